export const id = 343;
export const ids = [343];
export const modules = {

/***/ 9818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ finish)
/* harmony export */ });
/* harmony import */ var _github_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9437);
/* harmony import */ var _inputs_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3457);
/* harmony import */ var _message_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1243);
/* harmony import */ var _message_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7929);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4533);
/* harmony import */ var _progress_note_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6575);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2633);
/* harmony import */ var _dry_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2068);
/* harmony import */ var _quiet_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9021);









/** Seconds the end may take: it is the last chance to tell the result, and nothing waits for it but the job. */
const PATIENCE_SECONDS = 30;
/**
 * The job is over: brings its message up to date, or makes it if the start never got through.
 * The inputs are read anew, so that values of later steps show; the runner evaluates them again for this step.
 */
async function finish(deps) {
    const { core, event } = deps;
    if ((0,_quiet_js__WEBPACK_IMPORTED_MODULE_6__/* .whyQuiet */ .n)(deps) !== undefined)
        return;
    const inputs = (0,_inputs_status_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatusInputs */ .S)(core, deps.env);
    const { space, threadKey, runner, jobStatus, leftOut } = inputs;
    const id = (0,_address_js__WEBPACK_IMPORTED_MODULE_5__/* .statusMessageId */ .V)(event, inputs);
    const said = (0,_progress_note_js__WEBPACK_IMPORTED_MODULE_4__/* .saidNow */ .O_)(inputs.said, (0,_progress_note_js__WEBPACK_IMPORTED_MODULE_4__/* .findProgressNote */ .$Z)(deps.env, id)?.progress ?? {});
    const startedAt = (0,_note_js__WEBPACK_IMPORTED_MODULE_7__/* .findNote */ .G)(core)?.startedAt;
    const took = startedAt === undefined ? undefined : deps.now().getTime() - startedAt.getTime();
    const message = (0,_message_status_js__WEBPACK_IMPORTED_MODULE_2__/* .statusMessage */ .uP)({
        build: (0,_github_build_js__WEBPACK_IMPORTED_MODULE_0__/* .describeBuild */ .S)(event, runner),
        said,
        startedAt,
        outcome: (0,_message_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeOf */ .sG)(jobStatus, took),
    });
    if (inputs.dryRun) {
        await (0,_dry_run_js__WEBPACK_IMPORTED_MODULE_8__/* .showDryRun */ .W)(core, `Would update ${id} in ${space}`, message);
    }
    else {
        const chat = await deps.within(inputs.timeout ?? PATIENCE_SECONDS).chat(inputs);
        const post = { space, id, message, threadKey };
        // What an upsert creates has no say in which thread it stands.
        const posted = await (threadKey === undefined ? chat.upsert(post) : chat.place(post, 'end'));
        core.info(`Updated the message in ${space}${posted.url === undefined ? '' : `: ${posted.url}`}`);
    }
    if (leftOut !== undefined)
        throw leftOut;
}


/***/ }),

/***/ 3457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readStatusInputs)
/* harmony export */ });
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8931);
/* harmony import */ var _details_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4829);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1140);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(697);
/* harmony import */ var _thread_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4293);





/**
 * Reads the inputs of the status action, in the order of action.yml. Throws every problem at once when it cannot
 * be known where to write and as whom; a flaw in what the message says comes back in `leftOut`.
 */
function readStatusInputs(core, env) {
    const read = (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .reader */ .w)(core);
    const space = (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .spaceInput */ .Ls)(read);
    const connection = (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .connectionInputs */ .eu)(read, core, env);
    (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .onErrorInput */ .mZ)(read);
    const thread = read.optional('thread-key', _thread_key_js__WEBPACK_IMPORTED_MODULE_2__/* .threadKey */ .G);
    const canWrite = read.problems() === undefined;
    const said = {
        title: read.optional('title'),
        text: read.optional('text'),
        fields: read.lines('fields', _details_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ).filter((each) => each !== undefined),
        buttons: read.lines('buttons', _details_js__WEBPACK_IMPORTED_MODULE_3__/* .button */ .x6).filter((each) => each !== undefined),
        environment: read.optional('environment'),
        url: read.optional('url', _details_js__WEBPACK_IMPORTED_MODULE_3__/* .httpsAddress */ .gC),
    };
    if (!canWrite)
        read.finish(undefined);
    return {
        space,
        ...connection,
        said,
        threadKey: thread,
        messageKey: read.optional('message-key'),
        jobStatus: read.optional('job-status'),
        runner: (0,_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .runnerInputs */ .a)(read),
        leftOut: read.problems(),
    };
}


/***/ }),

/***/ 4293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ threadKey)
/* harmony export */ });
/** A thread's key: at most 4,000 characters (https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages#Thread). */
const threadKey = (written) => {
    if (written.length > 4000)
        throw new Error(`has ${written.length} characters; Chat takes 4,000.`);
    return written;
};


/***/ }),

/***/ 4533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findNote),
/* harmony export */   K: () => (/* binding */ leaveNote)
/* harmony export */ });
const KEY = 'note';
/** Saves the note for the post step. Called before any request, so that a lost start still has its time. */
function leaveNote(core, note) {
    core.saveState(KEY, JSON.stringify({ startedAt: note.startedAt.toISOString() }));
}
/** The note of the main step; `undefined` where there is none, or where it isn't one of ours. */
function findNote(core) {
    const saved = core.getState(KEY);
    if (saved === '')
        return undefined;
    try {
        const { startedAt } = JSON.parse(saved);
        const time = typeof startedAt === 'string' ? new Date(startedAt) : undefined;
        return time && !Number.isNaN(time.getTime()) ? { startedAt: time } : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 2343:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _actions_finish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9818);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8084);


/** The job is over: bring its message up to date. Never turns a green job red. */
await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(_actions_finish_js__WEBPACK_IMPORTED_MODULE_0__/* .finish */ .O, { onFailure: 'warn' });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
