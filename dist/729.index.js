export const id = 729;
export const ids = [729];
export const modules = {

/***/ 4100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ spaceName),
/* harmony export */   Sy: () => (/* binding */ messageAddress),
/* harmony export */   fe: () => (/* binding */ messageName),
/* harmony export */   q0: () => (/* binding */ clientMessageId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const SPACE_ID = /^[A-Za-z0-9_-]{3,64}$/;
/**
 * The web addresses under which a browser shows a space: `chat.google.com/room/ID` (or `dm`),
 * `chat.google.com/app/chat/ID`, `mail.google.com/…#chat/space/ID`, each with or without `/u/N`.
 */
const SPACE_IN_ADDRESS = /(?:\/room\/|\/dm\/|\/app\/chat\/|#chat\/space\/|\/chat\/space\/)([A-Za-z0-9_-]+)/;
/**
 * Reads a space as people write it: its name, its bare id, or its web address.
 * The only way to a {@link SpaceName}; throws a sentence that says the right form.
 */
function spaceName(written) {
    const id = /^https?:\/\//i.test(written)
        ? SPACE_IN_ADDRESS.exec(written)?.[1]
        : written.replace(/^\/?spaces\//, '').replace(/\/$/, '');
    if (id === undefined || !SPACE_ID.test(id)) {
        throw new Error(`"${written.slice(0, 80)}" is not a space. Write it as spaces/AAQAxxxx, the bare id AAQAxxxx, ` +
            `or the space's web address copied from the browser (https://chat.google.com/room/AAQAxxxx).`);
    }
    return `spaces/${id}`;
}
/** The name under which the app finds its own message again. */
function messageName(space, id) {
    return `${space}/messages/${id}`;
}
/**
 * An id that is always the same for the same parts and different for different ones, within what
 * Chat allows (https://developers.google.com/workspace/chat/create-messages#name_a_created_message):
 * at most 63 of `a-z0-9-`, beginning with `client-`. `label` makes it readable in logs.
 */
function clientMessageId(label, parts) {
    const readable = label
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 30);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);
    return `client-${readable === '' ? '' : `${readable}-`}${digest}`;
}
/**
 * Where a browser shows a message, from the name that Google gave it
 * (`spaces/S/messages/THREAD.MESSAGE`); `undefined` for a name of another form.
 */
function messageAddress(systemName) {
    const [, space, thread, message] = /^spaces\/([\w-]+)\/messages\/([\w-]+)\.([\w-]+)$/.exec(systemName) ?? [];
    return space && thread && message ? `https://chat.google.com/room/${space}/${thread}/${message}` : undefined;
}


/***/ }),

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ withoutTokens),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   zR: () => (/* binding */ asError)
/* harmony export */ });
/** What is wrong with the inputs: every problem at once, so that one push can fix them all. */
class InputError extends Error {
    name = 'InputError';
    problems;
    constructor(problems) {
        const count = problems.length === 1 ? '1 input needs' : `${problems.length} inputs need`;
        super([`${count} attention.`, ...problems.map(({ input, text }) => `  ${input}: ${text}`)].join('\n'));
        this.problems = problems;
    }
}
/** Whether the same may succeed a moment later, and perhaps how long the other side asked to wait. */
function isTransient(thrown) {
    return thrown instanceof Error && 'transient' in thrown && thrown.transient === true;
}
/** Gives whatever was thrown the shape of an Error. */
function asError(thrown) {
    return thrown instanceof Error ? thrown : new Error(String(thrown));
}
/**
 * An error as a person should read it: its own sentence and, where they add something, those of its
 * causes. Only messages are used, never an error's other properties, which may hold requests and their headers.
 */
