export const id = 84;
export const ids = [84];
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

/***/ 7409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ changeAfter),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   eH: () => (/* binding */ resultsBefore)
/* harmony export */ });
const FAILED = new Set(['failure', 'timed_out', 'startup_failure']);
/** Whether a conclusion is a pass or a failure; `undefined` for one that says nothing about the code, such as cancelled or skipped. */
const passed = (conclusion) => conclusion === 'success' ? true : FAILED.has(conclusion ?? '') ? false : undefined;
/** Compares a result with those before it. */
function changeAfter({ results, isWhole }, result) {
    const failed = result === 'failure';
    const [last] = results;
    if (last === undefined && !isWhole)
        return { kind: 'unknown' };
    if (last === undefined || last.passed)
        return { kind: failed ? 'broken' : 'same' };
    const pass = results.findIndex((each) => each.passed);
    const streak = pass === -1 ? results : results.slice(0, pass);
    const facts = { runs: streak.length, since: streak.at(-1) ?? last, more: pass === -1 && !isWhole };
    return { kind: failed ? 'still-failing' : 'fixed', ...facts };
}
/**
 * The results of the runs before one, newest first, out of those of its workflow on its branch by its event. Only those
 * count that passed or failed, and no fork's, whose branch may be called the same.
 */
function resultsBefore({ runs }, run) {
    return runs
        .filter(({ number, status }) => number < run.number && status === 'completed')
        .filter(({ headRepository }) => headRepository === run.headRepository)
        .sort((a, b) => b.number - a.number)
        .flatMap(({ number, url, conclusion }) => {
        const isPass = passed(conclusion);
        return isPass === undefined ? [] : [{ number, url, passed: isPass }];
    });
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

/***/ 4293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ threadKey),
/* harmony export */   r: () => (/* binding */ arrivalInputs)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1140);

/** A thread's key: at most 4,000 characters (https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages#Thread). */
const threadKey = (written) => {
    if (written.length > 4000)
        throw new Error(`has ${written.length} characters; Chat takes 4,000.`);
    return written;
};
/** Reads how the first post arrives. Chat takes no silent message in a thread, so there it is not silent. */
function arrivalInputs(read) {
    const silent = read.setting('notification', (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .y)('default', 'silent')) === 'silent';
    const key = read.setting('thread-key', threadKey);
    if (silent && key !== undefined)
        read.flaw('notification', SILENT_IN_THREAD);
    return { threadKey: key, silent: silent && key === undefined };
}
/** https://developers.google.com/workspace/chat/create-messages */
const SILENT_IN_THREAD = 'a silent message cannot start or reply to a thread, so this one is not silent. Leave out thread-key or silent.';


/***/ }),

/***/ 371:
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

/***/ 8952:
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

/***/ 3773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ mentionedInWords),
/* harmony export */   i: () => (/* binding */ whoIsMeant)
/* harmony export */ });
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(371);

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
    core.info(`${(0,_log_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inLog */ .c)(login)} is named without a mention. Add a line "${(0,_log_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inLog */ .c)(login)}: users/…" to people.`);
    return { name: login };
}
const NO_AUTHOR = 'author is nobody here, so nobody is mentioned for it: a scheduled run has no author. In mention, name somebody, such as all or users/123.';
/** What the log says of a reply: a name without a mention notifies nobody, nor does a reply that was there already. */
function mentionedInWords(named, { created }) {
    const users = named.flatMap((who) => ('user' in who ? [who.user] : []));
    if (!created)
        return 'The reply in the thread of the message was there already. Nobody was mentioned a second time.';
    if (users.length === 0)
        return 'Replied in the thread of the message. Nobody was mentioned.';
    return `Mentioned ${users.join(', ')} in the thread of the message.`;
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

/***/ 8084:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(621);
/* harmony import */ var _run_show_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3999);


/** The message of a whole run. A chat outage must not break builds. */
await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)(_run_show_run_js__WEBPACK_IMPORTED_MODULE_1__/* .showRun */ .X, { onFailure: 'warn' });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ showRun)
});

// EXTERNAL MODULE: ./dry-run.js
var dry_run = __webpack_require__(1540);
// EXTERNAL MODULE: ./skip-reason.js
var skip_reason = __webpack_require__(331);
// EXTERNAL MODULE: ./errors.js
var errors_0 = __webpack_require__(5650);
// EXTERNAL MODULE: ./message/budget.js
var budget = __webpack_require__(2004);
// EXTERNAL MODULE: ./message/card.js
var card = __webpack_require__(2403);
// EXTERNAL MODULE: ./message/findings.js
var findings = __webpack_require__(4403);
// EXTERNAL MODULE: ./message/wording.js
var wording = __webpack_require__(7929);
;// CONCATENATED MODULE: ./message/run-state.js

/** How a state is said and shown. `rank`: what people want to see first comes first. */
const STATES = {
    failed: { ...wording/* WORDING */.pN.failure, rank: 0 },
    'timed-out': { ...wording/* WORDING */.pN['timed-out'], rank: 1 },
    unknown: { ...wording/* WORDING */.pN.unknown, word: 'result unknown', rank: 2 },
    waiting: { word: 'waiting', emoji: '🔵', icon: 'hourglass_top', color: '#1967d2', rank: 3 },
    running: { ...wording/* WORDING */.pN.running, word: 'running', rank: 4 },
    queued: { word: 'queued', emoji: '🟡', icon: 'schedule', color: '#5f6368', rank: 5 },
    cancelled: { ...wording/* WORDING */.pN.cancelled, word: 'cancelled', rank: 6 },
    passed: { ...wording/* WORDING */.pN.success, rank: 7 },
    skipped: { ...wording/* WORDING */.pN.skipped, word: 'skipped', rank: 8 },
};
const RUN_STATES = Object.keys(STATES);
/** Whether a run or a job is over. */
const isOver = (state) => !['waiting', 'running', 'queued'].includes(state);
/** Whether it ended as somebody has to mend it. */
const isFailed = (state) => state === 'failed' || state === 'timed-out';
/** How the message of a single job says the same; what is no end yet is unknown. */
const endKind = (state) => END_KIND[state];
const END_KIND = {
    waiting: 'unknown',
    running: 'unknown',
    queued: 'unknown',
    passed: 'success',
    failed: 'failure',
    'timed-out': 'timed-out',
    cancelled: 'cancelled',
    skipped: 'skipped',
    unknown: 'unknown',
};

// EXTERNAL MODULE: ./message/widgets.js
var widgets = __webpack_require__(3536);
;// CONCATENATED MODULE: ./message/run-rows.js



/** The jobs of a smaller matrix may as well have a row each. */
const MIN_FOLDED = 4;
/**
 * The rows of a run's jobs, what people want to see first in front. Only when there are more jobs than rows fit, the
 * jobs of a matrix share one; a job that failed or waits for somebody has its own in any case.
 */
