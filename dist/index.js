import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 992:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5675:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3480:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("querystring");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   fO: () => (/* binding */ NotUnderstood),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   zR: () => (/* binding */ asError)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8660);

class InputError extends Error {
    name = 'InputError';
    problems;
    constructor(problems) {
        const inputs = new Set(problems.map(({ input }) => input)).size;
        const count = inputs === 1 ? '1 input needs' : `${inputs} inputs need`;
        super([`${count} attention.`, ...problems.map(({ input, text }) => `  ${input}: ${text}`)].join('\n'));
        this.problems = problems;
    }
}
class NotUnderstood extends Error {
    name = 'NotUnderstood';
    value;
    problem;
    constructor(value, problem) {
        super(`${(0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} ${problem}`);
        this.value = value;
        this.problem = problem;
    }
    within(input) {
        return `${(0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(this.value, input)} ${this.problem}`;
    }
}
function isTransient(thrown) {
    return thrown instanceof Error && 'transient' in thrown && thrown.transient === true;
}
function asError(thrown) {
    return thrown instanceof Error ? thrown : new Error(String(thrown));
}
function describe(error) {
    const sentences = [];
    let current = error;
    for (let depth = 0; current instanceof Error && depth < 5; depth += 1) {
        const { message } = current;
        if (message && !sentences.some((sentence) => sentence.includes(message)))
            sentences.push(message);
        current = current.cause;
    }
    return (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTokens */ .N_)(sentences.join(' ← ') || error.name);
}


/***/ }),

/***/ 9881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ describeBuild),
/* harmony export */   v: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7189);
/* harmony import */ var _triggers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8196);


function describeBuild(event, facts, recordedName) {
    const { jobId } = facts;
    const matrix = matrixOf(facts);
    const { serverUrl, repository, runId } = event;
    const run = `${serverUrl}/${repository}/actions${runId === '' ? '' : `/runs/${runId}`}`;
    const login = (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .startedBy */ .l3)(event);
    const { label, ref, commit } = (0,_triggers_js__WEBPACK_IMPORTED_MODULE_1__/* .describeEvent */ .g)(event);
    return {
        repository,
        workflow: workflowName(event.workflow),
        job: jobName(event.job, matrix, recordedName),
        event: label,
        ref,
        commit,
        actor: login === undefined ? undefined : { login, url: profile(serverUrl, login) },
        attempt: Number(event.runAttempt) || 1,
        matrix,
        logUrl: jobId !== undefined && /^\d+$/.test(jobId) ? `${run}/job/${jobId}` : run,
    };
}
const describeRun = (event) => describeBuild({ ...event, job: '' }, { jobId: undefined, matrixValues: undefined });
function workflowName(workflow) {
    return workflow.replace(/^\.github\/workflows\//, '');
}
function profile(serverUrl, login) {
    const app = /^(.+)\[bot\]$/.exec(login)?.[1];
    const name = encodeURIComponent((app ?? login).toWellFormed());
    return app === undefined ? `${serverUrl}/${name}` : `${serverUrl}/apps/${name}`;
}
function jobName(id, matrix, recorded) {
    const isUnique = matrix === '' || matrix.split(', ').some((value) => recorded?.includes(value));
    return isUnique ? (recorded ?? id) : `${recorded ?? id} (${matrix})`;
}
function matrixOf({ matrixValues = '', jobIndex }) {
    const values = matrixValues.split(', ').filter((value) => value.trim() !== '');
    const plain = values.filter((value) => value !== 'Object' && value !== 'Array');
    const index = plain.length < values.length && jobIndex !== undefined ? [`#${Number(jobIndex) + 1}`] : [];
    return [...plain, ...index].join(', ');
}


/***/ }),

/***/ 7189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ queuedPullRequest),
/* harmony export */   dN: () => (/* binding */ noSecretsReason),
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   l3: () => (/* binding */ startedBy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3891);


function readEvent(env, readFile = readPlainFile) {
    const variable = (name) => env[name] ?? '';
    return {
        name: variable('GITHUB_EVENT_NAME'),
        payload: readPayload(variable('GITHUB_EVENT_PATH'), readFile),
        serverUrl: (variable('GITHUB_SERVER_URL') || 'https://github.com').replace(/\/+$/, ''),
        repository: variable('GITHUB_REPOSITORY'),
        sha: variable('GITHUB_SHA'),
        ref: variable('GITHUB_REF'),
        refName: variable('GITHUB_REF_NAME'),
        refType: variable('GITHUB_REF_TYPE'),
        actor: variable('GITHUB_ACTOR'),
        triggeringActor: variable('GITHUB_TRIGGERING_ACTOR'),
        workflow: variable('GITHUB_WORKFLOW'),
        workflowPath: variable('GITHUB_WORKFLOW_REF').replace(/@.*$/s, ''),
        workflowSha: variable('GITHUB_WORKFLOW_SHA'),
        headRef: variable('GITHUB_HEAD_REF'),
        runnerName: variable('RUNNER_NAME'),
        job: variable('GITHUB_JOB'),
        runId: variable('GITHUB_RUN_ID'),
        runNumber: variable('GITHUB_RUN_NUMBER'),
        runAttempt: variable('GITHUB_RUN_ATTEMPT'),
    };
}
const MAX_BYTES = 26 * 1024 * 1024;
function readPlainFile(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        return found.isFile() && found.size <= MAX_BYTES ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8') : '';
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function readPayload(path, readFile) {
    if (path === '')
        return {};
    try {
        return JSON.parse(readFile(path));
    }
    catch {
        return {};
    }
}
function startedBy({ name, actor, triggeringActor, runAttempt, }) {
    const login = triggeringActor || actor;
    const isScheduled = name === 'schedule' && login === actor && !(Number(runAttempt) > 1);
    return isScheduled || login === '' ? undefined : login;
}
function queuedPullRequest({ name, payload, refName, }) {
    if (name !== 'merge_group')
        return undefined;
    const branch = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(payload, 'merge_group', 'head_ref') ?? refName;
    const [, base = '', number] = /gh-readonly-queue\/(.{1,255})\/pr-(\d{1,15})-/.exec(branch.slice(0, 1000)) ?? [];
    return number === undefined ? undefined : { number: Number(number), base };
}
function noSecretsReason({ name, payload, repository, actor }) {
    if (actor === 'dependabot[bot]' && name !== 'pull_request_target')
        return 'Actions secrets are not available to workflows triggered by Dependabot.';
    if (name !== 'pull_request' && name !== 'pull_request_review' && name !== 'pull_request_review_comment')
        return undefined;
    if ((0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(payload, 'pull_request', 'number') === undefined)
        return undefined;
    const from = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(payload, 'pull_request', 'head', 'repo', 'full_name');
    return from === repository ? undefined : 'Secrets are not available to workflows triggered from a fork.';
}


/***/ }),

/***/ 3891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Qc: () => (/* binding */ flagAt),
/* harmony export */   ow: () => (/* binding */ hasAt),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
function textAt(payload, ...path) {
    const value = at(payload, path);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function numberAt(payload, ...path) {
    const value = at(payload, path);
    return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}
function flagAt(payload, ...path) {
    return at(payload, path) === true;
}
function hasAt(payload, ...path) {
    const value = at(payload, path);
    return typeof value === 'object' && value !== null;
}
function at(payload, path) {
    let value = payload;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}


/***/ }),

/***/ 5087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ loginOf),
/* harmony export */   DW: () => (/* binding */ runRecord),
/* harmony export */   Dk: () => (/* binding */ pendingDeployment),
/* harmony export */   Dv: () => (/* binding */ jobRecord),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   lH: () => (/* binding */ deploymentRecord),
/* harmony export */   l_: () => (/* binding */ pullRequestsBySha),
/* harmony export */   my: () => (/* binding */ comparison),
/* harmony export */   tM: () => (/* binding */ workflowRun),
/* harmony export */   w7: () => (/* binding */ annotation),
/* harmony export */   xJ: () => (/* binding */ jobOfRunner)
/* harmony export */ });
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3891);

