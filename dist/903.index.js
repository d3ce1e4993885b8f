export const id = 903;
export const ids = [903];
export const modules = {

/***/ 2633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ statusMessageId)
/* harmony export */ });
/* harmony import */ var _chat_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4100);

/**
 * The id of this job's message in a space: a function of the space, server, repository, run, attempt, job and
 * `message-key`, so that every step of the job computes the same one and nothing has to be handed along.
 * A job is told by its id; where a server has none for it, by its name and its place in the matrix.
 */
function statusMessageId(event, { space, runner, messageKey }) {
    const { serverUrl, repository, runId, runAttempt, job } = event;
    const { jobId, jobIndex = '', matrixValues = '' } = runner;
    const which = jobId === undefined ? ['leg', job, jobIndex, matrixValues] : ['id', jobId];
    return (0,_chat_names_js__WEBPACK_IMPORTED_MODULE_0__/* .clientMessageId */ .q0)(`${runId}-${runAttempt}`, [
        space,
        serverUrl,
        repository,
        runId,
        runAttempt,
        ...which,
        messageKey ?? '',
    ]);
}


/***/ }),

/***/ 9021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ whyQuiet)
/* harmony export */ });
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7189);
/* harmony import */ var _inputs_sign_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9760);


/**
 * Why this run has nothing to sign in with through nobody's fault; `undefined` when it has, or when the
 * workflow itself is at fault. The same at the start and at the end of a job.
 */
function whyQuiet({ core, env, event }) {
    if ((0,_inputs_sign_in_js__WEBPACK_IMPORTED_MODULE_1__/* .givesCredentials */ .f)(core, env))
        return undefined;
    const reason = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_0__/* .whySecretsAreWithheld */ .Z5)(event);
    return reason === undefined ? undefined : `The credentials are empty: ${reason}.`;
}


/***/ }),

/***/ 9881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ describeBuild),
/* harmony export */   v: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7189);
/* harmony import */ var _triggers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8196);


/**
 * Puts together what the runner handed over. Pure: asks nobody.
 *
 * @param recordedName the job's name in GitHub's record, where that was read. Without it, a job with a `name` is called
 * by its id, and a job of a called workflow lacks the name of the job that called it.
 */
function describeBuild(event, facts, recordedName) {
    const { jobId } = facts;
    const matrix = matrixOf(facts);
    const { serverUrl, repository, runId } = event;
    const run = `${serverUrl}/${repository}/actions/runs/${runId}`;
    const login = (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .startedBy */ .l3)(event);
    const { label, ref, commit } = (0,_triggers_js__WEBPACK_IMPORTED_MODULE_1__/* .describeEvent */ .g)(event);
    return {
        repository,
        workflow: workflowName(event.workflow),
        job: recordedName ?? (matrix === '' ? event.job : `${event.job} (${matrix})`),
        event: label,
        ref,
        commit,
        actor: login === undefined ? undefined : { login, url: profile(serverUrl, login) },
        attempt: Number(event.runAttempt) || 1,
        matrix,
        logUrl: jobId !== undefined && /^\d+$/.test(jobId) ? `${run}/job/${jobId}` : run,
    };
}
/** What is known of a run as a whole: its `job` is '', and its log is the run's page. */
const describeRun = (event) => describeBuild({ ...event, job: '' }, { jobId: undefined, matrixValues: undefined });
/** A workflow without a name is called by its path; its file says as much in less room. */
function workflowName(workflow) {
    return workflow.replace(/^\.github\/workflows\//, '');
}
/** A bot's login ends in `[bot]`, and its page is the app's. */
function profile(serverUrl, login) {
    const app = /^(.+)\[bot\]$/.exec(login)?.[1];
    const name = encodeURIComponent((app ?? login).toWellFormed());
    return app === undefined ? `${serverUrl}/${name}` : `${serverUrl}/apps/${name}`;
}
/**
 * The values as GitHub puts them after a job's name. What an expression says of an object or a list is only that it is
 * one: the place of the job in its matrix stands for them.
 */
function matrixOf({ matrixValues = '', jobIndex }) {
    const values = matrixValues.split(', ').filter((value) => value.trim() !== '');
    const plain = values.filter((value) => value !== 'Object' && value !== 'Array');
    const place = plain.length < values.length && jobIndex !== undefined ? [`#${Number(jobIndex) + 1}`] : [];
    return [...plain, ...place].join(', ');
}


/***/ }),

/***/ 8196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ refOfRun),
/* harmony export */   g: () => (/* binding */ describeEvent)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7189);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3891);
/* harmony import */ var _workflow_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5740);



