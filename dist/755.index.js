export const id = 755;
export const ids = [755];
export const modules = {

/***/ 2068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ showDryRun)
/* harmony export */ });
/** Shows what would be sent, in the log and in the job summary. */
async function showDryRun(core, title, message) {
    // The same JSON in a spelling that the log does not take for a command, wherever in a line it stands.
    const json = JSON.stringify(message, null, 2).replaceAll('##[', '##\\u005b');
    core.info(`Dry run. ${title}:\n${json}`);
    await core.summary
        .addHeading('Google Chat: dry run', 3)
        .addRaw(`${title}.`, true)
        .addCodeBlock(asHtml(json), 'json')
        .write();
}
/** The summary is HTML, and the toolkit puts into it what it is given. */
const asHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');


/***/ }),

/***/ 2122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ whoIsMeant)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2899);

/**
 * Finds out who is meant, each once. The author is who started this attempt of the run. A login that `people` does
 * not know is named without a mention, and the log says how to map it.
 */
function whoIsMeant(mentions, sources) {
    const found = new Map(mentions.map((mention) => resolve(mention, sources)).map((named) => [JSON.stringify(named), named]));
    return [...found.values()];
}
function resolve(mention, { people, event, core }) {
    if (mention.kind === 'all')
        return { user: 'users/all' };
    if (mention.kind === 'user')
        return { user: mention.user };
    const login = mention.kind === 'author' ? event.triggeringActor || event.actor : mention.login;
    const user = people.find(login);
    if (user !== undefined)
        return { user };
    core.info(`${(0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .inLog */ .c)(login)} is named without a mention. Add a line "${(0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .inLog */ .c)(login)}: users/…" to people.`);
    return { name: login };
}


/***/ }),

/***/ 2899:
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

/***/ 1502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ send)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./chat/names.js
var names = __webpack_require__(4100);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./inputs/connection.js
var inputs_connection = __webpack_require__(8931);
// EXTERNAL MODULE: ./inputs/details.js
var details = __webpack_require__(4829);
// EXTERNAL MODULE: ./inputs/mention.js
var mention = __webpack_require__(8017);
// EXTERNAL MODULE: ./inputs/people.js
var people = __webpack_require__(5588);
// EXTERNAL MODULE: ./inputs/reader.js
var reader = __webpack_require__(1140);
// EXTERNAL MODULE: ./inputs/thread-key.js
var thread_key = __webpack_require__(4293);
;// CONCATENATED MODULE: ./inputs/send.js






