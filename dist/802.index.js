export const id = 802;
export const ids = [802];
export const modules = {

/***/ 3143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ApiError),
/* harmony export */   s: () => (/* binding */ explainWith)
/* harmony export */ });
class ApiError extends Error {
    reason;
    found;
    advice;
    httpStatus;
    transient;
    retryAfterMs;
    constructor(call, failure, { reason, advice }) {
        const found = sentence(failure);
        super(`Could not ${call}: ${found}${advice === undefined ? '' : ` ${advice}`}`);
        this.reason = reason;
        this.found = found;
        this.advice = advice;
        this.httpStatus = failure.httpStatus;
        this.transient = failure.transient;
        this.retryAfterMs = failure.retryAfterMs;
    }
}
function explainWith(rows, failure) {
    const row = rows.find(({ when }) => when(failure));
    return row && { reason: row.reason, advice: row.advice(failure) };
}
function sentence({ httpStatus, message, status }) {
    const text = message === '' ? 'the server gave no reason' : message.replace(/\.$/, '');
    const code = [httpStatus, status].filter(Boolean).join(' ');
    return `${text}${code === '' ? '' : ` (${code})`}.`;
}


/***/ }),

/***/ 2337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jq: () => (/* binding */ isQuotaError),
/* harmony export */   xd: () => (/* binding */ ChatError),
/* harmony export */   xl: () => (/* binding */ isChatError)
/* harmony export */ });
/* unused harmony export explain */
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9407);
/* harmony import */ var _google_api_api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3143);


class ChatError extends _google_api_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .h {
    name = 'ChatError';
    constructor(call, failure, whenRefused) {
        const { reason, advice } = explain(failure);
        super(call, failure, { reason, advice: reason === 'sign-in' ? (whenRefused ?? advice) : advice });
    }
}
const isChatError = (thrown) => thrown instanceof ChatError;
const isQuotaError = (thrown) => thrown instanceof ChatError && thrown.reason === 'quota';
const ADD_APP = 'open the space in Google Chat, then Apps & integrations → Add apps';
const ROWS = [
    {
        reason: 'api-disabled',
        when: ({ reason }) => reason === 'SERVICE_DISABLED',
        advice: ({ activationUrl = 'https://console.cloud.google.com/apis/library/chat.googleapis.com' }) => `Enable the Google Chat API in the project of the service account, wait a minute, and run again: ${activationUrl}`,
    },
    {
        reason: 'app-not-configured',
        when: ({ message }) => /chat app not found/i.test(message),
        advice: () => 'Configure the Chat app in the Google Cloud project of the service account: ' +
            'https://console.cloud.google.com/apis/api/chat.googleapis.com/hangouts-chat',
    },
    {
        reason: 'scope',
        when: ({ reason, message }) => reason === 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' || /insufficient authentication scopes/i.test(message),
        advice: () => 'The token lacks the scope https://www.googleapis.com/auth/chat.bot. Create a token with that scope.',
    },
    {
        reason: 'sign-in',
        when: ({ httpStatus }) => httpStatus === 401,
        advice: () => 'Google rejected the credentials. Check that the service account is enabled and that the clock of this runner is correct.',
    },
    {
        reason: 'not-in-space',
        when: ({ httpStatus, message }) => httpStatus === 403 && /doesn't exist|permission denied to perform/i.test(message),
        advice: () => `There is no such space or message, the message belongs to another app, or the Chat app is not in the space. Check the name, and add the app: ${ADD_APP}.`,
    },
    {
        reason: 'not-in-space',
        when: ({ httpStatus }) => httpStatus === 403,
        advice: () => `The Chat app is not allowed to do this. Check that it is in the space (${ADD_APP}) and that your Workspace administrator allows Chat apps.`,
    },
    {
        reason: 'not-found',
        when: ({ httpStatus }) => httpStatus === 404,
        advice: () => `It does not exist, or the Chat app cannot see it. Check the name, and add the app to the space: ${ADD_APP}.`,
    },
    {
        reason: 'exists',
        when: ({ httpStatus }) => httpStatus === 409,
        advice: () => 'A message with this id already exists.',
    },
    {
        reason: 'quota',
        when: ({ httpStatus }) => httpStatus === 429,
        advice: () => 'A space accepts one write per second from all its apps together (https://developers.google.com/workspace/chat/limits). ' +
            'Set a longer timeout, so that the step can retry for longer.',
    },
    {
        reason: 'google-down',
        when: ({ httpStatus = 0 }) => httpStatus >= 500,
        advice: () => 'Google Chat may be down. Check its status: https://www.google.com/appsstatus/dashboard',
    },
    {
        reason: 'redirect',
        when: ({ httpStatus = 0 }) => httpStatus >= 300 && httpStatus < 400,
        advice: () => 'The server answered with a redirect, which is not followed because it could expose the token. Check chat-api-url.',
    },
    {
        reason: 'network',
        when: ({ httpStatus, reason }) => httpStatus === undefined && (0,_network_js__WEBPACK_IMPORTED_MODULE_0__/* .isUntrusted */ .fb)(reason),
        advice: () => _network_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_ADVICE */ .jt,
    },
    {
        reason: 'network',
        when: ({ httpStatus }) => httpStatus === undefined,
        advice: () => 'Check that this runner can reach the host, including its firewall and proxy.',
    },
];
const explain = (failure) => (0,_google_api_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .explainWith */ .s)(ROWS, failure) ?? { reason: 'refused', advice: undefined };


