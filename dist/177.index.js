export const id = 177;
export const ids = [177];
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


/***/ }),

/***/ 2403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ stateRow),
/* harmony export */   hP: () => (/* binding */ linksOf),
/* harmony export */   kO: () => (/* binding */ buildRows),
/* harmony export */   uW: () => (/* binding */ addedSection),
/* harmony export */   vz: () => (/* binding */ statusCard)
/* harmony export */ });
/* unused harmony export environmentRow */
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(861);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4403);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4071);
/* harmony import */ var _widgets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3536);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7929);






/** The card of a status message: what happened, what the author adds, where to look next. */
function statusCard(status, budget) {
    const { build, said } = status;
    return {
        header: { title: (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .label */ .Pf)((0,_title_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg)(build, said), 120), subtitle: (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .label */ .Pf)(`${build.repository} · ${build.event}`, 160) },
        sections: [
            { widgets: [stateRow(status), ...(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingRows */ .d)(status.outcome), ...buildRows(build), ...environmentRow(said)] },
            ...addedSection(said, budget),
            { widgets: [{ buttonList: { buttons: buttonsOf(build, said, budget).map(_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .openLink */ .Fe) } }] },
        ],
    };
}
/** How the job stands, in one row. */
function stateRow({ outcome, startedAt }) {
    const { word, took } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .inWords */ .r4)(outcome);
    const look = { ..._wording_js__WEBPACK_IMPORTED_MODULE_4__/* .WORDING */ .pN[outcome.kind], word };
    if (word !== _wording_js__WEBPACK_IMPORTED_MODULE_4__/* .WORDING */ .pN.running.word || startedAt === undefined)
        return (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .stateWidget */ .u3)(look, took, startedAt);
    return (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .stateWidget */ .u3)(look, `${took} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .clockTime */ .qo)(startedAt)}`, undefined);
}
/** What the build is about: where it comes from and who started it. */
function buildRows({ commit, ref, actor, attempt, matrix }) {
    const rows = [];
    if (ref !== undefined)
        rows.push((0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)(REF_ICON[ref.kind], (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .capital */ .Nx)(ref.kind), refText(ref)));
    if (commit !== undefined) {
        const title = commit.title === undefined ? '' : ` ${(0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy)(commit.title, 160)}`;
        rows.push((0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)('commit', 'Commit', `${(0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(commit.url, commit.sha.slice(0, 7))}${title}`));
    }
    if (actor !== undefined)
        rows.push((0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)('person', 'Triggered by', (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(actor.url, actor.login)));
    if (matrix !== '')
        rows.push((0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)('grid_view', 'Matrix', (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy)(matrix, 300)));
    if (attempt > 1)
        rows.push((0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)('replay', 'Attempt', String(attempt)));
    return rows;
}
const REF_ICON = {
    branch: 'fork_right',
    tag: 'sell',
    'pull request': 'merge',
    'merge queue': 'merge',
    release: 'rocket_launch',
    issue: 'adjust',
};
function refText({ name, url, number, title }) {
    const numbered = number === undefined || name === `#${number}` ? name : `#${number}`;
    const beside = [title, numbered === name ? undefined : name].filter((each) => each !== undefined);
    return [(0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(url, numbered), ...beside.map((each) => (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy)(each, 160))].join(' · ');
}
/** Where the job deploys to. */
function environmentRow({ environment, url }) {
    if (environment === undefined && url === undefined)
        return [];
    const name = environment ?? url ?? '';
    return [
        (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)('public', environment === undefined ? 'URL' : 'Environment', url === undefined ? (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy)(name, 160) : (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(url, name)),
    ];
}
/** What the author adds: a paragraph and facts. */
function addedSection({ text, fields }, budget) {
    const widgets = [];
    if (text !== undefined)
        widgets.push({ textParagraph: { text: (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .forHtml */ .B2)((0,_cut_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .J)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .manyLines */ .hw)(text), budget.text)) } });
    for (const field of fields.slice(0, budget.fields))
        widgets.push((0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)(undefined, field.label, (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .htmlLines */ .Jf)(field.value, budget.value)));
    const more = fields.length - budget.fields;
    if (more > 0)
        widgets.push({ textParagraph: { text: `… +${more} more` } });
    return widgets.length === 0 ? [] : [{ widgets }];
}
function buttonsOf(build, said, budget) {
    const log = { label: 'Job log', url: build.logUrl };
    return [log, ...linksOf(build, said), ...said.buttons.slice(0, budget.buttons)].filter(({ url }) => (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .isAddress */ .PW)(url));
}
/** Where to look next: what the build is about, and what it deployed. */
function linksOf({ commit, ref }, { environment, url }) {
    const own = [];
    if (ref?.kind === 'pull request' || ref?.kind === 'issue')
        own.push({ label: (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .capital */ .Nx)(ref.kind), url: ref.url });
    else if (commit !== undefined)
        own.push({ label: 'Commit', url: commit.url });
    if (url !== undefined)
        own.push({ label: `Open ${environment ?? 'URL'}`, url });
    return own.filter((button) => (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .isAddress */ .PW)(button.url));
}


/***/ }),

/***/ 4403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findingRows)
/* harmony export */ });
/* harmony import */ var _widgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3536);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7929);