/** Reads the inputs of the send action, in the order of action.yml; throws every problem at once. */
async function readSendInputs(core, env) {
    const read = (0,reader/* reader */.w)(core);
    const space = (0,inputs_connection/* spaceInput */.Ls)(read);
    const connection = (0,inputs_connection/* connectionInputs */.eu)(read, core, env);
    (0,inputs_connection/* onErrorInput */.mZ)(read);
    const inputs = {
        space,
        ...connection,
        text: read.optional('text'),
        title: read.optional('title'),
        fields: read.lines('fields', details/* field */.ZZ).filter((each) => each !== undefined),
        buttons: read.lines('buttons', details/* button */.x6).filter((each) => each !== undefined),
        card: await cardInput(read),
        messageId: read.optional('message-id'),
        message: read.optional('message', (written) => nameIn(space, 'messages', written)),
        threadKey: read.optional('thread-key', thread_key/* threadKey */.G),
        replyTo: read.optional('reply-to', (written) => nameIn(space, 'threads|messages', written)),
        mentions: read.lines('mention', mention/* mention */.l),
        people: await (0,people/* peopleInput */.a)(read, env),
        notification: read.optional('notification', (0,reader/* oneOf */.y)('default', 'silent', 'force')) ?? 'default',
    };
    excludeEachOther(read);
    return read.finish(inputs);
}
/** What reads cards is loaded only where there is one. */
async function cardInput(read) {
    const written = read.optional('card');
    if (written === undefined)
        return undefined;
    return read.attemptAsync('card', async () => (await Promise.all(/* import() */[__webpack_require__.e(637), __webpack_require__.e(793), __webpack_require__.e(250)]).then(__webpack_require__.bind(__webpack_require__, 1250))).parseCard(written));
}
function nameIn(space, collections, written) {
    const form = `${space ?? 'spaces/AAQAxxxx'}/${collections.split('|')[0]}/…`;
    const found = new RegExp(`^(spaces/[^/]+)/(?:${collections})/[\\w.-]+$`).exec(written);
    if (found === null)
        throw new Error(`"${written.slice(0, 120)}" is not such a name. Write it as ${form}.`);
    if (space !== undefined && found[1] !== space)
        throw new Error(`"${written.slice(0, 120)}" is in another space than ${space}.`);
    return written;
}
function excludeEachOther(read) {
    const given = (name) => read.optional(name) !== undefined;
    const silent = read.optional('notification') === 'silent';
    const refuse = (when, inputs, why) => when && read.problem(inputs, why);
    refuse(!given('text') && !given('title') && !given('card'), 'text, title and card', 'all empty, so there is nothing to send.');
    refuse(given('card') && (given('title') || given('fields') || given('buttons')), 'card', 'is the whole card; title, fields and buttons make another. Give one of the two.');
    refuse(!given('title') && (given('fields') || given('buttons')), 'title', 'empty, and fields and buttons stand on a card that needs one.');
    refuse(given('message') && given('message-id'), 'message and message-id', 'name two messages. Keep one of them.');
    refuse(given('thread-key') && given('reply-to'), 'thread-key and reply-to', 'name two threads. Keep one of them.');
    refuse(given('message') && (given('thread-key') || given('reply-to')), 'message', 'is where it is; an update cannot move it to a thread.');
    // https://developers.google.com/workspace/chat/create-messages
    refuse(silent && (given('thread-key') || given('reply-to')), 'notification', 'a silent message cannot start or reply to a thread.');
    refuse(silent && given('mention'), 'notification', 'in a silent message a mention is only text.');
    refuse(given('message') && (silent || read.optional('notification') === 'force'), 'notification', 'an update notifies nobody, whatever is asked for.');
}

// EXTERNAL MODULE: ./message/budget.js
var budget = __webpack_require__(2004);
// EXTERNAL MODULE: ./message/cut.js
var cut = __webpack_require__(81);
// EXTERNAL MODULE: ./message/plain.js
var plain = __webpack_require__(861);
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
    const mentions = named.map((who) => ('user' in who ? `<${who.user}>` : (0,plain/* forText */.zA)((0,cut/* cut */.J)(who.name, 60))));
    const words = title === undefined ? (0,plain/* forTextLines */.oK)((0,cut/* cut */.J)((0,plain/* manyLines */.hw)(text ?? ''), budget.text)) : (0,plain/* forText */.zA)((0,cut/* cut */.J)((0,plain/* oneLine */.TN)(title), 200));
    const line = [mentions.join(' '), words].filter(Boolean).join(' ');
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
        ...(text === undefined ? [] : [{ textParagraph: { text: (0,plain/* forHtml */.B2)((0,cut/* cut */.J)((0,plain/* manyLines */.hw)(text), budget.text)) } }]),
        ...fields
            .slice(0, budget.fields)
            .map(({ label, value }) => (0,message_widgets/* row */.nM)(undefined, label, (0,plain/* forHtml */.B2)((0,cut/* cut */.J)((0,plain/* oneLine */.TN)(value), budget.value)))),
        ...(more > 0 ? [{ textParagraph: { text: `… +${more} more` } }] : []),
        ...(buttons.length === 0 ? [] : [{ buttonList: { buttons: buttons.slice(0, budget.buttons).map(message_widgets/* openLink */.Fe) } }]),
    ];
    const shown = (0,plain/* forLabel */.gE)((0,cut/* cut */.J)((0,plain/* oneLine */.TN)(title), 200));
    if (widgets.length === 0)
        return undefined;
    return { ...(shown === '' ? {} : { header: { title: shown } }), sections: [{ widgets }] };
}

// EXTERNAL MODULE: ./actions/dry-run.js
var dry_run = __webpack_require__(2068);
// EXTERNAL MODULE: ./actions/mentions.js
var mentions = __webpack_require__(2122);
// EXTERNAL MODULE: ./actions/report.js
var report = __webpack_require__(2899);
;// CONCATENATED MODULE: ./actions/send.js








