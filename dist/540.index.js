export const id = 540;
export const ids = [540];
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
    const reason = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_0__/* .whySecretsAreWithheld */ .Z)(event);
    return reason === undefined ? undefined : `The credentials are empty: ${reason}.`;
}


/***/ }),

/***/ 3388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./github/build.js + 1 modules
var build = __webpack_require__(9437);
// EXTERNAL MODULE: ./inputs/status.js
var inputs_status = __webpack_require__(3457);
// EXTERNAL MODULE: ./message/status.js
var message_status = __webpack_require__(8927);
// EXTERNAL MODULE: ./note.js
var note = __webpack_require__(4533);
// EXTERNAL MODULE: ./progress-note.js
var progress_note = __webpack_require__(6575);
// EXTERNAL MODULE: ./actions/address.js
var address = __webpack_require__(2633);
// EXTERNAL MODULE: ./chat/names.js
var names = __webpack_require__(4100);
// EXTERNAL MODULE: ./actions/dry-run.js
var dry_run = __webpack_require__(2068);
;// CONCATENATED MODULE: ./actions/earlier-attempt.js



/** Seconds that pointing from one attempt to the next may add to the start of a job. */
const SECONDS = 3;
/**
 * Lets the message of the attempt before say that there is a newer one. The job before is found by the name of this
 * one, which is only worth doing where the name is its own; whatever does not work out is left alone.
 */
async function pointToThisAttempt(deps, inputs, posted) {
    const { core, event } = deps;
    const attempt = Number(event.runAttempt);
    const { githubToken, runner } = inputs;
    if (!(attempt > 1) || githubToken === undefined || runner.jobId === undefined)
        return;
    try {
        const network = deps.within(SECONDS);
        const github = await network.github(githubToken);
        const { name } = await github.job(event.repository, runner.jobId);
        const before = (await github.jobs(event.repository, event.runId, attempt - 1)).filter((job) => job.name === name);
        const [job] = before;
        if (job === undefined || before.length > 1)
            return;
        const id = (0,address/* statusMessageId */.V)({ ...event, runAttempt: String(attempt - 1) }, { ...inputs, runner: { ...runner, jobId: String(job.id) } });
        await addPointer(await network.chat(inputs), (0,names/* messageName */.fe)(inputs.space, id), attempt, posted);
    }
    catch (thrown) {
        core.info(`The message of attempt ${attempt - 1} does not point to this one. ${(0,errors/* asError */.zR)(thrown).message}`);
    }
}
async function addPointer(chat, old, attempt, { url }) {
    const { message } = await chat.read(old);
    const words = `There is an attempt ${attempt}`;
    const pointer = {
        decoratedText: {
            startIcon: { materialIcon: { name: 'replay' } },
            topLabel: 'Newer attempt',
            text: url === undefined ? words : `<a href="${url}">${words}</a>`,
        },
    };
    const cardsV2 = (message.cardsV2 ?? []).map(({ cardId, card }) => ({
        cardId,
        card: { ...card, sections: [...(card.sections ?? []), { widgets: [pointer] }] },
    }));
    await chat.update(old, { ...message, cardsV2 });
}

// EXTERNAL MODULE: ./actions/quiet.js
var actions_quiet = __webpack_require__(9021);
// EXTERNAL MODULE: ./actions/warn-once.js
var warn_once = __webpack_require__(3663);
;// CONCATENATED MODULE: ./actions/start.js












