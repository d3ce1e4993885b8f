export const id = 802;
export const ids = [802];
export const modules = {

/***/ 968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ ChatError),
  A: () => (/* binding */ isBusy)
});

// EXTERNAL MODULE: ./network.js + 2 modules
var network = __webpack_require__(9407);
;// CONCATENATED MODULE: ./google-chat/trouble.js

const ADD_APP = 'open the space in Google Chat, then Apps & integrations → Add apps';
/** What Google says, what it means and the next thing to do, most telling first. The first row that fits is taken. */
const ROWS = [
    {
        trouble: 'api-disabled',
        when: ({ reason }) => reason === 'SERVICE_DISABLED',
        advice: ({ activationUrl = 'https://console.cloud.google.com/apis/library/chat.googleapis.com' }) => `Enable the Google Chat API in the project of the service account, wait a minute and run again: ${activationUrl}`,
    },
    {
        trouble: 'app-not-configured',
        when: ({ said }) => /chat app not found/i.test(said),
        advice: () => 'Configure the Chat app in the Google Cloud project of the service account: ' +
            'https://console.cloud.google.com/apis/api/chat.googleapis.com/hangouts-chat',
    },
    {
        trouble: 'scope',
        when: ({ reason, said }) => reason === 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' || /insufficient authentication scopes/i.test(said),
        advice: () => 'The token lacks the scope https://www.googleapis.com/auth/chat.bot. Mint it with that scope.',
    },
    {
        trouble: 'sign-in',
        when: ({ httpStatus }) => httpStatus === 401,
        advice: () => 'Google did not accept the sign-in. Is the service account enabled, and the clock of this runner right?',
    },
    {
        trouble: 'not-in-space',
        when: ({ httpStatus, said }) => httpStatus === 403 && /doesn't exist|permission denied to perform/i.test(said),
        advice: () => `There is no such space or message, or the message is not this app's, or the Chat app is not in the space. Check the name, and add the app: ${ADD_APP}.`,
    },
    {
        trouble: 'not-in-space',
        when: ({ httpStatus }) => httpStatus === 403,
        advice: () => `The Chat app may not do this there. Is it in the space (${ADD_APP})? Does your Workspace administrator allow Chat apps?`,
    },
    {
        trouble: 'not-found',
        when: ({ httpStatus }) => httpStatus === 404,
        advice: () => `It does not exist, or the Chat app may not see it. Check the name, and add the app to the space: ${ADD_APP}.`,
    },
    {
        trouble: 'exists',
        when: ({ httpStatus }) => httpStatus === 409,
        advice: () => 'A message with this id is there already.',
    },
    {
        trouble: 'quota',
        when: ({ httpStatus }) => httpStatus === 429,
        advice: () => 'A space takes one write a second from all its apps together (https://developers.google.com/workspace/chat/limits). ' +
            'A longer timeout lets the step wait for its turn.',
    },
    {
        trouble: 'google-down',
        when: ({ httpStatus = 0 }) => httpStatus >= 500,
        advice: () => 'Google Chat has a problem of its own: https://www.google.com/appsstatus/dashboard',
    },
    {
        trouble: 'redirect',
        when: ({ httpStatus = 0 }) => httpStatus >= 300 && httpStatus < 400,
        advice: () => 'The server sent us elsewhere, and a token follows no redirect. Check chat-api-url.',
    },
    {
        trouble: 'network',
        when: ({ httpStatus, reason }) => httpStatus === undefined && (0,network/* isUntrusted */.fb)(reason),
        advice: () => network/* CERTIFICATE_ADVICE */.jt,
    },
    {
        trouble: 'network',
        when: ({ httpStatus }) => httpStatus === undefined,
        advice: () => 'Can this runner reach the host? Check its network and proxy.',
    },
];
/** What is behind a failure, and what to do about it. */
function troubleOf(failure) {
    const row = ROWS.find(({ when }) => when(failure));
    return row === undefined
        ? { trouble: 'refused', advice: undefined }
        : { trouble: row.trouble, advice: row.advice(failure) };
}

;// CONCATENATED MODULE: ./google-chat/errors.js

