export const id = 31;
export const ids = [31];
export const modules = {

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

/***/ 3483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ countsText),
/* harmony export */   y: () => (/* binding */ testPart)
/* harmony export */ });
/* harmony import */ var _widgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3536);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7929);


const MAX_PROBLEMS = 3;
const MAX_FLAKY = 3;
const testPart = (tests, commitUrl) => ({
    headline: failedTests(tests),
    section: (max) => testSection(tests, max, commitUrl),
});
function failedTests({ results, compared }) {
    const { failed } = results.counts;
    if (failed === 0)
        return '';
    const added = compared === undefined || compared.newIds.size === 0 ? '' : `, ${compared.newIds.size} new`;
    return `: ${failed} ${failed === 1 ? 'test' : 'tests'} failed${added}`;
}
function testSection({ results, compared }, max, commitUrl) {
    const { failures, flaky, problems, counts } = results;
    const isNew = ({ id }) => compared?.newIds.has(id) === true;
    const shown = [...failures.filter(isNew), ...failures.filter((each) => !isNew(each))].slice(0, max);
    const more = counts.failed - shown.length;
    return {
        widgets: [
            (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)('Tests', testCounts({ results, compared })),
            ...shown.map((test) => failedTestRow(test, isNew(test), commitUrl)),
            ...(more > 0 && max > 0
                ? [paragraph(`… +${more.toLocaleString('en-US')} more failed ${more === 1 ? 'test' : 'tests'}`)]
                : []),
            ...(flaky.length > 0 ? [(0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)('Flaky: passed after a retry', listOf(flaky, MAX_FLAKY, counts.flaky))] : []),
            ...(problems.length > 0
                ? [(0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)('These results are incomplete', listOf(problems, MAX_PROBLEMS, problems.length))]
                : []),
        ],
    };
}
function testCounts({ results, compared }) {
    const took = (results.seconds ?? 0) < 0.5 ? '' : ` in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)((results.seconds ?? 0) * 1000)}`;
    const versus = compared?.branch === undefined ? '' : ` · compared with ${(0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(compared.branch, 60)}`;
    return `${countsText(results.counts, compared)}${took}${versus}`;
}
function countsText({ passed, failed, flaky, skipped }, compared) {
    if (passed + failed + flaky + skipped === 0)
        return 'No test results';
    const fixed = compared?.fixed ?? 0;
    return [
        `${number(passed)} passed`,
        ...(failed > 0 ? [`${number(failed)} failed${newText(compared)}`] : []),
        ...(fixed > 0 ? [`${number(fixed)} fixed`] : []),
        ...(flaky > 0 ? [`${number(flaky)} flaky`] : []),
        ...(skipped > 0 ? [`${number(skipped)} skipped`] : []),
    ].join(' · ');
}
const newText = (compared) => compared === undefined || compared.newIds.size === 0 ? '' : ` (${number(compared.newIds.size)} new)`;
const number = (count) => count.toLocaleString('en-US');
function failedTestRow({ suite, name, message, location }, isNew, commitUrl) {
    const label = [isNew ? 'New' : '', suite].filter((part) => part !== '').join(' · ');
    const lines = [(0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(name, 160) || '(no name)', (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(message, 200)];
    if (location !== undefined) {
        const { path, line } = location;
        const shown = line === undefined ? path : `${path}:${line}`;
        const url = fileUrl(commitUrl, path, line);
        lines.push(url === undefined || !(0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .isLinkable */ .n1)(url) ? (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(shown, 160) : (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(url, shown));
    }
    return (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)(label === '' ? 'Failed' : label, lines.filter((line) => line !== '').join('<br>'));
}
function fileUrl(commitUrl, path, line) {
    if (commitUrl?.includes('/commit/') !== true)
        return undefined;
    const file = path.split('/').map(encodeURIComponent).join('/');
    return `${commitUrl.replace('/commit/', '/blob/')}/${file}${line === undefined ? '' : `#L${line}`}`;
}
function listOf(texts, max, total) {
    const shown = texts.slice(0, max).map((text) => (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(text, 160) || '(no name)');
    return [...shown, ...(total > shown.length ? [`… +${number(total - shown.length)} more`] : [])].join('<br>');
}
const paragraph = (text) => ({ textParagraph: { text } });


/***/ }),

/***/ 7193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ lastDigest),
/* harmony export */   O_: () => (/* binding */ writeDigest),
/* harmony export */   Qu: () => (/* binding */ usualSeconds),
/* harmony export */   ab: () => (/* binding */ isLongQueue),
/* harmony export */   iu: () => (/* binding */ DIGEST_TITLE),
/* harmony export */   l: () => (/* binding */ compareTests)
/* harmony export */ });
/* unused harmony export readDigest */
const DIGEST_TITLE = 'Test results';
const MAX_IDS = 400;
const ID_LENGTH = 8;
const MAX_DURATIONS = 20;
function writeDigest({ counts, failures }, { durations, queues }) {
    const { passed, failed, flaky, skipped } = counts;
    const ids = [...new Set(failures.map(({ id }) => id))];
    const listed = ids.slice(0, MAX_IDS);
    const end = listed.length < ids.length ? '+' : '.';
    const data = [
        'tests1',
        [passed, failed, flaky, skipped].join('-'),
        samples(durations),
        samples(queues),
        listed.join(''),
    ];
    return `${passed} passed, ${failed} failed, ${flaky} flaky, ${skipped} skipped. For comparison in later runs: ${data.join(':')}${end}`;
}
const samples = (seconds) => seconds.slice(-MAX_DURATIONS).map(Math.round).join('-');
const readSamples = (text) => (text === '' ? [] : text.split('-').map(Number));
const DIGEST = /tests1:(\d{1,9})-(\d{1,9})-(\d{1,9})-(\d{1,9}):([\d-]{0,400}):([\d-]{0,400}):([\w-]{0,3200})([.+])\s*$/;
function readDigest(text) {
    const found = DIGEST.exec(text);
    if (found === null)
        return undefined;
    const [, passed, failed, flaky, skipped, durations = '', queues = '', ids = '', end] = found;
    if (ids.length % ID_LENGTH !== 0)
        return undefined;
    return {
        counts: { passed: Number(passed), failed: Number(failed), flaky: Number(flaky), skipped: Number(skipped) },
        failing: ids.match(new RegExp(`.{${ID_LENGTH}}`, 'g')) ?? [],
        isComplete: end === '.',
        durations: readSamples(durations),
        queues: readSamples(queues),
    };
}
const lastDigest = (annotations) => annotations.map(({ message }) => readDigest(message)).findLast((digest) => digest !== undefined);
function compareTests({ counts, failures, problems }, earlier, branch) {
    const total = (all) => all.passed + all.failed + all.flaky + all.skipped;
    if (!earlier.isComplete || total(counts) === 0 || total(earlier.counts) === 0)
        return undefined;
    const before = new Set(earlier.failing);
    const now = new Set(failures.map(({ id }) => id));
    return {
        newIds: new Set([...now].filter((id) => !before.has(id))),
        fixed: problems.length > 0 ? 0 : [...before].filter((id) => !now.has(id)).length,
        branch,
    };
}
const MIN_SAMPLES = 8;
function usualSeconds(seconds, durations) {
    if (durations.length < MIN_SAMPLES)
        return undefined;
    const usual = median(durations);
    const spread = 1.4826 * median(durations.map((each) => Math.abs(each - usual)));
    const isLonger = seconds > usual * 1.25 && seconds - usual >= Math.max(60, 3 * spread);
    const isRepeated = (durations.at(-1) ?? 0) > usual * 1.25 || seconds > usual * 2;
    return isLonger && isRepeated ? usual : undefined;
}
function isLongQueue(seconds, queues) {
    const isUnusual = queues.length >= MIN_SAMPLES && seconds >= 60 && seconds >= 3 * median(queues);
    return seconds >= 300 || isUnusual;
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}


