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

/***/ 7409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ changeAfter),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   eH: () => (/* binding */ resultsBefore),
/* harmony export */   mh: () => (/* binding */ earlierJob),
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
    const known = ownOf(attempts, job);
    const own = known ?? (job.name === undefined ? await ask(ownRecord(github, job)) : undefined);
    const name = job.name ?? own?.name;
    if (name === undefined)
        return { results, isWhole: false, name, own };
    for (const found of inAttempts(attempts, job, name)) {
        if (found === 'not known')
            return { results, isWhole: false, name, own };
        results.push(found);
        if (hasPassed())
            return { results, isWhole: true, name, own };
    }
    const { workflowFile, branch, event } = job;
    const { runs, hasMore } = await ask(github.runs(repository, { workflowFile, branch, event }));
    if (runs.length === 0)
        return { results, isWhole: false, name, own };
    const before = runsBefore(runs, job);
    for (const run of before) {
        const found = await resultIn(run);
        if (found === 'not known')
            return { results, isWhole: false, name, own };
        if (found !== undefined)
            results.push(found);
        if (hasPassed())
            return { results, isWhole: true, name, own };
    }
    return { results, isWhole: !hasMore, name, own };
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
    if (first === undefined)
        return undefined;
    return { passed: first, number, url: same[0]?.url ?? '', jobId: same.length === 1 ? same[0]?.id : undefined };
}
function runsBefore(runs, { runId, runNumber, headRepository }) {
    const from = runs.find(({ id }) => String(id) === runId)?.headRepository ?? headRepository;
    return runs
        .filter((run) => run.number < runNumber && run.status === 'completed' && run.headRepository === from)
        .filter(({ conclusion }) => passed(conclusion) !== undefined && conclusion !== 'startup_failure')
        .sort((a, b) => b.number - a.number);
}
function earlierJob({ results }, runNumber, branch) {
    const found = results.find(({ number }) => number !== runNumber);
    return found?.jobId === undefined ? undefined : { jobId: found.jobId, url: found.url, branch };
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

/***/ 9364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ timezoneInput)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);

const timezoneInput = (read) => read.setting('timezone', (name) => {
    if (name === 'UTC')
        return name;
    try {
        return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotUnderstood */ .fO(name, 'is not a time zone. Write a name of the IANA database, such as Europe/Berlin.');
    }
}) ?? 'UTC';


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
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   bD: () => (/* binding */ isMentionDue),
/* harmony export */   yW: () => (/* binding */ isChangeUsed),
/* harmony export */   z4: () => (/* binding */ isPostDue),
/* harmony export */   zV: () => (/* binding */ notPostedReason)
/* harmony export */ });
const isChangeUsed = ({ when, mentions }, postOn) => postOn === 'change' || (when === 'change' && mentions.length > 0);
function isMentionDue({ when, mentions }, result) {
    if (mentions.length === 0 || when === 'never' || result.kind === 'superseded')
        return false;
    return isDue(when, result);
}
const isPostDue = (postOn, result) => isDue(postOn, result);
function isDue(when, { kind, change, newFailures = 0 }) {
    if (when === 'always')
        return true;
    if (when === 'failure' || change?.kind === 'unknown')
        return isFailure(kind);
    return change?.kind === 'broken' || change?.kind === 'fixed' || (isFailure(kind) && newFailures > 0);
}
function notPostedReason(postOn, { kind, change }) {
    if (postOn === 'failure' || (kind !== 'success' && !isFailure(kind)))
        return `Not posted: post-on is ${postOn}, and the result is ${kind}.`;
    const previous = change?.kind === 'still-failing' ? 'was a failure' : 'was not a failure';
    return `Not posted: post-on is change, the result is ${kind}, and the previous result ${previous}.`;
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
    const people = new Map(mentions.flatMap((mention) => resolve(mention, sources) ?? []).map((named) => [JSON.stringify(named), named]));
    return [...people.values()];
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
    core.info(`${(0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(login)} is named but not mentioned. To mention this person, add "${(0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(login)}: users/…" to people.`);
    return { name: login };
}
const NO_AUTHOR = 'nobody is mentioned for author, because a scheduled run has no author. Use all or users/123 in mention instead.';
function describeReply(named, { created }) {
    const users = named.flatMap((who) => ('user' in who ? [who.user] : []));
    if (!created)
        return "The reply is already in the message's thread. Nobody was mentioned again.";
    if (users.length === 0)
        return "Replied in the message's thread. Nobody was mentioned.";
    return `Mentioned ${users.join(', ')} in the message's thread.`;
}
const TIMEOUT_SECONDS = 3;
async function findAuthor({ core, within }, event, { mentions, githubToken }) {
    const queued = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_1__/* .queuedPullRequest */ .CW)(event);
    if (queued === undefined || mentions.every(({ kind }) => kind !== 'author'))
        return (0,_github_event_js__WEBPACK_IMPORTED_MODULE_1__/* .startedBy */ .l3)(event);
    try {
        if (githubToken === undefined)
            throw new Error('github-token is empty.');
        const github = await within(TIMEOUT_SECONDS).github(githubToken);
        return await github.pullRequestAuthor(event.repository, queued.number);
    }
    catch (thrown) {
        core.info(`Could not look up the author of pull request #${queued.number}. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(thrown).message}`);
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
/* harmony export */   uQ: () => (/* binding */ describeChange)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6205);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9554);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2101);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7929);




function mentionLine(status) {
    const { outcome } = status;
    const step = outcome.kind === 'running' ? undefined : outcome.cause?.step?.name;
    const at = step === undefined ? '' : ` at step “${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineText */ .ln)(step)}”`;
    const change = outcome.kind === 'running' ? undefined : outcome.change;
    return `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(status)}${at}${describeChange(change)}`;
}
function mentionReply(line, log, people) {
    const text = [...namesOf(people), line].join(' ');
    return {
        text: [...mentionsOf(people), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(text), `<${linkTarget(log.url)}|${log.label}>`].join(' '),
        markupSyntax: 'MARKUP_SYNTAX_CHAT',
    };
}
const mentionsOf = (people) => people.flatMap((who) => ('user' in who ? [`<${who.user}>`] : []));
const namesOf = (people) => people.flatMap((who) => ('user' in who ? [] : [(0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(who.name), 60)]));
function describeChange(change) {
    if (change?.kind === 'fixed')
        return `, fixed after ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .failedRuns */ .wI)(change)}`;
    return change?.kind === 'broken' ? ', previously passing' : '';
}
const linkTarget = (url) => url.replaceAll('|', '%7C').replaceAll('<', '%3C').replaceAll('>', '%3E');


/***/ }),

/***/ 9305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ finishedMessage),
/* harmony export */   pJ: () => (/* binding */ isRunningMessage),
/* harmony export */   uP: () => (/* binding */ statusMessage)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9554);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2101);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6205);
/* harmony import */ var _status_card_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8514);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7929);





