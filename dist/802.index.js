export const id = 802;
export const ids = [802];
export const modules = {

/***/ 1702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ progress)
});

// EXTERNAL MODULE: ./chat/names.js
var names = __webpack_require__(4100);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./github/build.js + 1 modules
var build = __webpack_require__(9437);
// EXTERNAL MODULE: ./inputs/connection.js
var inputs_connection = __webpack_require__(8931);
// EXTERNAL MODULE: ./inputs/details.js
var details = __webpack_require__(4829);
// EXTERNAL MODULE: ./inputs/reader.js
var reader = __webpack_require__(1140);
// EXTERNAL MODULE: ./inputs/runner.js
var runner = __webpack_require__(697);
;// CONCATENATED MODULE: ./inputs/progress.js




/** Reads the inputs of the progress action, in the order of action.yml; throws every problem at once. */
function readProgressInputs(core, env) {
    const read = (0,reader/* reader */.w)(core);
    const space = (0,inputs_connection/* spaceInput */.Ls)(read);
    const connection = (0,inputs_connection/* connectionInputs */.eu)(read, core, env);
    (0,inputs_connection/* onErrorInput */.mZ)(read);
    const text = read.optional('text');
    const fields = read.lines('fields', details/* field */.ZZ).filter((each) => each !== undefined);
    const buttons = read.lines('buttons', details/* button */.x6).filter((each) => each !== undefined);
    const url = read.optional('url', details/* httpsAddress */.gC);
    const environment = read.optional('environment');
    return read.finish({
        space,
        ...connection,
        progress: {
            ...(text === undefined ? {} : { text }),
            ...(fields.length === 0 ? {} : { fields }),
            ...(buttons.length === 0 ? {} : { buttons }),
            ...(url === undefined ? {} : { url }),
            ...(environment === undefined ? {} : { environment }),
        },
        messageKey: read.optional('message-key'),
        runner: (0,runner/* runnerInputs */.a)(read),
    });
}

// EXTERNAL MODULE: ./message/status.js + 3 modules
var message_status = __webpack_require__(1243);
// EXTERNAL MODULE: ./progress-note.js
var progress_note = __webpack_require__(6575);
// EXTERNAL MODULE: ./actions/address.js
var address = __webpack_require__(2633);
// EXTERNAL MODULE: ./actions/dry-run.js
var dry_run = __webpack_require__(2068);
// EXTERNAL MODULE: ./actions/quiet.js
var quiet = __webpack_require__(9021);
;// CONCATENATED MODULE: ./actions/progress.js









/** Seconds a step may take; whatever it cannot tell is told by the next one, or by the end of the job. */
const PATIENCE_SECONDS = 5;
/** A space takes one write a second from all its apps together (https://developers.google.com/workspace/chat/limits). */
const BETWEEN_WRITES_MS = 1000;
/** How long all progress of a job together may wait for its turn. After that what comes too soon is kept for the next write. */
const MOST_WAITING_MS = 1500;
/**
 * Changes what the job's message says while the job runs. What is said is kept for the end of the job before it is
 * written, so that it is never lost; of what comes faster than a space takes, the newest wins.
 */
async function progress(deps) {
    const { core, env, event, now } = deps;
    if ((0,quiet/* whyQuiet */.n)(deps) !== undefined)
        return;
    core.setOutput('sent', false);
    try {
        const inputs = readProgressInputs(core, env);
        const id = (0,address/* statusMessageId */.V)(event, inputs);
        const before = (0,progress_note/* findProgressNote */.$Z)(env, id);
        if (before === undefined)
            throw new Error(NO_STATUS);
        core.setOutput('message', (0,names/* messageName */.fe)(inputs.space, id));
        const note = { ...before, progress: { ...before.progress, ...inputs.progress } };
        (0,progress_note/* leaveProgressNote */.Vh)(env, id, note);
        const early = BETWEEN_WRITES_MS - (now().getTime() - note.writtenAt);
        const mayWait = early <= 0 || (early <= BETWEEN_WRITES_MS && note.waitedMs + early <= MOST_WAITING_MS);
        if (!mayWait)
            return core.info('Kept for the next update: the space takes one write a second.');
        await write(deps, inputs, { id, note, waitMs: Math.max(0, early) });
    }
    catch (thrown) {
        core.setOutput('error', (0,errors/* describe */.q0)((0,errors/* asError */.zR)(thrown)));
        throw thrown;
    }
}
const NO_STATUS = 'There is no message of this job to change. Use the status action as an earlier step of the same job, with the same space and message-key.';
async function write(deps, inputs, { id, note, waitMs }) {
    const { core, env, event, now } = deps;
    const { space } = inputs;
    const message = (0,message_status/* statusMessage */.uP)({
        build: (0,build/* describeBuild */.S)(event, inputs.runner),
        said: { ...message_status/* NOTHING_SAID */.SV, ...note.said, ...note.progress },
        startedAt: note.startedAt,
        outcome: { kind: 'running', phase: note.progress.text },
    });
    if (inputs.dryRun)
        return (0,dry_run/* showDryRun */.W)(core, `Would update ${id} in ${space}`, message);
    const chat = await deps.within(inputs.timeout ?? PATIENCE_SECONDS).chat(inputs);
    if (waitMs > 0)
        await deps.sleep(waitMs);
    try {
        // In a thread of its own choosing a missing message is left to the end, which places it there.
        await (note.threaded ? chat.update((0,names/* messageName */.fe)(space, id), message) : chat.upsert({ space, id, message }));
        core.setOutput('sent', true);
        core.info(`Updated the message in ${space}.`);
    }
    finally {
        // A write that was refused counts too: the space is busy.
        (0,progress_note/* leaveProgressNote */.Vh)(env, id, { ...note, writtenAt: now().getTime(), waitedMs: note.waitedMs + waitMs });
    }
}


/***/ }),

/***/ 3802:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _actions_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1702);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8084);


/** Change what the job's message says. A chat outage must not break builds. */
await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(_actions_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .progress */ .q, { onFailure: 'warn' });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
