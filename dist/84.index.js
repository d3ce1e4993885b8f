export const id = 84;
export const ids = [84];
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
const EXIT_CODE = /^Process completed with exit code \d+\.$/;
function causeOf(status, job, annotations) {
    const hasAnnotation = (pattern) => annotations.some(({ message }) => pattern.test(message));
    const step = failedStep(status, job?.steps ?? []);
    const errors = annotations.filter(({ level, message }) => level === 'failure' && !TIMED_OUT.test(message) && !SUPERSEDED.test(message));
    const error = errors.find(({ message }) => !EXIT_CODE.test(message));
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

/***/ 7409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ changeAfter),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   eH: () => (/* binding */ resultsBefore),
/* harmony export */   qw: () => (/* binding */ readJobHistory)
/* harmony export */ });
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5087);

const MAX_REQUESTS = 3;
async function readJobHistory(github, job) {
    const { repository, runId, attempt } = job;
    const results = [];
    let left = MAX_REQUESTS;
    const ask = (question) => {
        left -= 1;
        return question;
    };
    const hasPassed = () => results.at(-1)?.passed === true;
    const attempts = attempt > 1 ? (await ask(github.jobsOfAllAttempts(repository, runId))).jobs : [];
    const name = job.name ?? ownOf(attempts, job)?.name ?? (await ask(ownRecord(github, job)))?.name;
    if (name === undefined)
        return { results, isWhole: false, name };
    for (const found of inAttempts(attempts, job, name)) {
        if (found === 'not known')
            return { results, isWhole: false, name };
        results.push(found);
        if (hasPassed())
            return { results, isWhole: true, name };
    }
    const { workflowFile, branch, event } = job;
    const { runs, hasMore } = await ask(github.runs(repository, { workflowFile, branch, event }));
    if (runs.length === 0)
        return { results, isWhole: false, name };
    const before = runsBefore(runs, job);
    for (const run of before) {
        const found = await resultIn(run);
        if (found === 'not known')
            return { results, isWhole: false, name };
        if (found !== undefined)
            results.push(found);
        if (hasPassed())
            return { results, isWhole: true, name };
    }
    return { results, isWhole: !hasMore, name };
    async function resultIn({ id, attempt: last, number }) {
        for (let page = 1, seen = 0;; page += 1) {
            if (left <= 0)
                return 'not known';
            const { jobs, total } = await ask(github.jobsPage(repository, String(id), last, page));
            seen += jobs.length;
            const same = jobs.filter((each) => each.name === name);
            if (same.length > 0)
                return resultOf(same, number);
            if (jobs.length === 0 || seen >= total)
                return undefined;
        }
    }
}
const ownOf = (jobs, { jobId, runnerName }) => jobId === undefined ? (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .jobOfRunner */ .xJ)(jobs, runnerName) : jobs.find(({ id }) => String(id) === jobId);
async function ownRecord(github, job) {
    const { repository, runId, attempt, jobId } = job;
    if (jobId !== undefined)
        return github.job(repository, jobId);
    return ownOf((await github.jobsPage(repository, runId, attempt, 1)).jobs, job);
}
function inAttempts(jobs, job, name) {
    const counted = new Set();
    return Array.from({ length: job.attempt - 1 }, (_, at) => job.attempt - 1 - at).flatMap((attempt) => {
        const same = jobs.filter((each) => each.name === name && each.attempt === attempt);
        const when = same.map(({ conclusion, completedAt }) => `${conclusion} ${completedAt?.getTime()}`).join();
        if (same.length === 0 || counted.has(when))
            return [];
        counted.add(when);
        return resultOf(same, job.runNumber) ?? [];
    });
}
function resultOf(same, number) {
    const ends = same.map(({ status, conclusion }) => (status === 'completed' ? passed(conclusion) : undefined));
    const [first] = ends;
    if (ends.some((end) => end !== first))
        return 'not known';
    return first === undefined ? undefined : { passed: first, number, url: same[0]?.url ?? '' };
}
function runsBefore(runs, { runId, runNumber, headRepository }) {
    const from = runs.find(({ id }) => String(id) === runId)?.headRepository ?? headRepository;
    return runs
        .filter((run) => run.number < runNumber && run.status === 'completed' && run.headRepository === from)
        .filter(({ conclusion }) => passed(conclusion) !== undefined && conclusion !== 'startup_failure')
        .sort((a, b) => b.number - a.number);
}
const FAILED = new Set(['failure', 'timed_out', 'startup_failure']);
const passed = (conclusion) => conclusion === 'success' ? true : FAILED.has(conclusion ?? '') ? false : undefined;
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

/***/ 371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tn: () => (/* binding */ serverText),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   kc: () => (/* binding */ logText)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8660);

const collapsed = (text) => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
const logText = (text) => collapsed(text).replaceAll('##[', '## [').trim();
const serverText = (text, max) => logText((0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTokens */ .N_)(collapsed(text))).slice(0, max);
const tableRow = (header, ...cells) => cells.map((cell) => ({ header, data: escapeHtml(cell) }));
const escapeHtml = (text) => text.replace(/[&<>\n]/g, (character) => ESCAPES[character] ?? character);
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' };


