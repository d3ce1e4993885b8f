export const id = 539;
export const ids = [539];
export const modules = {

/***/ 1110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gj: () => (/* binding */ isPermissionError),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* unused harmony export isRateLimitError */
class GitHubError extends Error {
    name = 'GitHubError';
    reason;
    httpStatus;
    transient;
    retryAfterMs;
    constructor(call, answer, whenForbidden) {
        const seen = readAnswer(answer);
        const { found, advice } = SENTENCES[seen.reason](seen.status, whenForbidden);
        super(`Could not ${call}: ${found}.${advice === '' ? '' : ` ${advice}`}`);
        this.reason = seen.reason;
        this.httpStatus = seen.status;
        this.transient = isWorthRepeating(seen);
        this.retryAfterMs = seen.reason === 'rate-limit' ? waitMs(seen.headers) : secondsMs(seen.headers['retry-after']);
    }
}
const isPermissionError = (thrown) => thrown instanceof GitHubError && thrown.reason === 'no-permission';
const isRateLimitError = (thrown) => thrown instanceof GitHubError && thrown.reason === 'rate-limit';
function readAnswer(answer) {
    const thrown = answer;
    const response = answer instanceof Error ? thrown?.response : thrown;
    const status = typeof response?.status === 'number' ? response.status : undefined;
    const headers = response?.headers ?? {};
    return { reason: reasonOf(status, headers, response?.data), status, headers };
}
function reasonOf(status, headers, data) {
    if (status === undefined)
        return 'no-answer';
    if (status >= 200 && status < 300)
        return 'not-an-answer';
    if (status >= 300 && status < 400)
        return 'moved';
    const message = data?.message;
    if (isLimit(status, headers, message))
        return 'rate-limit';
    if (status < 500 && typeof message !== 'string')
        return 'not-an-answer';
    return [401, 403, 404].includes(status) ? 'no-permission' : 'refused';
}
function isLimit(status, headers, message) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    if (headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0')
        return true;
    return typeof message === 'string' && /\brate limit\b|\babuse detection\b/i.test(message);
}
const isWorthRepeating = ({ reason, status = 0 }) => reason === 'no-answer' ||
    reason === 'rate-limit' ||
    (reason === 'not-an-answer' && status < 300) ||
    (reason === 'refused' && status >= 500);
const LIMIT_MS = 60_000;
function waitMs(headers) {
    const asked = secondsMs(headers['retry-after']);
    if (asked !== undefined)
        return asked;
    if (String(headers['x-ratelimit-remaining']) !== '0')
        return LIMIT_MS;
    const [reset, now] = [Number(headers['x-ratelimit-reset']) * 1000, Date.parse(String(headers['date']))];
    return reset > now ? reset - now : LIMIT_MS;
}
function secondsMs(value) {
    const seconds = Number(value);
    return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined;
}
const SENTENCES = {
    'no-permission': (status, whenForbidden) => ({ found: `GitHub answered ${status}`, advice: whenForbidden }),
    'rate-limit': (status) => ({
        found: `GitHub answered ${status} (rate limit)`,
        advice: 'This token made too many requests. The limit resets by itself, so you do not need to change anything.',
    }),
    moved: (status) => ({
        found: `GitHub answered ${status}: the repository was renamed or moved`,
        advice: 'New runs use the new name.',
    }),
    'not-an-answer': (status) => ({
        found: 'the response is not from GitHub',
        advice: `A proxy may have sent it (HTTP status ${status}). Check that this runner can reach GitHub's API.`,
    }),
    refused: (status) => ({ found: `GitHub answered ${status}`, advice: '' }),
    'no-answer': () => ({ found: 'no response', advice: '' }),
};


/***/ }),

/***/ 7409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ changeAfter),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   eH: () => (/* binding */ resultsBefore),
/* harmony export */   mh: () => (/* binding */ earlierJob),
/* harmony export */   qw: () => (/* binding */ readJobHistory)
/* harmony export */ });
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5087);