function jobRows(jobs, max) {
    const rows = jobs.length > max ? folded(jobs) : jobs.map(alone);
    return [...rows].sort((a, b) => a.rank - b.rank || (a.jobs[0]?.id ?? 0) - (b.jobs[0]?.id ?? 0));
}
const rankOf = ({ state, isAllowed }) => STATES[isAllowed ? 'cancelled' : state].rank;
const alone = (job) => ({ matrix: undefined, jobs: [job], rank: rankOf(job) });
const needsAttention = ({ state }) => isFailed(state) || state === 'unknown' || state === 'waiting';
function folded(jobs) {
    const names = new Set(jobs.map(({ name }) => name));
    const groups = Map.groupBy(jobs, ({ name }) => matrixOf(name)?.key);
    return [...groups.values()].flatMap((members) => {
        const matrix = matrixOf(members[0]?.name ?? '');
        const others = members.filter((job) => !needsAttention(job));
        const isMatrix = matrix !== undefined && members.length >= MIN_FOLDED && !names.has(matrix.job);
        if (!isMatrix || others.length < 2)
            return members.map(alone);
        const row = { matrix: matrix.job, jobs: members, rank: Math.min(...others.map(rankOf)) };
        return [...members.filter(needsAttention).map(alone), row];
    });
}
/**
 * What the name of a job says of its matrix: GitHub calls its jobs by the job's name and their values, as in
 * "test (20, linux)". Jobs with the same `key` have the same name and as many values.
 */
function matrixOf(name) {
    const begins = openingOf(name);
    if (begins < 2 || name[begins - 1] !== ' ')
        return undefined;
    const job = name.slice(0, begins - 1);
    return { job, key: `${name.slice(begins).split(', ').length} ${job}` };
}
/** Where the bracket opens that the last character closes; -1 when there is none. */
function openingOf(name) {
    let depth = 0;
    for (let at = name.length - 1; at >= 0; at -= 1) {
        if (name[at] === ')')
            depth += 1;
        if (name[at] === '(')
            depth -= 1;
        if (depth <= 0)
            return depth === 0 && name.endsWith(')') ? at : -1;
    }
    return -1;
}
/** Icon, name, state, how long it took; of a job that failed the step and its error. */
const rowWidgets = ({ matrix, jobs }) => matrix === undefined ? jobs.map(singleRow) : [matrixRow(matrix, jobs)];
function singleRow(job) {
    const { state, failedStep, error, isAllowed, isCarriedOver } = job;
    const look = STATES[state];
    const word = isAllowed ? `${look.word}, allowed` : look.word;
    const details = [
        ...(failedStep === undefined ? [] : [(0,widgets/* html */.qy)(`in “${failedStep}”`, 120)]),
        ...(error === undefined ? [] : [(0,widgets/* html */.qy)(error.message, 200)]),
        ...(error?.where === undefined ? [] : [(0,widgets/* link */.nf)(error.where.url, error.where.name)]),
    ];
    const time = timeOf([job]);
    const label = time !== undefined && isCarriedOver ? `${time}, in an earlier attempt` : time;
    return {
        decoratedText: {
            startIcon: { materialIcon: { name: look.icon, fill: true }, altText: word },
            text: [`${(0,widgets/* link */.nf)(job.url, job.name)} ${isAllowed ? word : colored(state, word)}`, ...details].join('<br>'),
            wrapText: true,
            ...(label === undefined ? {} : { bottomLabel: label }),
        },
    };
}
function matrixRow(name, jobs) {
    const shown = jobs.filter((job) => !needsAttention(job)).sort((a, b) => rankOf(a) - rankOf(b))[0]?.state ?? 'unknown';
    const time = timeOf(jobs.filter(({ isCarriedOver }) => !isCarriedOver));
    return {
        decoratedText: {
            startIcon: { materialIcon: { name: STATES[shown].icon, fill: true }, altText: STATES[shown].word },
            text: `<b>${(0,widgets/* html */.qy)(name, 120)}</b> ${tally(jobs)}`,
            wrapText: true,
            ...(time === undefined ? {} : { bottomLabel: time }),
        },
    };
}
/** "17 of 20 passed · 2 failed · 1 running": those that passed, and the others where there are any. */
function tally(jobs) {
    const count = (state) => jobs.filter((job) => job.state === state).length;
    const others = RUN_STATES.filter((state) => state !== 'passed' && count(state) > 0);
    return [
        `${count('passed')} of ${jobs.length} passed`,
        ...others.map((state) => colored(state, `${count(state)} ${STATES[state].word}`)),
    ].join(' · ');
}
const colored = (state, words) => isFailed(state) ? `<font color="${STATES[state].color}">${words}</font>` : words;
function timeOf(jobs) {
    const span = spanOf(jobs);
    if (span === undefined)
        return undefined;
    return span.took === undefined ? `started ${(0,wording/* clockTime */.qo)(span.startedAt)}` : (0,wording/* duration */.p0)(span.took);
}
/** When the first of some jobs began and, when all are over, how long it took until the last one ended. */
function spanOf(jobs) {
    const starts = jobs.flatMap(({ startedAt }) => startedAt?.getTime() ?? []);
    if (starts.length === 0)
        return undefined;
    const first = Math.min(...starts);
    const ends = jobs.flatMap(({ completedAt }) => completedAt?.getTime() ?? []);
    const over = jobs.every(({ state }) => isOver(state));
    return {
        startedAt: new Date(first),
        took: over && ends.length > 0 ? Math.max(0, Math.max(...ends) - first) : undefined,
    };
}

// EXTERNAL MODULE: ./message/plain.js
var plain = __webpack_require__(861);
// EXTERNAL MODULE: ./message/title.js
var title = __webpack_require__(4071);
;// CONCATENATED MODULE: ./message/run-message.js









