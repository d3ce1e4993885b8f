export const id = 755;
export const ids = [755];
export const modules = {

/***/ 4293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ threadKey),
/* harmony export */   r: () => (/* binding */ arrivalInputs)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1140);

/** A thread's key: at most 4,000 characters (https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages#Thread). */
const threadKey = (written) => {
    if (written.length > 4000)
        throw new Error(`has ${written.length} characters; Chat takes 4,000.`);
    return written;
};
/** Reads how the first post arrives. Chat takes no silent message in a thread, so there it is not silent. */
function arrivalInputs(read) {
    const silent = read.setting('notification', (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .y)('default', 'silent')) === 'silent';
    const key = read.setting('thread-key', threadKey);
    if (silent && key !== undefined)
        read.flaw('notification', SILENT_IN_THREAD);
    return { threadKey: key, silent: silent && key === undefined };
}
/** https://developers.google.com/workspace/chat/create-messages */
const SILENT_IN_THREAD = 'a silent message cannot start or reply to a thread, so this one is not silent. Leave out thread-key or silent.';


/***/ }),

/***/ 371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ inLog),
/* harmony export */   j: () => (/* binding */ tableRow)
/* harmony export */ });
/** Anybody's words as one line of the log that begins no workflow command. */
const inLog = (text) => text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replaceAll('##[', '## [')
    .trim();
/** A row of a table in the job summary, where everything is shown as it is written. */
const tableRow = (header, ...cells) => cells.map((cell) => ({ header, data: inSummary(cell) }));
const inSummary = (text) => text.replace(/[&<>\n]/g, (sign) => SHOWN[sign] ?? sign);
const SHOWN = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' };


/***/ }),

/***/ 3773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ mentionedInWords),
/* harmony export */   i: () => (/* binding */ whoIsMeant)
/* harmony export */ });
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(371);

/**
 * Finds out who is meant, each once; an author who is nobody is left out, and the log warns of it. A login that `people`
 * does not know is named without a mention, and the log says how to map it.
 */
function whoIsMeant(mentions, sources) {
    const found = new Map(mentions.flatMap((mention) => resolve(mention, sources) ?? []).map((named) => [JSON.stringify(named), named]));
    return [...found.values()];
}
function resolve(mention, { people, author, core }) {
    if (mention.kind === 'all')
        return { user: 'users/all' };
    if (mention.kind === 'user')
        return { user: mention.user };
    const login = mention.kind === 'author' ? author : mention.login;
    if (login === undefined) {
        core.warning(`Google Chat: ${NO_AUTHOR}`);
        return undefined;
    }
    const user = people.find(login);
    if (user !== undefined)
        return { user };
    core.info(`${(0,_log_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inLog */ .c)(login)} is named without a mention. Add a line "${(0,_log_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inLog */ .c)(login)}: users/…" to people.`);
    return { name: login };
}
const NO_AUTHOR = 'author is nobody here, so nobody is mentioned for it: a scheduled run has no author. In mention, name somebody, such as all or users/123.';
/** What the log says of a reply: a name without a mention notifies nobody, nor does a reply that was there already. */
function mentionedInWords(named, { created }) {
    const users = named.flatMap((who) => ('user' in who ? [who.user] : []));
    if (!created)
        return 'The reply in the thread of the message was there already. Nobody was mentioned a second time.';
    if (users.length === 0)
        return 'Replied in the thread of the message. Nobody was mentioned.';
    return `Mentioned ${users.join(', ')} in the thread of the message.`;
}


/***/ }),

/***/ 6073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ pingMessage),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   jO: () => (/* binding */ mentionsOf),
/* harmony export */   my: () => (/* binding */ comparison),
/* harmony export */   nc: () => (/* binding */ pingLine)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(861);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8927);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4071);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7929);





