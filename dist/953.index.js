export const id = 953;
export const ids = [953];
export const modules = {

/***/ 2953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkTestResults: () => (/* binding */ checkTestResults)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);
/* harmony import */ var _github_payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3891);
/* harmony import */ var _reports_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7193);



const TITLE = 'Test results';
const MAX_JOBS = 20;
async function checkTestResults({ event }, network, { githubToken }, workflowFile) {
    if (githubToken === undefined)
        return { title: TITLE, state: 'failed', detail: 'github-token is empty.' };
    try {
        const github = await network.github(githubToken);
        const branch = (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event.payload, 'repository', 'default_branch') ?? event.refName;
        const search = { workflowFile, branch, event: 'push' };
        const { runs } = await github.runs(event.repository, search);
        const run = runs.find(({ status }) => status === 'completed');
        if (run === undefined) {
            const detail = `${workflowFile} has no completed run for a push to ${branch}.`;
            return { title: TITLE, state: 'skipped', detail };
        }
        const { jobs } = await github.jobsPage(event.repository, String(run.id), run.attempt, 1);
        for (const job of jobs.slice(0, MAX_JOBS)) {
            if ((0,_reports_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .lastDigest */ .Lv)(await github.annotations(event.repository, job.id)) !== undefined)
                return {
                    title: TITLE,
                    state: 'ok',
                    detail: `GitHub kept the test results of the job "${job.name}" in run #${run.number}.`,
                };
        }
        return { title: TITLE, state: 'failed', detail: `GitHub kept no test results of run #${run.number}.`, fix: FIX };
    }
    catch (thrown) {
        return { title: TITLE, state: 'failed', detail: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(thrown).message };
    }
}
const FIX = 'Check that a status step of this workflow has report, and look for the notice "Test results" in its log. If it is ' +
    'there, GitHub did not keep it, and messages cannot say which tests are new.';


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


/***/ })

};
