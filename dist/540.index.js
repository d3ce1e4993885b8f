export const id = 540;
export const ids = [540];
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

/***/ 8540:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _status_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7262);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(621);


/** The job begins: post its message. A chat outage must not break builds. */
await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(_status_start_js__WEBPACK_IMPORTED_MODULE_0__/* .start */ .n, { onFailure: 'warn' });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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


/***/ }),

/***/ 7262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./github/build.js
var build = __webpack_require__(9881);
// EXTERNAL MODULE: ./inputs/sign-in.js + 3 modules
var sign_in = __webpack_require__(9760);
// EXTERNAL MODULE: ./status/inputs.js
var status_inputs = __webpack_require__(4151);
// EXTERNAL MODULE: ./message/status.js
var message_status = __webpack_require__(8927);
// EXTERNAL MODULE: ./job/progress-file.js
var progress_file = __webpack_require__(4289);
// EXTERNAL MODULE: ./status/saved-state.js
var saved_state = __webpack_require__(8187);
// EXTERNAL MODULE: ./job/message-id.js
var message_id = __webpack_require__(154);
// EXTERNAL MODULE: ./google-chat/names.js
var names = __webpack_require__(9114);
// EXTERNAL MODULE: ./dry-run.js
var dry_run = __webpack_require__(1540);
;// CONCATENATED MODULE: ./status/previous-attempt.js



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
        const id = (0,message_id/* statusMessageId */.V)({ ...event, runAttempt: String(attempt - 1) }, { ...inputs, runner: { ...runner, jobId: String(job.id) } }, undefined);
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

// EXTERNAL MODULE: ./skip-reason.js
var skip_reason = __webpack_require__(331);
// EXTERNAL MODULE: ./warn-once.js
var warn_once = __webpack_require__(399);
;// CONCATENATED MODULE: ./status/start.js













/** Seconds the start may take: it gives up early, since the end makes the message if it has to. */
const PATIENCE_SECONDS = 10;
/** The job begins: posts its message, and saves for the end what it needs to know. */
async function start(deps) {
    const { core, env } = deps;
    const quiet = (0,skip_reason/* whyQuiet */.n)(deps);
    if (quiet !== undefined)
        return core.notice(`Google Chat: no message is sent. ${quiet}`);
    const state = (0,saved_state/* newState */.om)(core, { startedAt: deps.now(), hadSignIn: (0,sign_in/* givesCredentials */.f)(core, env) });
    (0,saved_state/* saveState */.LZ)(core, state);
    core.setOutput('sent', false);
    try {
        const inputs = await (0,status_inputs/* readStatusInputs */.S)(core, env, { atEnd: false });
        await postMessage(deps, inputs, state);
        (0,warn_once/* warnOnce */.m)(core, inputs.leftOut);
    }
    catch (thrown) {
        if (thrown instanceof errors/* InputError */.dz)
            (0,warn_once/* news */.w)(core, thrown);
        core.setOutput('error', (0,errors/* describe */.q0)((0,errors/* asError */.zR)(thrown)));
        throw thrown;
    }
}
async function postMessage(deps, inputs, state) {
    const { core, env, event } = deps;
    const { space, threadKey, silent, said } = inputs;
    const { startedAt, stepName } = state;
    const key = (0,message_id/* jobKey */.t)(event, inputs);
    const id = (0,message_id/* statusMessageId */.V)(event, inputs, stepName);
    core.setOutput('message', (0,names/* messageName */.fe)(space, id));
    core.setOutput('space', space);
    if (event.runId === '')
        core.warning(NO_RUN_ID);
    const message = (0,message_status/* statusMessage */.uP)({
        build: (0,build/* describeBuild */.S)(event, inputs.runner),
        said,
        startedAt,
        outcome: { kind: 'running' },
    });
    const owner = (0,progress_file/* findProgressNote */.$Z)(env, key)?.stepName;
    const isTaken = owner !== undefined && owner !== stepName;
    const placed = threadKey !== undefined || silent;
    const note = { startedAt, stepName, said, progress: {}, placed, writtenAt: 0, waitedMs: 0 };
    if (isTaken)
        core.warning(TAKEN);
    else
        (0,progress_file/* leaveProgressNote */.Vh)(env, key, note);
    if (inputs.dryRun)
        return (0,dry_run/* showDryRun */.W)(core, `Would post to ${space} as ${id}`, message);
    const chat = await deps.within(inputs.timeout ?? PATIENCE_SECONDS).chat(inputs);
    const notification = silent ? 'silent' : undefined;
    const posted = await chat.create({ space, id, message, threadKey, notification });
    if (!isTaken)
        (0,progress_file/* leaveProgressNote */.Vh)(env, key, { ...note, writtenAt: deps.now().getTime() });
    core.setOutput('thread', posted.thread ?? '');
    core.setOutput('url', posted.url ?? '');
    core.setOutput('sent', true);
    const where = `${space}${posted.url === undefined ? '' : `: ${posted.url}`}`;
    core.info(isTaken ? `The message is in ${where}` : `Posted to ${where}`);
    await pointToThisAttempt(deps, inputs, posted);
}
const TAKEN = 'Google Chat: another step of this job has this message already, so the two write over each other. ' +
    'Give one of them a message-key: then each has a message of its own.';
const NO_RUN_ID = 'Google Chat: the runner does not say which run this is (GITHUB_RUN_ID is empty). The message gets a random name, ' +
    'so that it replaces no message of another run.';


/***/ })

};
