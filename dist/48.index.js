export const id = 48;
export const ids = [48];
export const modules = {

/***/ 8252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ NO_LOGGING),
/* harmony export */   v: () => (/* binding */ withoutRetries)
/* harmony export */ });
function withoutRetries(client) {
    client.transporter.interceptors.request.add({
        resolved: (request) => {
            request.retryConfig = { retry: 0 };
            return Promise.resolve(request);
        },
    });
    return client;
}
const NO_LOGGING = { useAuthRequestParameters: false };


/***/ }),

/***/ 3919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exchangeKey: () => (/* binding */ exchangeKey)
/* harmony export */ });
/* harmony import */ var google_auth_library_build_src_auth_jwtclient_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3295);
/* harmony import */ var _sign_in_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4650);
/* harmony import */ var _auth_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8252);



async function exchangeKey(key, { scope, fetch, mask }) {
    const { client_email: email, private_key: privateKey, private_key_id: keyId } = key;
    const client = (0,_auth_client_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutRetries */ .v)(new google_auth_library_build_src_auth_jwtclient_js__WEBPACK_IMPORTED_MODULE_0__/* .JWT */ .y({
        email,
        key: privateKey,
        ...(keyId === undefined ? {} : { keyId }),
        scopes: [scope],
        transporterOptions: { fetchImplementation: fetch },
        ..._auth_client_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_LOGGING */ .u,
    }));
    try {
        const { access_token: token } = await client.authorize();
        if (!token)
            throw (0,_sign_in_error_js__WEBPACK_IMPORTED_MODULE_1__/* .noToken */ .fC)();
        mask(token);
        return `Bearer ${token}`;
    }
    catch (thrown) {
        throw new _sign_in_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SignInError */ .Jj(`sign in as ${email}`, thrown);
    }
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

/***/ 9658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   log: () => (/* binding */ log)
/* harmony export */ });
/**
 * Takes google-logging-utils' place in the bundle: google-auth-library logs requests and answers by it, tokens
 * included, when GOOGLE_SDK_NODE_LOGGING is set. Here it logs nothing.
 */
const log = () => ({ debug() {} });


/***/ })

};
