export const id = 508;
export const ids = [508];
export const modules = {

/***/ 1478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ tookOf),
/* harmony export */   ik: () => (/* binding */ culprit),
/* harmony export */   rl: () => (/* binding */ causeOf)
/* harmony export */ });
/** What the runner itself pins to a job that ran out of time (actions/runner:src/Runner.Listener/JobDispatcher.cs) … */
const OUT_OF_TIME = /exceeded the maximum execution time/i;
/** … and GitHub to one whose place a newer run took (https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency). */
const TAKEN_OVER = /higher priority waiting request/i;
/** What the runner pins to every step that fails; it says nothing that the step's failing doesn't. */
const EXIT_CODE = /^Process completed with exit code \d+\.$/;
/**
 * Reads why a job failed or was cancelled from its record. The record is read while the job's last step still runs,
 * so a step that has no conclusion yet, such as our own, is never the culprit.
 */
function causeOf(status, job, annotations) {
    const said = (pattern) => annotations.some(({ message }) => pattern.test(message));
    const step = culprit(status, job?.steps ?? []);
    const errors = annotations.filter(({ level, message }) => level === 'failure' && !OUT_OF_TIME.test(message) && !TAKEN_OVER.test(message));
    const telling = errors.find(({ message }) => !EXIT_CODE.test(message));
    return {
        step: step && { name: step.name, number: step.number, took: tookOf(step) },
        error: telling && { message: telling.message, where: whereOf(telling) },
        kind: kindOf(status, job, said),
    };
}
function kindOf(status, job, said) {
    if (job?.conclusion === 'timed_out' || said(OUT_OF_TIME))
        return 'timed-out';
    if (status === 'failure')
        return 'failed';
    return said(TAKEN_OVER) ? 'superseded' : 'cancelled';
}
/** The first step that failed; in a cancelled job the one that was cut off. */
function culprit(status, steps) {
    const inOrder = [...steps].sort((a, b) => a.number - b.number);
    const failed = inOrder.find(({ conclusion }) => conclusion === 'failure' || conclusion === 'timed_out');
    return failed ?? (status === 'cancelled' ? inOrder.find(({ conclusion }) => conclusion === 'cancelled') : undefined);
}
/** How long a step or a job ran, in milliseconds; `undefined` while it has not ended. */
function tookOf({ startedAt, completedAt }) {
    return startedAt && completedAt ? Math.max(0, completedAt.getTime() - startedAt.getTime()) : undefined;
}
/** An annotation of no file has the path `.github`. */
function whereOf({ path, line, url }) {
    if (path === '' || path === '.github')
        return undefined;
    return line === undefined ? { name: path, url } : { name: `${path}:${line}`, url: url && `${url}#L${line}` };
}


/***/ }),

/***/ 5917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ jobOfRunner)
/* harmony export */ });
/** The job that a runner has in hand: it runs one at a time. Never by a job's name, which several may share. */
function jobOfRunner(records, runner) {
    const mine = records.filter(({ status, runnerName }) => status === 'in_progress' && runnerName === runner);
    return runner !== '' && mine.length === 1 ? mine[0] : undefined;
}


/***/ }),

/***/ 4508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findCause: () => (/* binding */ findCause)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);
/* harmony import */ var _github_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1478);
/* harmony import */ var _github_job_of_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5917);



/** GitHub writes a step down a moment after it ended; so often, and so far apart, is the record read again. */
const READS = 3;
const BETWEEN_READS_MS = 700;
/**
 * Finds out from GitHub why this job did not pass. Whatever cannot be found out costs only the detail it would have
 * given; the log says once what it would take.
 */
async function findCause(deps, network, inputs, status) {
    const { core } = deps;
    if (inputs.githubToken === undefined)
        return { cause: undefined, jobName: undefined };
    let job;
    try {
        const github = await network.github(inputs.githubToken);
        job = await settledJob(deps, github, inputs, status);
        const annotations = job === undefined ? [] : await annotationsOf(deps, github, job.id);
        return { cause: (0,_github_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .rl)(status, job, annotations), jobName: job?.name };
    }
    catch (thrown) {
        core.info(`The message does not tell which step failed. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(thrown).message}`);
        return { cause: job && (0,_github_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .rl)(status, job, []), jobName: job?.name };
    }
}
async function annotationsOf({ core, event }, github, jobId) {
    try {
        return await github.annotations(event.repository, jobId);
    }
    catch (thrown) {
        core.info(`The message does not tell the error. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(thrown).message}`);
        return [];
    }
}
/** Reads the record until it shows the step that ended the job. */
async function settledJob(deps, github, inputs, status) {
    for (let read = 1;; read += 1) {
        const job = await thisJob(deps, github, inputs);
        if (job === undefined || read === READS || (0,_github_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .rl)(status, job, []).step !== undefined)
            return job;
        await deps.sleep(BETWEEN_READS_MS);
    }
}
/** By the job's id; where a server does not tell it, the job that this runner has in hand. */
async function thisJob({ event }, github, { runner }) {
    if (runner.jobId !== undefined)
        return github.job(event.repository, runner.jobId);
    if (event.runnerName === '')
        return undefined;
    const jobs = await github.jobs(event.repository, event.runId, Number(event.runAttempt) || 1);
    return (0,_github_job_of_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .jobOfRunner */ .x)(jobs, event.runnerName);
}


/***/ })

};