/***/ }),

/***/ 4289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ removeProgressFile),
/* harmony export */   cv: () => (/* binding */ readProgressFile),
/* harmony export */   du: () => (/* binding */ writeProgressFile),
/* harmony export */   z: () => (/* binding */ currentContent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _status_saved_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8187);



const fileOf = (env, key) => env['RUNNER_TEMP'] ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['RUNNER_TEMP'], 'google-chat-status', `${key}.json`) : undefined;
function writeProgressFile(env, key, content) {
    const file = fileOf(env, key);
    if (file === undefined)
        return;
    try {
        makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(file, '..'));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(`${file}.new`, { recursive: true, force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${file}.new`, JSON.stringify(content), { mode: 0o600, flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${file}.new`, file);
    }
    catch {
        return;
    }
}
function makeFolder(path) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
}
function removeProgressFile(env, key) {
    const file = fileOf(env, key);
    try {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { recursive: true, force: true });
    }
    catch {
        return;
    }
}
function readProgressFile(env, key) {
    const file = fileOf(env, key);
    if (file === undefined)
        return undefined;
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
        if (!stats.isFile() || stats.size > MAX_BYTES)
            return undefined;
        const data = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
        const startedAt = new Date(String(data['startedAt']));
        if (Number.isNaN(startedAt.getTime()))
            return undefined;
        const stepId = (0,_status_saved_state_js__WEBPACK_IMPORTED_MODULE_2__/* .readStepId */ .wq)(data['stepId']);
        return {
            startedAt,
            ...(stepId === undefined ? {} : { stepId }),
            content: contentFrom(data['content']),
            progress: contentFrom(data['progress']),
            ...optional('changes', text(data['changes'])),
            ...optional('timezone', timezone(data['timezone'])),
            placed: data['placed'] === true,
            isPostedAtEnd: data['isPostedAtEnd'] === true,
            writtenAt: nonNegative(data['writtenAt']),
            waitedMs: nonNegative(data['waitedMs']),
        };
    }
    catch {
        return undefined;
    }
}
function currentContent(content, progress) {
    return { ...content, ...progress };
}
const MAX_BYTES = 4_000_000;
const MAX_TEXT = 20_000;
const MAX_ITEMS = 200;
function contentFrom(value) {
    const data = (typeof value === 'object' && value !== null ? value : {});
    const fields = list(data['fields']).flatMap(({ label, value: fieldValue }) => text(label) && text(fieldValue) ? [{ label: text(label), value: text(fieldValue) }] : []);
    const buttons = list(data['buttons']).flatMap(({ label, url }) => text(label) && https(url) ? [{ label: text(label), url: https(url) }] : []);
    return {
        ...optional('title', text(data['title'])),
        ...optional('text', text(data['text'])),
        ...(fields.length > 0 ? { fields } : {}),
        ...(buttons.length > 0 ? { buttons } : {}),
        ...optional('environment', text(data['environment'])),
        ...optional('url', https(data['url'])),
    };
}
const optional = (key, value) => (value === undefined ? {} : { [key]: value });
const text = (value) => typeof value === 'string' && value !== '' ? value.slice(0, MAX_TEXT) : undefined;
const timezone = (value) => typeof value === 'string' && /^[\w+/-]{1,64}$/.test(value) ? value : undefined;
const nonNegative = (value) => (typeof value === 'number' && value >= 0 ? value : 0);
const list = (value) => (Array.isArray(value) ? value.slice(0, MAX_ITEMS) : []).filter((item) => typeof item === 'object' && item !== null);
function https(value) {
    if (typeof value !== 'string' || value.length > 2000 || !URL.canParse(value))
        return undefined;
    const url = new URL(value);
    return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : undefined;
}


