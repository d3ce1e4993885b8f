export const id = 755;
export const ids = [755];
export const modules = {

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ gitRef),
/* harmony export */   VE: () => (/* binding */ environmentName),
/* harmony export */   _H: () => (/* binding */ changesInput)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);

function changesInput(read, environment) {
    const value = read.setting('changes', environmentName);
    if (value === undefined || value.toLowerCase() === 'false')
        return undefined;
    if (value.toLowerCase() !== 'true')
        return { environment: value };
    if (environment !== undefined)
        return { environment };
    return read.warning('changes', 'is true, but environment is empty. Set environment, or write the name of one.');
}
const environmentName = (value) => {
    if (!/^[^\p{Cc}\p{Cf}]{1,255}$/u.test(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotUnderstood */ .fO(value, 'is not the name of an environment.');
    return value;
};
const gitRef = (value) => {
    if (!/^[\w][\w./+-]{0,200}$/.test(value) || value.includes('..'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotUnderstood */ .fO(value, 'is not a commit, a branch or a tag.');
    return value;
};


/***/ }),

/***/ 6280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pw: () => (/* binding */ contentInputs),
  dP: () => (/* binding */ deploymentInputs),
  x3: () => (/* binding */ displayedText)
});

// UNUSED EXPORTS: button, buttonsInput, webAddress

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./secrets.js
var secrets = __webpack_require__(8660);
;// CONCATENATED MODULE: ./inputs/fields.js


