export const id = 547;
export const ids = [547];
export const modules = {

/***/ 5220:
/***/ ((module) => {

/** Takes side-channel's place in the bundle: what qs keeps beside its objects, every Node of today keeps in a WeakMap. */
module.exports = () => new WeakMap();


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

/***/ 9586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UR: () => (/* binding */ notGooglesAnswer),
/* harmony export */   f1: () => (/* binding */ readFailure)
/* harmony export */ });
/* unused harmony export connectionFailure */
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9407);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(371);


const TRANSIENT = new Set([408, 429, 500, 502, 503, 504]);
const MAX_SERVER_TEXT = 500;
function readFailure(thrown, signed = '') {
    const { response } = (thrown ?? {});
    if (response?.status === undefined)
        return connectionFailure(thrown);
    const error = envelope(response.data);
    const info = list(error['details']).find((detail) => detail['reason'] !== undefined) ?? {};
    const metadata = record(info['metadata']);
    return {
        httpStatus: response.status,
        status: (0,_log_text_js__WEBPACK_IMPORTED_MODULE_1__/* .serverText */ .Tn)(text(error['status']), MAX_SERVER_TEXT),
        reason: text(info['reason']),
        message: (0,_log_text_js__WEBPACK_IMPORTED_MODULE_1__/* .serverText */ .Tn)(without(signed, text(error['message'])), MAX_SERVER_TEXT),
        activationUrl: httpsUrl(text(metadata['activationUrl'])),
        transient: TRANSIENT.has(response.status) || error['status'] === 'ABORTED',
        retryAfterMs: retryAfter(response.headers),
    };
}
function notGooglesAnswer() {
    const failure = readFailure({ response: { status: 200, data: '' } });
    return { ...failure, transient: true };
}
function envelope(data) {
    let body = data;
    if (typeof body === 'string') {
        try {
            body = JSON.parse(body);
        }
        catch {
            const title = /<title>([^<]{1,200})/i.exec(body)?.[1];
            return {
                message: title === undefined
                    ? 'the response is not from Google'
                    : `the response is a web page with the title "${title}"`,
            };
        }
    }
    return record(record(body)['error']);
}
function retryAfter(headers) {
    const value = headers instanceof Headers ? headers.get('retry-after') : null;
    if (value === null)
        return undefined;
    const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - serverTime(headers);
    return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
function serverTime(headers) {
    return Date.parse(headers.get('date') ?? '');
}
const record = (value) => typeof value === 'object' && value !== null ? value : {};
const list = (value) => (Array.isArray(value) ? value.map(record) : []);
const text = (value) => (typeof value === 'string' ? value : '');
const httpsUrl = (value) => /^https:\/\/[\w.-]+\.google(apis)?\.com\/[\w/.?&=%+:#-]*$/.test(value) ? value : undefined;
function without(header, message) {
    const token = header.replace(/^\w+ /, '');
    return token.length < 8 ? message : message.replaceAll(token, '***');
}
const CONNECTION_ERRORS = {
    ECONNREFUSED: 'the connection was refused',
    ECONNRESET: 'the connection was closed',
    UND_ERR_SOCKET: 'the connection was closed',
    ENOTFOUND: 'the host name was not found',
    EAI_AGAIN: 'the host name could not be resolved (temporary DNS failure)',
    TimeoutError: 'the request timed out',
    AbortError: 'the request timed out',
    ANSWER_TOO_LARGE: 'the response is too large to be from Google',
    ERR_PROXY_INVALID_CONFIG: 'the proxy URL (HTTPS_PROXY) is not valid',
    ERR_INVALID_URL: 'the proxy URL (HTTPS_PROXY) is not valid',
    ERR_SSL_WRONG_VERSION_NUMBER: 'the server does not use TLS',
    ERR_SSL_PACKET_LENGTH_TOO_LONG: 'the server does not use TLS',
};
const PERMANENT_ERRORS = ['ERR_PROXY_INVALID_CONFIG', 'ERR_INVALID_URL'];
function connectionFailure(thrown) {
    const links = causesOf(thrown);
    const codes = links.flatMap(({ code, name }) => [code, name]).filter(isCode);
    const code = codes.find((word) => Object.hasOwn(CONNECTION_ERRORS, word) || (0,_network_js__WEBPACK_IMPORTED_MODULE_0__/* .isUntrusted */ .fb)(word)) ?? codes[0] ?? '';
    const proxy = links.map(refusalOfProxy).find((status) => status !== undefined);
    return {
        httpStatus: undefined,
        status: '',
        reason: code,
        message: proxy === undefined ? wordsFor(code) : `the proxy refused the connection with status ${proxy}`,
        activationUrl: undefined,
        transient: proxy === undefined ? !(0,_network_js__WEBPACK_IMPORTED_MODULE_0__/* .isUntrusted */ .fb)(code) && !PERMANENT_ERRORS.includes(code) : proxy >= 500,
        retryAfterMs: undefined,
    };
}
function wordsFor(code) {
    if ((0,_network_js__WEBPACK_IMPORTED_MODULE_0__/* .isUntrusted */ .fb)(code))
        return `this machine does not trust the server's certificate (${code})`;
    return CONNECTION_ERRORS[code] ?? `the connection failed${code === '' ? '' : ` (${code})`}`;
}
function causesOf(thrown) {
    const links = [];
    for (let link = thrown; link && links.length < 6; link = link.cause) {
        links.push(link);
    }
    return links;
}
const isCode = (word) => typeof word === 'string' && /^\w{1,60}$/.test(word) && !['Error', 'TypeError', 'GaxiosError'].includes(word);
function refusalOfProxy({ message }) {
    const status = /^Proxy response \((\d{3})\)/.exec(typeof message === 'string' ? message : '')?.[1];
    return status === undefined ? undefined : Number(status);
}


/***/ }),