function describe(error) {
    const sentences = [];
    let link = error;
    for (let depth = 0; link instanceof Error && depth < 5; depth += 1) {
        const { message } = link;
        if (message && !sentences.some((known) => known.includes(message)))
            sentences.push(message);
        link = link.cause;
    }
    return withoutTokens(sentences.join(' ← ') || error.name);
}
/** Google's access tokens, JWTs, GitHub's tokens, headers that carry one, and private keys. */
const TOKENS = /\bya29\.[\w.-]+|\beyJ[\w-]{8,}(?:\.[\w-]*){0,2}|\bgh[oprsu]_\w{16,}|\bgithub_pat_\w{16,}|(?<=\b(?:Bearer|Basic)\s+)[\w.~+/=-]{8,}|-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;
/** The same text with whatever looks like a token blotted out: a server may repeat in its error what it was sent. */
function withoutTokens(text) {
    return text.replace(TOKENS, '***');
}


/***/ }),

/***/ 840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ getExecOutput)
/* harmony export */ });
/** Takes @actions/exec's place in the bundle: @actions/core wants it to describe the machine, which nobody here asks for. */
function getExecOutput() {
  throw new Error('This bundle starts no programs.');
}


/***/ }),

/***/ 7189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ whySecretsAreWithheld),
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3891);


/** Reads the event of this run. A payload that cannot be read costs the details it would have given, no more. */
function readEvent(env, readFile = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')) {
    const variable = (name) => env[name] ?? '';
    return {
        name: variable('GITHUB_EVENT_NAME'),
        payload: readPayload(variable('GITHUB_EVENT_PATH'), readFile),
        serverUrl: (variable('GITHUB_SERVER_URL') || 'https://github.com').replace(/\/+$/, ''),
        repository: variable('GITHUB_REPOSITORY'),
        sha: variable('GITHUB_SHA'),
        ref: variable('GITHUB_REF'),
        refName: variable('GITHUB_REF_NAME'),
        refType: variable('GITHUB_REF_TYPE'),
        actor: variable('GITHUB_ACTOR'),
        triggeringActor: variable('GITHUB_TRIGGERING_ACTOR'),
        workflow: variable('GITHUB_WORKFLOW'),
        workflowFile: /\/([^/@]+)@/.exec(variable('GITHUB_WORKFLOW_REF'))?.[1] ?? '',
        headRef: variable('GITHUB_HEAD_REF'),
        runnerName: variable('RUNNER_NAME'),
        job: variable('GITHUB_JOB'),
        runId: variable('GITHUB_RUN_ID'),
        runNumber: variable('GITHUB_RUN_NUMBER'),
        runAttempt: variable('GITHUB_RUN_ATTEMPT'),
    };
}
function readPayload(path, readFile) {
    if (path === '')
        return {};
    try {
        return JSON.parse(readFile(path));
    }
    catch {
        return {};
    }
}
/**
 * Why GitHub gives this run no secrets: it comes from a fork or from Dependabot
 * (https://docs.github.com/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions,
 * https://docs.github.com/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions).
 * `undefined` for a run that has them.
 */
function whySecretsAreWithheld({ name, payload, repository, actor }) {
    if (actor === 'dependabot[bot]' && name !== 'pull_request_target')
        return 'a run of Dependabot gets no secrets of Actions';
    if (name !== 'pull_request' && name !== 'pull_request_review' && name !== 'pull_request_review_comment')
        return undefined;
    if ((0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(payload, 'pull_request', 'number') === undefined)
        return undefined;
    const from = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(payload, 'pull_request', 'head', 'repo', 'full_name');
    return from === repository ? undefined : 'a pull request from a fork gets no secrets';
}


/***/ }),

/***/ 3891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Qc: () => (/* binding */ flagAt),
/* harmony export */   ow: () => (/* binding */ hasAt),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
/**
 * Reads one value of an event's payload by its path; `undefined` when anything on the way is missing or of
 * another kind. Payloads differ by event, by action and by the age of the server, so nothing is taken for granted.
 */