function fieldsInput(read) {
    const text = read.optional('fields') ?? '';
    const object = text.startsWith('{') ? jsonObject(text) : undefined;
    if (object !== undefined && (0,secrets/* holdsSecret */.hK)(text))
        return read.warning('fields', SECRET) ?? [];
    const fields = object ?? withoutDuplicates(read, fieldsIn(read, text));
    return fields
        .map(({ label, value }) => ({ label, value: value.trim() }))
        .filter(({ label, value }) => {
        if (value === '')
            return false;
        if (!(0,secrets/* holdsSecret */.hK)(`${label}: ${value}`))
            return true;
        read.warning('fields', SECRET);
        return false;
    });
}
const SECRET = 'a value looks like a key or token and is not shown. If anyone else could see it, revoke it.';
function fieldsIn(read, text) {
    const lines = text.split(/\r?\n/);
    const found = [];
    let isFirstError = true;
    const closings = closingsIn(lines);
    for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        const last = found.at(-1);
        if (line.trim() === '' || /^\s*#/.test(line)) {
            if (line.trim() === '' && last !== undefined)
                last.value += '\n';
            continue;
        }
        const field = fieldIn(line, { isFirst: last === undefined });
        if (field === undefined) {
            if (last === undefined)
                isFirstError &&= warnNoField(read, line);
            else
                last.value += `\n${line.trim()}`;
            continue;
        }
        const { value, end } = valueFrom(field.value, lines, at, closings);
        found.push({ label: field.label, value });
        at = end;
    }
    return found;
}
function warnNoField(read, line) {
    read.attempt('fields', () => {
        throw new errors/* NotUnderstood */.fO(line.trim(), 'is not a field. Write each line as Label: value.');
    }, 'warning');
    return false;
}
const MAX_LABEL = 80;
function fieldIn(line, { isFirst }) {
    const colon = line.search(/:(?!\/\/)/);
    const label = unquoted(line.slice(0, Math.max(0, colon)).trim());
    const value = line.slice(colon + 1).trim();
    const isText = label.length > MAX_LABEL && !isFirst;
    return label === '' || isText ? undefined : { label, value };
}
const unquoted = (text) => /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
function closingsIn(lines) {
    const tried = { '}': 0, ']': 0 };
    return (bracket, after) => {
        if (after < tried[bracket])
            return undefined;
        const found = lines.indexOf(bracket, after + 1);
        tried[bracket] = found < 0 ? Infinity : found;
        return found < 0 ? undefined : found;
    };
}
function valueFrom(value, lines, at, closings) {
    if (/^[|>][+-]?$/.test(value)) {
        let end = at;
        while (end + 1 < lines.length && /^\s*$|^\s/.test(lines[end + 1] ?? ''))
            end += 1;
        const block = lines.slice(at + 1, end + 1).map((line) => line.trim());
        return { value: block.join(value.startsWith('|') ? '\n' : ' '), end };
    }
    const json = value.startsWith('"') ? parsed(value) : undefined;
    if (typeof json === 'string')
        return { value: json, end: at };
    if (value === 'null')
        return { value: '', end: at };
    if (value === '{' || value === '[') {
        const end = closings(value === '{' ? '}' : ']', at);
        const json = end === undefined ? undefined : parsed([value, ...lines.slice(at + 1, end + 1)].join('\n'));
        if (end !== undefined && json !== undefined)
            return { value: formatJson(json), end };
    }
    return { value, end: at };
}
function parsed(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}
function formatJson(value) {
    if (value === null || value === undefined)
        return '';
    if (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
        return value.join(', ');
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function jsonObject(text) {
    const object = parsed(text);
    if (typeof object !== 'object' || object === null)
        return undefined;
    return Object.entries(object).map(([label, value]) => ({ label, value: formatJson(value) }));
}
function withoutDuplicates(read, fields) {
    const count = new Map();
    for (const { label } of fields)
        count.set(label, (count.get(label) ?? 0) + 1);
    const kept = [];
    for (const field of fields) {
        const last = kept.at(-1);
        if (count.get(field.label) === 1 || last === undefined)
            kept.push({ ...field });
        else
            last.value += `\n${field.label}: ${field.value}`;
    }
    if (kept.length < fields.length)
        read.warning('fields', REPEATED_LABEL);
    return kept;
}
const REPEATED_LABEL = 'a label is repeated, so it is shown as part of the field above it. If a value can have several lines, such as a ' +
    'commit message, write "Label: ${{ toJSON(…) }}" to keep it in one field.';

// EXTERNAL MODULE: ./inputs/reader.js
var reader = __webpack_require__(1140);
;// CONCATENATED MODULE: ./inputs/content-inputs.js




function contentInputs(read) {
    return { text: displayedText(read, 'text'), fields: fieldsInput(read), buttons: buttonsInput(read) };
}
function deploymentInputs(read) {
    return { environment: displayedText(read, 'environment'), url: read.setting('url', webAddress) };
}
function displayedText(read, name) {
    const value = read.optional(name);
    if (value === undefined || !(0,secrets/* holdsSecret */.hK)(value))
        return value;
    return read.warning(name, 'this looks like a key or token and is not shown. If anyone else could see it, revoke it.');
}
function buttonsInput(read) {
    const value = read.optional('buttons') ?? '';
    return buttonLines(value).flatMap((line) => read.attempt('buttons', () => content_inputs_button(line), 'warning') ?? []);
}
function buttonLines(value) {
    if (value.startsWith('{')) {
        try {
            const object = JSON.parse(value);
            return Object.entries(object).map(([label, url]) => `${label}: ${typeof url === 'string' ? url : ''}`);
        }
        catch {
        }
    }
    return (0,reader/* linesOf */.Dx)(value);
}
const ADDRESS = /^["']?https?:\/\/\S/i;
const AFTER_COLON = /(?<=:)["']?https?:\/\/\S/i;
const content_inputs_button = (line) => {
    const word = line.split(/\s+/).at(-1) ?? '';
    const before = line.slice(0, line.length - word.length).trimEnd();
    const begins = before.endsWith(':') && ADDRESS.test(word) ? 0 : word.search(AFTER_COLON);
    const address = begins < 0 ? undefined : word.slice(begins);
    const named = address === undefined ? line : line.slice(0, -address.length).trimEnd();
    const label = named.endsWith(':') ? named.slice(0, -1).trim() : '';
    if (label === '')
        throw new errors/* NotUnderstood */.fO(line, 'is not a button. Write each line as Label: https://address.');
    if ((0,secrets/* holdsSecret */.hK)(label))
        throw new Error('a label looks like a key or token and is not shown. If anyone else could see it, revoke it.');
    return address === undefined ? undefined : { label, url: webAddress(address.replace(/^(["'])(.*)\1$/, '$2')) };
};
const DELETE_WEBHOOK = 'If anyone else could see it, delete the webhook.';
const webAddress = (value) => {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
        throw new errors/* NotUnderstood */.fO(value, 'is not a URL. Start it with https:// or http://.');
    if (url.username !== '' || url.password !== '')
        throw new Error(`"${url.protocol}//…@${url.host}": a URL with a user name or password is not shown. Remove both.`);
    if ((0,secrets/* holdsSecret */.hK)(value))
        throw new Error(`this looks like the URL of a webhook and is not shown. ${DELETE_WEBHOOK}`);
    if (url.href.length > 2000)
        throw new Error(`a URL has ${url.href.length} characters. The maximum is 2,000.`);
    return url.href;
};


/***/ }),

/***/ 3040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GK: () => (/* binding */ threadKey),
/* harmony export */   ax: () => (/* binding */ runnerInputs),
/* harmony export */   rI: () => (/* binding */ arrivalInputs)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1140);

function runnerInputs(read) {
    return {
        jobId: read.optional('job-id'),
        jobIndex: read.optional('job-index'),
        matrixValues: read.optional('matrix-values'),
    };
}
const threadKey = (value) => {
    if (value.length > 4000)
        throw new Error(`has ${value.length} characters. The maximum is 4,000.`);
    return value;
};
function arrivalInputs(read) {
    const silent = read.setting('notification', (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('default', 'silent')) === 'silent';
    const key = read.setting('thread-key', threadKey);
    if (silent && key !== undefined)
        read.warning('notification', SILENT_IN_THREAD);
    return { threadKey: key, silent: silent && key === undefined };
}
const SILENT_IN_THREAD = 'a silent message cannot start or reply to a thread, so this message is not silent. ' +
    'Remove thread-key or notification: silent.';


/***/ }),

/***/ 371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tn: () => (/* binding */ serverText),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   kc: () => (/* binding */ logText)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8660);

const collapsed = (text) => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
const logText = (text) => collapsed(text).replaceAll('##[', '## [').trim();
const serverText = (text, max) => logText((0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTokens */ .N_)(collapsed(text))).slice(0, max);
const tableRow = (header, ...cells) => cells.map((cell) => ({ header, data: escapeHtml(cell) }));
const escapeHtml = (text) => text.replace(/[&<>\n]/g, (character) => ESCAPES[character] ?? character);
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' };


/***/ }),

/***/ 3773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ describeReply),
/* harmony export */   Ed: () => (/* binding */ resolveMentions),
/* harmony export */   Th: () => (/* binding */ findAuthor)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7189);
/* harmony import */ var _github_payload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3891);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(371);




