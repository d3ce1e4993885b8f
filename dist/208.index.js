export const id = 208;
export const ids = [208];
export const modules = {

/***/ 5220:
/***/ ((module) => {

/** Takes side-channel's place in the bundle: what qs keeps beside its objects, every Node of today keeps in a WeakMap. */
module.exports = () => new WeakMap();


/***/ }),

/***/ 5653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ CHAT_SCOPE)
/* harmony export */ });
/** The one scope of a Chat app (https://developers.google.com/workspace/chat/authenticate-authorize-chat-app). */
const CHAT_SCOPE = 'https://www.googleapis.com/auth/chat.bot';


/***/ }),

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

/***/ 1387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  googleChat: () => (/* reexport */ googleChat),
  openSignIn: () => (/* reexport */ openSignIn)
});

// EXTERNAL MODULE: ../node_modules/googleapis/build/src/apis/chat/v1.js
var v1 = __webpack_require__(272);
// EXTERNAL MODULE: ./google-chat/errors.js + 1 modules
var errors = __webpack_require__(968);
// EXTERNAL MODULE: ./secrets.js
var secrets = __webpack_require__(8660);
// EXTERNAL MODULE: ./network.js + 2 modules
var network = __webpack_require__(9407);
;// CONCATENATED MODULE: ./google-chat/broken-connection.js

const SAYS = {
    ECONNREFUSED: 'the connection was refused',
    ECONNRESET: 'the connection was broken off',
    UND_ERR_SOCKET: 'the connection was broken off',
    ENOTFOUND: 'the host name is not known to this machine',
    EAI_AGAIN: 'the host name could not be looked up just now',
    TimeoutError: 'no answer in time',
    AbortError: 'no answer in time',
    ANSWER_TOO_LARGE: 'the answer was far too large for one of Google',
    ERR_PROXY_INVALID_CONFIG: 'the address of the proxy (HTTPS_PROXY) cannot be used',
    ERR_INVALID_URL: 'the address of the proxy (HTTPS_PROXY) cannot be used',
    ERR_SSL_WRONG_VERSION_NUMBER: 'the server does not speak TLS',
    ERR_SSL_PACKET_LENGTH_TOO_LONG: 'the server does not speak TLS',
};
/** An address of a proxy that is none stays so. */
const UNUSABLE = ['ERR_PROXY_INVALID_CONFIG', 'ERR_INVALID_URL'];
/** The facts of a request that got no answer, by the codes of the errors only: their messages may hold addresses. */
function brokenConnection(thrown) {
    const links = chain(thrown);
    const codes = links.flatMap(({ code, name }) => [code, name]).filter(isCode);
    const code = codes.find((word) => Object.hasOwn(SAYS, word) || (0,network/* isUntrusted */.fb)(word)) ?? codes[0] ?? '';
    const proxy = links.map(refusalOfProxy).find((status) => status !== undefined);
    return {
        httpStatus: undefined,
        status: '',
        reason: code,
        said: proxy === undefined ? wordsFor(code) : `the proxy refused the connection with ${proxy}`,
        activationUrl: undefined,
        transient: proxy === undefined ? !(0,network/* isUntrusted */.fb)(code) && !UNUSABLE.includes(code) : proxy >= 500,
        retryAfterMs: undefined,
    };
}
function wordsFor(code) {
    if ((0,network/* isUntrusted */.fb)(code))
        return `the server's certificate is not trusted by this machine (${code})`;
    return SAYS[code] ?? `the connection failed${code === '' ? '' : ` (${code})`}`;
}
/** An error and its causes, outermost first. */
function chain(thrown) {
    const links = [];
    for (let link = thrown; link && links.length < 6; link = link.cause) {
        links.push(link);
    }
    return links;
}
const isCode = (word) => typeof word === 'string' && /^\w{1,60}$/.test(word) && !['Error', 'TypeError', 'GaxiosError'].includes(word);
/** The status with which a proxy refused to open the way; the client tells it in its message alone. */
function refusalOfProxy({ message }) {
    const status = /^Proxy response \((\d{3})\)/.exec(typeof message === 'string' ? message : '')?.[1];
    return status === undefined ? undefined : Number(status);
}

;// CONCATENATED MODULE: ./google-chat/failure.js


/** What HTTP statuses mean "later": https://developers.google.com/workspace/chat/limits and RFC 9110. */
const TRANSIENT = new Set([408, 429, 500, 502, 503, 504]);
/**
 * Reads what an HTTP client threw. Knows Google's error envelope, and survives HTML, empty and cut bodies.
 * What the request was signed with is blotted out: a server may repeat what it was sent.
 */