/** Chat takes 100 widgets in a card, and drops whole sections beyond (https://developers.google.com/workspace/chat/api/reference/rest/v1/cards). */
const MAX_WIDGETS = 100;
const TIGHTEST = budget/* TIGHTER */.gD[budget/* TIGHTER */.gD.length - 1];
/** How much is shown: rows of jobs, and of what the author adds as much as beside a single job. */
const BUDGETS = [
    { ...budget/* FULL */.eW, rows: 60 },
    { ...budget/* TIGHTER */.gD[0], rows: 45 },
    { ...budget/* TIGHTER */.gD[1], rows: 30 },
    { ...TIGHTEST, rows: 15 },
    { ...TIGHTEST, rows: 5 },
];
/** The whole message of a run. However many jobs there are, it stays inside what Chat takes. */
function runMessage(run) {
    const least = { rows: 0, fields: 0, buttons: 0, value: 40, text: 200 };
    return (0,budget/* firstFitting */.ei)(BUDGETS, (budget) => render(run, budget)) ?? render(run, least);
}
function render(run, budget) {
    return {
        text: (0,plain/* plainText */.wh)(runHeadline(run)),
        markupSyntax: 'MARKUP_SYNTAX_CHAT',
        cardsV2: [{ cardId: 'run', card: run_message_card(run, budget) }],
    };
}
function run_message_card(run, budget) {
    const { build, said } = run;
    const buttons = [
        { label: 'Run', url: build.logUrl },
        ...(0,card/* linksOf */.hP)(build, said),
        ...said.buttons.slice(0, budget.buttons),
    ];
    const about = [...stateRows(run), ...(0,card/* buildRows */.kO)(build)];
    const added = (0,card/* addedSection */.uW)(said, budget);
    const others = about.length + added.flatMap(({ widgets = [] }) => widgets).length + 1;
    return {
        header: { title: (0,widgets/* label */.Pf)(runTitle(run), 120), subtitle: (0,widgets/* label */.Pf)(`${build.repository} · ${build.event}`, 160) },
        sections: [
            { widgets: about },
            ...jobSection(run.jobs ?? [], Math.min(budget.rows, MAX_WIDGETS - others - 1)),
            ...added,
            { widgets: [{ buttonList: { buttons: buttons.filter(({ url }) => (0,widgets/* isAddress */.PW)(url)).map(widgets/* openLink */.Fe) } }] },
        ],
    };
}
function jobSection(jobs, max) {
    const rows = jobRows(jobs, max);
    const shown = rows.slice(0, max);
    const known = new Set(shown.flatMap((each) => each.jobs));
    const rest = jobs.filter((job) => !known.has(job));
    const widgets = shown.flatMap(rowWidgets);
    if (rest.length > 0)
        widgets.push({ textParagraph: { text: `… +${rest.length} more jobs: ${tally(rest)}` } });
    return widgets.length === 0 ? [] : [{ header: 'Jobs', widgets }];
}
/** The title that the author gave, or the workflow's name and the run's number. */
const runTitle = ({ build, said, number }) => said.title ?? [build.workflow, number > 0 ? `#${number}` : ''].filter(Boolean).join(' ');
/** The message in one line: what a phone's notification and a search show. */
function runHeadline(run) {
    const { build, state, isSoFar } = run;
    const emoji = isSoFar && !isFailed(state) ? STATES.running.emoji : STATES[state].emoji;
    const says = isOver(state) ? stateWords(run) : `is ${stateWords(run)}`;
    const counted = progress(run);
    return `${emoji} ${(0,title/* inLine */.i2)(runTitle(run))} ${says}${(0,title/* onRef */.Ld)(build.ref)}${took(run)}${counted === '' ? '' : `: ${counted}`}`;
}
/** "failed", "passed so far", "waiting for approval of production". */
function stateWords({ state, isSoFar, approval }) {
    if (state === 'waiting' && approval !== undefined)
        return `waiting for approval ${(0,title/* inLine */.i2)(approval)}`;
    const word = isOver(state) ? wording/* WORDING */.pN[endKind(state)].word : STATES[state].word;
    return isSoFar ? `${word} so far` : word;
}
/** "9 of 12 jobs, 2 failed" while it runs; "12 jobs, 2 failed" at the end; '' when the jobs are not known. */
function progress({ state, isSoFar, jobs }) {
    if (jobs === undefined || (jobs.length === 0 && !isOver(state)))
        return '';
    const over = jobs.filter((job) => isOver(job.state)).length;
    const all = jobs.length;
    const failed = jobs.filter((job) => isFailed(job.state));
    const allowed = failed.length > 0 && failed.every(({ isAllowed }) => isAllowed) ? ', allowed' : '';
    const count = isOver(state) && !isSoFar && over === all ? (all === 0 ? 'no' : `${all}`) : `${over} of ${all}`;
    return `${count} ${all === 1 ? 'job' : 'jobs'}${failed.length > 0 ? `, ${failed.length} failed${allowed}` : ''}`;
}
/** The jobs that ran in this attempt; in one that ran none of them, all. */
function ofThisAttempt({ jobs = [] }) {
    const ran = jobs.filter(({ isCarriedOver }) => !isCarriedOver);
    return spanOf(ran) === undefined ? jobs : ran;
}
function took(run) {
    if (!isOver(run.state) || run.isSoFar)
        return '';
    const span = spanOf(ofThisAttempt(run));
    return span?.took === undefined ? '' : ` in ${(0,wording/* duration */.p0)(span.took)}`;
}
function stateRows(run) {
    const { build, state, approval, notes, change } = run;
    const counted = progress(run);
    const isWaiting = state === 'waiting' && approval !== undefined;
    const review = isWaiting ? [(0,widgets/* link */.nf)(build.logUrl, approval.startsWith('of ') ? `Review ${approval}` : 'Review')] : [];
    const beside = [took(run), counted, ...review].filter(Boolean).join(' · ');
    const look = run.isSoFar && !isFailed(state) ? STATES.running : STATES[state];
    const began = spanOf(ofThisAttempt(run))?.startedAt;
    const separator = took(run) === '' && beside !== '' ? ' · ' : '';
    return [
        (0,widgets/* stateWidget */.u3)({ ...look, word: isWaiting ? 'waiting for approval' : stateWords(run) }, `${separator}${beside}`, began),
        ...(isWaiting || approval === undefined
            ? []
            : [(0,widgets/* row */.nM)(STATES.waiting.icon, 'Waiting', (0,widgets/* link */.nf)(build.logUrl, `for approval ${approval}`))]),
        ...(change === undefined ? [] : (0,findings/* findingRows */.d)({ kind: endKind(state), took: undefined, change })),
        ...notes.map((note) => (0,widgets/* row */.nM)('info', 'Note', (0,widgets/* html */.qy)(note, 300))),
    ];
}

// EXTERNAL MODULE: ./github/cause.js
var github_cause = __webpack_require__(1478);
;// CONCATENATED MODULE: ./run/describe-run.js


