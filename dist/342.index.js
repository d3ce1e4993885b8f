export const id = 342;
export const ids = [342];
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

/***/ 9909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ LEASE_MS)
/* harmony export */ });
const LEASE_MS = 10_000;


/***/ }),

/***/ 5342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPubSubClient: () => (/* binding */ createPubSubClient)
/* harmony export */ });
/* harmony import */ var _google_api_send_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6768);
/* harmony import */ var _pubsub_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9909);
/* harmony import */ var _pubsub_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1679);



const SUBSCRIPTION = {
    ackDeadlineSeconds: _pubsub_api_js__WEBPACK_IMPORTED_MODULE_2__/* .LEASE_MS */ .W / 1000,
    messageRetentionDuration: '86400s',
    expirationPolicy: { ttl: '86400s' },
    labels: { 'created-by': 'google-chat-status' },
};
const MAX_MESSAGES = 100;
const ACKNOWLEDGE_MS = 5000;
const HOUR_MS = 3_600_000;
function createPubSubClient({ apiUrl, signer, fetch, retryOptions }) {
    const call = (method, path, body) => async ({ headers, signal }) => {
        const response = await fetch(`${apiUrl}/v1/${path}`, {
            method,
            signal,
            headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        const data = parsed(await response.text());
        if (!response.ok)
            throw Object.assign(new Error(), { response: { status: response.status, headers: response.headers, data } });
        return { data: data };
    };
    const request = (0,_google_api_send_request_js__WEBPACK_IMPORTED_MODULE_0__/* .requestSender */ .$)(signer, retryOptions, _pubsub_error_js__WEBPACK_IMPORTED_MODULE_1__/* .PubSubError */ .A);
    const once = (signal) => ({
        ...retryOptions,
        deadline: { signal, remainingMs: () => 0 },
        attemptMs: HOUR_MS,
    });
    return {
        createSubscription: async (name, topic) => {
            try {
                await request(`create the subscription ${name} of ${topic}`, call('PUT', name, { topic, ...SUBSCRIPTION }), (created) => 'name' in created && created.name === name);
            }
            catch (thrown) {
                if (!(0,_pubsub_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isPubSubError */ .Y)(thrown) || thrown.reason !== 'exists')
                    throw thrown;
            }
        },
        pull: async (name, { waitMs, stop }) => {
            const limit = AbortSignal.any([stop, retryOptions.timeout(waitMs)]);
            try {
                const answer = await request.with(once(limit))(`receive messages of ${name}`, call('POST', `${name}:pull`, { maxMessages: MAX_MESSAGES }), isPulled);
                return received(answer);
            }
            catch (thrown) {
                if (limit.aborted || ((0,_pubsub_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isPubSubError */ .Y)(thrown) && thrown.httpStatus === 504))
                    return undefined;
                throw thrown;
            }
        },
        acknowledge: async (name, ackIds) => {
            const limit = retryOptions.timeout(ACKNOWLEDGE_MS);
            await request.with(once(limit))(`acknowledge messages of ${name}`, call('POST', `${name}:acknowledge`, { ackIds }));
        },
        deleteSubscription: async (name) => {
            try {
                await request(`delete the subscription ${name}`, call('DELETE', name));
            }
            catch (thrown) {
                if (!(0,_pubsub_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isPubSubError */ .Y)(thrown) || thrown.reason !== 'not-found')
                    throw thrown;
            }
        },
        permissionsOn: async (topic, permissions) => {
            const answer = await request(`check the permissions on ${topic}`, call('POST', `${topic}:testIamPermissions`, { permissions }));
            return strings(answer.permissions);
        },
        publishersOf: async (topic) => {
            try {
                const answer = await request(`read who may publish to ${topic}`, call('GET', `${topic}:getIamPolicy`));
                const bindings = Array.isArray(answer.bindings)
                    ? answer.bindings
                    : [];
                return bindings
                    .filter(({ role }) => !/\.(viewer|subscriber)$/.test(String(role)))
                    .flatMap(({ members }) => strings(members));
            }
            catch (thrown) {
                if ((0,_pubsub_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isPubSubError */ .Y)(thrown) && thrown.reason === 'permission')
                    return undefined;
                throw thrown;
            }
        },
    };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
const strings = (value) => Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
const isPulled = (answer) => Object.keys(answer).every((key) => key === 'receivedMessages') &&
    Array.isArray(answer.receivedMessages ?? []);
function received(answer) {
    const { receivedMessages = [] } = answer;
    return receivedMessages.flatMap((each) => {
        const { ackId, message } = (each ?? {});
        if (typeof ackId !== 'string')
            return [];
        const data = typeof message?.data === 'string' ? Buffer.from(message.data, 'base64').toString('utf8') : '';
        return [{ ackId, data }];
    });
}


/***/ }),

/***/ 1679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ PubSubError),
/* harmony export */   Y: () => (/* binding */ isPubSubError)
/* harmony export */ });
/* harmony import */ var _google_api_api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3143);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9407);