/***/ 6768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ requestSender),
/* harmony export */   L: () => (/* binding */ everyPage)
/* harmony export */ });
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4443);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9586);


function requestSender({ authorization, otherAuthorization, whenRefused }, retryOptions, CallError) {
    const first = cached(authorization, retryOptions.elapsed);
    const other = otherAuthorization && cached(otherAuthorization, retryOptions.elapsed);
    let firstRefused = false;
    const once = async ([call, send, isAnswer = () => true], { headers, signal }) => {
        const { data } = await send({ headers, signal }).catch((thrown) => {
            throw new CallError(call, (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .readFailure */ .f1)(thrown, headers.authorization), whenRefused);
        });
        if (typeof data !== 'object' || data === null || !isAnswer(data))
            throw new CallError(call, (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .notGooglesAnswer */ .UR)());
        return data;
    };
    const sender = (options) => (...request) => (0,_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retry */ .L)(async (signal) => {
        if (other === undefined || !firstRefused) {
            try {
                return await once(request, { headers: { authorization: await first() }, signal });
            }
            catch (thrown) {
                if (!(thrown instanceof CallError) || thrown.httpStatus !== 401 || other === undefined)
                    throw thrown;
                firstRefused = true;
            }
        }
        return once(request, { headers: { authorization: await other() }, signal });
    }, options);
    return Object.assign(sender(retryOptions), { with: sender });
}
const MAX_AGE_MS = 4 * 60_000;
function cached(ask, elapsed) {
    let answer;
    let askedAt = 0;
    return () => {
        if (answer !== undefined && elapsed() - askedAt < MAX_AGE_MS)
            return answer;
        askedAt = elapsed();
        return (answer = ask().catch((thrown) => {
            answer = undefined;
            throw thrown;
        }));
    };
}
async function everyPage(read, onPage = () => undefined) {
    const all = [];
    const seen = new Set();
    for (let token;;) {
        const { items, next } = await read(token === undefined ? {} : { pageToken: token });
        all.push(...items);
        onPage(all.length);
        if (!next)
            return all;
        if (seen.has(next))
            throw new Error(`Google Chat returned the same page twice after ${all.length} entries, so the list is incomplete.`);
        seen.add(next);
        token = next;
    }
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

/***/ 3770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createChatClient: () => (/* reexport */ createChatClient),
  openSignIn: () => (/* reexport */ openSignIn)
});