/** The words of GitHub for an end (https://docs.github.com/rest/actions/workflow-jobs); any other is unknown, never a success. */
const BY_CONCLUSION = {
    success: 'passed',
    neutral: 'passed',
    failure: 'failed',
    startup_failure: 'failed',
    // It has not run: somebody has to approve it first.
    action_required: 'waiting',
    timed_out: 'timed-out',
    cancelled: 'cancelled',
    stale: 'cancelled',
    skipped: 'skipped',
};
/** How a job or a run ended, by GitHub's word for it. */
const stateOfConclusion = (conclusion) => BY_CONCLUSION[conclusion ?? ''] ?? 'unknown';
/** Whether GitHub says that the run is over. One that waits for approval to run is not. */
const isAtEnd = ({ status, conclusion }) => status === 'completed' && conclusion !== 'action_required';
/** Whether all of it is known and can't change any more. GitHub's list of jobs may be a moment behind its record of the run. */
const isSettled = ({ run, isRecord, jobs }) => isRecord && isAtEnd(run) && jobs !== undefined && jobs.every(({ status }) => status === 'completed');
/** Works out what the message shows. `inside` for a step that is part of the run: its own job, which still runs, is left out. */
function describeReading(reading, inside) {
    const { run, pending } = reading;
    const records = inside === undefined ? reading.jobs : reading.jobs?.filter((job) => !inside.isOwnJob(job));
    const jobs = records?.map((record) => runJob(record, run, reading.errors.get(record.id)));
    const { state, isSoFar } = stateOf(run, jobs ?? [], inside);
    const environments = pending.filter(({ needsReview }) => needsReview).map(({ environment }) => environment);
    const toRun = run.status === 'completed' && run.conclusion === 'action_required';
    return {
        state,
        isSoFar,
        approval: toRun ? 'to run' : environments.length > 0 ? `of ${environments.join(', ')}` : undefined,
        jobs: state === 'passed' ? jobs?.map((job) => ({ ...job, isAllowed: isFailed(job.state) })) : jobs,
        notes: notesOf(reading),
    };
}
function notesOf({ run, isRecord, jobs }) {
    if (run.conclusion === 'startup_failure')
        return ['GitHub could not start this run: its workflow file has an error. The page of the run says which.'];
    if (jobs === undefined)
        return [isRecord ? NO_JOBS : NO_RECORD];
    return [];
}
const NO_JOBS = 'The jobs could not be read. The log of the step that wrote this says why.';
const NO_RECORD = "GitHub's record of the run could not be read. The log of the step that wrote this says why.";
function stateOf(run, jobs, inside) {
    const over = jobs.every(({ state }) => isOver(state));
    if (run.status === 'completed')
        return { state: stateOfConclusion(run.conclusion), isSoFar: false };
    if (inside !== undefined && inside.results.length > 0)
        return { state: worst(inside.results), isSoFar: !over };
    // What is still to come is not in the list: jobs are made when those that they need are over.
    if (inside !== undefined && over && jobs.length > 0)
        return { state: worst(jobs.map(({ state }) => state)), isSoFar: true };
    return { state: stateNow(run, jobs), isSoFar: false };
}
function stateNow({ status }, jobs) {
    const open = jobs.map(({ state }) => state).filter((state) => !isOver(state));
    if (open.includes('running'))
        return 'running';
    if (status === 'waiting' || open.includes('waiting'))
        return 'waiting';
    const begun = jobs.some(({ state }) => state !== 'queued');
    return status === 'in_progress' || begun ? 'running' : 'queued';
}
const WORST_FIRST = ['failed', 'timed-out', 'unknown', 'waiting', 'cancelled', 'passed'];
const worst = (states) => WORST_FIRST.find((state) => states.includes(state)) ?? 'skipped';
/** Reads a job from its record. */
function runJob(record, { attempt, startedAt: attemptBegan }, found) {
    const { id, name, url, status, conclusion, startedAt, completedAt, steps } = record;
    const ended = status === 'completed' ? stateOfConclusion(conclusion) : stateUnderWay(status);
    const state = found?.isTimeout === true ? 'timed-out' : ended;
    // Of a job that has not begun, GitHub tells when it was made.
    const begun = state === 'running' || (isOver(state) && state !== 'skipped');
    const isStopped = isFailed(state) || state === 'cancelled';
    return {
        id,
        name,
        url,
        state,
        startedAt: begun ? startedAt : undefined,
        completedAt: begun ? completedAt : undefined,
        failedStep: isStopped ? (0,github_cause/* culprit */.ik)('cancelled', steps)?.name : undefined,
        error: isFailed(state) ? found?.error : undefined,
        isAllowed: false,
        isCarriedOver: record.attempt < attempt ||
            (attemptBegan !== undefined && completedAt !== undefined && completedAt < attemptBegan),
    };
}
function stateUnderWay(status) {
    if (status === 'in_progress')
        return 'running';
    return status === 'waiting' ? 'waiting' : 'queued';
}

// EXTERNAL MODULE: ./secrets.js
var secrets = __webpack_require__(8660);
// EXTERNAL MODULE: ./inputs/connection.js
var inputs_connection = __webpack_require__(8931);
// EXTERNAL MODULE: ./inputs/content.js + 2 modules
var content = __webpack_require__(4193);
// EXTERNAL MODULE: ./inputs/reader.js
var reader = __webpack_require__(1140);
// EXTERNAL MODULE: ./inputs/signal.js
var inputs_signal = __webpack_require__(6295);
// EXTERNAL MODULE: ./inputs/thread-key.js
var thread_key = __webpack_require__(4293);
// EXTERNAL MODULE: ./message/status.js
var message_status = __webpack_require__(8927);
;// CONCATENATED MODULE: ./run/inputs.js








/**
 * Reads the inputs of the run action, in the order of action.yml. Throws every problem at once when it cannot be known
 * where to write and as whom; a flaw in what the message says comes back in `leftOut`.
 */
async function readRunInputs(core, env) {
    const read = (0,reader/* reader */.w)(core);
    const follow = read.flag('follow');
    const space = (0,inputs_connection/* spaceInput */.Ls)(read);
    const connection = (0,inputs_connection/* connectionInputs */.eu)(read, core, env, follow ? { timeout: minutes } : {});
    (0,inputs_connection/* onErrorInput */.mZ)(read);
    const { threadKey, silent: isSilent } = (0,thread_key/* arrivalInputs */.r)(read);
    const said = { ...message_status/* NOTHING_SAID */.SV, title: (0,content/* shown */.SP)(read, 'title'), ...(0,content/* contentInputs */.Pw)(read) };
    const signal = await (0,inputs_signal/* signalInputs */.k)(read, env, { atEnd: true });
    const results = resultsInput(read);
    return read.finish({
        space,
        ...connection,
        said,
        signal,
        isSilent,
        threadKey,
        messageKey: read.optional('message-key'),
        follow,
        results,
        githubToken: read.optional('github-token'),
        jobId: read.optional('job-id'),
        leftOut: read.flaws(),
    });
}
/** The results of a job that others need (https://docs.github.com/actions/reference/workflows-and-actions/contexts#needs-context). */
const RESULTS = {
    success: 'passed',
    failure: 'failed',
    cancelled: 'cancelled',
    skipped: 'skipped',
};
/** A word that is none of GitHub's is reported, and counts as a result that is not known: never as a success. */
function resultsInput(read) {
    const words = (read.optional('results') ?? '').split(/[\s,]+/).filter(Boolean);
    return words.map((word) => {
        const state = Object.hasOwn(RESULTS, word) ? RESULTS[word] : undefined;
        if (state === undefined)
            read.flaw('results', `${(0,secrets/* quote */.hD)(word)} is not a result of a job. Write "\${{ join(needs.*.result, ' ') }}".`);
        return state ?? 'unknown';
    });
}
/** Minutes, as `30`, `30m` or `2h`; in seconds. */
const minutes = (written) => {
    const [, number, unit] = /^(\d{1,4})(m|h)?$/.exec(written) ?? [];
    const count = Number(number) * (unit === 'h' ? 60 : 1);
    if (number === undefined || count < 1 || count > MAX_MINUTES)
        throw new errors_0/* NotUnderstood */.fO(written, 'is not a time to follow a run. Write minutes or hours, such as 30m or 2h, at most 24h.');
    return count * 60;
};
const MAX_MINUTES = 24 * 60;