/** What GitHub told about the end of a job: which step, which error, and how it compares with before. */
function findingRows(outcome) {
    if (outcome.kind === 'running')
        return [];
    const { cause, change, successor } = outcome;
    const rows = [];
    if (successor !== undefined)
        rows.push((0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)('redo', 'Superseded by', (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(successor.url, `run #${successor.number}`)));
    if (cause?.step !== undefined) {
        const { name, number, took } = cause.step;
        const title = outcome.kind === 'failure' ? 'Failed step' : 'Stopped in step';
        const step = (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)('report', title, (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(name, 160));
        const ran = took === undefined ? '' : ` · ran ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(took)}`;
        rows.push({ decoratedText: { ...step.decoratedText, bottomLabel: (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .Pf)(`step ${number}${ran}`, 80) } });
    }
    if (cause?.error !== undefined) {
        const { message, where } = cause.error;
        const error = (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)('code', 'Error', (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(message, 400));
        rows.push(where === undefined ? error : { decoratedText: { ...error.decoratedText, bottomLabel: (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .Pf)(where, 160) } });
    }
    if (change?.kind === 'still-failing' || change?.kind === 'fixed') {
        const runs = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .failedRuns */ .wI)(change);
        const first = (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(change.since.url, `run #${change.since.number}`);
        rows.push(change.kind === 'fixed'
            ? (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)('build', 'Compared with before', `Fixed after ${runs}`)
            : (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)('history', 'Compared with before', `Failing since ${first} (${runs} before this one)`));
    }
    return rows;
}


/***/ }),

/***/ 8927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   SV: () => (/* binding */ NOTHING_SAID),
/* harmony export */   qo: () => (/* binding */ stateLine),
/* harmony export */   uP: () => (/* binding */ statusMessage)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2004);
/* harmony import */ var _card_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2403);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4071);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7929);




/** An author who adds nothing. */
const NOTHING_SAID = {
    title: undefined,
    text: undefined,
    fields: [],
    buttons: [],
    environment: undefined,
    url: undefined,
};
/**
 * The whole message for a state of the build, at the start as at the end: an update is a full re-render.
 * Whatever it is fed, it stays inside what Chat takes; the least important is shortened first.
 */
function statusMessage(status) {
    const least = { ..._budget_js__WEBPACK_IMPORTED_MODULE_0__/* .TIGHTER */ .gD[_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .TIGHTER */ .gD.length - 1], fields: 0, buttons: 0 };
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .firstFitting */ .ei)([_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .FULL */ .eW, ..._budget_js__WEBPACK_IMPORTED_MODULE_0__/* .TIGHTER */ .gD], (budget) => render(status, budget)) ?? render(status, least);
}
function render(status, budget) {
    return {
        text: headline(status),
        markupSyntax: 'MARKUP_SYNTAX_CHAT',
        cardsV2: [{ cardId: 'status', card: (0,_card_js__WEBPACK_IMPORTED_MODULE_1__/* .statusCard */ .vz)(status, budget) }],
    };
}
/** The message in one line: what a phone's notification and a search show. */
const headline = ({ build, said, outcome }) => stateLine((0,_title_js__WEBPACK_IMPORTED_MODULE_2__/* .shortTitleOf */ .OY)(build, said), build.ref, outcome);
/** The same of a job whose title is known. */
function stateLine(title, ref, outcome) {
    const { word, took } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .inWords */ .r4)(outcome);
    const phase = outcome.kind === 'running' && outcome.phase !== undefined ? `: ${(0,_title_js__WEBPACK_IMPORTED_MODULE_2__/* .inLine */ .i2)(outcome.phase)}` : '';
    return `${_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .WORDING */ .pN[outcome.kind].emoji} ${(0,_title_js__WEBPACK_IMPORTED_MODULE_2__/* .inLine */ .i2)(title)} ${word}${(0,_title_js__WEBPACK_IMPORTED_MODULE_2__/* .onRef */ .Ld)(ref)}${took}${phase}`;
}


/***/ }),

/***/ 4071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Ld: () => (/* binding */ onRef),
/* harmony export */   OY: () => (/* binding */ shortTitleOf),
/* harmony export */   i2: () => (/* binding */ inLine)
/* harmony export */ });
/* unused harmony export refName */
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(861);


/** The title the author gave, or the workflow's and the job's name. */
function titleOf(build, said) {
    return said.title ?? [build.workflow, build.job].filter(Boolean).join(' · ');
}
/** The same for the one line that a phone shows, where a long name must leave room for the result and the branch. */
function shortTitleOf({ workflow, job }, said) {
    return said.title ?? [(0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)(workflow, 32), (0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)(job, 56)].filter(Boolean).join(' · ');
}
/** A pull request is known by its number, anything else by its name. */
function refName({ kind, name, number }) {
    return kind === 'pull request' && number !== undefined && name !== `#${number}` ? `#${number} ${name}` : name;
}
/** Anybody's words as a part of the one line of a message. */
const inLine = (text) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .forText */ .zA)((0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text), 120));
/** " on main": what a line says of where it happened. */
const onRef = (ref) => (ref === undefined ? '' : ` on ${inLine(refName(ref))}`);


/***/ })

};
