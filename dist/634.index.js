export const id = 634;
export const ids = [634];
export const modules = {

/***/ 5634:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _doctor_run_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5886);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9902);


await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(_doctor_run_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .doctor */ .Ac, { onFailure: 'fail' });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ac: () => (/* binding */ doctor)
});

// UNUSED EXPORTS: checkPosting, describeIdentity

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./google-chat/names.js
var names = __webpack_require__(9114);
// EXTERNAL MODULE: ./google-auth/sign-in-error.js
var sign_in_error = __webpack_require__(4650);
// EXTERNAL MODULE: ./google-chat/chat-error.js
var chat_error = __webpack_require__(2337);
// EXTERNAL MODULE: ./log-text.js
var log_text = __webpack_require__(371);
;// CONCATENATED MODULE: ./doctor/checks.js



const MARK = { ok: '✓', failed: '✗', skipped: '–' };
async function reportChecks(core, checks, spaces) {
    for (const { title, state, detail, fix } of checks) {
        core.info(`${MARK[state]} ${title}: ${(0,log_text/* logText */.kc)(detail)}`);
        if (fix !== undefined)
            core.info(`    → ${(0,log_text/* logText */.kc)(fix)}`);
    }
    if (spaces.length > 0)
        core.info('\nSpaces that the Chat app is in (values for the space input):');
    for (const { name, displayName, type } of spaces)
        core.info(`  ${name}  ${(0,log_text/* logText */.kc)(displayName) || '(no name)'}  ${type}`);
    core.summary.addHeading('Google Chat: doctor', 3);
    core.summary.addTable([
        (0,log_text/* tableRow */.jD)(true, '', 'check', 'result', 'next step'),
        ...checks.map(({ title, state, detail, fix = '' }) => (0,log_text/* tableRow */.jD)(false, MARK[state], title, detail, fix)),
    ]);
    if (spaces.length > 0) {
        core.summary.addTable([
            (0,log_text/* tableRow */.jD)(true, 'space', 'name', 'type'),
            ...spaces.map(({ name, displayName, type }) => (0,log_text/* tableRow */.jD)(false, name, displayName, type)),
        ]);
    }
    await core.summary.write();
}
const FIRST_REQUEST_CHECKS = [
    { title: 'Sign-in', reasons: ['sign-in', 'scope'], detail: 'Google accepted the credentials.' },
    { title: 'Chat API', reasons: ['api-disabled'], detail: "Enabled in the service account's project." },
    { title: 'Chat app', reasons: ['app-not-configured'], detail: 'Configured.' },
];
function checksAfterFirstRequest(error) {
    if (error === undefined)
        return FIRST_REQUEST_CHECKS.map(({ title, detail }) => ({ title, state: 'ok', detail }));
    const reason = (0,chat_error/* isChatError */.xl)(error) ? error.reason : undefined;
    const { found: detail = error.message, advice } = (0,chat_error/* isChatError */.xl)(error) || (0,sign_in_error/* isSignInError */.l1)(error) ? error : {};
    const failedAt = FIRST_REQUEST_CHECKS.findIndex(({ reasons }) => (0,sign_in_error/* isSignInError */.l1)(error) || reasons.some((each) => each === reason));
    const passed = FIRST_REQUEST_CHECKS.slice(0, Math.max(0, failedAt)).map((check) => ({ title: check.title, state: 'ok', detail: check.detail }));
    const title = FIRST_REQUEST_CHECKS[failedAt]?.title ?? 'Google Chat';
    return [...passed, { title, state: 'failed', detail, fix: advice }];
}

// EXTERNAL MODULE: ./google-pubsub/topic-name.js
var topic_name = __webpack_require__(1130);
// EXTERNAL MODULE: ./inputs/connection.js + 2 modules
var inputs_connection = __webpack_require__(571);
// EXTERNAL MODULE: ./inputs/people.js
var people = __webpack_require__(5588);
// EXTERNAL MODULE: ./inputs/reader.js
var reader = __webpack_require__(1140);
;// CONCATENATED MODULE: ./doctor/inputs.js





