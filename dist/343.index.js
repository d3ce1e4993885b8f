export const id = 343;
export const ids = [343];
export const modules = {

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
function writeProgressFile(env, key, note) {
    const file = fileOf(env, key);
    if (file === undefined)
        return;
    try {
        makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(file, '..'));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(`${file}.new`, { recursive: true, force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${file}.new`, JSON.stringify(note), { mode: 0o600, flag: 'wx' });
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
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
        if (!found.isFile() || found.size > MAX_BYTES)
            return undefined;
        const note = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
        const startedAt = new Date(String(note['startedAt']));
        if (Number.isNaN(startedAt.getTime()))
            return undefined;
        const stepId = (0,_status_saved_state_js__WEBPACK_IMPORTED_MODULE_2__/* .readStepId */ .wq)(note['stepId']);
        return {
            startedAt,
            ...(stepId === undefined ? {} : { stepId }),
            content: contentFrom(note['content']),
            progress: contentFrom(note['progress']),
            placed: note['placed'] === true,
            writtenAt: amount(note['writtenAt']),
            waitedMs: amount(note['waitedMs']),
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
const text = (value) => typeof value === 'string' && value !== '' ? value.slice(0, MAX_TEXT) : undefined;
const amount = (value) => (typeof value === 'number' && value >= 0 ? value : 0);
const list = (value) => (Array.isArray(value) ? value.slice(0, MAX_ITEMS) : []).filter((item) => typeof item === 'object' && item !== null);
function https(value) {
    if (typeof value !== 'string' || value.length > 2000 || !URL.canParse(value))
        return undefined;
    const url = new URL(value);
    return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : undefined;
}


/***/ }),

/***/ 7170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isFailure),
/* harmony export */   b: () => (/* binding */ isMentionDue)
/* harmony export */ });
function isMentionDue({ when, mentions }, { kind, change }) {
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
const isFailure = (kind) => kind === 'failure' || kind === 'timed-out';


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

/***/ 2343:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _status_finish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6054);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3682);


await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(_status_finish_js__WEBPACK_IMPORTED_MODULE_0__/* .finish */ .O, { onFailure: 'warn' });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6054:
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
// EXTERNAL MODULE: ./inputs/connection.js + 2 modules
var connection = __webpack_require__(4765);
// EXTERNAL MODULE: ./status/inputs.js
var inputs = __webpack_require__(4151);
// EXTERNAL MODULE: ./message/status-message.js
var status_message = __webpack_require__(9305);
// EXTERNAL MODULE: ./message/content.js
var content = __webpack_require__(6284);
// EXTERNAL MODULE: ./job/progress-file.js
var progress_file = __webpack_require__(4289);
;// CONCATENATED MODULE: ./status/post-inputs.js
const NAMING = ['space', 'message-key', 'job-id', 'job-index', 'matrix-values'];
const PLACING = ['thread-key', 'notification'];
const CONTENT = ['title', 'mention', 'mention-on', 'people'];
function postInputs(core, state) {
    const getInput = (name, options) => core.getInput(name, options);
    if (state === undefined)
        return { getInput, replaced: [] };
    const wasDryRun = isTrue(state.inputs['dry-run']) && !isTrue(core.getInput('dry-run'));
    const isDryRun = isTrue(state.inputs['dry-run']) || isTrue(core.getInput('dry-run'));
    if (!state.isSigned && !isTrue(state.inputs['dry-run']))
        return { getInput, replaced: [] };
    const main = (name) => state.inputs[name] ?? core.getInput(name);
    const differs = (name) => main(name) !== core.getInput(name);
    const isLost = (name) => main(name) !== '' && core.getInput(name) === '';
    const certain = [
        ...NAMING.filter(differs),
        ...PLACING.filter((name) => main(name) !== '' && differs(name)),
        ...(wasDryRun ? ['dry-run'] : []),
        ...CONTENT.filter(isLost),
    ];
    const replaced = certain.length === 0 ? [] : [...new Set([...certain, ...CONTENT.filter(differs)])];
    const right = new Set(replaced);
    return {
        getInput: (name, options) => {
            if (name === 'dry-run' && isDryRun)
                return 'true';
            return right.has(name) ? main(name) : core.getInput(name, options);
        },
        replaced,
    };
}
const isTrue = (value) => /^true$/i.test(value ?? '');
const CAUSE = "GitHub's runner mixes up the inputs of a composite action that another composite action uses " +
    '(https://github.com/actions/runner/issues/3514)';
const REMEDY = 'To avoid this, use the status action in the job itself, or in a composite action that the job uses directly.';
function warnOfReplacedInputs(core, names) {
    core.warning(`Google Chat: when the job ended, the runner gave other values than when it started for ${names.join(', ')}. ` +
        `${CAUSE}, so the values from the start were used. ${REMEDY}`);
}
const lostCredentialsError = () => new Error('When the job ended, the runner gave no way to sign in, although it gave one when the job started. ' +
    `So the message was not updated, and nobody was mentioned. ${CAUSE}. ${REMEDY}`);

// EXTERNAL MODULE: ./status/saved-state.js
var saved_state = __webpack_require__(8187);
// EXTERNAL MODULE: ./job/message-id.js
var message_id = __webpack_require__(154);
// EXTERNAL MODULE: ./step-report.js
var step_report = __webpack_require__(4510);
// EXTERNAL MODULE: ./mentions/is-due.js
var is_due = __webpack_require__(7170);
// EXTERNAL MODULE: ./message/wording.js
var wording = __webpack_require__(7929);
;// CONCATENATED MODULE: ./status/outcome.js


const GITHUB_SECONDS = 3;
async function finalOutcome(deps, inputs, took) {
    const kind = (0,wording/* outcomeKind */.t0)(inputs.jobStatus);
    if (inputs.dryRun)
        return { outcome: { kind, took }, jobName: undefined };
    let opened;
    const network = () => (opened ??= deps.within(Math.min(GITHUB_SECONDS, (inputs.timeout ?? Infinity) / 3)));
    if (kind === 'failure' || kind === 'cancelled') {
        const { findCause } = await __webpack_require__.e(/* import() */ 508).then(__webpack_require__.bind(__webpack_require__, 4508));
        const { cause, jobName } = await findCause(deps, network(), inputs, kind);
        if (cause?.kind === 'superseded') {
            const newerRun = await (await comparison()).findNewerRun(deps, network(), inputs);
            return { outcome: { kind: 'superseded', took, cause, newerRun }, jobName };
        }
        const outcome = { kind: cause?.kind === 'timed-out' ? 'timed-out' : kind, took, cause };
        if (!(0,is_due/* isFailure */.N)(outcome.kind) || !needsComparison(inputs))
            return { outcome, jobName };
        const found = await (await comparison()).compareWithLastResult(deps, network(), inputs, { result: 'failure', jobName });
        return { outcome: { ...outcome, change: found.change }, jobName: found.jobName };
    }
    if (kind !== 'success' || !needsComparison(inputs))
        return { outcome: { kind, took }, jobName: undefined };
    const { compareWithLastResult } = await comparison();
    const { change, jobName } = await compareWithLastResult(deps, network(), inputs, {
        result: 'success',
        jobName: undefined,
    });
    return { outcome: { kind, took, change }, jobName };
}
const comparison = () => __webpack_require__.e(/* import() */ 539).then(__webpack_require__.bind(__webpack_require__, 5539));
const needsComparison = ({ mentionSettings }) => mentionSettings.when === 'change' && mentionSettings.mentions.length > 0;

;// CONCATENATED MODULE: ./status/finish.js














const DEFAULT_TIMEOUT_SECONDS = 30;
async function finish(deps) {
    const { core, env } = deps;
    const state = (0,saved_state/* readState */.un)(core);
    const { getInput, replaced } = postInputs(core, state);
    const isDryRun = getInput('dry-run').toLowerCase() === 'true';
    if (state?.hadSignIn === true && !isDryRun && !(0,connection/* hasCredentials */.Lk)(core, env))
        throw lostCredentialsError();
    if ((0,step_report/* skipReason */.YG)(deps) !== undefined)
        return;
    if (replaced.length > 0)
        warnOfReplacedInputs(core, replaced);
    const inputs = await readInputs({ ...core, getInput }, env);
    if (inputs === undefined)
        return;
    await updateMessage(deps, inputs, { state, isReplaced: replaced.length > 0 });
    (0,step_report/* warnOnce */.mc)(core, inputs.inputWarnings);
}
async function readInputs(core, env) {
    try {
        return await (0,inputs/* readStatusInputs */.S)(core, env, { atEnd: true });
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* InputError */.dz))
            throw thrown;
        const left = (0,step_report/* newProblems */.Dv)(core, thrown);
        if (left !== undefined)
            throw left;
        core.info('Google Chat: no message, for the reason that the start of this job gave.');
        return undefined;
    }
}
async function updateMessage(deps, inputs, start) {
    const { core, env, event } = deps;
    const { space, runner, mentionSettings } = inputs;
    const key = (0,message_id/* jobKey */.t)(event, inputs);
    const saved = (0,progress_file/* readProgressFile */.cv)(env, key);
    const stepId = start.state?.stepId ?? saved?.stepId ?? (0,external_node_crypto_.randomUUID)();
    const id = (0,message_id/* statusMessageId */.V)(event, inputs, stepId);
    const startedAt = start.state?.startedAt;
    const took = startedAt === undefined ? undefined : deps.now().getTime() - startedAt.getTime();
    const { outcome, jobName } = await finalOutcome(deps, inputs, took);
    const content = start.isReplaced ? restoreLostContent(inputs.content, saved) : inputs.content;
    const status = {
        build: (0,build/* describeBuild */.S)(event, runner, jobName),
        content: (0,progress_file/* currentContent */.z)(content, saved?.progress ?? {}),
        startedAt,
        outcome,
    };
    if (saved?.stepId === stepId)
        (0,progress_file/* removeProgressFile */.OG)(env, key);
    const message = (0,status_message/* statusMessage */.uP)(status);
    if (inputs.dryRun)
        return (0,step_report/* showDryRun */.Wf)(core, `Would update ${id} in ${space}`, message);
    const isDue = (0,is_due/* isMentionDue */.b)(mentionSettings, outcome);
    try {
        const chat = await deps.within(inputs.timeout ?? DEFAULT_TIMEOUT_SECONDS).chat(inputs);
        const posted = await write(chat, inputs, { id, message });
        core.info(`Updated the message in ${space}${posted.url === undefined ? '' : `: ${posted.url}`}`);
        if (isDue)
            await (await __webpack_require__.e(/* import() */ 526).then(__webpack_require__.bind(__webpack_require__, 1526))).replyWithMentions(deps, chat, inputs, { status, id, posted });
    }
    catch (thrown) {
        if (!isDue)
            throw thrown;
        throw new Error(`${(0,errors/* asError */.zR)(thrown).message} Nobody was mentioned.`, { cause: thrown });
    }
}
function write(chat, inputs, { id, message }) {
    const { space, threadKey, silent } = inputs;
    const post = { space, id, message, threadKey, notification: silent ? 'silent' : undefined };
    return threadKey === undefined && !silent ? chat.updateOrCreate(post) : chat.updateOrCreateWithOptions(post, 'end');
}
function restoreLostContent(content, saved) {
    const first = saved?.content ?? {};
    return {
        title: content.title ?? first.title,
        text: content.text ?? first.text,
        fields: content.fields.length > 0 ? content.fields : (first.fields ?? []),
        buttons: content.buttons.length > 0 ? content.buttons : (first.buttons ?? []),
        environment: content.environment ?? first.environment,
        url: content.url ?? first.url,
    };
}


/***/ }),

/***/ 4151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readStatusInputs)
/* harmony export */ });
/* harmony import */ var _inputs_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4765);
/* harmony import */ var _inputs_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2129);
/* harmony import */ var _inputs_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1140);
/* harmony import */ var _inputs_placement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3040);
/* harmony import */ var _inputs_mention_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8017);





const RUN_HAS_ITS_OWN_ACTION = 'this input was removed. For one message about the whole run, use the action OWNER/google-chat-status/run, either in a ' +
    'separate workflow that starts on workflow_run, or in a first and a last job of this one. See run/README.md.';
async function readStatusInputs(core, env, when) {
    const read = (0,_inputs_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .reader */ .w)(core);
    const space = (0,_inputs_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .spaceInput */ .Ls)(read);
    const connection = (0,_inputs_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .connectionInputs */ .eu)(read, core, env);
    (0,_inputs_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .onErrorInput */ .mZ)(read);
    const { threadKey, silent } = (0,_inputs_placement_js__WEBPACK_IMPORTED_MODULE_3__/* .arrivalInputs */ .rI)(read);
    const content = { title: (0,_inputs_content_js__WEBPACK_IMPORTED_MODULE_1__/* .displayedText */ .x3)(read, 'title'), ...(0,_inputs_content_js__WEBPACK_IMPORTED_MODULE_1__/* .contentInputs */ .Pw)(read), ...(0,_inputs_content_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentInputs */ .dP)(read) };
    const mentionSettings = await (0,_inputs_mention_js__WEBPACK_IMPORTED_MODULE_4__/* .mentionInputs */ .Q)(read, env, when);
    if (read.optional('message-per') === 'run')
        read.warning('message-per', RUN_HAS_ITS_OWN_ACTION);
    return read.finish({
        space,
        ...connection,
        content,
        mentionSettings,
        silent,
        threadKey,
        messageKey: read.optional('message-key'),
        githubToken: read.optional('github-token'),
        jobStatus: read.optional('job-status'),
        runner: (0,_inputs_placement_js__WEBPACK_IMPORTED_MODULE_3__/* .runnerInputs */ .ax)(read),
        inputWarnings: read.warnings(),
    });
}


/***/ }),

/***/ 8187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ saveState),
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
    'dry-run',
    'title',
    'mention',
    'mention-on',
    'people',
];
const KEY = 'state';
const MAX_BYTES = 4000;
function newState(core, { startedAt, hadSignIn }) {
    const given = SAVED_INPUTS.map((name) => [name, core.getInput(name)]);
    const kept = given.filter(([, value]) => isSmall(value) && (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsIn */ .VY)(value).length === 0);
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
    const given = record(state['inputs']);
    const inputs = Object.fromEntries(SAVED_INPUTS.flatMap((name) => {
        const value = given[name];
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