function listOf(value, read) {
    if (!Array.isArray(value))
        return undefined;
    const entries = value.map(read);
    return entries.every((entry) => entry !== undefined) ? entries : undefined;
}
const loginOf = (value) => (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'login');
function jobRecord(value) {
    const id = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(value, 'id');
    const name = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'name');
    const status = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'status');
    const steps = listOf((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .hasAt */ .ow)(value, 'steps') ? value.steps : [], stepRecord);
    if (id === undefined || name === undefined || status === undefined || steps === undefined)
        return undefined;
    return {
        id,
        name,
        attempt: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(value, 'run_attempt') ?? 1,
        url: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'html_url') ?? '',
        status,
        conclusion: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'conclusion'),
        createdAt: dateAt(value, 'created_at'),
        startedAt: dateAt(value, 'started_at'),
        completedAt: dateAt(value, 'completed_at'),
        runnerName: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'runner_name') ?? '',
        steps,
    };
}
function stepRecord(value) {
    const name = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'name');
    const number = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(value, 'number');
    if (name === undefined || number === undefined)
        return undefined;
    return {
        name,
        number,
        status: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'status') ?? '',
        conclusion: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'conclusion'),
        startedAt: dateAt(value, 'started_at'),
        completedAt: dateAt(value, 'completed_at'),
    };
}
function annotation(value) {
    const path = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'path');
    if (path === undefined)
        return undefined;
    const text = (name) => (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, name) ?? '';
    return {
        level: text('annotation_level'),
        message: text('message'),
        path,
        line: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(value, 'start_line'),
        url: text('blob_href'),
    };
}
function runRecord(value) {
    const id = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(value, 'id');
    const number = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(value, 'run_number');
    const status = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'status');
    if (id === undefined || number === undefined || status === undefined)
        return undefined;
    return {
        id,
        number,
        attempt: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(value, 'run_attempt') ?? 1,
        status,
        conclusion: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'conclusion'),
        headRepository: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'head_repository', 'full_name') ?? '',
        url: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'html_url') ?? '',
    };
}
function pendingDeployment(value) {
    const environment = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'environment', 'name');
    return environment === undefined ? undefined : { environment, needsReview: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .hasAt */ .ow)(value, 'reviewers', '0') };
}
function dateAt(value, name) {
    const date = new Date((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, name) ?? '');
    return Number.isNaN(date.getTime()) ? undefined : date;
}
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
        headRepository: repositoryName(text('head_repository', 'full_name')),
        pullRequest: pullRequestOf(value),
        actor: text('actor', 'login'),
        triggeringActor: text('triggering_actor', 'login'),
        startedAt: date(text('run_started_at')),
    };
}
const repositoryName = (text) => (/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(text) ? text : '');
function pullRequestOf(run) {
    const all = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .hasAt */ .ow)(run, 'pull_requests') ? run.pull_requests : [];
    const repositoryId = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(run, 'repository', 'id');
    const own = (Array.isArray(all) ? all : []).filter((each) => {
        const base = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(each, 'base', 'repo', 'id');
        return repositoryId === undefined || base === undefined || base === repositoryId;
    });
    return own.length === 1 ? (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(own[0], 'number') : undefined;
}
function date(text) {
    const time = new Date(text);
    return Number.isNaN(time.getTime()) ? undefined : time;
}
function jobOfRunner(records, runner) {
    const mine = records.filter(({ status, runnerName }) => status === 'in_progress' && runnerName === runner);
    return runner !== '' && mine.length === 1 ? mine[0] : undefined;
}
const listAt = (value, connection, read) => (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .hasAt */ .ow)(value, connection)
    ? listOf(value[connection]?.nodes, read)
    : undefined;
function deploymentRecord(value) {
    const sha = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'commitOid');
    const createdAt = dateAt(value, 'createdAt');
    const statuses = listAt(value, 'statuses', (status) => ({
        state: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(status, 'state') ?? '',
        logUrl: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(status, 'logUrl') ?? '',
    }));
    if (sha === undefined || !SHA.test(sha) || createdAt === undefined || statuses === undefined)
        return undefined;
    return {
        sha,
        ref: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'ref', 'name') ?? '',
        createdAt,
        hasSucceeded: statuses.some(({ state }) => state === 'SUCCESS'),
        logUrls: statuses.flatMap(({ logUrl }) => (logUrl === '' ? [] : [logUrl])),
    };
}
const SHA = /^[\da-f]{40,64}$/;
function comparison(value) {
    const [aheadBy, behindBy] = [(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(value, 'ahead_by'), (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(value, 'behind_by')];
    const commits = listOf(value?.commits, commitRecord);
    if (aheadBy === undefined || behindBy === undefined || commits === undefined)
        return undefined;
    return { aheadBy, behindBy, commits, url: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'html_url') ?? '' };
}
function commitRecord(value) {
    const sha = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'sha');
    if (sha === undefined || !SHA.test(sha))
        return undefined;
    const title = ((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'commit', 'message') ?? '').split('\n')[0] ?? '';
    return { sha, title, author: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'author', 'login') ?? '' };
}
function pullRequestsBySha(value, shas, repository) {
    const found = shas.map((sha, at) => {
        const commit = value[`c${at}`];
        const pulls = commit === null ? [] : listAt(commit, 'associatedPullRequests', (each) => pullRequest(each, repository));
        return pulls && [sha, pulls.flat()];
    });
    return found.every((each) => each !== undefined) ? new Map(found) : undefined;
}
function pullRequest(value, repository) {
    const number = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(value, 'number');
    const url = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'url');
    if (number === undefined || url === undefined)
        return undefined;
    const isOurs = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'baseRepository', 'nameWithOwner')?.toLowerCase() === repository.toLowerCase();
    if (!(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .flagAt */ .Qc)(value, 'merged') || !isOurs)
        return [];
    const login = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'author', 'login') ?? '';
    const author = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'author', '__typename') === 'Bot' ? `${login}[bot]` : login;
    return [{ number, title: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'title') ?? '', url, author }];
}


/***/ }),

/***/ 8196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ refOfRun),
/* harmony export */   g: () => (/* binding */ describeEvent)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7189);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3891);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5087);




