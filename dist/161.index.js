export const id = 161;
export const ids = [161];
export const modules = {

/***/ 7837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitHub: () => (/* binding */ gitHub)
});

// EXTERNAL MODULE: ../node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(1075);
// EXTERNAL MODULE: ./retry.js
var retry = __webpack_require__(4443);
// EXTERNAL MODULE: ./github/errors.js
var errors = __webpack_require__(4786);
;// CONCATENATED MODULE: ./github/conditional-fetch.js
/** What is read again and again: a run, its jobs, what it waits for. */
const READ_AGAIN = /\/actions\/runs\/\d+/;
/**
 * A fetch that asks for what it has read of a run before only whether it has changed. What has not does not count against
 * GitHub's rate limit (https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests-if-appropriate).
 */
function conditionalFetch(request) {
    const known = new Map();
    return async (input, init) => {
        if (typeof input !== 'string' || !READ_AGAIN.test(input))
            return request(input, init);
        const before = known.get(input);
        const headers = new Headers(init?.headers);
        if (before !== undefined)
            headers.set('if-none-match', before.etag);
        const answer = await request(input, { ...init, headers });
        if (answer.status === 304 && before !== undefined)
            return new Response(before.body, { headers: before.headers });
        const etag = answer.headers.get('etag');
        if (answer.status !== 200 || etag === null)
            return answer;
        const body = await answer.text();
        if (isWhole(body))
            known.set(input, { etag, body, headers: answer.headers });
        return new Response(body, { headers: answer.headers });
    };
}
/** Whether a body arrived as it was sent: JSON that stops half-way is none. */
function isWhole(body) {
    try {
        JSON.parse(body);
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./github/payload.js
var payload = __webpack_require__(3891);
;// CONCATENATED MODULE: ./github/records.js

// What GitHub answers, read by its shape: each reader gives `undefined` for what has not the form it should have.
/** Reads every entry of a list; `undefined` when it is none, or when one entry is not what it should be. */
function listOf(value, read) {
    if (!Array.isArray(value))
        return undefined;
    const entries = value.map(read);
    return entries.every((entry) => entry !== undefined) ? entries : undefined;
}
/** A login (https://docs.github.com/rest/teams/members#list-team-members). */
const loginOf = (value) => (0,payload/* textAt */.$6)(value, 'login');
/** A job (https://docs.github.com/rest/actions/workflow-jobs). */
function jobRecord(value) {
    const id = (0,payload/* numberAt */.tk)(value, 'id');
    const name = (0,payload/* textAt */.$6)(value, 'name');
    const status = (0,payload/* textAt */.$6)(value, 'status');
    const steps = listOf((0,payload/* hasAt */.ow)(value, 'steps') ? value.steps : [], stepRecord);
    if (id === undefined || name === undefined || status === undefined || steps === undefined)
        return undefined;
    return {
        id,
        name,
        attempt: (0,payload/* numberAt */.tk)(value, 'run_attempt') ?? 1,
        url: (0,payload/* textAt */.$6)(value, 'html_url') ?? '',
        status,
        conclusion: (0,payload/* textAt */.$6)(value, 'conclusion'),
        startedAt: dateAt(value, 'started_at'),
        completedAt: dateAt(value, 'completed_at'),
        runnerName: (0,payload/* textAt */.$6)(value, 'runner_name') ?? '',
        steps,
    };
}
function stepRecord(value) {
    const name = (0,payload/* textAt */.$6)(value, 'name');
    const number = (0,payload/* numberAt */.tk)(value, 'number');
    if (name === undefined || number === undefined)
        return undefined;
    return {
        name,
        number,
        status: (0,payload/* textAt */.$6)(value, 'status') ?? '',
        conclusion: (0,payload/* textAt */.$6)(value, 'conclusion'),
        startedAt: dateAt(value, 'started_at'),
        completedAt: dateAt(value, 'completed_at'),
    };
}
/** An annotation (https://docs.github.com/rest/checks/runs#list-check-run-annotations); GitHub leaves out what it does not know. */
function annotation(value) {
    const path = (0,payload/* textAt */.$6)(value, 'path');
    if (path === undefined)
        return undefined;
    const text = (name) => (0,payload/* textAt */.$6)(value, name) ?? '';
    return {
        level: text('annotation_level'),
        message: text('message'),
        path,
        line: (0,payload/* numberAt */.tk)(value, 'start_line'),
        url: text('blob_href'),
    };
}
/** A run in a list of runs (https://docs.github.com/rest/actions/workflow-runs). */
function runRecord(value) {
    const id = (0,payload/* numberAt */.tk)(value, 'id');
    const number = (0,payload/* numberAt */.tk)(value, 'run_number');
    const status = (0,payload/* textAt */.$6)(value, 'status');
    if (id === undefined || number === undefined || status === undefined)
        return undefined;
    return {
        id,
        number,
        attempt: (0,payload/* numberAt */.tk)(value, 'run_attempt') ?? 1,
        status,
        conclusion: (0,payload/* textAt */.$6)(value, 'conclusion'),
        headRepository: (0,payload/* textAt */.$6)(value, 'head_repository', 'full_name') ?? '',
        url: (0,payload/* textAt */.$6)(value, 'html_url') ?? '',
    };
}
/** What a run waits for (https://docs.github.com/rest/actions/workflow-runs#get-pending-deployments-for-a-workflow-run). */
function pendingDeployment(value) {
    const environment = (0,payload/* textAt */.$6)(value, 'environment', 'name');
    return environment === undefined ? undefined : { environment, needsReview: (0,payload/* hasAt */.ow)(value, 'reviewers', '0') };
}
function dateAt(value, name) {
    const date = new Date((0,payload/* textAt */.$6)(value, name) ?? '');
    return Number.isNaN(date.getTime()) ? undefined : date;
}

// EXTERNAL MODULE: ./github/workflow-run.js
var workflow_run = __webpack_require__(5740);
;// CONCATENATED MODULE: ./github/client.js







const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
/** What a token needs, by what was asked for. */
const NEEDS = {
    // https://docs.github.com/rest/teams/members#list-team-members
    team: 'The token of a workflow cannot read teams. Give github-token a token of a GitHub App with the organisation permission ' +
        '"Members: read", or a personal one with read:org, and check the name of the team.',
    actions: 'Add "actions: read" to the permissions of the job.',
    checks: 'Add "checks: read" to the permissions of the job.',
    pullRequests: 'Add "pull-requests: read" to the permissions of the job.',
};
/** GitHub by its REST API (https://docs.github.com/rest). Each answer is read by its shape. */
function gitHub({ token, apiUrl, fetch, patience }) {
    const { rest } = (0,github/* getOctokit */.Q)(token, { baseUrl: apiUrl, request: { fetch: conditionalFetch(fetch) }, log: silent });
    /** Asks until there is an answer that `read` understands. */
    const ask = (what, send, read) => (0,retry/* withPatience */.o)(async (signal) => {
        const answer = await send({ signal }).catch((thrown) => {
            throw new errors/* GitHubError */.y_(what.call, thrown, NEEDS[what.need]);
        });
        // Octokit hands on as an answer whatever comes with less than 400: a redirect, the page of a proxy, half of the JSON.
        const found = answer.status === 200 ? read(answer) : undefined;
        if (found === undefined)
            throw new errors/* GitHubError */.y_(what.call, answer, NEEDS[what.need]);
        return found;
    }, patience);
    /** Reads pages of 100 until one is not full and GitHub names no next: in a team, who is left out is not asked for. */
    async function everyPage(read) {
        const all = [];
        for (let page = 1;; page += 1) {
            const { items, headers } = await read(page);
            all.push(...items);
            if (items.length < 100 && !headers.link?.includes('rel="next"'))
                return all;
        }
    }
    const jobsPage = (repository, runId, attempt, page) => {
        const wanted = { ...split(repository), run_id: Number(runId), attempt_number: attempt, per_page: 100, page };
        return ask(JOBS, (request) => rest.actions.listJobsForWorkflowRunAttempt({ ...wanted, request }), pageOfJobs);
    };
    return {
        teamMembers: (org, slug) => everyPage((page) => ask({ call: `read the team ${org}/${slug}`, need: 'team' }, (request) => rest.teams.listMembersInOrg({ org, team_slug: slug, per_page: 100, page, request }), ({ data, headers }) => {
            const items = listOf(data, loginOf);
            return items && { items, headers };
        })),
        job: (repository, id) => ask({ call: "read the job's record", need: 'actions' }, (request) => rest.actions.getJobForWorkflowRun({ ...split(repository), job_id: Number(id), request }), ({ data }) => jobRecord(data)),
        jobs: async (repository, runId, attempt) => {
            // The pages are read at the same time: a list that takes long to read is of many moments.
            const first = await jobsPage(repository, runId, attempt, 1);
            const count = Math.ceil(first.total / 100);
            const pages = Array.from({ length: Math.max(0, count - 1) }, (_, at) => jobsPage(repository, runId, attempt, at + 2));
            const all = [first, ...(await Promise.all(pages))].flatMap(({ jobs }) => jobs);
            return [...new Map(all.map((job) => [job.id, job])).values()];
        },
        jobsPage,
        jobsOfAllAttempts: (repository, runId) => {
            const wanted = { ...split(repository), run_id: Number(runId), filter: 'all', per_page: 100 };
            return ask(JOBS, (request) => rest.actions.listJobsForWorkflowRun({ ...wanted, request }), pageOfJobs);
        },
        run: (repository, runId, attempt) => ask({ call: "read the run's record", need: 'actions' }, (request) => {
            const wanted = { ...split(repository), run_id: Number(runId), attempt_number: attempt };
            return rest.actions.getWorkflowRunAttempt({ ...wanted, request });
        }, ({ data }) => (0,workflow_run/* workflowRun */.t)(data)),
        pendingDeployments: (repository, runId) => ask({ call: 'read what the run waits for', need: 'actions' }, (request) => rest.actions.getPendingDeploymentsForRun({ ...split(repository), run_id: Number(runId), request }), ({ data }) => listOf(data, pendingDeployment)),
        annotations: (repository, jobId) => ask({ call: "read the job's annotations", need: 'checks' }, (request) => rest.checks.listAnnotations({ ...split(repository), check_run_id: jobId, per_page: 100, request }), ({ data }) => listOf(data, annotation)),
        runs: (repository, { workflowFile, branch, event }) => ask({ call: 'read the earlier runs', need: 'actions' }, (request) => {
            const wanted = { ...split(repository), workflow_id: workflowFile, branch, event, per_page: MAX_RUNS };
            return rest.actions.listWorkflowRuns({ ...wanted, exclude_pull_requests: true, request });
        }, ({ data }) => {
            const runs = listOf(data?.workflow_runs, runRecord);
            return runs && { runs, hasMore: ((0,payload/* numberAt */.tk)(data, 'total_count') ?? 0) > runs.length };
        }),
        pullRequestAuthor: (repository, number) => ask({ call: `read the pull request #${number}`, need: 'pullRequests' }, (request) => rest.pulls.get({ ...split(repository), pull_number: number, request }), ({ data }) => (0,payload/* textAt */.$6)(data, 'user', 'login')),
    };
}
const JOBS = { call: "read the run's jobs", need: 'actions' };
/** How many runs of a workflow are looked at: far more than anybody counts failures. */
const MAX_RUNS = 50;
function pageOfJobs({ data }) {
    const jobs = listOf(data?.jobs, jobRecord);
    return jobs && { jobs, total: (0,payload/* numberAt */.tk)(data, 'total_count') ?? jobs.length };
}
function split(repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}


/***/ }),

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

