export const id = 402;
export const ids = [402];
export const modules = {

/***/ 3520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitHub: () => (/* binding */ gitHub)
});

// EXTERNAL MODULE: ../node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(1075);
// EXTERNAL MODULE: ./patience.js
var patience_0 = __webpack_require__(8138);
;// CONCATENATED MODULE: ./github/errors.js
/** A request to GitHub that did not work, told with the next thing to do. */
class GitHubError extends Error {
    name = 'GitHubError';
    /** The HTTP status; `undefined` when no answer came. */
    httpStatus;
    /** Whether the same request may succeed a moment later. */
    transient;
    /** Whether too much was asked of GitHub; nothing is said of what the token may see. */
    limited;
    /** How long GitHub asked to wait, in milliseconds. */
    retryAfterMs;
    /**
     * @param call what was being done, such as "read the team …"
     * @param thrown what the client threw; `undefined` when what it took for an answer is none of GitHub
     * @param whenForbidden what to do when the token may not see it
     */
    constructor(call, thrown, whenForbidden) {
        const { status, response } = (thrown ?? {});
        const answered = response !== undefined && typeof status === 'number';
        const headers = response?.headers ?? {};
        const limited = status === 429 ||
            (status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0'));
        const what = answered
            ? `GitHub answered ${status}${limited ? ' (rate limit)' : ''}`
            : thrown === undefined
                ? 'what came was not an answer of GitHub'
                : 'no answer came';
        const advice = answered && !limited && [401, 403, 404].includes(status) ? ` ${whenForbidden}` : '';
        super(`Could not ${call}: ${what}.${advice}`);
        this.httpStatus = answered ? status : undefined;
        this.limited = answered && limited;
        // A limit that is used up is there again when its hour is over, which nobody waits for.
        this.transient = !answered || (limited && headers['x-ratelimit-remaining'] !== '0') || status >= 500;
        const seconds = Number(headers['retry-after']);
        this.retryAfterMs = Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined;
    }
}

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
// EXTERNAL MODULE: ./github/workflow-run.js
var workflow_run = __webpack_require__(5740);
;// CONCATENATED MODULE: ./github/rest.js






const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
/** What a token needs, by what was asked for. */
const NEEDS = {
    // https://docs.github.com/rest/teams/members#list-team-members
    team: 'The token of a workflow cannot read teams. Give github-token a token of a GitHub App with the organisation permission ' +
        '"Members: read", or a personal one with read:org, and check the name of the team.',
    actions: 'Add "actions: read" to the permissions of the job.',
    checks: 'Add "checks: read" to the permissions of the job.',
};
/** GitHub by its REST API (https://docs.github.com/rest). */
function gitHub({ token, apiUrl, fetch, patience }) {
    const { rest } = (0,github/* getOctokit */.Q)(token, { baseUrl: apiUrl, request: { fetch: conditionalFetch(fetch) }, log: silent });
    const ask = (call, need, send) => (0,patience_0/* withPatience */.o)(async (signal) => {
        const answer = await send({ signal }).catch((thrown) => {
            throw new GitHubError(call, thrown, NEEDS[need]);
        });
        // Octokit hands on whatever comes with 200: the page of a proxy, an empty body, JSON that stops half-way.
        if (typeof answer.data !== 'object' || answer.data === null)
            throw new GitHubError(call, undefined, NEEDS[need]);
        return answer;
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
    async function jobsPage(repository, runId, attempt, page) {
        const wanted = { ...split(repository), run_id: Number(runId), attempt_number: attempt, per_page: 100, page };
        const { data } = await ask("read the run's jobs", 'actions', (request) => rest.actions.listJobsForWorkflowRunAttempt({ ...wanted, request }));
        if (!Array.isArray(data.jobs))
            throw new GitHubError("read the run's jobs", undefined, NEEDS.actions);
        return { jobs: data.jobs.map(jobRecord), total: data.total_count };
    }
    return {
        teamMembers: (org, slug) => everyPage(async (page) => {
            const wanted = { org, team_slug: slug, per_page: 100, page };
            const call = `read the team ${org}/${slug}`;
            const { data, headers } = await ask(call, 'team', (request) => rest.teams.listMembersInOrg({ ...wanted, request }));
            if (!isListOfPeople(data))
                throw new GitHubError(call, undefined, NEEDS.team);
            return { items: data.map(({ login }) => login), headers };
        }),
        job: async (repository, id) => {
            const wanted = { ...split(repository), job_id: Number(id) };
            const { data } = await ask("read the job's record", 'actions', (request) => rest.actions.getJobForWorkflowRun({ ...wanted, request }));
            return jobRecord(data);
        },
        jobs: async (repository, runId, attempt) => {
            // The pages are read at the same time: a list that takes long to read is of many moments.
            const first = await jobsPage(repository, runId, attempt, 1);
            const count = Math.ceil(first.total / 100);
            const pages = Array.from({ length: Math.max(0, count - 1) }, (_, at) => jobsPage(repository, runId, attempt, at + 2));
            const all = [first, ...(await Promise.all(pages))].flatMap(({ jobs }) => jobs);
            return [...new Map(all.map((job) => [job.id, job])).values()];
        },
        jobsPage,
        run: async (repository, runId, attempt) => {
            const wanted = { ...split(repository), run_id: Number(runId), attempt_number: attempt };
            const { data } = await ask("read the run's record", 'actions', (request) => rest.actions.getWorkflowRunAttempt({ ...wanted, request }));
            const run = (0,workflow_run/* workflowRun */.t)(data);
            if (run === undefined)
                throw new GitHubError("read the run's record", undefined, NEEDS.actions);
            return run;
        },
        pendingDeployments: async (repository, runId) => {
            const wanted = { ...split(repository), run_id: Number(runId) };
            const { data } = await ask('read what the run waits for', 'actions', (request) => rest.actions.getPendingDeploymentsForRun({ ...wanted, request }));
            if (!Array.isArray(data))
                throw new GitHubError('read what the run waits for', undefined, NEEDS.actions);
            return data.flatMap((pending) => {
                const environment = (0,payload/* textAt */.$6)(pending, 'environment', 'name');
                const needsReview = (0,payload/* hasAt */.ow)(pending, 'reviewers', '0');
                return environment === undefined ? [] : [{ environment, needsReview }];
            });
        },
        annotations: async (repository, jobId) => {
            const wanted = { ...split(repository), check_run_id: jobId, per_page: 100 };
            const { data } = await ask("read the job's annotations", 'checks', (request) => rest.checks.listAnnotations({ ...wanted, request }));
            return data.map(({ annotation_level: level, message, path, start_line: line }) => ({
                level: level ?? '',
                message: message ?? '',
                path,
                line,
            }));
        },
        runs: async (repository, { workflowFile, branch, event }) => {
            const wanted = { ...split(repository), workflow_id: workflowFile, branch, event, per_page: 50 };
            const { data } = await ask('read the earlier runs', 'actions', (request) => rest.actions.listWorkflowRuns({ ...wanted, request }));
            return data.workflow_runs.map(({ id, run_number: number, status, conclusion, html_url: url }) => ({
                id,
                number,
                status: status ?? '',
                conclusion: conclusion ?? undefined,
                url,
            }));
        },
    };
}
function isListOfPeople(data) {
    return Array.isArray(data) && data.every((entry) => typeof entry?.login === 'string');
}
function split(repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}
function jobRecord({ id, name, status, conclusion, steps = [], ...more }) {
    return {
        id,
        name,
        url: more.html_url ?? '',
        status,
        conclusion: conclusion ?? undefined,
        startedAt: date(more.started_at),
        completedAt: date(more.completed_at),
        runnerName: more.runner_name ?? '',
        steps: steps.map((step) => ({
            name: step.name,
            number: step.number,
            status: step.status,
            conclusion: step.conclusion ?? undefined,
            startedAt: date(step.started_at),
            completedAt: date(step.completed_at),
        })),
    };
}
const date = (text) => (text ? new Date(text) : undefined);


/***/ }),

/***/ 5740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ workflowRun)
/* harmony export */ });
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3891);

/** Reads a run; `undefined` for what is none. */
function workflowRun(value) {
    const text = (...path) => (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, ...path) ?? '';
    const id = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(value, 'id');
    if (id === undefined || text('status') === '')
        return undefined;
    return {
        id,
        number: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(value, 'run_number') ?? 0,
        attempt: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(value, 'run_attempt') ?? 1,
        name: text('name'),
        path: text('path').replace(/@.*$/s, ''),
        title: text('display_title'),
        event: text('event'),
        status: text('status'),
        conclusion: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'conclusion'),
        branch: text('head_branch'),
        sha: text('head_sha'),
        commitMessage: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'head_commit', 'message'),
        headRepository: text('head_repository', 'full_name'),
        pullRequest: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(value, 'pull_requests', '0', 'number'),
        actor: text('actor', 'login'),
        triggeringActor: text('triggering_actor', 'login'),
        startedAt: date(text('run_started_at')),
    };
}
function date(written) {
    const time = new Date(written);
    return Number.isNaN(time.getTime()) ? undefined : time;
}


/***/ }),

/***/ 8138:
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