function resolveMentions(mentions, sources) {
    const people = new Map(mentions.flatMap((mention) => resolve(mention, sources) ?? []).map((named) => [JSON.stringify(named), named]));
    return [...people.values()];
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
    core.info(`${(0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(login)} is named but not mentioned. To mention this person, add "${(0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(login)}: users/…" to people.`);
    return { name: login };
}
const NO_AUTHOR = 'nobody is mentioned for author, because a scheduled run has no author. Use all or users/123 in mention instead.';
function describeReply(named, { created }) {
    const users = named.flatMap((who) => ('user' in who ? [who.user] : []));
    if (!created)
        return "The reply is already in the message's thread. Nobody was mentioned again.";
    if (users.length === 0)
        return "Replied in the message's thread. Nobody was mentioned.";
    return `Mentioned ${users.join(', ')} in the message's thread.`;
}
const TIMEOUT_SECONDS = 3;
async function findAuthor({ core, within }, event, { mentions, githubToken }) {
    const queued = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_1__/* .queuedPullRequest */ .CW)(event);
    if (queued === undefined || mentions.every(({ kind }) => kind !== 'author'))
        return (0,_github_event_js__WEBPACK_IMPORTED_MODULE_1__/* .startedBy */ .l3)(event);
    try {
        if (githubToken === undefined)
            throw new Error('github-token is empty.');
        const github = await within(TIMEOUT_SECONDS).github(githubToken);
        return await github.pullRequestAuthor(event.repository, queued.number);
    }
    catch (thrown) {
        core.info(`Could not look up the author of pull request #${queued.number}. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(thrown).message}`);
        return committerOf(event) ?? (0,_github_event_js__WEBPACK_IMPORTED_MODULE_1__/* .startedBy */ .l3)(event);
    }
}
function committerOf({ payload }) {
    const email = (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(payload, 'merge_group', 'head_commit', 'author', 'email') ?? '';
    return /^(?:\d+\+)?([\w-]+)@users\.noreply\.github\.com$/.exec(email.slice(0, 200))?.[1];
}


/***/ }),