// EXTERNAL MODULE: ../node_modules/googleapis/build/src/apis/chat/v1.js
var v1 = __webpack_require__(272);
// EXTERNAL MODULE: ./google-api/failure.js
var failure = __webpack_require__(9586);
// EXTERNAL MODULE: ./google-api/send-request.js
var send_request = __webpack_require__(6768);
// EXTERNAL MODULE: ./google-chat/chat-error.js
var chat_error = __webpack_require__(2337);
// EXTERNAL MODULE: ./google-chat/names.js
var names = __webpack_require__(9114);
// EXTERNAL MODULE: ./retry.js
var retry = __webpack_require__(4443);
;// CONCATENATED MODULE: ./google-chat/chat-client.js






function createChatClient({ apiUrl, signer, fetch, retryOptions }) {
    const universeDomain = 'googleapis.com';
    const { spaces } = new v1/* chat_v1 */.X.Chat({ rootUrl: apiUrl, universeDomain, fetchImplementation: fetch, retry: false });
    const request = (0,send_request/* requestSender */.$)(signer, retryOptions, chat_error/* ChatError */.xd);
    const create = (post, requestId) => request(`post to ${post.space}`, (sending) => spaces.messages.create({
        parent: post.space,
        messageId: post.id,
        requestId,
        ...createQuery(post),
        requestBody: { ...body(post.message), ...threadField(post) },
    }, sending), isMessage);
    const patch = (name, message, allowMissing) => request(`update ${name}`, (sending) => spaces.messages.patch({ name, updateMask: 'text,cardsV2', ...(allowMissing ? { allowMissing } : {}), requestBody: body(message) }, sending), isMessage);
    const update = async (name, message) => posted(name, await patch(name, message, false), { created: false });
    const createOrUpdate = async (post, requestId) => {
        try {
            return posted(nameOf(post), await create(post, requestId), { created: true });
        }
        catch (thrown) {
            if (!isStatus(thrown, 409))
                throw thrown;
            return update(nameOf(post), post.message);
        }
    };
    const read = async (message) => {
        const answer = await request(`read ${message}`, (sending) => spaces.messages.get({ name: message }, sending), (data) => isMessage(data) && Array.isArray(data.cardsV2 ?? []));
        const { name, text, cardsV2, thread } = answer;
        const cards = (cardsV2 ?? []).flatMap(({ cardId, card }) => (card ? [{ cardId: cardId ?? 'card', card }] : []));
        return {
            message: { text: text ?? '', markupSyntax: 'MARKUP_SYNTAX_CHAT', cardsV2: cards },
            thread: thread?.name ?? undefined,
            url: (0,names/* messageAddress */.Sy)(name ?? ''),
        };
    };
    return {
        create: (post) => createOrUpdate(post, post.id),
        updateOrCreate: async (post) => posted(nameOf(post), await patch(nameOf(post), post.message, true), { created: false }),
        updateOrCreateWithOptions: async (post, attempt) => {
            try {
                return await update(nameOf(post), post.message);
            }
            catch (thrown) {
                if (!isMissing(thrown))
                    throw thrown;
                return createOrUpdate(post, `${post.id}-${attempt}`);
            }
        },
        update,
        read,
        find: async (name) => {
            try {
                return await read(name);
            }
            catch (thrown) {
                if (!isMissing(thrown))
                    throw thrown;
                return undefined;
            }
        },
        remove: async (name) => {
            await request(`delete ${name}`, (sending) => spaces.messages.delete({ name }, sending));
        },
        spaces: () => (0,send_request/* everyPage */.L)(async (pageToken) => {
            const query = { pageSize: 1000, ...pageToken };
            const answer = await request('list the spaces of the Chat app', (sending) => spaces.list(query, sending), isListOf('spaces'));
            return { items: (answer.spaces ?? []).map(spaceInfo), next: answer.nextPageToken };
        }),
        members: (parent, onPage) => (0,send_request/* everyPage */.L)(async (pageToken) => {
            const query = { parent, pageSize: 1000, ...pageToken };
            const answer = await request(`list the members of ${parent}`, (sending) => spaces.members.list(query, sending), isListOf('memberships'));
            return { items: (answer.memberships ?? []).map(membership), next: answer.nextPageToken };
        }, onPage),
        member: async (space, who) => {
            const name = `${space}/members/${who}`;
            try {
                return membership(await request(`look up ${who} in ${space}`, (sending) => spaces.members.get({ name }, sending), ({ member }) => member?.name !== undefined));
            }
            catch (thrown) {
                if (thrown instanceof chat_error/* ChatError */.xd && thrown.reason === 'not-found')
                    return undefined;
                throw thrown;
            }
        },
        space: async (name) => spaceInfo(await request(`look up ${name}`, (sending) => spaces.get({ name }, sending), (answer) => answer.name === name)),
        serverTime: async () => {
            const { headers } = await (0,retry/* retry */.L)((signal) => fetch(`${apiUrl}/v1/spaces`, { signal }).catch((thrown) => {
                throw new chat_error/* ChatError */.xd(`reach ${new URL(apiUrl).host}`, (0,failure/* readFailure */.f1)(thrown));
            }), retryOptions);
            const date = Date.parse(headers.get('date') ?? '');
            return Number.isNaN(date) ? undefined : new Date(date);
        },
    };
}
const isListOf = (items) => (answer) => Array.isArray(answer[items]) ||
    Object.keys(answer).every((key) => key === 'nextPageToken');
