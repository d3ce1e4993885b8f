export const id = 910;
export const ids = [910];
export const modules = {

/***/ 1540:
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
    if ((0,secrets/* holdsSecret */.hK)(label))
        throw new Error('a label looks like a key or a token, and is shown to nobody. Delete the key if others saw it.');
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
    if (object !== undefined && (0,secrets/* holdsSecret */.hK)(written))
        return read.flaw('fields', SECRET) ?? [];
    const fields = object ?? withoutTwins(read, fieldsIn(read, written));
    return fields
        .map(({ label, value }) => ({ label, value: value.trim() }))
        .filter(({ label, value }) => {
        if (value === '')
            return false;
        if (!(0,secrets/* holdsSecret */.hK)(`${label}: ${value}`))
            return true;
        read.flaw('fields', SECRET);
        return false;
    });
}
const SECRET = 'a value looks like a key or a token, and is shown to nobody. Delete the key if others saw it.';
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

/***/ 2403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ stateRow),
/* harmony export */   hP: () => (/* binding */ linksOf),
/* harmony export */   kO: () => (/* binding */ buildRows),
/* harmony export */   uW: () => (/* binding */ addedSection),
/* harmony export */   vz: () => (/* binding */ statusCard)
/* harmony export */ });
/* unused harmony export environmentRow */
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(861);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4403);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4071);
/* harmony import */ var _widgets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3536);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7929);






/** The card of a status message: what happened, what the author adds, where to look next. */
function statusCard(status, budget) {
    const { build, said } = status;
    return {
        header: { title: (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .label */ .Pf)((0,_title_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg)(build, said), 120), subtitle: (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .label */ .Pf)(`${build.repository} · ${build.event}`, 160) },
        sections: [
            { widgets: [stateRow(status), ...(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingRows */ .d)(status.outcome), ...buildRows(build), ...environmentRow(said)] },
            ...addedSection(said, budget),
            { widgets: [{ buttonList: { buttons: buttonsOf(build, said, budget).map(_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .openLink */ .Fe) } }] },
        ],
    };
}
/** How the job stands, in one row. */
function stateRow({ outcome, startedAt }) {
    const { word, took } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .inWords */ .r4)(outcome);
    const look = { ..._wording_js__WEBPACK_IMPORTED_MODULE_4__/* .WORDING */ .pN[outcome.kind], word };
    if (word !== _wording_js__WEBPACK_IMPORTED_MODULE_4__/* .WORDING */ .pN.running.word || startedAt === undefined)
        return (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .stateWidget */ .u3)(look, took, startedAt);
    return (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .stateWidget */ .u3)(look, `${took} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .clockTime */ .qo)(startedAt)}`, undefined);
}
/** What the build is about: where it comes from and who started it. */
function buildRows({ commit, ref, actor, attempt, matrix }) {
    const rows = [];
    if (ref !== undefined)
        rows.push((0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)(REF_ICON[ref.kind], (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .capital */ .Nx)(ref.kind), refText(ref)));
    if (commit !== undefined) {
        const title = commit.title === undefined ? '' : ` ${(0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy)(commit.title, 160)}`;
        rows.push((0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)('commit', 'Commit', `${(0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(commit.url, commit.sha.slice(0, 7))}${title}`));
    }
    if (actor !== undefined)
        rows.push((0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)('person', 'Triggered by', (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(actor.url, actor.login)));
    if (matrix !== '')
        rows.push((0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)('grid_view', 'Matrix', (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy)(matrix, 300)));
    if (attempt > 1)
        rows.push((0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)('replay', 'Attempt', String(attempt)));
    return rows;
}
const REF_ICON = {
    branch: 'fork_right',
    tag: 'sell',
    ref: 'fork_right',
    'pull request': 'merge',
    'merge queue': 'merge',
    release: 'rocket_launch',
    issue: 'adjust',
};
function refText({ name, url, number, title }) {
    const numbered = number === undefined || name === `#${number}` ? name : `#${number}`;
    const beside = [title, numbered === name ? undefined : name].filter((each) => each !== undefined);
    return [url === undefined ? (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy)(numbered, 160) : (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(url, numbered), ...beside.map((each) => (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy)(each, 160))].join(' · ');
}
/** Where the job deploys to. */
function environmentRow({ environment, url }) {
    if (environment === undefined && url === undefined)
        return [];
    const name = environment ?? url ?? '';
    return [
        (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)('public', environment === undefined ? 'URL' : 'Environment', url === undefined ? (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy)(name, 160) : (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(url, name)),
    ];
}
/** What the author adds: a paragraph and facts. */
function addedSection({ text, fields }, budget) {
    const widgets = [];
    if (text !== undefined)
        widgets.push({ textParagraph: { text: (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .forHtml */ .B2)((0,_cut_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .J)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .manyLines */ .hw)(text), budget.text)) } });
    for (const field of fields.slice(0, budget.fields))
        widgets.push((0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)(undefined, field.label, (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .htmlLines */ .Jf)(field.value, budget.value)));
    const more = fields.length - budget.fields;
    if (more > 0)
        widgets.push({ textParagraph: { text: `… +${more} more` } });
    return widgets.length === 0 ? [] : [{ widgets }];
}
function buttonsOf(build, said, budget) {
    const log = { label: 'Job log', url: build.logUrl };
    return [log, ...linksOf(build, said), ...said.buttons.slice(0, budget.buttons)].filter(({ url }) => (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .isAddress */ .PW)(url));
}
/** Where to look next: what the build is about, and what it deployed. */
function linksOf({ commit, ref }, { environment, url }) {
    const own = [];
    if ((ref?.kind === 'pull request' || ref?.kind === 'issue') && ref.url !== undefined)
        own.push({ label: (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .capital */ .Nx)(ref.kind), url: ref.url });
    else if (commit !== undefined)
        own.push({ label: 'Commit', url: commit.url });
    if (url !== undefined)
        own.push({ label: `Open ${environment ?? 'URL'}`, url });
    return own.filter((button) => (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .isAddress */ .PW)(button.url));
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

/***/ 4403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findingRows)
/* harmony export */ });
/* harmony import */ var _widgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3536);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7929);