/***/ 9554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   cR: () => (/* binding */ escapeLabel),
/* harmony export */   hw: () => (/* binding */ manyLines)
/* harmony export */ });
const INVISIBLE = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}]/gu;
const TAGS = /(\u{1f3f4}[\u{e0020}-\u{e007e}]{1,10}\u{e007f})|[\u{e0000}-\u{e007f}]+/gu;
const TERMINAL = new RegExp([
    '(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]',
    '(?:\\u001b[\\]PX^_]|[\\u0090\\u0098\\u009d-\\u009f])[^\\u0007\\u001b\\u009c\\r\\n]*(?:\\u0007|\\u001b\\\\|\\u009c)?',
    '\\u001b[ -/]*[0-~]',
].join('|'), 'g');
const visible = (text) => text.replace(INVISIBLE, '').replace(TAGS, '$1');
function oneLine(text) {
    return visible(text.toWellFormed().replace(TERMINAL, '').replace(/\s+/gu, ' ')).trim();
}
function manyLines(text) {
    const lines = text
        .toWellFormed()
        .replace(TERMINAL, '')
        .split(/\r\n|\r|\n|\u2028|\u2029/u);
    return lines
        .map((line) => visible(line.replace(/\t/g, '  ')).trimEnd())
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
}
const WORD_JOINER = '\u2060';
const LOOK_ALIKES = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' };
function escapeText(text) {
    return text.split('\n').map(escapeLine).join('\n');
}
function escapeLine(line) {
    const unlinked = line.replace(/<(?=[a-z][\w+.-]{0,30}[:/]|[!@#])/gi, `<${WORD_JOINER}`);
    const unmarked = replaceBackticks(['*', '_', '~'].reduce(replaceSpanMarks, unlinked));
    return unmarked.replace(/^(\s*)(?=[-*>](?:\s|$)|>)/u, `$1${WORD_JOINER}`);
}
const isWordAt = (text, at) => /[\p{L}\p{N}]/u.test(text.charAt(at));
const isBlankAt = (text, at) => /^\s?$/u.test(text.charAt(at));
function replaceSpanMarks(line, mark) {
    const opens = [];
    const closes = [];
    for (let at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, at + 1)) {
        if (!isWordAt(line, at - 1) && !isBlankAt(line, at + 1))
            opens.push(at);
        if (!isBlankAt(line, at - 1) && !isWordAt(line, at + 1))
            closes.push(at);
    }
    const [first = Infinity] = opens;
    const last = closes.at(-1) ?? -1;
    if (last <= first + 1)
        return line;
    const marks = new Set([...opens, ...closes]);
    return replaceAt(line, (at) => marks.has(at));
}
const replaceBackticks = (line) => line.indexOf('`') === line.lastIndexOf('`') ? line : line.replaceAll('`', LOOK_ALIKES['`'] ?? '');
const replaceAt = (line, has) => line.replace(/[*_~]/g, (mark, at) => (has(at) ? (LOOK_ALIKES[mark] ?? mark) : mark));
function escapeHtml(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll('\n', '<br>');
}
function escapeLabel(text) {
    return oneLine(text)
        .replace(/<(?=[a-z/!?])/gi, `<${WORD_JOINER}`)
        .replace(/&(?=#?\w+;)/g, `&${WORD_JOINER}`);
}


/***/ }),

/***/ 2101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Ld: () => (/* binding */ onRef),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   SS: () => (/* binding */ describeOutcome),
/* harmony export */   ln: () => (/* binding */ inlineText),
/* harmony export */   qo: () => (/* binding */ stateLine),
/* harmony export */   vR: () => (/* binding */ tookText)
/* harmony export */ });
/* unused harmony exports shortTitleOf, refName */
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7929);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6205);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9554);



function titleOf(build, content) {
    return content.title ?? [build.workflow, build.job].filter(Boolean).join(' · ');
}
function shortTitleOf({ workflow, job }, content) {
    return content.title ?? [(0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(workflow, 32), (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(job, 56)].filter(Boolean).join(' · ');
}
function refName({ kind, name, number }) {
    if (number === undefined)
        return name;
    return kind === 'pull request' ? `PR #${number}` : kind === 'issue' ? `issue #${number}` : name;
}
const inlineText = (text) => (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text), 120);
const onRef = (ref) => (ref === undefined ? '' : ` on ${inlineText(refName(ref))}`);
const headline = ({ build, content, outcome, tests }) => `${stateLine(shortTitleOf(build, content), build.ref, outcome)}${tests?.headline ?? ''}`;
function stateLine(title, ref, outcome) {
    const { word, took } = describeOutcome(outcome);
    const phase = outcome.kind === 'running' && outcome.phase !== undefined ? `: ${inlineText(outcome.phase)}` : '';
    return `${_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .WORDING */ .pN[outcome.kind].emoji} ${inlineText(title)} ${word}${onRef(ref)}${took}${phase}`;
}
const IS_CUT_SHORT = new Set(['cancelled', 'timed-out', 'superseded']);
const tookText = (kind, ms) => ms === undefined ? '' : ` ${IS_CUT_SHORT.has(kind) ? 'after' : 'in'} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(ms)}`;
function describeOutcome(outcome) {
    if (outcome.kind === 'running')
        return { word: outcome.phase === undefined ? _wording_js__WEBPACK_IMPORTED_MODULE_0__/* .WORDING */ .pN.running.word : 'running', took: '' };
    return { word: _wording_js__WEBPACK_IMPORTED_MODULE_0__/* .WORDING */ .pN[outcome.kind].word, took: tookText(outcome.kind, outcome.took) };
}


/***/ }),

/***/ 6205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   U9: () => (/* binding */ FULL_BUDGET),
/* harmony export */   ei: () => (/* binding */ firstFitting),
/* harmony export */   fv: () => (/* binding */ MAX_MESSAGE_BYTES),
/* harmony export */   nu: () => (/* binding */ MAX_WIDGETS),
/* harmony export */   yn: () => (/* binding */ SMALLER_BUDGETS)
/* harmony export */ });
const FULL_BUDGET = { fields: 40, value: 500, text: 4000, buttons: 20, failedTests: 5 };
const SMALLER_BUDGETS = [
    { fields: 40, value: 120, text: 2000, buttons: 12, failedTests: 5 },
    { fields: 20, value: 80, text: 800, buttons: 8, failedTests: 3 },
    { fields: 10, value: 40, text: 200, buttons: 4, failedTests: 1 },
];
const MAX_MESSAGE_BYTES = 32_000;
const MAX_WIDGETS = 100;
const TARGET_BYTES = 30_000;
function firstFitting(budgets, render, max = TARGET_BYTES) {
    for (const budget of budgets) {
        const message = render(budget);
        if (Buffer.byteLength(JSON.stringify(message)) <= max)
            return message;
    }
    return undefined;
}
function cut(text, max) {
    if (text.length <= max && Buffer.byteLength(text) <= max * 4)
        return text;
    const near = text.slice(0, max * 16);
    let kept = '';
    let count = 0;
    let bytes = 0;
    for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(near)) {
        count += 1;
        bytes += Buffer.byteLength(segment);
        if (count > max || bytes > max * 4)
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

/***/ 6770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rx: () => (/* binding */ mentionReply),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   f: () => (/* binding */ mentionLine),
/* harmony export */   jO: () => (/* binding */ mentionsOf),
/* harmony export */   uQ: () => (/* binding */ describeChange)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6205);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9554);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2101);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7929);