/** Seconds the step may take: somebody asked for this message, so it is tried for long. */
const PATIENCE_SECONDS = 30;
/** Sends one message. With a `message-id` it is created the first time, and updated in place ever after. */
async function send(deps) {
    const { core, event } = deps;
    core.setOutput('sent', false);
    try {
        const inputs = await readSendInputs(core, deps.env);
        core.setOutput('space', inputs.space);
        const named = (0,mentions/* whoIsMeant */.i)(inputs.mentions, { people: inputs.people, event, core });
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
async function deliver({ core }, chat, inputs, message) {
    const { space, messageId, threadKey, replyTo, notification } = inputs;
    if (inputs.message !== undefined)
        return chat.update(inputs.message, message);
    const attempt = (0,external_node_crypto_.randomUUID)();
    const id = (0,names/* clientMessageId */.q0)(messageId ?? 'send', messageId === undefined ? ['send', attempt] : ['message-id', messageId]);
    if (messageId !== undefined)
        core.info(`message-id "${(0,report/* inLog */.c)(messageId.slice(0, 200))}" is ${id} in ${space}.`);
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


/***/ }),

/***/ 4829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   gC: () => (/* binding */ httpsAddress),
/* harmony export */   x6: () => (/* binding */ button)
/* harmony export */ });
/**
 * A line `Label: value` of the input `fields`. A line with nothing after its colon is left out (`undefined`):
 * a value that a later step will give is empty when the job starts.
 */
const field = (line) => {
    const colon = line.indexOf(':');
    const [label, value] = [line.slice(0, Math.max(0, colon)).trim(), line.slice(colon + 1).trim()];
    if (label === '') {
        throw new Error(`"${line.slice(0, 60)}" is not a field. Write each line as Label: value.`);
    }
    return value === '' ? undefined : { label, value };
};
const ADDRESS = /^https?:\/\/\S/i;
const AFTER_COLON = /(?<=:)https?:\/\/\S/i;
/** A line `Label: https://…` of the input `buttons`; left out in the same way while it has no address. */
const button = (line) => {
    // Cut where the last word begins: one pattern for the whole line would take minutes for a long one of spaces.
    const word = line.split(/\s+/).at(-1) ?? '';
    const before = line.slice(0, line.length - word.length).trimEnd();
    const begins = before.endsWith(':') && ADDRESS.test(word) ? 0 : word.search(AFTER_COLON);
    const address = begins < 0 ? undefined : word.slice(begins);
    const named = address === undefined ? line : line.slice(0, -address.length).trimEnd();
    const label = named.endsWith(':') ? named.slice(0, -1).trim() : '';
    if (label === '') {
        throw new Error(`"${line.slice(0, 60)}" is not a button. Write each line as Label: https://address.`);
    }
    return address === undefined ? undefined : { label, url: httpsAddress(address) };
};
/** An https address, as a browser understands it. */
const httpsAddress = (written) => {
    const url = URL.canParse(written) ? new URL(written) : undefined;
    if (url?.protocol !== 'https:')
        throw new Error(`"${written.slice(0, 80)}" is not an https address.`);
    if (url.username !== '' || url.password !== '') {
        throw new Error(`"https://…@${url.host}": an address with a user name or password is not shown to a space.`);
    }
    if (url.href.length > 2000)
        throw new Error(`an address of ${url.href.length} characters is too long; 2,000 are taken.`);
    return url.href;
};


/***/ }),

/***/ 8017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ mention)
/* harmony export */ });
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5588);

/** A line of the input `mention`: `users/123`, `all`, `author`, or a GitHub login found in `people`. */
function mention(written) {
    if (written === 'all')
        return { kind: 'all' };
    if (written === 'author')
        return { kind: 'author' };
    if (/^users\/\d+$/.test(written))
        return { kind: 'user', user: written };
    const login = written.replace(/^@/, '');
    if (_people_js__WEBPACK_IMPORTED_MODULE_0__/* .LOGIN */ .S.test(login))
        return { kind: 'login', login };
    throw new Error(`"${written.slice(0, 60)}" is nobody. Write users/123, all, author, or a GitHub login that people knows.`);
}


/***/ }),