function textAt(payload, ...path) {
    const value = at(payload, path);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** The same for a whole number, such as a pull request's. */
function numberAt(payload, ...path) {
    const value = at(payload, path);
    return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}
/** The same for a yes or no. */
function flagAt(payload, ...path) {
    return at(payload, path) === true;
}
/** Whether there is an object at the path. */
function hasAt(payload, ...path) {
    const value = at(payload, path);
    return typeof value === 'object' && value !== null;
}
function at(payload, path) {
    let value = payload;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}


/***/ }),

/***/ 1621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ HttpClient),
/* harmony export */   t: () => (/* binding */ BearerCredentialHandler)
/* harmony export */ });
/**
 * Takes @actions/http-client's place in the bundle. @actions/core wants it for OIDC tokens and @actions/github for
 * proxies; here both go by the fetch that the action is given, which heeds proxies by itself.
 */
class HttpClient {
  getAgent() {}

  getAgentDispatcher() {}
}

class BearerCredentialHandler {}


/***/ }),

/***/ 8931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ls: () => (/* binding */ spaceInput),
/* harmony export */   eu: () => (/* binding */ connectionInputs),
/* harmony export */   mZ: () => (/* binding */ onErrorInput)
/* harmony export */ });
/* harmony import */ var _chat_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4100);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1140);
/* harmony import */ var _sign_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9760);



const MISSING_SPACE = "empty. Write the space as spaces/AAQAxxxx: it is the last part of the space's web address. " +
    'An expression such as vars.CHAT_SPACE is empty when its name is misspelt.';
/** Reads the space that an action works in. */
function spaceInput(read) {
    return read.required('space', _chat_names_js__WEBPACK_IMPORTED_MODULE_0__/* .spaceName */ .KD, MISSING_SPACE);
}
/** Reads the inputs that all actions share besides the space, in the order of action.yml. */
function connectionInputs(read, core, env, { signInNeeded = false } = {}) {
    const chatApiUrl = read.optional('chat-api-url', apiUrl) ?? GOOGLE;
    const dryRun = read.flag('dry-run');
    const signIn = (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_2__/* .signInInputs */ .c)(read, { core, env, chatHost: new URL(chatApiUrl).host, needed: signInNeeded || !dryRun });
    const timeout = read.optional('timeout', seconds);
    return { signIn, timeout, dryRun, chatApiUrl };
}
const GOOGLE = 'https://chat.googleapis.com';
/** Checks the input `on-error`, which src/run.ts obeys. An action that must fail closed has no such input. */
function onErrorInput(read) {
    read.optional('on-error', (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .y)('warn', 'fail'));
}
const seconds = (written) => {
    const number = Number(written);
    if (!/^\d+(\.\d+)?$/.test(written) || number < 1 || number > 300) {
        throw new Error(`"${written.slice(0, 40)}" is not a number of seconds from 1 to 300.`);
    }
    return number;
};
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const apiUrl = (written) => {
    const url = URL.canParse(written) ? new URL(written) : undefined;
    const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.test(url.hostname));
    if (url === undefined || !secure) {
        throw new Error(`"${written.slice(0, 80)}" is not an https address. The sign-in would be readable on the way; ` +
            'http is taken for this machine only (127.0.0.1, localhost).');
    }
    if (url.username !== '' || url.search !== '' || url.hash !== '') {
        throw new Error('write only the scheme and host, such as https://chat.googleapis.com.');
    }
    return url.href.replace(/\/+$/, '');
};


/***/ }),

/***/ 1140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ reader),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);

