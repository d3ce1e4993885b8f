export const id = 343;
export const ids = [343];
export const modules = {

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

/***/ 4289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ findProgressNote),
/* harmony export */   O_: () => (/* binding */ saidNow),
/* harmony export */   Vh: () => (/* binding */ leaveProgressNote),
/* harmony export */   md: () => (/* binding */ removeProgressNote)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _status_saved_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8187);



const fileOf = (env, key) => env['RUNNER_TEMP'] ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['RUNNER_TEMP'], 'google-chat-status', `${key}.json`) : undefined;
/** Leaves the note for the steps that follow. A folder that cannot be written costs progress, never the message. */
function leaveProgressNote(env, key, note) {
    const file = fileOf(env, key);
    if (file === undefined)
        return;
    try {
        makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(file, '..'));
        // Written aside and moved, so that nobody reads half of it; into a new file, whatever another step put there.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(`${file}.new`, { recursive: true, force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${file}.new`, JSON.stringify(note), { mode: 0o600, flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${file}.new`, file);
    }
    catch {
        return;
    }
}
/** Makes one folder. With `recursive`, Node never comes back where mkdir says ENOENT though the folder above is there. */
function makeFolder(path) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
}
/** Takes the note away when the job is over: a runner may keep its temporary folder for the next one. */
function removeProgressNote(env, key) {
    const file = fileOf(env, key);
    try {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { recursive: true, force: true });
    }
    catch {
        return;
    }
}
/** The note of the steps before; `undefined` where there is none, or none of ours. */
function findProgressNote(env, key) {
    const file = fileOf(env, key);
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
        const stepName = (0,_status_saved_state_js__WEBPACK_IMPORTED_MODULE_2__/* .readStepName */ .ic)(note['stepName']);
        return {
            startedAt,
            ...(stepName === undefined ? {} : { stepName }),
            said: saidFrom(note['said']),
            progress: saidFrom(note['progress']),
            placed: note['placed'] === true,
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


/***/ }),

/***/ 2343:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _status_finish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9428);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(621);


/** The job is over: bring its message up to date. Never turns a green job red. */
await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(_status_finish_js__WEBPACK_IMPORTED_MODULE_0__/* .finish */ .O, { onFailure: 'warn' });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ finish)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./github/build.js
var build = __webpack_require__(9881);
// EXTERNAL MODULE: ./inputs/sign-in.js + 3 modules
var sign_in = __webpack_require__(9760);
// EXTERNAL MODULE: ./status/inputs.js
var inputs = __webpack_require__(4151);
// EXTERNAL MODULE: ./message/status.js
var message_status = __webpack_require__(8927);
// EXTERNAL MODULE: ./job/progress-file.js
var progress_file = __webpack_require__(4289);
;// CONCATENATED MODULE: ./status/post-inputs.js
/** They make the message's name, so that only main's can be right, even an empty one. */
const NAMING = ['space', 'message-key', 'job-id', 'job-index', 'matrix-values'];
/** They say how the message is placed. */
const PLACING = ['thread-key', 'notification'];
/** They may hold values of later steps, so that another value may be meant; that it is empty can't be. */
const CONTENT = ['title', 'mention', 'mention-on', 'people'];
/**
 * Goes by what main had where post was given something else. In a composite action inside another one the runner
 * looks `${{ inputs.… }}` up in the wrong action when it evaluates the inputs for post: they come out empty, or as
 * the outer action's (https://github.com/actions/runner/issues/3514, also 2030 and 2800).
 *
 * A state that isn't sealed was written by somebody else, or with another sign-in. It is heeded only where nothing is
 * sent: that main made a dry run.
 */