/***/ 5588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ LOGIN),
/* harmony export */   a: () => (/* binding */ peopleInput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * Reads the input `people`: lines `login: users/123`, or the path of a YAML file in the workspace with that map.
 * Comments (`#`) and empty lines are left out.
 */
async function peopleInput(read, env) {
    const written = read.optional('people') ?? '';
    const pairs = isPath(written)
        ? await read.attemptAsync('people', () => fromFile(written, env['GITHUB_WORKSPACE']))
        : read.lines('people', pair);
    return read.attempt('people', () => peopleOf(pairs ?? [])) ?? peopleOf([]);
}
const isPath = (written) => /^[^:\n]+\.ya?ml$/i.test(written);
/** A GitHub login, a bot's included (https://docs.github.com/enterprise-cloud@latest/admin/identity-and-access-management/iam-configuration-reference/username-considerations-for-external-authentication). */
const LOGIN = /^[a-z\d](?:[a-z\d_-]{0,38})(?:\[bot\])?$/i;
function pair(line) {
    const [, login, user] = /^["']?([^"':\s]+)["']?\s*:\s*(\S+)$/.exec(line) ?? [];
    if (login === undefined || user === undefined) {
        throw new Error(`"${line.slice(0, 60)}" is not a person. Write each line as login: users/123.`);
    }
    return checked(login, user);
}
function checked(login, user) {
    if (!LOGIN.test(login))
        throw new Error(`"${login.slice(0, 60)}" is not a GitHub login.`);
    if (typeof user !== 'string' || !/^users\/\d+$/.test(user)) {
        throw new Error(`"${String(user).slice(0, 60)}" of ${login} is not a person in Chat. Write users/ and the number; the members action lists them.`);
    }
    return [login, user];
}
function peopleOf(pairs) {
    const known = new Map();
    for (const [login, user] of pairs) {
        const key = login.toLowerCase();
        const before = known.get(key);
        if (before !== undefined && before !== user)
            throw new Error(`${login} is given twice, as ${before} and as ${user}.`);
        known.set(key, user);
    }
    return { find: (login) => known.get(login.toLowerCase()) };
}
async function fromFile(path, workspace) {
    const { parse } = await __webpack_require__.e(/* import() */ 637).then(__webpack_require__.t.bind(__webpack_require__, 6637, 19));
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(insideWorkspace(path, workspace), 'utf8');
    const map = parse(text, { maxAliasCount: 0 });
    if (typeof map !== 'object' || map === null || Array.isArray(map))
        throw new Error(`${path} is not a map of logins to users/123.`);
    return Object.entries(map).map(([login, user]) => checked(login, user));
}
/** A file that a checkout brought: links that lead out of the workspace lead nowhere. */
function insideWorkspace(path, workspace) {
    if (!workspace)
        throw new Error('there is no workspace to read a file from.');
    let real;
    try {
        real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path));
    }
    catch {
        throw new Error(`the file ${path} is not in the workspace. Run actions/checkout before this step.`);
    }
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace), real);
    if (inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside)) {
        throw new Error(`${path} is outside of the workspace.`);
    }
    return real;
}


/***/ }),

/***/ 4293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ threadKey)
/* harmony export */ });
/** A thread's key: at most 4,000 characters (https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages#Thread). */
const threadKey = (written) => {
    if (written.length > 4000)
        throw new Error(`has ${written.length} characters; Chat takes 4,000.`);
    return written;
};


/***/ }),

/***/ 2004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eW: () => (/* binding */ FULL),
/* harmony export */   ei: () => (/* binding */ firstFitting),
/* harmony export */   gD: () => (/* binding */ TIGHTER),
/* harmony export */   uZ: () => (/* binding */ MOST_BYTES)
/* harmony export */ });
/** What a card shows when there is room: far more than anybody reads, far fewer than Chat's 100 widgets. */
const FULL = { fields: 40, value: 500, text: 4000, buttons: 20 };
/** What gives way, step by step, when the message would be too large. */
const TIGHTER = [
    { fields: 40, value: 120, text: 2000, buttons: 12 },
    { fields: 20, value: 80, text: 800, buttons: 8 },
    { fields: 10, value: 40, text: 200, buttons: 4 },
];
/** Chat takes 32,000 bytes for a whole message (https://developers.google.com/workspace/chat/create-messages). */
const MOST_BYTES = 32_000;
/** What a message keeps to that can be shortened: some way below that. */
const ROOMY_BYTES = 30_000;
/** The message made with the first budget with which it is small enough; `undefined` when it is with none. */
function firstFitting(budgets, render, most = ROOMY_BYTES) {
    for (const budget of budgets) {
        const message = render(budget);
        if (Buffer.byteLength(JSON.stringify(message)) <= most)
            return message;
    }
    return undefined;
}


