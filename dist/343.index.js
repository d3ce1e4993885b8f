export const id = 343;
export const ids = [343];
export const modules = {

/***/ 4844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ findAuthor)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7189);
/* harmony import */ var _github_payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3891);



/** Seconds that finding out who wrote a pull request may take. */
const SECONDS = 3;
/**
 * The login of whom `author` means: who started the run, or ran it again. In a merge queue, where a bot or whoever
 * pressed the button started it, who wrote the pull request; GitHub is asked for that. `undefined` when nobody is.
 */
async function findAuthor({ core, within }, event, { mentions, githubToken }) {
    const queued = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_1__/* .queuedPullRequest */ .CW)(event);
    if (queued === undefined || mentions.every(({ kind }) => kind !== 'author'))
        return (0,_github_event_js__WEBPACK_IMPORTED_MODULE_1__/* .startedBy */ .l3)(event);
    try {
        if (githubToken === undefined)
            throw new Error('github-token is empty.');
        const github = await within(SECONDS).github(githubToken);
        return await github.pullRequestAuthor(event.repository, queued.number);
    }
    catch (thrown) {
        core.info(`Who wrote the pull request #${queued.number} is not known. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(thrown).message}`);
        return committerOf(event) ?? (0,_github_event_js__WEBPACK_IMPORTED_MODULE_1__/* .startedBy */ .l3)(event);
    }
}
/**
 * Who wrote the commit of a merge group, by the address that GitHub gives those who hide theirs
 * (https://docs.github.com/account-and-profile/reference/email-addresses-reference#your-noreply-email-address).
 */
function committerOf({ payload }) {
    const email = (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(payload, 'merge_group', 'head_commit', 'author', 'email') ?? '';
    return /^(?:\d+\+)?([\w-]+)@users\.noreply\.github\.com$/.exec(email.slice(0, 200))?.[1];
}


/***/ }),

/***/ 6696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ finish)
});

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./github/build.js
var build = __webpack_require__(9881);
// EXTERNAL MODULE: ./inputs/status.js
var inputs_status = __webpack_require__(3457);
// EXTERNAL MODULE: ./message/status.js
var message_status = __webpack_require__(8927);
// EXTERNAL MODULE: ./note.js
var note = __webpack_require__(4533);
// EXTERNAL MODULE: ./progress-note.js
var progress_note = __webpack_require__(6575);
// EXTERNAL MODULE: ./actions/address.js
var address = __webpack_require__(2633);
// EXTERNAL MODULE: ./actions/dry-run.js
var dry_run = __webpack_require__(2068);
// EXTERNAL MODULE: ./actions/outcome.js + 1 modules
var actions_outcome = __webpack_require__(1451);
// EXTERNAL MODULE: ./chat/names.js
var names = __webpack_require__(4100);
// EXTERNAL MODULE: ./message/ping.js
var ping = __webpack_require__(6073);
// EXTERNAL MODULE: ./actions/find-author.js
var find_author = __webpack_require__(4844);
// EXTERNAL MODULE: ./actions/mentions.js
var mentions = __webpack_require__(2122);
;// CONCATENATED MODULE: ./actions/ping.js




/** A reply in the thread of a message. Its id follows from the message's, so that it too is posted at most once. */
function replyTo({ runId, runAttempt }, { space, threadKey }, { id, thread }, message) {
    const placing = thread === undefined ? { threadKey } : { thread };
    return { space, id: (0,names/* clientMessageId */.q0)(`${runId}-${runAttempt}-ping`, [id, 'ping']), message, ...placing };
}
/** Who was told, for the log. */
const inWords = (named) => named.map((who) => ('user' in who ? who.user : who.name)).join(', ');
/** Tells the people who should know, by one reply in the thread of the job's message: an edit notifies nobody. */
async function ping_ping(deps, chat, inputs, told) {
    const { core, event } = deps;
    const { signal } = inputs;
    const { status, id, posted } = told;
    const author = await (0,find_author/* findAuthor */.T)(deps, event, { ...signal, githubToken: inputs.githubToken });
    const named = (0,mentions/* whoIsMeant */.i)(signal.mentions, { people: signal.people, author, core });
    if (named.length === 0)
        return;
    const message = (0,ping/* pingMessage */.ai)((0,ping/* pingLine */.nc)(status), { label: 'Job log', url: status.build.logUrl }, named);
    await chat.create(replyTo(event, inputs, { id, thread: posted.thread }, message));
    core.info(`Told ${inWords(named)} in the thread of the message.`);
}