function mentionLine(status) {
    const { outcome } = status;
    const step = outcome.kind === 'running' ? undefined : outcome.cause?.step?.name;
    const at = step === undefined ? '' : ` at step “${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineText */ .ln)(step)}”`;
    const change = outcome.kind === 'running' ? undefined : outcome.change;
    return `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(status)}${at}${describeChange(change)}`;
}
function mentionReply(line, log, people) {
    const text = [...namesOf(people), line].join(' ');
    return {
        text: [...mentionsOf(people), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(text), `<${linkTarget(log.url)}|${log.label}>`].join(' '),
        markupSyntax: 'MARKUP_SYNTAX_CHAT',
    };
}
const mentionsOf = (people) => people.flatMap((who) => ('user' in who ? [`<${who.user}>`] : []));
const namesOf = (people) => people.flatMap((who) => ('user' in who ? [] : [(0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(who.name), 60)]));
function describeChange(change) {
    if (change?.kind === 'fixed')
        return `, fixed after ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .failedRuns */ .wI)(change)}`;
    return change?.kind === 'broken' ? ', previously passing' : '';
}
const linkTarget = (url) => url.replaceAll('|', '%7C').replaceAll('<', '%3C').replaceAll('>', '%3E');


/***/ }),

/***/ 3536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ openLink),
/* harmony export */   Jf: () => (/* binding */ htmlLines),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   ZH: () => (/* binding */ capitalize),
/* harmony export */   n1: () => (/* binding */ isLinkable),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   u3: () => (/* binding */ stateWidget)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6205);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9554);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7929);



function row(topLabel, text) {
    return {
        decoratedText: {
            topLabel: label(topLabel, 80),
            text,
            wrapText: true,
        },
    };
}
function stateWidget({ emoji, word }, details, startedAt, timezone) {
    return {
        decoratedText: {
            text: `${emoji} <b>${capitalize(word)}</b>${details}`,
            ...(startedAt === undefined ? {} : { bottomLabel: `started ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .clockTime */ .qo)(startedAt, timezone)}` }),
        },
    };
}
const capitalize = (word) => word.charAt(0).toUpperCase() + word.slice(1);
function openLink({ label: text, url }) {
    return { text: label(text, 60), onClick: { openLink: { url } } };
}
const label = (text, max) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLabel */ .cR)((0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text), max));
const html = (text, max) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)((0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text), max));
const htmlLines = (text, max) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)((0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .manyLines */ .hw)(text), max));
const link = (url, text) => isLinkable(url) ? `<a href="${url.replaceAll('&', '&amp;')}">${html(text, 160)}</a>` : html(text, 160);
const isLinkable = (url) => /^https?:\/\/[^\s"<>\p{Cc}]{1,2000}$/u.test(url);


/***/ }),

