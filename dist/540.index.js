export const id = 540;
export const ids = [540];
export const modules = {

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ gitRef),
/* harmony export */   VE: () => (/* binding */ environmentName),
/* harmony export */   _H: () => (/* binding */ changesInput)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);

function changesInput(read, environment) {
    const value = read.setting('changes', environmentName);
    if (value === undefined || value.toLowerCase() === 'false')
        return undefined;
    if (value.toLowerCase() !== 'true')
        return { environment: value };
    if (environment !== undefined)
        return { environment };
    return read.warning('changes', 'is true, but environment is empty. Set environment, or write the name of one.');
}
const environmentName = (value) => {
    if (!/^[^\p{Cc}\p{Cf}]{1,255}$/u.test(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotUnderstood */ .fO(value, 'is not the name of an environment.');
    return value;
};
const gitRef = (value) => {
    if (!/^[\w][\w./+-]{0,200}$/.test(value) || value.includes('..'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotUnderstood */ .fO(value, 'is not a commit, a branch or a tag.');
    return value;
};


/***/ }),

/***/ 9364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ timezoneInput)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);

const timezoneInput = (read) => read.setting('timezone', (name) => {
    if (name === 'UTC')
        return name;
    try {
        return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotUnderstood */ .fO(name, 'is not a time zone. Write a name of the IANA database, such as Europe/Berlin.');
    }
}) ?? 'UTC';


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

/***/ 8540:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _status_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7262);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9902);


await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(_status_start_js__WEBPACK_IMPORTED_MODULE_0__/* .start */ .n, { onFailure: 'warn' });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   bD: () => (/* binding */ isMentionDue),
/* harmony export */   yW: () => (/* binding */ isChangeUsed),
/* harmony export */   z4: () => (/* binding */ isPostDue),
/* harmony export */   zV: () => (/* binding */ notPostedReason)
/* harmony export */ });
const isChangeUsed = ({ when, mentions }, postOn) => postOn === 'change' || (when === 'change' && mentions.length > 0);
function isMentionDue({ when, mentions }, result) {
    if (mentions.length === 0 || when === 'never' || result.kind === 'superseded')
        return false;
    return isDue(when, result);
}
const isPostDue = (postOn, result) => isDue(postOn, result);
function isDue(when, { kind, change, newFailures = 0 }) {
    if (when === 'always')
        return true;
    if (when === 'failure' || change?.kind === 'unknown')
        return isFailure(kind);
    return change?.kind === 'broken' || change?.kind === 'fixed' || (isFailure(kind) && newFailures > 0);
}
function notPostedReason(postOn, { kind, change }) {
    if (postOn === 'failure' || (kind !== 'success' && !isFailure(kind)))
        return `Not posted: post-on is ${postOn}, and the result is ${kind}.`;
    const previous = change?.kind === 'still-failing' ? 'was a failure' : 'was not a failure';
    return `Not posted: post-on is change, the result is ${kind}, and the previous result ${previous}.`;
}
const isFailure = (kind) => kind === 'failure' || kind === 'timed-out';


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

/***/ 4151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readStatusInputs)
/* harmony export */ });
/* harmony import */ var _inputs_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(571);
/* harmony import */ var _inputs_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4902);
/* harmony import */ var _inputs_content_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6280);
/* harmony import */ var _inputs_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1140);
/* harmony import */ var _inputs_timezone_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9364);
/* harmony import */ var _inputs_placement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3040);
/* harmony import */ var _inputs_mention_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8017);







const RUN_HAS_ITS_OWN_ACTION = 'this input was removed. For one message about the whole run, use the action OWNER/google-chat-status/run, either in a ' +
    'separate workflow that starts on workflow_run, or in a first and a last job of this one. See run/README.md.';
