export const id = 756;
export const ids = [756];
export const modules = {

/***/ 2521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ finish)
/* harmony export */ });
/* harmony import */ var _github_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2840);
/* harmony import */ var _inputs_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9363);
/* harmony import */ var _message_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9822);
/* harmony import */ var _message_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2340);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8718);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8348);
/* harmony import */ var _dry_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6917);
/* harmony import */ var _quiet_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6168);








/** Seconds the end may take: it is the last chance to tell the result, and nothing waits for it but the job. */
const PATIENCE_SECONDS = 30;
/**
 * The job is over: brings its message up to date, or makes it if the start never got through.
 * The inputs are read anew, so that values of later steps show; the runner evaluates them again for this step.
 */
async function finish(deps) {
    const { core, event } = deps;
    if ((0,_quiet_js__WEBPACK_IMPORTED_MODULE_5__/* .whyQuiet */ .n)(deps) !== undefined)
        return;
    const inputs = (0,_inputs_status_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatusInputs */ .S)(core, deps.env);
    const { space, threadKey, said, runner, leftOut } = inputs;
    const startedAt = (0,_note_js__WEBPACK_IMPORTED_MODULE_6__/* .findNote */ .G)(core)?.startedAt;
    const took = startedAt === undefined ? undefined : deps.now().getTime() - startedAt.getTime();
    const message = (0,_message_status_js__WEBPACK_IMPORTED_MODULE_2__/* .statusMessage */ .u)({
        build: (0,_github_build_js__WEBPACK_IMPORTED_MODULE_0__/* .describeBuild */ .S)(event, runner),
        said,
        startedAt,
        outcome: (0,_message_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeOf */ .sG)(runner.jobStatus, took),
    });
    const id = (0,_address_js__WEBPACK_IMPORTED_MODULE_4__/* .statusMessageId */ .V)(event, inputs);
    if (inputs.dryRun) {
        await (0,_dry_run_js__WEBPACK_IMPORTED_MODULE_7__/* .showDryRun */ .W)(core, `Would update ${id} in ${space}`, message);
    }
    else {
        const chat = await deps.within(inputs.timeout ?? PATIENCE_SECONDS).chat(inputs);
        const posted = await chat.upsert({ space, id, message, threadKey });
        core.info(`Updated the message in ${space}${posted.url === undefined ? '' : `: ${posted.url}`}`);
    }
    if (leftOut !== undefined)
        throw leftOut;
}


/***/ }),

/***/ 6756:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _actions_finish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2521);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6501);


/** The job is over: bring its message up to date. Never turns a green job red. */
await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(_actions_finish_js__WEBPACK_IMPORTED_MODULE_0__/* .finish */ .O, { onFailure: 'warn' });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