// EXTERNAL MODULE: ./actions/quiet.js
var quiet = __webpack_require__(9021);
// EXTERNAL MODULE: ./actions/warn-once.js
var warn_once = __webpack_require__(3663);
;// CONCATENATED MODULE: ./actions/finish.js












/** Seconds the end may take: it is the last chance to tell the result, and nothing waits for it but the job. */
const PATIENCE_SECONDS = 30;
/**
 * The job is over: brings its message up to date, or makes it if the start never got through. The inputs are read anew,
 * so that values of later steps show; the runner evaluates them again.
 */
async function finish(deps) {
    if ((0,quiet/* whyQuiet */.n)(deps) !== undefined)
        return;
    const inputs = await readInputs(deps);
    if (inputs === undefined)
        return;
    await updateMessage(deps, inputs);
    (0,warn_once/* warnOnce */.m)(deps.core, inputs.leftOut);
}
/** `undefined` when they are as wrong as they were at the start, which has said so. */
async function readInputs({ core, env }) {
    try {
        return await (0,inputs_status/* readStatusInputs */.S)(core, env, { atEnd: true });
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* InputError */.dz))
            throw thrown;
        const left = (0,warn_once/* news */.w)(core, thrown);
        if (left !== undefined)
            throw left;
        core.info('Google Chat: no message, for the reason that the start of this job gave.');
        return undefined;
    }
}
async function updateMessage(deps, inputs) {
    const { core, event } = deps;
    const { space, threadKey, runner, signal } = inputs;
    const id = (0,address/* statusMessageId */.V)(event, inputs);
    const startedAt = (0,note/* findNote */.G)(core)?.startedAt;
    const took = startedAt === undefined ? undefined : deps.now().getTime() - startedAt.getTime();
    const { outcome, jobName } = await (0,actions_outcome/* outcomeAtEnd */.ZH)(deps, inputs, took);
    const status = {
        build: (0,build/* describeBuild */.S)(event, runner, jobName),
        said: (0,progress_note/* saidNow */.O_)(inputs.said, (0,progress_note/* findProgressNote */.$Z)(deps.env, id)?.progress ?? {}),
        startedAt,
        outcome,
    };
    const message = (0,message_status/* statusMessage */.uP)(status);
    if (inputs.dryRun)
        return (0,dry_run/* showDryRun */.W)(core, `Would update ${id} in ${space}`, message);
    const chat = await deps.within(inputs.timeout ?? PATIENCE_SECONDS).chat(inputs);
    const post = { space, id, message, threadKey };
    // What an upsert creates has no say in which thread it stands.
    const posted = await (threadKey === undefined ? chat.upsert(post) : chat.place(post, 'end'));
    core.info(`Updated the message in ${space}${posted.url === undefined ? '' : `: ${posted.url}`}`);
    if ((0,actions_outcome/* isNews */.Ms)(signal, outcome))
        await ping_ping(deps, chat, inputs, { status, id, posted });
}


/***/ }),

/***/ 2122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ whoIsMeant)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2899);

/**
 * Finds out who is meant, each once; an author who is nobody is left out, and the log warns of it. A login that `people`
 * does not know is named without a mention, and the log says how to map it.
 */
function whoIsMeant(mentions, sources) {
    const found = new Map(mentions.flatMap((mention) => resolve(mention, sources) ?? []).map((named) => [JSON.stringify(named), named]));
    return [...found.values()];
}
function resolve(mention, { people, author, core }) {
    if (mention.kind === 'all')
        return { user: 'users/all' };
    if (mention.kind === 'user')
        return { user: mention.user };
    const login = mention.kind === 'author' ? author : mention.login;
    if (login === undefined) {
        core.warning(`Google Chat: ${NO_AUTHOR}`);
        return undefined;
    }
    const user = people.find(login);
    if (user !== undefined)
        return { user };
    core.info(`${(0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .inLog */ .c)(login)} is named without a mention. Add a line "${(0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .inLog */ .c)(login)}: users/…" to people.`);
    return { name: login };
}
const NO_AUTHOR = 'author is nobody here, so nobody is mentioned for it: a scheduled run has no author. In mention, name somebody, such as all or users/123.';