/***/ }),

/***/ 81:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut)
/* harmony export */ });
/**
 * Shortens text to at most `most` characters as people count them, and to four bytes for each, never through the
 * middle of one; says how many characters are missing.
 */
function cut(text, most) {
    if (text.length <= most && Buffer.byteLength(text) <= most * 4)
        return text;
    // A character may be many code units; what lies far beyond the cut need not be looked at.
    const near = text.slice(0, most * 16);
    let kept = '';
    let count = 0;
    let bytes = 0;
    for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(near)) {
        count += 1;
        bytes += Buffer.byteLength(segment);
        if (count > most || bytes > most * 4)
            return `${kept.trimEnd()}… +${codePoints(text) - codePoints(kept)} more`;
        kept += segment;
    }
    return near.length === text.length ? text : `${kept.trimEnd()}… +${codePoints(text) - codePoints(kept)} more`;
}
const codePoints = (text) => {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
};


/***/ }),

/***/ 861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ forHtml),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   gE: () => (/* binding */ forLabel),
/* harmony export */   hw: () => (/* binding */ manyLines),
/* harmony export */   oK: () => (/* binding */ forTextLines),
/* harmony export */   zA: () => (/* binding */ forText)
/* harmony export */ });
/**
 * Text that strangers control (branches, titles, commit messages, names) made safe to show: it can't mention,
 * link, mark up or hide anything, and it still reads as it was written.
 *
 * Chat's text syntax knows no escape (https://developers.google.com/workspace/chat/format-messages), so the
 * characters that mean something there are replaced by look-alikes that mean nothing.
 */
/** Control characters, marks that turn the direction of writing, invisible characters and tag characters. */
const UNSEEN = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** What begins a link of its own accord: a scheme, or a dot inside what may be a host name or e-mail address. */
const LINK_LIKE = /:(?=\/\/)|(?<=[\p{L}\p{N}_-])\.(?=\p{L}{2})|(?<=\bmailto):/giu;
/** Shown as nothing, and ends a link before it begins. */
const WORD_JOINER = '\u2060';
/** One line without anything unseen. */
function oneLine(text) {
    return text.toWellFormed().replace(/\s+/gu, ' ').replace(UNSEEN, '').trim();
}
/** Several lines, each without anything unseen; at most one empty line in a row. */
function manyLines(text) {
    const lines = text.toWellFormed().split(/\r\n|\r|\n|\u2028|\u2029/u);
    return lines
        .map((line) => line.replace(/\t/g, '  ').replace(UNSEEN, '').trimEnd())
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
}
const LOOK_ALIKES = {
    '<': '‹',
    '>': '›',
    '*': '∗',
    _: 'ˍ',
    '~': '∼',
    '`': 'ˋ',
};
/** For one line of a message's `text`. An underscore that is the only one can't mark anything up and stays as it is. */
function forText(text) {
    const unlinked = oneLine(text).replace(LINK_LIKE, `$&${WORD_JOINER}`);
    const marks = unlinked.split('_').length === 2 ? /[<>*~`]/g : /[<>*_~`]/g;
    return unlinked.replace(marks, (mark) => LOOK_ALIKES[mark] ?? mark);
}
/** For a message's `text` of several lines; one that begins with a hyphen would be an item of a list. */
function forTextLines(text) {
    return manyLines(text)
        .split('\n')
        .map((line) => `${/^\s*/.exec(line)?.[0] ?? ''}${forText(line)}`.replace(/^(\s*)-(?=\s)/, `$1${WORD_JOINER}-`))
        .join('\n');
}
/** For the parts of a card that Chat reads as its small HTML: `decoratedText.text`, `textParagraph.text`. */
function forHtml(text) {
    return text
        .replace(LINK_LIKE, `$&${WORD_JOINER}`)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll('\n', '<br>');
}
/** For the parts of a card that may be plain or HTML (titles, labels, buttons): the same in either reading. */
function forLabel(text) {
    return oneLine(text)
        .replace(LINK_LIKE, `$&${WORD_JOINER}`)
        .replaceAll('<', '‹')
        .replaceAll('>', '›')
        .replace(/&(?=#?\w+;)/g, `&${WORD_JOINER}`);
}


/***/ }),

