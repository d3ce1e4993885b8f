export const id = 406;
export const ids = [406];
export const modules = {

/***/ 8748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHubClient: () => (/* binding */ createGitHubClient)
/* harmony export */ });
/* unused harmony export conditionalFetch */
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1075);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4443);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1110);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3891);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5650);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5087);






const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
const NEEDS = {
    team: 'The default workflow token cannot read teams. Set github-token to a token of a GitHub App with the organization ' +
        'permission "Members: read", or to a personal access token with read:org, and check the name of the team.',
    actions: 'Add "actions: read" to the permissions of the job.',
    checks: 'Add "checks: read" to the permissions of the job.',
    pullRequests: 'Add "pull-requests: read" to the permissions of the job.',
    deployments: 'Add "deployments: read" to the permissions of the job.',
    contents: 'Add "contents: read" to the permissions of the job.',
};
function createGitHubClient({ token, apiUrl, fetch, retryOptions }) {
    const { rest, request: send } = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, {
        baseUrl: apiUrl,
        request: { fetch: conditionalFetch(fetch) },
        log: silent,
    });
    const ask = (what, send, read, options = retryOptions) => (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L)(async (signal) => {
        const answer = await send({ signal }).catch((thrown) => {
            throw new _github_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_(what.call, thrown, NEEDS[what.need]);
        });
        const found = answer.status === 200 ? read(answer) : undefined;
        if (found === undefined)
            throw new _github_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_(what.call, answer, NEEDS[what.need]);
        return found;
    }, options);
    async function everyPage(read) {
        const all = [];
        for (let page = 1;; page += 1) {
            const { items, headers } = await read(page);
            all.push(...items);
            if (items.length < 100 && !headers.link?.includes('rel="next"'))
                return all;
        }
    }
    const query = (what, { text, variables }, read, options) => ask(what, async (request) => {
        const answer = await send({ method: 'POST', url: graphqlUrl(apiUrl), query: text, variables, request });
        const errors = answer.data?.errors;
        const types = (Array.isArray(errors) ? errors : []).map((error) => (0,_payload_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(error, 'type'));
        const status = types.includes('FORBIDDEN') ? 403 : types.includes('NOT_FOUND') ? 404 : undefined;
        if (status !== undefined)
            throw Object.assign(new Error(), { response: { status, headers: {}, data: { message: '' } } });
        return answer;
    }, ({ data }) => ((0,_payload_js__WEBPACK_IMPORTED_MODULE_4__/* .hasAt */ .ow)(data, 'data', 'repository') ? read(data.data.repository) : undefined), options);
    const jobsPage = (repository, runId, attempt, page) => {
        const wanted = { ...split(repository), run_id: Number(runId), attempt_number: attempt, per_page: 100, page };
        return ask(JOBS, (request) => rest.actions.listJobsForWorkflowRunAttempt({ ...wanted, request }), pageOfJobs);
    };
    return {
        teamMembers: (org, slug) => everyPage((page) => ask({ call: `read team ${org}/${slug}`, need: 'team' }, (request) => rest.teams.listMembersInOrg({ org, team_slug: slug, per_page: 100, page, request }), ({ data, headers }) => {
            const items = (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(data, _records_js__WEBPACK_IMPORTED_MODULE_5__/* .loginOf */ .DQ);
            return items && { items, headers };
        })),
        job: (repository, id) => ask({ call: 'read the job', need: 'actions' }, (request) => rest.actions.getJobForWorkflowRun({ ...split(repository), job_id: Number(id), request }), ({ data }) => (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .jobRecord */ .Dv)(data)),
        jobs: async (repository, runId, attempt) => {
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
        run: (repository, runId, attempt) => ask({ call: 'read the run', need: 'actions' }, (request) => {
            const wanted = { ...split(repository), run_id: Number(runId), attempt_number: attempt };
            return rest.actions.getWorkflowRunAttempt({ ...wanted, request });
        }, ({ data }) => (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .workflowRun */ .tM)(data)),
        pendingDeployments: (repository, runId) => ask({ call: "read the run's pending deployments", need: 'actions' }, (request) => rest.actions.getPendingDeploymentsForRun({ ...split(repository), run_id: Number(runId), request }), ({ data }) => (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(data, _records_js__WEBPACK_IMPORTED_MODULE_5__/* .pendingDeployment */ .Dk)),
        annotations: (repository, jobId) => ask({ call: "read the job's annotations", need: 'checks' }, (request) => rest.checks.listAnnotations({ ...split(repository), check_run_id: jobId, per_page: 100, request }), ({ data }) => (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(data, _records_js__WEBPACK_IMPORTED_MODULE_5__/* .annotation */ .w7)),
        runs: (repository, { workflowFile, branch, event }) => ask({ call: 'read earlier runs', need: 'actions' }, (request) => {
            const wanted = { ...split(repository), workflow_id: workflowFile, branch, event, per_page: MAX_RUNS };
            return rest.actions.listWorkflowRuns({ ...wanted, exclude_pull_requests: true, request });
        }, ({ data }) => {
            const runs = (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(data?.workflow_runs, _records_js__WEBPACK_IMPORTED_MODULE_5__/* .runRecord */ .DW);
            return runs && { runs, hasMore: ((0,_payload_js__WEBPACK_IMPORTED_MODULE_4__/* .numberAt */ .tk)(data, 'total_count') ?? 0) > runs.length };
        }),
        deployments: (repository, environment) => query({ call: `read the deployments to ${environment}`, need: 'deployments' }, { text: DEPLOYMENTS, variables: { ...named(repository), environment } }, (found) => (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .listAt */ .gT)(found, 'deployments', _records_js__WEBPACK_IMPORTED_MODULE_5__/* .deploymentRecord */ .lH)),
        compare: async (repository, base, head) => {
            try {
                return await ask({ call: 'compare the commits', need: 'contents' }, (request) => {
                    const wanted = { ...split(repository), basehead: `${base}...${head}`, per_page: 100, page: 1 };
                    return rest.repos.compareCommitsWithBasehead({ ...wanted, request });
                }, ({ data }) => (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .comparison */ .my)(data));
            }
            catch (thrown) {
                if (thrown instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_ && thrown.httpStatus === 404)
                    return undefined;
                throw thrown;
            }
        },
        mergedPullRequests: async (repository, shas) => {
            const read = (some, options) => query({ call: 'read the pull requests of the commits', need: 'pullRequests' }, { text: pullRequestsQuery(some), variables: named(repository) }, (found) => (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .pullRequestsBySha */ .l_)(found, some, repository), options);
            try {
                return await read(shas, { ...retryOptions, deadline: { ...retryOptions.deadline, remainingMs: () => 0 } });
            }
            catch (thrown) {
                if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isTransient */ .dg)(thrown) || shas.length < 2)
                    throw thrown;
                const half = Math.ceil(shas.length / 2);
                const [first, second] = [await read(shas.slice(0, half)), await read(shas.slice(half))];
                return new Map([...first, ...second]);
            }
        },
        pullRequestAuthor: (repository, number) => ask({ call: `read pull request #${number}`, need: 'pullRequests' }, (request) => rest.pulls.get({ ...split(repository), pull_number: number, request }), ({ data }) => (0,_payload_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(data, 'user', 'login')),
    };
}
const JOBS = { call: "read the run's jobs", need: 'actions' };
const MAX_RUNS = 50;
function pageOfJobs({ data }) {
    const jobs = (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(data?.jobs, _records_js__WEBPACK_IMPORTED_MODULE_5__/* .jobRecord */ .Dv);
    return jobs && { jobs, total: (0,_payload_js__WEBPACK_IMPORTED_MODULE_4__/* .numberAt */ .tk)(data, 'total_count') ?? jobs.length };
}
const graphqlUrl = (apiUrl) => `${apiUrl.replace(/\/v3\/?$/, '')}/graphql`;
const DEPLOYMENTS = `query($owner: String!, $name: String!, $environment: String!) {
  repository(owner: $owner, name: $name) {
    deployments(environments: [$environment], first: 20, orderBy: {field: CREATED_AT, direction: DESC}) {
      nodes { commitOid createdAt ref { name } statuses(first: 10) { nodes { state logUrl } } }
    }
  }
}`;
const pullRequestsQuery = (shas) => `query($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${shas.map((sha, at) => `c${at}: object(oid: "${sha}") { ...pulls }`).join('\n    ')}
  }
}
fragment pulls on Commit {
  associatedPullRequests(first: 3) {
    nodes { number title url merged author { __typename login } baseRepository { nameWithOwner } }
  }
}`;
const named = (repository) => {
    const { owner, repo } = split(repository);
    return { owner, name: repo };
};
function split(repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}
const READ_AGAIN = /\/actions\/runs\/\d+/;
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
        if (isJson(body))
            known.set(input, { etag, body, headers: answer.headers });
        return new Response(body, { headers: answer.headers });
    };
}
function isJson(body) {
    try {
        JSON.parse(body);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

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

/***/ 4443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);

const FIRST_BACKOFF_MS = 500;
const MAX_BACKOFF_MS = 16_000;
async function retry(attempt, retryOptions) {
    const { deadline, attemptMs, random, sleep, timeout, onRetry } = retryOptions;
    let previous;
    for (let tries = 0;; tries += 1) {
        try {
            return await attempt(AbortSignal.any([deadline.signal, timeout(attemptMs)]));
        }
        catch (thrown) {
            if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransient */ .dg)(thrown))
                throw thrown;
            const backoff = random() * Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** tries);
            const wait = Math.max(backoff, thrown.retryAfterMs ?? 0);
            if (wait >= deadline.remainingMs())
                throw deadline.signal.aborted && previous !== undefined ? previous : thrown;
            previous = thrown;
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