/** What GitHub told about the end of a job: which step, which error, and how it compares with before. */
function findingRows(outcome) {
    if (outcome.kind === 'running')
        return [];
    const { cause, change, successor } = outcome;
    const rows = [];
    if (successor !== undefined)
        rows.push((0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)('redo', 'Superseded by', (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(successor.url, `run #${successor.number}`)));
    if (cause?.step !== undefined) {
        const { name, number, took } = cause.step;
        const title = outcome.kind === 'failure' ? 'Failed step' : 'Stopped in step';
        const step = (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)('report', title, (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(name, 160));
        const ran = took === undefined ? '' : ` · ran ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(took)}`;
        rows.push({ decoratedText: { ...step.decoratedText, bottomLabel: (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .Pf)(`step ${number}${ran}`, 80) } });
    }
    if (cause?.error !== undefined) {
        const { message, where } = cause.error;
        const at = where === undefined ? '' : `<br>${(0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(where.url, where.name)}`;
        rows.push((0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)('code', 'Error', `${(0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(message, 400)}${at}`));
    }
    if (change?.kind === 'still-failing' || change?.kind === 'fixed') {
        const runs = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .failedRuns */ .wI)(change);
        const first = (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(change.since.url, `run #${change.since.number}`);
        rows.push(change.kind === 'fixed'
            ? (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)('build', 'Compared with before', `Fixed after ${runs}`)
            : (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)('history', 'Compared with before', `Failing since ${first} (${runs} before this one)`));
    }
    return rows;
}


/***/ }),