function describeEvent(event) {
    const details = Object.hasOwn(EVENTS, event.name) ? EVENTS[event.name]?.(event) : undefined;
    return {
        label: details?.label ?? eventLabel(event),
        ref: details && 'ref' in details ? details.ref : refOf(event),
        commit: details && 'commit' in details ? details.commit : commitOf(event, event.sha),
    };
}
function refOfRun(event, run) {
    const { branch: name, headRepository, pullRequest, title } = run;
    const isOfPull = run.event.startsWith('pull_request');
    if (isOfPull && pullRequest !== undefined) {
        const url = repoUrl(event, ['pull', String(pullRequest)]);
        const optionalTitle = title === '' ? {} : { title };
        return {
            kind: 'pull request',
            name: name === '' ? `#${pullRequest}` : name,
            url,
            number: pullRequest,
            ...optionalTitle,
        };
    }
    if (name === '')
        return undefined;
    if (headRepository === '')
        return { kind: 'ref', name, url: undefined };
    if (headRepository !== event.repository) {
        const [owner = ''] = headRepository.split('/');
        return { kind: 'branch', name: `${owner}:${name}`, url: treeUrl({ ...event, repository: headRepository }, name) };
    }
    if (run.event === 'release')
        return { kind: 'tag', name, url: treeUrl(event, name) };
    const isBranch = isOfPull || name === (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event.payload, 'repository', 'default_branch');
    return { kind: isBranch ? 'branch' : 'ref', name, url: treeUrl(event, name) };
}
const EVENTS = {
    push: (event) => (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .flagAt */ .Qc)(event.payload, 'deleted')
        ? { label: 'push (deleted)', ref: withoutPage(refOf(event)), commit: undefined }
        : { commit: commitOf(event, event.sha, (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event.payload, 'head_commit', 'message')) },
    pull_request: pullRequest,
    pull_request_target: pullRequest,
    pull_request_review: pullRequest,
    pull_request_review_comment: pullRequest,
    merge_group: (event) => {
        const queued = (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .queuedPullRequest */ .CW)(event);
        const name = shortRef((0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event.payload, 'merge_group', 'base_ref') ?? '') || (queued?.base ?? event.refName);
        return {
            label: 'merge queue',
            ref: {
                kind: 'merge queue',
                name,
                url: queued === undefined ? treeUrl(event, name) : repoUrl(event, ['pull', String(queued.number)]),
                number: queued?.number,
            },
            commit: commitOf(event, event.sha, (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event.payload, 'merge_group', 'head_commit', 'message')),
        };
    },
    schedule: ({ payload }) => {
        const cron = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(payload, 'schedule');
        return { label: cron === undefined ? 'schedule' : `schedule (${cron})` };
    },
    repository_dispatch: ({ payload }) => {
        const type = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(payload, 'action');
        return { label: type === undefined ? 'repository dispatch' : `repository dispatch (${type})` };
    },
    release: (event) => {
        const tag = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event.payload, 'release', 'tag_name');
        if (tag === undefined)
            return {};
        const title = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event.payload, 'release', 'name');
        return {
            ref: {
                kind: 'release',
                name: tag,
                url: repoUrl(event, ['releases', 'tag', tag]),
                title: title === tag ? undefined : title,
            },
        };
    },
    deployment: deployment,
    deployment_status: deployment,
    workflow_run: (event) => {
        const run = (0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowRun */ .tM)(event.payload?.workflow_run);
        if (run === undefined)
            return {};
        return {
            label: run.name === '' ? 'workflow run' : `after ${run.name}`,
            ref: refOfRun(event, run),
            commit: commitOf({ ...event, repository: run.headRepository || event.repository }, run.sha, run.commitMessage),
        };
    },
    delete: (event) => {
        const name = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event.payload, 'ref');
        const kind = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event.payload, 'ref_type') === 'tag' ? 'tag' : 'branch';
        if (name === undefined)
            return { ref: undefined, commit: undefined };
        return { label: `delete of ${kind} ${name}`, ref: { kind, name, url: undefined }, commit: undefined };
    },
    check_run: (event) => ofCommit(event, 'check_run', 'head_sha'),
    check_suite: (event) => ofCommit(event, 'check_suite', 'head_sha'),
    status: (event) => ofCommit(event, 'sha'),
    issues: issue,
    issue_comment: issue,
    ...Object.fromEntries([
        'branch_protection_rule',
        'discussion',
        'discussion_comment',
        'fork',
        'gollum',
        'image_version',
        'label',
        'milestone',
        'page_build',
        'project',
        'project_card',
        'project_column',
        'public',
        'watch',
    ].map((name) => [name, () => ({ ref: undefined, commit: undefined })])),
};
const ofCommit = (event, ...path) => ({
    ref: undefined,
    commit: commitOf(event, (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event.payload, ...path) ?? ''),
});
function pullRequest(event) {
    const number = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(event.payload, 'pull_request', 'number');
    const sha = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event.payload, 'pull_request', 'head', 'sha');
    if (number === undefined || sha === undefined)
        return {};
    return {
        ref: {
            kind: 'pull request',
            name: (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event.payload, 'pull_request', 'head', 'ref') ?? event.refName,
            url: repoUrl(event, ['pull', String(number)]),
            number,
            title: (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event.payload, 'pull_request', 'title'),
        },
        commit: commitOf(event, sha),
    };
}
function deployment(event) {
    const environment = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event.payload, 'deployment', 'environment');
    return environment === undefined ? {} : { label: `${eventLabel(event)} to ${environment}` };
}
function issue(event) {
    const number = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(event.payload, 'issue', 'number');
    if (number === undefined)
        return { ref: undefined, commit: undefined };
    const isPull = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .hasAt */ .ow)(event.payload, 'issue', 'pull_request');
    return {
        ref: {
            kind: isPull ? 'pull request' : 'issue',
            name: `#${number}`,
            url: repoUrl(event, [isPull ? 'pull' : 'issues', String(number)]),
            number,
            title: (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event.payload, 'issue', 'title'),
        },
        commit: undefined,
    };
}
function eventLabel({ name, payload }) {
    const words = name.replaceAll('_', ' ') || 'run';
    const action = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(payload, 'action');
    const plain = action === undefined || name.startsWith('pull_request') || name.startsWith('deployment');
    return plain ? words : `${words} ${action.replaceAll('_', ' ')}`;
}
function refOf(event) {
    const name = event.refName || shortRef(event.ref);
    if (name === '')
        return undefined;
    return event.refType === 'tag' || event.ref.startsWith('refs/tags/')
        ? { kind: 'tag', name, url: treeUrl(event, name) }
        : branchRef(event, name);
}
const withoutPage = (ref) => ref && { ...ref, url: undefined };
const branchRef = (event, name) => ({ kind: 'branch', name, url: treeUrl(event, name) });
function commitOf(event, sha, message) {
    if (!/^[0-9a-f]{7,64}$/i.test(sha) || /^0+$/.test(sha))
        return undefined;
    return { sha, url: repoUrl(event, ['commit', sha]), title: message?.split('\n', 1)[0] };
}
const shortRef = (ref) => ref.replace(/^refs\/(heads|tags)\//, '');
const treeUrl = (event, name) => repoUrl(event, ['tree', ...name.split('/')]);
const repoUrl = ({ serverUrl, repository }, path) => [serverUrl, repository, ...path.map((part) => encodeURIComponent(part.toWellFormed()))].join('/');


/***/ }),

/***/ 9114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ spaceName),
/* harmony export */   Sy: () => (/* binding */ messageAddress),
/* harmony export */   fe: () => (/* binding */ messageName),
/* harmony export */   q0: () => (/* binding */ clientMessageId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5650);


const SPACE_ID = /^[A-Za-z0-9_-]{3,64}$/;
const SPACE_IN_ADDRESS = /(?:\/room\/|\/dm\/|\/app\/chat\/|#chat\/space\/|\/chat\/space\/)([A-Za-z0-9_-]+)/;
const WEBHOOK = /^https:\/\/chat\.googleapis\.com\/v1\/spaces\/([A-Za-z0-9_-]{3,64})\/messages\?/;
function spaceName(value) {
    const webhook = WEBHOOK.exec(value)?.[1];
    if (webhook !== undefined)
        throw new Error(`this is the URL of an incoming webhook, not of a space. Write spaces/${webhook}. The action signs in as a ` +
            'Chat app and needs no webhook. If anyone else could see the URL, delete the webhook.');
    const id = /^https?:\/\//i.test(value)
        ? SPACE_IN_ADDRESS.exec(value)?.[1]
        : value.replace(/^\/?spaces\//, '').replace(/\/$/, '');
    if (id === undefined || !SPACE_ID.test(id)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotUnderstood */ .fO(value, 'is not a space. Write it as spaces/AAQAxxxx, as the id AAQAxxxx, ' +
            "or as the space's URL from your browser (https://chat.google.com/room/AAQAxxxx).");
    }
    return `spaces/${id}`;
}
function messageName(space, id) {
    return `${space}/messages/${id}`;
}
function clientMessageId(label, parts) {
    const readable = label
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 30);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);
    return `client-${readable === '' ? '' : `${readable}-`}${digest}`;
}
function messageAddress(systemName) {
    const [, space, thread, message] = /^spaces\/([\w-]+)\/messages\/([\w-]+)\.([\w-]+)$/.exec(systemName) ?? [];
    return space && thread && message ? `https://chat.google.com/room/${space}/${thread}/${message}` : undefined;
}


/***/ }),

/***/ 1621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ HttpClient),
/* harmony export */   t: () => (/* binding */ BearerCredentialHandler)
/* harmony export */ });
/**
 * Takes @actions/http-client's place in the bundle. @actions/core wants it for OIDC tokens and @actions/github for
 * proxies; here both go by the fetch that the action is given, which heeds proxies by itself.
 */
class HttpClient {
  getAgent() {}

  getAgentDispatcher() {}
}

class BearerCredentialHandler {}


/***/ }),

/***/ 571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  eo: () => (/* binding */ GOOGLE_PUBSUB),
  y0: () => (/* binding */ apiUrl),
  eu: () => (/* binding */ connectionInputs),
  Lk: () => (/* binding */ hasCredentials),
  Gx: () => (/* binding */ minutes),
  mZ: () => (/* binding */ onErrorInput),
  ZZ: () => (/* binding */ onErrorOf),
  Ls: () => (/* binding */ spaceInput)
});

// UNUSED EXPORTS: signInInputs

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./errors.js
var errors = __nccwpck_require__(5650);
// EXTERNAL MODULE: ./google-chat/names.js
var names = __nccwpck_require__(9114);
;// CONCATENATED MODULE: ./inputs/workload-identity.js