/***/ }),

/***/ 5031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTests: () => (/* binding */ readTests)
});

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./message/test-rows.js
var test_rows = __webpack_require__(3483);
// EXTERNAL MODULE: ./log-text.js
var log_text = __webpack_require__(371);
// EXTERNAL MODULE: ./reports/digest.js
var reports_digest = __webpack_require__(7193);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./reports/report-error.js
class ReportError extends Error {
}

;// CONCATENATED MODULE: ./reports/ctrf.js

const VERDICTS = {
    passed: 'passed',
    failed: 'failed',
    skipped: 'skipped',
    pending: 'skipped',
    other: 'skipped',
};
function readCtrf(text, onCase) {
    const tests = record(record(parse(text))['results'])['tests'];
    if (!Array.isArray(tests))
        throw new ReportError('it is not CTRF JSON: it has no results.tests');
    for (const each of tests) {
        const test = record(each);
        const verdict = VERDICTS[textOf(test['status'])];
        if (verdict === undefined)
            throw new ReportError('CTRF does not define the status of one of its tests');
        const suites = suitesOf(test['suite']);
        onCase({
            verdict: verdict === 'passed' && isFlaky(test) ? 'flaky' : verdict,
            suites,
            className: suites.join(' › '),
            name: textOf(test['name']),
            file: textOf(test['filePath']),
            line: numberOf(test['line']),
            seconds: secondsOf(test['duration']),
            message: `${textOf(test['message'])}\n${textOf(test['trace']).slice(0, 2000)}`,
        });
    }
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new ReportError('it is not valid JSON, or it is cut off');
    }
}
function isFlaky({ flaky, retries, retryAttempts }) {
    const attempts = Array.isArray(retryAttempts) ? retryAttempts : [];
    return flaky === true || (numberOf(retries) ?? 0) > 0 || attempts.some((each) => record(each)['status'] === 'failed');
}
const suitesOf = (suite) => (Array.isArray(suite) ? suite : [suite]).filter((each) => typeof each === 'string' && each !== '');
function secondsOf(duration) {
    const ms = numberOf(duration);
    return ms === undefined || ms < 0 ? undefined : ms / 1000;
}
const record = (value) => (typeof value === 'object' && value !== null ? value : {});
const textOf = (value) => (typeof value === 'string' ? value : '');
const numberOf = (value) => typeof value === 'number' && Number.isFinite(value) ? value : undefined;

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./reports/find-reports.js