/** Reads the event in words for people; any event that has no row of its own is told by its name and ref. */
function describeEvent(event) {
    const told = Object.hasOwn(TELLERS, event.name) ? TELLERS[event.name]?.(event) : undefined;
    return {
        label: told?.label ?? named(event),
        ref: told && 'ref' in told ? told.ref : refOf(event),
        commit: told && 'commit' in told ? told.commit : commitOf(event, event.sha),
    };
}
/** What a run is about that another one tells of, by its record: the event of that run is not known here. */
function refOfRun(event, run) {
    const { branch: name, headRepository, pullRequest, title } = run;
    // A push has the pull requests that its branch happens to be in; it is not about them.
    const isOfPull = run.event.startsWith('pull_request');
    if (isOfPull && pullRequest !== undefined) {
        const url = repoUrl(event, 'pull', String(pullRequest));
        const named = title === '' ? {} : { title };
        return { kind: 'pull request', name: name === '' ? `#${pullRequest}` : name, url, number: pullRequest, ...named };
    }
    if (name === '')
        return undefined;
    // Whose branch it is cannot be told when the fork is gone; it is not ours.
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
/** Payloads: https://docs.github.com/webhooks/webhook-events-and-payloads */
const TELLERS = {
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
                url: queued === undefined ? treeUrl(event, name) : repoUrl(event, 'pull', String(queued.number)),
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
                url: repoUrl(event, 'releases', 'tag', tag),
                title: title === tag ? undefined : title,
            },
        };
    },
    deployment: deployment,
    deployment_status: deployment,
    workflow_run: (event) => {
        const run = (0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowRun */ .t)(event.payload?.workflow_run);
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
    // GitHub runs them on the default branch, which they are not about
    // (https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows).
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
/** What is about a commit, wherever that is: GitHub runs it on the default branch. */
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
            url: repoUrl(event, 'pull', String(number)),
            number,
            title: (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event.payload, 'pull_request', 'title'),
        },
        // GITHUB_SHA is a merge commit that nobody wrote; people know the head of the pull request.
        commit: commitOf(event, sha),
    };
}
function deployment(event) {
    const environment = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event.payload, 'deployment', 'environment');
    return environment === undefined ? {} : { label: `${named(event)} to ${environment}` };
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
            url: repoUrl(event, isPull ? 'pull' : 'issues', String(number)),
            number,
            title: (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event.payload, 'issue', 'title'),
        },
        // The payload names none of the pull request, and GITHUB_SHA is the default branch's.
        commit: undefined,
    };
}
/** "issue comment created": the event's name and, where it has one, its action. */
function named({ name, payload }) {
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
    return { sha, url: repoUrl(event, 'commit', sha), title: message?.split('\n', 1)[0] };
}
const shortRef = (ref) => ref.replace(/^refs\/(heads|tags)\//, '');
const treeUrl = (event, name) => repoUrl(event, 'tree', ...name.split('/'));
const repoUrl = ({ serverUrl, repository }, ...path) => [serverUrl, repository, ...path.map((part) => encodeURIComponent(part.toWellFormed()))].join('/');


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
        pullRequest: pullRequestOf(value),
        actor: text('actor', 'login'),
        triggeringActor: text('triggering_actor', 'login'),
        startedAt: date(text('run_started_at')),
    };
}
/** GitHub lists every open pull request that the commit's branch is in, those of other repositories too. */
function pullRequestOf(run) {
    const all = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .hasAt */ .ow)(run, 'pull_requests') ? run.pull_requests : [];
    const here = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(run, 'repository', 'id');
    const own = (Array.isArray(all) ? all : []).filter((each) => {
        const base = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(each, 'base', 'repo', 'id');
        return here === undefined || base === undefined || base === here;
    });
    return own.length === 1 ? (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(own[0], 'number') : undefined;
}
function date(written) {
    const time = new Date(written);
    return Number.isNaN(time.getTime()) ? undefined : time;
}


/***/ }),

/***/ 8017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ mention)
/* harmony export */ });
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5588);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5650);


/** A line of the input `mention`: `users/123`, `all`, `author`, or a GitHub login found in `people`. */
function mention(written) {
    const login = written.replace(/^@/, '');
    if (login === 'all')
        return { kind: 'all' };
    if (login === 'author')
        return { kind: 'author' };
    if (/^users\/\d+$/.test(login))
        return { kind: 'user', user: login };
    if (_people_js__WEBPACK_IMPORTED_MODULE_0__/* .LOGIN */ .S.test(login))
        return { kind: 'login', login };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotUnderstood */ .fO(written, `is nobody. Write users/123, all, author, or a GitHub login that people knows.`);
}


/***/ }),

/***/ 5588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ LOGIN),
/* harmony export */   a: () => (/* binding */ peopleInput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5650);



/**
 * Reads the input `people`: lines `login: users/123`, or the path of a YAML file in the workspace with that map.
 * What is wrong with it is a flaw, but where a gate asks: there it is a problem, and the gate stays shut.
 */
