export const id = 140;
export const ids = [140];
export const modules = {

/***/ 4786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gj: () => (/* binding */ isPermissionError),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* unused harmony export isRateLimitError */
/** A request to GitHub that did not work, told with the next thing to do. */
class GitHubError extends Error {
    name = 'GitHubError';
    reason;
    /** The HTTP status; `undefined` when no answer came. */
    httpStatus;
    /** Whether the same request may succeed later. */
    transient;
    /** How long GitHub asks to wait before the next request, in milliseconds. */
    retryAfterMs;
    /**
     * @param call what was being done, such as "read the team …"
     * @param answer what came, or what the client threw
     * @param whenForbidden what to do when the token may not see it
     */
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
/** Whether the token lacks a permission; the message says which one. */
const isPermissionError = (thrown) => thrown instanceof GitHubError && thrown.reason === 'no-permission';
/** Whether too much was asked of GitHub. */
const isRateLimitError = (thrown) => thrown instanceof GitHubError && thrown.reason === 'rate-limit';
function readAnswer(answer) {
    const thrown = answer;
    // An error without a response has a status of its own making.
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
    // A proxy refuses with a page of its own; GitHub always says why, as JSON.
    if (status < 500 && typeof message !== 'string')
        return 'not-an-answer';
    return [401, 403, 404].includes(status) ? 'no-permission' : 'refused';
}
/**
 * GitHub says either limit with 403 or 429. The hourly one is told by a header, the secondary one (too many requests at
 * once) sometimes by its words alone (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit).
 */
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
/** What GitHub asks for where it names no time: at least a minute (the same page). */
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
/** What was found, and what to do next. */
const SENTENCES = {
    'no-permission': (status, whenForbidden) => ({ found: `GitHub answered ${status}`, advice: whenForbidden }),
    'rate-limit': (status) => ({
        found: `GitHub answered ${status} (rate limit)`,
        advice: 'Too many requests were made with this token; GitHub answers again later. Nothing has to be changed.',
    }),
    moved: (status) => ({
        found: `GitHub answered ${status}: the repository was renamed or moved`,
        advice: 'A new run uses its new name.',
    }),
    'not-an-answer': (status) => ({
        found: 'what came was not an answer of GitHub',
        advice: `The answer (HTTP status ${status}) may be that of a proxy: check that the runner reaches GitHub's API.`,
    }),
    refused: (status) => ({ found: `GitHub answered ${status}`, advice: '' }),
    'no-answer': () => ({ found: 'no answer came', advice: '' }),
};


/***/ }),

/***/ 7409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ changeAfter),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   eH: () => (/* binding */ resultsBefore)
/* harmony export */ });
const FAILED = new Set(['failure', 'timed_out', 'startup_failure']);
/** Whether a conclusion is a pass or a failure; `undefined` for one that says nothing about the code, such as cancelled or skipped. */
const passed = (conclusion) => conclusion === 'success' ? true : FAILED.has(conclusion ?? '') ? false : undefined;
/** Compares a result with those before it. */
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
/**
 * The results of the runs before one, newest first, out of those of its workflow on its branch by its event. Only those
 * count that passed or failed, and no fork's, whose branch may be called the same.
 */
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

/***/ 5917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ jobOfRunner)
/* harmony export */ });
/** The job that a runner has in hand: it runs one at a time. Never by a job's name, which several may share. */
function jobOfRunner(records, runner) {
    const mine = records.filter(({ status, runnerName }) => status === 'in_progress' && runnerName === runner);
    return runner !== '' && mine.length === 1 ? mine[0] : undefined;
}


/***/ }),

/***/ 9140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findChange: () => (/* binding */ findChange),
  findSuccessor: () => (/* binding */ findSuccessor)
});

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./github/errors.js
var github_errors = __webpack_require__(4786);
// EXTERNAL MODULE: ./github/history.js
var github_history = __webpack_require__(7409);
// EXTERNAL MODULE: ./github/job-of-runner.js
var job_of_runner = __webpack_require__(5917);
;// CONCATENATED MODULE: ./github/job-history.js


/** The most requests that comparing one job with its earlier results takes. */
const MAX_REQUESTS = 3;
/**
 * Reads the earlier results of a job, newest first, until one is a pass, there are no others, or the requests are used
 * up. A job is told by its name in GitHub's record: in it are the values of its matrix and the job that called its
 * workflow. What other jobs did says nothing, nor does a job that was cancelled or skipped.
 *
 * The plan, each line one request:
 *
 * - In a later attempt, the jobs of all attempts: the one before is the last result. They tell the name as well.
 * - Else the job's own record for its name, unless it was read already, as it is for a job that failed.
 * - The earlier runs of the same workflow, branch and event. A run that was cancelled as a whole is passed over: few of
 *   its jobs came to an end.
 * - The jobs of the newest of those runs, and of the one before it where a request is left.
 *
 * @throws GitHubError
 */