/** Seconds the start may take: it gives up early, since the end makes the message if it has to. */
const PATIENCE_SECONDS = 10;
/** The job begins: posts its message, and leaves the time for the end. */
async function start(deps) {
    const { core } = deps;
    const quiet = (0,actions_quiet/* whyQuiet */.n)(deps);
    if (quiet !== undefined)
        return core.notice(`Google Chat: no message is sent. ${quiet}`);
    const startedAt = deps.now();
    (0,note/* leaveNote */.K)(core, { startedAt });
    core.setOutput('sent', false);
    try {
        const inputs = await (0,inputs_status/* readStatusInputs */.S)(core, deps.env, { atEnd: false });
        await postMessage(deps, inputs, startedAt);
        (0,warn_once/* warnOnce */.m)(core, inputs.leftOut);
    }
    catch (thrown) {
        if (thrown instanceof errors/* InputError */.dz)
            (0,warn_once/* news */.w)(core, thrown);
        core.setOutput('error', (0,errors/* describe */.q0)((0,errors/* asError */.zR)(thrown)));
        throw thrown;
    }
}
async function postMessage(deps, inputs, startedAt) {
    const { core, event } = deps;
    const { space, threadKey, said } = inputs;
    const id = (0,address/* statusMessageId */.V)(event, inputs);
    core.setOutput('message', (0,names/* messageName */.fe)(space, id));
    core.setOutput('space', space);
    const message = (0,message_status/* statusMessage */.uP)({
        build: (0,build/* describeBuild */.S)(event, inputs.runner),
        said,
        startedAt,
        outcome: { kind: 'running' },
    });
    const note = { startedAt, said, progress: {}, threaded: threadKey !== undefined, writtenAt: 0, waitedMs: 0 };
    (0,progress_note/* leaveProgressNote */.Vh)(deps.env, id, note);
    if (inputs.dryRun)
        return (0,dry_run/* showDryRun */.W)(core, `Would post to ${space} as ${id}`, message);
    const chat = await deps.within(inputs.timeout ?? PATIENCE_SECONDS).chat(inputs);
    const notification = inputs.silent ? 'silent' : undefined;
    const posted = await chat.create({ space, id, message, threadKey, notification });
    (0,progress_note/* leaveProgressNote */.Vh)(deps.env, id, { ...note, writtenAt: deps.now().getTime() });
    core.setOutput('thread', posted.thread ?? '');
    core.setOutput('url', posted.url ?? '');
    core.setOutput('sent', true);
    core.info(`Posted to ${space}${posted.url === undefined ? '' : `: ${posted.url}`}`);
    await pointToThisAttempt(deps, inputs, posted);
}


/***/ }),

/***/ 9437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ describeBuild),
  v: () => (/* binding */ describeRun)
});

// EXTERNAL MODULE: ./github/payload.js
var github_payload = __webpack_require__(3891);
;// CONCATENATED MODULE: ./github/triggers.js