/***/ }),

/***/ 7170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isFailure),
/* harmony export */   b: () => (/* binding */ isMentionDue)
/* harmony export */ });
function isMentionDue({ when, mentions }, { kind, change }) {
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
const isFailure = (kind) => kind === 'failure' || kind === 'timed-out';


/***/ }),

/***/ 3773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ describeReply),
/* harmony export */   Ed: () => (/* binding */ resolveMentions),
/* harmony export */   Th: () => (/* binding */ findAuthor)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7189);
/* harmony import */ var _github_payload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3891);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(371);




function resolveMentions(mentions, sources) {
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
    core.info(`${(0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(login)} is named without a mention. Add a line "${(0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(login)}: users/…" to people.`);
    return { name: login };
}
const NO_AUTHOR = 'author is nobody here, so nobody is mentioned for it: a scheduled run has no author. In mention, name somebody, such as all or users/123.';
function describeReply(named, { created }) {
    const users = named.flatMap((who) => ('user' in who ? [who.user] : []));
    if (!created)
        return 'The reply in the thread of the message was there already. Nobody was mentioned a second time.';
    if (users.length === 0)
        return 'Replied in the thread of the message. Nobody was mentioned.';
    return `Mentioned ${users.join(', ')} in the thread of the message.`;
}
const SECONDS = 3;
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
function committerOf({ payload }) {
    const email = (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(payload, 'merge_group', 'head_commit', 'author', 'email') ?? '';
    return /^(?:\d+\+)?([\w-]+)@users\.noreply\.github\.com$/.exec(email.slice(0, 200))?.[1];
}


/***/ }),

/***/ 6284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ NO_CONTENT)
/* harmony export */ });
const NO_CONTENT = {
    title: undefined,
    text: undefined,
    fields: [],
    buttons: [],
    environment: undefined,
    url: undefined,
};


/***/ }),

/***/ 6770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rx: () => (/* binding */ mentionReply),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   f: () => (/* binding */ mentionLine),
/* harmony export */   jO: () => (/* binding */ mentionsOf),
/* harmony export */   my: () => (/* binding */ comparison)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6205);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9554);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2101);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7929);




function mentionLine(status) {
    const { outcome } = status;
    const step = outcome.kind === 'running' ? undefined : outcome.cause?.step?.name;
    const where = step === undefined ? '' : ` in “${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .inLine */ .i2)(step)}”`;
    const change = outcome.kind === 'running' ? undefined : outcome.change;
    return `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(status)}${where}${comparison(change)}`;
}
function mentionReply(line, log, people) {
    const words = [...namesOf(people), line].join(' ');
    return {
        text: [...mentionsOf(people), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(words), `<${linkTarget(log.url)}|${log.label}>`].join(' '),
        markupSyntax: 'MARKUP_SYNTAX_CHAT',
    };
}
const mentionsOf = (people) => people.flatMap((who) => ('user' in who ? [`<${who.user}>`] : []));
const namesOf = (people) => people.flatMap((who) => ('user' in who ? [] : [(0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(who.name), 60)]));
function comparison(change) {
    if (change?.kind === 'fixed')
        return `, fixed after ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .failedRuns */ .wI)(change)}`;
    return change?.kind === 'broken' ? ', broken' : '';
}
const linkTarget = (url) => url.replaceAll('|', '%7C').replaceAll('<', '%3C').replaceAll('>', '%3E');


/***/ }),

/***/ 8084:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3682);
/* harmony import */ var _run_show_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5450);


await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)(_run_show_run_js__WEBPACK_IMPORTED_MODULE_1__/* .showRun */ .X, { onFailure: 'warn' });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ showRun)
});

// UNUSED EXPORTS: mentionPeople

// EXTERNAL MODULE: ./errors.js
var errors_0 = __webpack_require__(5650);
// EXTERNAL MODULE: ./google-chat/names.js
var names = __webpack_require__(9114);
// EXTERNAL MODULE: ./mentions/is-due.js
var is_due = __webpack_require__(7170);
// EXTERNAL MODULE: ./mentions/resolve.js
var resolve = __webpack_require__(3773);
// EXTERNAL MODULE: ./message/mention-reply.js
var mention_reply = __webpack_require__(6770);
// EXTERNAL MODULE: ./message/limits.js
var limits = __webpack_require__(6205);
// EXTERNAL MODULE: ./message/status-card.js
var status_card = __webpack_require__(8514);
// EXTERNAL MODULE: ./message/wording.js
var wording = __webpack_require__(7929);
// EXTERNAL MODULE: ./message/widgets.js
var widgets = __webpack_require__(3536);
;// CONCATENATED MODULE: ./message/run-job-rows.js