const ID_TOKEN = 'GitHub gives this job no OIDC token. Add to the job (or the workflow):\n      permissions:\n        id-token: write';
const PARTS = [
    ['projects', /^\d+$/, 'a project number (digits only)'],
    ['locations', /^global$/, '"global"'],
    ['workloadIdentityPools', /^[a-z0-9-]{4,32}$/, 'a pool id'],
    ['providers', /^[a-z0-9-]{4,32}$/, 'a provider id'],
];
const provider = (value) => {
    const name = value.replace(/^(https:)?\/\/iam\.[a-z0-9.-]+\//, '');
    const words = name.split('/');
    const form = 'Write it as projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER.';
    PARTS.forEach(([collection, pattern, what], index) => {
        const [label, value = ''] = words.slice(index * 2);
        if (label !== collection)
            throw new errors/* NotUnderstood */.fO(label ?? '', `is part ${index * 2 + 1}, which must be "${collection}". ${form}`);
        if (!pattern.test(value))
            throw new errors/* NotUnderstood */.fO(value, `after ${collection}/ is not ${what}. ${form}`);
    });
    if (words.length > PARTS.length * 2)
        throw new errors/* NotUnderstood */.fO(value, `has extra parts after the provider. ${form}`);
    return name;
};
const account = (value) => {
    if (!/^[a-z0-9-]+@[a-z0-9.-]+\.gserviceaccount\.com$/.test(value)) {
        throw new errors/* NotUnderstood */.fO(value, `is not a service account. Write its email address: NAME@PROJECT.iam.gserviceaccount.com.`);
    }
    return value;
};
function hasOidc(env) {
    return Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
}
function federation(core, env, providerName, email) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env;
    if (!url || !token)
        throw new Error(ID_TOKEN);
    core.setSecret(token);
    const oidcUrl = new URL(url);
    oidcUrl.searchParams.set('audience', `https://iam.googleapis.com/${providerName}`);
    return {
        audience: `//iam.googleapis.com/${providerName}`,
        account: email,
        stsUrl: 'https://sts.googleapis.com/v1/token',
        impersonationUrl: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${email}:generateAccessToken`,
        oidcUrl: oidcUrl.href,
        oidcAuthorization: `Bearer ${token}`,
    };
}
const REFUSED = 'This action accepts only the file that google-github-actions/auth writes for this job.';
function federationFile(core, env, file, chatHost) {
    const { credential_source: source = {}, universe_domain: universe = 'googleapis.com' } = file;
    if (source.executable !== undefined)
        throw new Error(`names an executable to run. ${REFUSED}`);
    const authorization = source.headers?.Authorization;
    if (typeof authorization === 'string')
        core.setSecret(authorization.replace(/^Bearer /i, ''));
    if (typeof universe !== 'string' || (universe !== 'googleapis.com' && chatHost !== `chat.${universe}`)) {
        throw new Error(`has the universe_domain ${String(universe).slice(0, 80)}, which does not match chat-api-url. ${REFUSED}`);
    }
    const runner = env['ACTIONS_ID_TOKEN_REQUEST_URL'];
    if (!runner)
        throw new Error(ID_TOKEN);
    const impersonationUrl = onHost('service_account_impersonation_url', file.service_account_impersonation_url, `iamcredentials.${universe}`);
    const email = /\/serviceAccounts\/([^/:]+):generateAccessToken$/.exec(impersonationUrl)?.[1];
    if (email === undefined)
        throw new Error(`has an unexpected service_account_impersonation_url. ${REFUSED}`);
    if (typeof authorization !== 'string')
        throw new Error(`has no Authorization header for the OIDC token. ${REFUSED}`);
    if (typeof file.audience !== 'string')
        throw new Error(`has no audience. ${REFUSED}`);
    return {
        audience: `//iam.${universe}/${provider(file.audience)}`,
        account: account(email),
        stsUrl: onHost('token_url', file.token_url, `sts.${universe}`),
        impersonationUrl,
        oidcUrl: onHost('credential_source.url', source.url, new URL(runner).host, new URL(runner).protocol),
        oidcAuthorization: authorization,
    };
}
function onHost(what, value, host, protocol = 'https:') {
    if (value === undefined && what === 'service_account_impersonation_url') {
        throw new Error('names no service account, but a Chat app signs in as one. Set the service_account input of ' +
            'google-github-actions/auth.');
    }
    const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
    if (url?.host !== host || url.protocol !== protocol || url.username !== '') {
        throw new Error(`has a ${what} at ${url === undefined ? 'an invalid URL' : url.host.slice(0, 80)}, not at ${host}. ${REFUSED}`);
    }
    return url.href;
}

// EXTERNAL MODULE: ./inputs/reader.js
var reader = __nccwpck_require__(1140);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./inputs/service-account-key.js

const WHOLE_FILE = 'Paste the whole JSON key file into the secret, from { to }.';
const NEW_KEY = 'Create a new JSON key for the service account and store it in the secret.';
function serviceAccountKey(core, text) {
    mask(core, text);
    return checked(core, parsed(core, text));
}
function parsed(core, text) {
    const isBase64 = !text.trimStart().startsWith('{') && /^[A-Za-z0-9+/_=\s-]+$/.test(text);
    const json = isBase64 ? Buffer.from(text, 'base64').toString('utf8') : text;
    if (isBase64)
        mask(core, json);
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        throw new Error(notJson(text, isBase64));
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new Error(`is JSON, but not an object. ${WHOLE_FILE}`);
    return value;
}
function notJson(text, isBase64) {
    if (text.includes('-----BEGIN')) {
        return text.trimStart().startsWith('{')
            ? `is JSON that was cut off or changed. ${WHOLE_FILE}`
            : `is only the private key, without the account's email address. ${WHOLE_FILE}`;
    }
    if (text.trim() === '{')
        return `has only the first line of the key file. ${WHOLE_FILE}`;
    return isBase64 ? `is base64, but not of a JSON key. ${WHOLE_FILE}` : `is not JSON. ${WHOLE_FILE}`;
}
const MISTAKEN = {
    authorized_user: 'is a user credential (gcloud auth application-default login). A Chat app needs a service account key.',
    external_account: 'is a workload identity federation file, not a key. Set GOOGLE_APPLICATION_CREDENTIALS to its path, or use workload-identity-provider.',
    impersonated_service_account: `is a service account impersonation file, not a key. ${NEW_KEY}`,
};
function checked(core, file) {
    const { type, client_email: email, private_key: pem, private_key_id: id } = file;
    if ('installed' in file || 'web' in file)
        throw new Error(`is an OAuth client, which signs in users. A Chat app needs a service account key. ${WHOLE_FILE}`);
    if (type !== 'service_account')
        throw new Error(MISTAKEN[String(type)] ??
            `is JSON, but not a service account key: "type" is not "service_account". ${WHOLE_FILE}`);
    if (typeof email !== 'string' || email === '')
        throw new Error(`has no client_email. ${WHOLE_FILE}`);
    if (typeof pem !== 'string' || pem === '')
        throw new Error(`has no private_key. ${WHOLE_FILE}`);
    const privateKey = pem.replaceAll('\\n', '\n');
    mask(core, privateKey);
    assertRsa(privateKey);
    return { client_email: email, private_key: privateKey, private_key_id: typeof id === 'string' ? id : undefined };
}
function assertRsa(pem) {
    if (!pem.includes('-----END'))
        throw new Error(`has only the beginning of the private key. ${WHOLE_FILE}`);
    let kind;
    try {
        kind = (0,external_node_crypto_.createPrivateKey)(pem).asymmetricKeyType;
    }
    catch {
        throw new Error(`has a private_key that cannot be read. ${NEW_KEY}`);
    }
    if (kind !== 'rsa')
        throw new Error(`has a private_key of type ${kind}, but Google requires RSA. ${NEW_KEY}`);
}
function mask(core, secret) {
    for (const part of new Set([secret, ...secret.split(/\r?\n/).map((line) => line.trim())])) {
        if (part.length >= 16 && !/^-----[A-Z ]+-----$/.test(part))
            core.setSecret(part);
    }
}

;// CONCATENATED MODULE: ./inputs/connection.js






const MISSING_SPACE = "is empty. Write the space as spaces/AAQAxxxx. The id is the last part of the space's URL. " +
    'An expression such as vars.CHAT_SPACE is empty if its name is misspelled.';