function isStatus(thrown, status) {
    return thrown instanceof chat_error/* ChatError */.xd && thrown.httpStatus === status;
}
const isMissing = (thrown) => isStatus(thrown, 404) || isStatus(thrown, 403);
const nameOf = ({ space, id }) => (0,names/* messageName */.fe)(space, id);
const NOTIFICATION = { silent: 'NOTIFICATION_TYPE_SILENT', force: 'NOTIFICATION_TYPE_FORCE_NOTIFY' };
function createQuery({ threadKey, thread, notification }) {
    return {
        ...(threadKey === undefined && thread === undefined
            ? {}
            : { messageReplyOption: 'REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD' }),
        ...(notification === undefined
            ? {}
            : { 'createMessageNotificationOptions.notificationType': NOTIFICATION[notification] }),
    };
}
function threadField({ threadKey, thread }) {
    if (thread !== undefined)
        return { thread: { name: thread } };
    return threadKey === undefined ? {} : { thread: { threadKey } };
}
function body({ cardsV2, ...text }) {
    return { ...text, ...(cardsV2 === undefined ? {} : { cardsV2: [...cardsV2] }) };
}
function posted(message, answer, { created }) {
    return {
        message,
        created,
        thread: answer.thread?.name ?? undefined,
        systemName: answer.name ?? undefined,
        createdAt: timeOf(answer.createTime),
        url: answer.name ? (0,names/* messageAddress */.Sy)(answer.name) : undefined,
    };
}
function timeOf(text) {
    const time = new Date(text ?? '');
    return Number.isNaN(time.getTime()) ? undefined : time;
}
const isMessage = ({ name }) => /^spaces\/[\w-]+\/messages\/[\w.-]+$/.test(name ?? '');
const word = (value) => /^[\w./@+-]{1,400}$/.test(value ?? '') ? (value ?? '') : '';
const spaceInfo = ({ name, displayName, spaceType }) => ({
    name: word(name),
    displayName: displayName ?? '',
    type: word(spaceType),
});
const membership = ({ member, role, state }) => ({
    user: word(member?.name),
    displayName: member?.displayName ?? '',
    role: word(role),
    state: word(state),
    type: word(member?.type),
});

