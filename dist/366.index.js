export const id = 366;
export const ids = [366];
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

/***/ 2122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ whoIsMeant)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2899);

/**
 * Finds out who is meant, each once. The author is who started this attempt of the run. A login that `people` does
 * not know is named without a mention, and the log says how to map it.
 */
function whoIsMeant(mentions, sources) {
    const found = new Map(mentions.map((mention) => resolve(mention, sources)).map((named) => [JSON.stringify(named), named]));
    return [...found.values()];
}
function resolve(mention, { people, event, core }) {
    if (mention.kind === 'all')
        return { user: 'users/all' };
    if (mention.kind === 'user')
        return { user: mention.user };
    const login = mention.kind === 'author' ? event.triggeringActor || event.actor : mention.login;
    const user = people.find(login);
    if (user !== undefined)
        return { user };
    core.info(`${(0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .inLog */ .c)(login)} is named without a mention. Add a line "${(0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .inLog */ .c)(login)}: users/…" to people.`);
    return { name: login };
}


/***/ }),

/***/ 1451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ms: () => (/* binding */ isNews),
  ZH: () => (/* binding */ outcomeAtEnd)
});

// UNUSED EXPORTS: asksForChange, isFailure

// EXTERNAL MODULE: ./message/wording.js
var wording = __webpack_require__(7929);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./github/cause.js
var cause = __webpack_require__(1478);
// EXTERNAL MODULE: ./github/job-of-runner.js
var job_of_runner = __webpack_require__(5917);
;// CONCATENATED MODULE: ./actions/find-cause.js



/** GitHub writes a step down a moment after it ended; so often, and so far apart, is the record read again. */
const READS = 3;
const BETWEEN_READS_MS = 700;
/**
 * Finds out from GitHub why this job did not pass. Whatever cannot be found out costs only the detail it would have
 * given; the log says once what it would take.
 */
async function findCause(deps, network, inputs, status) {
    const { core } = deps;
    if (inputs.githubToken === undefined)
        return { cause: undefined, jobName: undefined };
    let job;
    try {
        const github = await network.github(inputs.githubToken);
        job = await settledJob(deps, github, inputs, status);
        const annotations = job === undefined ? [] : await annotationsOf(deps, github, job.id);
        return { cause: (0,cause/* causeOf */.rl)(status, job, annotations), jobName: job?.name };
    }
    catch (thrown) {
        core.info(`The message does not tell which step failed. ${(0,errors/* asError */.zR)(thrown).message}`);
        return { cause: job && (0,cause/* causeOf */.rl)(status, job, []), jobName: job?.name };
    }
}
async function annotationsOf({ core, event }, github, jobId) {
    try {
        return await github.annotations(event.repository, jobId);
    }
    catch (thrown) {
        core.info(`The message does not tell the error. ${(0,errors/* asError */.zR)(thrown).message}`);
        return [];
    }
}
/** Reads the record until it shows the step that ended the job. */
async function settledJob(deps, github, inputs, status) {
    for (let read = 1;; read += 1) {
        const job = await thisJob(deps, github, inputs);
        if (job === undefined || read === READS || (0,cause/* causeOf */.rl)(status, job, []).step !== undefined)
            return job;
        await deps.sleep(BETWEEN_READS_MS);
    }
}
/** By the job's id; where a server does not tell it, the job that this runner has in hand. */
async function thisJob({ event }, github, { runner }) {
    if (runner.jobId !== undefined)
        return github.job(event.repository, runner.jobId);
    if (event.runnerName === '')
        return undefined;
    const jobs = await github.jobs(event.repository, event.runId, Number(event.runAttempt) || 1);
    return (0,job_of_runner/* jobOfRunner */.x)(jobs, event.runnerName);
}

;// CONCATENATED MODULE: ./actions/outcome.js