const MIN_FOLDED = 4;
function jobRows(jobs, max) {
    const rows = jobs.length > max ? folded(jobs) : jobs.map(alone);
    return [...rows].sort((a, b) => a.rank - b.rank || (a.jobs[0]?.id ?? 0) - (b.jobs[0]?.id ?? 0));
}
const rankOf = ({ state, isAllowed }) => wording/* STATES */.xj[isAllowed ? 'cancelled' : state].rank;
const alone = (job) => ({ matrix: undefined, jobs: [job], rank: rankOf(job) });
const needsAttention = ({ state }) => (0,wording/* isFailed */.Ix)(state) || state === 'unknown' || state === 'waiting';
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
function matrixOf(name) {
    const begins = openingOf(name);
    if (begins < 2 || name[begins - 1] !== ' ')
        return undefined;
    const job = name.slice(0, begins - 1);
    return { job, key: `${name.slice(begins).split(', ').length} ${job}` };
}
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
const rowWidgets = ({ matrix, jobs }) => matrix === undefined ? jobs.map(singleRow) : [matrixRow(matrix, jobs)];
function singleRow(job) {
    const { state, failedStep, error, isAllowed, isCarriedOver } = job;
    const look = wording/* STATES */.xj[state];
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
            startIcon: { materialIcon: { name: wording/* STATES */.xj[shown].icon, fill: true }, altText: wording/* STATES */.xj[shown].word },
            text: `<b>${(0,widgets/* html */.qy)(name, 120)}</b> ${tally(jobs)}`,
            wrapText: true,
            ...(time === undefined ? {} : { bottomLabel: time }),
        },
    };
}
function tally(jobs) {
    const count = (state) => jobs.filter((job) => job.state === state).length;
    const others = wording/* RUN_STATES */.vP.filter((state) => state !== 'passed' && count(state) > 0);
    return [
        `${count('passed')} of ${jobs.length} passed`,
        ...others.map((state) => colored(state, `${count(state)} ${wording/* STATES */.xj[state].word}`)),
    ].join(' · ');
}
const colored = (state, words) => (0,wording/* isFailed */.Ix)(state) ? `<font color="${wording/* STATES */.xj[state].color}">${words}</font>` : words;
function timeOf(jobs) {
    const span = spanOf(jobs);
    if (span === undefined)
        return undefined;
    return span.took === undefined ? `started ${(0,wording/* clockTime */.qo)(span.startedAt)}` : (0,wording/* duration */.p0)(span.took);
}
function spanOf(jobs) {
    const starts = jobs.flatMap(({ startedAt }) => startedAt?.getTime() ?? []);
    if (starts.length === 0)
        return undefined;
    const first = Math.min(...starts);
    const ends = jobs.flatMap(({ completedAt }) => completedAt?.getTime() ?? []);
    const over = jobs.every(({ state }) => (0,wording/* isOver */.PU)(state));
    return {
        startedAt: new Date(first),
        took: over && ends.length > 0 ? Math.max(0, Math.max(...ends) - first) : undefined,
    };
}

// EXTERNAL MODULE: ./message/escape.js
var message_escape = __webpack_require__(9554);
// EXTERNAL MODULE: ./message/headline.js
var headline = __webpack_require__(2101);
;// CONCATENATED MODULE: ./message/run-message.js