/***/ }),

/***/ 6284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ NO_CONTENT)
/* harmony export */ });
const NO_CONTENT = {
    title: undefined,
    text: undefined,
    fields: [],
    buttons: [],
    environment: undefined,
    url: undefined,
};


/***/ }),

/***/ 9305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ finishedMessage),
/* harmony export */   pJ: () => (/* binding */ isRunningMessage),
/* harmony export */   uP: () => (/* binding */ statusMessage)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9554);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2101);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6205);
/* harmony import */ var _status_card_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8514);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7929);





function statusMessage(status) {
    const minimal = { ..._limits_js__WEBPACK_IMPORTED_MODULE_2__/* .SMALLER_BUDGETS */ .yn[_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .SMALLER_BUDGETS */ .yn.length - 1], fields: 0, buttons: 0, failedTests: 0 };
    return (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .firstFitting */ .ei)([_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .FULL_BUDGET */ .U9, ..._limits_js__WEBPACK_IMPORTED_MODULE_2__/* .SMALLER_BUDGETS */ .yn], (budget) => render(status, budget)) ?? render(status, minimal);
}
function render(status, budget) {
    return {
        text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(status)),
        markupSyntax: 'MARKUP_SYNTAX_CHAT',
        cardsV2: [{ cardId: 'status', card: (0,_status_card_js__WEBPACK_IMPORTED_MODULE_3__/* .statusCard */ .vz)(status, budget) }],
    };
}
const isRunningMessage = ({ text }) => text.startsWith(`${_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .WORDING */ .pN.running.emoji} `);
function finishedMessage(message, job) {
    const { outcome, ref } = job;
    const [first, ...others] = message.cardsV2 ?? [];
    if (first === undefined)
        return message;
    const [state, ...sections] = first.card.sections ?? [];
    const widgets = [(0,_status_card_js__WEBPACK_IMPORTED_MODULE_3__/* .stateRow */ .G1)(job), ...(0,_status_card_js__WEBPACK_IMPORTED_MODULE_3__/* .detailRows */ .PZ)(outcome), ...(state?.widgets ?? []).slice(1)];
    return {
        ...message,
        text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .stateLine */ .qo)(first.card.header?.title ?? '', ref, outcome)),
        cardsV2: [{ ...first, card: { ...first.card, sections: [{ ...state, widgets }, ...sections] } }, ...others],
    };
}


/***/ }),

/***/ 3802:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _progress_update_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2091);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9902);


await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(_progress_update_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .progress */ .q, { onFailure: 'warn' });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ progress)
});

// EXTERNAL MODULE: ./google-chat/chat-error.js
var chat_error = __webpack_require__(2337);
// EXTERNAL MODULE: ./google-chat/names.js
var names = __webpack_require__(9114);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./github/build.js
var build = __webpack_require__(9881);
// EXTERNAL MODULE: ./inputs/connection.js + 2 modules
var inputs_connection = __webpack_require__(571);
// EXTERNAL MODULE: ./inputs/content-inputs.js + 1 modules
var content_inputs = __webpack_require__(6280);
// EXTERNAL MODULE: ./inputs/reader.js
var reader = __webpack_require__(1140);
// EXTERNAL MODULE: ./inputs/placement.js
var placement = __webpack_require__(3040);
;// CONCATENATED MODULE: ./progress/inputs.js