function statusMessage(status) {
    const minimal = { ..._limits_js__WEBPACK_IMPORTED_MODULE_2__/* .SMALLER_BUDGETS */ .yn[_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .SMALLER_BUDGETS */ .yn.length - 1], fields: 0, buttons: 0, failedTests: 0 };
    return (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .firstFitting */ .ei)([_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .FULL_BUDGET */ .U9, ..._limits_js__WEBPACK_IMPORTED_MODULE_2__/* .SMALLER_BUDGETS */ .yn], (budget) => render(status, budget)) ?? render(status, minimal);
}
function render(status, budget) {
    return {
        text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(status)),
        markupSyntax: 'MARKUP_SYNTAX_CHAT',
        cardsV2: [{ cardId: 'status', card: (0,_status_card_js__WEBPACK_IMPORTED_MODULE_3__/* .statusCard */ .vz)(status, budget) }],
    };
}
const isRunningMessage = ({ text }) => text.startsWith(`${_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .WORDING */ .pN.running.emoji} `);
function finishedMessage(message, job) {
    const { outcome, ref } = job;
    const [first, ...others] = message.cardsV2 ?? [];
    if (first === undefined)
        return message;
    const [state, ...sections] = first.card.sections ?? [];
    const widgets = [(0,_status_card_js__WEBPACK_IMPORTED_MODULE_3__/* .stateRow */ .G1)(job), ...(0,_status_card_js__WEBPACK_IMPORTED_MODULE_3__/* .detailRows */ .PZ)(outcome), ...(state?.widgets ?? []).slice(1)];
    return {
        ...message,
        text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .stateLine */ .qo)(first.card.header?.title ?? '', ref, outcome)),
        cardsV2: [{ ...first, card: { ...first.card, sections: [{ ...state, widgets }, ...sections] } }, ...others],
    };
}


/***/ }),

/***/ 3483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ countsText),
/* harmony export */   y: () => (/* binding */ testPart)
/* harmony export */ });
/* harmony import */ var _widgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3536);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7929);


const MAX_PROBLEMS = 3;
const MAX_FLAKY = 3;
const testPart = (tests, commitUrl) => ({
    headline: failedTests(tests),
    section: (max) => testSection(tests, max, commitUrl),
});
function failedTests({ results, compared }) {
    const { failed } = results.counts;
    if (failed === 0)
        return '';
    const added = compared === undefined || compared.newIds.size === 0 ? '' : `, ${compared.newIds.size} new`;
    return `: ${failed} ${failed === 1 ? 'test' : 'tests'} failed${added}`;
}
function testSection({ results, compared }, max, commitUrl) {
    const { failures, flaky, problems, counts } = results;
    const isNew = ({ id }) => compared?.newIds.has(id) === true;
    const shown = [...failures.filter(isNew), ...failures.filter((each) => !isNew(each))].slice(0, max);
    const more = counts.failed - shown.length;
    return {
        widgets: [
            (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)('Tests', testCounts({ results, compared })),
            ...shown.map((test) => failedTestRow(test, isNew(test), commitUrl)),
            ...(more > 0 && max > 0
                ? [paragraph(`… +${more.toLocaleString('en-US')} more failed ${more === 1 ? 'test' : 'tests'}`)]
                : []),
            ...(flaky.length > 0 ? [(0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)('Flaky: passed after a retry', listOf(flaky, MAX_FLAKY, counts.flaky))] : []),
            ...(problems.length > 0
                ? [(0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)('These results are incomplete', listOf(problems, MAX_PROBLEMS, problems.length))]
                : []),
        ],
    };
}
function testCounts({ results, compared }) {
    const took = (results.seconds ?? 0) < 0.5 ? '' : ` in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)((results.seconds ?? 0) * 1000)}`;
    const versus = compared?.branch === undefined ? '' : ` · compared with ${(0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(compared.branch, 60)}`;
    return `${countsText(results.counts, compared)}${took}${versus}`;
}
function countsText({ passed, failed, flaky, skipped }, compared) {
    if (passed + failed + flaky + skipped === 0)
        return 'No test results';
    const fixed = compared?.fixed ?? 0;
    return [
        `${number(passed)} passed`,
        ...(failed > 0 ? [`${number(failed)} failed${newText(compared)}`] : []),
        ...(fixed > 0 ? [`${number(fixed)} fixed`] : []),
        ...(flaky > 0 ? [`${number(flaky)} flaky`] : []),
        ...(skipped > 0 ? [`${number(skipped)} skipped`] : []),
    ].join(' · ');
}
const newText = (compared) => compared === undefined || compared.newIds.size === 0 ? '' : ` (${number(compared.newIds.size)} new)`;
const number = (count) => count.toLocaleString('en-US');
function failedTestRow({ suite, name, message, location }, isNew, commitUrl) {
    const label = [isNew ? 'New' : '', suite].filter((part) => part !== '').join(' · ');
    const lines = [(0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(name, 160) || '(no name)', (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(message, 200)];
    if (location !== undefined) {
        const { path, line } = location;
        const shown = line === undefined ? path : `${path}:${line}`;
        const url = fileUrl(commitUrl, path, line);
        lines.push(url === undefined || !(0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .isLinkable */ .n1)(url) ? (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(shown, 160) : (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(url, shown));
    }
    return (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)(label === '' ? 'Failed' : label, lines.filter((line) => line !== '').join('<br>'));
}
function fileUrl(commitUrl, path, line) {
    if (commitUrl?.includes('/commit/') !== true)
        return undefined;
    const file = path.split('/').map(encodeURIComponent).join('/');
    return `${commitUrl.replace('/commit/', '/blob/')}/${file}${line === undefined ? '' : `#L${line}`}`;
}
function listOf(texts, max, total) {
    const shown = texts.slice(0, max).map((text) => (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(text, 160) || '(no name)');
    return [...shown, ...(total > shown.length ? [`… +${number(total - shown.length)} more`] : [])].join('<br>');
}
const paragraph = (text) => ({ textParagraph: { text } });


/***/ }),

/***/ 7193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ lastDigest),
/* harmony export */   O_: () => (/* binding */ writeDigest),
/* harmony export */   Qu: () => (/* binding */ usualSeconds),
/* harmony export */   ab: () => (/* binding */ isLongQueue),
/* harmony export */   iu: () => (/* binding */ DIGEST_TITLE),
/* harmony export */   l: () => (/* binding */ compareTests)
/* harmony export */ });
/* unused harmony export readDigest */
const DIGEST_TITLE = 'Test results';
const MAX_IDS = 400;
const ID_LENGTH = 8;
const MAX_DURATIONS = 20;
function writeDigest({ counts, failures }, { durations, queues }) {
    const { passed, failed, flaky, skipped } = counts;
    const ids = [...new Set(failures.map(({ id }) => id))];
    const listed = ids.slice(0, MAX_IDS);
    const end = listed.length < ids.length ? '+' : '.';
    const data = [
        'tests1',
        [passed, failed, flaky, skipped].join('-'),
        samples(durations),
        samples(queues),
        listed.join(''),
    ];
    return `${passed} passed, ${failed} failed, ${flaky} flaky, ${skipped} skipped. For comparison in later runs: ${data.join(':')}${end}`;
}
const samples = (seconds) => seconds.slice(-MAX_DURATIONS).map(Math.round).join('-');
const readSamples = (text) => (text === '' ? [] : text.split('-').map(Number));
const DIGEST = /tests1:(\d{1,9})-(\d{1,9})-(\d{1,9})-(\d{1,9}):([\d-]{0,400}):([\d-]{0,400}):([\w-]{0,3200})([.+])\s*$/;
function readDigest(text) {
    const found = DIGEST.exec(text);
    if (found === null)
        return undefined;
    const [, passed, failed, flaky, skipped, durations = '', queues = '', ids = '', end] = found;
    if (ids.length % ID_LENGTH !== 0)
        return undefined;
    return {
        counts: { passed: Number(passed), failed: Number(failed), flaky: Number(flaky), skipped: Number(skipped) },
        failing: ids.match(new RegExp(`.{${ID_LENGTH}}`, 'g')) ?? [],
        isComplete: end === '.',
        durations: readSamples(durations),
        queues: readSamples(queues),
    };
}
const lastDigest = (annotations) => annotations.map(({ message }) => readDigest(message)).findLast((digest) => digest !== undefined);
function compareTests({ counts, failures, problems }, earlier, branch) {
    const total = (all) => all.passed + all.failed + all.flaky + all.skipped;
    if (!earlier.isComplete || total(counts) === 0 || total(earlier.counts) === 0)
        return undefined;
    const before = new Set(earlier.failing);
    const now = new Set(failures.map(({ id }) => id));
    return {
        newIds: new Set([...now].filter((id) => !before.has(id))),
        fixed: problems.length > 0 ? 0 : [...before].filter((id) => !now.has(id)).length,
        branch,
    };
}
const MIN_SAMPLES = 8;
function usualSeconds(seconds, durations) {
    if (durations.length < MIN_SAMPLES)
        return undefined;
    const usual = median(durations);
    const spread = 1.4826 * median(durations.map((each) => Math.abs(each - usual)));
    const isLonger = seconds > usual * 1.25 && seconds - usual >= Math.max(60, 3 * spread);
    const isRepeated = (durations.at(-1) ?? 0) > usual * 1.25 || seconds > usual * 2;
    return isLonger && isRepeated ? usual : undefined;
}
function isLongQueue(seconds, queues) {
    const isUnusual = queues.length >= MIN_SAMPLES && seconds >= 60 && seconds >= 3 * median(queues);
    return seconds >= 300 || isUnusual;
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}