// EXTERNAL MODULE: ./mentions/find-author.js
var find_author = __webpack_require__(8952);
// EXTERNAL MODULE: ./mentions/resolve.js
var resolve = __webpack_require__(3773);
// EXTERNAL MODULE: ./status/outcome.js
var outcome = __webpack_require__(9080);
// EXTERNAL MODULE: ./google-chat/names.js
var names = __webpack_require__(9114);
// EXTERNAL MODULE: ./message/ping.js
var ping = __webpack_require__(6073);
;// CONCATENATED MODULE: ./run/notify.js







/**
 * Tells those who should know how the run ended, by a reply in the thread of its message: an edit notifies nobody. The
 * reply's id follows from the message's and the result, so that each result is told once, whoever tells it.
 */
async function notify(deps, chat, inputs, told) {
    const { core } = deps;
    const { signal, space } = inputs;
    const { known, event, shown, post, posted } = told;
    if (!isOver(shown.state) || shown.isSoFar)
        return;
    if (!(0,outcome/* isNews */.Ms)(signal, { kind: endKind(shown.state), change: shown.change }))
        return;
    const author = await (0,find_author/* findAuthor */.T)(deps, event, { ...signal, githubToken: inputs.githubToken });
    const named = (0,resolve/* whoIsMeant */.i)(signal.mentions, { people: signal.people, author, core });
    if (named.length === 0)
        return;
    const line = `${runHeadline(shown)}${(0,ping/* comparison */.my)(shown.change)}`;
    const placing = posted.thread === undefined ? { threadKey: post.threadKey } : { thread: posted.thread };
    const id = (0,names/* clientMessageId */.q0)(`run-${known.run.id}-${known.run.attempt}-mention`, [post.id, 'mention', shown.state]);
    const reply = await chat.create({
        ...{ space, id, ...placing },
        message: (0,ping/* pingMessage */.ai)(line, { label: 'Run', url: shown.build.logUrl }, named),
    });
    core.info((0,resolve/* mentionedInWords */.I)(named, reply));
}

// EXTERNAL MODULE: ./job/message-id.js
var message_id = __webpack_require__(154);
;// CONCATENATED MODULE: ./message/settle.js





/** Whether a job's message still says that the job runs. */
const saysRunning = ({ text }) => text.startsWith(`${wording/* WORDING */.pN.running.emoji} `);
/** A job's message brought to the job's end by somebody else: what it says of the state changes, the rest stays. */
function settledMessage(message, settled) {
    const { outcome, ref } = settled;
    const [first, ...others] = message.cardsV2 ?? [];
    if (first === undefined)
        return message;
    const [state, ...sections] = first.card.sections ?? [];
    const widgets = [(0,card/* stateRow */.G1)(settled), ...(0,findings/* findingRows */.d)(outcome), ...(state?.widgets ?? []).slice(1)];
    return {
        ...message,
        text: (0,plain/* plainText */.wh)((0,message_status/* stateLine */.qo)(first.card.header?.title ?? '', ref, outcome)),
        cardsV2: [{ ...first, card: { ...first.card, sections: [{ ...state, widgets }, ...sections] } }, ...others],
    };
}

;// CONCATENATED MODULE: ./run/repair.js






/** So many messages of single jobs are looked at. */
const MAX_JOBS = 100;
/**
 * Brings messages of single jobs up to date whose runner died before it could: they would say for ever that the job
 * runs. Only jobs that did not pass are asked for; what was never posted is not posted now.
 */
async function repairJobs({ core }, chat, inputs, { event, reading, build }) {
    const stopped = (reading.jobs ?? []).filter((record) => {
        const { state, isCarriedOver } = runJob(record, reading.run);
        return isOver(state) && state !== 'passed' && state !== 'skipped' && !isCarriedOver;
    });
    for (const record of stopped.slice(0, MAX_JOBS)) {
        if (await repairJob(chat, inputs, { event, record, reading, build })) {
            core.info(`The message of the job ${record.id} said that it still runs, and now how it ended.`);
        }
    }
}
async function repairJob(chat, inputs, { event, record, reading, build }) {
    const { space, messageKey } = inputs;
    const runner = { jobId: String(record.id), jobIndex: undefined, matrixValues: undefined };
    const name = (0,names/* messageName */.fe)(space, (0,message_id/* statusMessageId */.V)(event, { space, messageKey, runner }, undefined));
    const found = await chat.find(name);
    if (found === undefined || !saysRunning(found.message))
        return false;
    const { state, startedAt, completedAt } = runJob(record, reading.run, reading.errors.get(record.id));
    const kind = endKind(state);
    const cause = kind === 'failure' || kind === 'cancelled' ? (0,github_cause/* causeOf */.rl)(kind, record, []) : undefined;
    const outcome = { kind, took: (0,github_cause/* tookOf */.Hc)({ startedAt, completedAt }), cause };
    await chat.update(name, settledMessage(found.message, { ref: build.ref, startedAt, outcome }));
    return true;
}

;// CONCATENATED MODULE: ./run/follow.js




/**
 * Requests for the run's own record, and as many again for pages of its jobs: 300 an hour together, with those for a few
 * errors. A workflow's token has 1,000 an hour for all of its repository
 * (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api).
 */
const ALLOWED = { atOnce: 25, perHour: 120 };
/** Between two readings: this at first, and ever longer while nothing changes. No two writes are closer than that. */
const FIRST_WAIT_MS = 4000;
const LONGEST_WAIT_MS = 30_000;
/** Of the time there is, what the last write may take. */
const LAST_WRITE_MS = 30_000;
/**
 * Stays until the run is over and keeps its message up to date; the one writer, however many jobs there are. When the
 * time is up before, the message says that nobody follows any more.
 *
 * @returns what was written last; `undefined` when nothing was, since GitHub's record of the run cannot be read
 */