const MAX_REQUESTS = 3;
async function readJobHistory(github, job) {
    const { repository, runId, attempt } = job;
    const results = [];
    let left = MAX_REQUESTS;
    const ask = (question) => {
        left -= 1;
        return question;
    };
    const hasPassed = () => results.at(-1)?.passed === true;
    const attempts = attempt > 1 ? (await ask(github.jobsOfAllAttempts(repository, runId))).jobs : [];
    const known = ownOf(attempts, job);
    const own = known ?? (job.name === undefined ? await ask(ownRecord(github, job)) : undefined);
    const name = job.name ?? own?.name;
    if (name === undefined)
        return { results, isWhole: false, name, own };
    for (const found of inAttempts(attempts, job, name)) {
        if (found === 'not known')
            return { results, isWhole: false, name, own };
        results.push(found);
        if (hasPassed())
            return { results, isWhole: true, name, own };
    }
    const { workflowFile, branch, event } = job;
    const { runs, hasMore } = await ask(github.runs(repository, { workflowFile, branch, event }));
    if (runs.length === 0)
        return { results, isWhole: false, name, own };
    const before = runsBefore(runs, job);
    for (const run of before) {
        const found = await resultIn(run);
        if (found === 'not known')
            return { results, isWhole: false, name, own };
        if (found !== undefined)
            results.push(found);
        if (hasPassed())
            return { results, isWhole: true, name, own };
    }
    return { results, isWhole: !hasMore, name, own };
    async function resultIn({ id, attempt: last, number }) {
        for (let page = 1, seen = 0;; page += 1) {
            if (left <= 0)
                return 'not known';
            const { jobs, total } = await ask(github.jobsPage(repository, String(id), last, page));
            seen += jobs.length;
            const same = jobs.filter((each) => each.name === name);
            if (same.length > 0)
                return resultOf(same, number);
            if (jobs.length === 0 || seen >= total)
                return undefined;
        }
    }
}
const ownOf = (jobs, { jobId, runnerName }) => jobId === undefined ? (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .jobOfRunner */ .xJ)(jobs, runnerName) : jobs.find(({ id }) => String(id) === jobId);
async function ownRecord(github, job) {
    const { repository, runId, attempt, jobId } = job;
    if (jobId !== undefined)
        return github.job(repository, jobId);
    return ownOf((await github.jobsPage(repository, runId, attempt, 1)).jobs, job);
}
function inAttempts(jobs, job, name) {
    const counted = new Set();
    return Array.from({ length: job.attempt - 1 }, (_, at) => job.attempt - 1 - at).flatMap((attempt) => {
        const same = jobs.filter((each) => each.name === name && each.attempt === attempt);
        const when = same.map(({ conclusion, completedAt }) => `${conclusion} ${completedAt?.getTime()}`).join();
        if (same.length === 0 || counted.has(when))
            return [];
        counted.add(when);
        return resultOf(same, job.runNumber) ?? [];
    });
}
function resultOf(same, number) {
    const ends = same.map(({ status, conclusion }) => (status === 'completed' ? passed(conclusion) : undefined));
    const [first] = ends;
    if (ends.some((end) => end !== first))
        return 'not known';
    if (first === undefined)
        return undefined;
    return { passed: first, number, url: same[0]?.url ?? '', jobId: same.length === 1 ? same[0]?.id : undefined };
}
function runsBefore(runs, { runId, runNumber, headRepository }) {
    const from = runs.find(({ id }) => String(id) === runId)?.headRepository ?? headRepository;
    return runs
        .filter((run) => run.number < runNumber && run.status === 'completed' && run.headRepository === from)
        .filter(({ conclusion }) => passed(conclusion) !== undefined && conclusion !== 'startup_failure')
        .sort((a, b) => b.number - a.number);
}
function earlierJob({ results }, runNumber, branch) {
    const found = results.find(({ number }) => number !== runNumber);
    return found?.jobId === undefined ? undefined : { jobId: found.jobId, url: found.url, branch };
}
const FAILED = new Set(['failure', 'timed_out', 'startup_failure']);
const passed = (conclusion) => conclusion === 'success' ? true : FAILED.has(conclusion ?? '') ? false : undefined;
function changeAfter({ results, isWhole }, result) {
    const failed = result === 'failure';
    const [last] = results;
    if (last === undefined && !isWhole)
        return { kind: 'unknown' };
    if (last === undefined || last.passed)
        return { kind: failed ? 'broken' : 'same' };
    const pass = results.findIndex((each) => each.passed);
    const streak = pass === -1 ? results : results.slice(0, pass);
    const facts = { runs: streak.length, since: streak.at(-1) ?? last, more: pass === -1 && !isWhole };
    return { kind: failed ? 'still-failing' : 'fixed', ...facts };
}
function resultsBefore({ runs }, run) {
    return runs
        .filter(({ number, status }) => number < run.number && status === 'completed')
        .filter(({ headRepository }) => headRepository === run.headRepository)
        .sort((a, b) => b.number - a.number)
        .flatMap(({ number, url, conclusion }) => {
        const isPass = passed(conclusion);
        return isPass === undefined ? [] : [{ number, url, passed: isPass }];
    });
}


/***/ }),