/** A request to Google Chat that did not work, told in a few sentences with the next thing to do. */
class ChatError extends Error {
    name = 'ChatError';
    trouble;
    /** What Google said, in one sentence. */
    found;
    /** The next thing to do; `undefined` when nothing is known. */
    advice;
    /** The HTTP status; `undefined` when no answer came. */
    httpStatus;
    /** Whether the same request may succeed a moment later. */
    transient;
    /** How long Chat asked to wait, in milliseconds. */
    retryAfterMs;
    /**
     * @param call what was being done, such as "post to spaces/AAQA…"
     * @param whenRefused what a refused sign-in means for the way in that was used
     */
    constructor(call, failure, whenRefused) {
        const { trouble, advice: known } = troubleOf(failure);
        const advice = trouble === 'sign-in' ? (whenRefused ?? known) : known;
        const found = sentence(failure);
        super(`Could not ${call}: ${found}${advice === undefined ? '' : ` ${advice}`}`);
        this.trouble = trouble;
        this.found = found;
        this.advice = advice;
        this.httpStatus = failure.httpStatus;
        this.transient = failure.transient;
        this.retryAfterMs = failure.retryAfterMs;
    }
}
/** Whether a space, or the project, has no more quota at this moment. */
const isBusy = (thrown) => thrown instanceof ChatError && thrown.trouble === 'quota';
function sentence({ httpStatus, said, status }) {
    const what = said === '' ? 'no explanation was given' : said.replace(/\.$/, '');
    const mark = [httpStatus, status].filter(Boolean).join(' ');
    return `${what}${mark === '' ? '' : ` (${mark})`}.`;
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

/***/ 3802:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _progress_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9161);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(621);


/** Change what the job's message says. A chat outage must not break builds. */
await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(_progress_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .progress */ .q, { onFailure: 'warn' });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ progress)
});

// EXTERNAL MODULE: ./google-chat/errors.js + 1 modules
var errors = __webpack_require__(968);
// EXTERNAL MODULE: ./google-chat/names.js
var names = __webpack_require__(9114);
// EXTERNAL MODULE: ./errors.js
var errors_0 = __webpack_require__(5650);
// EXTERNAL MODULE: ./github/build.js
var build = __webpack_require__(9881);
// EXTERNAL MODULE: ./inputs/connection.js
var inputs_connection = __webpack_require__(8931);
// EXTERNAL MODULE: ./inputs/content.js + 2 modules
var content = __webpack_require__(4193);
// EXTERNAL MODULE: ./inputs/reader.js
var reader = __webpack_require__(1140);
// EXTERNAL MODULE: ./inputs/runner.js
var runner = __webpack_require__(697);
;// CONCATENATED MODULE: ./progress/inputs.js




/** Reads the inputs of the progress action, in the order of action.yml; throws every problem at once. */
function readProgressInputs(core, env) {
    const read = (0,reader/* reader */.w)(core);
    const space = (0,inputs_connection/* spaceInput */.Ls)(read);
    const connection = (0,inputs_connection/* connectionInputs */.eu)(read, core, env);
    (0,inputs_connection/* onErrorInput */.mZ)(read);
    const { text, fields, buttons } = (0,content/* contentInputs */.Pw)(read);
    const { environment, url } = (0,content/* deploymentInputs */.dP)(read);
    return read.finish({
        space,
        ...connection,
        progress: {
            ...(text === undefined ? {} : { text }),
            ...(fields.length === 0 ? {} : { fields }),
            ...(buttons.length === 0 ? {} : { buttons }),
            ...(url === undefined ? {} : { url }),
            ...(environment === undefined ? {} : { environment }),
        },
        messageKey: read.optional('message-key'),
        runner: (0,runner/* runnerInputs */.a)(read),
        leftOut: read.flaws(),
    });
}

// EXTERNAL MODULE: ./message/status.js
var message_status = __webpack_require__(8927);
// EXTERNAL MODULE: ./job/progress-file.js
var progress_file = __webpack_require__(4289);
// EXTERNAL MODULE: ./job/message-id.js
var message_id = __webpack_require__(154);
// EXTERNAL MODULE: ./dry-run.js
var dry_run = __webpack_require__(1540);
// EXTERNAL MODULE: ./skip-reason.js
var skip_reason = __webpack_require__(331);
// EXTERNAL MODULE: ./warn-once.js
var warn_once = __webpack_require__(399);
;// CONCATENATED MODULE: ./progress/progress.js