async function followRun(deps, chat, run, seconds) {
    const { core, sleep } = deps;
    const now = () => deps.now().getTime();
    const untilMs = seconds * 1000 - Math.min(LAST_WRITE_MS, seconds * 250);
    const began = now();
    let sleptMs = 0;
    // The clock of a machine may be set back meanwhile; what was slept was slept.
    const leftMs = () => untilMs - Math.max(now() - began, sleptMs);
    const records = allowance(now);
    const pages = allowance(now);
    let written;
    let writtenJson = '';
    let waitMs = FIRST_WAIT_MS;
    async function read(before) {
        records.take(1);
        const record = await run.reader.run();
        if (record === undefined)
            return undefined;
        const { openPages, pagesRead } = run.reader;
        if (before !== undefined && !isAtEnd(record) && !pages.has(openPages()))
            return { ...before, run: record };
        const readBefore = pagesRead();
        const reading = await run.reader.whole(record);
        pages.take(pagesRead() - readBefore);
        return reading;
    }
    async function write(reading, shown) {
        const json = JSON.stringify(runMessage(shown));
        if (written !== undefined && json === writtenJson) {
            waitMs = Math.min(LONGEST_WAIT_MS, waitMs * 1.5);
            return (written = { ...written, reading, shown });
        }
        waitMs = FIRST_WAIT_MS;
        writtenJson = json;
        return (written = { reading, shown, posted: await run.post.write(chat, shown) });
    }
    let before;
    let seemedOver = false;
    for (;;) {
        const reading = await read(before);
        if (reading === undefined && before === undefined)
            return undefined;
        if (reading !== undefined) {
            const shown = await run.show(reading);
            const jobsOver = (shown.jobs ?? []).every(({ state }) => isOver(state));
            const seemsOver = isAtEnd(reading.run) || (isOver(shown.state) && jobsOver);
            // Inside of the run, that no other job runs may be so for a moment only; and a list of jobs may be one behind.
            const isLast = seemsOver && (seemedOver || (jobsOver && !shown.isSoFar));
            const last = await write(reading, isLast ? { ...shown, isSoFar: false } : shown);
            if (isLast)
                return last;
            before = reading;
            seemedOver = seemsOver;
        }
        if (leftMs() <= 0 && written !== undefined)
            return giveUp(written);
        const ms = Math.max(0, Math.min(Math.max(waitMs, records.msUntilNext()), leftMs()));
        await sleep(ms);
        sleptMs += ms;
    }
    function giveUp({ reading, shown }) {
        core.warning(`Google Chat: after ${(0,wording/* duration */.p0)(seconds * 1000)} the run is not over, and nobody follows it any longer.`);
        const note = `Nobody has followed the run since ${(0,wording/* clockTime */.qo)(deps.now())}. This message changes again when it is over.`;
        return write(reading, { ...shown, notes: [...shown.notes, note] });
    }
}
/** Lets some requests through at once, and then so many an hour. */
function allowance(now) {
    const msEach = 3_600_000 / ALLOWED.perHour;
    let left = ALLOWED.atOnce;
    let at = now();
    const refill = () => {
        left = Math.min(ALLOWED.atOnce, left + (now() - at) / msEach);
        at = now();
    };
    return {
        /** Counts requests, also such as are more than there were left. */
        take: (count) => {
            refill();
            left -= count;
        },
        /** Whether that many may be made now; more than may ever be made at once, when none were for long. */
        has: (count) => {
            refill();
            return left >= Math.min(count, ALLOWED.atOnce);
        },
        /** How long until the next one. */
        msUntilNext: () => {
            refill();
            return Math.max(0, Math.ceil((1 - left) * msEach));
        },
    };
}

// EXTERNAL MODULE: ./github/job-of-runner.js
var job_of_runner = __webpack_require__(5917);
// EXTERNAL MODULE: ./github/history.js
var github_history = __webpack_require__(7409);
;// CONCATENATED MODULE: ./run/compare.js



/**
 * How the result of a run compares with that of its attempt before or, if it has none, of the last finished run of the
 * same workflow on the branch by the same event. Asked only where `mention-on: change` makes a difference of it.
 */