function inputsAtEnd(core, state) {
    const getInput = (name, options) => core.getInput(name, options);
    if (state === undefined)
        return { getInput, mixedUp: [] };
    const wasDryRun = isTrue(state.inputs['dry-run']) && !isTrue(core.getInput('dry-run'));
    const isDryRun = isTrue(state.inputs['dry-run']) || isTrue(core.getInput('dry-run'));
    if (!state.isSealed && !isTrue(state.inputs['dry-run']))
        return { getInput, mixedUp: [] };
    const main = (name) => state.inputs[name] ?? core.getInput(name);
    const differs = (name) => main(name) !== core.getInput(name);
    const isLost = (name) => main(name) !== '' && core.getInput(name) === '';
    const certain = [
        ...NAMING.filter(differs),
        ...PLACING.filter((name) => main(name) !== '' && differs(name)),
        ...(wasDryRun ? ['dry-run'] : []),
        ...CONTENT.filter(isLost),
    ];
    // Where one input is mixed up, so is another that differs: it may well be the outer action's.
    const mixedUp = certain.length === 0 ? [] : [...new Set([...certain, ...CONTENT.filter(differs)])];
    const right = new Set(mixedUp);
    return {
        getInput: (name, options) => {
            if (name === 'dry-run' && isDryRun)
                return 'true';
            return right.has(name) ? main(name) : core.getInput(name, options);
        },
        mixedUp,
    };
}
const isTrue = (value) => /^true$/i.test(value ?? '');
const CAUSE = "GitHub's runner mixes up the inputs of a composite action that another composite action uses " +
    '(https://github.com/actions/runner/issues/3514)';
const REMEDY = 'To avoid this, use the status action in the job itself, or in a composite action that the job uses directly.';
/** Warns of the inputs that were put right. */
function warnOfMixedUp(core, names) {
    core.warning(`Google Chat: when the job ended, the runner gave other values than when it started for ${names.join(', ')}. ` +
        `${CAUSE}, so the values from the start were used. ${REMEDY}`);
}
/** What is wrong when the way to sign in is gone: nobody misspelt a secret. */
const lostSignIn = () => new Error('When the job ended, the runner gave no way to sign in, although it gave one when the job started. ' +
    `So the message was not updated, and nobody was mentioned. ${CAUSE}. ${REMEDY}`);

// EXTERNAL MODULE: ./status/saved-state.js
var saved_state = __webpack_require__(8187);
// EXTERNAL MODULE: ./job/message-id.js
var message_id = __webpack_require__(154);
// EXTERNAL MODULE: ./dry-run.js
var dry_run = __webpack_require__(1540);
// EXTERNAL MODULE: ./status/outcome.js
var status_outcome = __webpack_require__(9080);
// EXTERNAL MODULE: ./skip-reason.js
var skip_reason = __webpack_require__(331);
// EXTERNAL MODULE: ./warn-once.js
var warn_once = __webpack_require__(399);
;// CONCATENATED MODULE: ./status/finish.js














/** Seconds the end may take: it is the last chance to tell the result, and nothing waits for it but the job. */
const PATIENCE_SECONDS = 30;
/**
 * The job is over: brings its message up to date, or makes it if the start never got through. The inputs are read anew,
 * so that values of later steps show; the runner evaluates them again. What main warned of is not said again.
 */