async function readStatusInputs(core, env, when) {
    const read = (0,_inputs_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .reader */ .wA)(core);
    const space = (0,_inputs_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .spaceInput */ .Ls)(read);
    const connection = (0,_inputs_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .connectionInputs */ .eu)(read, core, env);
    (0,_inputs_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .onErrorInput */ .mZ)(read);
    const { threadKey, silent } = (0,_inputs_placement_js__WEBPACK_IMPORTED_MODULE_5__/* .arrivalInputs */ .rI)(read);
    const content = { title: (0,_inputs_content_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .displayedText */ .x3)(read, 'title'), ...(0,_inputs_content_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .contentInputs */ .Pw)(read), ...(0,_inputs_content_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentInputs */ .dP)(read) };
    const report = reportInput(read);
    const changes = (0,_inputs_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .changesInput */ ._H)(read, content.environment);
    const postOn = (0,_inputs_mention_js__WEBPACK_IMPORTED_MODULE_6__/* .postOnInput */ .sO)(read);
    const mentionSettings = await (0,_inputs_mention_js__WEBPACK_IMPORTED_MODULE_6__/* .mentionInputs */ .QD)(read, env, when);
    if (read.optional('message-per') === 'run')
        read.warning('message-per', RUN_HAS_ITS_OWN_ACTION);
    return read.finish({
        space,
        ...connection,
        content,
        report,
        changes,
        mentionSettings,
        postOn,
        silent,
        threadKey,
        messageKey: read.optional('message-key'),
        timezone: (0,_inputs_timezone_js__WEBPACK_IMPORTED_MODULE_4__/* .timezoneInput */ .s)(read),
        githubToken: read.optional('github-token'),
        jobStatus: read.optional('job-status'),
        runner: (0,_inputs_placement_js__WEBPACK_IMPORTED_MODULE_5__/* .runnerInputs */ .ax)(read),
        inputWarnings: read.warnings(),
    });
}
const reportInput = (read) => (0,_inputs_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .linesOf */ .Dx)(read.optional('report') ?? '');


/***/ }),

/***/ 9080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ githubSeconds),
/* harmony export */   r: () => (/* binding */ finalOutcome)
/* harmony export */ });
/* harmony import */ var _mentions_is_due_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7170);
/* harmony import */ var _message_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7929);