async function compare({ core, event }, { signal }, { run, shown, github }) {
    const isResult = isFailed(shown.state) || shown.state === 'passed';
    if (!isOver(shown.state) || shown.isSoFar || !isResult)
        return undefined;
    if (signal.when !== 'change' || signal.mentions.length === 0)
        return undefined;
    const result = shown.state === 'passed' ? 'success' : 'failure';
    const { repository, serverUrl } = event;
    try {
        const from = await github();
        const results = [];
        for (let attempt = run.attempt - 1; attempt >= 1; attempt -= 1) {
            const before = await from.run(repository, String(run.id), attempt);
            const isPass = before.status === 'completed' ? (0,github_history/* passed */.bF)(before.conclusion) : undefined;
            if (isPass === undefined)
                continue;
            const url = `${serverUrl}/${repository}/actions/runs/${run.id}/attempts/${attempt}`;
            results.push({ passed: isPass, number: run.number, url });
            if (isPass)
                return (0,github_history/* changeAfter */.$D)({ results, isWhole: true }, result);
        }
        const workflowFile = run.path.replace(/^.*\//, '');
        const runs = await from.runs(repository, { workflowFile, branch: run.branch, event: run.event });
        return (0,github_history/* changeAfter */.$D)({ results: [...results, ...(0,github_history/* resultsBefore */.eH)(runs, run)], isWhole: !runs.hasMore }, result);
    }
    catch (thrown) {
        core.info(`The result could not be compared with the last one. ${(0,errors_0/* asError */.zR)(thrown).message}`);
        return { kind: 'unknown' };
    }
}

;// CONCATENATED MODULE: ./run/read-run.js




/** So many jobs that did not pass are asked for their errors, each once. */
const MAX_ERRORS = 10;
/** Pages of a hundred jobs: far more than a run may have. */
const MAX_PAGES = 100;
/**
 * Reads the record of a run and of its jobs. The attempt is the one that the event is about: a newer one has a message
 * of its own.
 */
function runReader(deps, github, { run: known }) {
    const { repository } = deps.event;
    const id = String(known.id);
    const errors = new Map();
    const pages = [];
    let pagesRead = 0;
    let pending;
    const failures = new Map();
    /** What is asked for; `undefined` when it is not to be had. */
    async function attempt(what, ask) {
        try {
            return await ask(await github());
        }
        catch (thrown) {
            failures.set(what, `${what} ${(0,errors_0/* asError */.zR)(thrown).message}`);
            return undefined;
        }
    }
    async function jobs(from) {
        const isOpen = (page) => !isFull(pages[page - 1]);
        const read = async (page) => {
            pagesRead += 1;
            pages[page - 1] = await from.jobsPage(repository, id, known.attempt, page);
        };
        // Of a first page that is not full, whatever count comes with it, there is no second.
        const count = () => (pages[0]?.jobs.length ?? 0) < 100 ? 1 : Math.min(MAX_PAGES, Math.ceil((pages.at(-1)?.total ?? 0) / 100));
        const found = () => [...new Map(pages.flatMap((page) => page.jobs).map((job) => [job.id, job])).values()];
        const first = range(1, count()).filter(isOpen);
        await Promise.all(first.map(read));
        const added = range(1, count()).filter((page) => !first.includes(page) && isOpen(page));
        await Promise.all(added.map(read));
        // A new job may have moved others to another page.
        const others = range(1, count()).filter((page) => !first.includes(page) && !added.includes(page));
        if (found().length < (pages.at(-1)?.total ?? 0))
            await Promise.all(others.map(read));
        return found();
    }
    async function readErrors(run, records) {
        for (const record of records.filter((each) => isWorthAsking(each, run) && !errors.has(each.id))) {
            if (errors.size >= MAX_ERRORS || failures.has(NO_ERRORS))
                return;
            const annotations = await attempt(NO_ERRORS, (from) => from.annotations(repository, record.id));
            if (annotations === undefined)
                return;
            const { error, kind } = (0,github_cause/* causeOf */.rl)('failure', record, annotations);
            errors.set(record.id, { error, isTimeout: kind === 'timed-out' });
        }
    }
    async function readPending(run, records) {
        const waiting = records.filter(({ status }) => status === 'waiting').map((job) => job.id);
        if (isAtEnd(run) || (run.status !== 'waiting' && waiting.length === 0))
            return [];
        if (pending?.of !== waiting.join()) {
            const deployments = await attempt(NO_PENDING, (from) => from.pendingDeployments(repository, id));
            pending = deployments && { of: waiting.join(), deployments };
        }
        return pending?.deployments ?? [];
    }
    return {
        run: () => attempt(read_run_NO_RECORD, (from) => from.run(repository, id, known.attempt)),
        whole: async (run) => {
            if (run === undefined)
                return { run: known, isRecord: false, jobs: undefined, pending: [], errors };
            const records = await attempt(read_run_NO_JOBS, jobs);
            if (records !== undefined)
                await readErrors(run, records);
            return { run, isRecord: true, jobs: records, pending: await readPending(run, records ?? []), errors };
        },
        pagesRead: () => pagesRead,
        failures: () => [...failures.values()],
        openPages: () => Math.max(1, pages.filter((page) => !isFull(page)).length),
    };
}
const read_run_NO_RECORD = 'The message shows only what the event tells of the run.';
const read_run_NO_JOBS = 'The message does not show the jobs.';
const NO_ERRORS = 'The message does not show the errors of all jobs.';
const NO_PENDING = 'The message does not tell what the run waits for.';
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
/** Whether nothing of a page can change any more. */
const isFull = (page) => page !== undefined && page.jobs.length >= 100 && page.jobs.every(({ status }) => status === 'completed');
/** A job that ran out of time is cancelled by the record; in a run that was cancelled, they all are. */
function isWorthAsking(record, run) {
    const { state, isCarriedOver } = runJob(record, run);
    return !isCarriedOver && (isFailed(state) || (state === 'cancelled' && run.conclusion !== 'cancelled'));
}

;// CONCATENATED MODULE: ./run/run-post.js



/**
 * The id is a function of the space, the server, the repository, the run, its attempt and `message-key`: whoever tells
 * of the run, from whichever workflow, writes the same message.
 */
function runPost(event, inputs, { run }) {
    const { serverUrl, repository } = event;
    const { space, isSilent, messageKey } = inputs;
    const which = [serverUrl, repository, String(run.id)];
    const id = (0,names/* clientMessageId */.q0)(`run-${run.id}-${run.attempt}`, [
        ...['run', space, ...which],
        ...[String(run.attempt), messageKey ?? ''],
    ]);
    const name = (0,names/* messageName */.fe)(space, id);
    const threadKey = isSilent
        ? undefined
        : (inputs.threadKey ?? ['run', ...which, messageKey ?? ''].filter(Boolean).join(' '));
    // Chat may know the id of a request for longer than its message is there: each write that may create has its own.
    const writer = [event.runId, event.runAttempt, event.job, event.runnerName].join(' ');
    let writes = 0;
    return {
        id,
        name,
        threadKey,
        write: (chat, shown) => {
            writes += 1;
            const notification = isSilent ? 'silent' : undefined;
            const post = { space, id, message: runMessage(shown), threadKey, notification };
            return chat.place(post, (0,names/* clientMessageId */.q0)('write', [writer, String(writes)]));
        },
        showsEnd: async (chat) => {
            const found = await chat.find(name);
            return found !== undefined && !GOES_ON.some((emoji) => found.message.text.startsWith(emoji));
        },
    };
}
const GOES_ON = [STATES.running, STATES.queued, STATES.waiting].map(({ emoji }) => emoji);

// EXTERNAL MODULE: ./github/build.js
var github_build = __webpack_require__(9881);
// EXTERNAL MODULE: ./github/payload.js
var payload = __webpack_require__(3891);
// EXTERNAL MODULE: ./github/triggers.js
var triggers = __webpack_require__(8196);
// EXTERNAL MODULE: ./github/workflow-run.js
var workflow_run = __webpack_require__(5740);
;// CONCATENATED MODULE: ./run/which-run.js




/**
 * Which run is meant: the one of the event `workflow_run`; with any other event the run that this step is part of.
 *
 * @returns a sentence that says why none is, when a workflow was started for a run of its own
 * @throws when the event tells of no run
 */
function whichRun(event) {
    if (event.name !== 'workflow_run')
        return { run: ownRun(event), isOwn: true };
    const { payload } = event;
    const run = (0,workflow_run/* workflowRun */.t)(payload?.workflow_run);
    if (run === undefined)
        throw new Error('The event workflow_run does not say which run it is about.');
    const isOfThisWorkflow = `${event.repository}/${run.path}` === event.workflowPath || String(run.id) === event.runId;
    if (isOfThisWorkflow)
        return 'The run is one of this workflow, which tells of others.';
    return { run, isOwn: false };
}
function ownRun(event) {
    return {
        id: Number(event.runId),
        number: Number(event.runNumber) || 0,
        attempt: Number(event.runAttempt) || 1,
        name: event.workflow,
        path: event.workflowPath.split('/').slice(2).join('/'),
        title: '',
        event: event.name,
        status: 'in_progress',
        conclusion: undefined,
        branch: event.headRef || event.refName,
        sha: event.sha,
        commitMessage: (0,payload/* textAt */.$6)(event.payload, 'head_commit', 'message'),
        headRepository: (0,payload/* textAt */.$6)(event.payload, 'pull_request', 'head', 'repo', 'full_name') ?? event.repository,
        pullRequest: undefined,
        actor: event.actor,
        triggeringActor: event.triggeringActor,
        startedAt: undefined,
    };
}
/** What the message says of where a run comes from. */
function buildOf(event, { run, isOwn }) {
    if (isOwn)
        return (0,github_build/* describeRun */.v)(event);
    const build = (0,github_build/* describeRun */.v)(asItsOwn(event, run));
    return build.ref?.kind === 'branch' ? { ...build, ref: (0,triggers/* refOfRun */._)(event, run) } : build;
}
/** What the jobs of that run would be told, as far as its record goes. */
function asItsOwn(event, run) {
    const { branch, sha, title, pullRequest } = run;
    return {
        ...event,
        name: run.event,
        payload: {
            head_commit: { message: run.commitMessage },
            ...(pullRequest === undefined
                ? {}
                : { pull_request: { number: pullRequest, title, head: { sha, ref: branch } } }),
        },
        sha,
        ref: branch === '' ? '' : `refs/heads/${branch}`,
        refName: branch,
        refType: 'branch',
        headRef: run.event.startsWith('pull_request') ? branch : '',
        actor: run.actor,
        triggeringActor: run.triggeringActor,
        workflow: run.name,
        workflowPath: `${event.repository}/${run.path}`,
        workflowSha: sha,
        job: '',
        runId: String(run.id),
        runNumber: String(run.number),
        runAttempt: String(run.attempt),
    };
}

;// CONCATENATED MODULE: ./run/open-run.js






/** Opens the run that an event is about; asks nobody yet. */
function openRun(deps, inputs, known) {
    const { event } = deps;
    const { githubToken } = inputs;
    let seconds = 1;
    let opened;
    const github = async () => {
        if (githubToken === undefined)
            throw new Error('github-token is empty.');
        return (opened ??= deps.within(seconds).github(githubToken));
    };
    const reader = runReader(deps, github, known);
    return {
        known,
        event: known.isOwn ? event : asItsOwn(event, known.run),
        reader,
        post: runPost(event, inputs, known),
        read: async () => reader.whole(await reader.run()),
        show: async (reading) => {
            const { run } = reading;
            const shown = describeReading(reading, known.isOwn ? insideOf(deps, inputs, reading) : undefined);
            const change = await compare(deps, inputs, { run, shown, github });
            return { ...shown, build: buildOf(event, { ...known, run }), number: run.number, said: inputs.said, change };
        },
        askWithin: (allowed) => {
            seconds = allowed;
            opened = undefined;
        },
    };
}
function insideOf({ event }, { jobId, results }, { jobs = [] }) {
    const ownId = jobId ?? String((0,job_of_runner/* jobOfRunner */.x)(jobs, event.runnerName)?.id);
    return { isOwnJob: ({ id }) => String(id) === ownId, results };
}

// EXTERNAL MODULE: ./warn-once.js
var warn_once = __webpack_require__(399);
;// CONCATENATED MODULE: ./run/show-run.js













/** Seconds that one call may take, when nothing is said. */
const SECONDS = 120;
/** Seconds to follow a run at most, when nothing is said. */
const FOLLOW_SECONDS = 2 * 3600;
/** Shows the message of a run as GitHub's record has it at this moment; with `follow`, until the run is over. */
async function showRun(deps) {
    const { core, env, event } = deps;
    const quiet = (0,skip_reason/* whyQuiet */.n)(deps);
    if (quiet !== undefined)
        return core.notice(`Google Chat: no message is sent. ${quiet}`);
    core.setOutput('sent', false);
    try {
        const inputs = await readRunInputs(core, env);
        const known = whichRun(event);
        if (typeof known === 'string')
            return core.notice(`Google Chat: no message is sent. ${known}`);
        const run = openRun(deps, inputs, known);
        core.setOutput('message', run.post.name);
        core.setOutput('space', inputs.space);
        await (inputs.follow && !inputs.dryRun ? follow : showOnce)(deps, inputs, run).catch((thrown) => {
            // What Chat says is the matter then.
            run.reader.failures().forEach((line) => core.info(line));
            throw thrown;
        });
        warnOfGitHub(core, run.reader.failures());
        (0,warn_once/* warnOnce */.m)(core, inputs.leftOut);
    }
    catch (thrown) {
        core.setOutput('error', (0,errors_0/* describe */.q0)((0,errors_0/* asError */.zR)(thrown)));
        throw thrown;
    }
}
/** One warning, of what was missed first; the rest goes to the log. */
function warnOfGitHub(core, [first, ...others]) {
    if (first !== undefined)
        core.warning(`Google Chat: GitHub did not tell everything. ${first}`);
    others.forEach((line) => core.info(line));
}
async function follow(deps, inputs, run) {
    const seconds = inputs.timeout ?? FOLLOW_SECONDS;
    run.askWithin(seconds);
    const chat = await deps.within(seconds).chat(inputs);
    const last = await followRun(deps, chat, run, seconds);
    await (last === undefined ? showOnce(deps, inputs, run) : conclude(deps, chat, inputs, run, last));
}
async function showOnce(deps, inputs, run) {
    const { core } = deps;
    const { post } = run;
    const seconds = (inputs.follow ? undefined : inputs.timeout) ?? SECONDS;
    // If GitHub does not answer, there is still time to show what the event tells.
    run.askWithin((seconds * 2) / 3);
    const reading = await run.read();
    const shown = await run.show(reading);
    core.setOutput('result', resultOf(shown.state));
    if (inputs.dryRun)
        return (0,dry_run/* showDryRun */.W)(core, `Would write ${post.id} in ${inputs.space}`, runMessage(shown));
    const chat = await deps.within(seconds).chat(inputs);
    if (!reading.isRecord && !isAtEnd(reading.run) && (await post.showsEnd(chat)))
        return core.info('The message shows the end of the run already.');
    const first = { reading, shown, posted: await post.write(chat, shown) };
    run.askWithin(seconds);
    await conclude(deps, chat, inputs, run, (await writeEnd(run, chat, first)) ?? first);
}
/**
 * Reads once more after something was written that is not the whole of the end, and writes the end if there is one now.
 * So whatever order calls and their requests come in, the end stays: whoever writes something else after it finds it.
 */
async function writeEnd(run, chat, { reading }) {
    if (isSettled(reading))
        return undefined;
    const again = await run.read();
    if (!again.isRecord || (reading.isRecord && !isAtEnd(again.run)))
        return undefined;
    const shown = await run.show(again);
    return { reading: again, shown, posted: await run.post.write(chat, shown) };
}
/** Tells the later steps, and the people who should know, what was written last. */
async function conclude(deps, chat, inputs, { known, post, event }, { reading, shown, posted }) {
    const { core } = deps;
    core.setOutput('thread', posted.thread ?? '');
    core.setOutput('url', posted.url ?? '');
    core.setOutput('result', resultOf(shown.state));
    core.setOutput('sent', true);
    core.info(`Wrote the message in ${inputs.space}${posted.url === undefined ? '' : `: ${posted.url}`}`);
    await notify(deps, chat, inputs, { known, event, shown, post, posted });
    if (isAtEnd(reading.run))
        await repairJobs(deps, chat, inputs, { event, reading, build: shown.build });
}
/** `success`, `failure`, …; of a run that is not over `running`, `queued` or `waiting`. */
const resultOf = (state) => (isOver(state) ? endKind(state) : state);


/***/ }),