/** Seconds a step may take; whatever it cannot tell is told by the next one, or by the end of the job. */
const PATIENCE_SECONDS = 5;
/** A space takes one write a second from all its apps together (https://developers.google.com/workspace/chat/limits). */
const BETWEEN_WRITES_MS = 1000;
/** How long all progress of a job together may wait for its turn. After that what comes too soon is kept for the next write. */
const MOST_WAITING_MS = 1500;
/** How long Chat is left alone after a write that did not get through, so that an outage does not cost every step its timeout. */
const REST_MS = 10_000;
/**
 * Changes what the job's message says while the job runs. What is said is kept for the end of the job before it is
 * written, so that it is never lost; of what comes faster than a space takes, the newest wins.
 */
async function progress(deps) {
    const { core, env, event, now } = deps;
    if ((0,skip_reason/* whyQuiet */.n)(deps) !== undefined)
        return;
    core.setOutput('sent', false);
    try {
        const inputs = readProgressInputs(core, env);
        (0,warn_once/* warnOnce */.m)(core, inputs.leftOut);
        const key = (0,message_id/* jobKey */.t)(event, inputs);
        const before = (0,progress_file/* findProgressNote */.$Z)(env, key);
        if (before === undefined)
            throw new Error(NO_STATUS);
        const id = (0,message_id/* statusMessageId */.V)(event, inputs, before.stepName);
        core.setOutput('message', (0,names/* messageName */.fe)(inputs.space, id));
        const note = { ...before, progress: { ...before.progress, ...inputs.progress } };
        (0,progress_file/* leaveProgressNote */.Vh)(env, key, note);
        const early = howEarly(note, now().getTime());
        if (early > mostWaiting(note, inputs))
            return core.info(KEPT);
        await write(deps, inputs, { key, id, note, waitMs: early });
    }
    catch (thrown) {
        core.setOutput('error', (0,errors_0/* describe */.q0)((0,errors_0/* asError */.zR)(thrown)));
        throw thrown;
    }
}
const NO_STATUS = 'There is no message of this job to change. Use the status action as an earlier step of the same job, with the same ' +
    'space and message-key. If you do: RUNNER_TEMP has no note of it. Check that this is a folder that can be written.';
const KEPT = 'Kept for the next update, at the latest the end of the job: a space takes one write a second.';
/** How long until the space takes the next write. A note from further ahead was written by another clock. */
function howEarly({ writtenAt }, now) {
    const early = writtenAt + BETWEEN_WRITES_MS - now;
    return early > REST_MS + BETWEEN_WRITES_MS ? 0 : Math.max(0, early);
}
function mostWaiting({ waitedMs }, { timeout = PATIENCE_SECONDS }) {
    return Math.max(0, Math.min(BETWEEN_WRITES_MS, MOST_WAITING_MS - waitedMs, timeout * 500));
}
async function write(deps, inputs, { key, id, note, waitMs }) {
    const { core, env, event, now } = deps;
    const { space } = inputs;
    const message = (0,message_status/* statusMessage */.uP)({
        build: (0,build/* describeBuild */.S)(event, inputs.runner),
        said: { ...message_status/* NOTHING_SAID */.SV, ...note.said, ...note.progress },
        startedAt: note.startedAt,
        outcome: { kind: 'running', phase: note.progress.text },
    });
    if (inputs.dryRun)
        return (0,dry_run/* showDryRun */.W)(core, `Would update ${id} in ${space}`, message);
    const chat = await deps.within(inputs.timeout ?? PATIENCE_SECONDS).chat(inputs);
    if (waitMs > 0)
        await deps.sleep(waitMs);
    let restMs = 0;
    try {
        // A message that is missing is left to the end where that has a say in its thread or its arrival.
        await (note.placed ? chat.update((0,names/* messageName */.fe)(space, id), message) : chat.upsert({ space, id, message }));
        core.setOutput('sent', true);
        core.info(`Updated the message in ${space}.`);
    }
    catch (thrown) {
        restMs = REST_MS;
        if (!(0,errors/* isBusy */.A)(thrown))
            throw thrown;
        core.info(KEPT);
    }
    finally {
        const writtenAt = now().getTime() + restMs;
        (0,progress_file/* leaveProgressNote */.Vh)(env, key, { ...note, writtenAt, waitedMs: note.waitedMs + waitMs });
    }
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


/***/ })

};