/** The one line of a reply about the end of a job: what ended how, in which step, and what that changes. */
function pingLine(status) {
    const { outcome } = status;
    const step = outcome.kind === 'running' ? undefined : outcome.cause?.step?.name;
    const where = step === undefined ? '' : ` in “${(0,_title_js__WEBPACK_IMPORTED_MODULE_2__/* .inLine */ .i2)(step)}”`;
    const change = outcome.kind === 'running' ? undefined : outcome.change;
    return `${(0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(status)}${where}${comparison(change)}`;
}
/** The reply that makes the people who should know look up: mentions, one line, a link to the log. */
function pingMessage(line, log, told) {
    const words = [...namesOf(told), line].join(' ');
    return {
        text: [...mentionsOf(told), (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(words), `<${linkTarget(log.url)}|${log.label}>`].join(' '),
        markupSyntax: 'MARKUP_SYNTAX_CHAT',
    };
}
/** Those whom Chat knows, as it reads a mention. */
const mentionsOf = (people) => people.flatMap((who) => ('user' in who ? [`<${who.user}>`] : []));
/** The names of the others, still to be made safe with the words around them. */
const namesOf = (people) => people.flatMap((who) => ('user' in who ? [] : [(0,_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .J)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(who.name), 60)]));
/** What a result changes, in a few words to add to a line; '' when nothing. */
function comparison(change) {
    if (change?.kind === 'fixed')
        return `, fixed after ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .failedRuns */ .wI)(change)}`;
    return change?.kind === 'broken' ? ', broken' : '';
}
/** In `<url|text>` the address ends at the first bar or bracket. */
const linkTarget = (url) => url.replaceAll('|', '%7C').replaceAll('<', '%3C').replaceAll('>', '%3E');


/***/ }),

/***/ 3755:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _send_send_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4400);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(621);


/** Send one message. You asked for a message and did not get one: that fails. */
await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(_send_send_js__WEBPACK_IMPORTED_MODULE_0__/* .send */ .t, { onFailure: 'fail' });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ send)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./google-chat/names.js
var names = __webpack_require__(9114);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./github/event.js
var github_event = __webpack_require__(7189);
// EXTERNAL MODULE: ./inputs/connection.js
var inputs_connection = __webpack_require__(8931);
// EXTERNAL MODULE: ./inputs/content.js + 2 modules
var content = __webpack_require__(4193);
// EXTERNAL MODULE: ./inputs/mention.js
var mention = __webpack_require__(8017);
// EXTERNAL MODULE: ./inputs/people.js
var people = __webpack_require__(5588);
// EXTERNAL MODULE: ./inputs/reader.js
var reader = __webpack_require__(1140);
// EXTERNAL MODULE: ./inputs/thread-key.js
var thread_key = __webpack_require__(4293);
// EXTERNAL MODULE: ./secrets.js
var secrets = __webpack_require__(8660);
;// CONCATENATED MODULE: ./send/inputs.js








/** Reads the inputs of the send action, in the order of action.yml; throws every problem at once. */
async function readSendInputs(core, env) {
    const read = (0,reader/* reader */.w)(core);
    const space = (0,inputs_connection/* spaceInput */.Ls)(read);
    const connection = (0,inputs_connection/* connectionInputs */.eu)(read, core, env);
    (0,inputs_connection/* onErrorInput */.mZ)(read);
    const { text, fields, buttons } = (0,content/* contentInputs */.Pw)(read);
    const inputs = {
        space,
        ...connection,
        text,
        title: (0,content/* shown */.SP)(read, 'title'),
        fields,
        buttons,
        card: await cardInput(read),
        messageId: read.optional('message-id'),
        shared: read.flag('shared'),
        message: read.optional('message', (written) => nameIn(space, 'messages', written)),
        threadKey: read.setting('thread-key', thread_key/* threadKey */.G),
        replyTo: read.optional('reply-to', (written) => nameIn(space, 'threads|messages', written)),
        mentions: read.items('mention', mention/* mention */.l, 'flaw'),
        people: await (0,people/* peopleInput */.a)(read, env),
        notification: notificationInput(read),
    };
    if (inputs.shared && inputs.messageId === undefined)
        read.flaw('shared', 'is about message-id, which is empty.');
    excludeEachOther(read);
    return read.finish({ ...inputs, leftOut: read.flaws() });
}
/** What reads cards is loaded only where there is one. */
async function cardInput(read) {
    const written = read.optional('card');
    if (written === undefined)
        return undefined;
    if ((0,secrets/* holdsSecret */.hK)(written))
        return read.problem('card', 'holds what looks like a key or a token, and is shown to nobody. Take it out, and delete the key if others saw it.');
    return read.attemptAsync('card', async () => (await Promise.all(/* import() */[__webpack_require__.e(637), __webpack_require__.e(793), __webpack_require__.e(611)]).then(__webpack_require__.bind(__webpack_require__, 8611))).parseCard(written));
}
function nameIn(space, collections, written) {
    const form = `${space ?? 'spaces/AAQAxxxx'}/${collections.split('|')[0]}/…`;
    const found = new RegExp(`^(spaces/[^/]+)/(?:${collections})/[\\w.-]+$`).exec(written);
    if (found === null)
        throw new errors/* NotUnderstood */.fO(written, `is not such a name. Write it as ${form}.`);
    if (space !== undefined && found[1] !== space)
        throw new errors/* NotUnderstood */.fO(written, `is in another space than ${space}.`);
    return written;
}
/**
 * How the message arrives. What Chat would not take with it is left out, and said
 * (https://developers.google.com/workspace/chat/create-messages).
 */