/***/ 7929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ isFailed),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   TV: () => (/* binding */ finalKind),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pN: () => (/* binding */ WORDING),
/* harmony export */   qo: () => (/* binding */ clockTime),
/* harmony export */   t0: () => (/* binding */ outcomeKind),
/* harmony export */   vP: () => (/* binding */ RUN_STATES),
/* harmony export */   wI: () => (/* binding */ failedRuns),
/* harmony export */   xj: () => (/* binding */ STATES)
/* harmony export */ });
const WORDING = {
    running: { word: 'started', emoji: '🟡' },
    success: { word: 'passed', emoji: '🟢' },
    failure: { word: 'failed', emoji: '🔴' },
    cancelled: { word: 'cancelled', emoji: '⚪' },
    'timed-out': { word: 'timed out', emoji: '🔴' },
    superseded: { word: 'superseded', emoji: '⚪' },
    skipped: { word: 'skipped', emoji: '⚪' },
    unknown: { word: 'ended with an unknown result', emoji: '🟣' },
};
function outcomeKind(jobStatus) {
    return ['success', 'failure', 'cancelled', 'skipped'].find((kind) => kind === jobStatus) ?? 'unknown';
}
function duration(ms) {
    const seconds = Math.max(0, Math.round(ms / 1000));
    const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
    if (hours > 0)
        return `${hours}h ${minutes}m`;
    return minutes > 0 ? `${minutes}m ${rest}s` : `${rest}s`;
}
const failedRuns = ({ runs, more }) => `${more ? 'at least ' : ''}${runs} failed ${runs === 1 ? 'run' : 'runs'}`;
function clockTime(date, timezone = 'UTC') {
    if (timezone === 'UTC')
        return `${date.toISOString().slice(11, 16)} UTC`;
    const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' };
    try {
        return date.toLocaleTimeString('en-US', { ...options, timeZone: timezone });
    }
    catch {
        return clockTime(date);
    }
}
const STATES = {
    failed: { ...WORDING.failure, rank: 0 },
    'timed-out': { ...WORDING['timed-out'], rank: 1 },
    unknown: { ...WORDING.unknown, word: 'unknown', rank: 2 },
    waiting: { word: 'waiting', emoji: '🔵', rank: 3 },
    running: { ...WORDING.running, word: 'running', rank: 4 },
    queued: { word: 'queued', emoji: '🟡', rank: 5 },
    cancelled: { ...WORDING.cancelled, rank: 6 },
    passed: { ...WORDING.success, rank: 7 },
    skipped: { ...WORDING.skipped, rank: 8 },
};
const RUN_STATES = Object.keys(STATES);
const isOver = (state) => !['waiting', 'running', 'queued'].includes(state);
const isFailed = (state) => state === 'failed' || state === 'timed-out';
const finalKind = (state) => FINAL_KINDS[state];
const FINAL_KINDS = {
    waiting: 'unknown',
    running: 'unknown',
    queued: 'unknown',
    passed: 'success',
    failed: 'failure',
    'timed-out': 'timed-out',
    cancelled: 'cancelled',
    skipped: 'skipped',
    unknown: 'unknown',
};


/***/ }),

/***/ 3755:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _send_send_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8560);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9902);


await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(_send_send_message_js__WEBPACK_IMPORTED_MODULE_0__/* .send */ .t, { onFailure: 'fail' });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8560:
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
// EXTERNAL MODULE: ./inputs/changes.js
var changes = __webpack_require__(4902);
// EXTERNAL MODULE: ./inputs/connection.js + 2 modules
var inputs_connection = __webpack_require__(571);
// EXTERNAL MODULE: ./inputs/content-inputs.js + 1 modules
var content_inputs = __webpack_require__(6280);
// EXTERNAL MODULE: ./inputs/mention.js
var mention = __webpack_require__(8017);
// EXTERNAL MODULE: ./inputs/people.js
var people = __webpack_require__(5588);
// EXTERNAL MODULE: ./inputs/reader.js
var reader = __webpack_require__(1140);
// EXTERNAL MODULE: ./inputs/placement.js
var placement = __webpack_require__(3040);
// EXTERNAL MODULE: ./secrets.js
var secrets = __webpack_require__(8660);
;// CONCATENATED MODULE: ./send/inputs.js









async function readSendInputs(core, env) {
    const read = (0,reader/* reader */.wA)(core);
    const space = (0,inputs_connection/* spaceInput */.Ls)(read);
    const connection = (0,inputs_connection/* connectionInputs */.eu)(read, core, env);
    (0,inputs_connection/* onErrorInput */.mZ)(read);
    const { text, fields, buttons } = (0,content_inputs/* contentInputs */.Pw)(read);
    const inputs = {
        space,
        ...connection,
        text,
        title: (0,content_inputs/* displayedText */.x3)(read, 'title'),
        fields,
        buttons,
        card: await cardInput(read),
        changes: sendChangesInput(read),
        messageId: read.optional('message-id'),
        shared: read.flag('shared'),
        message: read.optional('message', (value) => nameIn(space, 'messages', value)),
        threadKey: read.setting('thread-key', placement/* threadKey */.GK),
        replyTo: read.optional('reply-to', (value) => nameIn(space, 'threads|messages', value)),
        mentions: read.items('mention', mention/* mention */.lE, 'warning'),
        people: await (0,people/* peopleInput */.a)(read, env),
        notification: notificationInput(read),
        githubToken: read.optional('github-token'),
    };
    if (inputs.shared && inputs.messageId === undefined)
        read.warning('shared', 'has no effect without message-id. Set message-id, or remove shared.');
    excludeEachOther(read);
    return read.finish({ ...inputs, inputWarnings: read.warnings() });
}
function sendChangesInput(read) {
    const environment = read.setting('changes', changes/* environmentName */.VE);
    const base = read.setting('base', changes/* gitRef */.GY);
    if (environment !== undefined && base !== undefined)
        return read.warning('changes and base', 'both say what to compare with, so no changes are listed. Keep one of them.');
    if (base !== undefined)
        return { base };
    return environment === undefined ? undefined : { environment };
}
async function cardInput(read) {
    const value = read.optional('card');
    if (value === undefined)
        return undefined;
    if ((0,secrets/* holdsSecret */.hK)(value))
        return read.problem('card', 'contains what looks like a key or token and is not sent. Remove it. If anyone else could see it, revoke it.');
    return read.attemptAsync('card', async () => (await Promise.all(/* import() */[__webpack_require__.e(637), __webpack_require__.e(793), __webpack_require__.e(611)]).then(__webpack_require__.bind(__webpack_require__, 8611))).parseCard(value));
}
function nameIn(space, collections, value) {
    const form = `${space ?? 'spaces/AAQAxxxx'}/${collections.split('|')[0]}/…`;
    const found = new RegExp(`^(spaces/[^/]+)/(?:${collections})/[\\w.-]+$`).exec(value);
    if (found === null)
        throw new errors/* NotUnderstood */.fO(value, `is not a valid name. Write it as ${form}.`);
    if (space !== undefined && found[1] !== space)
        throw new errors/* NotUnderstood */.fO(value, `is not in ${space}.`);
    return value;
}
function notificationInput(read) {
    const requested = read.setting('notification', (0,reader/* oneOf */.yL)('default', 'silent', 'force')) ?? 'default';
    const given = (name) => read.optional(name) !== undefined;
    if (requested === 'silent' && (given('thread-key') || given('reply-to')))
        read.warning('notification', SILENT_IN_THREAD);
    else if (requested === 'silent' && given('mention'))
        read.warning('notification', 'mentions notify nobody in a silent message, so this message is not silent.');
    else if (requested !== 'default' && given('message'))
        read.warning('notification', 'has no effect with message, because updates notify nobody.');
    else
        return requested;
    return 'default';
}
const SILENT_IN_THREAD = 'a silent message cannot start or reply to a thread, so this message is not silent. Remove thread-key, reply-to, or ' +
    'notification: silent.';