function failureOf(thrown, signed = '') {
    const { response } = (thrown ?? {});
    if (response?.status === undefined)
        return brokenConnection(thrown);
    const error = envelope(response.data);
    const info = list(error['details']).find((detail) => detail['reason'] !== undefined) ?? {};
    const metadata = record(info['metadata']);
    return {
        httpStatus: response.status,
        status: plain(failure_text(error['status'])),
        reason: failure_text(info['reason']),
        said: plain(without(signed, failure_text(error['message']))),
        activationUrl: httpsUrl(failure_text(metadata['activationUrl'])),
        // Two writes met: the loser may try again (https://google.aip.dev/193, code ABORTED).
        transient: TRANSIENT.has(response.status) || error['status'] === 'ABORTED',
        retryAfterMs: retryAfter(response.headers),
    };
}
/** The failure of an answer that says it went well but isn't one of Chat: an empty body, a web page of a proxy. */
function foreignAnswer() {
    const failure = failureOf({ response: { status: 200, data: '' } });
    return { ...failure, transient: true };
}
/** Google's `{error: {…}}`, whether the client parsed it or left it as text. */
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
                    ? 'the answer was not one of Google Chat'
                    : `a web page came instead of an answer: "${title}"`,
            };
        }
    }
    return record(record(body)['error']);
}
/** The wait a Retry-After header asks for, seconds or a date (RFC 9110 §10.2.3); nonsense counts as none. */
function retryAfter(headers) {
    const value = headers instanceof Headers ? headers.get('retry-after') : null;
    if (value === null)
        return undefined;
    const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - serverTime(headers);
    return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
/** The server's own clock, so that a date in Retry-After means what the server meant. */
function serverTime(headers) {
    return Date.parse(headers.get('date') ?? '');
}
const record = (value) => typeof value === 'object' && value !== null ? value : {};
const list = (value) => (Array.isArray(value) ? value.map(record) : []);
const failure_text = (value) => (typeof value === 'string' ? value : '');
const httpsUrl = (value) => /^https:\/\/[\w.-]+\.google(apis)?\.com\/[\w/.?&=%+:#-]*$/.test(value) ? value : undefined;
/** The text without a header's value, and without the token in it. */
function without(header, said) {
    const token = header.replace(/^\w+ /, '');
    return token.length < 8 ? said : said.replaceAll(token, '***');
}
/** One printable line of at most 500 characters: what a server said may not steer the log, nor show a token. */
function plain(said) {
    return (0,secrets/* withoutTokens */.N_)(said.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' '))
        .replaceAll('##[', '## [')
        .trim()
        .slice(0, 500);
}

// EXTERNAL MODULE: ./retry.js
var retry = __webpack_require__(4443);
;// CONCATENATED MODULE: ./google-chat/request.js



/** Signs requests, tries them again with patience, and turns what goes wrong into a {@link ChatError}. */
function caller({ authorization, otherAuthorization, whenRefused }, patience) {
    const first = kept(authorization);
    const other = otherAuthorization && kept(otherAuthorization);
    // Several requests may be under way at the same time; the first to be refused speaks for all.
    let firstRefused = false;
    const once = async ([call, send, isAnswer = () => true], { headers, signal }) => {
        const { data } = await send({ headers, signal }).catch((thrown) => {
            throw new errors/* ChatError */.x(call, failureOf(thrown, headers.authorization), whenRefused);
        });
        if (typeof data !== 'object' || data === null || !isAnswer(data))
            throw new errors/* ChatError */.x(call, foreignAnswer());
        return data;
    };
    return (...request) => (0,retry/* withPatience */.o)(async (signal) => {
        if (other === undefined || !firstRefused) {
            try {
                return await once(request, { headers: { authorization: await first() }, signal });
            }
            catch (thrown) {
                if (!(thrown instanceof errors/* ChatError */.x) || thrown.httpStatus !== 401 || other === undefined)
                    throw thrown;
                firstRefused = true;
            }
        }
        return once(request, { headers: { authorization: await other() }, signal });
    }, patience);
}
/** Asks once and keeps the answer, for whoever asks meanwhile too; a failure is not kept. */
function kept(ask) {
    let answer;
    return () => (answer ??= ask().catch((thrown) => {
        answer = undefined;
        throw thrown;
    }));
}

;// CONCATENATED MODULE: ./google-chat/pages.js
/**
 * Reads a list to its end. A page token that comes again would go round for ever, so it is an error; a list whose
 * tokens are always new is ended by the step's deadline.
 */
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
            throw new Error(`Google Chat sent the same page twice after ${all.length} entries; the list cannot be read to its end.`);
        seen.add(next);
        token = next;
    }
}