/***/ }),

/***/ 1451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ms: () => (/* binding */ isNews),
  ZH: () => (/* binding */ outcomeAtEnd)
});

// UNUSED EXPORTS: asksForChange, isFailure

// EXTERNAL MODULE: ./message/wording.js
var wording = __webpack_require__(7929);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./github/cause.js
var cause = __webpack_require__(1478);
// EXTERNAL MODULE: ./github/job-of-runner.js
var job_of_runner = __webpack_require__(5917);
;// CONCATENATED MODULE: ./actions/find-cause.js



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
        return { cause: (0,cause/* causeOf */.rl)(status, job, annotations), jobName: job?.name };
    }
    catch (thrown) {
        core.info(`The message does not tell which step failed. ${(0,errors/* asError */.zR)(thrown).message}`);
        return { cause: job && (0,cause/* causeOf */.rl)(status, job, []), jobName: job?.name };
    }
}
async function annotationsOf({ core, event }, github, jobId) {
    try {
        return await github.annotations(event.repository, jobId);
    }
    catch (thrown) {
        core.info(`The message does not tell the error. ${(0,errors/* asError */.zR)(thrown).message}`);
        return [];
    }
}
/** Reads the record until it shows the step that ended the job. */
async function settledJob(deps, github, inputs, status) {
    for (let read = 1;; read += 1) {
        const job = await thisJob(deps, github, inputs);
        if (job === undefined || read === READS || (0,cause/* causeOf */.rl)(status, job, []).step !== undefined)
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
    return (0,job_of_runner/* jobOfRunner */.x)(jobs, event.runnerName);
}

;// CONCATENATED MODULE: ./actions/outcome.js


/** Seconds that asking GitHub may take at the end of a job; of a short timeout a third, since the message comes first. */
const GITHUB_SECONDS = 3;
/** How the job ended. The runner says it; GitHub is asked only for what makes an end worth reading that is no success. */
async function outcomeAtEnd(deps, inputs, took) {
    const kind = (0,wording/* endOf */.pJ)(inputs.jobStatus);
    if (inputs.dryRun)
        return { outcome: { kind, took }, jobName: undefined };
    // Opened only when there is something to ask; the seconds begin with the first question.
    let opened;
    const network = () => (opened ??= deps.within(Math.min(GITHUB_SECONDS, (inputs.timeout ?? Infinity) / 3)));
    if (kind === 'failure' || kind === 'cancelled') {
        const { cause, jobName } = await findCause(deps, network(), inputs, kind);
        if (cause?.kind === 'superseded') {
            const successor = await (await comparing()).findSuccessor(deps, network(), inputs);
            return { outcome: { kind: 'superseded', took, cause, successor }, jobName };
        }
        const outcome = { kind: cause?.kind === 'timed-out' ? 'timed-out' : kind, took, cause };
        if (!isFailure(outcome.kind) || !asksForChange(inputs))
            return { outcome, jobName };
        const found = await (await comparing()).findChange(deps, network(), inputs, { result: 'failure', jobName });
        return { outcome: { ...outcome, change: found.change }, jobName: found.jobName };
    }
    if (kind !== 'success' || !asksForChange(inputs))
        return { outcome: { kind, took }, jobName: undefined };
    const { findChange } = await comparing();
    const { change, jobName } = await findChange(deps, network(), inputs, { result: 'success', jobName: undefined });
    return { outcome: { kind, took, change }, jobName };
}
/** What compares with other runs is loaded only where something is compared. */
const comparing = () => __webpack_require__.e(/* import() */ 56).then(__webpack_require__.bind(__webpack_require__, 1056));
/** Whether an end has to be compared with the one before to know whether it is news. */
const asksForChange = ({ signal }) => signal.when === 'change' && signal.mentions.length > 0;
/**
 * Whether somebody should hear of this end. A run that a newer one replaced is nobody's news. A failure that could not be
 * compared with the last result is told rather than not.
 */
function isNews({ when, mentions }, { kind, change }) {
    if (mentions.length === 0 || when === 'never' || kind === 'superseded')
        return false;
    if (when === 'always')
        return true;
    if (when === 'failure')
        return isFailure(kind);
    if (change?.kind === 'unknown')
        return isFailure(kind);
    return change?.kind === 'broken' || change?.kind === 'fixed';
}
/** Whether an end is one that somebody has to mend. */
const isFailure = (kind) => kind === 'failure' || kind === 'timed-out';


/***/ }),