/***/ 4443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ withPatience)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);

const FIRST_MS = 500;
const LONGEST_MS = 16_000;
/**
 * Tries until it works, the error is final, or the next wait would pass the deadline: truncated exponential
 * backoff as Google asks (https://developers.google.com/workspace/chat/limits) with full jitter, and
 * never sooner than a Retry-After says. A server that asks for longer than there is ends the tries at once.
 */
async function withPatience(attempt, patience) {
    const { deadline, attemptMs, random, sleep, timeout, onRetry } = patience;
    let before;
    for (let tries = 0;; tries += 1) {
        try {
            return await attempt(AbortSignal.any([deadline.signal, timeout(attemptMs)]));
        }
        catch (thrown) {
            if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransient */ .dg)(thrown))
                throw thrown;
            const backoff = random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** tries);
            const wait = Math.max(backoff, thrown.retryAfterMs ?? 0);
            // An attempt that the deadline cut short says less than the one before it.
            if (wait >= deadline.remainingMs())
                throw deadline.signal.aborted && before !== undefined ? before : thrown;
            before = thrown;
            onRetry(thrown, wait);
            await sleep(wait, deadline.signal).catch(() => {
                throw thrown;
            });
        }
    }
}


/***/ }),

/***/ 5941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fetch)
/* harmony export */ });
/* unused harmony export ProxyAgent */
/**
 * Takes undici's place in the bundle. @actions/core and @actions/github bring it along (a megabyte that takes longer to
 * load than the action takes to run) for requests that this action makes with Node's own fetch instead.
 */
class ProxyAgent {}

function fetch() {
  throw new Error('This bundle makes its requests with the fetch that it is given.');
}


/***/ })

};
