export const id = 707;
export const ids = [707];
export const modules = {

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

/***/ 8514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ stateRow),
/* harmony export */   Jo: () => (/* binding */ contentSection),
/* harmony export */   PA: () => (/* binding */ buttonsOf),
/* harmony export */   PZ: () => (/* binding */ detailRows),
/* harmony export */   hP: () => (/* binding */ linksOf),
/* harmony export */   kO: () => (/* binding */ buildRows),
/* harmony export */   ke: () => (/* binding */ environmentRow),
/* harmony export */   vz: () => (/* binding */ statusCard)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9554);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2101);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6205);
/* harmony import */ var _widgets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3536);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7929);





function statusCard(status, budget) {
    const { build, content } = status;
    return {
        header: {
            title: (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .label */ .Pf)((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(build, content), 120),
            subtitle: (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .label */ .Pf)(`${build.repository} · ${build.event}`, 160),
        },
        sections: [
            {
                widgets: [
                    stateRow(status),
                    ...detailRows(status.outcome),
                    ...buildRows(build, content.title !== undefined),
                    ...environmentRow(content),
                ],
            },
            ...(status.changes === undefined ? [] : [status.changes]),
            ...(status.tests === undefined ? [] : [status.tests.section(budget.failedTests)]),
            ...contentSection(content, budget),
            { widgets: [{ buttonList: { buttons: buttonsOf(build, content, budget).map(_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .openLink */ .Fe) } }] },
        ],
    };
}
function stateRow({ outcome, startedAt, timezone }) {
    const { word, took } = (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOutcome */ .SS)(outcome);
    const { emoji } = _wording_js__WEBPACK_IMPORTED_MODULE_4__/* .WORDING */ .pN[outcome.kind];
    if (word !== _wording_js__WEBPACK_IMPORTED_MODULE_4__/* .WORDING */ .pN.running.word || startedAt === undefined)
        return (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .stateWidget */ .u3)({ emoji, word }, `${took}${unusualTime(outcome)}`, startedAt, timezone);
    return (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .stateWidget */ .u3)({ emoji, word }, `${took} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .clockTime */ .qo)(startedAt, timezone)}`, undefined);
}
function unusualTime(outcome) {
    if (outcome.kind === 'running')
        return '';
    const usual = outcome.usual === undefined ? '' : `, usually ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(outcome.usual * 1000)}`;
    return outcome.queued === undefined ? usual : `${usual} · queued for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(outcome.queued * 1000)}`;
}
function buildRows({ commit, ref, actor, attempt, matrix }, isNamed) {
    const commitLink = commit === undefined ? undefined : (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(commit.url, commit.sha.slice(0, 7));
    const hasTitle = ref?.title !== undefined || ref?.number !== undefined;
    const first = hasTitle ? [refLink(ref), (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy)(ref.title ?? '', 160)] : [commitLink, (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy)(commit?.title ?? '', 160)];
    const second = [
        hasTitle ? otherName(ref) : ref === undefined ? undefined : refLink(ref),
        hasTitle ? commitLink : undefined,
        actor === undefined ? undefined : (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(actor.url, actor.login),
        isNamed && matrix !== '' ? (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy)(matrix, 300) : undefined,
        attempt > 1 ? `attempt ${attempt}` : undefined,
    ];
    const lines = [joined(first, ' '), joined(second, ' · ')].filter((line) => line !== '');
    return lines.length === 0 ? [] : [{ decoratedText: { text: lines.join('<br>'), wrapText: true } }];
}
const joined = (parts, separator) => parts.filter((part) => part !== undefined && part !== '').join(separator);
const REF_WORD = {
    branch: '',
    ref: '',
    tag: 'tag ',
    'pull request': '',
    'merge queue': 'merge queue ',
    release: 'release ',
    issue: '',
};
function refLink({ kind, name, url, number }) {
    const text = `${REF_WORD[kind]}${number === undefined || name === `#${number}` ? name : `#${number}`}`;
    return url === undefined ? (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy)(text, 160) : (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(url, text);
}
const otherName = ({ name, number }) => number === undefined || name === `#${number}` ? undefined : (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy)(name, 160);
function environmentRow({ environment, url }) {
    if (environment === undefined && url === undefined)
        return [];
    const name = environment ?? url ?? '';
    return [
        (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)(environment === undefined ? 'URL' : 'Environment', url === undefined ? (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy)(name, 160) : (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(url, name)),
    ];
}
function contentSection({ text, fields }, budget) {
    const widgets = [];
    if (text !== undefined)
        widgets.push({ textParagraph: { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)((0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .manyLines */ .hw)(text), budget.text)) } });
    for (const field of fields.slice(0, budget.fields))
        widgets.push((0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)(field.label, (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .htmlLines */ .Jf)(field.value, budget.value)));
    const more = fields.length - budget.fields;
    if (more > 0)
        widgets.push({ textParagraph: { text: `… +${more} more` } });
    return widgets.length === 0 ? [] : [{ widgets }];
}
function buttonsOf(build, content, budget) {
    const log = { label: 'Job log', url: build.logUrl };
    return [log, ...linksOf(build, content), ...content.buttons.slice(0, budget.buttons)].filter(({ url }) => (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .isLinkable */ .n1)(url));
}
function linksOf({ commit, ref }, { environment, url }) {
    const buttons = [];
    if ((ref?.kind === 'pull request' || ref?.kind === 'issue') && ref.url !== undefined)
        buttons.push({ label: (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .capitalize */ .ZH)(ref.kind), url: ref.url });
    else if (commit !== undefined)
        buttons.push({ label: 'Commit', url: commit.url });
    if (url !== undefined)
        buttons.push({ label: `Open ${environment ?? 'URL'}`, url });
    return buttons.filter((button) => (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .isLinkable */ .n1)(button.url));
}
function detailRows(outcome) {
    if (outcome.kind === 'running')
        return [];
    const { cause, change, newerRun } = outcome;
    const rows = [];
    if (newerRun !== undefined)
        rows.push((0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)('Superseded by', (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(newerRun.url, `run #${newerRun.number}`)));
    if (cause?.step !== undefined) {
        const { name, number, took } = cause.step;
        const title = outcome.kind === 'failure' ? 'Failed step' : 'Stopped at step';
        const step = (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)(title, (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy)(name, 160));
        const ran = took === undefined ? '' : ` · ran ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(took)}`;
        rows.push({ decoratedText: { ...step.decoratedText, bottomLabel: (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .label */ .Pf)(`step ${number}${ran}`, 80) } });
    }
    if (cause?.error !== undefined) {
        const { message, where } = cause.error;
        const at = where === undefined ? '' : `<br>${(0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(where.url, where.name)}`;
        rows.push((0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)('Error', `${(0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy)(message, 400)}${at}`));
    }
    if (change?.kind === 'still-failing' || change?.kind === 'fixed') {
        const runs = (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .failedRuns */ .wI)(change);
        const first = (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(change.since.url, `run #${change.since.number}`);
        rows.push(change.kind === 'fixed'
            ? (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)('Previous runs', `Fixed after ${runs}`)
            : (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)('Previous runs', `Failing since ${first} (${runs} before this one)`));
    }
    return rows;
}


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


/***/ })

};
