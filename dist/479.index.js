export const id = 479;
export const ids = [479];
export const modules = {

/***/ 5504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _github_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2840);
/* harmony import */ var _inputs_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9363);
/* harmony import */ var _message_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9822);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8718);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8348);
/* harmony import */ var _chat_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6891);
/* harmony import */ var _dry_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6917);
/* harmony import */ var _quiet_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6168);









/** Seconds the start may take: it gives up early, since the end makes the message if it has to. */
const PATIENCE_SECONDS = 10;
/** The job begins: posts its message, and leaves the time for the end. */
async function start(deps) {
    const { core, event } = deps;
    const quiet = (0,_quiet_js__WEBPACK_IMPORTED_MODULE_6__/* .whyQuiet */ .n)(deps);
    if (quiet !== undefined)
        return core.notice(`Google Chat: no message is sent. ${quiet}`);
    const startedAt = deps.now();
    (0,_note_js__WEBPACK_IMPORTED_MODULE_7__/* .leaveNote */ .K)(core, { startedAt });
    core.setOutput('sent', false);
    try {
        const inputs = (0,_inputs_status_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatusInputs */ .S)(core, deps.env);
        const { space, threadKey, said, leftOut } = inputs;
        const id = (0,_address_js__WEBPACK_IMPORTED_MODULE_4__/* .statusMessageId */ .V)(event, inputs);
        core.setOutput('message', (0,_chat_names_js__WEBPACK_IMPORTED_MODULE_5__/* .messageName */ .fe)(space, id));
        core.setOutput('space', space);
        const message = (0,_message_status_js__WEBPACK_IMPORTED_MODULE_3__/* .statusMessage */ .u)({
            build: (0,_github_build_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBuild */ .S)(event, inputs.runner),
            said,
            startedAt,
            outcome: { kind: 'running' },
        });
        if (inputs.dryRun) {
            await (0,_dry_run_js__WEBPACK_IMPORTED_MODULE_8__/* .showDryRun */ .W)(core, `Would post to ${space} as ${id}`, message);
        }
        else {
            const chat = await deps.within(inputs.timeout ?? PATIENCE_SECONDS).chat(inputs);
            const posted = await chat.create({ space, id, message, threadKey });
            core.setOutput('thread', posted.thread ?? '');
            core.setOutput('url', posted.url ?? '');
            core.setOutput('sent', true);
            core.info(`Posted to ${space}${posted.url === undefined ? '' : `: ${posted.url}`}`);
        }
        if (leftOut !== undefined)
            throw leftOut;
    }
    catch (thrown) {
        core.setOutput('error', (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(thrown)));
        throw thrown;
    }
}


/***/ }),

/***/ 9479:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _actions_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5504);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6501);


/** The job begins: post its message. A chat outage must not break builds. */
await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(_actions_start_js__WEBPACK_IMPORTED_MODULE_0__/* .start */ .n, { onFailure: 'warn' });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