function spaceInput(read) {
    return read.required('space', names/* spaceName */.KD, MISSING_SPACE);
}
function connectionInputs(read, core, env, { isSignInRequired = false, timeout: time = seconds } = {}) {
    const chatApiUrl = read.optional('chat-api-url', apiUrl) ?? GOOGLE;
    const dryRun = read.flag('dry-run');
    const signIn = signInInputs(read, {
        core,
        env,
        chatHost: new URL(chatApiUrl).host,
        isRequired: isSignInRequired || !dryRun,
    });
    const timeout = read.setting('timeout', time);
    return { signIn, timeout, dryRun, chatApiUrl };
}
const GOOGLE = 'https://chat.googleapis.com';
const GOOGLE_PUBSUB = 'https://pubsub.googleapis.com';
const ON_ERROR = ['warn', 'fail'];
function onErrorOf(core) {
    return ON_ERROR.find((word) => word === core.getInput('on-error'));
}
function onErrorInput(read) {
    read.setting('on-error', (0,reader/* oneOf */.yL)(...ON_ERROR));
}
const seconds = (value) => {
    const number = Number(value);
    if (!/^\d+(\.\d+)?$/.test(value) || number < 1 || number > 300) {
        throw new errors/* NotUnderstood */.fO(value, `is not a number of seconds from 1 to 300.`);
    }
    return number;
};
const minutes = (value) => {
    const [, number, unit = 'm'] = /^(\d{1,5})(s|m|h)?$/.exec(value) ?? [];
    const seconds = Number(number) * { s: 1, m: 60, h: 3600 }[unit];
    if (number === undefined || seconds < 1 || seconds > MAX_WAIT_SECONDS)
        throw new errors/* NotUnderstood */.fO(value, 'is not a time. Write minutes or hours, such as 30m or 2h, up to 24h.');
    return seconds;
};
const MAX_WAIT_SECONDS = 24 * 3600;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const apiUrl = (value) => {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.test(url.hostname));
    if (url === undefined || !secure) {
        throw new errors/* NotUnderstood */.fO(value, 'is not an https URL. Over http, others could read the credentials. ' +
            'http is allowed only for this machine (127.0.0.1, localhost).');
    }
    if (url.username !== '' || url.search !== '' || url.hash !== '') {
        throw new Error('has a user name, query, or fragment. Write only the scheme and host, such as https://chat.googleapis.com.');
    }
    return url.href.replace(/\/+$/, '');
};
const KEYLESS = 'workload-identity-provider';
const FILE = 'GOOGLE_APPLICATION_CREDENTIALS';
const NONE = 'no way to sign in is given. Set credentials to a secret that holds the JSON key of a service account ' +
    `(a secret is empty if its name is misspelled), or set ${KEYLESS} and service-account, access-token, or ${FILE}.`;
const NO_ACCOUNT = `is empty, but ${KEYLESS} needs it. Write the email address of the Chat app's service account.`;
function hasCredentials(core, env) {
    const given = (name) => core.getInput(name) !== '';
    return given('credentials') || given('access-token') || (given(KEYLESS) && hasOidc(env)) || Boolean(env[FILE]);
}
function signInInputs(read, { core, env, chatHost, isRequired }) {
    const key = read.optional('credentials', (value) => serviceAccountKey(core, value));
    const name = read.optional(KEYLESS, provider);
    const email = read.optional('service-account', account);
    const token = read.optional('access-token', (value) => accessToken(core, value));
    const given = ['credentials', KEYLESS, 'access-token'].filter((input) => read.optional(input) !== undefined);
    if (given.length > 1) {
        return read.problem(given.join(' and '), 'only one way to sign in is allowed. Keep one of these inputs.');
    }
    if (!given.includes(KEYLESS) && read.optional('service-account') !== undefined) {
        return read.problem('service-account', `is used only with ${KEYLESS}. Set that input too, or remove this one.`);
    }
    if (given.includes('credentials'))
        return key && { kind: 'key', key };
    if (given.includes('access-token'))
        return token === undefined ? undefined : { kind: 'access-token', token };
    if (given.includes(KEYLESS)) {
        if (read.optional('service-account') === undefined)
            return read.problem('service-account', NO_ACCOUNT);
        if (name === undefined || email === undefined)
            return undefined;
        return read.attempt(KEYLESS, () => ({ kind: 'federation', federation: federation(core, env, name, email) }));
    }
    const path = env[FILE];
    if (path)
        return read.attempt(FILE, () => fromFile(core, env, path, chatHost));
    return isRequired ? read.problem('credentials', NONE) : undefined;
}
function fromFile(core, env, path, chatHost) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        throw new Error(`cannot read the file ${path}. Run google-github-actions/auth after actions/checkout and before this step.`);
    }
    const external = externalAccount(text);
    return external === undefined
        ? { kind: 'key', key: serviceAccountKey(core, text) }
        : { kind: 'federation', federation: federationFile(core, env, external, chatHost) };
}
function externalAccount(text) {
    try {
        const file = JSON.parse(text);
        return file?.type === 'external_account' ? file : undefined;
    }
    catch {
        return undefined;
    }
}
function accessToken(core, value) {
    core.setSecret(value);
    if (!/^[\x21-\x7e]+$/.test(value)) {
        throw new Error('is not an access token: it has spaces or line breaks. Pass only the token, without "Bearer".');
    }
    return value;
}


/***/ }),

/***/ 8017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QD: () => (/* binding */ mentionInputs),
/* harmony export */   lE: () => (/* binding */ mention),
/* harmony export */   sO: () => (/* binding */ postOnInput)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5650);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5588);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1140);



async function mentionInputs(read, env, { atEnd }) {
    return {
        mentions: read.items('mention', mention, 'warning'),
        when: read.setting('mention-on', (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('failure', 'change', 'always', 'never')) ?? 'failure',
        people: atEnd ? await (0,_people_js__WEBPACK_IMPORTED_MODULE_1__/* .peopleInput */ .a)(read, env) : { find: () => undefined, users: [] },
    };
}
function postOnInput(read) {
    return read.setting('post-on', (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('always', 'failure', 'change')) ?? 'always';
}
function mention(value) {
    const login = value.replace(/^@/, '');
    if (login === 'all')
        return { kind: 'all' };
    if (login === 'author')
        return { kind: 'author' };
    if (/^users\/\d+$/.test(login))
        return { kind: 'user', user: login };
    if (_people_js__WEBPACK_IMPORTED_MODULE_1__/* .LOGIN */ .S.test(login))
        return { kind: 'login', login };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotUnderstood */ .fO(value, `cannot be mentioned. Write users/123, all, author, or a GitHub login listed in people.`);
}


/***/ }),

/***/ 5588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ LOGIN),
/* harmony export */   a: () => (/* binding */ peopleInput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5650);



async function peopleInput(read, env, kind = 'warning') {
    const value = read.optional('people') ?? '';
    const pairs = isPath(value)
        ? await read.attemptAsync('people', () => fromFile(value, env['GITHUB_WORKSPACE']), kind)
        : read.items('people', pair, kind);
    return read.attempt('people', () => peopleOf(pairs ?? []), kind) ?? peopleOf([]);
}
const isPath = (value) => /^[^:\n]+\.ya?ml$/i.test(value);
const LOGIN = /^[a-z\d](?:[a-z\d_-]{0,38})(?:\[bot\])?$/i;
function pair(line) {
    const [, login, user] = /^["']?([^"':\s]+)["']?\s*:\s*(\S+)$/.exec(line) ?? [];
    if (login === undefined || user === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NotUnderstood */ .fO(line, 'is not a valid line. Write each line as login: users/123.');
    }
    return checked(login, user);
}
function checked(login, user) {
    if (!LOGIN.test(login))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NotUnderstood */ .fO(login, `is not a GitHub login.`);
    if (typeof user !== 'string' || !/^users\/\d+$/.test(user)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NotUnderstood */ .fO(String(user), `for ${login} is not a Chat user. Write users/ and a number, such as users/123. The members action lists the numbers.`);
    }
    return [login, user];
}
function peopleOf(pairs) {
    const known = new Map();
    for (const [login, user] of pairs) {
        const key = login.toLowerCase();
        const before = known.get(key);
        if (before !== undefined && before !== user)
            throw new Error(`${login} is listed twice, as ${before} and as ${user}. Keep one.`);
        known.set(key, user);
    }
    return { find: (login) => known.get(login.toLowerCase()), users: [...known.values()] };
}
async function fromFile(path, workspace) {
    const { plainData } = await Promise.all(/* import() */[__nccwpck_require__.e(637), __nccwpck_require__.e(896)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5896));
    const map = plainData(readSmallFile(insideWorkspace(path, workspace)));
    if (typeof map !== 'object' || map === null || Array.isArray(map))
        throw new Error(`${path} is not a map of logins to Chat users. Write each line as login: users/123.`);
    return Object.entries(map).map(([login, user]) => checked(login, user));
}
const MAX_BYTES = 1_000_000;
function readSmallFile(path) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    if (!stats.isFile())
        throw new Error('this is not a regular file. Write the path of a YAML file.');
    const { size } = stats;
    if (size > MAX_BYTES)
        throw new Error(`the file has ${size} bytes. The maximum is ${MAX_BYTES}.`);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
}
function insideWorkspace(path, workspace) {
    if (!workspace)
        throw new Error('cannot read a file, because GITHUB_WORKSPACE is not set. Write the people in the input, one login: users/123 per line.');
    let real;
    try {
        real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path));
    }
    catch {
        throw new Error(`cannot find the file ${path} in the workspace. Check the path, and run actions/checkout before this step.`);
    }
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace), real);
    if (inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside)) {
        throw new Error(`${path} is outside the workspace. Move the file into the repository.`);
    }
    return real;
}


