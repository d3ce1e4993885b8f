export const id = 343;
export const ids = [343];
export const modules = {

/***/ 9818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ finish)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);
/* harmony import */ var _github_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9881);
/* harmony import */ var _inputs_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3457);
/* harmony import */ var _message_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8927);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4533);
/* harmony import */ var _progress_note_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6575);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2633);
/* harmony import */ var _dry_run_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2068);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4429);
/* harmony import */ var _quiet_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9021);
/* harmony import */ var _warn_once_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3663);











/** Seconds the end may take: it is the last chance to tell the result, and nothing waits for it but the job. */
const PATIENCE_SECONDS = 30;
/**
 * The job is over: brings its message up to date, or makes it if the start never got through. The inputs are read anew,
 * so that values of later steps show; the runner evaluates them again.
 */
async function finish(deps) {
    if ((0,_quiet_js__WEBPACK_IMPORTED_MODULE_7__/* .whyQuiet */ .n)(deps) !== undefined)
        return;
    const inputs = await readInputs(deps);
    if (inputs === undefined)
        return;
    await updateMessage(deps, inputs);
    (0,_warn_once_js__WEBPACK_IMPORTED_MODULE_8__/* .warnOnce */ .m)(deps.core, inputs.leftOut);
}
/** `undefined` when they are as wrong as they were at the start, which has said so. */
async function readInputs({ core, env }) {
    try {
        return await (0,_inputs_status_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatusInputs */ .S)(core, env, { atEnd: true });
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz))
            throw thrown;
        const left = (0,_warn_once_js__WEBPACK_IMPORTED_MODULE_8__/* .news */ .w)(core, thrown);
        if (left !== undefined)
            throw left;
        core.info('Google Chat: no message, for the reason that the start of this job gave.');
        return undefined;
    }
}
async function updateMessage(deps, inputs) {
    const { core, event } = deps;
    const { space, threadKey, runner, signal } = inputs;
    const id = (0,_address_js__WEBPACK_IMPORTED_MODULE_5__/* .statusMessageId */ .V)(event, inputs);
    const startedAt = (0,_note_js__WEBPACK_IMPORTED_MODULE_9__/* .findNote */ .G)(core)?.startedAt;
    const took = startedAt === undefined ? undefined : deps.now().getTime() - startedAt.getTime();
    const { outcome, jobName } = await (0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomeAtEnd */ .ZH)(deps, inputs, took);
    const status = {
        build: (0,_github_build_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBuild */ .S)(event, runner, jobName),
        said: (0,_progress_note_js__WEBPACK_IMPORTED_MODULE_4__/* .saidNow */ .O_)(inputs.said, (0,_progress_note_js__WEBPACK_IMPORTED_MODULE_4__/* .findProgressNote */ .$Z)(deps.env, id)?.progress ?? {}),
        startedAt,
        outcome,
    };
    const message = (0,_message_status_js__WEBPACK_IMPORTED_MODULE_3__/* .statusMessage */ .uP)(status);
    if (inputs.dryRun)
        return (0,_dry_run_js__WEBPACK_IMPORTED_MODULE_10__/* .showDryRun */ .W)(core, `Would update ${id} in ${space}`, message);
    const chat = await deps.within(inputs.timeout ?? PATIENCE_SECONDS).chat(inputs);
    const post = { space, id, message, threadKey };
    // What an upsert creates has no say in which thread it stands.
    const posted = await (threadKey === undefined ? chat.upsert(post) : chat.place(post, 'end'));
    core.info(`Updated the message in ${space}${posted.url === undefined ? '' : `: ${posted.url}`}`);
    if (!(0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .isNews */ .Ms)(signal, outcome))
        return;
    const { ping } = await __webpack_require__.e(/* import() */ 289).then(__webpack_require__.bind(__webpack_require__, 9289));
    await ping(deps, chat, inputs, { status, id, posted });
}


/***/ }),

/***/ 4429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ isNews),
/* harmony export */   ZH: () => (/* binding */ outcomeAtEnd)
/* harmony export */ });
/* unused harmony exports asksForChange, isFailure */
/* harmony import */ var _message_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7929);

/** Seconds that asking GitHub may take at the end of a job; of a short timeout a third, since the message comes first. */
const GITHUB_SECONDS = 3;
/** How the job ended. The runner says it; GitHub is asked only for what makes an end worth reading that is no success. */
async function outcomeAtEnd(deps, inputs, took) {
    const kind = (0,_message_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(inputs.jobStatus);
    if (inputs.dryRun)
        return { outcome: { kind, took }, jobName: undefined };
    // Opened only when there is something to ask; the seconds begin with the first question.
    let opened;
    const network = () => (opened ??= deps.within(Math.min(GITHUB_SECONDS, (inputs.timeout ?? Infinity) / 3)));
    if (kind === 'failure' || kind === 'cancelled') {
        // What asks GitHub is loaded only where it is asked.
        const { findCause } = await __webpack_require__.e(/* import() */ 36).then(__webpack_require__.bind(__webpack_require__, 8036));
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

/***/ 2343:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _actions_finish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9818);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2639);


/** The job is over: bring its message up to date. Never turns a green job red. */
await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(_actions_finish_js__WEBPACK_IMPORTED_MODULE_0__/* .finish */ .O, { onFailure: 'warn' });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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