async function readJobHistory(github, job) {
    const { repository, runId, attempt } = job;
    const results = [];
    let left = MAX_REQUESTS;
    const ask = (question) => {
        left -= 1;
        return question;
    };
    const isSettled = () => results.at(-1)?.passed === true;
    const attempts = attempt > 1 ? (await ask(github.jobsOfAllAttempts(repository, runId))).jobs : [];
    const name = job.name ?? ownOf(attempts, job)?.name ?? (await ask(ownRecord(github, job)))?.name;
    if (name === undefined)
        return { results, isWhole: false, name };
    for (const found of inAttempts(attempts, job, name)) {
        if (found === 'not known')
            return { results, isWhole: false, name };
        results.push(found);
        if (isSettled())
            return { results, isWhole: true, name };
    }
    const { workflowFile, branch, event } = job;
    const { runs, hasMore } = await ask(github.runs(repository, { workflowFile, branch, event }));
    // This run at least is one of them; a list without any tells nothing.
    if (runs.length === 0)
        return { results, isWhole: false, name };
    const before = runsBefore(runs, job);
    for (const run of before) {
        const found = await resultIn(run);
        if (found === 'not known')
            return { results, isWhole: false, name };
        if (found !== undefined)
            results.push(found);
        if (isSettled())
            return { results, isWhole: true, name };
    }
    return { results, isWhole: !hasMore, name };
    /** What became of the job in a run; `undefined` when it says nothing. */
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
const ownOf = (jobs, { jobId, runnerName }) => jobId === undefined ? (0,job_of_runner/* jobOfRunner */.x)(jobs, runnerName) : jobs.find(({ id }) => String(id) === jobId);
async function ownRecord(github, job) {
    const { repository, runId, attempt, jobId } = job;
    if (jobId !== undefined)
        return github.job(repository, jobId);
    return ownOf((await github.jobsPage(repository, runId, attempt, 1)).jobs, job);
}
/** A later attempt takes over the jobs that it does not run again, with their times: such a result counts once. */
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
/** Several jobs may have one name, when a workflow gives it to all jobs of a matrix: they tell only what they agree on. */
function resultOf(same, number) {
    const ends = same.map(({ status, conclusion }) => (status === 'completed' ? (0,github_history/* passed */.bF)(conclusion) : undefined));
    const [first] = ends;
    if (ends.some((end) => end !== first))
        return 'not known';
    return first === undefined ? undefined : { passed: first, number, url: same[0]?.url ?? '' };
}
function runsBefore(runs, { runId, runNumber, headRepository }) {
    const from = runs.find(({ id }) => String(id) === runId)?.headRepository ?? headRepository;
    return runs
        .filter((run) => run.number < runNumber && run.status === 'completed' && run.headRepository === from)
        .filter(({ conclusion }) => (0,github_history/* passed */.bF)(conclusion) !== undefined && conclusion !== 'startup_failure')
        .sort((a, b) => b.number - a.number);
}

// EXTERNAL MODULE: ./github/payload.js
var github_payload = __webpack_require__(3891);
// EXTERNAL MODULE: ./github/workflow-run.js
var workflow_run = __webpack_require__(5740);
;// CONCATENATED MODULE: ./status/comparison.js






/**
 * Finds out whether the result of this job differs from its last one, on this branch, in this workflow and by this event.
 * Where that cannot be known, the change is `unknown`, and people are told of a failure rather than not.
 *
 * @param jobName what GitHub calls the job, where its record was read already
 */
async function findChange({ core, event }, network, { githubToken, runner }, { result, jobName }) {
    const notKnown = (why, isSetUp) => {
        if (isSetUp)
            core.info(`${NOT_COMPARED} ${why}`);
        else
            core.warning(`Google Chat: ${NOT_COMPARED} With mention-on: change, every failure is told until then. ${why}`);
        return { change: { kind: 'unknown' }, jobName };
    };
    if (githubToken === undefined)
        return notKnown('github-token is empty.', false);
    const headRepository = headRepositoryOf(event);
    if (headRepository === undefined)
        return notKnown(OTHER_BRANCH, true);
    try {
        const history = await readJobHistory(await network.github(githubToken), {
            ...searchOf(event),
            repository: event.repository,
            runId: event.runId,
            runNumber: Number(event.runNumber) || 0,
            attempt: Number(event.runAttempt) || 1,
            jobId: runner.jobId,
            runnerName: event.runnerName,
            name: jobName,
            headRepository,
        });
        const change = (0,github_history/* changeAfter */.$D)(history, result);
        if (change.kind === 'unknown')
            core.info(`${NOT_COMPARED} Its last result is not in what GitHub was asked for.`);
        return { change, jobName: history.name };
    }
    catch (thrown) {
        return notKnown((0,errors/* asError */.zR)(thrown).message, !(0,github_errors/* isPermissionError */.gj)(thrown));
    }
}
const NOT_COMPARED = 'The result could not be compared with the last one.';
const OTHER_BRANCH = 'A workflow that starts after another is recorded on the default branch, and that one ran for another branch or a fork.';
/**
 * The repository that this run's commit is in. `undefined` where GitHub records the run on a branch that it is not about:
 * on the default branch, whatever the run was about that it follows.
 */
function headRepositoryOf({ name, payload, repository, refName }) {
    if (name === 'workflow_run') {
        const before = (0,workflow_run/* workflowRun */.t)(payload?.workflow_run);
        return before?.headRepository === repository && before.branch === refName ? repository : undefined;
    }
    return (0,github_payload/* textAt */.$6)(payload, 'pull_request', 'head', 'repo', 'full_name') ?? repository;
}
/** The run that took this one's place: the first newer one of the same workflow, branch and event. */
async function findSuccessor({ event }, network, { githubToken }) {
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
