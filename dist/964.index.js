export const id = 964;
export const ids = [964];
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

/***/ 3663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ warnOnce),
/* harmony export */   w: () => (/* binding */ news)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5650);


/** The key of the saved state that says what was warned of. */
const KEY = 'warned';
/** Two problems are the same when they are told in the same words. */
const fingerprint = ({ input, text }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${input}: ${text}`).digest('hex').slice(0, 12);
/** What of an error nobody was warned of yet in this job. From now on, somebody was. */
function news(core, error) {
    const known = new Set(core.getState(KEY).split(' '));
    const left = error.problems.filter((problem) => !known.has(fingerprint(problem)));
    core.saveState(KEY, [...known, ...left.map(fingerprint)].join(' ').trim());
    return left.length === 0 ? undefined : new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(left);
}
/**
 * Warns of inputs that the message goes out without. Main and post read the same inputs, so what main has warned of,
 * post doesn't say again. A flaw never fails a step.
 */
function warnOnce(core, leftOut) {
    const left = leftOut && news(core, leftOut);
    if (left !== undefined)
        core.warning(`Google Chat: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(left)}`);
}


/***/ }),

/***/ 4193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pw: () => (/* binding */ contentInputs),
  dP: () => (/* binding */ deploymentInputs),
  SP: () => (/* binding */ shown)
});

// EXTERNAL MODULE: ./secrets.js
var secrets = __webpack_require__(8660);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
;// CONCATENATED MODULE: ./inputs/buttons.js


/**
 * Reads the input `buttons`: lines `Label: https://…`, or one JSON object of labels and addresses. A button without an
 * address is left out: an address that a later step gives is empty when the job starts. What is no button is a flaw,
 * and the others are shown.
 */