const MAX_FILES = 5000;
const EXCLUDED = ['**/node_modules/**', '**/.git/**', '**/test_attempts/**', '**/failsafe-summary.xml'];
async function findReports(patterns, folder, hasTime) {
    const exclude = [
        ...EXCLUDED,
        ...patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)),
    ];
    const files = new Set();
    const problems = [];
    for (const pattern of patterns.filter((each) => !each.startsWith('!'))) {
        let found = 0;
        for await (const file of (0,promises_.glob)(pattern, { cwd: folder, exclude })) {
            if (files.size >= MAX_FILES)
                return { files: sorted(files), problems: [...problems, `Only the first ${MAX_FILES} files are read.`] };
            if (!hasTime())
                return { files: sorted(files), problems: [...problems, `Searching ${pattern} took too long.`] };
            files.add((0,external_node_path_.resolve)(folder, file));
            found += 1;
        }
        if (found === 0)
            problems.push(`No file matches ${pattern}.`);
    }
    return { files: sorted(files), problems };
}
const sorted = (files) => [...files].map((file) => file.replaceAll(external_node_path_.sep, '/')).sort();

// EXTERNAL MODULE: ../node_modules/sax/lib/sax.js
var sax = __webpack_require__(8446);
;// CONCATENATED MODULE: ./reports/without-logs.js
const IN_REPORT = /<(?:!\[CDATA\[|!--|system-(?:out|err)(?=[\s/>]))/g;
const IN_LOG = /<(?:!\[CDATA\[|\/system-(?:out|err)\s*>)/g;
const CDATA_END = /\]\]>/g;
const COMMENT_END = /-->/g;
const LONGEST = 64;
function withoutLogs() {
    let rest = '';
    let kept = '';
    let isLog = false;
    let sectionEnd;
    function step(at) {
        const pattern = sectionEnd ?? (isLog ? IN_LOG : IN_REPORT);
        pattern.lastIndex = at;
        const found = pattern.exec(rest);
        if (found === null)
            return -1;
        const [token] = found;
        let end = pattern.lastIndex;
        if (sectionEnd !== undefined)
            sectionEnd = undefined;
        else if (token === '<![CDATA[')
            sectionEnd = CDATA_END;
        else if (token === '<!--')
            sectionEnd = COMMENT_END;
        else if (isLog) {
            isLog = false;
            kept += token;
            return end;
        }
        else {
            const close = rest.indexOf('>', end);
            if (close < 0)
                return -1;
            end = close + 1;
            if (rest[close - 1] !== '/') {
                kept += rest.slice(at, end);
                isLog = true;
                return end;
            }
        }
        if (!isLog)
            kept += rest.slice(at, end);
        return end;
    }
    function takeKept() {
        const text = kept;
        kept = '';
        return text;
    }
    return {
        write: (chunk) => {
            rest += chunk;
            let at = 0;
            for (let next = step(at); next >= 0; next = step(at))
                at = next;
            const keep = Math.max(at, rest.length - LONGEST);
            if (!isLog)
                kept += rest.slice(at, keep);
            rest = rest.slice(keep);
            return takeKept();
        },
        end: () => {
            if (!isLog)
                kept += rest;
            rest = '';
            return takeKept();
        },
    };
}

;// CONCATENATED MODULE: ./reports/junit.js



const MAX_TOKEN = 1_000_000;
const MAX_ERRORS = 200_000;
const MAX_TEXT = 2000;
const MAX_DEPTH = 1000;
const FAILURES = new Set(['failure', 'error', 'warning']);
const RETRIES = new Set(['flakyFailure', 'flakyError', 'rerunFailure', 'rerunError']);
const NOT_RUN = /^(?:skipped|disabled|ignored|notrun|suppressed)$/i;
const FAILED = /^(?:failed|failure|fail|error)$/i;
function junitReader(onCase) {
    const parser = sax.parser(true, { position: true });
    const suites = [];
    let test;
    let failureAt = 0;
    let depth = 0;
    let errors = 0;
    let hasRoot = false;
    parser.onopentag = ({ name: tag, attributes }) => {
        depth += 1;
        if (depth > MAX_DEPTH)
            throw new ReportError('its elements are nested too deeply');
        const name = localName(tag);
        const attribute = (key) => attributes[key] ?? '';
        if (depth === 1) {
            if (name !== 'testsuites' && name !== 'testsuite' && name !== 'testcase')
                throw new ReportError(`JUnit XML has no root element <${name.slice(0, 60)}>`);
            hasRoot = true;
        }
        if (name === 'testsuite' || name === 'testsuites')
            suites.push({ name: attribute('name'), file: attribute('file') || attribute('filepath') });
        else if (name === 'testcase')
            test = openCase(attribute, suites);
        else if (test === undefined)
            return;
        else if (name === 'skipped')
            test.isSkipped = true;
        else if (RETRIES.has(name))
            test.verdict = 'flaky';
        else if (FAILURES.has(name)) {
            test.isFailed = true;
            if (failureAt === 0 && test.message === undefined) {
                failureAt = depth;
                test.message = attribute('message');
            }
        }
    };
    const onText = (text) => {
        if (failureAt === depth && failureAt > 0 && test !== undefined && test.text.length < MAX_TEXT)
            test.text += text.slice(0, MAX_TEXT);
    };
    parser.ontext = onText;
    parser.oncdata = onText;
    parser.onclosetag = (tag) => {
        const name = localName(tag);
        if (depth === failureAt)
            failureAt = 0;
        depth -= 1;
        if (name === 'testsuite' || name === 'testsuites')
            suites.pop();
        else if (name === 'testcase' && test !== undefined) {
            onCase(closeCase(test));
            test = undefined;
        }
    };
    parser.onerror = () => {
        parser.error = null;
        errors += 1;
        if (errors > MAX_ERRORS)
            throw new ReportError('it is not well-formed XML');
    };
    const filter = withoutLogs();
    const parse = (text) => {
        parser.write(text);
        const { attribValue, attribName, tagName, doctype, procInstBody, entity, sgmlDecl } = buffersOf(parser);
        const tokens = [attribValue, attribName, tagName, doctype, procInstBody, entity, sgmlDecl];
        if (tokens.some((each) => each.length > MAX_TOKEN))
            throw new ReportError('it has an attribute or a tag of more than 1 MB');
        if (buffersOf(parser).comment.length > 0)
            buffersOf(parser).comment = '';
    };
    return {
        write: (chunk) => {
            parse(filter.write(chunk));
        },
        end: () => {
            parse(filter.end());
            if (!hasRoot)
                throw new ReportError('it has no elements');
            if (depth === 0)
                return;
            if (test?.isFailed === true)
                onCase(closeCase(test));
            throw new ReportError('it is cut off');
        },
    };
}
function buffersOf(parser) {
    return parser;
}
const localName = (tag) => tag.replace(/^.*:/, '');
function openCase(attribute, suites) {
    const [status, result] = [attribute('status'), attribute('result')];
    const line = /^\d{1,9}$/.exec(attribute('line'))?.[0];
    const first = suites.at(-1)?.name === 'pytest' ? 1 : 0;
    return {
        suites: suites.map(({ name }) => name),
        className: attribute('classname') || attribute('class'),
        name: attribute('name'),
        file: attribute('file') || attribute('filepath') || (suites.findLast(({ file }) => file !== '')?.file ?? ''),
        line: line === undefined ? undefined : Number(line) + first,
        seconds: junit_secondsOf(attribute('time')),
        verdict: attribute('flaky') === 'true' ? 'flaky' : 'passed',
        isSkipped: NOT_RUN.test(status) || NOT_RUN.test(result),
        isFailed: FAILED.test(status) || FAILED.test(result),
        message: undefined,
        text: '',
    };
}
function closeCase({ isSkipped, isFailed, message = '', text, verdict, ...test }) {
    const final = isSkipped ? 'skipped' : isFailed ? 'failed' : verdict;
    const all = message === '' ? text : `${message}\n${text}`;
    return { ...test, ...(test.line === undefined ? locationIn(text) : undefined), verdict: final, message: all };
}
function locationIn(text) {
    const found = /^\s*(?:❯ )?([^\s:❯]{1,500}):(\d{1,9}):\d{1,9}(?: ›|\s*$)/m.exec(text);
    return found?.[1] === undefined ? undefined : { file: found[1], line: Number(found[2]) };
}
function junit_secondsOf(time) {
    const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(time) ? time.replaceAll(',', '') : time.replace(',', '.');
    const seconds = Number(plain);
    return plain.trim() === '' || !Number.isFinite(seconds) || seconds < 0 ? undefined : seconds;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./reports/test-results.js


const MAX_FAILURES = 10_000;
const MAX_FLAKY = 50;
const MAX_KNOWN = 1_000_000;
const MAX_NAME = 300;
class Tally {
    #counts = { passed: 0, failed: 0, flaky: 0, skipped: 0 };
    #failures = new Map();
    #flaky = new Set();
    #seconds;
    #report = 0;
    #known = new Map();
    #casesInReport = 0;
    startReport() {
        this.#report += 1;
        this.#known = new Map();
        this.#casesInReport = 0;
    }
    get casesInReport() {
        return this.#casesInReport;
    }
    add(test) {
        this.#casesInReport += 1;
        if (test.seconds !== undefined)
            this.#seconds = (this.#seconds ?? 0) + test.seconds;
        const key = keyOf(test);
        const before = this.#known.get(key);
        const merged = before === undefined ? undefined : afterRetry(before, test.verdict);
        const now = merged ?? test.verdict;
        if (before !== undefined && merged !== undefined)
            this.#counts[before] -= 1;
        this.#counts[now] += 1;
        if (before !== undefined || this.#known.size < MAX_KNOWN)
            this.#known.set(key, now);
        if (now === 'passed' || now === 'skipped')
            return;
        const place = `${this.#report} ${key}`;
        if (now === 'failed') {
            if (!this.#failures.has(place) && this.#failures.size < MAX_FAILURES)
                this.#failures.set(place, failedTest(test));
        }
        else if (merged === 'flaky')
            this.#failures.delete(place);
        if (now === 'flaky' && this.#flaky.size < MAX_FLAKY)
            this.#flaky.add(displayName(test));
        else if (before === 'flaky' && now === 'failed')
            this.#flaky.delete(displayName(test));
    }
    results(problems) {
        const failures = withoutParents([...this.#failures.values()]);
        const unnamed = this.#counts.failed > MAX_FAILURES ? [`Only the first ${MAX_FAILURES} failed tests are listed.`] : [];
        return {
            counts: { ...this.#counts },
            seconds: this.#seconds,
            failures,
            flaky: [...this.#flaky],
            problems: [...problems, ...unnamed],
        };
    }
}
function afterRetry(before, now) {
    if (before === 'skipped' || now === 'skipped')
        return undefined;
    if (now === 'failed')
        return 'failed';
    return before === 'failed' || before === 'flaky' ? 'flaky' : undefined;
}
function withoutParents(failures) {
    const parents = new Set(failures.flatMap(({ suite, name }) => {
        const parts = name.split('/');
        return parts.slice(1).map((_, at) => `${suite}\0${parts.slice(0, at + 1).join('/')}`);
    }));
    return failures.filter(({ suite, name }) => !parents.has(`${suite}\0${name}`));
}
function failedTest(test) {
    const { className, name, file, line } = test;
    return {
        id: (0,external_node_crypto_.createHash)('sha256').update(`${className}\0${name}\0${file}`).digest('base64url').slice(0, 8),
        suite: suiteOf(test).slice(0, MAX_NAME),
        name: name.slice(0, MAX_NAME),
        message: firstLine(test),
        location: file === '' ? undefined : { path: file, line },
    };
}
const displayName = (test) => fullName({ suite: suiteOf(test), name: test.name }).slice(0, MAX_NAME);
const fullName = ({ suite, name }) => suite === '' ? name : name === '' ? suite : `${suite} › ${name}`;
function suiteOf({ className, name, suites }) {
    const suite = ['', 'test', name].includes(className) ? (suites.at(-1) ?? '') : className;
    return name.startsWith(suite) || name.endsWith(suite) ? '' : suite;
}
const EMPTY_LINE = /^\s*(?:$|===\s|---\s|● |(?:(?:test )?(?:failed|failure|error)\.?|collection failure|\S+:\d+:?)\s*$)/i;
function firstLine({ message, className, name }) {
    const lines = (0,external_node_util_.stripVTControlCharacters)(message.replaceAll('#x1B', '\u001b'))
        .split(/\r\n|\r|\n/)
        .filter((line) => !EMPTY_LINE.test(line) && !line.startsWith(`${className}::${name}`))
        .map((line) => line.trim());
    const [first = '', second = ''] = lines;
    return (first.endsWith(':') ? `${first} ${second}`.trim() : first).slice(0, MAX_NAME);
}
function keyOf({ suites, className, name, file }) {
    let high = 0xdeadbeef;
    let low = 0x41c6ce57;
    const add = (text) => {
        for (let at = 0; at <= text.length; at += 1) {
            const code = at < text.length ? text.charCodeAt(at) : 0;
            high = Math.imul(high ^ code, 2654435761);
            low = Math.imul(low ^ code, 1597334677);
        }
    };
    for (const suite of suites)
        add(suite);
    add(className);
    add(name);
    add(file);
    high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
    low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
    return 4294967296 * (2097151 & low) + (high >>> 0);
}

;// CONCATENATED MODULE: ./reports/read-reports.js







const MAX_SECONDS = 60;
const MAX_BYTES = 2_000_000_000;
const MAX_JSON_BYTES = 50_000_000;
const CHUNK_BYTES = 65_536;
async function readReports({ patterns, workspace, startedAt, now }) {
    const end = now().getTime() + MAX_SECONDS * 1000;
    const hasTime = () => now().getTime() < end;
    const { files, problems: missing } = await findReports(patterns, workspace, hasTime);
    const problems = [...missing];
    const tally = new Tally();
    let bytes = 0;
    let stale = 0;
    for (const [at, file] of files.entries()) {
        if (bytes > MAX_BYTES || !hasTime()) {
            const left = files.length - at;
            problems.push(`${left} ${left === 1 ? 'report was' : 'reports were'} not read: the reports are too large.`);
            break;
        }
        const shown = nameOf(file, workspace);
        try {
            const stat = (0,external_node_fs_.statSync)(file);
            if (!stat.isFile())
                continue;
            if (startedAt !== undefined && stat.mtimeMs < startedAt.getTime()) {
                stale += 1;
                continue;
            }
            tally.startReport();
            for (const size of readReport(file, stat.size, tally)) {
                bytes += size;
                if (bytes > MAX_BYTES || !hasTime())
                    throw new ReportError('it is too large to be read as a whole');
            }
            if (tally.casesInReport === 0)
                problems.push(`${shown} has no test cases.`);
        }
        catch (thrown) {
            const reason = thrown instanceof ReportError ? thrown.message : codeOf(thrown);
            problems.push(`Could not read ${tally.casesInReport > 0 ? 'all of ' : ''}${shown}: ${reason}.`);
        }
    }
    if (stale > 0)
        problems.push(`${stale} ${stale === 1 ? 'report is' : 'reports are'} older than this job and not counted.`);
    const results = tally.results(firstOf(problems));
    return { ...results, failures: results.failures.map(locatedIn(workspace)) };
}
const MAX_PROBLEMS = 20;
const firstOf = (problems) => problems.length <= MAX_PROBLEMS
    ? [...problems]
    : [...problems.slice(0, MAX_PROBLEMS), `Problems not listed: ${problems.length - MAX_PROBLEMS}.`];
function* readReport(file, size, tally) {
    if (size === 0)
        throw new ReportError('it is empty');
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const buffer = Buffer.alloc(CHUNK_BYTES);
        let length = (0,external_node_fs_.readSync)(descriptor, buffer);
        const decoder = decoderFor(buffer.subarray(0, length));
        const start = decoder.decode(buffer.subarray(0, length), { stream: true });
        const first = start.trimStart().charAt(0);
        if (first === '{') {
            if (size > MAX_JSON_BYTES)
                throw new ReportError('it is larger than 50 MB');
            let text = start;
            while ((length = (0,external_node_fs_.readSync)(descriptor, buffer)) > 0) {
                text += decoder.decode(buffer.subarray(0, length), { stream: true });
                yield length;
            }
            readCtrf(text + decoder.decode(), (test) => tally.add(test));
            return;
        }
        if (first !== '<')
            throw new ReportError(first === '' ? 'it is empty' : 'it is neither JUnit XML nor CTRF JSON');
        const reader = junitReader((test) => tally.add(test));
        reader.write(start);
        yield length;
        while ((length = (0,external_node_fs_.readSync)(descriptor, buffer)) > 0) {
            reader.write(decoder.decode(buffer.subarray(0, length), { stream: true }));
            yield length;
        }
        reader.end();
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function decoderFor(start) {
    const [a, b] = start;
    if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0))
        return new TextDecoder('utf-16le');
    if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c))
        return new TextDecoder('utf-16be');
    const declared = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(start.subarray(0, 300).toString('latin1'));
    try {
        return new TextDecoder(/^utf-?16/i.test(declared?.[1] ?? '') ? 'utf-8' : (declared?.[1] ?? 'utf-8'));
    }
    catch {
        return new TextDecoder('utf-8');
    }
}
const nameOf = (file, workspace) => {
    const path = (0,external_node_path_.relative)(workspace, file);
    return path.startsWith('..') || (0,external_node_path_.isAbsolute)(path) ? file : path;
};
const codeOf = (thrown) => {
    const code = thrown?.code;
    return typeof code === 'string' ? `the file system says ${code}` : 'it has an unexpected form';
};
function locatedIn(workspace) {
    const known = new Map();
    const find = (path) => {
        const inside = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, path)).replaceAll('\\', '/');
        return inside === '' || inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside) || !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, inside))
            ? undefined
            : inside;
    };
    return (test) => {
        if (test.location === undefined)
            return test;
        const { path, line } = test.location;
        if (!known.has(path))
            known.set(path, find(path));
        const found = known.get(path);
        return { ...test, location: found === undefined ? undefined : { path: found, line } };
    };
}

// EXTERNAL MODULE: ./secrets.js
var secrets = __webpack_require__(8660);
;// CONCATENATED MODULE: ./status/read-tests.js







async function readTests({ core, env, event, now }, network, { report, githubToken, dryRun }, { startedAt, took, isPassed, queued, commitUrl, earlier }) {
    const workspace = env['GITHUB_WORKSPACE'] ?? '.';
    const results = withoutSecrets(await readReports({ patterns: report, workspace, startedAt, now }));
    if (results.problems.length > 0)
        core.warning(`Google Chat: ${results.problems.join(' ')}`);
    let digest;
    if (earlier !== undefined && githubToken !== undefined)
        try {
            digest = (0,reports_digest/* lastDigest */.Lv)(await (await network().github(githubToken)).annotations(event.repository, earlier.jobId));
            if (digest === undefined)
                core.info(`Could not tell which tests are new. ${earlier.url} has no test results.`);
        }
        catch (thrown) {
            core.info(`Could not tell which tests are new. ${(0,errors/* asError */.zR)(thrown).message}`);
        }
    const tests = { results, compared: digest && (0,reports_digest/* compareTests */.l)(results, digest, earlier?.branch) };
    const seconds = took === undefined ? undefined : took / 1000;
    const { durations = [], queues = [] } = earlier?.branch === undefined ? (digest ?? {}) : {};
    if (!dryRun) {
        const isSample = isPassed && seconds !== undefined && Number(event.runAttempt) <= 1;
        const samples = isSample
            ? { durations: [...durations, seconds], queues: queued === undefined ? queues : [...queues, queued] }
            : { durations, queues };
        core.notice((0,reports_digest/* writeDigest */.O_)(results, samples), { title: reports_digest/* DIGEST_TITLE */.iu });
    }
    try {
        await writeSummary(core, tests);
    }
    catch (thrown) {
        core.info(`Could not write the test results to the job summary. ${(0,errors/* asError */.zR)(thrown).message}`);
    }
    return {
        tests: (0,test_rows/* testPart */.y)(tests, commitUrl),
        newFailures: tests.compared?.newIds.size,
        usualSeconds: seconds === undefined ? undefined : (0,reports_digest/* usualSeconds */.Qu)(seconds, durations),
        queuedSeconds: queued !== undefined && (0,reports_digest/* isLongQueue */.ab)(queued, queues) ? queued : undefined,
    };
}
function withoutSecrets({ failures, flaky, ...results }) {
    return {
        ...results,
        failures: failures.map((test) => ({
            ...test,
            suite: (0,secrets/* withoutTokens */.N_)(test.suite),
            name: (0,secrets/* withoutTokens */.N_)(test.name),
            message: (0,secrets/* withoutTokens */.N_)(test.message),
        })),
        flaky: flaky.map(secrets/* withoutTokens */.N_),
    };
}
const MAX_ROWS = 50;
async function writeSummary(core, { results, compared }) {
    const { passed, failed, flaky, skipped } = results.counts;
    const summary = core.summary
        .addHeading('Test results', 3)
        .addTable([
        (0,log_text/* tableRow */.jD)(true, 'Passed', 'Failed', 'New', 'Flaky', 'Skipped'),
        (0,log_text/* tableRow */.jD)(false, ...[passed, failed].map(String), compared === undefined ? 'unknown' : String(compared.newIds.size), ...[flaky, skipped].map(String)),
    ]);
    if (results.failures.length > 0)
        summary.addTable([(0,log_text/* tableRow */.jD)(true, 'Failed test', 'Message'), ...failedRows(results)]);
    const left = failed - Math.min(results.failures.length, MAX_ROWS);
    if (left > 0)
        summary.addRaw(`Failed tests not listed: ${left}.`, true);
    for (const problem of results.problems)
        summary.addRaw(asPlain(problem), true);
    await summary.write();
}
const failedRows = ({ failures }) => failures.slice(0, MAX_ROWS).map((test) => (0,log_text/* tableRow */.jD)(false, fullName(test), test.message));
const asPlain = (text) => text.replace(/[<>&*_`[\]|#\\]/g, (mark) => `&#${mark.charCodeAt(0)};`);


/***/ })

};
