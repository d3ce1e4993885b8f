export const id = 316;
export const ids = [316];
export const modules = {

/***/ 4976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ findChange),
  w: () => (/* binding */ findSuccessor)
});

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
;// CONCATENATED MODULE: ./github/history.js
const FAILED = new Set(['failure', 'timed_out', 'startup_failure']);
/**
 * Compares a result with the earlier runs of the same workflow on the same branch by the same event, newest first.
 * Only finished runs count, and of those only the ones that passed or failed: one that was cancelled or skipped says
 * nothing about the code.
 */
function changeSince(result, runs, thisRun) {
    const earlier = runs
        .filter(({ number, status }) => number < thisRun.number && status === 'completed')
        .filter(({ conclusion = '' }) => conclusion === 'success' || FAILED.has(conclusion))
        .sort((a, b) => b.number - a.number);
    const passed = earlier.findIndex(({ conclusion }) => conclusion === 'success');
    const streak = passed === -1 ? earlier : earlier.slice(0, passed);
    const since = streak.at(-1);
    if (since === undefined)
        return { kind: result === 'failure' ? 'broken' : 'same' };
    const facts = { runs: streak.length, since, more: passed === -1 && runs.length >= 50 };
    return { kind: result === 'failure' ? 'still-failing' : 'fixed', ...facts };
}

;// CONCATENATED MODULE: ./actions/find-change.js


/** Finds out whether the result differs from that of the last finished run of the same workflow, branch and event. */
async function findChange(deps, network, inputs, result) {
    const { core, event } = deps;
    const runs = await earlierRuns(deps, network, inputs).catch((thrown) => {
        core.info(`The result could not be compared with the last one. ${(0,errors/* asError */.zR)(thrown).message}`);
        return undefined;
    });
    return runs === undefined ? { kind: 'unknown' } : changeSince(result, runs, { number: Number(event.runNumber) });
}
/** The run that took this one's place: the first newer one of the same workflow, branch and event. */
async function findSuccessor(deps, network, inputs) {
    const runs = await earlierRuns(deps, network, inputs).catch(() => []);
    const newer = runs.filter(({ number }) => number > Number(deps.event.runNumber));
    return newer.sort((a, b) => a.number - b.number)[0];
}
async function earlierRuns({ event }, network, { githubToken }) {
    const { repository, workflowFile, name, headRef, refName } = event;
    if (githubToken === undefined)
        throw new Error('github-token is empty.');
    if (workflowFile === '')
        throw new Error('The runner does not say which workflow this is.');
    const github = await network.github(githubToken);
    return github.runs(repository, { workflowFile, branch: headRef || refName, event: name });
}


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

/***/ 1478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ causeOf)
/* harmony export */ });
/** What the runner itself pins to a job that ran out of time (actions/runner:src/Runner.Listener/JobDispatcher.cs) … */
const OUT_OF_TIME = /exceeded the maximum execution time/i;
/** … and GitHub to one whose place a newer run took (https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency). */
const TAKEN_OVER = /higher priority waiting request/i;
/** What the runner pins to every step that fails; it says nothing that the step's failing doesn't. */
const EXIT_CODE = /^Process completed with exit code \d+\.$/;
/**
 * Reads why a job failed or was cancelled from its record. The record is read while the job's last step still runs,
 * so a step that has no conclusion yet, such as our own, is never the culprit.
 */
function causeOf(status, job, annotations) {
    const said = (pattern) => annotations.some(({ message }) => pattern.test(message));
    const step = culprit(status, job?.steps ?? []);
    const errors = annotations.filter(({ level, message }) => level === 'failure' && !OUT_OF_TIME.test(message) && !TAKEN_OVER.test(message));
    const telling = errors.find(({ message }) => !EXIT_CODE.test(message));
    return {
        step: step && { name: step.name, number: step.number, took: tookOf(step) },
        error: telling && { message: telling.message, where: whereOf(telling) },
        kind: kindOf(status, job, said),
    };
}
function kindOf(status, job, said) {
    if (job?.conclusion === 'timed_out' || said(OUT_OF_TIME))
        return 'timed-out';
    if (status === 'failure')
        return 'failed';
    return said(TAKEN_OVER) ? 'superseded' : 'cancelled';
}
/** The first step that failed; in a cancelled job the one that was cut off. */
function culprit(status, steps) {
    const inOrder = [...steps].sort((a, b) => a.number - b.number);
    const failed = inOrder.find(({ conclusion }) => conclusion === 'failure' || conclusion === 'timed_out');
    return failed ?? (status === 'cancelled' ? inOrder.find(({ conclusion }) => conclusion === 'cancelled') : undefined);
}
function tookOf({ startedAt, completedAt }) {
    return startedAt && completedAt ? Math.max(0, completedAt.getTime() - startedAt.getTime()) : undefined;
}
/** An annotation of no file has the path `.github`. */
function whereOf({ path, line }) {
    if (path === '' || path === '.github')
        return undefined;
    return line === undefined ? path : `${path}:${line}`;
}


/***/ }),

/***/ 6073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ pingMessage),
/* harmony export */   my: () => (/* binding */ comparison),
/* harmony export */   nc: () => (/* binding */ pingLine)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(861);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8927);



/** The one line of a reply about the end of a job: what ended how, in which step, and what that changes. */
function pingLine(status) {
    const { outcome } = status;
    const step = outcome.kind === 'running' ? undefined : outcome.cause?.step?.name;
    const where = step === undefined ? '' : ` in “${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .forText */ .zA)((0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(step), 120))}”`;
    const change = outcome.kind === 'running' ? undefined : outcome.change;
    return `${(0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(status)}${where}${comparison(change)}`;
}
/** The reply that makes the people who should know look up: mentions, one line, a link to the log. */
function pingMessage(line, log, told) {
    const mentions = told.map((who) => ('user' in who ? `<${who.user}>` : (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .forText */ .zA)((0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(who.name), 60))));
    return {
        text: `${mentions.join(' ')} ${line} <${linkTarget(log.url)}|${log.label}>`,
        markupSyntax: 'MARKUP_SYNTAX_CHAT',
    };
}
/** What a result changes, in a few words to add to a line; '' when nothing. */
function comparison(change) {
    if (change?.kind === 'fixed')
        return `, fixed after ${change.runs} failed ${change.runs === 1 ? 'run' : 'runs'}`;
    return change?.kind === 'broken' ? ', broken' : '';
}
/** In `<url|text>` the address ends at the first bar or bracket. */
const linkTarget = (url) => url.replaceAll('|', '%7C').replaceAll('<', '%3C').replaceAll('>', '%3E');


/***/ })

};