async function peopleInput(read, env, found = 'flaw') {
    const written = read.optional('people') ?? '';
    const pairs = isPath(written)
        ? await read.attemptAsync('people', () => fromFile(written, env['GITHUB_WORKSPACE']), found)
        : read.items('people', pair, found);
    return read.attempt('people', () => peopleOf(pairs ?? []), found) ?? peopleOf([]);
}
const isPath = (written) => /^[^:\n]+\.ya?ml$/i.test(written);
/** A GitHub login, a bot's included (https://docs.github.com/enterprise-cloud@latest/admin/identity-and-access-management/iam-configuration-reference/username-considerations-for-external-authentication). */
const LOGIN = /^[a-z\d](?:[a-z\d_-]{0,38})(?:\[bot\])?$/i;
function pair(line) {
    const [, login, user] = /^["']?([^"':\s]+)["']?\s*:\s*(\S+)$/.exec(line) ?? [];
    if (login === undefined || user === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NotUnderstood */ .fO(line, `is not a person. Write each line as login: users/123.`);
    }
    return checked(login, user);
}
function checked(login, user) {
    if (!LOGIN.test(login))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NotUnderstood */ .fO(login, `is not a GitHub login.`);
    if (typeof user !== 'string' || !/^users\/\d+$/.test(user)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NotUnderstood */ .fO(String(user), `of ${login} is not a person in Chat. Write users/ and the number; the members action lists them.`);
    }
    return [login, user];
}
function peopleOf(pairs) {
    const known = new Map();
    for (const [login, user] of pairs) {
        const key = login.toLowerCase();
        const before = known.get(key);
        if (before !== undefined && before !== user)
            throw new Error(`${login} is given twice, as ${before} and as ${user}.`);
        known.set(key, user);
    }
    return { find: (login) => known.get(login.toLowerCase()) };
}
async function fromFile(path, workspace) {
    const { plainData } = await Promise.all(/* import() */[__webpack_require__.e(637), __webpack_require__.e(476)]).then(__webpack_require__.bind(__webpack_require__, 1476));
    const map = plainData(readSmallFile(insideWorkspace(path, workspace)));
    if (typeof map !== 'object' || map === null || Array.isArray(map))
        throw new Error(`${path} is not a map of logins to users/123.`);
    return Object.entries(map).map(([login, user]) => checked(login, user));
}
/** Far more people than work in one company. */
const MAX_BYTES = 1_000_000;
function readSmallFile(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    // Reading a pipe would wait for whoever writes into it.
    if (!found.isFile())
        throw new Error('this is not a file.');
    const { size } = found;
    if (size > MAX_BYTES)
        throw new Error(`the file has ${size} bytes, and a list of people of more than ${MAX_BYTES} is not read.`);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
}
/** A file that a checkout brought: links that lead out of the workspace lead nowhere. */
function insideWorkspace(path, workspace) {
    if (!workspace)
        throw new Error('there is no workspace to read a file from.');
    let real;
    try {
        real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path));
    }
    catch {
        throw new Error(`the file ${path} is not in the workspace. Run actions/checkout before this step.`);
    }
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace), real);
    if (inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside)) {
        throw new Error(`${path} is outside of the workspace.`);
    }
    return real;
}


/***/ }),

/***/ 6295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ signalInputs)
/* harmony export */ });
/* harmony import */ var _mention_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8017);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5588);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1140);



/**
 * Reads who is to be mentioned. `people` may be a file of the workspace, which is there only after a checkout, so it
 * is looked at when the job ends: nobody is mentioned before.
 */
async function signalInputs(read, env, { atEnd }) {
    return {
        mentions: read.items('mention', _mention_js__WEBPACK_IMPORTED_MODULE_0__/* .mention */ .l, 'flaw'),
        when: read.setting('mention-on', (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .y)('failure', 'change', 'always', 'never')) ?? 'failure',
        people: atEnd ? await (0,_people_js__WEBPACK_IMPORTED_MODULE_1__/* .peopleInput */ .a)(read, env) : { find: () => undefined },
    };
}


/***/ }),

/***/ 4293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ threadKey),
/* harmony export */   r: () => (/* binding */ arrivalInputs)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1140);

/** A thread's key: at most 4,000 characters (https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages#Thread). */
const threadKey = (written) => {
    if (written.length > 4000)
        throw new Error(`has ${written.length} characters; Chat takes 4,000.`);
    return written;
};
/** Reads how the first post arrives. Chat takes no silent message in a thread, so there it is not silent. */
function arrivalInputs(read) {
    const silent = read.setting('notification', (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .y)('default', 'silent')) === 'silent';
    const key = read.setting('thread-key', threadKey);
    if (silent && key !== undefined)
        read.flaw('notification', SILENT_IN_THREAD);
    return { threadKey: key, silent: silent && key === undefined };
}
/** https://developers.google.com/workspace/chat/create-messages */
const SILENT_IN_THREAD = 'a silent message cannot start or reply to a thread, so this one is not silent. Leave out thread-key or silent.';


/***/ })

};
