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
/* harmony import */ var _sign_in_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5653);




async function exchangeKey(key, { fetch, mask }) {
    const { client_email: email, private_key: privateKey, private_key_id: keyId } = key;
    const client = (0,_auth_client_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutRetries */ .v)(new google_auth_library_build_src_auth_jwtclient_js__WEBPACK_IMPORTED_MODULE_0__/* .JWT */ .y({
        email,
        key: privateKey,
        ...(keyId === undefined ? {} : { keyId }),
        scopes: [_sign_in_js__WEBPACK_IMPORTED_MODULE_3__/* .CHAT_SCOPE */ .q],
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
        says: /reasonable timeframe|iat and exp/i,
        means: 'The clock of this runner is wrong: Google refuses tokens signed minutes off. Set it by NTP.',
    },
    {
        says: /invalid jwt signature/i,
        means: 'The key was deleted or belongs to another account. Make a new key for the service account and store it in the secret.',
    },
    { says: /account not found/i, means: 'The service account was deleted. Use one that exists.' },
    {
        says: /stale to sign-in/i,
        means: "The runner's OIDC token was too old when Google saw it. Is the clock of this runner right?",
    },
    {
        says: /attribute condition/i,
        means: "The provider's attribute condition does not let this repository in. Compare it with the repository, branch and event of this run.",
    },
    {
        says: /invalid_target/i,
        means: 'There is no such provider, or it is disabled. Check workload-identity-provider: projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER.',
    },
    {
        says: /127 bytes/i,
        means: 'The provider maps something long to google.subject. Map assertion.repository_id instead, and keep the rest for the condition.',
    },
    {
        says: /issuer in ID Token/i,
        means: "The provider's issuer is not this GitHub's. It is https://token.actions.githubusercontent.com, or your Enterprise Server's own.",
    },
    {
        says: /audience/i,
        means: 'The provider accepts only certain audiences. Leave its list of allowed audiences empty, which means its own name.',
    },
    {
        says: /getAccessToken|PERMISSION_DENIED.*(token|serviceAccounts)/i,
        means: 'Grant the role roles/iam.workloadIdentityUser on the service account to the principal set of the pool.',
    },
    {
        says: /has not been used|SERVICE_DISABLED|is disabled/i,
        means: 'Enable the Security Token Service API and the IAM Service Account Credentials API in the project, wait a minute and run again: ' +
            'https://console.cloud.google.com/apis/library/sts.googleapis.com, https://console.cloud.google.com/apis/library/iamcredentials.googleapis.com',
    },
    { says: /NOT_FOUND/, means: 'There is no such service account. Check its e-mail address.' },
    { says: /invalid_scope|unauthorized_client/i, means: 'The service account may not use the scope chat.bot.' },
];
function explanation(answer, thrown) {
    const said = (0,_log_text_js__WEBPACK_IMPORTED_MODULE_1__/* .serverText */ .Tn)(saidBy(answer), 400);
    if (said !== '') {
        return { found: said.replace(/\.?$/, '.'), advice: MEANINGS.find(({ says }) => says.test(said))?.means };
    }
    const found = answer?.status === undefined ? reasonOf(thrown) : `the answer was ${answer.status} and no explanation.`;
    const advice = (0,_network_js__WEBPACK_IMPORTED_MODULE_0__/* .isUntrusted */ .fb)(codeOf(thrown)) ? _network_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_ADVICE */ .jt : REACH_ADVICE;
    return { found, advice };
}
const REACH_ADVICE = 'Can this runner reach the host? Check its network and proxy.';
function saidBy(answer) {
    const { error, error_description: description } = answer?.data ?? {};
    const { status, message } = (typeof error === 'object' && error !== null ? error : {});
    return [error, description, status, message].filter((part) => typeof part === 'string').join(': ');
}
function reasonOf(thrown) {
    if (thrown instanceof TypeError && thrown.cause === undefined)
        return 'the answer was not one of Google.';
    const kind = codeOf(thrown);
    return `no answer came${kind === '' ? '' : ` (${kind.slice(0, 60)})`}.`;
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