async function finish(deps) {
    const { core, env } = deps;
    const state = (0,saved_state/* findState */.B7)(core);
    const { getInput, mixedUp } = inputsAtEnd(core, state);
    const isDryRun = getInput('dry-run').toLowerCase() === 'true';
    if (state?.hadSignIn === true && !isDryRun && !(0,sign_in/* givesCredentials */.f)(core, env))
        throw lostSignIn();
    if ((0,skip_reason/* whyQuiet */.n)(deps) !== undefined)
        return;
    if (mixedUp.length > 0)
        warnOfMixedUp(core, mixedUp);
    const inputs = await readInputs({ ...core, getInput }, env);
    if (inputs === undefined)
        return;
    await updateMessage(deps, inputs, { state, isMixedUp: mixedUp.length > 0 });
    (0,warn_once/* warnOnce */.m)(core, inputs.leftOut);
}
/** `undefined` when they are as wrong as they were at the start, which has said so. */
async function readInputs(core, env) {
    try {
        return await (0,inputs/* readStatusInputs */.S)(core, env, { atEnd: true });
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* InputError */.dz))
            throw thrown;
        const left = (0,warn_once/* news */.w)(core, thrown);
        if (left !== undefined)
            throw left;
        core.info('Google Chat: no message, for the reason that the start of this job gave.');
        return undefined;
    }
}
async function updateMessage(deps, inputs, start) {
    const { core, env, event } = deps;
    const { space, runner, signal } = inputs;
    const key = (0,message_id/* jobKey */.t)(event, inputs);
    const note = (0,progress_file/* findProgressNote */.$Z)(env, key);
    // Whoever has no name from the start takes a new one, rather than a message that may be another run's.
    const stepName = start.state?.stepName ?? note?.stepName ?? (0,external_node_crypto_.randomUUID)();
    const id = (0,message_id/* statusMessageId */.V)(event, inputs, stepName);
    const startedAt = start.state?.startedAt;
    const took = startedAt === undefined ? undefined : deps.now().getTime() - startedAt.getTime();
    const { outcome, jobName } = await (0,status_outcome/* outcomeAtEnd */.ZH)(deps, inputs, took);
    const said = start.isMixedUp ? notLost(inputs.said, note) : inputs.said;
    const status = {
        build: (0,build/* describeBuild */.S)(event, runner, jobName),
        said: (0,progress_file/* saidNow */.O_)(said, note?.progress ?? {}),
        startedAt,
        outcome,
    };
    if (note?.stepName === stepName)
        (0,progress_file/* removeProgressNote */.md)(env, key);
    const message = (0,message_status/* statusMessage */.uP)(status);
    if (inputs.dryRun)
        return (0,dry_run/* showDryRun */.W)(core, `Would update ${id} in ${space}`, message);
    const isDue = (0,status_outcome/* isNews */.Ms)(signal, outcome);
    try {
        const chat = await deps.within(inputs.timeout ?? PATIENCE_SECONDS).chat(inputs);
        const posted = await write(chat, inputs, { id, message });
        core.info(`Updated the message in ${space}${posted.url === undefined ? '' : `: ${posted.url}`}`);
        if (isDue)
            await (await __webpack_require__.e(/* import() */ 526).then(__webpack_require__.bind(__webpack_require__, 1526))).ping(deps, chat, inputs, { status, id, posted });
    }
    catch (thrown) {
        if (!isDue)
            throw thrown;
        throw new Error(`${(0,errors/* asError */.zR)(thrown).message} Nobody was mentioned.`, { cause: thrown });
    }
}
/** What an update creates has no say in which thread it stands, nor in how it arrives. */
function write(chat, inputs, { id, message }) {
    const { space, threadKey, silent } = inputs;
    const post = { space, id, message, threadKey, notification: silent ? 'silent' : undefined };
    return threadKey === undefined && !silent ? chat.upsert(post) : chat.place(post, 'end');
}
/** What the runner lost of what the message says, as the start said it; values of later steps stay. */
function notLost(said, note) {
    const first = note?.said ?? {};
    return {
        title: said.title ?? first.title,
        text: said.text ?? first.text,
        fields: said.fields.length > 0 ? said.fields : (first.fields ?? []),
        buttons: said.buttons.length > 0 ? said.buttons : (first.buttons ?? []),
        environment: said.environment ?? first.environment,
        url: said.url ?? first.url,
    };
}


/***/ }),

/***/ 4151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readStatusInputs)
/* harmony export */ });
/* harmony import */ var _inputs_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8931);
/* harmony import */ var _inputs_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4193);
/* harmony import */ var _inputs_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1140);
/* harmony import */ var _inputs_runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(697);
/* harmony import */ var _inputs_signal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6295);
/* harmony import */ var _inputs_thread_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4293);






/** An input of early versions that is gone. */
const RUN_HAS_ITS_OWN_ACTION = 'this input is gone. For one message about the whole run, use the action OWNER/google-chat-status/run: in a workflow ' +
    'of its own that starts on workflow_run, or in a first and a last job of this one. See run/README.md.';
/**
 * Reads the inputs of the status action, in the order of action.yml. Throws every problem at once when it cannot
 * be known where to write and as whom; a flaw in what the message says comes back in `leftOut`.
 */
async function readStatusInputs(core, env, when) {
    const read = (0,_inputs_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .reader */ .w)(core);
    const space = (0,_inputs_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .spaceInput */ .Ls)(read);
    const connection = (0,_inputs_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .connectionInputs */ .eu)(read, core, env);
    (0,_inputs_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .onErrorInput */ .mZ)(read);
    const { threadKey, silent } = (0,_inputs_thread_key_js__WEBPACK_IMPORTED_MODULE_4__/* .arrivalInputs */ .r)(read);
    const said = { title: (0,_inputs_content_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(read, 'title'), ...(0,_inputs_content_js__WEBPACK_IMPORTED_MODULE_1__/* .contentInputs */ .Pw)(read), ...(0,_inputs_content_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentInputs */ .dP)(read) };
    const signal = await (0,_inputs_signal_js__WEBPACK_IMPORTED_MODULE_3__/* .signalInputs */ .k)(read, env, when);
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
        runner: (0,_inputs_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .runnerInputs */ .a)(read),
        leftOut: read.flaws(),
    });
}