/** Seconds that asking GitHub may take at the end of a job; of a short timeout a third, since the message comes first. */
const GITHUB_SECONDS = 3;
/** How the job ended. The runner says it; GitHub is asked only for what makes an end worth reading that is no success. */
async function outcomeAtEnd(deps, inputs, took) {
    const kind = (0,wording/* endOf */.pJ)(inputs.jobStatus);
    if (inputs.dryRun)
        return { outcome: { kind, took }, jobName: undefined };
    // Opened only when there is something to ask; the seconds begin with the first question.
    let opened;
    const network = () => (opened ??= deps.within(Math.min(GITHUB_SECONDS, (inputs.timeout ?? Infinity) / 3)));
    if (kind === 'failure' || kind === 'cancelled') {
        const { cause, jobName } = await findCause(deps, network(), inputs, kind);
        if (cause?.kind === 'superseded') {
            const successor = await (await comparing()).findSuccessor(deps, network(), inputs);
            return { outcome: { kind: 'superseded', took, cause, successor }, jobName };
        }
        const outcome = { kind: cause?.kind === 'timed-out' ? 'timed-out' : kind, took, cause };
        if (!isFailure(outcome.kind) || !asksForChange(inputs))
            return { outcome, jobName };
        const found = await (await comparing()).findChange(deps, network(), inputs, { result: 'failure', jobName });
        return { outcome: { ...outcome, change: found.change }, jobName: found.jobName };
    }
    if (kind !== 'success' || !asksForChange(inputs))
        return { outcome: { kind, took }, jobName: undefined };
    const { findChange } = await comparing();
    const { change, jobName } = await findChange(deps, network(), inputs, { result: 'success', jobName: undefined });
    return { outcome: { kind, took, change }, jobName };
}
/** What compares with other runs is loaded only where something is compared. */
const comparing = () => __webpack_require__.e(/* import() */ 56).then(__webpack_require__.bind(__webpack_require__, 1056));
/** Whether an end has to be compared with the one before to know whether it is news. */
const asksForChange = ({ signal }) => signal.when === 'change' && signal.mentions.length > 0;
/**
 * Whether somebody should hear of this end. A run that a newer one replaced is nobody's news. A failure that could not be
 * compared with the last result is told rather than not.
 */
function isNews({ when, mentions }, { kind, change }) {
    if (mentions.length === 0 || when === 'never' || kind === 'superseded')
        return false;
    if (when === 'always')
        return true;
    if (when === 'failure')
        return isFailure(kind);
    if (change?.kind === 'unknown')
        return isFailure(kind);
    return change?.kind === 'broken' || change?.kind === 'fixed';
}
/** Whether an end is one that somebody has to mend. */
const isFailure = (kind) => kind === 'failure' || kind === 'timed-out';


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

/***/ 2899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ inLog),
/* harmony export */   j: () => (/* binding */ tableRow)
/* harmony export */ });
/** Anybody's words as one line of the log that begins no workflow command. */
const inLog = (text) => text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replaceAll('##[', '## [')
    .trim();
/** A row of a table in the job summary, where everything is shown as it is written. */
const tableRow = (header, ...cells) => cells.map((cell) => ({ header, data: inSummary(cell) }));
const inSummary = (text) => text.replace(/[&<>\n]/g, (sign) => SHOWN[sign] ?? sign);
const SHOWN = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' };


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

/***/ 1478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ tookOf),
/* harmony export */   ik: () => (/* binding */ culprit),
/* harmony export */   rl: () => (/* binding */ causeOf)
/* harmony export */ });
/** What the runner itself pins to a job that ran out of time (actions/runner:src/Runner.Listener/JobDispatcher.cs) … */
const OUT_OF_TIME = /exceeded the maximum execution time/i;
/** … and GitHub to one whose place a newer run took (https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency). */
const TAKEN_OVER = /higher priority waiting request/i;
/** What the runner pins to every step that fails; it says nothing that the step's failing doesn't. */
const EXIT_CODE = /^Process completed with exit code \d+\.$/;
/**
 * Reads why a job failed or was cancelled from its record. The record is read while the job's last step still runs,
 * so a step that has no conclusion yet, such as our own, is never the culprit.
 */