const GITHUB_SECONDS = 3;
const githubSeconds = ({ timeout = Infinity }) => Math.min(GITHUB_SECONDS, timeout / 3);
async function finalOutcome(deps, inputs, took) {
    const kind = (0,_message_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeKind */ .t0)(inputs.jobStatus);
    if (inputs.dryRun)
        return { outcome: { kind, took }, jobName: undefined };
    let opened;
    const network = () => (opened ??= deps.within(githubSeconds(inputs)));
    if (kind === 'failure' || kind === 'cancelled') {
        const { findCause } = await __webpack_require__.e(/* import() */ 508).then(__webpack_require__.bind(__webpack_require__, 4508));
        const { cause, jobName, record } = await findCause(deps, network(), inputs, kind);
        if (cause?.kind === 'superseded') {
            const newerRun = await (await comparison()).findNewerRun(deps, network(), inputs);
            return { outcome: { kind: 'superseded', took, cause, newerRun }, jobName, record };
        }
        const outcome = { kind: cause?.kind === 'timed-out' ? 'timed-out' : kind, took, cause };
        if (!(0,_mentions_is_due_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(outcome.kind) || !needsComparison(inputs))
            return { outcome, jobName, record };
        const compared = await (await comparison()).compareWithLastResult(deps, network(), inputs, { result: 'failure', jobName });
        return { ...compared, outcome: { ...outcome, change: compared.change }, record: record ?? compared.record };
    }
    if (kind !== 'success' || !needsComparison(inputs))
        return { outcome: { kind, took }, jobName: undefined };
    const { compareWithLastResult } = await comparison();
    const compared = await compareWithLastResult(deps, network(), inputs, { result: 'success', jobName: undefined });
    return { ...compared, outcome: { kind, took, change: compared.change } };
}
const comparison = () => __webpack_require__.e(/* import() */ 539).then(__webpack_require__.bind(__webpack_require__, 5539));
const needsComparison = ({ mentionSettings, postOn, report }) => report.length > 0 || (0,_mentions_is_due_js__WEBPACK_IMPORTED_MODULE_1__/* .isChangeUsed */ .yW)(mentionSettings, postOn);


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
// EXTERNAL MODULE: ./inputs/connection.js + 2 modules
var connection = __webpack_require__(571);
// EXTERNAL MODULE: ./status/inputs.js
var status_inputs = __webpack_require__(4151);
// EXTERNAL MODULE: ./message/status-message.js
var status_message = __webpack_require__(9305);
// EXTERNAL MODULE: ./job/progress-file.js
var progress_file = __webpack_require__(4289);
// EXTERNAL MODULE: ./status/saved-state.js
var saved_state = __webpack_require__(8187);
// EXTERNAL MODULE: ./status/outcome.js
var outcome = __webpack_require__(9080);
// EXTERNAL MODULE: ./job/message-id.js
var message_id = __webpack_require__(154);
// EXTERNAL MODULE: ./google-chat/names.js
var names = __webpack_require__(9114);
// EXTERNAL MODULE: ./step-report.js
var step_report = __webpack_require__(4510);
;// CONCATENATED MODULE: ./status/previous-attempt.js



const TIMEOUT_SECONDS = 3;
async function linkToThisAttempt(deps, inputs, posted) {
    const { core, event } = deps;
    const attempt = Number(event.runAttempt);
    const { githubToken, runner } = inputs;
    if (!(attempt > 1) || githubToken === undefined || runner.jobId === undefined)
        return;
    try {
        const network = deps.within(TIMEOUT_SECONDS);
        const github = await network.github(githubToken);
        const { name } = await github.job(event.repository, runner.jobId);
        const sameName = (await github.jobs(event.repository, event.runId, attempt - 1)).filter((job) => job.name === name);
        const [job] = sameName;
        if (job === undefined || sameName.length > 1)
            return;
        const id = (0,message_id/* statusMessageId */.V)({ ...event, runAttempt: String(attempt - 1) }, { ...inputs, runner: { ...runner, jobId: String(job.id) } }, undefined);
        await addLink(await network.chat(inputs), (0,names/* messageName */.fe)(inputs.space, id), attempt, posted);
    }
    catch (thrown) {
        core.info(`Could not link the message of attempt ${attempt - 1} to this attempt. ${(0,errors/* asError */.zR)(thrown).message}`);
    }
}
async function addLink(chat, old, attempt, { url }) {
    const { message } = await chat.read(old);
    const text = `Attempt ${attempt}`;
    const linkRow = {
        decoratedText: {
            startIcon: { materialIcon: { name: 'replay' } },
            topLabel: 'Newer attempt',
            text: url === undefined ? text : `<a href="${url}">${text}</a>`,
        },
    };
    const cardsV2 = (message.cardsV2 ?? []).map(({ cardId, card }) => ({
        cardId,
        card: { ...card, sections: [...(card.sections ?? []), { widgets: [linkRow] }] },
    }));
    await chat.update(old, { ...message, cardsV2 });
}

;// CONCATENATED MODULE: ./status/start.js












const DEFAULT_TIMEOUT_SECONDS = 10;
async function start(deps) {
    const { core, env } = deps;
    const skipped = (0,step_report/* skipReason */.YG)(deps);
    if (skipped !== undefined)
        return core.notice(`Google Chat: skipped. ${skipped}`);
    const state = (0,saved_state/* newState */.om)(core, { startedAt: deps.now(), hadSignIn: (0,connection/* hasCredentials */.Lk)(core, env) });
    (0,saved_state/* saveState */.LZ)(core, state);
    core.setOutput('sent', false);
    try {
        const inputs = await (0,status_inputs/* readStatusInputs */.S)(core, env, { atEnd: false });
        await postMessage(deps, inputs, state);
        (0,step_report/* warnOnce */.mc)(core, inputs.inputWarnings);
    }
    catch (thrown) {
        if (thrown instanceof errors/* InputError */.dz)
            (0,step_report/* newProblems */.Dv)(core, thrown);
        core.setOutput('error', (0,errors/* describe */.q0)((0,errors/* asError */.zR)(thrown)));
        throw thrown;
    }
}
async function postMessage(deps, inputs, state) {
    const { core, env, event } = deps;
    const { space, threadKey, silent, content } = inputs;
    const { startedAt, stepId } = state;
    const key = (0,message_id/* jobKey */.t)(event, inputs);
    const id = (0,message_id/* statusMessageId */.V)(event, inputs, stepId);
    core.setOutput('message', (0,names/* messageName */.fe)(space, id));
    core.setOutput('space', space);
    if (event.runId === '')
        core.warning(NO_RUN_ID);
    const changes = await changesOf(deps, inputs);
    const message = (0,status_message/* statusMessage */.uP)({
        build: (0,build/* describeBuild */.S)(event, inputs.runner),
        content,
        startedAt,
        outcome: { kind: 'running' },
        timezone: inputs.timezone,
        changes: changes.section,
    });
    const owner = (0,progress_file/* readProgressFile */.cv)(env, key)?.stepId;
    const isInUse = owner !== undefined && owner !== stepId;
    const placed = threadKey !== undefined || silent;
    const isPostedAtEnd = inputs.postOn !== 'always';
    const { timezone } = inputs;
    const saved = {
        startedAt,
        stepId,
        content,
        timezone,
        progress: {},
        changes: changes.saved,
        placed,
        isPostedAtEnd,
        writtenAt: 0,
        waitedMs: 0,
    };
    if (isInUse)
        core.warning(MESSAGE_IN_USE);
    else
        (0,progress_file/* writeProgressFile */.du)(env, key, saved);
    if (isPostedAtEnd)
        return core.info(`Not posted until the job ends: post-on is ${inputs.postOn}.`);
    if (inputs.dryRun)
        return (0,step_report/* showDryRun */.Wf)(core, `Would post to ${space} as ${id}`, message);
    const chat = await deps.within(inputs.timeout ?? DEFAULT_TIMEOUT_SECONDS).chat(inputs);
    const notification = silent ? 'silent' : undefined;
    const posted = await chat.create({ space, id, message, threadKey, notification });
    if (!isInUse)
        (0,progress_file/* writeProgressFile */.du)(env, key, { ...saved, writtenAt: deps.now().getTime() });
    core.setOutput('thread', posted.thread ?? '');
    core.setOutput('url', posted.url ?? '');
    core.setOutput('sent', true);
    const where = `${space}${posted.url === undefined ? '' : `: ${posted.url}`}`;
    core.info(isInUse ? `Message in ${where}` : `Posted to ${where}`);
    await linkToThisAttempt(deps, inputs, posted);
}
async function changesOf(deps, inputs) {
    const { changes: since, githubToken } = inputs;
    if (since === undefined)
        return { section: undefined, saved: '' };
    const [{ readChanges }, { saveChanges, savedSection }] = await Promise.all([
        __webpack_require__.e(/* import() */ 25).then(__webpack_require__.bind(__webpack_require__, 9025)),
        __webpack_require__.e(/* import() */ 88).then(__webpack_require__.bind(__webpack_require__, 2088)),
    ]);
    const changes = await readChanges(deps, deps.within((0,outcome/* githubSeconds */.d)(inputs)), { since, githubToken });
    const saved = changes === undefined ? '' : saveChanges(changes);
    deps.core.saveState(saved_state/* CHANGES_STATE */.YT, saved);
    return { section: savedSection(saved), saved };
}
const MESSAGE_IN_USE = 'Google Chat: another step of this job uses the same message, so the two overwrite each other. ' +
    'Set message-key on one of them to give each its own message.';
const NO_RUN_ID = 'Google Chat: the runner does not set GITHUB_RUN_ID. The message gets a random id, so that it does not overwrite the ' +
    'message of another run.';


/***/ })

};