/***/ 861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ forHtml),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   gE: () => (/* binding */ forLabel),
/* harmony export */   hw: () => (/* binding */ manyLines),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Text that strangers control (branches, titles, commit messages, names) made safe to show. It can't mention anyone,
 * hide an address behind other words or mark anything up, and it reads and copies as it was written.
 *
 * In a card that is what HTML's character references are for. A message's `text` knows no escape
 * (https://developers.google.com/workspace/chat/format-messages), so there, and only where Chat would really read a mark,
 * the least possible is changed: see {@link plainText}. An address may become a link, as any address in Chat; it leads
 * where it says.
 */
/** Control characters, marks that turn the direction of writing, and invisible characters that join nothing. */
const UNSEEN = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}]/gu;
/** Tag characters are seen only as part of a flag, such as Scotland's (https://unicode.org/reports/tr51/#valid-emoji-tag-sequences). */
const TAGS = /(\u{1f3f4}[\u{e0020}-\u{e007e}]{1,10}\u{e007f})|[\u{e0000}-\u{e007f}]+/gu;
/**
 * What a terminal obeys and doesn't show (ECMA-48): CSI sequences such as colors, strings such as the links of OSC 8 up
 * to their end or the end of the line, and other escapes; each with ESC or as one 8-bit character.
 */
const TERMINAL = new RegExp([
    '(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]',
    '(?:\\u001b[\\]PX^_]|[\\u0090\\u0098\\u009d-\\u009f])[^\\u0007\\u001b\\u009c\\r\\n]*(?:\\u0007|\\u001b\\\\|\\u009c)?',
    '\\u001b[ -/]*[0-~]',
].join('|'), 'g');
const seen = (text) => text.replace(UNSEEN, '').replace(TAGS, '$1');
/** One line without anything unseen. */
function oneLine(text) {
    return seen(text.toWellFormed().replace(TERMINAL, '').replace(/\s+/gu, ' ')).trim();
}
/** Several lines, each without anything unseen; at most one empty line in a row. */
function manyLines(text) {
    const lines = text
        .toWellFormed()
        .replace(TERMINAL, '')
        .split(/\r\n|\r|\n|\u2028|\u2029/u);
    return lines
        .map((line) => seen(line.replace(/\t/g, '  ')).trimEnd())
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
}
/** Shown as nothing. Behind a bracket it ends a mention or a link before it begins; before a mark, a list or a quotation. */
const WORD_JOINER = '\u2060';
/** What stands for a mark where Chat would read it as one. No invisible character can be relied on to prevent that. */
const LOOK_ALIKES = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' };
/**
 * For a message's `text`. It takes the whole text at once, since two values can make one mark between them. Nothing is
 * changed but where Chat would read a mark, and never in the middle of a word, so identifiers, paths and addresses stay
 * as they are: a `<` that begins a mention or a link is kept from it by a word joiner; `*so*`, `_so_` and `~so~` around
 * whole words, and pairs of backquotes, get look-alikes; so does what begins a line as a list or a quotation would.
 */
function plainText(text) {
    return text.split('\n').map(plainLine).join('\n');
}
function plainLine(line) {
    const unlinked = line.replace(/<(?=[a-z][\w+.-]{0,30}[:/]|[!@#])/gi, `<${WORD_JOINER}`);
    const unmarked = withoutPairs(['*', '_', '~'].reduce(withoutSpans, unlinked));
    return unmarked.replace(/^(\s*)(?=[-*>](?:\s|$)|>)/u, `$1${WORD_JOINER}`);
}
const isWordAt = (text, at) => /[\p{L}\p{N}]/u.test(text.charAt(at));
const isBlankAt = (text, at) => /^\s?$/u.test(text.charAt(at));
/** Changes a mark that can open or close a span of words, when the line has both. */
function withoutSpans(line, mark) {
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
/** Backquotes make code wherever they stand, so of two or more none stays. */
const withoutPairs = (line) => line.indexOf('`') === line.lastIndexOf('`') ? line : line.replaceAll('`', LOOK_ALIKES['`'] ?? '');
const replaceAt = (line, has) => line.replace(/[*_~]/g, (mark, at) => (has(at) ? (LOOK_ALIKES[mark] ?? mark) : mark));
/** For the parts of a card that Chat reads as its small HTML: `decoratedText.text`, `textParagraph.text`. */
function forHtml(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll('\n', '<br>');
}
/**
 * For the parts of a card of which nobody has seen yet whether Chat reads them as plain text or as HTML (titles, labels,
 * buttons): the same in either reading. A `<` that would begin a tag, and an `&` that would begin a character reference,
 * are kept from it by a word joiner behind them; all other text is as it was written.
 */
function forLabel(text) {
    return oneLine(text)
        .replace(/<(?=[a-z/!?])/gi, `<${WORD_JOINER}`)
        .replace(/&(?=#?\w+;)/g, `&${WORD_JOINER}`);
}


/***/ }),

/***/ 8927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   SV: () => (/* binding */ NOTHING_SAID),
/* harmony export */   qo: () => (/* binding */ stateLine),
/* harmony export */   uP: () => (/* binding */ statusMessage)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2004);
/* harmony import */ var _card_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2403);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(861);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4071);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7929);