/** A reader of the inputs that the runner gives. It alone knows that the runner says '' for "not given". */
function reader(core) {
    const problems = [];
    function optional(name, parse) {
        const written = core.getInput(name);
        if (written === '')
            return undefined;
        return parse === undefined ? written : attempt(name, () => parse(written));
    }
    function attempt(name, make) {
        try {
            return make();
        }
        catch (thrown) {
            problems.push({ input: name, text: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(thrown).message });
            return undefined;
        }
    }
    const found = () => (problems.length > 0 ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems) : undefined);
    return {
        optional,
        required: (name, parse, whenMissing) => {
            if (core.getInput(name) === '')
                problems.push({ input: name, text: whenMissing });
            return optional(name, parse);
        },
        lines: (name, parse) => core
            .getInput(name)
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== '' && !line.startsWith('#'))
            .flatMap((line) => attempt(name, () => [parse(line)]) ?? []),
        flag: (name) => optional(name, trueOrFalse) ?? false,
        attempt,
        attemptAsync: async (name, make) => {
            try {
                return await make();
            }
            catch (thrown) {
                problems.push({ input: name, text: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(thrown).message });
                return undefined;
            }
        },
        problem: (input, text) => {
            problems.push({ input, text });
            return undefined;
        },
        problems: found,
        finish: (value) => {
            const error = found();
            if (error !== undefined)
                throw error;
            return value;
        },
    };
}
const trueOrFalse = (written) => {
    if (/^true$/i.test(written))
        return true;
    if (/^false$/i.test(written))
        return false;
    throw new Error(`"${written.slice(0, 40)}" is neither true nor false.`);
};
/** One of a few words. */
function oneOf(...words) {
    return (written) => {
        const word = words.find((known) => known === written);
        if (word === undefined)
            throw new Error(`"${written.slice(0, 40)}" is not one of ${words.join(', ')}.`);
        return word;
    };
}


/***/ }),

/***/ 9760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ givesCredentials),
  c: () => (/* binding */ signInInputs)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./inputs/federation.js