function notificationInput(read) {
    const wish = read.setting('notification', (0,reader/* oneOf */.y)('default', 'silent', 'force')) ?? 'default';
    const given = (name) => read.optional(name) !== undefined;
    if (wish === 'silent' && (given('thread-key') || given('reply-to')))
        read.flaw('notification', 'a silent message cannot start or reply to a thread, so this one is not silent.');
    else if (wish === 'silent' && given('mention'))
        read.flaw('notification', 'in a silent message a mention is only text, so this one is not silent.');
    else if (wish !== 'default' && given('message'))
        read.flaw('notification', 'an update notifies nobody, whatever is asked for.');
    else
        return wish;
    return 'default';
}
function excludeEachOther(read) {
    const given = (name) => read.optional(name) !== undefined;
    const refuse = (when, inputs, why) => when && read.problem(inputs, why);
    refuse(!given('text') && !given('title') && !given('card'), 'text, title and card', 'all empty, so there is nothing to send.');
    refuse(given('card') && (given('title') || given('fields') || given('buttons')), 'card', 'is the whole card; title, fields and buttons make another. Give one of the two.');
    refuse(!given('title') && (given('fields') || given('buttons')), 'title', 'empty, and fields and buttons stand on a card that needs one.');
    refuse(given('message') && given('message-id'), 'message and message-id', 'name two messages. Keep one of them.');
    refuse(given('thread-key') && given('reply-to'), 'thread-key and reply-to', 'name two threads. Keep one of them.');
    refuse(given('message') && (given('thread-key') || given('reply-to')), 'message', 'is where it is; an update cannot move it to a thread.');
}

// EXTERNAL MODULE: ./message/budget.js
var budget = __webpack_require__(2004);
// EXTERNAL MODULE: ./message/cut.js
var cut = __webpack_require__(81);
// EXTERNAL MODULE: ./message/ping.js
var ping = __webpack_require__(6073);
// EXTERNAL MODULE: ./message/plain.js
var message_plain = __webpack_require__(861);
// EXTERNAL MODULE: ./message/widgets.js
var message_widgets = __webpack_require__(3536);
;// CONCATENATED MODULE: ./message/own.js





/** How much of each part is shown when there is room, and what gives way when there isn't. */
const BUDGETS = [
    { text: 30_000, fields: 80, value: 2000, buttons: 20 },
    { text: 8000, fields: 80, value: 500, buttons: 20 },
    { text: 3000, fields: 40, value: 120, buttons: 12 },
    { text: 600, fields: 10, value: 40, buttons: 4 },
];
/**
 * A message of one's own. The mentions stand first, in the text: nowhere else do they count. All other words are
 * shown as they are written. Text is cut to what Chat takes; a card of the author's own that is too large is refused.
 */
function ownMessage(own) {
    const message = (0,budget/* firstFitting */.ei)(BUDGETS, (budget) => render(own, budget), budget/* MOST_BYTES */.uZ);
    if (message !== undefined)
        return message;
    const bytes = Buffer.byteLength(JSON.stringify(own.card ?? own.named));
    const what = own.card === undefined ? 'The mentions have' : 'The card has';
    throw new Error(`${what} ${bytes} bytes, and Chat takes ${budget/* MOST_BYTES */.uZ} for a whole message.`);
}
function render({ text, title, fields, buttons, card, named }, budget) {
    const words = title === undefined ? (0,cut/* cut */.J)((0,message_plain/* manyLines */.hw)(text ?? ''), budget.text) : (0,cut/* cut */.J)((0,message_plain/* oneLine */.TN)(title), 200);
    const plain = (0,message_plain/* plainText */.wh)([...(0,ping/* namesOf */.eZ)(named), words].filter(Boolean).join(' '));
    const line = [...(0,ping/* mentionsOf */.jO)(named), plain].filter(Boolean).join(' ');
    const shown = card ?? (title === undefined ? undefined : ownCard({ text, title, fields, buttons }, budget));
    if (line === '' && shown === undefined)
        throw new Error('Nothing is left of the text that could be seen.');
    return {
        text: line,
        markupSyntax: 'MARKUP_SYNTAX_CHAT',
        cardsV2: shown === undefined ? [] : [{ cardId: 'own', card: shown }],
    };
}
/** The card under a title; with nothing to stand on it the title is a message of its own. */
function ownCard({ text, title, fields, buttons }, budget) {
    const more = fields.length - budget.fields;
    const widgets = [
        ...(text === undefined ? [] : [{ textParagraph: { text: (0,message_plain/* forHtml */.B2)((0,cut/* cut */.J)((0,message_plain/* manyLines */.hw)(text), budget.text)) } }]),
        ...fields.slice(0, budget.fields).map(({ label, value }) => (0,message_widgets/* row */.nM)(undefined, label, (0,message_widgets/* htmlLines */.Jf)(value, budget.value))),
        ...(more > 0 ? [{ textParagraph: { text: `… +${more} more` } }] : []),
        ...(buttons.length === 0 ? [] : [{ buttonList: { buttons: buttons.slice(0, budget.buttons).map(message_widgets/* openLink */.Fe) } }]),
    ];
    const shown = (0,message_plain/* forLabel */.gE)((0,cut/* cut */.J)((0,message_plain/* oneLine */.TN)(title), 200));
    if (widgets.length === 0)
        return undefined;
    return { ...(shown === '' ? {} : { header: { title: shown } }), sections: [{ widgets }] };
}