/** An author who adds nothing. */
const NOTHING_SAID = {
    title: undefined,
    text: undefined,
    fields: [],
    buttons: [],
    environment: undefined,
    url: undefined,
};
/**
 * The whole message for a state of the build, at the start as at the end: an update is a full re-render.
 * Whatever it is fed, it stays inside what Chat takes; the least important is shortened first.
 */
function statusMessage(status) {
    const least = { ..._budget_js__WEBPACK_IMPORTED_MODULE_0__/* .TIGHTER */ .gD[_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .TIGHTER */ .gD.length - 1], fields: 0, buttons: 0 };
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .firstFitting */ .ei)([_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .FULL */ .eW, ..._budget_js__WEBPACK_IMPORTED_MODULE_0__/* .TIGHTER */ .gD], (budget) => render(status, budget)) ?? render(status, least);
}
function render(status, budget) {
    return {
        text: (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(headline(status)),
        markupSyntax: 'MARKUP_SYNTAX_CHAT',
        cardsV2: [{ cardId: 'status', card: (0,_card_js__WEBPACK_IMPORTED_MODULE_1__/* .statusCard */ .vz)(status, budget) }],
    };
}
/** The message in one line, still to be made safe: what a phone's notification and a search show. */
const headline = ({ build, said, outcome }) => stateLine((0,_title_js__WEBPACK_IMPORTED_MODULE_3__/* .shortTitleOf */ .OY)(build, said), build.ref, outcome);
/** The same of a job whose title is known. */
function stateLine(title, ref, outcome) {
    const { word, took } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .inWords */ .r4)(outcome);
    const phase = outcome.kind === 'running' && outcome.phase !== undefined ? `: ${(0,_title_js__WEBPACK_IMPORTED_MODULE_3__/* .inLine */ .i2)(outcome.phase)}` : '';
    return `${_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .WORDING */ .pN[outcome.kind].emoji} ${(0,_title_js__WEBPACK_IMPORTED_MODULE_3__/* .inLine */ .i2)(title)} ${word}${(0,_title_js__WEBPACK_IMPORTED_MODULE_3__/* .onRef */ .Ld)(ref)}${took}${phase}`;
}


/***/ }),

/***/ 4071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Ld: () => (/* binding */ onRef),
/* harmony export */   OY: () => (/* binding */ shortTitleOf),
/* harmony export */   i2: () => (/* binding */ inLine)
/* harmony export */ });
/* unused harmony export refName */
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(861);


/** The title the author gave, or the workflow's and the job's name. */
function titleOf(build, said) {
    return said.title ?? [build.workflow, build.job].filter(Boolean).join(' · ');
}
/** The same for the one line that a phone shows, where a long name must leave room for the result and the branch. */
function shortTitleOf({ workflow, job }, said) {
    return said.title ?? [(0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)(workflow, 32), (0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)(job, 56)].filter(Boolean).join(' · ');
}
/** A pull request is known by its number, anything else by its name. */
function refName({ kind, name, number }) {
    return kind === 'pull request' && number !== undefined && name !== `#${number}` ? `#${number} ${name}` : name;
}
/** Anybody's words as a part of the one line of a message, which `plainText` makes safe as a whole. */
const inLine = (text) => (0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text), 120);
/** " on main": what a line says of where it happened. */
const onRef = (ref) => (ref === undefined ? '' : ` on ${inLine(refName(ref))}`);


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


/***/ }),

/***/ 399:
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


/***/ })

};