async function readDoctorInputs(core, env) {
    const read = (0,reader/* reader */.wA)(core, { warningsAreErrors: true });
    const space = read.optional('space', names/* spaceName */.KD);
    const connection = (0,inputs_connection/* connectionInputs */.eu)(read, core, env, { isSignInRequired: true });
    (0,inputs_connection/* onErrorInput */.mZ)(read);
    const reportWorkflow = read.optional('report-workflow')?.replace(/^.*\//s, '');
    const topic = read.optional('topic', topic_name/* topicName */.N);
    const testButton = read.flag('test-button');
    if (testButton && topic === undefined)
        read.problem('test-button', 'needs topic. Set it to the topic of the Chat app.');
    return read.finish({
        space,
        ...connection,
        reportWorkflow,
        topic,
        pubSubApiUrl: read.optional('pubsub-api-url', inputs_connection/* apiUrl */.y0) ?? inputs_connection/* GOOGLE_PUBSUB */.eo,
        testButton,
        people: read.optional('people') === undefined ? undefined : await (0,people/* peopleInput */.a)(read, env),
        githubToken: read.optional('github-token'),
    });
}

;// CONCATENATED MODULE: ./doctor/run-checks.js




const DEFAULT_TIMEOUT_SECONDS = 30;
const CLOCK_TOLERANCE_MS = 5 * 60_000;
async function doctor(deps) {
    const checks = [];
    let spaces = [];
    try {
        spaces = await runChecks(deps, checks);
    }
    finally {
        deps.core.setOutput('result', checks.every(({ state }) => state !== 'failed') ? 'healthy' : 'unhealthy');
        deps.core.setOutput('spaces', JSON.stringify(spaces));
        await reportChecks(deps.core, checks, spaces);
    }
    const failed = checks.find(({ state }) => state === 'failed');
    if (failed !== undefined)
        throw new Error(`${failed.title}: ${failed.detail}${failed.fix === undefined ? '' : ` ${failed.fix}`}`);
}
async function runChecks(deps, checks) {
    const inputs = await readInputs(deps, checks);
    if (inputs === undefined)
        return [];
    checks.push({ title: 'Credentials', state: 'ok', detail: describeIdentity(inputs) });
    const network = deps.within(inputs.timeout ?? DEFAULT_TIMEOUT_SECONDS);
    const chat = await network.chat(inputs);
    if (!(await checkClock(deps, chat, checks)))
        return [];
    let spaces;
    try {
        spaces = await chat.spaces();
    }
    catch (thrown) {
        checks.push(...checksAfterFirstRequest((0,errors/* asError */.zR)(thrown)));
        return [];
    }
    checks.push(...checksAfterFirstRequest(undefined), checkMembership(spaces));
    if (inputs.space !== undefined && spaces.length > 0) {
        await checkSpace(chat, inputs.space, checks);
        if (checks.at(-1)?.state === 'ok')
            checks.push(await checkPosting(deps, chat, inputs.space, inputs.dryRun));
    }
    if (inputs.topic !== undefined)
        checks.push(...(await (await __webpack_require__.e(/* import() */ 979).then(__webpack_require__.bind(__webpack_require__, 3979))).checkClicks(deps, network, inputs, inputs.topic)));
    if (inputs.reportWorkflow !== undefined)
        checks.push(await (await __webpack_require__.e(/* import() */ 953).then(__webpack_require__.bind(__webpack_require__, 2953))).checkTestResults(deps, network, inputs, inputs.reportWorkflow));
    return spaces;
}
async function readInputs({ core, env }, checks) {
    try {
        const inputs = await readDoctorInputs(core, env);
        checks.push({ title: 'Inputs', state: 'ok', detail: 'All inputs are valid.' });
        return inputs;
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* InputError */.dz))
            throw thrown;
        for (const { input, text } of thrown.problems)
            checks.push({ title: 'Inputs', state: 'failed', detail: `${input}: ${text}` });
        return undefined;
    }
}
async function checkClock({ now }, chat, checks) {
    let serverTime;
    try {
        serverTime = await chat.serverTime();
    }
    catch (thrown) {
        checks.push({ title: 'Network', state: 'failed', detail: (0,errors/* asError */.zR)(thrown).message });
        return false;
    }
    checks.push({ title: 'Network', state: 'ok', detail: 'Google Chat is reachable.' });
    if (serverTime === undefined) {
        checks.push({
            title: 'Clock',
            state: 'skipped',
            detail: 'The response has no date, so the clock was not checked.',
        });
        return true;
    }
    const offsetMs = now().getTime() - serverTime.getTime();
    const isAccurate = Math.abs(offsetMs) < CLOCK_TOLERANCE_MS;
    const minutes = Math.round(Math.abs(offsetMs) / 60_000);
    checks.push(isAccurate
        ? { title: 'Clock', state: 'ok', detail: "The runner's clock matches Google's." }
        : {
            title: 'Clock',
            state: 'failed',
            detail: `The runner's clock is ${minutes} minutes ${offsetMs < 0 ? 'behind' : 'ahead of'} Google's.`,
            fix: 'Sync the clock with NTP. Google rejects requests that are signed with a wrong clock.',
        });
    return isAccurate;
}
function checkMembership(spaces) {
    if (spaces.length === 0) {
        return {
            title: 'Spaces',
            state: 'failed',
            detail: 'The Chat app is not in any space.',
            fix: 'To add it, open the space in Google Chat and select Apps & integrations → Add apps.',
        };
    }
    return {
        title: 'Spaces',
        state: 'ok',
        detail: `The Chat app is in ${spaces.length === 1 ? '1 space' : `${spaces.length} spaces`}.`,
    };
}
async function checkSpace(chat, space, checks) {
    try {
        const { displayName } = await chat.space(space);
        checks.push({ title: 'Space access', state: 'ok', detail: `${space} is "${displayName}".` });
    }
    catch (thrown) {
        checks.push({ title: 'Space access', state: 'failed', detail: (0,errors/* asError */.zR)(thrown).message });
    }
}
const POST_CHECK = 'Posting';
async function checkPosting({ event, now }, chat, space, dryRun) {
    if (dryRun)
        return { title: POST_CHECK, state: 'skipped', detail: 'Not checked in a dry run.' };
    const id = (0,names/* clientMessageId */.q0)('doctor', [event.repository, event.runId, event.runAttempt, now().toISOString()]);
    try {
        const text = 'google-chat-status is checking that it can post here. This message is deleted automatically.';
        const { message } = await chat.create({ space, id, message: { text, markupSyntax: 'MARKUP_SYNTAX_CHAT' } });
        await chat.remove(message);
        return { title: POST_CHECK, state: 'ok', detail: 'A message was posted and deleted.' };
    }
    catch (thrown) {
        return { title: POST_CHECK, state: 'failed', detail: (0,errors/* asError */.zR)(thrown).message };
    }
}
function describeIdentity({ signIn }) {
    switch (signIn?.kind) {
        case 'key':
            return `Key ${signIn.key.private_key_id ?? '(no id)'} of ${signIn.key.client_email}.`;
        case 'federation':
            return `Keyless, as ${signIn.federation.account} through ${signIn.federation.audience}.`;
        case 'access-token':
            return 'An access token from another step. It expires after one hour at most.';
        case undefined:
            return 'None.';
    }
}