// EXTERNAL MODULE: ./dry-run.js
var dry_run = __webpack_require__(1540);
// EXTERNAL MODULE: ./mentions/resolve.js
var resolve = __webpack_require__(3773);
// EXTERNAL MODULE: ./skip-reason.js
var skip_reason = __webpack_require__(331);
// EXTERNAL MODULE: ./log-text.js
var log_text = __webpack_require__(371);
// EXTERNAL MODULE: ./warn-once.js
var warn_once = __webpack_require__(399);
;// CONCATENATED MODULE: ./send/send.js











/** Seconds the step may take: somebody asked for this message, so it is tried for long. */
const PATIENCE_SECONDS = 30;
/** Sends one message. With a `message-id` it is created the first time, and updated in place ever after. */
async function send(deps) {
    const { core, event } = deps;
    core.setOutput('sent', false);
    const quiet = (0,skip_reason/* whyQuiet */.n)(deps);
    if (quiet !== undefined)
        return core.notice(`Google Chat: no message is sent. ${quiet}`);
    try {
        const inputs = await readSendInputs(core, deps.env);
        core.setOutput('space', inputs.space);
        (0,warn_once/* warnOnce */.m)(core, inputs.leftOut);
        const named = (0,resolve/* whoIsMeant */.i)(inputs.mentions, { people: inputs.people, author: (0,github_event/* startedBy */.l3)(event), core });
        const message = ownMessage({ ...inputs, named });
        if (inputs.dryRun)
            return await (0,dry_run/* showDryRun */.W)(core, `Would send to ${inputs.space}`, message);
        const chat = await deps.within(inputs.timeout ?? PATIENCE_SECONDS).chat(inputs);
        const posted = await deliver(deps, chat, inputs, message);
        core.setOutput('message', posted.message);
        core.setOutput('thread', posted.thread ?? '');
        core.setOutput('url', posted.url ?? '');
        core.setOutput('sent', true);
        core.info(`${posted.created ? 'Sent' : 'Updated'} ${posted.message}${posted.url === undefined ? '' : `: ${posted.url}`}`);
    }
    catch (thrown) {
        core.setOutput('error', (0,errors/* describe */.q0)((0,errors/* asError */.zR)(thrown)));
        throw thrown;
    }
}
async function deliver({ core, event }, chat, inputs, message) {
    const { space, messageId, shared, threadKey, replyTo, notification } = inputs;
    if (inputs.message !== undefined)
        return chat.update(inputs.message, message);
    const attempt = (0,external_node_crypto_.randomUUID)();
    // A message-id belongs to the repository, unless several mean to share it.
    const owner = shared ? [] : [event.serverUrl, event.repository];
    const id = (0,names/* clientMessageId */.q0)(messageId ?? 'send', messageId === undefined ? ['send', attempt] : ['message-id', messageId, ...owner]);
    if (messageId !== undefined)
        core.info(`message-id "${(0,log_text/* inLog */.c)(messageId.slice(0, 200))}" is ${id} in ${space}.`);
    const thread = replyTo === undefined ? undefined : await threadNamed(chat, replyTo);
    const arrival = notification === 'default' ? undefined : notification;
    const post = { space, id, message, threadKey, thread, notification: arrival };
    const posted = await (messageId === undefined ? chat.create(post) : chat.place(post, attempt));
    if (thread !== undefined && posted.thread !== thread)
        core.warning(`The message stands in ${posted.thread}: ${thread} is gone, or the message was there before.`);
    return posted;
}
/** The thread of a name: its own, or the one that the message of that name stands in. */
async function threadNamed(chat, name) {
    return name.includes('/threads/') ? name : (await chat.read(name)).thread;
}


/***/ })

};