/** The permission that GitHub wants before it vouches for a job. */
const ID_TOKEN = 'GitHub gives this job no OIDC token. Add to the job (or the workflow):\n      permissions:\n        id-token: write';
const PARTS = [
    ['projects', /^\d+$/, "the project's number, not its id"],
    ['locations', /^global$/, '"global"'],
    ['workloadIdentityPools', /^[a-z0-9-]{4,32}$/, "the pool's id"],
    ['providers', /^[a-z0-9-]{4,32}$/, "the provider's id"],
];
/** A provider's full name, with or without `//iam.googleapis.com/` before it. Says which part is wrong. */
const provider = (written) => {
    const name = written.replace(/^(https:)?\/\/iam\.[a-z0-9.-]+\//, '');
    const words = name.split('/');
    const form = 'Write it as projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER.';
    PARTS.forEach(([collection, pattern, what], index) => {
        const [label, value = ''] = words.slice(index * 2);
        if (label !== collection)
            throw new Error(`"${written.slice(0, 160)}": part ${index * 2 + 1} is not "${collection}". ${form}`);
        if (!pattern.test(value))
            throw new Error(`"${value.slice(0, 80)}" after ${collection}/ is not ${what}. ${form}`);
    });
    if (words.length > PARTS.length * 2)
        throw new Error(`"${written.slice(0, 160)}" goes on after the provider. ${form}`);
    return name;
};
/** A service account's e-mail address. */
const account = (written) => {
    if (!/^[a-z0-9-]+@[a-z0-9.-]+\.gserviceaccount\.com$/.test(written)) {
        throw new Error(`"${written.slice(0, 120)}" is not a service account. Write its e-mail address: NAME@PROJECT.iam.gserviceaccount.com.`);
    }
    return written;
};
/** Whether GitHub would vouch for this job. */
function hasOidc(env) {
    return Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
}
/** Keyless sign-in from the two inputs; throws what to add when GitHub does not vouch. */
function federation(core, env, providerName, email) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env;
    if (!url || !token)
        throw new Error(ID_TOKEN);
    core.setSecret(token);
    const oidcUrl = new URL(url);
    oidcUrl.searchParams.set('audience', `https://iam.googleapis.com/${providerName}`);
    return {
        audience: `//iam.googleapis.com/${providerName}`,
        account: email,
        stsUrl: 'https://sts.googleapis.com/v1/token',
        impersonationUrl: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${email}:generateAccessToken`,
        oidcUrl: oidcUrl.href,
        oidcAuthorization: `Bearer ${token}`,
    };
}

;// CONCATENATED MODULE: ./inputs/federation-file.js

const REFUSED = 'This action takes only what google-github-actions/auth writes for this job.';
/**
 * The same from a file of `google-github-actions/auth`. Such a file can name any address and even a program to run
 * (https://cloud.google.com/docs/authentication/external/externally-sourced-credentials), so nothing in it is used
 * but what points at Google's own hosts and at this runner's own OIDC address.
 */
function federationFile(core, env, file, chatHost) {
    const { credential_source: source = {}, universe_domain: universe = 'googleapis.com' } = file;
    if (source.executable !== undefined)
        throw new Error(`names a program to run. ${REFUSED}`);
    const authorization = source.headers?.Authorization;
    if (typeof authorization === 'string')
        core.setSecret(authorization.replace(/^Bearer /i, ''));
    if (typeof universe !== 'string' || (universe !== 'googleapis.com' && chatHost !== `chat.${universe}`)) {
        throw new Error(`is of another universe (${String(universe).slice(0, 80)}) than chat-api-url. ${REFUSED}`);
    }
    const runner = env['ACTIONS_ID_TOKEN_REQUEST_URL'];
    if (!runner)
        throw new Error(ID_TOKEN);
    const impersonationUrl = onHost('service_account_impersonation_url', file.service_account_impersonation_url, `iamcredentials.${universe}`);
    const email = /\/serviceAccounts\/([^/:]+):generateAccessToken$/.exec(impersonationUrl)?.[1];
    if (email === undefined)
        throw new Error(`has a service_account_impersonation_url of another form. ${REFUSED}`);
    if (typeof authorization !== 'string')
        throw new Error(`has no Authorization header for the OIDC token. ${REFUSED}`);
    if (typeof file.audience !== 'string')
        throw new Error(`has no audience. ${REFUSED}`);
    return {
        audience: `//iam.${universe}/${provider(file.audience)}`,
        account: account(email),
        stsUrl: onHost('token_url', file.token_url, `sts.${universe}`),
        impersonationUrl,
        oidcUrl: onHost('credential_source.url', source.url, new URL(runner).host, new URL(runner).protocol),
        oidcAuthorization: authorization,
    };
}
function onHost(what, written, host, protocol = 'https:') {
    if (written === undefined && what === 'service_account_impersonation_url') {
        throw new Error('names no service account, and a Chat app is one. Give google-github-actions/auth the input service_account.');
    }
    const url = typeof written === 'string' && URL.canParse(written) ? new URL(written) : undefined;
    if (url?.host !== host || url.protocol !== protocol || url.username !== '') {
        throw new Error(`has a ${what} at ${url === undefined ? 'no address' : url.host.slice(0, 80)}, not at ${host}. ${REFUSED}`);
    }
    return url.href;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./inputs/service-account-key.js

const WHOLE_FILE = 'Paste the whole JSON key file into the secret, from { to }.';
const NEW_KEY = 'Make a new JSON key for the service account and store that.';
/** Reads a service account's key, JSON as Google gives it or base64 of it. Masks it before anything can print it. */
function serviceAccountKey(core, written) {
    mask(core, written);
    return checked(core, parsed(core, written));
}
function parsed(core, written) {
    const isBase64 = !written.trimStart().startsWith('{') && /^[A-Za-z0-9+/_=\s-]+$/.test(written);
    const json = isBase64 ? Buffer.from(written, 'base64').toString('utf8') : written;
    if (isBase64)
        mask(core, json);
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        throw new Error(notJson(written, isBase64));
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new Error(`is JSON, but not an object. ${WHOLE_FILE}`);
    return value;
}
function notJson(written, isBase64) {
    if (written.includes('-----BEGIN')) {
        return written.trimStart().startsWith('{')
            ? `is JSON that was cut or changed. ${WHOLE_FILE}`
            : `is a bare private key; the account's e-mail address is missing. ${WHOLE_FILE}`;
    }
    if (written.trim() === '{')
        return `holds only the first line of the key file. ${WHOLE_FILE}`;
    return isBase64 ? `is base64 of something that is not a JSON key. ${WHOLE_FILE}` : `is not JSON. ${WHOLE_FILE}`;
}
/** What the other files are that people mistake for a service account's key, by their `type`. */
const MISTAKEN = {
    authorized_user: "is the sign-in of a person (gcloud auth application-default login), and a Chat app needs a service account's key.",
    external_account: 'is a workload identity file, not a key. Point GOOGLE_APPLICATION_CREDENTIALS at it, or use workload-identity-provider.',
    impersonated_service_account: 'is an impersonation file, not a key.',
};
function checked(core, file) {
    const { type, client_email: email, private_key: pem, private_key_id: id } = file;
    if ('installed' in file || 'web' in file)
        throw new Error(`is an OAuth client, which signs people in. A Chat app needs a service account's key. ${WHOLE_FILE}`);
    if (type !== 'service_account')
        throw new Error(MISTAKEN[String(type)] ??
            `is JSON, but not a service account's key: "type" is not "service_account". ${WHOLE_FILE}`);
    if (typeof email !== 'string' || email === '')
        throw new Error(`has no client_email. ${WHOLE_FILE}`);
    if (typeof pem !== 'string' || pem === '')
        throw new Error(`has no private_key. ${WHOLE_FILE}`);
    const privateKey = pem.replaceAll('\\n', '\n');
    mask(core, privateKey);
    assertRsa(privateKey);
    return { client_email: email, private_key: privateKey, private_key_id: typeof id === 'string' ? id : undefined };
}
function assertRsa(pem) {
    if (!pem.includes('-----END'))
        throw new Error(`holds only the beginning of the private key. ${WHOLE_FILE}`);
    let kind;
    try {
        kind = (0,external_node_crypto_.createPrivateKey)(pem).asymmetricKeyType;
    }
    catch {
        throw new Error(`has a private_key that cannot be read. ${NEW_KEY}`);
    }
    if (kind !== 'rsa')
        throw new Error(`has a private_key of the kind ${kind}, and Google's sign-in takes RSA. ${NEW_KEY}`);
}
/** Masks a secret whole and line by line. What is short, such as `{`, is no secret, and masking it would blot out the log. */
function mask(core, secret) {
    for (const part of [secret, ...secret.split(/\r?\n/).map((line) => line.trim())]) {
        if (part.length >= 16 && !/^-----[A-Z ]+-----$/.test(part))
            core.setSecret(part);
    }
}

;// CONCATENATED MODULE: ./inputs/sign-in.js




const KEYLESS = 'workload-identity-provider';
const FILE = 'GOOGLE_APPLICATION_CREDENTIALS';
const NONE = 'no way to sign in is given. Set credentials to a secret with the JSON key of a service account ' +
    `(a secret is empty when its name is misspelt), or ${KEYLESS} and service-account, or access-token, or ${FILE}.`;
const NO_ACCOUNT = `empty, and ${KEYLESS} needs it: the e-mail address of the Chat app's service account.`;
/** Whether the workflow gives any way to sign in that this run can use. */
function givesCredentials(core, env) {
    const given = (name) => core.getInput(name) !== '';
    return given('credentials') || given('access-token') || (given(KEYLESS) && hasOidc(env)) || Boolean(env[FILE]);
}
/**
 * Reads the one way to sign in. Everything secret is masked before it is looked at. Without any input,
 * `GOOGLE_APPLICATION_CREDENTIALS` names the file to use, as google-github-actions/auth exports it.
 */
function signInInputs(read, { core, env, chatHost, needed }) {
    const key = read.optional('credentials', (written) => serviceAccountKey(core, written));
    const name = read.optional(KEYLESS, provider);
    const email = read.optional('service-account', account);
    const token = read.optional('access-token', (written) => accessToken(core, written));
    const given = ['credentials', KEYLESS, 'access-token'].filter((input) => read.optional(input) !== undefined);
    if (given.length > 1) {
        return read.problem(given.join(' and '), 'these are two ways to sign in. Keep one of them.');
    }
    if (!given.includes(KEYLESS) && read.optional('service-account') !== undefined) {
        return read.problem('service-account', `is used with ${KEYLESS} only. Give that too, or leave this out.`);
    }
    if (given.includes('credentials'))
        return key && { kind: 'key', key };
    if (given.includes('access-token'))
        return token === undefined ? undefined : { kind: 'access-token', token };
    if (given.includes(KEYLESS)) {
        if (read.optional('service-account') === undefined)
            return read.problem('service-account', NO_ACCOUNT);
        if (name === undefined || email === undefined)
            return undefined;
        return read.attempt(KEYLESS, () => ({ kind: 'federation', federation: federation(core, env, name, email) }));
    }
    const path = env[FILE];
    if (path)
        return read.attempt(FILE, () => fromFile(core, env, path, chatHost));
    return needed ? read.problem('credentials', NONE) : undefined;
}
function fromFile(core, env, path, chatHost) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        throw new Error(`the file ${path} cannot be read. Run google-github-actions/auth after actions/checkout and before this step.`);
    }
    const external = externalAccount(text);
    return external === undefined
        ? { kind: 'key', key: serviceAccountKey(core, text) }
        : { kind: 'federation', federation: federationFile(core, env, external, chatHost) };
}
function externalAccount(text) {
    try {
        const file = JSON.parse(text);
        return file?.type === 'external_account' ? file : undefined;
    }
    catch {
        return undefined; // Not JSON: the reader of keys says what it is instead.
    }
}
function accessToken(core, written) {
    core.setSecret(written);
    if (!/^[\x21-\x7e]+$/.test(written)) {
        throw new Error('is not an access token: it has spaces or line breaks. Pass the token alone, without "Bearer".');
    }
    return written;
}


