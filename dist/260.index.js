export const id = 260;
export const ids = [260];
export const modules = {

/***/ 9260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSignIn: () => (/* binding */ openSignIn)
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

;// CONCATENATED MODULE: ./google-auth/open.js

/** Opens the way to sign in that the inputs chose. What the others need is not loaded. */
async function openSignIn(signIn, tools) {
    switch (signIn.kind) {
        case 'key':
            return (await Promise.all(/* import() */[__webpack_require__.e(26), __webpack_require__.e(517)]).then(__webpack_require__.bind(__webpack_require__, 3517))).keySigner(signIn.key, tools);
        case 'federation':
            return (await Promise.all(/* import() */[__webpack_require__.e(26), __webpack_require__.e(437)]).then(__webpack_require__.bind(__webpack_require__, 5437))).federatedSigner(signIn.federation, tools);
        case 'access-token':
            return accessTokenSigner(signIn.token);
    }
}


/***/ })

};