/***/ }),

/***/ 1140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   wA: () => (/* binding */ reader),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5650);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8660);


const SECRET_INPUTS = new Set(['credentials', 'access-token', 'github-token']);
function reader(core, { warningsAreErrors = false } = {}) {
    const problems = [];
    const warnings = warningsAreErrors ? problems : [];
    const read = new Map();
    const valueOf = (name) => {
        const known = read.get(name);
        if (known !== undefined)
            return known;
        const value = core.getInput(name);
        if (!SECRET_INPUTS.has(name))
            for (const secret of (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsIn */ .VY)(value))
                core.setSecret(secret);
        read.set(name, value);
        return value;
    };
    const counts = new Map();
    const record = (name, thrown, kind) => {
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        if (count > MAX_PER_INPUT)
            return;
        const text = thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotUnderstood */ .fO ? thrown.within(valueOf(name)) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(thrown).message;
        const list = kind === 'problem' ? problems : warnings;
        if (!list.some((known) => known.input === name && known.text === text))
            list.push({ input: name, text });
    };
    function optional(name, parse) {
        const value = valueOf(name);
        if (value === '')
            return undefined;
        return parse === undefined ? value : attempt(name, () => parse(value));
    }
    function attempt(name, make, kind = 'problem') {
        try {
            return make();
        }
        catch (thrown) {
            return record(name, thrown, kind);
        }
    }
    return {
        optional,
        required: (name, parse, whenMissing) => {
            if (valueOf(name) === '')
                problems.push({ input: name, text: whenMissing });
            return optional(name, parse);
        },
        setting: (name, parse) => {
            const value = valueOf(name);
            return value === '' ? undefined : attempt(name, () => parse(value), 'warning');
        },
        items: (name, parse, kind) => itemsOf(valueOf(name)).flatMap((item) => attempt(name, () => [parse(item)], kind) ?? []),
        flag: (name) => optional(name, trueOrFalse) ?? false,
        attempt,
        attemptAsync: async (name, make, kind = 'problem') => {
            try {
                return await make();
            }
            catch (thrown) {
                return record(name, thrown, kind);
            }
        },
        problem: (input, text) => void problems.push({ input, text }),
        warning: (input, text) => void warnings.push({ input, text }),
        problems: () => errorOf(problems),
        warnings: () => errorOf(warnings),
        finish: (value) => {
            if (problems.length > 0)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([...new Set([...problems, ...warnings])]);
            return value;
        },
    };
}
const MAX_PER_INPUT = 20;
const errorOf = (problems) => problems.length > 0 ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems) : undefined;
function itemsOf(value) {
    return value
        .split('\n')
        .map((line) => (/^\s*#/.test(line) ? '' : (line.split(' #', 1)[0] ?? '')))
        .flatMap((line) => line.split(','))
        .map((item) => item.trim())
        .filter((item) => item !== '');
}
const linesOf = (value) => value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
const trueOrFalse = (value) => {
    if (/^true$/i.test(value))
        return true;
    if (/^false$/i.test(value))
        return false;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotUnderstood */ .fO(value, 'is not a boolean. Write true or false.');
};
function oneOf(...words) {
    return (value) => {
        const word = words.find((known) => known === value);
        if (word === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotUnderstood */ .fO(value, `is not one of ${words.join(', ')}.`);
        return word;
    };
}


/***/ }),

/***/ 154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ statusMessageId),
/* harmony export */   t: () => (/* binding */ jobKey)
/* harmony export */ });
/* harmony import */ var _google_chat_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9114);

function statusMessageId(event, address, stepId) {
    const key = jobKey(event, address);
    const isUnique = event.runId !== '' && address.runner.jobId !== undefined;
    return isUnique || stepId === undefined ? key : (0,_google_chat_names_js__WEBPACK_IMPORTED_MODULE_0__/* .clientMessageId */ .q0)(label(event), [key, stepId]);
}
function jobKey(event, { space, runner, messageKey }) {
    const { serverUrl, repository, runId, runAttempt, job } = event;
    const { jobId, jobIndex = '', matrixValues = '' } = runner;
    const jobParts = jobId === undefined ? ['leg', job, jobIndex, matrixValues] : ['id', jobId];
    return (0,_google_chat_names_js__WEBPACK_IMPORTED_MODULE_0__/* .clientMessageId */ .q0)(label(event), [
        space,
        serverUrl,
        repository,
        runId,
        runAttempt,
        ...jobParts,
        messageKey ?? '',
    ]);
}
const label = ({ runId, runAttempt }) => `${runId}-${runAttempt}`;


/***/ }),

/***/ 9407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  jt: () => (/* binding */ CERTIFICATE_ADVICE),
  A: () => (/* binding */ boundedFetch),
  fb: () => (/* binding */ isUntrusted),
  EU: () => (/* binding */ throughProxy)
});

;// CONCATENATED MODULE: external "node:diagnostics_channel"
const external_node_diagnostics_channel_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./network.js



const MAX_BYTES = 8_000_000;
function boundedFetch(request, deadline) {
    return async (input, init) => capped(await request(input, {
        ...init,
        redirect: 'manual',
        signal: init?.signal ? AbortSignal.any([deadline, init.signal]) : deadline,
    }));
}
function capped(answer) {
    const { body, status, statusText, headers } = answer;
    const length = headers.has('content-encoding') ? NaN : Number(headers.get('content-length') ?? NaN);
    if (body === null || length <= MAX_BYTES)
        return answer;
    let bytes = 0;
    const counting = new TransformStream({
        transform(chunk, controller) {
            bytes += chunk.byteLength;
            if (bytes > MAX_BYTES)
                controller.error(Object.assign(new Error('too large'), { code: 'ANSWER_TOO_LARGE' }));
            else
                controller.enqueue(chunk);
        },
    });
    return new Response(body.pipeThrough(counting), { status, statusText, headers });
}
const PROXY_VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
function throughProxy(request, env) {
    const hasProxy = addProxySchemes(env);
    let isConfigured = false;
    return async (...args) => {
        if (isConfigured)
            await (0,promises_.setImmediate)();
        else
            external_node_http_namespaceObject.setGlobalProxyFromEnv?.();
        isConfigured = true;
        return withFewConnections(request, args, () => {
            if (!hasProxy)
                return;
            void stopConnecting();
            isConfigured = false;
        });
    };
}
async function stopConnecting() {
    const dispatcher = globalThis[Symbol.for('undici.globalDispatcher.1')];
    await dispatcher?.destroy?.();
}
function addProxySchemes(env) {
    const names = PROXY_VARIABLES.filter((name) => env[name]);
    for (const name of names)
        if (!/^\w+:\/\//.test(env[name] ?? ''))
            env[name] = `http://${env[name]}`;
    return names.length > 0;
}
let connections = 0;
let requests = 0;
let pending = 0;
let isCounting = false;
const MAX_CONNECTIONS = 4;
async function withFewConnections(request, [input, init], stop) {
    countConnections();
    const before = { connections, requests: requests - pending };
    const closed = new AbortController();
    const check = () => {
        const allowed = MAX_CONNECTIONS * (requests - before.requests);
        if (closed.signal.aborted || connections - before.connections <= allowed)
            return;
        closed.abort(Object.assign(new Error(), { code: 'ECONNRESET' }));
        stop();
    };
    requests += 1;
    pending += 1;
    listeners.add(check);
    try {
        return await request(input, {
            ...init,
            signal: init?.signal ? AbortSignal.any([closed.signal, init.signal]) : closed.signal,
        });
    }
    finally {
        pending -= 1;
        listeners.delete(check);
    }
}
const listeners = new Set();
function countConnections() {
    if (isCounting)
        return;
    isCounting = true;
    (0,external_node_diagnostics_channel_namespaceObject.subscribe)('undici:client:beforeConnect', () => {
        connections += 1;
        for (const check of listeners)
            check();
    });
}
const isUntrusted = (code) => /^(CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_TLS_CERT_)/.test(code);
const CERTIFICATE_ADVICE = 'If a proxy or firewall inspects TLS, set NODE_EXTRA_CA_CERTS in the environment of the runner or the job to the path of ' +
    'its certificate.';


/***/ }),