function readProgressInputs(core, env) {
    const read = (0,reader/* reader */.wA)(core);
    const space = (0,inputs_connection/* spaceInput */.Ls)(read);
    const connection = (0,inputs_connection/* connectionInputs */.eu)(read, core, env);
    (0,inputs_connection/* onErrorInput */.mZ)(read);
    const { text, fields, buttons } = (0,content_inputs/* contentInputs */.Pw)(read);
    const { environment, url } = (0,content_inputs/* deploymentInputs */.dP)(read);
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
        runner: (0,placement/* runnerInputs */.ax)(read),
        inputWarnings: read.warnings(),
    });
}

// EXTERNAL MODULE: ./message/status-message.js
var status_message = __webpack_require__(9305);
// EXTERNAL MODULE: ./message/content.js
var content = __webpack_require__(6284);
// EXTERNAL MODULE: ./job/progress-file.js
var progress_file = __webpack_require__(4289);
// EXTERNAL MODULE: ./job/message-id.js
var message_id = __webpack_require__(154);
// EXTERNAL MODULE: ./step-report.js
var step_report = __webpack_require__(4510);
;// CONCATENATED MODULE: ./progress/update-progress.js










const DEFAULT_TIMEOUT_SECONDS = 5;
const MIN_WRITE_INTERVAL_MS = 1000;
const MAX_TOTAL_WAIT_MS = 1500;
const PAUSE_AFTER_FAILURE_MS = 10_000;
async function progress(deps) {
    const { core, env, event, now } = deps;
    if ((0,step_report/* skipReason */.YG)(deps) !== undefined)
        return;
    core.setOutput('sent', false);
    try {
        const inputs = readProgressInputs(core, env);
        (0,step_report/* warnOnce */.mc)(core, inputs.inputWarnings);
        const key = (0,message_id/* jobKey */.t)(event, inputs);
        const previous = (0,progress_file/* readProgressFile */.cv)(env, key);
        if (previous === undefined)
            throw new Error(NO_MESSAGE);
        const id = (0,message_id/* statusMessageId */.V)(event, inputs, previous.stepId);
        core.setOutput('message', (0,names/* messageName */.fe)(inputs.space, id));
        const saved = { ...previous, progress: { ...previous.progress, ...inputs.progress } };
        (0,progress_file/* writeProgressFile */.du)(env, key, saved);
        if (saved.isPostedAtEnd)
            return core.info(DEFERRED_TO_END);
        const waitMs = msUntilNextWrite(saved, now().getTime());
        if (waitMs > maxWaitMs(saved, inputs))
            return core.info(DEFERRED);
        await write(deps, inputs, { key, id, saved, waitMs });
    }
    catch (thrown) {
        core.setOutput('error', (0,errors/* describe */.q0)((0,errors/* asError */.zR)(thrown)));
        throw thrown;
    }
}
const NO_MESSAGE = 'This job has no message to update. Add the status action as an earlier step of the job, with the same space and ' +
    'message-key. If it is there, check that RUNNER_TEMP is a writable folder.';