function excludeEachOther(read) {
    const given = (name) => read.optional(name) !== undefined;
    const refuse = (when, inputs, why) => when && read.problem(inputs, why);
    refuse(!given('text') && !given('title') && !given('card'), 'text, title and card', 'are all empty, so there is nothing to send. Set one of them.');
    refuse(given('card') && ['title', 'fields', 'buttons', 'changes', 'base'].some(given), 'card', 'cannot be combined with title, fields, buttons, or changes, which create another card. Use one or the other.');
    refuse(!given('title') && (given('fields') || given('buttons') || given('changes') || given('base')), 'title', 'is empty, but fields, buttons and changes need a card with a title.');
    refuse(given('message') && given('message-id'), 'message and message-id', 'name two messages. Keep one of them.');
    refuse(given('thread-key') && given('reply-to'), 'thread-key and reply-to', 'name two threads. Keep one of them.');
    refuse(given('message') && (given('thread-key') || given('reply-to')), 'message', 'cannot be combined with thread-key or reply-to, because an update does not move a message.');
}

// EXTERNAL MODULE: ./message/limits.js
var limits = __webpack_require__(6205);
// EXTERNAL MODULE: ./message/mention-reply.js
var mention_reply = __webpack_require__(6770);
// EXTERNAL MODULE: ./message/escape.js
var message_escape = __webpack_require__(9554);
// EXTERNAL MODULE: ./message/widgets.js
var message_widgets = __webpack_require__(3536);
;// CONCATENATED MODULE: ./message/custom-message.js




const BUDGETS = [
    { text: 30_000, fields: 80, value: 2000, buttons: 20 },
    { text: 8000, fields: 80, value: 500, buttons: 20 },
    { text: 3000, fields: 40, value: 120, buttons: 12 },
    { text: 600, fields: 10, value: 40, buttons: 4 },
];
function customMessage(content) {
    const message = (0,limits/* firstFitting */.ei)(BUDGETS, (budget) => render(content, budget), limits/* MAX_MESSAGE_BYTES */.fv);
    if (message !== undefined)
        return message;
    const bytes = Buffer.byteLength(JSON.stringify(content.card ?? content.named));
    const part = content.card === undefined ? 'The mentions have' : 'The card has';
    throw new Error(`${part} ${bytes} bytes, but a message can have at most ${limits/* MAX_MESSAGE_BYTES */.fv}.`);
}
function render({ text, title, fields, buttons, card, changes, named }, budget) {
    const words = title === undefined ? (0,limits/* cut */.Jj)((0,message_escape/* manyLines */.hw)(text ?? ''), budget.text) : (0,limits/* cut */.Jj)((0,message_escape/* oneLine */.TN)(title), 200);
    const plain = (0,message_escape/* escapeText */.X1)([...(0,mention_reply/* namesOf */.eZ)(named), words].filter(Boolean).join(' '));
    const line = [...(0,mention_reply/* mentionsOf */.jO)(named), plain].filter(Boolean).join(' ');
    const messageCard = card ?? (title === undefined ? undefined : customCard({ text, title, fields, buttons, changes }, budget));
    if (line === '' && messageCard === undefined)
        throw new Error('The text has no visible characters.');
    return {
        text: line,
        markupSyntax: 'MARKUP_SYNTAX_CHAT',
        cardsV2: messageCard === undefined ? [] : [{ cardId: 'own', card: messageCard }],
    };
}
function customCard({ text, title, fields, buttons, changes, }, budget) {
    const more = fields.length - budget.fields;
    const widgets = [
        ...(text === undefined ? [] : [{ textParagraph: { text: (0,message_escape/* escapeHtml */.ZD)((0,limits/* cut */.Jj)((0,message_escape/* manyLines */.hw)(text), budget.text)) } }]),
        ...fields.slice(0, budget.fields).map(({ label, value }) => (0,message_widgets/* row */.nM)(label, (0,message_widgets/* htmlLines */.Jf)(value, budget.value))),
        ...(more > 0 ? [{ textParagraph: { text: `… +${more} more` } }] : []),
    ];
    const links = buttons.length === 0 ? [] : [{ buttonList: { buttons: buttons.slice(0, budget.buttons).map(message_widgets/* openLink */.Fe) } }];
    const headerTitle = (0,message_escape/* escapeLabel */.cR)((0,limits/* cut */.Jj)((0,message_escape/* oneLine */.TN)(title), 200));
    const sections = changes === undefined ? [{ widgets: [...widgets, ...links] }] : [{ widgets }, changes, { widgets: links }];
    const shown = sections.filter((section) => (section.widgets ?? []).length > 0);
    if (shown.length === 0)
        return undefined;
    return { ...(headerTitle === '' ? {} : { header: { title: headerTitle } }), sections: shown };
}