/***/ 3536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ openLink),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   u3: () => (/* binding */ stateWidget)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(861);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7929);



/** A row of a card: a small label above, and text that is already safe as Chat's HTML. */
function row(icon, topLabel, text) {
    return {
        decoratedText: {
            ...(icon === undefined ? {} : { startIcon: { materialIcon: { name: icon } } }),
            topLabel: label(topLabel, 80),
            text,
            wrapText: true,
        },
    };
}
/** The row that says how something stands: icon and word in its color, what stands beside them, and when it began. */
function stateWidget({ icon, color, word }, beside, began) {
    return {
        decoratedText: {
            startIcon: { materialIcon: { name: icon, fill: true }, altText: word },
            text: `<font color="${color}"><b>${capital(word)}</b></font>${beside}`,
            ...(began === undefined ? {} : { bottomLabel: `started ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .clockTime */ .qo)(began)}` }),
        },
    };
}
/** A word as it begins a line. */
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
/** A button that opens an address. */
function openLink({ label: text, url }) {
    return { text: label(text, 60), onClick: { openLink: { url } } };
}
/** Text for where Chat may read plain text or HTML, at most so many characters of it. */
const label = (text, most) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .forLabel */ .gE)((0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text), most));
/** Text for where Chat reads its small HTML, at most so many characters of it. */
const html = (text, most) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .forHtml */ .B2)((0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text), most));
/** A link with a text that is shown as it is; the text alone where the address is none that a message should hold. */
const link = (url, text) => isAddress(url) ? `<a href="${url.replaceAll('&', '&amp;')}">${html(text, 160)}</a>` : html(text, 160);
/** Whether an address can stand in a card: nothing in it ends it early, and it leaves room for the rest of the message. */
const isAddress = (url) => /^https?:\/\/[^\s"<>\p{Cc}]{1,2000}$/u.test(url);


/***/ }),

/***/ 7929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   pN: () => (/* binding */ WORDING),
/* harmony export */   qo: () => (/* binding */ clockTime),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/** What is said for each state. `cancelled` is GitHub's spelling. */
const WORDING = {
    running: { word: 'started', emoji: '🟡', icon: 'pending', color: '#b06000' },
    success: { word: 'passed', emoji: '🟢', icon: 'check_circle', color: '#188038' },
    failure: { word: 'failed', emoji: '🔴', icon: 'error', color: '#d93025' },
    cancelled: { word: 'was cancelled', emoji: '⚪', icon: 'cancel', color: '#5f6368' },
    'timed-out': { word: 'ran out of time', emoji: '🔴', icon: 'timer_off', color: '#d93025' },
    superseded: { word: 'was superseded', emoji: '⚪', icon: 'redo', color: '#5f6368' },
    skipped: { word: 'was skipped', emoji: '⚪', icon: 'block', color: '#5f6368' },
    unknown: { word: 'ended, result unknown', emoji: '🟣', icon: 'help', color: '#8430ce' },
};
/** How an outcome is said in a word or two, and how long it took. */
function inWords(outcome) {
    if (outcome.kind === 'running')
        return { word: outcome.phase === undefined ? WORDING.running.word : 'running', took: '' };
    return { word: WORDING[outcome.kind].word, took: outcome.took === undefined ? '' : ` in ${duration(outcome.took)}` };
}
/** The state that the runner's `job.status` names; anything else is unknown, never success. */
function endOf(jobStatus) {
    return ['success', 'failure', 'cancelled', 'skipped'].find((kind) => kind === jobStatus) ?? 'unknown';
}
/** A length of time in milliseconds as people say it: `45s`, `2m 30s`, `1h 5m`. */
function duration(ms) {
    const seconds = Math.max(0, Math.round(ms / 1000));
    const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
    if (hours > 0)
        return `${hours}h ${minutes}m`;
    return minutes > 0 ? `${minutes}m ${rest}s` : `${rest}s`;
}
/** A time of day that stays true whoever reads it and whenever: `14:02 UTC`. */
function clockTime(date) {
    return `${date.toISOString().slice(11, 16)} UTC`;
}


/***/ }),

/***/ 3755:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _actions_send_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1502);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2639);


/** Send one message. You asked for a message and did not get one: that fails. */
await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(_actions_send_js__WEBPACK_IMPORTED_MODULE_0__/* .send */ .t, { onFailure: 'fail' });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