/** Reads the event in words for people; any event that has no row of its own is told by its name and ref. */
function describeEvent(event) {
    const told = Object.hasOwn(TELLERS, event.name) ? TELLERS[event.name]?.(event) : undefined;
    return {
        label: told?.label ?? named(event),
        ref: told && 'ref' in told ? told.ref : refOf(event),
        commit: told && 'commit' in told ? told.commit : commitOf(event, event.sha),
    };
}
/** Payloads: https://docs.github.com/webhooks/webhook-events-and-payloads */
const TELLERS = {
    push: (event) => (0,github_payload/* flagAt */.Qc)(event.payload, 'deleted')
        ? { label: 'push (deleted)', commit: undefined }
        : { commit: commitOf(event, event.sha, (0,github_payload/* textAt */.$6)(event.payload, 'head_commit', 'message')) },
    pull_request: pullRequest,
    pull_request_target: pullRequest,
    pull_request_review: pullRequest,
    pull_request_review_comment: pullRequest,
    merge_group: (event) => {
        const base = shortRef((0,github_payload/* textAt */.$6)(event.payload, 'merge_group', 'base_ref') ?? '');
        const queued = /\/pr-(\d+)-/.exec((0,github_payload/* textAt */.$6)(event.payload, 'merge_group', 'head_ref') ?? '')?.[1];
        return {
            label: 'merge queue',
            ref: {
                kind: 'merge queue',
                name: base || event.refName,
                url: queued === undefined ? treeUrl(event, base || event.refName) : repoUrl(event, 'pull', queued),
                number: queued === undefined ? undefined : Number(queued),
            },
            commit: commitOf(event, event.sha, (0,github_payload/* textAt */.$6)(event.payload, 'merge_group', 'head_commit', 'message')),
        };
    },
    schedule: ({ payload }) => {
        const cron = (0,github_payload/* textAt */.$6)(payload, 'schedule');
        return { label: cron === undefined ? 'schedule' : `schedule (${cron})` };
    },
    repository_dispatch: ({ payload }) => {
        const type = (0,github_payload/* textAt */.$6)(payload, 'action');
        return { label: type === undefined ? 'repository dispatch' : `repository dispatch (${type})` };
    },
    release: (event) => {
        const tag = (0,github_payload/* textAt */.$6)(event.payload, 'release', 'tag_name');
        if (tag === undefined)
            return {};
        const title = (0,github_payload/* textAt */.$6)(event.payload, 'release', 'name');
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
        const { payload } = event;
        const name = (0,github_payload/* textAt */.$6)(payload, 'workflow_run', 'name');
        const branch = (0,github_payload/* textAt */.$6)(payload, 'workflow_run', 'head_branch');
        const sha = (0,github_payload/* textAt */.$6)(payload, 'workflow_run', 'head_sha');
        return {
            label: name === undefined ? 'workflow run' : `after ${name}`,
            ...(branch === undefined ? {} : { ref: branchRef(event, branch) }),
            ...(sha === undefined
                ? {}
                : { commit: commitOf(event, sha, (0,github_payload/* textAt */.$6)(payload, 'workflow_run', 'head_commit', 'message')) }),
        };
    },
    issues: issue,
    issue_comment: issue,
};
function pullRequest(event) {
    const number = (0,github_payload/* numberAt */.tk)(event.payload, 'pull_request', 'number');
    const sha = (0,github_payload/* textAt */.$6)(event.payload, 'pull_request', 'head', 'sha');
    if (number === undefined || sha === undefined)
        return {};
    return {
        ref: {
            kind: 'pull request',
            name: (0,github_payload/* textAt */.$6)(event.payload, 'pull_request', 'head', 'ref') ?? event.refName,
            url: repoUrl(event, 'pull', String(number)),
            number,
            title: (0,github_payload/* textAt */.$6)(event.payload, 'pull_request', 'title'),
        },
        // GITHUB_SHA is a merge commit that nobody wrote; people know the head of the pull request.
        commit: commitOf(event, sha),
    };
}
function deployment(event) {
    const environment = (0,github_payload/* textAt */.$6)(event.payload, 'deployment', 'environment');
    return environment === undefined ? {} : { label: `${named(event)} to ${environment}` };
}
function issue(event) {
    const number = (0,github_payload/* numberAt */.tk)(event.payload, 'issue', 'number');
    if (number === undefined)
        return {};
    const isPull = (0,github_payload/* hasAt */.ow)(event.payload, 'issue', 'pull_request');
    return {
        ref: {
            kind: isPull ? 'pull request' : 'issue',
            name: `#${number}`,
            url: repoUrl(event, isPull ? 'pull' : 'issues', String(number)),
            number,
            title: (0,github_payload/* textAt */.$6)(event.payload, 'issue', 'title'),
        },
    };
}
/** "issue comment created": the event's name and, where it has one, its action. */
function named({ name, payload }) {
    const words = name.replaceAll('_', ' ') || 'run';
    const action = (0,github_payload/* textAt */.$6)(payload, 'action');
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
const branchRef = (event, name) => ({ kind: 'branch', name, url: treeUrl(event, name) });
function commitOf(event, sha, message) {
    if (!/^[0-9a-f]{7,64}$/i.test(sha) || /^0+$/.test(sha))
        return undefined;
    return { sha, url: repoUrl(event, 'commit', sha), title: message?.split('\n', 1)[0] };
}
const shortRef = (ref) => ref.replace(/^refs\/(heads|tags)\//, '');
const treeUrl = (event, name) => repoUrl(event, 'tree', ...name.split('/'));
const repoUrl = ({ serverUrl, repository }, ...path) => [serverUrl, repository, ...path.map((part) => encodeURIComponent(part.toWellFormed()))].join('/');

;// CONCATENATED MODULE: ./github/build.js

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
    const login = event.triggeringActor || event.actor;
    const { label, ref, commit } = describeEvent(event);
    return {
        repository,
        workflow: workflowName(event.workflow),
        job: recordedName ?? (matrix === '' ? event.job : `${event.job} (${matrix})`),
        event: label,
        ref,
        commit,
        actor: login === '' ? undefined : { login, url: profile(serverUrl, login) },
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

/***/ 697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ runnerInputs)
/* harmony export */ });
/** Reads what the runner fills in. */
function runnerInputs(read) {
    return {
        jobId: read.optional('job-id'),
        jobIndex: read.optional('job-index'),
        matrixValues: read.optional('matrix-values'),
    };
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

/***/ 3457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readStatusInputs)
/* harmony export */ });
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8931);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4193);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1140);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(697);
/* harmony import */ var _signal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6295);
/* harmony import */ var _thread_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4293);






/** An input of early versions that is gone. */
const RUN_HAS_ITS_OWN_ACTION = 'this input is gone. For one message about the whole run, use the action OWNER/google-chat-status/run: in a workflow ' +
    'of its own that starts on workflow_run, or in a first and a last job of this one. See run/README.md.';
/**
 * Reads the inputs of the status action, in the order of action.yml. Throws every problem at once when it cannot
 * be known where to write and as whom; a flaw in what the message says comes back in `leftOut`.
 */
async function readStatusInputs(core, env, when) {
    const read = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .reader */ .w)(core);
    const space = (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .spaceInput */ .Ls)(read);
    const connection = (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .connectionInputs */ .eu)(read, core, env);
    (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .onErrorInput */ .mZ)(read);
    const { threadKey, silent } = (0,_thread_key_js__WEBPACK_IMPORTED_MODULE_4__/* .arrivalInputs */ .r)(read);
    const said = { title: (0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(read, 'title'), ...(0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .contentInputs */ .Pw)(read), ...(0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentInputs */ .dP)(read) };
    const signal = await (0,_signal_js__WEBPACK_IMPORTED_MODULE_3__/* .signalInputs */ .k)(read, env, when);
    if (read.optional('message-per') === 'run')
        read.flaw('message-per', RUN_HAS_ITS_OWN_ACTION);
    return read.finish({
        space,
        ...connection,
        said,
        signal,
        silent,
        threadKey,
        messageKey: read.optional('message-key'),
        githubToken: read.optional('github-token'),
        jobStatus: read.optional('job-status'),
        runner: (0,_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .runnerInputs */ .a)(read),
        leftOut: read.flaws(),
    });
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


/***/ }),