/***/ 5539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareWithLastResult: () => (/* binding */ compareWithLastResult),
/* harmony export */   findNewerRun: () => (/* binding */ findNewerRun)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);
/* harmony import */ var _github_github_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1110);
/* harmony import */ var _github_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7409);
/* harmony import */ var _github_payload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3891);
/* harmony import */ var _github_records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5087);
/* harmony import */ var _mentions_is_due_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7170);






async function compareWithLastResult({ core, event }, network, inputs, { result, jobName }) {
    const { githubToken, runner, report } = inputs;
    const unknown = (why, isPermitted) => {
        if (isPermitted || !(0,_mentions_is_due_js__WEBPACK_IMPORTED_MODULE_3__/* .isChangeUsed */ .yW)(inputs.mentionSettings, inputs.postOn))
            core.info(`${NOT_COMPARED} ${why}`);
        else
            core.warning(`Google Chat: ${NOT_COMPARED} Until this is fixed, change counts every failure. ${why}`);
        return { change: { kind: 'unknown' }, jobName };
    };
    if (githubToken === undefined)
        return unknown('github-token is empty.', false);
    const headRepository = headRepositoryOf(event);
    if (headRepository === undefined)
        return unknown(WORKFLOW_RUN_BRANCH, true);
    try {
        const github = await network.github(githubToken);
        const runNumber = Number(event.runNumber) || 0;
        const job = {
            ...searchOf(event),
            repository: event.repository,
            runId: event.runId,
            runNumber,
            attempt: Number(event.runAttempt) || 1,
            jobId: runner.jobId,
            runnerName: event.runnerName,
            name: jobName,
            headRepository,
        };
        const history = await (0,_github_history_js__WEBPACK_IMPORTED_MODULE_2__/* .readJobHistory */ .qw)(github, job);
        const change = (0,_github_history_js__WEBPACK_IMPORTED_MODULE_2__/* .changeAfter */ .$D)(history, result);
        if (change.kind === 'unknown')
            core.info(`${NOT_COMPARED} It is not among the results that were read.`);
        if (report.length === 0)
            return { change, jobName: history.name };
        const earlier = (0,_github_history_js__WEBPACK_IMPORTED_MODULE_2__/* .earlierJob */ .mh)(history, runNumber, undefined) ?? (await onDefaultBranch(github, job, history, event));
        return { change, jobName: history.name, earlier, record: history.own };
    }
    catch (thrown) {
        return unknown((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(thrown).message, !(0,_github_github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isPermissionError */ .gj)(thrown));
    }
}
async function onDefaultBranch(github, job, { name, isWhole, results }, { payload, repository }) {
    const branch = (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(payload, 'repository', 'default_branch');
    if (results.length > 0 || !isWhole || name === undefined || branch === undefined || branch === job.branch)
        return undefined;
    const search = { ...job, name, branch, event: 'push', attempt: 1, headRepository: repository };
    return (0,_github_history_js__WEBPACK_IMPORTED_MODULE_2__/* .earlierJob */ .mh)(await (0,_github_history_js__WEBPACK_IMPORTED_MODULE_2__/* .readJobHistory */ .qw)(github, search), job.runNumber, branch);
}
const NOT_COMPARED = 'Could not compare the result with the previous one.';
const WORKFLOW_RUN_BRANCH = 'GitHub records workflow_run workflows on the default branch, and the triggering run was for another branch or a fork.';
function headRepositoryOf({ name, payload, repository, refName }) {
    if (name === 'workflow_run') {
        const trigger = (0,_github_records_js__WEBPACK_IMPORTED_MODULE_5__/* .workflowRun */ .tM)(payload?.workflow_run);
        return trigger?.headRepository === repository && trigger.branch === refName ? repository : undefined;
    }
    return (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(payload, 'pull_request', 'head', 'repo', 'full_name') ?? repository;
}
async function findNewerRun({ event }, network, { githubToken }) {
    const headRepository = headRepositoryOf(event);
    if (githubToken === undefined || headRepository === undefined)
        return undefined;
    try {
        const { runs } = await (await network.github(githubToken)).runs(event.repository, searchOf(event));
        const newer = runs.filter((run) => run.number > Number(event.runNumber) && run.headRepository === headRepository);
        return newer.sort((a, b) => a.number - b.number)[0];
    }
    catch {
        return undefined;
    }
}
function searchOf({ workflowPath, name, headRef, refName }) {
    const workflowFile = workflowPath.replace(/^.*\//, '');
    if (workflowFile === '')
        throw new Error('The runner does not say which workflow this is.');
    return { workflowFile, branch: headRef || refName, event: name };
}


/***/ })

};