// EXTERNAL MODULE: ../node_modules/google-auth-library/build/src/auth/jwtaccess.js
var jwtaccess = __webpack_require__(1830);
;// CONCATENATED MODULE: ./google-auth/key.js

function keySigner(key, tools) {
    const { client_email: email, private_key: privateKey, private_key_id: keyId } = key;
    return {
        authorization: () => {
            const header = bearer(new jwtaccess.JWTAccess(email, privateKey, keyId).getRequestHeaders(undefined, undefined, tools.scope));
            tools.mask(header.replace(/^Bearer /, ''));
            return Promise.resolve(header);
        },
        otherAuthorization: async () => (await Promise.all(/* import() */[__webpack_require__.e(778), __webpack_require__.e(295), __webpack_require__.e(48)]).then(__webpack_require__.bind(__webpack_require__, 3919))).exchangeKey(key, tools),
        whenRefused: 'Google rejected the key. The key was deleted, the service account is disabled, or the clock of this runner is wrong.',
    };
}
const bearer = (headers) => headers.get('authorization') ?? '';

;// CONCATENATED MODULE: ./google-auth/open.js

async function openSignIn(signIn, tools) {
    switch (signIn.kind) {
        case 'key':
            return keySigner(signIn.key, tools);
        case 'federation':
            return (await Promise.all(/* import() */[__webpack_require__.e(778), __webpack_require__.e(954), __webpack_require__.e(911)]).then(__webpack_require__.bind(__webpack_require__, 3282))).federatedSigner(signIn.federation, tools);
        case 'access-token':
            return accessTokenSigner(signIn.token);
    }
}
function accessTokenSigner(token) {
    return {
        authorization: () => Promise.resolve(`Bearer ${token}`),
        whenRefused: 'The access-token is not valid or has expired. Access tokens last one hour. For longer jobs, use credentials or ' +
            'workload-identity-provider, which sign in again when the job ends.',
    };
}

;// CONCATENATED MODULE: ./google.js




/***/ }),

/***/ 6069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createAPIRequest: () => (/* reexport safe */ googleapis_common_build_src_apirequest_js__WEBPACK_IMPORTED_MODULE_0__.K)
/* harmony export */ });
/* harmony import */ var googleapis_common_build_src_apirequest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1435);
/**
 * Takes googleapis-common's front door in the bundle: it loads all of google-auth-library and the discovery of other
 * APIs, and the client of Chat wants one function of it, which this is.
 */



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


/***/ }),

/***/ 5989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stringify: () => (/* reexport default export from named module */ qs_lib_stringify_js__WEBPACK_IMPORTED_MODULE_0__)
/* harmony export */ });
/* harmony import */ var qs_lib_stringify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5983);
/** Takes qs' front door in the bundle: the client of Chat only writes queries, so what reads them stays out. */



/***/ }),

/***/ 4443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);

const FIRST_BACKOFF_MS = 500;
const MAX_BACKOFF_MS = 16_000;
async function retry(attempt, retryOptions) {
    const { deadline, attemptMs, random, sleep, timeout, onRetry } = retryOptions;
    let previous;
    for (let tries = 0;; tries += 1) {
        try {
            return await attempt(AbortSignal.any([deadline.signal, timeout(attemptMs)]));
        }
        catch (thrown) {
            if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransient */ .dg)(thrown))
                throw thrown;
            const backoff = random() * Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** tries);
            const wait = Math.max(backoff, thrown.retryAfterMs ?? 0);
            if (wait >= deadline.remainingMs())
                throw deadline.signal.aborted && previous !== undefined ? previous : thrown;
            previous = thrown;
            onRetry(thrown, wait);
            await sleep(wait, deadline.signal).catch(() => {
                throw thrown;
            });
        }
    }
}


/***/ })

};