/***/ }),

/***/ 3680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ../node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(5360);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./bounded-fetch.js
/** Far more than Google or GitHub answers to anything that is asked here (a page of 1,000 members has 400 kB). */
const MOST_BYTES = 8_000_000;
/**
 * A fetch whose requests cannot cost more than they may: each ends with the deadline, follows no redirect (a token
 * goes where it was meant to, or nowhere), and reads no more of an answer than memory should hold.
 */
function boundedFetch(request, deadline) {
    return async (input, init) => capped(await request(input, {
        ...init,
        redirect: 'manual',
        signal: init?.signal ? AbortSignal.any([deadline, init.signal]) : deadline,
    }));
}
/** The same answer, which breaks off where it becomes too large. What says how short it is, is taken as it is. */
function capped(answer) {
    const { body, status, statusText, headers } = answer;
    const told = headers.has('content-encoding') ? NaN : Number(headers.get('content-length') ?? NaN);
    if (body === null || told <= MOST_BYTES)
        return answer;
    let bytes = 0;
    const counting = new TransformStream({
        transform(chunk, controller) {
            bytes += chunk.byteLength;
            if (bytes > MOST_BYTES)
                controller.error(Object.assign(new Error('too large'), { code: 'ANSWER_TOO_LARGE' }));
            else
                controller.enqueue(chunk);
        },
    });
    return new Response(body.pipeThrough(counting), { status, statusText, headers });
}

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./github/event.js
var github_event = __webpack_require__(7189);
;// CONCATENATED MODULE: ./run.js