// EXTERNAL MODULE: ./google-chat/names.js
var names = __webpack_require__(9114);
;// CONCATENATED MODULE: ./google-chat/client.js







/** Google Chat by the REST API, signed in as a Chat app (https://developers.google.com/workspace/chat/api/reference/rest). */
function googleChat({ apiUrl, signer, fetch, patience }) {
    // Said here, or the library takes another from GOOGLE_CLOUD_UNIVERSE_DOMAIN, which any step of the job can set.
    const universeDomain = 'googleapis.com';
    const { spaces } = new v1/* chat_v1 */.X.Chat({ rootUrl: apiUrl, universeDomain, fetchImplementation: fetch, retry: false });
    const request = caller(signer, patience);
    const create = (post, requestId) => request(`post to ${post.space}`, (sending) => spaces.messages.create({
        parent: post.space,
        messageId: post.id,
        requestId,
        ...arrival(post),
        requestBody: { ...body(post.message), ...place(post) },
    }, sending), isMessage);
    const patch = (name, message, allowMissing) => request(`update ${name}`, (sending) => spaces.messages.patch({ name, updateMask: 'text,cardsV2', ...(allowMissing ? { allowMissing } : {}), requestBody: body(message) }, sending), isMessage);
    const update = async (name, message) => posted(name, await patch(name, message, false), { created: false });
    /** Creates; where Chat knows the id already (409), the message is there and is brought up to date. */
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
        upsert: async (post) => posted(nameOf(post), await patch(nameOf(post), post.message, true), { created: false }),
        place: async (post, attempt) => {
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
        spaces: () => everyPage(async (pageToken) => {
            const query = { pageSize: 1000, ...pageToken };
            const answer = await request('list the spaces of the Chat app', (sending) => spaces.list(query, sending), isListOf('spaces'));
            return { items: (answer.spaces ?? []).map(spaceInfo), next: answer.nextPageToken };
        }),
        members: (parent, onPage) => everyPage(async (pageToken) => {
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
                if (thrown instanceof errors/* ChatError */.x && thrown.trouble === 'not-found')
                    return undefined;
                throw thrown;
            }
        },
        space: async (name) => spaceInfo(await request(`look up ${name}`, (sending) => spaces.get({ name }, sending), (answer) => answer.name === name)),
        serverTime: async () => {
            const { headers } = await (0,retry/* withPatience */.o)((signal) => fetch(`${apiUrl}/v1/spaces`, { signal }).catch((thrown) => {
                throw new errors/* ChatError */.x(`reach ${new URL(apiUrl).host}`, failureOf(thrown));
            }), patience);
            const date = Date.parse(headers.get('date') ?? '');
            return Number.isNaN(date) ? undefined : new Date(date);
        },
    };
}
/** Whether an answer is one page of a list. Google leaves an empty list out altogether, and somebody else's answer has none. */
const isListOf = (items) => (answer) => Array.isArray(answer[items]) ||
    Object.keys(answer).every((key) => key === 'nextPageToken');
function isStatus(thrown, status) {
    return thrown instanceof errors/* ChatError */.x && thrown.httpStatus === status;
}
/** A message that isn't there is 404, or 403 with the words "or the resource doesn't exist". */
const isMissing = (thrown) => isStatus(thrown, 404) || isStatus(thrown, 403);
const nameOf = ({ space, id }) => (0,names/* messageName */.fe)(space, id);
const NOTIFICATION = { silent: 'NOTIFICATION_TYPE_SILENT', force: 'NOTIFICATION_TYPE_FORCE_NOTIFY' };
/** How a new message arrives. A thread is heeded only with a reply option. */
function arrival({ threadKey, thread, notification }) {
    return {
        ...(threadKey === undefined && thread === undefined
            ? {}
            : { messageReplyOption: 'REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD' }),
        ...(notification === undefined
            ? {}
            : { 'createMessageNotificationOptions.notificationType': NOTIFICATION[notification] }),
    };
}
function place({ threadKey, thread }) {
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
        url: answer.name ? (0,names/* messageAddress */.Sy)(answer.name) : undefined,
    };
}
/** Whatever else a server says with 200, only a message of Chat says that a message was written. */
const isMessage = ({ name }) => /^spaces\/[\w-]+\/messages\/[\w.-]+$/.test(name ?? '');
/** A name or one of Google's words, which go to the log as they are; '' for what has another form. */
const word = (said) => (/^[\w./@+-]{1,400}$/.test(said ?? '') ? (said ?? '') : '');
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