/***/ 9902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// NAMESPACE OBJECT: ../node_modules/@actions/core/lib/platform.js
var platform_namespaceObject = {};
__nccwpck_require__.r(platform_namespaceObject);
__nccwpck_require__.d(platform_namespaceObject, {
  arch: () => (arch),
  getDetails: () => (getDetails),
  isLinux: () => (isLinux),
  isMacOS: () => (isMacOS),
  isWindows: () => (isWindows),
  platform: () => (platform)
});

// NAMESPACE OBJECT: ../node_modules/@actions/core/lib/core.js
var core_namespaceObject = {};
__nccwpck_require__.r(core_namespaceObject);
__nccwpck_require__.d(core_namespaceObject, {
  ExitCode: () => (ExitCode),
  addPath: () => (addPath),
  debug: () => (debug),
  endGroup: () => (endGroup),
  error: () => (error),
  exportVariable: () => (exportVariable),
  getBooleanInput: () => (getBooleanInput),
  getIDToken: () => (getIDToken),
  getInput: () => (getInput),
  getMultilineInput: () => (getMultilineInput),
  getState: () => (getState),
  group: () => (group),
  info: () => (info),
  isDebug: () => (isDebug),
  markdownSummary: () => (markdownSummary),
  notice: () => (notice),
  platform: () => (platform_namespaceObject),
  saveState: () => (saveState),
  setCommandEcho: () => (setCommandEcho),
  setFailed: () => (setFailed),
  setOutput: () => (setOutput),
  setSecret: () => (setSecret),
  startGroup: () => (startGroup),
  summary: () => (summary),
  toPlatformPath: () => (toPlatformPath),
  toPosixPath: () => (toPosixPath),
  toWin32Path: () => (toWin32Path),
  warning: () => (warning)
});

// EXTERNAL MODULE: ./errors.js
var errors = __nccwpck_require__(5650);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
// EXTERNAL MODULE: ./http-client.js
var http_client = __nccwpck_require__(1621);
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new http_client/* HttpClient */.Q('actions/oidc-client', [new http_client/* BearerCredentialHandler */.t(OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = _summary;
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, external_path_.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./exec.js
/** Takes @actions/exec's place in the bundle: @actions/core wants it to describe the machine, which nobody here asks for. */
function getExecOutput() {
  throw new Error('This bundle starts no programs.');
}

;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./github/event.js
var github_event = __nccwpck_require__(7189);
;// CONCATENATED MODULE: ./google-auth/sign-in.js
const CHAT_SCOPE = 'https://www.googleapis.com/auth/chat.bot';
const PUBSUB_SCOPE = 'https://www.googleapis.com/auth/pubsub';

// EXTERNAL MODULE: ./network.js + 2 modules
var network = __nccwpck_require__(9407);
;// CONCATENATED MODULE: ./host.js





const REAL = {
    core: core_namespaceObject,
    env: process.env,
    now: () => new Date(),
    fetch: (0,network/* throughProxy */.EU)(fetch, process.env),
    sleep: (ms, signal) => (0,promises_.setTimeout)(ms, undefined, { signal }),
    elapsed: () => performance.now(),
    timeout: (ms) => AbortSignal.timeout(Math.ceil(ms)),
    random: Math.random,
    onCancel: cancelSignal,
};
function depsOf(world) {
    const { core, env, now } = world;
    const sleep = (ms, stop = NEVER) => world.sleep(ms, stop);
    const msOf = timeBudget(world.elapsed);
    const within = (seconds) => host_network(world, msOf(seconds));
    const { elapsed, onCancel } = world;
    return { core, env, event: (0,github_event/* readEvent */.j_)(env), now, elapsed, sleep, within, onCancel };
}
const NEVER = new AbortController().signal;
function cancelSignal() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM'])
        process.once(name, () => controller.abort());
    return controller.signal;
}
const MAX_ATTEMPT_MS = 10_000;
function timeBudget(elapsed) {
    let start;
    let longest = 0;
    return (seconds) => {
        const now = elapsed();
        start ??= now;
        longest = Math.max(longest, seconds * 1000);
        return Math.max(1, Math.min(seconds * 1000, start + longest - now));
    };
}
function host_network(world, ms) {
    const { core, env, random, sleep } = world;
    const deadline = deadlineIn(world, ms);
    const fetch = (0,network/* boundedFetch */.A)(world.fetch, deadline.signal);
    const retryOptions = {
        deadline,
        attemptMs: Math.min(MAX_ATTEMPT_MS, ms / 2),
        random,
        sleep,
        timeout: world.timeout,
        elapsed: world.elapsed,
        onRetry: (error, waitMs) => core.info(`${error.message} Retrying in ${(waitMs / 1000).toFixed(1)} s.`),
    };
    async function signerFor(scope, signIn) {
        if (signIn === undefined)
            throw new Error('There are no credentials to sign in with.');
        const { openSignIn } = await Promise.all(/* import() */[__nccwpck_require__.e(681), __nccwpck_require__.e(547)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3770));
        const signInFetch = (input, init) => fetch(input, { ...init, signal: world.timeout(retryOptions.attemptMs) });
        return openSignIn(signIn, { scope, fetch: signInFetch, mask: core.setSecret });
    }
    return {
        chat: async ({ signIn, chatApiUrl: apiUrl }) => {
            noticeForeignHost(core, 'chat-api-url', apiUrl);
            const { createChatClient } = await Promise.all(/* import() */[__nccwpck_require__.e(681), __nccwpck_require__.e(547)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3770));
            return createChatClient({ apiUrl, signer: await signerFor(CHAT_SCOPE, signIn), fetch, retryOptions });
        },
        pubSub: async ({ signIn, pubSubApiUrl: apiUrl }) => {
            noticeForeignHost(core, 'pubsub-api-url', apiUrl);
            const { createPubSubClient } = await __nccwpck_require__.e(/* import() */ 342).then(__nccwpck_require__.bind(__nccwpck_require__, 5342));
            return createPubSubClient({ apiUrl, signer: await signerFor(PUBSUB_SCOPE, signIn), fetch, retryOptions });
        },
        github: async (token) => {
            const { createGitHubClient } = await Promise.all(/* import() */[__nccwpck_require__.e(75), __nccwpck_require__.e(406)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8748));
            const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
            return createGitHubClient({ token, apiUrl, fetch, retryOptions });
        },
    };
}
function noticeForeignHost(core, input, apiUrl) {
    const { host, hostname } = new URL(apiUrl);
    const google = input === 'chat-api-url' ? 'chat.googleapis.com' : 'pubsub.googleapis.com';
    if (host === google || /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname))
        return;
    core.notice(`Google Chat: ${input} sends messages and credentials to ${host}, not to ${google}.`);
}
function deadlineIn({ elapsed, timeout }, ms) {
    const end = elapsed() + ms;
    return { signal: timeout(ms), remainingMs: () => end - elapsed() };
}

// EXTERNAL MODULE: ./inputs/connection.js + 2 modules
var connection = __nccwpck_require__(571);
// EXTERNAL MODULE: ./secrets.js
var secrets = __nccwpck_require__(8660);
;// CONCATENATED MODULE: ./run-action.js




async function run(action, policy, world = REAL) {
    const { core } = world;
    try {
        await action(depsOf(world));
    }
    catch (thrown) {
        const error = (0,errors/* asError */.zR)(thrown);
        core.debug((0,secrets/* withoutTokens */.N_)(error.stack ?? ''));
        const line = `Google Chat: ${(0,errors/* describe */.q0)(error)}`;
        if (failurePolicy(core, policy) === 'warn')
            core.warning(line);
        else
            core.setFailed(line);
    }
}
function failurePolicy(core, { onFailure }) {
    return onFailure === 'always fail' ? onFailure : ((0,connection/* onErrorOf */.ZZ)(core) ?? onFailure);
}


/***/ }),