const NEVER = new AbortController().signal;
const REAL = {
    core: core,
    env: process.env,
    now: () => new Date(),
    fetch: throughProxy(),
    sleep: (ms, signal) => (0,promises_.setTimeout)(ms, undefined, { signal }),
    random: Math.random,
};
/**
 * Runs an action in the world it is given. The only place where a thrown error becomes a line that people read,
 * and where it is decided whether it fails the step.
 */
async function run(action, policy, world = REAL) {
    const { core, env, now } = world;
    try {
        const sleep = (ms) => world.sleep(ms, NEVER);
        const msOf = oneSpan();
        const within = (seconds) => network(world, msOf(seconds));
        await action({ core, env, event: (0,github_event/* readEvent */.j)(env), now, sleep, within });
    }
    catch (thrown) {
        const error = (0,errors/* asError */.zR)(thrown);
        core.debug((0,errors/* withoutTokens */.N_)(error.stack ?? ''));
        const line = `Google Chat: ${(0,errors/* describe */.q0)(error)}`;
        if (failurePolicy(core, policy) === 'warn')
            core.warning(line);
        else
            core.setFailed(line);
    }
}
function failurePolicy(core, { onFailure }) {
    const wish = core.getInput('on-error');
    return onFailure !== 'always fail' && (wish === 'warn' || wish === 'fail') ? wish : onFailure;
}
/** The longest that one attempt may take: a second one must fit in. */
const LONGEST_ATTEMPT_MS = 10_000;
/**
 * The milliseconds that so many seconds have left in this step: what it does on the network in parts, one after the
 * other, takes no longer all in all than the longest of the parts may take.
 */