/***/ 9080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ isNews),
/* harmony export */   ZH: () => (/* binding */ outcomeAtEnd)
/* harmony export */ });
/* unused harmony exports asksForChange, isFailure */
/* harmony import */ var _message_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7929);

/** Seconds that asking GitHub may take at the end of a job; of a short timeout a third, since the message comes first. */
const GITHUB_SECONDS = 3;
/** How the job ended. The runner says it; GitHub is asked only for what makes an end worth reading that is no success. */
async function outcomeAtEnd(deps, inputs, took) {
    const kind = (0,_message_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(inputs.jobStatus);
    if (inputs.dryRun)
        return { outcome: { kind, took }, jobName: undefined };
    // Opened only when there is something to ask; the seconds begin with the first question.
    let opened;
    const network = () => (opened ??= deps.within(Math.min(GITHUB_SECONDS, (inputs.timeout ?? Infinity) / 3)));
    if (kind === 'failure' || kind === 'cancelled') {
        // What asks GitHub is loaded only where it is asked.
        const { findCause } = await __webpack_require__.e(/* import() */ 508).then(__webpack_require__.bind(__webpack_require__, 4508));
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
const comparing = () => __webpack_require__.e(/* import() */ 140).then(__webpack_require__.bind(__webpack_require__, 9140));
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


/***/ })

};