function buttonsInput(read) {
    const written = read.optional('buttons') ?? '';
    return linesOf(written).flatMap((line) => read.attempt('buttons', () => buttons_button(line), 'flaw') ?? []);
}
function linesOf(written) {
    if (written.startsWith('{')) {
        try {
            const object = JSON.parse(written);
            return Object.entries(object).map(([label, url]) => `${label}: ${typeof url === 'string' ? url : ''}`);
        }
        catch {
            // Not JSON: lines, then.
        }
    }
    return written
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
const ADDRESS = /^["']?https?:\/\/\S/i;
const AFTER_COLON = /(?<=:)["']?https?:\/\/\S/i;
/** A line `Label: https://…`; `undefined` while it has no address. */
const buttons_button = (line) => {
    // Cut where the last word begins: one pattern for the whole line would take minutes for a long one of spaces.
    const word = line.split(/\s+/).at(-1) ?? '';
    const before = line.slice(0, line.length - word.length).trimEnd();
    const begins = before.endsWith(':') && ADDRESS.test(word) ? 0 : word.search(AFTER_COLON);
    const address = begins < 0 ? undefined : word.slice(begins);
    const named = address === undefined ? line : line.slice(0, -address.length).trimEnd();
    const label = named.endsWith(':') ? named.slice(0, -1).trim() : '';
    if (label === '')
        throw new errors/* NotUnderstood */.fO(line, 'is not a button. Write each line as Label: https://address.');
    return address === undefined ? undefined : { label, url: webAddress(address.replace(/^(["'])(.*)\1$/, '$2')) };
};
const NEW_KEY = 'Delete the webhook if others saw it.';
/** An https or http address, as a browser understands it: many companies have http addresses inside their network. */
const webAddress = (written) => {
    const url = URL.canParse(written) ? new URL(written) : undefined;
    if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
        throw new errors/* NotUnderstood */.fO(written, 'is not a web address. Write it with https:// or http:// at its beginning.');
    if (url.username !== '' || url.password !== '')
        throw new Error(`"${url.protocol}//…@${url.host}": an address with a user name or password is not shown to a space.`);
    if ((0,secrets/* holdsSecret */.hK)(written))
        throw new Error(`this address looks like a webhook's, and is shown to nobody. ${NEW_KEY}`);
    if (url.href.length > 2000)
        throw new Error(`an address of ${url.href.length} characters is too long; 2,000 are taken.`);
    return url.href;
};

;// CONCATENATED MODULE: ./inputs/fields.js


/**
 * Reads the input `fields`: lines `Label: value`, or one JSON object. What an expression brings into a value may have
 * lines of its own, so:
 *
 * - a value that is JSON, as `${{ toJSON(…) }}` writes it, is one value whatever it holds;
 * - after `Label: |` indented lines are the value, as in YAML;
 * - a line that is no `Label: value` continues the value above it;
 * - a label that comes twice is a row nowhere, since nobody can tell whose it is: both stand in the value above them.
 *
 * A field without a value is left out: a value that a later step gives is empty when the job starts. A flaw never
 * costs more than the field that has it.
 */
function fieldsInput(read) {
    const written = read.optional('fields') ?? '';
    const object = written.startsWith('{') ? jsonObject(written) : undefined;
    const fields = object ?? withoutTwins(read, fieldsIn(read, written));
    return fields
        .map(({ label, value }) => ({ label, value: value.trim() }))
        .filter(({ label, value }) => {
        if (value === '')
            return false;
        if (!(0,secrets/* holdsSecret */.hK)(`${label}: ${value}`))
            return true;
        read.flaw('fields', 'a value looks like a key or a token, and is shown to nobody. Delete the key if others saw it.');
        return false;
    });
}
function fieldsIn(read, written) {
    const lines = written.split(/\r?\n/);
    const found = [];
    let isFirstFlaw = true;
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
                isFirstFlaw &&= noField(read, line);
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
/** A line with no value above it that it could continue. Said once: a wrong text may have many lines. */
function noField(read, line) {
    read.attempt('fields', () => {
        throw new errors/* NotUnderstood */.fO(line.trim(), 'is not a field. Write each line as Label: value.');
    }, 'flaw');
    return false;
}
/** A label is short, but for the first one, and the colon of an address doesn't end it. */
const MAX_LABEL = 80;
function fieldIn(line, { isFirst }) {
    const colon = line.search(/:(?!\/\/)/);
    const label = unquoted(line.slice(0, Math.max(0, colon)).trim());
    const value = line.slice(colon + 1).trim();
    const isText = label.length > MAX_LABEL && !isFirst;
    return label === '' || isText ? undefined : { label, value };
}
const unquoted = (text) => /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
/** Each closing line is tried once: the first value that is open there, or none. So long texts are read in one go. */
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
/** The value that begins in a line, and the last line of it. */
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
        // toJSON writes the closing bracket of a value of several lines at the beginning of a line.
        const end = closings(value === '{' ? '}' : ']', at);
        const whole = end === undefined ? undefined : parsed([value, ...lines.slice(at + 1, end + 1)].join('\n'));
        if (end !== undefined && whole !== undefined)
            return { value: inWords(whole), end };
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
/** A value of JSON as people read it: text as it is, a list of plain values with commas, anything else as JSON. */
function inWords(value) {
    if (value === null || value === undefined)
        return '';
    if (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
        return value.join(', ');
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function jsonObject(written) {
    const object = parsed(written);
    if (typeof object !== 'object' || object === null)
        return undefined;
    return Object.entries(object).map(([label, value]) => ({ label, value: inWords(value) }));
}
/** Puts fields whose label comes twice into the value above them, and says how to keep a value's lines out of the rows. */
function withoutTwins(read, fields) {
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
        read.flaw('fields', TWINS);
    return kept;
}
const TWINS = 'a label comes twice, so it is shown in the field above it. Where a value may have several lines, such as a commit ' +
    'message, write it as "Label: ${{ toJSON(…) }}": then it stays one field.';

;// CONCATENATED MODULE: ./inputs/content.js



/**
 * Reads what the workflow's author adds to a message. Whatever is wrong with it is a flaw: the message goes out without
 * that part.
 */
function contentInputs(read) {
    return { text: shown(read, 'text'), fields: fieldsInput(read), buttons: buttonsInput(read) };
}
/** Reads where a job deploys to. */
function deploymentInputs(read) {
    return { environment: shown(read, 'environment'), url: read.setting('url', webAddress) };
}
/** A text for everybody in the space. One that looks like a key or a token was pasted into the wrong input. */
function shown(read, name) {
    const written = read.optional(name);
    if (written === undefined || !(0,secrets/* holdsSecret */.hK)(written))
        return written;
    return read.flaw(name, 'this looks like a key or a token, and is shown to nobody. Delete the key if others saw it.');
}


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
/* harmony export */   Jf: () => (/* binding */ htmlLines),
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
/** The same, with the lines that it has. */
const htmlLines = (text, most) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .forHtml */ .B2)((0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .manyLines */ .hw)(text), most));
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
/* harmony export */   r4: () => (/* binding */ inWords),
/* harmony export */   wI: () => (/* binding */ failedRuns)
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
/** How many results before failed, as far as they were read. */
const failedRuns = ({ runs, more }) => `${more ? 'at least ' : ''}${runs} failed ${runs === 1 ? 'run' : 'runs'}`;
/** A time of day that stays true whoever reads it and whenever: `14:02 UTC`. */
function clockTime(date) {
    return `${date.toISOString().slice(11, 16)} UTC`;
}


/***/ })

};