function oneSpan() {
    let began;
    let longest = 0;
    return (seconds) => {
        const now = performance.now();
        began ??= now;
        longest = Math.max(longest, seconds * 1000);
        return Math.max(1, Math.min(seconds * 1000, began + longest - now));
    };
}
/** The real clients, with one deadline for all they do. A run that sends nothing loads none of them. */
function network(world, ms) {
    const { core, env, random, sleep } = world;
    const deadline = deadlineIn(ms);
    const fetch = boundedFetch(world.fetch, deadline.signal);
    const patience = {
        deadline,
        attemptMs: Math.min(LONGEST_ATTEMPT_MS, ms / 2),
        random,
        sleep,
        onRetry: (error, waitMs) => core.info(`${error.message} Trying again in ${(waitMs / 1000).toFixed(1)} s.`),
    };
    return {
        chat: async ({ signIn, chatApiUrl: apiUrl }) => {
            if (signIn === undefined)
                throw new Error('There is no way to sign in.');
            tellForeignHost(core, apiUrl);
            const [{ googleChat }, { openSignIn }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(26), __webpack_require__.e(272), __webpack_require__.e(917)]).then(__webpack_require__.bind(__webpack_require__, 6917)),
                __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 9260)),
            ]);
            // One request of a sign-in takes no longer than one attempt: it is a part of it.
            const briefly = (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(Math.ceil(patience.attemptMs)) });
            const signer = await openSignIn(signIn, { fetch: briefly, mask: core.setSecret });
            return googleChat({ apiUrl, signer, fetch, patience });
        },
        github: async (token) => {
            const { gitHub } = await Promise.all(/* import() */[__webpack_require__.e(75), __webpack_require__.e(577)]).then(__webpack_require__.bind(__webpack_require__, 7941));
            return gitHub({ token, apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com', fetch, patience });
        },
    };
}
/** Whoever reads the log sees that the sign-in goes elsewhere than to Google. */
function tellForeignHost(core, apiUrl) {
    const { host, hostname } = new URL(apiUrl);
    if (host === 'chat.googleapis.com' || /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname))
        return;
    core.notice(`Google Chat: chat-api-url sends the messages and the sign-in to ${host}, not to chat.googleapis.com.`);
}
/**
 * Node's own fetch, which heeds HTTPS_PROXY and NO_PROXY only when it is told to
 * (https://nodejs.org/api/http.html#httpsetglobalproxyfromenvproxyenv); the first Node 24 could not be told yet.
 */
function throughProxy() {
    let told = false;
    return async (...request) => {
        if (!told)
            external_node_http_.setGlobalProxyFromEnv?.();
        told = true;
        return fetch(...request);
    };
}
function deadlineIn(ms) {
    const end = performance.now() + ms;
    return { signal: AbortSignal.timeout(Math.ceil(ms)), remainingMs: () => end - performance.now() };
}


/***/ })

};