function causeOf(status, job, annotations) {
    const said = (pattern) => annotations.some(({ message }) => pattern.test(message));
    const step = culprit(status, job?.steps ?? []);
    const errors = annotations.filter(({ level, message }) => level === 'failure' && !OUT_OF_TIME.test(message) && !TAKEN_OVER.test(message));
    const telling = errors.find(({ message }) => !EXIT_CODE.test(message));
    return {
        step: step && { name: step.name, number: step.number, took: tookOf(step) },
        error: telling && { message: telling.message, where: whereOf(telling) },
        kind: kindOf(status, job, said),
    };
}
function kindOf(status, job, said) {
    if (job?.conclusion === 'timed_out' || said(OUT_OF_TIME))
        return 'timed-out';
    if (status === 'failure')
        return 'failed';
    return said(TAKEN_OVER) ? 'superseded' : 'cancelled';
}
/** The first step that failed; in a cancelled job the one that was cut off. */
function culprit(status, steps) {
    const inOrder = [...steps].sort((a, b) => a.number - b.number);
    const failed = inOrder.find(({ conclusion }) => conclusion === 'failure' || conclusion === 'timed_out');
    return failed ?? (status === 'cancelled' ? inOrder.find(({ conclusion }) => conclusion === 'cancelled') : undefined);
}
/** How long a step or a job ran, in milliseconds; `undefined` while it has not ended. */
function tookOf({ startedAt, completedAt }) {
    return startedAt && completedAt ? Math.max(0, completedAt.getTime() - startedAt.getTime()) : undefined;
}
/** An annotation of no file has the path `.github`. */
function whereOf({ path, line, url }) {
    if (path === '' || path === '.github')
        return undefined;
    return line === undefined ? { name: path, url } : { name: `${path}:${line}`, url: url && `${url}#L${line}` };
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

/***/ 6073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ pingMessage),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   jO: () => (/* binding */ mentionsOf),
/* harmony export */   my: () => (/* binding */ comparison),
/* harmony export */   nc: () => (/* binding */ pingLine)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(861);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8927);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4071);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7929);





/** The one line of a reply about the end of a job: what ended how, in which step, and what that changes. */
function pingLine(status) {
    const { outcome } = status;
    const step = outcome.kind === 'running' ? undefined : outcome.cause?.step?.name;
    const where = step === undefined ? '' : ` in “${(0,_title_js__WEBPACK_IMPORTED_MODULE_2__/* .inLine */ .i2)(step)}”`;
    const change = outcome.kind === 'running' ? undefined : outcome.change;
    return `${(0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(status)}${where}${comparison(change)}`;
}
/** The reply that makes the people who should know look up: mentions, one line, a link to the log. */
function pingMessage(line, log, told) {
    const words = [...namesOf(told), line].join(' ');
    return {
        text: [...mentionsOf(told), (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(words), `<${linkTarget(log.url)}|${log.label}>`].join(' '),
        markupSyntax: 'MARKUP_SYNTAX_CHAT',
    };
}
/** Those whom Chat knows, as it reads a mention. */
const mentionsOf = (people) => people.flatMap((who) => ('user' in who ? [`<${who.user}>`] : []));
/** The names of the others, still to be made safe with the words around them. */
const namesOf = (people) => people.flatMap((who) => ('user' in who ? [] : [(0,_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .J)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(who.name), 60)]));
/** What a result changes, in a few words to add to a line; '' when nothing. */
function comparison(change) {
    if (change?.kind === 'fixed')
        return `, fixed after ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .failedRuns */ .wI)(change)}`;
    return change?.kind === 'broken' ? ', broken' : '';
}
/** In `<url|text>` the address ends at the first bar or bracket. */
const linkTarget = (url) => url.replaceAll('|', '%7C').replaceAll('<', '%3C').replaceAll('>', '%3E');


/***/ })

};