/***/ 2899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ inLog),
/* harmony export */   j: () => (/* binding */ tableRow)
/* harmony export */ });
/** Anybody's words as one line of the log that begins no workflow command. */
const inLog = (text) => text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replaceAll('##[', '## [')
    .trim();
/** A row of a table in the job summary, where everything is shown as it is written. */
const tableRow = (header, ...cells) => cells.map((cell) => ({ header, data: inSummary(cell) }));
const inSummary = (text) => text.replace(/[&<>\n]/g, (sign) => SHOWN[sign] ?? sign);
const SHOWN = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' };


/***/ }),

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

/***/ 697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ runnerInputs)
/* harmony export */ });
/** Reads what the runner fills in. */
function runnerInputs(read) {
    return {
        jobId: read.optional('job-id'),
        jobIndex: read.optional('job-index'),
        matrixValues: read.optional('matrix-values'),
    };
}


/***/ }),

/***/ 3457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readStatusInputs)
/* harmony export */ });
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8931);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4193);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1140);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(697);
/* harmony import */ var _signal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6295);
/* harmony import */ var _thread_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4293);






/** An input of early versions that is gone. */
const RUN_HAS_ITS_OWN_ACTION = 'this input is gone. For one message about the whole run, use the action OWNER/google-chat-status/run: in a workflow ' +
    'of its own that starts on workflow_run, or in a first and a last job of this one. See run/README.md.';
/**
 * Reads the inputs of the status action, in the order of action.yml. Throws every problem at once when it cannot
 * be known where to write and as whom; a flaw in what the message says comes back in `leftOut`.
 */
async function readStatusInputs(core, env, when) {
    const read = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .reader */ .w)(core);
    const space = (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .spaceInput */ .Ls)(read);
    const connection = (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .connectionInputs */ .eu)(read, core, env);
    (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .onErrorInput */ .mZ)(read);
    const { threadKey, silent } = (0,_thread_key_js__WEBPACK_IMPORTED_MODULE_4__/* .arrivalInputs */ .r)(read);
    const said = { title: (0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(read, 'title'), ...(0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .contentInputs */ .Pw)(read), ...(0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentInputs */ .dP)(read) };
    const signal = await (0,_signal_js__WEBPACK_IMPORTED_MODULE_3__/* .signalInputs */ .k)(read, env, when);
    if (read.optional('message-per') === 'run')
        read.flaw('message-per', RUN_HAS_ITS_OWN_ACTION);
    return read.finish({
        space,
        ...connection,
        said,
        signal,
        silent,
        threadKey,
        messageKey: read.optional('message-key'),
        githubToken: read.optional('github-token'),
        jobStatus: read.optional('job-status'),
        runner: (0,_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .runnerInputs */ .a)(read),
        leftOut: read.flaws(),
    });
}


/***/ }),

/***/ 6073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ pingMessage),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   jO: () => (/* binding */ mentionsOf),
/* harmony export */   my: () => (/* binding */ comparison),
/* harmony export */   nc: () => (/* binding */ pingLine)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(861);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8927);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4071);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7929);





/** The one line of a reply about the end of a job: what ended how, in which step, and what that changes. */
function pingLine(status) {
    const { outcome } = status;
    const step = outcome.kind === 'running' ? undefined : outcome.cause?.step?.name;
    const where = step === undefined ? '' : ` in “${(0,_title_js__WEBPACK_IMPORTED_MODULE_2__/* .inLine */ .i2)(step)}”`;
    const change = outcome.kind === 'running' ? undefined : outcome.change;
    return `${(0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(status)}${where}${comparison(change)}`;
}
/** The reply that makes the people who should know look up: mentions, one line, a link to the log. */
function pingMessage(line, log, told) {
    const words = [...namesOf(told), line].join(' ');
    return {
        text: [...mentionsOf(told), (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(words), `<${linkTarget(log.url)}|${log.label}>`].join(' '),
        markupSyntax: 'MARKUP_SYNTAX_CHAT',
    };
}
/** Those whom Chat knows, as it reads a mention. */
const mentionsOf = (people) => people.flatMap((who) => ('user' in who ? [`<${who.user}>`] : []));
/** The names of the others, still to be made safe with the words around them. */
const namesOf = (people) => people.flatMap((who) => ('user' in who ? [] : [(0,_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .J)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(who.name), 60)]));
/** What a result changes, in a few words to add to a line; '' when nothing. */
function comparison(change) {
    if (change?.kind === 'fixed')
        return `, fixed after ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .failedRuns */ .wI)(change)}`;
    return change?.kind === 'broken' ? ', broken' : '';
}
/** In `<url|text>` the address ends at the first bar or bracket. */
const linkTarget = (url) => url.replaceAll('|', '%7C').replaceAll('<', '%3C').replaceAll('>', '%3E');


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
/* harmony import */ var _actions_finish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6696);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2639);