class PubSubError extends _google_api_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h {
    name = 'PubSubError';
    constructor(call, failure) {
        super(call, failure, (0,_google_api_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .explainWith */ .s)(ROWS, failure) ?? { reason: 'refused', advice: undefined });
    }
}
const isPubSubError = (thrown) => thrown instanceof PubSubError;
const ROWS = [
    {
        reason: 'api-disabled',
        when: ({ reason }) => reason === 'SERVICE_DISABLED',
        advice: ({ activationUrl = 'https://console.cloud.google.com/apis/library/pubsub.googleapis.com' }) => `Enable the Pub/Sub API in the project of the service account, wait a minute, and run again: ${activationUrl}`,
    },
    {
        reason: 'scope',
        when: ({ reason, message }) => reason === 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' || /insufficient authentication scopes/i.test(message),
        advice: () => 'The token lacks the scope https://www.googleapis.com/auth/pubsub. Create an access-token with that scope and chat.bot.',
    },
    {
        reason: 'sign-in',
        when: ({ httpStatus }) => httpStatus === 401,
        advice: () => 'Google rejected the credentials. Check that the service account is enabled and that the clock of this runner is correct.',
    },
    {
        reason: 'permission',
        when: ({ httpStatus }) => httpStatus === 403,
        advice: () => 'Give the service account the role for Pub/Sub that the README of approve describes, in the project of the topic.',
    },
    {
        reason: 'not-found',
        when: ({ httpStatus }) => httpStatus === 404,
        advice: () => 'Check the input topic: projects/PROJECT/topics/TOPIC, as in the configuration of the Chat app. Check also that nothing ' +
            'deletes its subscriptions.',
    },
    {
        reason: 'exists',
        when: ({ httpStatus }) => httpStatus === 409,
        advice: () => 'A subscription with this name already exists.',
    },
    {
        reason: 'quota',
        when: ({ httpStatus }) => httpStatus === 429,
        advice: () => "The project's quota for Pub/Sub is used up: https://console.cloud.google.com/apis/api/pubsub.googleapis.com/quotas",
    },
    {
        reason: 'google-down',
        when: ({ httpStatus = 0 }) => httpStatus >= 500,
        advice: () => 'Pub/Sub may be down. Check its status: https://status.cloud.google.com',
    },
    {
        reason: 'network',
        when: ({ httpStatus, reason }) => httpStatus === undefined && (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .isUntrusted */ .fb)(reason),
        advice: () => _network_js__WEBPACK_IMPORTED_MODULE_1__/* .CERTIFICATE_ADVICE */ .jt,
    },
    {
        reason: 'network',
        when: ({ httpStatus }) => httpStatus === undefined,
        advice: () => 'Check that this runner can reach pubsub.googleapis.com, including its firewall and proxy.',
    },
];


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
