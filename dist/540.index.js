export const id = 540;
export const ids = [540];
export const modules = {

/***/ 5849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);
/* harmony import */ var _github_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9437);
/* harmony import */ var _inputs_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3457);
/* harmony import */ var _message_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1243);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4533);
/* harmony import */ var _progress_note_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6575);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2633);
/* harmony import */ var _chat_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4100);
/* harmony import */ var _dry_run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2068);
/* harmony import */ var _quiet_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9021);










/** Seconds the start may take: it gives up early, since the end makes the message if it has to. */
const PATIENCE_SECONDS = 10;
/** The job begins: posts its message, and leaves the time for the end. */
async function start(deps) {
    const { core, event } = deps;
    const quiet = (0,_quiet_js__WEBPACK_IMPORTED_MODULE_7__/* .whyQuiet */ .n)(deps);
    if (quiet !== undefined)
        return core.notice(`Google Chat: no message is sent. ${quiet}`);
    const startedAt = deps.now();
    (0,_note_js__WEBPACK_IMPORTED_MODULE_8__/* .leaveNote */ .K)(core, { startedAt });
    core.setOutput('sent', false);
    try {
        const inputs = (0,_inputs_status_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatusInputs */ .S)(core, deps.env);
        const { space, threadKey, said, leftOut } = inputs;
        const id = (0,_address_js__WEBPACK_IMPORTED_MODULE_5__/* .statusMessageId */ .V)(event, inputs);
        core.setOutput('message', (0,_chat_names_js__WEBPACK_IMPORTED_MODULE_6__/* .messageName */ .fe)(space, id));
        core.setOutput('space', space);
        const message = (0,_message_status_js__WEBPACK_IMPORTED_MODULE_3__/* .statusMessage */ .uP)({
            build: (0,_github_build_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBuild */ .S)(event, inputs.runner),
            said,
            startedAt,
            outcome: { kind: 'running' },
        });
        const note = { startedAt, said, progress: {}, threaded: threadKey !== undefined, writtenAt: 0, waitedMs: 0 };
        (0,_progress_note_js__WEBPACK_IMPORTED_MODULE_4__/* .leaveProgressNote */ .Vh)(deps.env, id, note);
        if (inputs.dryRun) {
            await (0,_dry_run_js__WEBPACK_IMPORTED_MODULE_9__/* .showDryRun */ .W)(core, `Would post to ${space} as ${id}`, message);
        }
        else {
            const chat = await deps.within(inputs.timeout ?? PATIENCE_SECONDS).chat(inputs);
            const posted = await chat.create({ space, id, message, threadKey });
            (0,_progress_note_js__WEBPACK_IMPORTED_MODULE_4__/* .leaveProgressNote */ .Vh)(deps.env, id, { ...note, writtenAt: deps.now().getTime() });
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

/***/ 8540:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _actions_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5849);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8084);


/** The job begins: post its message. A chat outage must not break builds. */
await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(_actions_start_js__WEBPACK_IMPORTED_MODULE_0__/* .start */ .n, { onFailure: 'warn' });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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


/***/ })

};
