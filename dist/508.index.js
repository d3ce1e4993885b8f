export const id = 508;
export const ids = [508];
export const modules = {

/***/ 1478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cG: () => (/* binding */ failedStep),
/* harmony export */   cf: () => (/* binding */ durationOf),
/* harmony export */   rl: () => (/* binding */ causeOf)
/* harmony export */ });
const TIMED_OUT = /exceeded the maximum execution time/i;
const SUPERSEDED = /higher priority waiting request/i;
const UNINFORMATIVE = /^(?:Process completed with exit code \d+\.|The operation was canceled\.)$/;
function causeOf(status, job, annotations) {
    const hasAnnotation = (pattern) => annotations.some(({ message }) => pattern.test(message));
    const step = failedStep(status, job?.steps ?? []);
    const errors = annotations.filter(({ level, message }) => level === 'failure' && !TIMED_OUT.test(message) && !SUPERSEDED.test(message));
    const error = errors.find(({ message }) => !UNINFORMATIVE.test(message));
    return {
        step: step && { name: step.name, number: step.number, took: durationOf(step) },
        error: error && { message: error.message, where: whereOf(error) },
        kind: kindOf(status, job, hasAnnotation),
    };
}
function kindOf(status, job, hasAnnotation) {
    if (job?.conclusion === 'timed_out' || hasAnnotation(TIMED_OUT))
        return 'timed-out';
    if (status === 'failure')
        return 'failed';
    return hasAnnotation(SUPERSEDED) ? 'superseded' : 'cancelled';
}
function failedStep(status, steps) {
    const inOrder = [...steps].sort((a, b) => a.number - b.number);
    const failed = inOrder.find(({ conclusion }) => conclusion === 'failure' || conclusion === 'timed_out');
    return failed ?? (status === 'cancelled' ? inOrder.find(({ conclusion }) => conclusion === 'cancelled') : undefined);
}
function durationOf({ startedAt, completedAt, }) {
    return startedAt && completedAt ? Math.max(0, completedAt.getTime() - startedAt.getTime()) : undefined;
}
function whereOf({ path, line, url }) {
    if (path === '' || path === '.github')
        return undefined;
    return line === undefined ? { name: path, url } : { name: `${path}:${line}`, url: url && `${url}#L${line}` };
}


/***/ }),

/***/ 4508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findCause: () => (/* binding */ findCause)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);
/* harmony import */ var _github_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1478);
/* harmony import */ var _github_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5087);



const MAX_READS = 3;
const READ_INTERVAL_MS = 700;
async function findCause(deps, network, inputs, status) {
    const { core } = deps;
    if (inputs.githubToken === undefined)
        return { cause: undefined, jobName: undefined };
    let job;
    try {
        const github = await network.github(inputs.githubToken);
        job = await readFinishedJob(deps, github, inputs, status);
        const annotations = job === undefined ? [] : await annotationsOf(deps, github, job.id);
        return { cause: (0,_github_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .rl)(status, job, annotations), jobName: job?.name, record: job };
    }
    catch (thrown) {
        core.info(`Could not look up the failed step. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(thrown).message}`);
        return { cause: job && (0,_github_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .rl)(status, job, []), jobName: job?.name, record: job };
    }
}
async function annotationsOf({ core, event }, github, jobId) {
    try {
        return await github.annotations(event.repository, jobId);
    }
    catch (thrown) {
        core.info(`Could not look up the error. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(thrown).message}`);
        return [];
    }
}
async function readFinishedJob(deps, github, inputs, status) {
    for (let read = 1;; read += 1) {
        const job = await readThisJob(deps, github, inputs);
        if (job === undefined || read === MAX_READS || (0,_github_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .rl)(status, job, []).step !== undefined)
            return job;
        await deps.sleep(READ_INTERVAL_MS);
    }
}
async function readThisJob({ event }, github, { runner }) {
    if (runner.jobId !== undefined)
        return github.job(event.repository, runner.jobId);
    if (event.runnerName === '')
        return undefined;
    const jobs = await github.jobs(event.repository, event.runId, Number(event.runAttempt) || 1);
    return (0,_github_records_js__WEBPACK_IMPORTED_MODULE_2__/* .jobOfRunner */ .xJ)(jobs, event.runnerName);
}


/***/ })

};