/***/ }),

/***/ 8084:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9902);
/* harmony import */ var _run_show_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2897);


await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)(_run_show_run_js__WEBPACK_IMPORTED_MODULE_1__/* .showRun */ .X, { onFailure: 'warn' });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2897:
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


const MIN_MATRIX_JOBS = 4;
function jobRows(jobs, max) {
    const rows = jobs.length > max ? groupMatrices(jobs) : jobs.map(singleJobRow);
    return [...rows].sort((a, b) => a.rank - b.rank || (a.jobs[0]?.id ?? 0) - (b.jobs[0]?.id ?? 0));
}
const rankOf = ({ state, isAllowed }) => wording/* STATES */.xj[isAllowed ? 'cancelled' : state].rank;
const singleJobRow = (job) => ({ matrix: undefined, jobs: [job], rank: rankOf(job) });
const needsAttention = ({ state }) => (0,wording/* isFailed */.Ix)(state) || state === 'unknown' || state === 'waiting';
function groupMatrices(jobs) {
    const names = new Set(jobs.map(({ name }) => name));
    const groups = Map.groupBy(jobs, ({ name }) => matrixOf(name)?.key);
    return [...groups.values()].flatMap((members) => {
        const matrix = matrixOf(members[0]?.name ?? '');
        const others = members.filter((job) => !needsAttention(job));
        const isMatrix = matrix !== undefined && members.length >= MIN_MATRIX_JOBS && !names.has(matrix.job);
        if (!isMatrix || others.length < 2)
            return members.map(singleJobRow);
        const row = { matrix: matrix.job, jobs: members, rank: Math.min(...others.map(rankOf)) };
        return [...members.filter(needsAttention).map(singleJobRow), row];
    });
}
function matrixOf(name) {
    const opening = indexOfOpeningParenthesis(name);
    if (opening < 2 || name[opening - 1] !== ' ')
        return undefined;
    const job = name.slice(0, opening - 1);
    return { job, key: `${name.slice(opening).split(', ').length} ${job}` };
}
function indexOfOpeningParenthesis(name) {
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
const rowWidgets = ({ matrix, jobs }, timezone) => matrix === undefined ? jobs.map((job) => singleRow(job, timezone)) : [matrixRow(matrix, jobs, timezone)];
function singleRow(job, timezone) {
    const { state, failedStep, error, isAllowed, isCarriedOver } = job;
    const style = wording/* STATES */.xj[state];
    const word = isAllowed ? `${style.word} (continue-on-error)` : style.word;
    const details = [
        ...(failedStep === undefined ? [] : [(0,widgets/* html */.qy)(`at step “${failedStep}”`, 120)]),
        ...(error === undefined ? [] : [(0,widgets/* html */.qy)(error.message, 200)]),
        ...(error?.where === undefined ? [] : [(0,widgets/* link */.nf)(error.where.url, error.where.name)]),
    ];
    const time = timeOf([job], timezone);
    const name = `${isAllowed ? wording/* STATES */.xj.cancelled.emoji : style.emoji} ${(0,widgets/* link */.nf)(job.url, job.name)} ${word}`;
    const first = [name, time, ...(time !== undefined && isCarriedOver ? ['in an earlier attempt'] : [])];
    return textRow([first.filter((part) => part !== undefined).join(' · '), ...details].join('<br>'));
}
function matrixRow(name, jobs, timezone) {
    const rowState = [...jobs].sort((a, b) => rankOf(a) - rankOf(b))[0]?.state ?? 'unknown';
    const ofThisAttempt = jobs.filter(({ isCarriedOver }) => !isCarriedOver);
    const time = timeOf(ofThisAttempt, timezone);
    const first = `${wording/* STATES */.xj[rowState].emoji} <b>${(0,widgets/* html */.qy)(name, 120)}</b> ${tally(jobs)}`;
    return textRow(time === undefined ? first : `${first} · ${time}`);
}
const textRow = (text) => ({ decoratedText: { text, wrapText: true } });
function tally(jobs) {
    const count = (state) => jobs.filter((job) => job.state === state).length;
    const others = wording/* RUN_STATES */.vP.filter((state) => state !== 'passed' && count(state) > 0);
    return [
        `${count('passed')} of ${jobs.length} passed`,
        ...others.map((state) => `${count(state)} ${wording/* STATES */.xj[state].word}`),
    ].join(' · ');
}
function timeOf(jobs, timezone) {
    const span = spanOf(jobs);
    if (span === undefined)
        return undefined;
    return span.took === undefined ? `started ${(0,wording/* clockTime */.qo)(span.startedAt, timezone)}` : (0,wording/* duration */.p0)(span.took);
}
function spanOf(jobs) {
    const starts = jobs.flatMap(({ startedAt }) => startedAt?.getTime() ?? []);
    if (starts.length === 0)
        return undefined;
    const first = Math.min(...starts);
    const ends = jobs.flatMap(({ completedAt }) => completedAt?.getTime() ?? []);
    const areAllOver = jobs.every(({ state }) => (0,wording/* isOver */.PU)(state));
    return {
        startedAt: new Date(first),
        took: areAllOver && ends.length > 0 ? Math.max(0, Math.max(...ends) - first) : undefined,
    };
}

// EXTERNAL MODULE: ./message/escape.js
var message_escape = __webpack_require__(9554);
// EXTERNAL MODULE: ./message/headline.js
var headline = __webpack_require__(2101);
;// CONCATENATED MODULE: ./message/run-message.js







const SMALLEST_BUDGET = limits/* SMALLER_BUDGETS */.yn[limits/* SMALLER_BUDGETS */.yn.length - 1];
const BUDGETS = [
    { ...limits/* FULL_BUDGET */.U9, rows: 60 },
    { ...limits/* SMALLER_BUDGETS */.yn[0], rows: 45 },
    { ...limits/* SMALLER_BUDGETS */.yn[1], rows: 30 },
    { ...SMALLEST_BUDGET, rows: 15 },
    { ...SMALLEST_BUDGET, rows: 5 },
];
function runMessage(run) {
    const minimal = { rows: 0, fields: 0, buttons: 0, value: 40, text: 200, failedTests: 0 };
    return (0,limits/* firstFitting */.ei)(BUDGETS, (budget) => render(run, budget)) ?? render(run, minimal);
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
    const about = [...stateRows(run), ...(0,status_card/* buildRows */.kO)(build, false)];
    const added = (0,status_card/* contentSection */.Jo)(content, budget);
    const others = about.length + added.flatMap(({ widgets = [] }) => widgets).length + 1;
    return {
        header: { title: (0,widgets/* label */.Pf)(runTitle(run), 120), subtitle: (0,widgets/* label */.Pf)(`${build.repository} · ${build.event}`, 160) },
        sections: [
            { widgets: about },
            ...jobSection(run, Math.min(budget.rows, limits/* MAX_WIDGETS */.nu - others - 1)),
            ...added,
            { widgets: [{ buttonList: { buttons: buttons.filter(({ url }) => (0,widgets/* isLinkable */.n1)(url)).map(widgets/* openLink */.Fe) } }] },
        ],
    };
}
function jobSection({ jobs = [], timezone }, max) {
    const rows = jobRows(jobs, max);
    const visibleRows = rows.slice(0, max);
    const listed = new Set(visibleRows.flatMap((each) => each.jobs));
    const rest = jobs.filter((job) => !listed.has(job));
    const widgets = visibleRows.flatMap((each) => rowWidgets(each, timezone));
    if (rest.length > 0)
        widgets.push({
            textParagraph: { text: `… +${rest.length} more ${rest.length === 1 ? 'job' : 'jobs'}: ${tally(rest)}` },
        });
    return widgets.length === 0 ? [] : [{ header: 'Jobs', widgets }];
}
const runTitle = ({ build, content, number }) => content.title ?? [build.workflow, number > 0 ? `#${number}` : ''].filter(Boolean).join(' ');
function runHeadline(run) {
    const { build, state, isPartial } = run;
    const emoji = isPartial && !(0,wording/* isFailed */.Ix)(state) ? wording/* STATES */.xj.running.emoji : wording/* STATES */.xj[state].emoji;
    const predicate = (0,wording/* isOver */.PU)(state) ? stateWords(run) : `is ${stateWords(run)}`;
    const counted = progress(run);
    return `${emoji} ${(0,headline/* inlineText */.ln)(runTitle(run))} ${predicate}${(0,headline/* onRef */.Ld)(build.ref)}${took(run)}${counted === '' ? '' : `: ${counted}`}`;
}
function stateWords({ state, isPartial, approval }) {
    if (state === 'waiting' && approval !== undefined)
        return `waiting for approval ${(0,headline/* inlineText */.ln)(approval)}`;
    const word = (0,wording/* isOver */.PU)(state) ? wording/* WORDING */.pN[(0,wording/* finalKind */.TV)(state)].word : wording/* STATES */.xj[state].word;
    return isPartial ? `${word} so far` : word;
}
function progress({ state, isPartial, jobs }) {
    if (jobs === undefined || (jobs.length === 0 && !(0,wording/* isOver */.PU)(state)))
        return '';
    const overCount = jobs.filter((job) => (0,wording/* isOver */.PU)(job.state)).length;
    const all = jobs.length;
    const failed = jobs.filter((job) => (0,wording/* isFailed */.Ix)(job.state));
    const allowed = failed.length > 0 && failed.every(({ isAllowed }) => isAllowed) ? ' (continue-on-error)' : '';
    const count = (0,wording/* isOver */.PU)(state) && !isPartial && overCount === all ? (all === 0 ? 'no' : `${all}`) : `${overCount} of ${all}`;
    return `${count} ${all === 1 ? 'job' : 'jobs'}${failed.length > 0 ? `, ${failed.length} failed${allowed}` : ''}`;
}
function ofThisAttempt({ jobs = [] }) {
    const ran = jobs.filter(({ isCarriedOver }) => !isCarriedOver);
    return spanOf(ran) === undefined ? jobs : ran;
}
function took(run) {
    if (!(0,wording/* isOver */.PU)(run.state) || run.isPartial)
        return '';
    return (0,headline/* tookText */.vR)((0,wording/* finalKind */.TV)(run.state), spanOf(ofThisAttempt(run))?.took);
}
function stateRows(run) {
    const { build, state, approval, notes, change, tests } = run;
    const counted = progress(run);
    const isWaiting = state === 'waiting' && approval !== undefined;
    const review = isWaiting ? [(0,widgets/* link */.nf)(build.logUrl, 'Review')] : [];
    const details = [took(run), counted, ...review].filter(Boolean).join(' · ');
    const style = run.isPartial && !(0,wording/* isFailed */.Ix)(state) ? wording/* STATES */.xj.running : wording/* STATES */.xj[state];
    const startedAt = spanOf(ofThisAttempt(run))?.startedAt;
    const separator = took(run) === '' && details !== '' ? ' · ' : '';
    return [
        (0,widgets/* stateWidget */.u3)({ ...style, word: isWaiting ? 'waiting for approval' : stateWords(run) }, `${separator}${details}`, startedAt, run.timezone),
        ...(isWaiting || approval === undefined ? [] : [(0,widgets/* row */.nM)('Waiting', (0,widgets/* link */.nf)(build.logUrl, `for approval ${approval}`))]),
        ...(change === undefined ? [] : (0,status_card/* detailRows */.PZ)({ kind: (0,wording/* finalKind */.TV)(state), took: undefined, change })),
        ...(tests === undefined ? [] : [(0,widgets/* row */.nM)('Tests', tests)]),
        ...notes.map((note) => (0,widgets/* row */.nM)('Note', (0,widgets/* html */.qy)(note, 300))),
    ];
}

// EXTERNAL MODULE: ./step-report.js
var step_report = __webpack_require__(4510);
// EXTERNAL MODULE: ./github/cause.js
var github_cause = __webpack_require__(1478);
// EXTERNAL MODULE: ./message/test-rows.js
var test_rows = __webpack_require__(3483);
;// CONCATENATED MODULE: ./run/run-view.js



const STATE_BY_CONCLUSION = {
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
const stateOfConclusion = (conclusion) => STATE_BY_CONCLUSION[conclusion ?? ''] ?? 'unknown';
const isCompleted = ({ status, conclusion }) => status === 'completed' && conclusion !== 'action_required';
const isFinal = ({ run, isRecord, jobs }) => isRecord && isCompleted(run) && jobs !== undefined && jobs.every(({ status }) => status === 'completed');
function describeSnapshot(snapshot, currentRun) {
    const { run, pending } = snapshot;
    const records = currentRun === undefined ? snapshot.jobs : snapshot.jobs?.filter((job) => !currentRun.isOwnJob(job));
    const jobs = records?.map((record) => runJob(record, run, snapshot.errors.get(record.id)));
    const { state, isPartial } = stateOf(run, jobs ?? [], currentRun);
    const environments = pending.filter(({ needsReview }) => needsReview).map(({ environment }) => environment);
    const needsApprovalToRun = run.status === 'completed' && run.conclusion === 'action_required';
    return {
        state,
        isPartial,
        approval: needsApprovalToRun
            ? 'to run'
            : environments.length > 0
                ? `to deploy to ${environments.join(', ')}`
                : undefined,
        jobs: state === 'passed' ? jobs?.map((job) => ({ ...job, isAllowed: (0,wording/* isFailed */.Ix)(job.state) })) : jobs,
        notes: notesOf(snapshot),
        tests: snapshot.tests && (0,test_rows/* countsText */.W)(snapshot.tests),
    };
}
function notesOf({ run, isRecord, jobs }) {
    if (run.conclusion === 'startup_failure')
        return ["GitHub could not start this run, because its workflow file has an error. See the run's page."];
    if (jobs === undefined)
        return [isRecord ? NO_JOBS : NO_RECORD];
    return [];
}
const NO_JOBS = 'Could not read the jobs. The log of the step that posted this message says why.';
const NO_RECORD = 'Could not read the run from GitHub. The log of the step that posted this message says why.';
function stateOf(run, jobs, currentRun) {
    const areAllOver = jobs.every(({ state }) => (0,wording/* isOver */.PU)(state));
    if (run.status === 'completed')
        return { state: stateOfConclusion(run.conclusion), isPartial: false };
    if (currentRun !== undefined && currentRun.results.length > 0)
        return { state: worst(currentRun.results), isPartial: !areAllOver };
    if (currentRun !== undefined && areAllOver && jobs.length > 0)
        return { state: worst(jobs.map(({ state }) => state)), isPartial: true };
    return { state: stateNow(run, jobs), isPartial: false };
}
function stateNow({ status }, jobs) {
    const open = jobs.map(({ state }) => state).filter((state) => !(0,wording/* isOver */.PU)(state));
    if (open.includes('running'))
        return 'running';
    if (status === 'waiting' || open.includes('waiting'))
        return 'waiting';
    const hasStarted = jobs.some(({ state }) => state !== 'queued');
    return status === 'in_progress' || hasStarted ? 'running' : 'queued';
}
const WORST_FIRST = ['failed', 'timed-out', 'unknown', 'waiting', 'cancelled', 'passed'];
const worst = (states) => WORST_FIRST.find((state) => states.includes(state)) ?? 'skipped';
function runJob(record, { attempt, startedAt: attemptStartedAt }, jobError) {
    const { id, name, url, status, conclusion, startedAt, completedAt, steps } = record;
    const ended = status === 'completed' ? stateOfConclusion(conclusion) : stateOfStatus(status);
    const state = jobError?.isTimeout === true ? 'timed-out' : ended;
    const hasStarted = state === 'running' || ((0,wording/* isOver */.PU)(state) && state !== 'skipped');
    const isStopped = (0,wording/* isFailed */.Ix)(state) || state === 'cancelled';
    return {
        id,
        name,
        url,
        state,
        startedAt: hasStarted ? startedAt : undefined,
        completedAt: hasStarted ? completedAt : undefined,
        failedStep: isStopped ? (0,github_cause/* failedStep */.cG)('cancelled', steps)?.name : undefined,
        error: (0,wording/* isFailed */.Ix)(state) ? jobError?.error : undefined,
        isAllowed: false,
        isCarriedOver: record.attempt < attempt ||
            (attemptStartedAt !== undefined && completedAt !== undefined && completedAt < attemptStartedAt),
    };
}
function stateOfStatus(status) {
    if (status === 'in_progress')
        return 'running';
    return status === 'waiting' ? 'waiting' : 'queued';
}

;// CONCATENATED MODULE: ./run/follow.js



const REQUEST_LIMITS = { atOnce: 25, perHour: 120 };
const FIRST_WAIT_MS = 4000;
const MAX_WAIT_MS = 30_000;
const LAST_WRITE_MS = 30_000;
async function followRun(deps, chat, run, seconds) {
    const { core, sleep } = deps;
    const now = () => deps.now().getTime();
    const untilMs = seconds * 1000 - Math.min(LAST_WRITE_MS, seconds * 250);
    const startedAt = now();
    let sleptMs = 0;
    const leftMs = () => untilMs - Math.max(now() - startedAt, sleptMs);
    const records = requestBudget(now);
    const pages = requestBudget(now);
    let posted;
    let postedJson = '';
    let waitMs = FIRST_WAIT_MS;
    async function read(before) {
        records.take(1);
        const record = await run.reader.record();
        if (record === undefined)
            return undefined;
        const { openPages, pagesRead } = run.reader;
        if (before !== undefined && !isCompleted(record) && !pages.has(openPages()))
            return { ...before, run: record };
        const readBefore = pagesRead();
        const snapshot = await run.reader.snapshot(record);
        pages.take(pagesRead() - readBefore);
        return snapshot;
    }
    async function write(snapshot, view) {
        const json = JSON.stringify(runMessage(view));
        if (posted !== undefined && json === postedJson) {
            waitMs = Math.min(MAX_WAIT_MS, waitMs * 1.5);
            return (posted = { ...posted, snapshot, view });
        }
        waitMs = FIRST_WAIT_MS;
        postedJson = json;
        return (posted = { snapshot, view, posted: await run.post.write(chat, view) });
    }
    let before;
    let wasOver = false;
    for (;;) {
        const snapshot = await read(before);
        if (snapshot === undefined && before === undefined)
            return undefined;
        if (snapshot !== undefined) {
            const view = await run.describe(snapshot);
            const jobsOver = (view.jobs ?? []).every(({ state }) => (0,wording/* isOver */.PU)(state));
            const isOverNow = isCompleted(snapshot.run) || ((0,wording/* isOver */.PU)(view.state) && jobsOver);
            const isLast = isOverNow && (wasOver || (jobsOver && !view.isPartial));
            const last = await write(snapshot, isLast ? { ...view, isPartial: false } : view);
            if (isLast)
                return last;
            before = snapshot;
            wasOver = isOverNow;
        }
        if (leftMs() <= 0 && posted !== undefined)
            return stopFollowing(posted);
        const ms = Math.max(0, Math.min(Math.max(waitMs, records.msUntilNext()), leftMs()));
        await sleep(ms);
        sleptMs += ms;
    }
    function stopFollowing({ snapshot, view }) {
        core.warning(`Google Chat: stopped following the run after ${(0,wording/* duration */.p0)(seconds * 1000)}, although it is not over. To follow it longer, increase timeout.`);
        const note = `Live updates stopped at ${(0,wording/* clockTime */.qo)(deps.now(), view.timezone)}. This message is updated again when the run is over.`;
        return write(snapshot, { ...view, notes: [...view.notes, note] });
    }
}
function requestBudget(now) {
    const msEach = 3_600_000 / REQUEST_LIMITS.perHour;
    let left = REQUEST_LIMITS.atOnce;
    let at = now();
    const refill = () => {
        left = Math.min(REQUEST_LIMITS.atOnce, left + (now() - at) / msEach);
        at = now();
    };
    return {
        take: (count) => {
            refill();
            left -= count;
        },
        has: (count) => {
            refill();
            return left >= Math.min(count, REQUEST_LIMITS.atOnce);
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
var inputs_connection = __webpack_require__(571);
// EXTERNAL MODULE: ./inputs/content-inputs.js + 1 modules
var content_inputs = __webpack_require__(6280);
// EXTERNAL MODULE: ./inputs/reader.js
var reader = __webpack_require__(1140);
// EXTERNAL MODULE: ./inputs/mention.js
var mention = __webpack_require__(8017);
// EXTERNAL MODULE: ./inputs/timezone.js
var timezone = __webpack_require__(9364);
// EXTERNAL MODULE: ./inputs/placement.js
var placement = __webpack_require__(3040);
// EXTERNAL MODULE: ./message/content.js
var message_content = __webpack_require__(6284);
;// CONCATENATED MODULE: ./run/inputs.js








async function readRunInputs(core, env) {
    const read = (0,reader/* reader */.wA)(core);
    const follow = read.flag('follow');
    const space = (0,inputs_connection/* spaceInput */.Ls)(read);
    const connection = (0,inputs_connection/* connectionInputs */.eu)(read, core, env, follow ? { timeout: inputs_connection/* minutes */.Gx } : {});
    (0,inputs_connection/* onErrorInput */.mZ)(read);
    const { threadKey, silent: isSilent } = (0,placement/* arrivalInputs */.rI)(read);
    const content = { ...message_content/* NO_CONTENT */.i, title: (0,content_inputs/* displayedText */.x3)(read, 'title'), ...(0,content_inputs/* contentInputs */.Pw)(read) };
    const postOn = (0,mention/* postOnInput */.sO)(read);
    const mentionSettings = await (0,mention/* mentionInputs */.QD)(read, env, { atEnd: true });
    const results = resultsInput(read);
    return read.finish({
        space,
        ...connection,
        content,
        mentionSettings,
        postOn,
        isSilent,
        threadKey,
        messageKey: read.optional('message-key'),
        report: read.flag('report'),
        timezone: (0,timezone/* timezoneInput */.s)(read),
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

// EXTERNAL MODULE: ./github/history.js
var github_history = __webpack_require__(7409);
// EXTERNAL MODULE: ./github/records.js
var records = __webpack_require__(5087);
// EXTERNAL MODULE: ./reports/digest.js
var reports_digest = __webpack_require__(7193);
;// CONCATENATED MODULE: ./run/read-run.js





const MAX_ERRORS = 10;
const MAX_TESTED_JOBS = 50;
const MAX_PAGES = 100;
function runReader(deps, github, { run: eventRun }, readsTests) {
    const { repository } = deps.event;
    const id = String(eventRun.id);
    const errors = new Map();
    const annotations = new Map();
    const pages = [];
    let pagesRead = 0;
    let pending;
    const failures = new Map();
    async function tryRead(what, request) {
        try {
            return await request(await github());
        }
        catch (thrown) {
            failures.set(what, `${what} ${(0,errors_0/* asError */.zR)(thrown).message}`);
            return undefined;
        }
    }
    async function jobs(client) {
        const isOpen = (page) => !isComplete(pages[page - 1]);
        const read = async (page) => {
            pagesRead += 1;
            pages[page - 1] = await client.jobsPage(repository, id, eventRun.attempt, page);
        };
        const count = () => (pages[0]?.jobs.length ?? 0) < 100 ? 1 : Math.min(MAX_PAGES, Math.ceil((pages.at(-1)?.total ?? 0) / 100));
        const allJobs = () => [...new Map(pages.flatMap((page) => page.jobs).map((job) => [job.id, job])).values()];
        const first = range(1, count()).filter(isOpen);
        await Promise.all(first.map(read));
        const added = range(1, count()).filter((page) => !first.includes(page) && isOpen(page));
        await Promise.all(added.map(read));
        const others = range(1, count()).filter((page) => !first.includes(page) && !added.includes(page));
        if (allJobs().length < (pages.at(-1)?.total ?? 0))
            await Promise.all(others.map(read));
        return allJobs();
    }
    async function readErrors(run, records) {
        for (const record of records.filter((each) => mayHaveErrors(each, run) && !errors.has(each.id))) {
            if (errors.size >= MAX_ERRORS || failures.has(NO_ERRORS))
                return;
            const found = await annotationsOf(record, NO_ERRORS);
            if (found === undefined)
                return;
            const { error, kind } = (0,github_cause/* causeOf */.rl)('failure', record, found);
            errors.set(record.id, { error, isTimeout: kind === 'timed-out' });
        }
    }
    async function annotationsOf({ id: jobId }, what) {
        const known = annotations.get(jobId) ?? (await tryRead(what, (client) => client.annotations(repository, jobId)));
        if (known !== undefined)
            annotations.set(jobId, known);
        return known;
    }
    async function readTests(records) {
        const over = records.filter(({ status, conclusion }) => status === 'completed' && conclusion !== 'skipped');
        const all = [];
        for (const record of over.slice(0, MAX_TESTED_JOBS)) {
            if (failures.has(NO_TESTS))
                break;
            const digest = (0,reports_digest/* lastDigest */.Lv)((await annotationsOf(record, NO_TESTS)) ?? []);
            if (digest !== undefined)
                all.push(digest.counts);
        }
        const sum = (verdict) => all.reduce((total, counts) => total + counts[verdict], 0);
        return all.length === 0
            ? undefined
            : { passed: sum('passed'), failed: sum('failed'), flaky: sum('flaky'), skipped: sum('skipped') };
    }
    async function readPending(run, records) {
        const waiting = records.filter(({ status }) => status === 'waiting').map((job) => job.id);
        if (isCompleted(run) || (run.status !== 'waiting' && waiting.length === 0))
            return [];
        if (pending?.of !== waiting.join()) {
            const deployments = await tryRead(NO_PENDING, (client) => client.pendingDeployments(repository, id));
            pending = deployments && { of: waiting.join(), deployments };
        }
        return pending?.deployments ?? [];
    }
    return {
        record: () => tryRead(read_run_NO_RECORD, (client) => client.run(repository, id, eventRun.attempt)),
        snapshot: async (run) => {
            if (run === undefined)
                return { run: eventRun, isRecord: false, jobs: undefined, pending: [], errors };
            const records = await tryRead(read_run_NO_JOBS, jobs);
            if (records !== undefined)
                await readErrors(run, records);
            const tests = readsTests ? await readTests(records ?? []) : undefined;
            return { run, isRecord: true, jobs: records, pending: await readPending(run, records ?? []), errors, tests };
        },
        pagesRead: () => pagesRead,
        failures: () => [...failures.values()],
        openPages: () => Math.max(1, pages.filter((page) => !isComplete(page)).length),
    };
}
const read_run_NO_RECORD = 'The message shows only what the event contains about the run.';
const read_run_NO_JOBS = 'The message does not show the jobs.';
const NO_ERRORS = 'The message does not show the errors of all jobs.';
const NO_TESTS = 'The message does not show the test results of all jobs.';
const NO_PENDING = 'The message does not show what the run is waiting for.';
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const isComplete = (page) => page !== undefined && page.jobs.length >= 100 && page.jobs.every(({ status }) => status === 'completed');
function mayHaveErrors(record, run) {
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
        throw new Error('The workflow_run event does not contain a run.');
    const isOfThisWorkflow = `${event.repository}/${run.path}` === event.workflowPath || String(run.id) === event.runId;
    if (isOfThisWorkflow)
        return 'The workflow_run event is about a run of this workflow itself.';
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

;// CONCATENATED MODULE: ./run/run-context.js










function createRunContext(deps, inputs, target) {
    const { event } = deps;
    const { githubToken } = inputs;
    let seconds = 1;
    let opened;
    const github = async () => {
        if (githubToken === undefined)
            throw new Error('github-token is empty.');
        return (opened ??= deps.within(seconds).github(githubToken));
    };
    const reader = runReader(deps, github, target, inputs.report);
    return {
        target,
        event: target.isCurrentRun ? event : eventOfRun(event, target.run),
        reader,
        post: runPost(event, inputs, target),
        readSnapshot: async () => reader.snapshot(await reader.record()),
        describe: async (snapshot) => {
            const { run } = snapshot;
            const view = describeSnapshot(snapshot, target.isCurrentRun ? currentRunOf(deps, inputs, snapshot) : undefined);
            const change = await compare(deps, inputs, { run, view, github });
            return {
                ...view,
                build: buildOf(event, { ...target, run }),
                number: run.number,
                content: inputs.content,
                timezone: inputs.timezone,
                change,
            };
        },
        setGitHubTimeout: (newSeconds) => {
            seconds = newSeconds;
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
    const runParts = [serverUrl, repository, String(run.id)];
    const id = (0,names/* clientMessageId */.q0)(`run-${run.id}-${run.attempt}`, [
        ...['run', space, ...runParts],
        ...[String(run.attempt), messageKey ?? ''],
    ]);
    const name = (0,names/* messageName */.fe)(space, id);
    const threadKey = isSilent
        ? undefined
        : (inputs.threadKey ?? ['run', ...runParts, messageKey ?? ''].filter(Boolean).join(' '));
    const writer = [event.runId, event.runAttempt, event.job, event.runnerName].join(' ');
    let writes = 0;
    return {
        id,
        name,
        threadKey,
        write: async (chat, view) => {
            if (!isRunPostDue(inputs, view) && (await chat.find(name)) === undefined)
                return undefined;
            writes += 1;
            const notification = isSilent ? 'silent' : undefined;
            const post = { space, id, message: runMessage(view), threadKey, notification };
            return chat.updateOrCreateWithOptions(post, (0,names/* clientMessageId */.q0)('write', [writer, String(writes)]));
        },
        showsFinalState: async (chat) => {
            const current = await chat.find(name);
            return current !== undefined && !UNFINISHED_EMOJIS.some((emoji) => current.message.text.startsWith(emoji));
        },
    };
}
function isRunPostDue({ postOn }, { state, isPartial, change }) {
    if (postOn === 'always')
        return true;
    if (!(0,wording/* isOver */.PU)(state) || (isPartial && !(0,wording/* isFailed */.Ix)(state)))
        return false;
    return (0,is_due/* isPostDue */.z4)(postOn, { kind: (0,wording/* finalKind */.TV)(state), change });
}
const UNFINISHED_EMOJIS = [wording/* STATES */.xj.running, wording/* STATES */.xj.queued, wording/* STATES */.xj.waiting].map(({ emoji }) => emoji);
async function compare({ core, event }, { mentionSettings, postOn }, { run, view, github }) {
    const isResult = (0,wording/* isFailed */.Ix)(view.state) || view.state === 'passed';
    if (!(0,wording/* isOver */.PU)(view.state) || view.isPartial || !isResult)
        return undefined;
    const mentionsOnChange = mentionSettings.when === 'change' && mentionSettings.mentions.length > 0;
    if (!mentionsOnChange && postOn !== 'change')
        return undefined;
    const result = view.state === 'passed' ? 'success' : 'failure';
    const { repository, serverUrl } = event;
    try {
        const client = await github();
        const results = [];
        for (let attempt = run.attempt - 1; attempt >= 1; attempt -= 1) {
            const before = await client.run(repository, String(run.id), attempt);
            const isPass = before.status === 'completed' ? (0,github_history/* passed */.bF)(before.conclusion) : undefined;
            if (isPass === undefined)
                continue;
            const url = `${serverUrl}/${repository}/actions/runs/${run.id}/attempts/${attempt}`;
            results.push({ passed: isPass, number: run.number, url });
            if (isPass)
                return (0,github_history/* changeAfter */.$D)({ results, isWhole: true }, result);
        }
        const workflowFile = run.path.replace(/^.*\//, '');
        const runs = await client.runs(repository, { workflowFile, branch: run.branch, event: run.event });
        return (0,github_history/* changeAfter */.$D)({ results: [...results, ...(0,github_history/* resultsBefore */.eH)(runs, run)], isWhole: !runs.hasMore }, result);
    }
    catch (thrown) {
        core.info(`Could not compare the result with the previous one. ${(0,errors_0/* asError */.zR)(thrown).message}`);
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
            core.info(`Updated the message of job ${record.id}, which still showed it as running.`);
        }
    }
}
async function repairJob(chat, inputs, { event, record, snapshot, build }) {
    const { space, messageKey } = inputs;
    const runner = { jobId: String(record.id), jobIndex: undefined, matrixValues: undefined };
    const name = (0,names/* messageName */.fe)(space, (0,message_id/* statusMessageId */.V)(event, { space, messageKey, runner }, undefined));
    const current = await chat.find(name);
    if (current === undefined || !(0,status_message/* isRunningMessage */.pJ)(current.message))
        return false;
    const { state, startedAt, completedAt } = runJob(record, snapshot.run, snapshot.errors.get(record.id));
    const kind = (0,wording/* finalKind */.TV)(state);
    const cause = kind === 'failure' || kind === 'cancelled' ? (0,github_cause/* causeOf */.rl)(kind, record, []) : undefined;
    const outcome = { kind, took: (0,github_cause/* durationOf */.cf)({ startedAt, completedAt }), cause };
    await chat.update(name, (0,status_message/* finishedMessage */.Is)(current.message, { ref: build.ref, startedAt, timezone: inputs.timezone, outcome }));
    return true;
}

;// CONCATENATED MODULE: ./run/show-run.js














const DEFAULT_TIMEOUT_SECONDS = 120;
const DEFAULT_FOLLOW_SECONDS = 2 * 3600;
async function showRun(deps) {
    const { core, env, event } = deps;
    const skipped = (0,step_report/* skipReason */.YG)(deps);
    if (skipped !== undefined)
        return core.notice(`Google Chat: skipped. ${skipped}`);
    core.setOutput('sent', false);
    try {
        const inputs = await readRunInputs(core, env);
        const target = whichRun(event);
        if (typeof target === 'string')
            return core.notice(`Google Chat: skipped. ${target}`);
        const run = createRunContext(deps, inputs, target);
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
        core.warning(`Google Chat: could not read everything from GitHub. ${first}`);
    others.forEach((line) => core.info(line));
}
async function follow(deps, inputs, run) {
    const seconds = inputs.timeout ?? DEFAULT_FOLLOW_SECONDS;
    run.setGitHubTimeout(seconds);
    const chat = await deps.within(seconds).chat(inputs);
    const last = await followRun(deps, chat, run, seconds);
    await (last === undefined ? showOnce(deps, inputs, run) : reportResult(deps, chat, inputs, run, last));
}
async function showOnce(deps, inputs, run) {
    const { core } = deps;
    const { post } = run;
    const seconds = (inputs.follow ? undefined : inputs.timeout) ?? DEFAULT_TIMEOUT_SECONDS;
    run.setGitHubTimeout((seconds * 2) / 3);
    const snapshot = await run.readSnapshot();
    const view = await run.describe(snapshot);
    core.setOutput('result', resultOf(view.state));
    if (inputs.dryRun)
        return (0,step_report/* showDryRun */.Wf)(core, `Would update ${post.id} in ${inputs.space}`, runMessage(view));
    const chat = await deps.within(seconds).chat(inputs);
    if (!snapshot.isRecord && !isCompleted(snapshot.run) && (await post.showsFinalState(chat)))
        return core.info('The message already shows that the run is over.');
    const first = { snapshot, view, posted: await post.write(chat, view) };
    run.setGitHubTimeout(seconds);
    await reportResult(deps, chat, inputs, run, (await writeFinalState(run, chat, first)) ?? first);
}
async function writeFinalState(run, chat, { snapshot }) {
    if (isFinal(snapshot))
        return undefined;
    const latest = await run.readSnapshot();
    if (!latest.isRecord || (snapshot.isRecord && !isCompleted(latest.run)))
        return undefined;
    const view = await run.describe(latest);
    return { snapshot: latest, view, posted: await run.post.write(chat, view) };
}
async function reportResult(deps, chat, inputs, { target, post, event }, { snapshot, view, posted }) {
    const { core } = deps;
    core.setOutput('result', resultOf(view.state));
    if (posted === undefined)
        core.info(`Not posted: post-on is ${inputs.postOn}, and the run is ${view.state}.`);
    else
        await reportPosted(posted);
    if (isCompleted(snapshot.run))
        await repairJobs(deps, chat, inputs, { event, snapshot, build: view.build });
    async function reportPosted(posted) {
        core.setOutput('thread', posted.thread ?? '');
        core.setOutput('url', posted.url ?? '');
        core.setOutput('sent', true);
        core.info(`Updated the message in ${inputs.space}${posted.url === undefined ? '' : `: ${posted.url}`}`);
        await mentionPeople(deps, chat, inputs, { target, event, view, post, posted });
    }
}
const resultOf = (state) => ((0,wording/* isOver */.PU)(state) ? (0,wording/* finalKind */.TV)(state) : state);
async function mentionPeople(deps, chat, inputs, mentioned) {
    const { core } = deps;
    const { mentionSettings, space } = inputs;
    const { target, event, view, post, posted } = mentioned;
    if (!(0,wording/* isOver */.PU)(view.state) || view.isPartial)
        return;
    if (!(0,is_due/* isMentionDue */.bD)(mentionSettings, { kind: (0,wording/* finalKind */.TV)(view.state), change: view.change }))
        return;
    const author = await (0,resolve/* findAuthor */.Th)(deps, event, { ...mentionSettings, githubToken: inputs.githubToken });
    const named = (0,resolve/* resolveMentions */.Ed)(mentionSettings.mentions, { people: mentionSettings.people, author, core });
    if (named.length === 0)
        return;
    const line = `${runHeadline(view)}${(0,mention_reply/* describeChange */.uQ)(view.change)}`;
    const placing = posted.thread === undefined ? { threadKey: post.threadKey } : { thread: posted.thread };
    const id = (0,names/* clientMessageId */.q0)(`run-${target.run.id}-${target.run.attempt}-mention`, [post.id, 'mention', view.state]);
    const reply = await chat.create({
        ...{ space, id, ...placing },
        message: (0,mention_reply/* mentionReply */.Rx)(line, { label: 'Run', url: view.build.logUrl }, named),
    });
    core.info((0,resolve/* describeReply */.CS)(named, reply));
}


/***/ })

};