/***/ }),

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

/***/ 4650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ SignInError),
/* harmony export */   fC: () => (/* binding */ noToken),
/* harmony export */   l1: () => (/* binding */ isSignInError)
/* harmony export */ });
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9407);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(371);


class SignInError extends Error {
    name = 'SignInError';
    found;
    advice;
    transient;
    constructor(attempt, thrown) {
        const answer = thrown?.response;
        const { found, advice } = explanation(answer, thrown);
        super(`Could not ${attempt}: ${found}${advice === undefined ? '' : ` ${advice}`}`);
        this.found = found;
        this.advice = advice;
        const { status = 0 } = answer ?? {};
        this.transient = status < 300 || status === 408 || status === 429 || status >= 500;
    }
}
const isSignInError = (thrown) => thrown instanceof SignInError;
const noToken = () => Object.assign(new Error('no token'), { response: { status: 200, data: {} } });
const MEANINGS = [
    {
        pattern: /reasonable timeframe|iat and exp/i,
        means: 'The clock of this runner is wrong, so Google rejects its tokens. Synchronize the clock with NTP.',
    },
    {
        pattern: /invalid jwt signature/i,
        means: 'The key was deleted or belongs to another account. Create a new key for the service account and store it in the secret.',
    },
    { pattern: /account not found/i, means: 'The service account was deleted. Use one that exists.' },
    {
        pattern: /stale to sign-in/i,
        means: "The runner's OIDC token was too old when Google received it. Check the clock of this runner.",
    },
    {
        pattern: /attribute condition/i,
        means: "The provider's attribute condition rejects this job. Compare it with the repository, branch, and event of this run.",
    },
    {
        pattern: /invalid_target/i,
        means: 'The provider does not exist or is disabled. Check workload-identity-provider: projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER.',
    },
    {
        pattern: /127 bytes/i,
        means: 'The value mapped to google.subject is too long. Map assertion.repository_id instead, and check other claims in the attribute condition.',
    },
    {
        pattern: /issuer in ID Token/i,
        means: "The provider's issuer is not this GitHub. Use https://token.actions.githubusercontent.com, or the issuer of your GitHub Enterprise Server.",
    },
    {
        pattern: /audience/i,
        means: 'The provider accepts only certain audiences. Clear its list of allowed audiences, so that it accepts its own name.',
    },
    {
        pattern: /getAccessToken|PERMISSION_DENIED.*(token|serviceAccounts)/i,
        means: 'Grant the role roles/iam.workloadIdentityUser on the service account to the principal set of the pool.',
    },
    {
        pattern: /has not been used|SERVICE_DISABLED|is disabled/i,
        means: 'Enable the Security Token Service API and the IAM Service Account Credentials API in the project, wait a minute, and run again: ' +
            'https://console.cloud.google.com/apis/library/sts.googleapis.com, https://console.cloud.google.com/apis/library/iamcredentials.googleapis.com',
    },
    { pattern: /NOT_FOUND/, means: 'There is no such service account. Check its email address.' },
    {
        pattern: /invalid_scope|unauthorized_client/i,
        means: 'The service account is not allowed to use the scope chat.bot. Ask your Google Cloud administrator.',
    },
];
function explanation(answer, thrown) {
    const message = (0,_log_text_js__WEBPACK_IMPORTED_MODULE_1__/* .serverText */ .Tn)(messageOf(answer), 400);
    if (message !== '') {
        return {
            found: message.replace(/\.?$/, '.'),
            advice: MEANINGS.find(({ pattern }) => pattern.test(message))?.means,
        };
    }
    const found = answer?.status === undefined ? reasonOf(thrown) : `the server gave no reason (${answer.status}).`;
    const advice = (0,_network_js__WEBPACK_IMPORTED_MODULE_0__/* .isUntrusted */ .fb)(codeOf(thrown)) ? _network_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_ADVICE */ .jt : REACH_ADVICE;
    return { found, advice };
}
const REACH_ADVICE = 'Check that this runner can reach the host, including its firewall and proxy.';
function messageOf(answer) {
    const { error, error_description: description } = answer?.data ?? {};
    const { status, message } = (typeof error === 'object' && error !== null ? error : {});
    return [error, description, status, message].filter((part) => typeof part === 'string').join(': ');
}
function reasonOf(thrown) {
    if (thrown instanceof TypeError && thrown.cause === undefined)
        return 'the response is not from Google.';
    const code = codeOf(thrown);
    return `no response${code === '' ? '' : ` (${code.slice(0, 60)})`}.`;
}
function codeOf(thrown) {
    const { code, name, cause } = (thrown ?? {});
    const inner = cause?.code;
    return [inner, code, name].find((word) => typeof word === 'string') ?? '';
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

/***/ 1130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ topicName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);

function topicName(value) {
    if (!/^projects\/[a-z][a-z\d:.-]{3,62}\/topics\/[A-Za-z][\w.~+%-]{2,254}$/.test(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotUnderstood */ .fO(value, 'is not a topic. Write projects/PROJECT/topics/TOPIC.');
    return value;
}


/***/ }),

/***/ 371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tn: () => (/* binding */ serverText),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   kc: () => (/* binding */ logText)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8660);

const collapsed = (text) => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
const logText = (text) => collapsed(text).replaceAll('##[', '## [').trim();
const serverText = (text, max) => logText((0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTokens */ .N_)(collapsed(text))).slice(0, max);
const tableRow = (header, ...cells) => cells.map((cell) => ({ header, data: escapeHtml(cell) }));
const escapeHtml = (text) => text.replace(/[&<>\n]/g, (character) => ESCAPES[character] ?? character);
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' };


/***/ })

};