const TIGHTEST = limits/* TIGHTER */.gD[limits/* TIGHTER */.gD.length - 1];
const BUDGETS = [
    { ...limits/* FULL */.eW, rows: 60 },
    { ...limits/* TIGHTER */.gD[0], rows: 45 },
    { ...limits/* TIGHTER */.gD[1], rows: 30 },
    { ...TIGHTEST, rows: 15 },
    { ...TIGHTEST, rows: 5 },
];
function runMessage(run) {
    const least = { rows: 0, fields: 0, buttons: 0, value: 40, text: 200 };
    return (0,limits/* firstFitting */.ei)(BUDGETS, (budget) => render(run, budget)) ?? render(run, least);
}
function render(run, budget) {
    return {
        text: (0,message_escape/* escapeText */.X1)(runHeadline(run)),
        markupSyntax: 'MARKUP_SYNTAX_CHAT',
        cardsV2: [{ cardId: 'run', card: card(run, budget) }],
    };
}
function card(run, budget) {
    const { build, content } = run;
    const buttons = [
        { label: 'Run', url: build.logUrl },
        ...(0,status_card/* linksOf */.hP)(build, content),
        ...content.buttons.slice(0, budget.buttons),
    ];
    const about = [...stateRows(run), ...(0,status_card/* buildRows */.kO)(build)];
    const added = (0,status_card/* addedSection */.uW)(content, budget);
    const others = about.length + added.flatMap(({ widgets = [] }) => widgets).length + 1;
    return {
        header: { title: (0,widgets/* label */.Pf)(runTitle(run), 120), subtitle: (0,widgets/* label */.Pf)(`${build.repository} · ${build.event}`, 160) },
        sections: [
            { widgets: about },
            ...jobSection(run.jobs ?? [], Math.min(budget.rows, limits/* MAX_WIDGETS */.nu - others - 1)),
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
const runTitle = ({ build, content, number }) => content.title ?? [build.workflow, number > 0 ? `#${number}` : ''].filter(Boolean).join(' ');
function runHeadline(run) {
    const { build, state, isPartial } = run;
    const emoji = isPartial && !(0,wording/* isFailed */.Ix)(state) ? wording/* STATES */.xj.running.emoji : wording/* STATES */.xj[state].emoji;
    const says = (0,wording/* isOver */.PU)(state) ? stateWords(run) : `is ${stateWords(run)}`;
    const counted = progress(run);
    return `${emoji} ${(0,headline/* inLine */.i2)(runTitle(run))} ${says}${(0,headline/* onRef */.Ld)(build.ref)}${took(run)}${counted === '' ? '' : `: ${counted}`}`;
}
function stateWords({ state, isPartial, approval }) {
    if (state === 'waiting' && approval !== undefined)
        return `waiting for approval ${(0,headline/* inLine */.i2)(approval)}`;
    const word = (0,wording/* isOver */.PU)(state) ? wording/* WORDING */.pN[(0,wording/* finalKind */.TV)(state)].word : wording/* STATES */.xj[state].word;
    return isPartial ? `${word} so far` : word;
}
function progress({ state, isPartial, jobs }) {
    if (jobs === undefined || (jobs.length === 0 && !(0,wording/* isOver */.PU)(state)))
        return '';
    const over = jobs.filter((job) => (0,wording/* isOver */.PU)(job.state)).length;
    const all = jobs.length;
    const failed = jobs.filter((job) => (0,wording/* isFailed */.Ix)(job.state));
    const allowed = failed.length > 0 && failed.every(({ isAllowed }) => isAllowed) ? ', allowed' : '';
    const count = (0,wording/* isOver */.PU)(state) && !isPartial && over === all ? (all === 0 ? 'no' : `${all}`) : `${over} of ${all}`;
    return `${count} ${all === 1 ? 'job' : 'jobs'}${failed.length > 0 ? `, ${failed.length} failed${allowed}` : ''}`;
}
function ofThisAttempt({ jobs = [] }) {
    const ran = jobs.filter(({ isCarriedOver }) => !isCarriedOver);
    return spanOf(ran) === undefined ? jobs : ran;
}
function took(run) {
    if (!(0,wording/* isOver */.PU)(run.state) || run.isPartial)
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
    const look = run.isPartial && !(0,wording/* isFailed */.Ix)(state) ? wording/* STATES */.xj.running : wording/* STATES */.xj[state];
    const began = spanOf(ofThisAttempt(run))?.startedAt;
    const separator = took(run) === '' && beside !== '' ? ' · ' : '';
    return [
        (0,widgets/* stateWidget */.u3)({ ...look, word: isWaiting ? 'waiting for approval' : stateWords(run) }, `${separator}${beside}`, began),
        ...(isWaiting || approval === undefined
            ? []
            : [(0,widgets/* row */.nM)(wording/* STATES */.xj.waiting.icon, 'Waiting', (0,widgets/* link */.nf)(build.logUrl, `for approval ${approval}`))]),
        ...(change === undefined ? [] : (0,status_card/* detailRows */.PZ)({ kind: (0,wording/* finalKind */.TV)(state), took: undefined, change })),
        ...notes.map((note) => (0,widgets/* row */.nM)('info', 'Note', (0,widgets/* html */.qy)(note, 300))),
    ];
}

// EXTERNAL MODULE: ./step-report.js
var step_report = __webpack_require__(4510);
// EXTERNAL MODULE: ./github/cause.js
var github_cause = __webpack_require__(1478);
;// CONCATENATED MODULE: ./run/describe-run.js


const BY_CONCLUSION = {
    success: 'passed',
    neutral: 'passed',
    failure: 'failed',
    startup_failure: 'failed',
    action_required: 'waiting',
    timed_out: 'timed-out',
    cancelled: 'cancelled',
    stale: 'cancelled',
    skipped: 'skipped',
};
const stateOfConclusion = (conclusion) => BY_CONCLUSION[conclusion ?? ''] ?? 'unknown';
const isAtEnd = ({ status, conclusion }) => status === 'completed' && conclusion !== 'action_required';
const isFinal = ({ run, isRecord, jobs }) => isRecord && isAtEnd(run) && jobs !== undefined && jobs.every(({ status }) => status === 'completed');
function describeSnapshot(snapshot, currentRun) {
    const { run, pending } = snapshot;
    const records = currentRun === undefined ? snapshot.jobs : snapshot.jobs?.filter((job) => !currentRun.isOwnJob(job));
    const jobs = records?.map((record) => runJob(record, run, snapshot.errors.get(record.id)));
    const { state, isPartial } = stateOf(run, jobs ?? [], currentRun);
    const environments = pending.filter(({ needsReview }) => needsReview).map(({ environment }) => environment);
    const toRun = run.status === 'completed' && run.conclusion === 'action_required';
    return {
        state,
        isPartial,
        approval: toRun ? 'to run' : environments.length > 0 ? `of ${environments.join(', ')}` : undefined,
        jobs: state === 'passed' ? jobs?.map((job) => ({ ...job, isAllowed: (0,wording/* isFailed */.Ix)(job.state) })) : jobs,
        notes: notesOf(snapshot),
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
function stateOf(run, jobs, currentRun) {
    const over = jobs.every(({ state }) => (0,wording/* isOver */.PU)(state));
    if (run.status === 'completed')
        return { state: stateOfConclusion(run.conclusion), isPartial: false };
    if (currentRun !== undefined && currentRun.results.length > 0)
        return { state: worst(currentRun.results), isPartial: !over };
    if (currentRun !== undefined && over && jobs.length > 0)
        return { state: worst(jobs.map(({ state }) => state)), isPartial: true };
    return { state: stateNow(run, jobs), isPartial: false };
}
function stateNow({ status }, jobs) {
    const open = jobs.map(({ state }) => state).filter((state) => !(0,wording/* isOver */.PU)(state));
    if (open.includes('running'))
        return 'running';
    if (status === 'waiting' || open.includes('waiting'))
        return 'waiting';
    const begun = jobs.some(({ state }) => state !== 'queued');
    return status === 'in_progress' || begun ? 'running' : 'queued';
}
const WORST_FIRST = ['failed', 'timed-out', 'unknown', 'waiting', 'cancelled', 'passed'];
const worst = (states) => WORST_FIRST.find((state) => states.includes(state)) ?? 'skipped';
function runJob(record, { attempt, startedAt: attemptBegan }, found) {
    const { id, name, url, status, conclusion, startedAt, completedAt, steps } = record;
    const ended = status === 'completed' ? stateOfConclusion(conclusion) : stateUnderWay(status);
    const state = found?.isTimeout === true ? 'timed-out' : ended;
    const begun = state === 'running' || ((0,wording/* isOver */.PU)(state) && state !== 'skipped');
    const isStopped = (0,wording/* isFailed */.Ix)(state) || state === 'cancelled';
    return {
        id,
        name,
        url,
        state,
        startedAt: begun ? startedAt : undefined,
        completedAt: begun ? completedAt : undefined,
        failedStep: isStopped ? (0,github_cause/* failedStep */.cG)('cancelled', steps)?.name : undefined,
        error: (0,wording/* isFailed */.Ix)(state) ? found?.error : undefined,
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

;// CONCATENATED MODULE: ./run/follow.js



const ALLOWED = { atOnce: 25, perHour: 120 };
const FIRST_WAIT_MS = 4000;
const MAX_WAIT_MS = 30_000;
const LAST_WRITE_MS = 30_000;
async function followRun(deps, chat, run, seconds) {
    const { core, sleep } = deps;
    const now = () => deps.now().getTime();
    const untilMs = seconds * 1000 - Math.min(LAST_WRITE_MS, seconds * 250);
    const began = now();
    let sleptMs = 0;
    const leftMs = () => untilMs - Math.max(now() - began, sleptMs);
    const records = requestBudget(now);
    const pages = requestBudget(now);
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
        const snapshot = await run.reader.whole(record);
        pages.take(pagesRead() - readBefore);
        return snapshot;
    }
    async function write(snapshot, shown) {
        const json = JSON.stringify(runMessage(shown));
        if (written !== undefined && json === writtenJson) {
            waitMs = Math.min(MAX_WAIT_MS, waitMs * 1.5);
            return (written = { ...written, snapshot, shown });
        }
        waitMs = FIRST_WAIT_MS;
        writtenJson = json;
        return (written = { snapshot, shown, posted: await run.post.write(chat, shown) });
    }
    let before;
    let seemedOver = false;
    for (;;) {
        const snapshot = await read(before);
        if (snapshot === undefined && before === undefined)
            return undefined;
        if (snapshot !== undefined) {
            const shown = await run.show(snapshot);
            const jobsOver = (shown.jobs ?? []).every(({ state }) => (0,wording/* isOver */.PU)(state));
            const seemsOver = isAtEnd(snapshot.run) || ((0,wording/* isOver */.PU)(shown.state) && jobsOver);
            const isLast = seemsOver && (seemedOver || (jobsOver && !shown.isPartial));
            const last = await write(snapshot, isLast ? { ...shown, isPartial: false } : shown);
            if (isLast)
                return last;
            before = snapshot;
            seemedOver = seemsOver;
        }
        if (leftMs() <= 0 && written !== undefined)
            return stopFollowing(written);
        const ms = Math.max(0, Math.min(Math.max(waitMs, records.msUntilNext()), leftMs()));
        await sleep(ms);
        sleptMs += ms;
    }
    function stopFollowing({ snapshot, shown }) {
        core.warning(`Google Chat: after ${(0,wording/* duration */.p0)(seconds * 1000)} the run is not over, and nobody follows it any longer.`);
        const note = `Nobody has followed the run since ${(0,wording/* clockTime */.qo)(deps.now())}. This message changes again when it is over.`;
        return write(snapshot, { ...shown, notes: [...shown.notes, note] });
    }
}
function requestBudget(now) {
    const msEach = 3_600_000 / ALLOWED.perHour;
    let left = ALLOWED.atOnce;
    let at = now();
    const refill = () => {
        left = Math.min(ALLOWED.atOnce, left + (now() - at) / msEach);
        at = now();
    };
    return {
        take: (count) => {
            refill();
            left -= count;
        },
        has: (count) => {
            refill();
            return left >= Math.min(count, ALLOWED.atOnce);
        },
        msUntilNext: () => {
            refill();
            return Math.max(0, Math.ceil((1 - left) * msEach));
        },
    };
}

// EXTERNAL MODULE: ./secrets.js
var secrets = __webpack_require__(8660);
// EXTERNAL MODULE: ./inputs/connection.js + 2 modules
var inputs_connection = __webpack_require__(4765);
// EXTERNAL MODULE: ./inputs/content.js + 1 modules
var inputs_content = __webpack_require__(2129);
// EXTERNAL MODULE: ./inputs/reader.js
var reader = __webpack_require__(1140);
// EXTERNAL MODULE: ./inputs/mention.js
var mention = __webpack_require__(8017);
// EXTERNAL MODULE: ./inputs/placement.js
var placement = __webpack_require__(3040);
// EXTERNAL MODULE: ./message/content.js
var message_content = __webpack_require__(6284);
;// CONCATENATED MODULE: ./run/inputs.js








async function readRunInputs(core, env) {
    const read = (0,reader/* reader */.w)(core);
    const follow = read.flag('follow');
    const space = (0,inputs_connection/* spaceInput */.Ls)(read);
    const connection = (0,inputs_connection/* connectionInputs */.eu)(read, core, env, follow ? { timeout: minutes } : {});
    (0,inputs_connection/* onErrorInput */.mZ)(read);
    const { threadKey, silent: isSilent } = (0,placement/* arrivalInputs */.rI)(read);
    const content = { ...message_content/* NO_CONTENT */.i, title: (0,inputs_content/* displayedText */.x3)(read, 'title'), ...(0,inputs_content/* contentInputs */.Pw)(read) };
    const mentionSettings = await (0,mention/* mentionInputs */.Q)(read, env, { atEnd: true });
    const results = resultsInput(read);
    return read.finish({
        space,
        ...connection,
        content,
        mentionSettings,
        isSilent,
        threadKey,
        messageKey: read.optional('message-key'),
        follow,
        results,
        githubToken: read.optional('github-token'),
        jobId: read.optional('job-id'),
        inputWarnings: read.warnings(),
    });
}
const RESULTS = {
    success: 'passed',
    failure: 'failed',
    cancelled: 'cancelled',
    skipped: 'skipped',
};
function resultsInput(read) {
    const words = (read.optional('results') ?? '').split(/[\s,]+/).filter(Boolean);
    return words.map((word) => {
        const state = Object.hasOwn(RESULTS, word) ? RESULTS[word] : undefined;
        if (state === undefined)
            read.warning('results', `${(0,secrets/* quote */.hD)(word)} is not a job result. Write "\${{ join(needs.*.result, ' ') }}".`);
        return state ?? 'unknown';
    });
}
const minutes = (value) => {
    const [, number, unit] = /^(\d{1,4})(m|h)?$/.exec(value) ?? [];
    const count = Number(number) * (unit === 'h' ? 60 : 1);
    if (number === undefined || count < 1 || count > MAX_MINUTES)
        throw new errors_0/* NotUnderstood */.fO(value, 'is not a time. With follow, write minutes or hours, such as 30m or 2h, up to 24h.');
    return count * 60;
};
const MAX_MINUTES = 24 * 60;

// EXTERNAL MODULE: ./github/history.js
var github_history = __webpack_require__(7409);
// EXTERNAL MODULE: ./github/records.js
var records = __webpack_require__(5087);
;// CONCATENATED MODULE: ./run/read-run.js




const MAX_ERRORS = 10;
const MAX_PAGES = 100;
function runReader(deps, github, { run: known }) {
    const { repository } = deps.event;
    const id = String(known.id);
    const errors = new Map();
    const pages = [];
    let pagesRead = 0;
    let pending;
    const failures = new Map();
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
        const count = () => (pages[0]?.jobs.length ?? 0) < 100 ? 1 : Math.min(MAX_PAGES, Math.ceil((pages.at(-1)?.total ?? 0) / 100));
        const found = () => [...new Map(pages.flatMap((page) => page.jobs).map((job) => [job.id, job])).values()];
        const first = range(1, count()).filter(isOpen);
        await Promise.all(first.map(read));
        const added = range(1, count()).filter((page) => !first.includes(page) && isOpen(page));
        await Promise.all(added.map(read));
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
const isFull = (page) => page !== undefined && page.jobs.length >= 100 && page.jobs.every(({ status }) => status === 'completed');
function isWorthAsking(record, run) {
    const { state, isCarriedOver } = runJob(record, run);
    return !isCarriedOver && ((0,wording/* isFailed */.Ix)(state) || (state === 'cancelled' && run.conclusion !== 'cancelled'));
}

// EXTERNAL MODULE: ./github/build.js
var github_build = __webpack_require__(9881);
// EXTERNAL MODULE: ./github/payload.js
var payload = __webpack_require__(3891);
// EXTERNAL MODULE: ./github/triggers.js
var triggers = __webpack_require__(8196);
;// CONCATENATED MODULE: ./run/which-run.js





function whichRun(event) {
    if (event.name !== 'workflow_run')
        return { run: ownRun(event), isCurrentRun: true };
    const { payload } = event;
    const run = (0,records/* workflowRun */.tM)(payload?.workflow_run);
    if (run === undefined)
        throw new Error('The event workflow_run does not say which run it is about.');
    const isOfThisWorkflow = `${event.repository}/${run.path}` === event.workflowPath || String(run.id) === event.runId;
    if (isOfThisWorkflow)
        return 'The run is one of this workflow, which tells of others.';
    return { run, isCurrentRun: false };
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
function buildOf(event, { run, isCurrentRun }) {
    if (isCurrentRun)
        return (0,github_build/* describeRun */.v)(event);
    const build = (0,github_build/* describeRun */.v)(eventOfRun(event, run));
    return build.ref?.kind === 'branch' ? { ...build, ref: (0,triggers/* refOfRun */._)(event, run) } : build;
}
function eventOfRun(event, run) {
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
        event: known.isCurrentRun ? event : eventOfRun(event, known.run),
        reader,
        post: runPost(event, inputs, known),
        read: async () => reader.whole(await reader.run()),
        show: async (snapshot) => {
            const { run } = snapshot;
            const shown = describeSnapshot(snapshot, known.isCurrentRun ? currentRunOf(deps, inputs, snapshot) : undefined);
            const change = await compare(deps, inputs, { run, shown, github });
            return {
                ...shown,
                build: buildOf(event, { ...known, run }),
                number: run.number,
                content: inputs.content,
                change,
            };
        },
        askWithin: (allowed) => {
            seconds = allowed;
            opened = undefined;
        },
    };
}
function currentRunOf({ event }, { jobId, results }, { jobs = [] }) {
    const ownId = jobId ?? String((0,records/* jobOfRunner */.xJ)(jobs, event.runnerName)?.id);
    return { isOwnJob: ({ id }) => String(id) === ownId, results };
}
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
            return chat.updateOrCreateWithOptions(post, (0,names/* clientMessageId */.q0)('write', [writer, String(writes)]));
        },
        showsEnd: async (chat) => {
            const found = await chat.find(name);
            return found !== undefined && !GOES_ON.some((emoji) => found.message.text.startsWith(emoji));
        },
    };
}
const GOES_ON = [wording/* STATES */.xj.running, wording/* STATES */.xj.queued, wording/* STATES */.xj.waiting].map(({ emoji }) => emoji);
async function compare({ core, event }, { mentionSettings }, { run, shown, github }) {
    const isResult = (0,wording/* isFailed */.Ix)(shown.state) || shown.state === 'passed';
    if (!(0,wording/* isOver */.PU)(shown.state) || shown.isPartial || !isResult)
        return undefined;
    if (mentionSettings.when !== 'change' || mentionSettings.mentions.length === 0)
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

// EXTERNAL MODULE: ./job/message-id.js
var message_id = __webpack_require__(154);
// EXTERNAL MODULE: ./message/status-message.js
var status_message = __webpack_require__(9305);
;// CONCATENATED MODULE: ./run/repair.js






const MAX_JOBS = 100;
async function repairJobs({ core }, chat, inputs, { event, snapshot, build, }) {
    const stopped = (snapshot.jobs ?? []).filter((record) => {
        const { state, isCarriedOver } = runJob(record, snapshot.run);
        return (0,wording/* isOver */.PU)(state) && state !== 'passed' && state !== 'skipped' && !isCarriedOver;
    });
    for (const record of stopped.slice(0, MAX_JOBS)) {
        if (await repairJob(chat, inputs, { event, record, snapshot, build })) {
            core.info(`The message of the job ${record.id} said that it still runs, and now how it ended.`);
        }
    }
}
async function repairJob(chat, inputs, { event, record, snapshot, build }) {
    const { space, messageKey } = inputs;
    const runner = { jobId: String(record.id), jobIndex: undefined, matrixValues: undefined };
    const name = (0,names/* messageName */.fe)(space, (0,message_id/* statusMessageId */.V)(event, { space, messageKey, runner }, undefined));
    const found = await chat.find(name);
    if (found === undefined || !(0,status_message/* isRunningMessage */.pJ)(found.message))
        return false;
    const { state, startedAt, completedAt } = runJob(record, snapshot.run, snapshot.errors.get(record.id));
    const kind = (0,wording/* finalKind */.TV)(state);
    const cause = kind === 'failure' || kind === 'cancelled' ? (0,github_cause/* causeOf */.rl)(kind, record, []) : undefined;
    const outcome = { kind, took: (0,github_cause/* durationOf */.cf)({ startedAt, completedAt }), cause };
    await chat.update(name, (0,status_message/* finishedMessage */.Is)(found.message, { ref: build.ref, startedAt, outcome }));
    return true;
}

;// CONCATENATED MODULE: ./run/show-run.js














const SECONDS = 120;
const FOLLOW_SECONDS = 2 * 3600;
async function showRun(deps) {
    const { core, env, event } = deps;
    const skipped = (0,step_report/* skipReason */.YG)(deps);
    if (skipped !== undefined)
        return core.notice(`Google Chat: no message is sent. ${skipped}`);
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
            run.reader.failures().forEach((line) => core.info(line));
            throw thrown;
        });
        warnOfGitHub(core, run.reader.failures());
        (0,step_report/* warnOnce */.mc)(core, inputs.inputWarnings);
    }
    catch (thrown) {
        core.setOutput('error', (0,errors_0/* describe */.q0)((0,errors_0/* asError */.zR)(thrown)));
        throw thrown;
    }
}
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
    await (last === undefined ? showOnce(deps, inputs, run) : reportResult(deps, chat, inputs, run, last));
}
async function showOnce(deps, inputs, run) {
    const { core } = deps;
    const { post } = run;
    const seconds = (inputs.follow ? undefined : inputs.timeout) ?? SECONDS;
    run.askWithin((seconds * 2) / 3);
    const snapshot = await run.read();
    const shown = await run.show(snapshot);
    core.setOutput('result', resultOf(shown.state));
    if (inputs.dryRun)
        return (0,step_report/* showDryRun */.Wf)(core, `Would write ${post.id} in ${inputs.space}`, runMessage(shown));
    const chat = await deps.within(seconds).chat(inputs);
    if (!snapshot.isRecord && !isAtEnd(snapshot.run) && (await post.showsEnd(chat)))
        return core.info('The message shows the end of the run already.');
    const first = { snapshot, shown, posted: await post.write(chat, shown) };
    run.askWithin(seconds);
    await reportResult(deps, chat, inputs, run, (await writeEnd(run, chat, first)) ?? first);
}
async function writeEnd(run, chat, { snapshot }) {
    if (isFinal(snapshot))
        return undefined;
    const again = await run.read();
    if (!again.isRecord || (snapshot.isRecord && !isAtEnd(again.run)))
        return undefined;
    const shown = await run.show(again);
    return { snapshot: again, shown, posted: await run.post.write(chat, shown) };
}
async function reportResult(deps, chat, inputs, { known, post, event }, { snapshot, shown, posted }) {
    const { core } = deps;
    core.setOutput('thread', posted.thread ?? '');
    core.setOutput('url', posted.url ?? '');
    core.setOutput('result', resultOf(shown.state));
    core.setOutput('sent', true);
    core.info(`Wrote the message in ${inputs.space}${posted.url === undefined ? '' : `: ${posted.url}`}`);
    await mentionPeople(deps, chat, inputs, { known, event, shown, post, posted });
    if (isAtEnd(snapshot.run))
        await repairJobs(deps, chat, inputs, { event, snapshot, build: shown.build });
}
const resultOf = (state) => ((0,wording/* isOver */.PU)(state) ? (0,wording/* finalKind */.TV)(state) : state);
async function mentionPeople(deps, chat, inputs, mentioned) {
    const { core } = deps;
    const { mentionSettings, space } = inputs;
    const { known, event, shown, post, posted } = mentioned;
    if (!(0,wording/* isOver */.PU)(shown.state) || shown.isPartial)
        return;
    if (!(0,is_due/* isMentionDue */.b)(mentionSettings, { kind: (0,wording/* finalKind */.TV)(shown.state), change: shown.change }))
        return;
    const author = await (0,resolve/* findAuthor */.Th)(deps, event, { ...mentionSettings, githubToken: inputs.githubToken });
    const named = (0,resolve/* resolveMentions */.Ed)(mentionSettings.mentions, { people: mentionSettings.people, author, core });
    if (named.length === 0)
        return;
    const line = `${runHeadline(shown)}${(0,mention_reply/* comparison */.my)(shown.change)}`;
    const placing = posted.thread === undefined ? { threadKey: post.threadKey } : { thread: posted.thread };
    const id = (0,names/* clientMessageId */.q0)(`run-${known.run.id}-${known.run.attempt}-mention`, [post.id, 'mention', shown.state]);
    const reply = await chat.create({
        ...{ space, id, ...placing },
        message: (0,mention_reply/* mentionReply */.Rx)(line, { label: 'Run', url: shown.build.logUrl }, named),
    });
    core.info((0,resolve/* describeReply */.CS)(named, reply));
}


/***/ })

};
