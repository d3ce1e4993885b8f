export const id = 526;
export const ids = [526];
export const modules = {

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

/***/ 8952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ findAuthor)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7189);
/* harmony import */ var _github_payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3891);



/** Seconds that finding out who wrote a pull request may take. */
const SECONDS = 3;
/**
 * The login of whom `author` means: who started the run, or ran it again. In a merge queue, where a bot or whoever
 * pressed the button started it, who wrote the pull request; GitHub is asked for that. `undefined` when nobody is.
 */
async function findAuthor({ core, within }, event, { mentions, githubToken }) {
    const queued = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_1__/* .queuedPullRequest */ .CW)(event);
    if (queued === undefined || mentions.every(({ kind }) => kind !== 'author'))
        return (0,_github_event_js__WEBPACK_IMPORTED_MODULE_1__/* .startedBy */ .l3)(event);
    try {
        if (githubToken === undefined)
            throw new Error('github-token is empty.');
        const github = await within(SECONDS).github(githubToken);
        return await github.pullRequestAuthor(event.repository, queued.number);
    }
    catch (thrown) {
        core.info(`Who wrote the pull request #${queued.number} is not known. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(thrown).message}`);
        return committerOf(event) ?? (0,_github_event_js__WEBPACK_IMPORTED_MODULE_1__/* .startedBy */ .l3)(event);
    }
}
/**
 * Who wrote the commit of a merge group, by the address that GitHub gives those who hide theirs
 * (https://docs.github.com/account-and-profile/reference/email-addresses-reference#your-noreply-email-address).
 */
function committerOf({ payload }) {
    const email = (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(payload, 'merge_group', 'head_commit', 'author', 'email') ?? '';
    return /^(?:\d+\+)?([\w-]+)@users\.noreply\.github\.com$/.exec(email.slice(0, 200))?.[1];
}


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

/***/ 1526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ping: () => (/* binding */ ping)
/* harmony export */ });
/* harmony import */ var _google_chat_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9114);
/* harmony import */ var _message_ping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6073);
/* harmony import */ var _mentions_find_author_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8952);
/* harmony import */ var _mentions_resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3773);




/**
 * A reply in the thread of a message. Its id follows from the message's and from who is named, so that it too is posted
 * at most once, and never in the place of a reply to other people.
 */
function replyTo({ runId, runAttempt }, { space, threadKey }, { id, thread, named }, message) {
    const placing = thread === undefined ? { threadKey } : { thread };
    const replyId = (0,_google_chat_names_js__WEBPACK_IMPORTED_MODULE_0__/* .clientMessageId */ .q0)(`${runId}-${runAttempt}-ping`, [id, 'ping', JSON.stringify(named)]);
    return { space, id: replyId, message, ...placing };
}
/** Tells the people who should know, by one reply in the thread of the job's message: an edit notifies nobody. */
async function ping(deps, chat, inputs, told) {
    const { core, event } = deps;
    const { signal } = inputs;
    const { status, id, posted } = told;
    const author = await (0,_mentions_find_author_js__WEBPACK_IMPORTED_MODULE_2__/* .findAuthor */ .T)(deps, event, { ...signal, githubToken: inputs.githubToken });
    const named = (0,_mentions_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .whoIsMeant */ .i)(signal.mentions, { people: signal.people, author, core });
    if (named.length === 0)
        return;
    const message = (0,_message_ping_js__WEBPACK_IMPORTED_MODULE_1__/* .pingMessage */ .ai)((0,_message_ping_js__WEBPACK_IMPORTED_MODULE_1__/* .pingLine */ .nc)(status), { label: 'Job log', url: status.build.logUrl }, named);
    const reply = await chat.create(replyTo(event, inputs, { id, thread: posted.thread, named }, message));
    core.info((0,_mentions_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .mentionedInWords */ .I)(named, reply));
}


/***/ })

};