const DEFERRED_TO_END = 'Deferred to the end of the job: post-on of the status step posts nothing before.';
const DEFERRED = 'Deferred to the next update, at the latest when the job ends: a space accepts one write per second.';
function msUntilNextWrite({ writtenAt }, now) {
    const ms = writtenAt + MIN_WRITE_INTERVAL_MS - now;
    return ms > PAUSE_AFTER_FAILURE_MS + MIN_WRITE_INTERVAL_MS ? 0 : Math.max(0, ms);
}
function maxWaitMs({ waitedMs }, { timeout = DEFAULT_TIMEOUT_SECONDS }) {
    return Math.max(0, Math.min(MIN_WRITE_INTERVAL_MS, MAX_TOTAL_WAIT_MS - waitedMs, timeout * 500));
}
async function write(deps, inputs, { key, id, saved, waitMs }) {
    const { core, env, event, now } = deps;
    const { space } = inputs;
    const message = (0,status_message/* statusMessage */.uP)({
        build: (0,build/* describeBuild */.S)(event, inputs.runner),
        content: { ...content/* NO_CONTENT */.i, ...saved.content, ...saved.progress },
        startedAt: saved.startedAt,
        timezone: saved.timezone,
        changes: saved.changes ? (await __webpack_require__.e(/* import() */ 88).then(__webpack_require__.bind(__webpack_require__, 2088))).savedSection(saved.changes) : undefined,
        outcome: { kind: 'running', phase: saved.progress.text },
    });
    if (inputs.dryRun)
        return (0,step_report/* showDryRun */.Wf)(core, `Would update ${id} in ${space}`, message);
    const chat = await deps.within(inputs.timeout ?? DEFAULT_TIMEOUT_SECONDS).chat(inputs);
    if (waitMs > 0)
        await deps.sleep(waitMs);
    let pauseMs = 0;
    try {
        await (saved.placed ? chat.update((0,names/* messageName */.fe)(space, id), message) : chat.updateOrCreate({ space, id, message }));
        core.setOutput('sent', true);
        core.info(`Updated the message in ${space}.`);
    }
    catch (thrown) {
        pauseMs = PAUSE_AFTER_FAILURE_MS;
        if (!(0,chat_error/* isQuotaError */.jq)(thrown))
            throw thrown;
        core.info(DEFERRED);
    }
    finally {
        const writtenAt = now().getTime() + pauseMs;
        (0,progress_file/* writeProgressFile */.du)(env, key, { ...saved, writtenAt, waitedMs: saved.waitedMs + waitMs });
    }
}


/***/ }),

/***/ 8187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   YT: () => (/* binding */ CHANGES_STATE),
/* harmony export */   om: () => (/* binding */ newState),
/* harmony export */   un: () => (/* binding */ readState),
/* harmony export */   wq: () => (/* binding */ readStepId)
/* harmony export */ });
/* unused harmony export SAVED_INPUTS */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8660);


const SAVED_INPUTS = [
    'space',
    'message-key',
    'job-id',
    'job-index',
    'matrix-values',
    'thread-key',
    'notification',
    'post-on',
    'dry-run',
    'title',
    'mention',
    'mention-on',
    'people',
    'report',
    'timezone',
];
const KEY = 'state';
const CHANGES_STATE = 'changes';
const MAX_BYTES = 4000;
function newState(core, { startedAt, hadSignIn }) {
    const inputs = SAVED_INPUTS.map((name) => [name, core.getInput(name)]);
    const kept = inputs.filter(([, value]) => isSmall(value) && (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsIn */ .VY)(value).length === 0);
    const stepId = readState(core)?.stepId ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    return { startedAt, stepId, hadSignIn, inputs: Object.fromEntries(kept), isSigned: true };
}
function saveState(core, state) {
    const { startedAt, stepId, hadSignIn, inputs } = state;
    const text = JSON.stringify({ startedAt: startedAt.toISOString(), stepId, hadSignIn, inputs });
    core.saveState(KEY, JSON.stringify({ state: text, signature: signatureOf(core, text) }));
}
function readState(core) {
    const saved = record(parsed(core.getState(KEY)));
    const { state: text, signature } = saved;
    if (typeof text !== 'string')
        return undefined;
    const state = record(parsed(text));
    const startedAt = typeof state['startedAt'] === 'string' ? new Date(state['startedAt']) : undefined;
    const stepId = readStepId(state['stepId']);
    if (startedAt === undefined || Number.isNaN(startedAt.getTime()) || stepId === undefined)
        return undefined;
    const savedInputs = record(state['inputs']);
    const inputs = Object.fromEntries(SAVED_INPUTS.flatMap((name) => {
        const value = savedInputs[name];
        return typeof value === 'string' && isSmall(value) ? [[name, value]] : [];
    }));
    const isSigned = typeof signature === 'string' && isEqual(signature, signatureOf(core, text));
    return { startedAt, stepId, hadSignIn: state['hadSignIn'] === true, inputs, isSigned };
}
const readStepId = (value) => typeof value === 'string' && /^[\da-f-]{36}$/.test(value) ? value : undefined;
function signatureOf(core, text) {
    const secret = core.getInput('credentials') || core.getInput('access-token');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', `google-chat-status ${secret}`).update(text).digest('base64url');
}
function isEqual(a, b) {
    const [first, second] = [Buffer.from(a), Buffer.from(b)];
    return first.length === second.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(first, second);
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