/***/ }),

/***/ 9080:
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
        const { findCause } = await __webpack_require__.e(/* import() */ 508).then(__webpack_require__.bind(__webpack_require__, 4508));
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
const comparing = () => __webpack_require__.e(/* import() */ 140).then(__webpack_require__.bind(__webpack_require__, 9140));
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

/***/ 8187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ findState),
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   ic: () => (/* binding */ readStepName),
/* harmony export */   om: () => (/* binding */ newState)
/* harmony export */ });
/* unused harmony export KEPT_INPUTS */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8660);


/**
 * The inputs that say where and how the message is written, or who is mentioned. None of them is a secret, and
 * `chat-api-url` is not among them: where the sign-in is sent is never taken from saved state.
 */
const KEPT_INPUTS = [
    'space',
    'message-key',
    'job-id',
    'job-index',
    'matrix-values',
    'thread-key',
    'notification',
    'dry-run',
    'title',
    'mention',
    'mention-on',
    'people',
];
const KEY = 'note';
/** Linux starts no process with a variable of 128 kB or more. Twelve inputs, escaped twice, stay below. */
const MAX_BYTES = 4000;
/**
 * A new state, with the inputs as they are. A step that runs again, as some runners do after a failure, keeps its name.
 */
function newState(core, { startedAt, hadSignIn }) {
    const given = KEPT_INPUTS.map((name) => [name, core.getInput(name)]);
    const kept = given.filter(([, value]) => isSmall(value) && (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsIn */ .VY)(value).length === 0);
    const stepName = findState(core)?.stepName ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    return { startedAt, stepName, hadSignIn, inputs: Object.fromEntries(kept), isSealed: true };
}
/** Saves the state for the post step. Called before any request, so that a start that is lost has it too. */
function saveState(core, state) {
    const { startedAt, stepName, hadSignIn, inputs } = state;
    const text = JSON.stringify({ startedAt: startedAt.toISOString(), stepName, hadSignIn, inputs });
    core.saveState(KEY, JSON.stringify({ state: text, seal: sealOf(core, text) }));
}
/** The state that main saved; `undefined` where there is none, or where it isn't one of ours. */
function findState(core) {
    const saved = record(parsed(core.getState(KEY)));
    const { state: text, seal } = saved;
    if (typeof text !== 'string')
        return undefined;
    const state = record(parsed(text));
    const startedAt = typeof state['startedAt'] === 'string' ? new Date(state['startedAt']) : undefined;
    const stepName = readStepName(state['stepName']);
    if (startedAt === undefined || Number.isNaN(startedAt.getTime()) || stepName === undefined)
        return undefined;
    const given = record(state['inputs']);
    const inputs = Object.fromEntries(KEPT_INPUTS.flatMap((name) => {
        const value = given[name];
        return typeof value === 'string' && isSmall(value) ? [[name, value]] : [];
    }));
    const isSealed = typeof seal === 'string' && isEqual(seal, sealOf(core, text));
    return { startedAt, stepName, hadSignIn: state['hadSignIn'] === true, inputs, isSealed };
}
/** A step's random name as another step may have written it; `undefined` for anything of another form. */
const readStepName = (value) => typeof value === 'string' && /^[\da-f-]{36}$/.test(value) ? value : undefined;
/**
 * Who doesn't have the secret can't seal. Keyless there is none that only this step is given: but every step of such
 * a job can sign in by itself.
 */
function sealOf(core, text) {
    const secret = core.getInput('credentials') || core.getInput('access-token');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', `google-chat-status ${secret}`).update(text).digest('base64url');
}
function isEqual(a, b) {
    const [one, other] = [Buffer.from(a), Buffer.from(b)];
    return one.length === other.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(one, other);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const isSmall = (value) => Buffer.byteLength(JSON.stringify(value)) <= MAX_BYTES;
const record = (value) => typeof value === 'object' && value !== null ? value : {};


/***/ })

};