;// CONCATENATED MODULE: ./google-auth/access-token.js
/** Uses a token that was minted elsewhere, as it is. There is no second way in when Google refuses it. */
function accessTokenSigner(token) {
    return {
        authorization: () => Promise.resolve(`Bearer ${token}`),
        whenRefused: 'The access-token is not valid, or no longer: access tokens live one hour. For jobs that last longer use ' +
            'credentials or workload-identity-provider, which sign in anew when the job ends.',
    };
}

// EXTERNAL MODULE: ../node_modules/google-auth-library/build/src/auth/jwtaccess.js
var jwtaccess = __webpack_require__(1830);
// EXTERNAL MODULE: ./google-auth/sign-in.js
var sign_in = __webpack_require__(5653);
;// CONCATENATED MODULE: ./google-auth/key.js


/**
 * Signs in with a service account's key. The token is one that the key signs itself, so there is no request
 * for it (https://google.aip.dev/auth/4111), and of the library only what signs is loaded; if Chat refuses it, an
 * access token is fetched from Google instead.
 */
function keySigner(key, tools) {
    const { client_email: email, private_key: privateKey, private_key_id: keyId } = key;
    return {
        authorization: () => {
            const header = bearer(new jwtaccess.JWTAccess(email, privateKey, keyId).getRequestHeaders(undefined, undefined, sign_in/* CHAT_SCOPE */.q));
            tools.mask(header.replace(/^Bearer /, ''));
            return Promise.resolve(header);
        },
        otherAuthorization: async () => (await Promise.all(/* import() */[__webpack_require__.e(778), __webpack_require__.e(295), __webpack_require__.e(48)]).then(__webpack_require__.bind(__webpack_require__, 3919))).exchangeKey(key, tools),
        whenRefused: 'Google did not accept the key. It was deleted, or the service account is disabled, or the clock of this runner is wrong.',
    };
}
const bearer = (headers) => headers.get('authorization') ?? '';

;// CONCATENATED MODULE: ./google-auth/open.js


/** Opens the way to sign in that the inputs chose. What the rarer ones need is loaded only for them. */
async function openSignIn(signIn, tools) {
    switch (signIn.kind) {
        case 'key':
            return keySigner(signIn.key, tools);
        case 'federation':
            return (await Promise.all(/* import() */[__webpack_require__.e(778), __webpack_require__.e(954), __webpack_require__.e(669)]).then(__webpack_require__.bind(__webpack_require__, 7512))).federatedSigner(signIn.federation, tools);
        case 'access-token':
            return accessTokenSigner(signIn.token);
    }
}

;// CONCATENATED MODULE: ./google.js
/** Google as one thing to load: whoever writes to Chat signs in. */




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
/* harmony export */   o: () => (/* binding */ withPatience)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);

const FIRST_MS = 500;
const LONGEST_MS = 16_000;
/**
 * Tries until it works, the error is final, or the next wait would pass the deadline: truncated exponential
 * backoff as Google asks (https://developers.google.com/workspace/chat/limits) with full jitter, and
 * never sooner than a Retry-After says. A server that asks for longer than there is ends the tries at once.
 */
async function withPatience(attempt, patience) {
    const { deadline, attemptMs, random, sleep, timeout, onRetry } = patience;
    let before;
    for (let tries = 0;; tries += 1) {
        try {
            return await attempt(AbortSignal.any([deadline.signal, timeout(attemptMs)]));
        }
        catch (thrown) {
            if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransient */ .dg)(thrown))
                throw thrown;
            const backoff = random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** tries);
            const wait = Math.max(backoff, thrown.retryAfterMs ?? 0);
            // An attempt that the deadline cut short says less than the one before it.
            if (wait >= deadline.remainingMs())
                throw deadline.signal.aborted && before !== undefined ? before : thrown;
            before = thrown;
            onRetry(thrown, wait);
            await sleep(wait, deadline.signal).catch(() => {
                throw thrown;
            });
        }
    }
}


/***/ })

};