/***/ 8660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ withoutTokens),
/* harmony export */   VY: () => (/* binding */ secretsIn),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   hK: () => (/* binding */ holdsSecret)
/* harmony export */ });
const TOKENS = /\bya29\.[\w.-]+|\beyJ[\w-]{8,}(?:\.[\w-]*){0,2}|\bgh[oprsu]_\w{16,}|\bgithub_pat_\w{16,}|(?<=\b(?:Bearer|Basic)\s{1,20})[\w.~+/=-]{8,}|-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;
function withoutTokens(text) {
    return text.replace(TOKENS, '***');
}
const IN_ADDRESS = /[?&](?:key|token|access_token|sig|signature)=([^&#\s"'<>]{8,})|\bAIza[\w-]{20,}/gi;
function hasRun(text) {
    for (const [run] of text.matchAll(/[A-Za-z0-9_-]{20,}/g))
        if (/\d/.test(run) && /[a-z]/.test(run) && /[A-Z]/.test(run))
            return true;
    return false;
}
function secretsIn(value) {
    const found = new Set();
    const add = (text) => {
        if (text.length >= MIN_LENGTH)
            found.add(text);
        for (const line of text.split(/\r?\n|\\n/).map((each) => each.trim()))
            if (line.length >= MIN_LINE_LENGTH && !/^-----[A-Z ]+-----$/.test(line))
                found.add(line);
    };
    const look = (text) => {
        for (const [match] of text.matchAll(TOKENS))
            add(match);
        for (const [, id = ''] of text.matchAll(/"private_key_id"\s*:\s*"([^"]+)"/g))
            add(id);
        for (const [match, parameter] of text.matchAll(IN_ADDRESS)) {
            add(parameter ?? match);
            if (parameter !== undefined)
                add(decoded(parameter));
        }
    };
    look(value);
    for (const { lines, decoded: inside } of base64In(value)) {
        const isWholeLine = lines.some(({ isWhole }) => isWhole);
        const isKey = holdsKey(inside);
        for (const { text, isWhole } of lines)
            if (isKey || (isWholeLine && isWhole && isLong(text)))
                add(text);
        look(inside);
    }
    return [...found];
}
const LONG = /[A-Za-z0-9+/_-]{40,}={0,2}/g;
const isLong = (text) => text.length >= 40 && hasRun(text);
function base64In(value) {
    const blocks = [];
    let open;
    for (const line of value.split('\n').map((each) => each.trim())) {
        if (open !== undefined && /^[A-Za-z0-9+/_=-]+$/.test(line)) {
            open.push({ text: line, isWhole: true });
            continue;
        }
        open = undefined;
        for (const [text] of line.matchAll(LONG)) {
            if (!hasRun(text))
                continue;
            const block = [{ text, isWhole: text === line }];
            blocks.push(block);
            if (line.endsWith(text))
                open = block;
        }
    }
    return blocks.map((lines) => ({
        lines,
        decoded: Buffer.from(lines.map(({ text }) => text).join(''), 'base64').toString('latin1'),
    }));
}
const WRAPPED_LINES = 3;
const isKeyInBase64 = ({ lines, decoded: inside }) => holdsKey(inside) ||
    lines.filter(({ text }) => isLong(text)).length >= WRAPPED_LINES ||
    (inside.length >= 256 && inside.startsWith('\x30\x82'));
const MIN_LENGTH = 8;
const MIN_LINE_LENGTH = 16;
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
const WEBHOOK = /chat\.googleapis\.com\/v1\/spaces\/[\w-]+\/messages\?\S*\btoken=/i;
const holdsKey = (text) => text.search(TOKENS) >= 0 || WEBHOOK.test(text) || /\bAIza[\w-]{30,}|"private_key(_id)?"\s*:/.test(text);
function holdsSecret(text) {
    return holdsKey(text) || base64In(text).some(isKeyInBase64);
}
const mayBeSecret = (text) => holdsSecret(text) || text.search(IN_ADDRESS) >= 0 || hasRun(text);
const MAX_QUOTED = 60;
function quote(part, input = part) {
    if (mayBeSecret(part) || mayBeSecret(input))
        return `a value of ${part.length} characters`;
    const line = part.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
    return `"${line.length > MAX_QUOTED ? `${line.slice(0, MAX_QUOTED)}…` : line}"`;
}


/***/ }),

/***/ 4510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ newProblems),
/* harmony export */   Wf: () => (/* binding */ showDryRun),
/* harmony export */   YG: () => (/* binding */ skipReason),
/* harmony export */   mc: () => (/* binding */ warnOnce)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5650);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7189);
/* harmony import */ var _inputs_connection_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(571);




function skipReason({ core, env, event }) {
    if ((0,_inputs_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCredentials */ .Lk)(core, env))
        return undefined;
    return (0,_github_event_js__WEBPACK_IMPORTED_MODULE_2__/* .noSecretsReason */ .dN)(event);
}
async function showDryRun(core, title, message) {
    const json = JSON.stringify(message, null, 2).replaceAll('##[', '##\\u005b');
    core.info(`Dry run. ${title}:\n${json}`);
    await core.summary
        .addHeading('Google Chat: dry run', 3)
        .addRaw(`${title}.`, true)
        .addCodeBlock(asHtml(json), 'json')
        .write();
}
const asHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const STATE_KEY = 'warned';
const problemId = ({ input, text }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${input}: ${text}`).digest('hex').slice(0, 12);
function newProblems(core, error) {
    const reported = new Set(core.getState(STATE_KEY).split(' '));
    const remaining = error.problems.filter((problem) => !reported.has(problemId(problem)));
    core.saveState(STATE_KEY, [...reported, ...remaining.map(problemId)].join(' ').trim());
    return remaining.length === 0 ? undefined : new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(remaining);
}
function warnOnce(core, inputWarnings) {
    const remaining = inputWarnings && newProblems(core, inputWarnings);
    if (remaining !== undefined)
        core.warning(`Google Chat: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(remaining)}`);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ doctor),
/* harmony export */   G_: () => (/* binding */ approvePost),
/* harmony export */   SR: () => (/* binding */ approve),
/* harmony export */   bE: () => (/* binding */ post),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   iW: () => (/* binding */ main),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   qB: () => (/* binding */ progress),
/* harmony export */   tN: () => (/* binding */ send)
/* harmony export */ });
/* harmony import */ var _job_message_id_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(154);
/* harmony import */ var _step_report_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4510);
/* harmony import */ var _github_build_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9881);
/* harmony import */ var _inputs_connection_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(571);
/* harmony import */ var _inputs_mention_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8017);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9902);






const main = () => Promise.all(/* import() */[__nccwpck_require__.e(707), __nccwpck_require__.e(540)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8540));
const post = () => Promise.all(/* import() */[__nccwpck_require__.e(707), __nccwpck_require__.e(343)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2343));
const run = () => Promise.all(/* import() */[__nccwpck_require__.e(707), __nccwpck_require__.e(84)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8084));
const progress = () => Promise.all(/* import() */[__nccwpck_require__.e(707), __nccwpck_require__.e(802)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3802));
const send = () => __nccwpck_require__.e(/* import() */ 755).then(__nccwpck_require__.bind(__nccwpck_require__, 3755));
const members = () => __nccwpck_require__.e(/* import() */ 730).then(__nccwpck_require__.bind(__nccwpck_require__, 8730));
const doctor = () => __nccwpck_require__.e(/* import() */ 634).then(__nccwpck_require__.bind(__nccwpck_require__, 5634));
const approve = () => Promise.all(/* import() */[__nccwpck_require__.e(707), __nccwpck_require__.e(748)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2748));
const approvePost = () => Promise.all(/* import() */[__nccwpck_require__.e(707), __nccwpck_require__.e(962)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3962));

var __webpack_exports__approve = __webpack_exports__.SR;
var __webpack_exports__approvePost = __webpack_exports__.G_;
var __webpack_exports__doctor = __webpack_exports__.Ac;
var __webpack_exports__main = __webpack_exports__.iW;
var __webpack_exports__members = __webpack_exports__.ol;
var __webpack_exports__post = __webpack_exports__.bE;
var __webpack_exports__progress = __webpack_exports__.qB;
var __webpack_exports__run = __webpack_exports__.eF;
var __webpack_exports__send = __webpack_exports__.tN;
export { __webpack_exports__approve as approve, __webpack_exports__approvePost as approvePost, __webpack_exports__doctor as doctor, __webpack_exports__main as main, __webpack_exports__members as members, __webpack_exports__post as post, __webpack_exports__progress as progress, __webpack_exports__run as run, __webpack_exports__send as send };