/** The job is over: bring its message up to date. Never turns a green job red. */
await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(_actions_finish_js__WEBPACK_IMPORTED_MODULE_0__/* .finish */ .O, { onFailure: 'warn' });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ findProgressNote),
/* harmony export */   O_: () => (/* binding */ saidNow),
/* harmony export */   Vh: () => (/* binding */ leaveProgressNote)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const fileOf = (env, id) => env['RUNNER_TEMP'] ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['RUNNER_TEMP'], 'google-chat-status', `${id}.json`) : undefined;
/** Leaves the note for the steps that follow. A folder that cannot be written costs progress, never the message. */
function leaveProgressNote(env, id, note) {
    const file = fileOf(env, id);
    if (file === undefined)
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(file, '..'), { recursive: true });
        // Written aside and moved, so that nobody reads half of it; into a new file, whatever another step put there.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(`${file}.new`, { recursive: true, force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${file}.new`, JSON.stringify(note), { mode: 0o600, flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${file}.new`, file);
    }
    catch {
        return;
    }
}
/** The note of the steps before; `undefined` where there is none, or none of ours. */
function findProgressNote(env, id) {
    const file = fileOf(env, id);
    if (file === undefined)
        return undefined;
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
        if (!found.isFile() || found.size > MOST_BYTES)
            return undefined;
        const note = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
        const startedAt = new Date(String(note['startedAt']));
        if (Number.isNaN(startedAt.getTime()))
            return undefined;
        return {
            startedAt,
            said: saidFrom(note['said']),
            progress: saidFrom(note['progress']),
            threaded: note['threaded'] === true,
            writtenAt: amount(note['writtenAt']),
            waitedMs: amount(note['waitedMs']),
        };
    }
    catch {
        return undefined;
    }
}
/** What was said first, with each part that was said later in its place. */
function saidNow(said, progress) {
    return { ...said, ...progress };
}
/** More than all inputs of a step can hold together; what is larger was written by somebody else. */
const MOST_BYTES = 4_000_000;
const MOST_TEXT = 20_000;
const MOST_ITEMS = 200;
function saidFrom(value) {
    const from = (typeof value === 'object' && value !== null ? value : {});
    const fields = list(from['fields']).flatMap(({ label, value: shown }) => text(label) && text(shown) ? [{ label: text(label), value: text(shown) }] : []);
    const buttons = list(from['buttons']).flatMap(({ label, url }) => text(label) && https(url) ? [{ label: text(label), url: https(url) }] : []);
    return {
        ...given('title', text(from['title'])),
        ...given('text', text(from['text'])),
        ...(fields.length > 0 ? { fields } : {}),
        ...(buttons.length > 0 ? { buttons } : {}),
        ...given('environment', text(from['environment'])),
        ...given('url', https(from['url'])),
    };
}
const given = (key, value) => (value === undefined ? {} : { [key]: value });
const text = (value) => typeof value === 'string' && value !== '' ? value.slice(0, MOST_TEXT) : undefined;
const amount = (value) => (typeof value === 'number' && value >= 0 ? value : 0);
const list = (value) => (Array.isArray(value) ? value.slice(0, MOST_ITEMS) : []).filter((item) => typeof item === 'object' && item !== null);
function https(value) {
    if (typeof value !== 'string' || value.length > 2000 || !URL.canParse(value))
        return undefined;
    const url = new URL(value);
    return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : undefined;
}


/***/ })

};