// EXTERNAL MODULE: ./step-report.js
var step_report = __webpack_require__(4510);
// EXTERNAL MODULE: ./mentions/resolve.js
var resolve = __webpack_require__(3773);
// EXTERNAL MODULE: ./log-text.js
var log_text = __webpack_require__(371);
;// CONCATENATED MODULE: ./send/send-message.js









const DEFAULT_TIMEOUT_SECONDS = 30;
async function send(deps) {
    const { core, event } = deps;
    core.setOutput('sent', false);
    const skipped = (0,step_report/* skipReason */.YG)(deps);
    if (skipped !== undefined)
        return core.notice(`Google Chat: skipped. ${skipped}`);
    try {
        const inputs = await readSendInputs(core, deps.env);
        core.setOutput('space', inputs.space);
        (0,step_report/* warnOnce */.mc)(core, inputs.inputWarnings);
        const named = (0,resolve/* resolveMentions */.Ed)(inputs.mentions, { people: inputs.people, author: (0,github_event/* startedBy */.l3)(event), core });
        const changes = await changesOf(deps, inputs);
        const message = customMessage({ ...inputs, named, changes });
        if (inputs.dryRun)
            return await (0,step_report/* showDryRun */.Wf)(core, `Would send to ${inputs.space}`, message);
        const chat = await deps.within(inputs.timeout ?? DEFAULT_TIMEOUT_SECONDS).chat(inputs);
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
const GITHUB_SECONDS = 10;
async function changesOf(deps, { changes: since, githubToken, timeout }) {
    if (since === undefined)
        return undefined;
    const { readChanges } = await __webpack_require__.e(/* import() */ 25).then(__webpack_require__.bind(__webpack_require__, 9025));
    const { changesSection } = await __webpack_require__.e(/* import() */ 982).then(__webpack_require__.bind(__webpack_require__, 3982));
    const seconds = Math.min(GITHUB_SECONDS, (timeout ?? DEFAULT_TIMEOUT_SECONDS) / 3);
    const changes = await readChanges(deps, deps.within(seconds), { since, githubToken });
    return changes && changesSection(changes);
}
async function deliver({ core, event }, chat, inputs, message) {
    const { space, messageId, shared, threadKey, replyTo, notification } = inputs;
    if (inputs.message !== undefined)
        return chat.update(inputs.message, message);
    const attempt = (0,external_node_crypto_.randomUUID)();
    const owner = shared ? [] : [event.serverUrl, event.repository];
    const id = (0,names/* clientMessageId */.q0)(messageId ?? 'send', messageId === undefined ? ['send', attempt] : ['message-id', messageId, ...owner]);
    if (messageId !== undefined)
        core.info(`message-id "${(0,log_text/* logText */.kc)(messageId.slice(0, 200))}" is ${id} in ${space}.`);
    const thread = replyTo === undefined ? undefined : await threadOf(chat, replyTo);
    const option = notification === 'default' ? undefined : notification;
    const post = { space, id, message, threadKey, thread, notification: option };
    const posted = await (messageId === undefined ? chat.create(post) : chat.updateOrCreateWithOptions(post, attempt));
    if (thread !== undefined && posted.thread !== thread)
        core.warning(`The message is in ${posted.thread}, because ${thread} no longer exists or the message was already posted there.`);
    return posted;
}
async function threadOf(chat, name) {
    return name.includes('/threads/') ? name : (await chat.read(name)).thread;
}


/***/ })

};