/***/ 8540:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _actions_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3388);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2639);


/** The job begins: post its message. A chat outage must not break builds. */
await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(_actions_start_js__WEBPACK_IMPORTED_MODULE_0__/* .start */ .n, { onFailure: 'warn' });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findNote),
/* harmony export */   K: () => (/* binding */ leaveNote)
/* harmony export */ });
const KEY = 'note';
/** Saves the note for the post step. Called before any request, so that a lost start still has its time. */
function leaveNote(core, note) {
    core.saveState(KEY, JSON.stringify({ startedAt: note.startedAt.toISOString() }));
}
/** The note of the main step; `undefined` where there is none, or where it isn't one of ours. */
function findNote(core) {
    const saved = core.getState(KEY);
    if (saved === '')
        return undefined;
    try {
        const { startedAt } = JSON.parse(saved);
        const time = typeof startedAt === 'string' ? new Date(startedAt) : undefined;
        return time && !Number.isNaN(time.getTime()) ? { startedAt: time } : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ findProgressNote),
/* harmony export */   O_: () => (/* binding */ saidNow),
/* harmony export */   Vh: () => (/* binding */ leaveProgressNote)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const fileOf = (env, id) => env['RUNNER_TEMP'] ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['RUNNER_TEMP'], 'google-chat-status', `${id}.json`) : undefined;
/** Leaves the note for the steps that follow. A folder that cannot be written costs progress, never the message. */
function leaveProgressNote(env, id, note) {
    const file = fileOf(env, id);
    if (file === undefined)
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(file, '..'), { recursive: true });
        // Written aside and moved, so that nobody reads half of it; into a new file, whatever another step put there.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(`${file}.new`, { recursive: true, force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${file}.new`, JSON.stringify(note), { mode: 0o600, flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${file}.new`, file);
    }
    catch {
        return;
    }
}
/** The note of the steps before; `undefined` where there is none, or none of ours. */
function findProgressNote(env, id) {
    const file = fileOf(env, id);
    if (file === undefined)
        return undefined;
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
        if (!found.isFile() || found.size > MOST_BYTES)
            return undefined;
        const note = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
        const startedAt = new Date(String(note['startedAt']));
        if (Number.isNaN(startedAt.getTime()))
            return undefined;
        return {
            startedAt,
            said: saidFrom(note['said']),
            progress: saidFrom(note['progress']),
            threaded: note['threaded'] === true,
            writtenAt: amount(note['writtenAt']),
            waitedMs: amount(note['waitedMs']),
        };
    }
    catch {
        return undefined;
    }
}
/** What was said first, with each part that was said later in its place. */
function saidNow(said, progress) {
    return { ...said, ...progress };
}
/** More than all inputs of a step can hold together; what is larger was written by somebody else. */
const MOST_BYTES = 4_000_000;
const MOST_TEXT = 20_000;
const MOST_ITEMS = 200;
function saidFrom(value) {
    const from = (typeof value === 'object' && value !== null ? value : {});
    const fields = list(from['fields']).flatMap(({ label, value: shown }) => text(label) && text(shown) ? [{ label: text(label), value: text(shown) }] : []);
    const buttons = list(from['buttons']).flatMap(({ label, url }) => text(label) && https(url) ? [{ label: text(label), url: https(url) }] : []);
    return {
        ...given('title', text(from['title'])),
        ...given('text', text(from['text'])),
        ...(fields.length > 0 ? { fields } : {}),
        ...(buttons.length > 0 ? { buttons } : {}),
        ...given('environment', text(from['environment'])),
        ...given('url', https(from['url'])),
    };
}
const given = (key, value) => (value === undefined ? {} : { [key]: value });
const text = (value) => typeof value === 'string' && value !== '' ? value.slice(0, MOST_TEXT) : undefined;
const amount = (value) => (typeof value === 'number' && value >= 0 ? value : 0);
const list = (value) => (Array.isArray(value) ? value.slice(0, MOST_ITEMS) : []).filter((item) => typeof item === 'object' && item !== null);
function https(value) {
    if (typeof value !== 'string' || value.length > 2000 || !URL.canParse(value))
        return undefined;
    const url = new URL(value);
    return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : undefined;
}


/***/ })

};
