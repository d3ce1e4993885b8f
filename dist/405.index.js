export const id = 405;
export const ids = [405];
export const modules = {

/***/ 5405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finishOnBoard: () => (/* binding */ finishOnBoard),
  startOnBoard: () => (/* binding */ startOnBoard)
});

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./github/errors.js
var github_errors = __webpack_require__(4786);
// EXTERNAL MODULE: ./github/payload.js
var github_payload = __webpack_require__(3891);
// EXTERNAL MODULE: ./github/cause.js
var github_cause = __webpack_require__(1478);
;// CONCATENATED MODULE: ./github/run-job.js

const STANDINGS = [
    'waiting',
    'running',
    'passed',
    'failed',
    'timed-out',
    'cancelled',
    'skipped',
    'unknown',
];
/** Whether a job is over. */
const isOver = (standing) => standing !== 'waiting' && standing !== 'running';
/** The conclusions of a job (https://docs.github.com/rest/actions/workflow-jobs); any other is unknown. */
const BY_CONCLUSION = {
    success: 'passed',
    neutral: 'passed',
    failure: 'failed',
    startup_failure: 'failed',
    action_required: 'failed',
    timed_out: 'timed-out',
    cancelled: 'cancelled',
    stale: 'cancelled',
    skipped: 'skipped',
};
/** How a job or a run ended, by GitHub's word for it. */
const standingOfConclusion = (conclusion) => BY_CONCLUSION[conclusion ?? ''] ?? 'unknown';
/** Reads how a job stands from its record alone. */
function runJob(record) {
    const { id, name, url, status, conclusion, startedAt, completedAt, steps } = record;
    const standing = status === 'completed' ? standingOfConclusion(conclusion) : underWay(status, steps);
    const begun = standing !== 'waiting' && standing !== 'skipped';
    return {
        id,
        name,
        url,
        standing,
        startedAt: begun ? startedAt : undefined,
        completedAt: begun ? completedAt : undefined,
        brokenStep: standing === 'failed' || standing === 'timed-out' || standing === 'cancelled'
            ? (0,github_cause/* culprit */.ik)('cancelled', steps)?.name
            : undefined,
        steps: steps.map((step) => step.name),
        posting: steps.find((step) => step.status === 'in_progress' && isPost(step, steps))?.name.slice('Post '.length),
    };
}
/** A job whose posts are running has done its work, and its steps say with which result: GitHub says it only later. */
function underWay(status, steps) {
    if (status !== 'in_progress')
        return 'waiting';
    if (!steps.some((step) => step.status !== 'queued' && step.status !== 'pending' && isPost(step, steps)))
        return 'running';
    if (steps.some(({ conclusion }) => conclusion === 'failure' || conclusion === 'timed_out'))
        return 'failed';
    return steps.some(({ conclusion }) => conclusion === 'cancelled') ? 'cancelled' : 'passed';
}
/** The runner calls the post of a step "Post" and the step's name (actions/runner:src/Runner.Worker/ActionRunner.cs). */
const isPost = ({ name }, steps) => name.startsWith('Post ') && steps.some((step) => name === `Post ${step.name}`);
/** Of two accounts of one job the one that is further: an end before none, and of two ends the worse. */
function further(a, b) {
    return rank(a) >= rank(b) ? a : b;
}
const RANK = [
    'waiting',
    'running',
    'unknown',
    'skipped',
    'passed',
    'cancelled',
    'failed',
    'timed-out',
];
const rank = (standing) => RANK.indexOf(standing);

;// CONCATENATED MODULE: ./github/finished-run.js


/**
 * The run that a workflow with `on: workflow_run, types: [completed]` was started for
 * (https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run); `undefined` for any other event.
 */
function finishedRun(event) {
    const { name, payload } = event;
    const runId = (0,github_payload/* numberAt */.tk)(payload, 'workflow_run', 'id');
    if (name !== 'workflow_run' || (0,github_payload/* textAt */.$6)(payload, 'action') !== 'completed' || runId === undefined)
        return undefined;
    const text = (...path) => (0,github_payload/* textAt */.$6)(payload, 'workflow_run', ...path) ?? '';
    const branch = text('head_branch');
    return {
        conclusion: standingOfConclusion(text('conclusion')),
        event: {
            ...event,
            name: text('event'),
            payload: { head_commit: { message: text('head_commit', 'message') } },
            sha: text('head_sha'),
            ref: `refs/heads/${branch}`,
            refName: branch,
            refType: 'branch',
            headRef: '',
            actor: text('actor', 'login'),
            triggeringActor: text('triggering_actor', 'login'),
            workflow: text('name'),
            workflowPath: `${event.repository}/${text('path').replace(/@.*$/, '')}`,
            workflowSha: text('head_sha'),
            job: '',
            runId: String(runId),
            runNumber: String((0,github_payload/* numberAt */.tk)(payload, 'workflow_run', 'run_number') ?? ''),
            runAttempt: String((0,github_payload/* numberAt */.tk)(payload, 'workflow_run', 'run_attempt') ?? 1),
        },
    };
}

// EXTERNAL MODULE: ./inputs/status.js + 1 modules
var inputs_status = __webpack_require__(3743);
// EXTERNAL MODULE: ./chat/names.js
var names = __webpack_require__(4100);
// EXTERNAL MODULE: ./github/build.js + 1 modules
var github_build = __webpack_require__(9437);
;// CONCATENATED MODULE: ./github/coming-jobs.js
/**
 * The jobs of a workflow that will certainly come though GitHub has not made them yet: it makes a job once those that it
 * needs are over. A job with a condition that only GitHub can judge is not among them.
 *
 * @param workflow the workflow file as data
 * @param jobs the jobs that GitHub has made, all of them over
 */
function comingJobs(workflow, jobs) {
    const written = jobsIn(workflow);
    const made = new Map(written.map((job) => [job.key, jobs.filter(({ name }) => isNamed(name, job.name))]));
    const byKey = new Map(written.map((job) => [job.key, job]));
    const comes = (key, asking) => {
        const job = byKey.get(key);
        if (job === undefined || asking.includes(key) || (made.get(key) ?? []).length > 0)
            return false;
        const before = [...asking, key];
        const needs = everyNeed(key, byKey);
        const passed = (need) => {
            const of = made.get(need) ?? [];
            return of.length > 0 ? of.every(({ standing }) => standing === 'passed') : comes(need, before);
        };
        const failed = needs.some((need) => made.get(need)?.some(({ standing }) => standing === 'failed'));
        const cancelled = jobs.some(({ standing }) => standing === 'cancelled');
        const condition = job.if.replace(/^\$\{\{|\}\}$|\s/g, '');
        if (condition === '' || condition === 'success()')
            return needs.every(passed);
        if (condition === 'always()')
            return true;
        if (condition === '!cancelled()')
            return !cancelled;
        return condition === 'failure()' && failed;
    };
    return written.filter(({ key }) => comes(key, [])).map(({ key, name }) => (name.includes('${{') ? key : name));
}
/** A job skips or fails with any job before it, however far. */
function everyNeed(key, byKey, seen = new Set()) {
    for (const need of byKey.get(key)?.needs ?? []) {
        if (seen.has(need))
            continue;
        seen.add(need);
        everyNeed(need, byKey, seen);
    }
    return [...seen];
}
/** Whether GitHub calls a job so: by its name, with the values of a matrix, or of a job of a called workflow, after it. */
function isNamed(made, written) {
    const parts = written.split(/\$\{\{.*?\}\}/s).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}( \\(.*\\)| / .*)?$`, 's').test(made);
}
function jobsIn(workflow) {
    const jobs = isObject(workflow) && isObject(workflow['jobs']) ? workflow['jobs'] : {};
    return Object.entries(jobs).flatMap(([key, job]) => {
        if (!isObject(job))
            return [];
        const needs = [job['needs']].flat().filter((need) => typeof need === 'string');
        const condition = job['if'];
        return [
            {
                key,
                name: typeof job['name'] === 'string' ? job['name'] : key,
                needs,
                if: typeof condition === 'string' || typeof condition === 'boolean' ? String(condition) : '',
            },
        ];
    });
}
const isObject = (value) => typeof value === 'object' && value !== null;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./message/board-mark.js


const LETTERS = {
    waiting: 'w',
    running: 'r',
    passed: 'p',
    failed: 'f',
    'timed-out': 't',
    cancelled: 'c',
    skipped: 's',
    unknown: 'u',
};
/** Makes the mark of a board. */
function markOf(jobs, { at, deputy }) {
    const inOrder = byId(jobs);
    return {
        at,
        deputy,
        since: at,
        count: inOrder.length,
        check: checkOf(inOrder),
        standings: inOrder
            .map(({ standing }) => LETTERS[standing])
            .join('')
            .replace(/(.)\1+/g, (same, letter) => `${same.length}${letter}`),
    };
}
/** The mark as the last part of an address. */
function writeMark({ at, deputy, since, count, check, standings }) {
    const numbers = [at, deputy, since, count].map((number) => number?.toString(36) ?? '');
    return `#board=${[...numbers, check, standings].join('.')}`;
}
const WRITTEN = /#board=([0-9a-z]{1,9})\.([0-9a-z]{0,11})\.([0-9a-z]{1,9})\.([0-9a-z]{1,4})\.([0-9a-f]{8})\.((?:\d{0,5}[a-z]){0,2000})$/;
/** Finds the mark that a message carries; `undefined` where there is none. */
function markIn({ cardsV2 = [] }) {
    const widgets = cardsV2.flatMap(({ card }) => card.sections ?? []).flatMap((section) => section.widgets ?? []);
    const buttons = widgets.flatMap(({ buttonList }) => buttonList?.buttons ?? []);
    return buttons.map(({ onClick }) => readMark(onClick?.openLink?.url ?? '')).find((mark) => mark !== undefined);
}
/** The same board with another deputy: nothing that people see changes. */
function withDeputy(message, deputy, since) {
    const mark = markIn(message);
    if (mark === undefined)
        return message;
    const [before, after] = [writeMark(mark), writeMark({ ...mark, deputy, since: since.getTime() })];
    const cards = JSON.stringify(message.cardsV2).replace(JSON.stringify(before).slice(1, -1), () => JSON.stringify(after).slice(1, -1));
    return { ...message, cardsV2: JSON.parse(cards) };
}
function readMark(url) {
    const [, at, deputy, since, count, check = '', standings = ''] = WRITTEN.exec(url) ?? [];
    if (at === undefined || since === undefined || count === undefined)
        return undefined;
    return {
        at: parseInt(at, 36),
        deputy: deputy ? parseInt(deputy, 36) : undefined,
        since: parseInt(since, 36),
        count: parseInt(count, 36),
        check,
        standings,
    };
}
/**
 * How the board shows each of these jobs; `undefined` where it cannot be told, since the board was made from
 * another list. Jobs that came after the board are not in it.
 */
function shownBy(mark, jobs) {
    const known = byId(jobs).slice(0, mark.count);
    if (known.length < mark.count || checkOf(known) !== mark.check)
        return undefined;
    const letters = mark.standings.replace(/(\d+)(.)/g, (_, times, letter) => letter.repeat(Math.min(Number(times), mark.count)));
    if (letters.length !== mark.count)
        return undefined;
    return new Map(known.map(({ id }, at) => [id, STANDINGS.find((each) => LETTERS[each] === letters[at]) ?? 'unknown']));
}
const byId = (jobs) => [...jobs].sort((a, b) => a.id - b.id);
const checkOf = (jobs) => (0,external_node_crypto_.createHash)('sha256')
    .update(jobs.map(({ id }) => id).join())
    .digest('hex')
    .slice(0, 8);

// EXTERNAL MODULE: ./message/widgets.js
var message_widgets = __webpack_require__(3536);
// EXTERNAL MODULE: ./message/wording.js
var wording = __webpack_require__(7929);
;// CONCATENATED MODULE: ./message/board-rows.js



/** How a job's standing is said and shown. `rank`: what people want to see first stands first. */
const STANDING = {
    failed: { ...wording/* WORDING */.pN.failure, rank: 0 },
    'timed-out': { ...wording/* WORDING */.pN['timed-out'], rank: 1 },
    unknown: { ...wording/* WORDING */.pN.unknown, word: 'result unknown', rank: 2 },
    running: { ...wording/* WORDING */.pN.running, word: 'running', rank: 3 },
    cancelled: { ...wording/* WORDING */.pN.cancelled, word: 'cancelled', rank: 4 },
    waiting: { word: 'waiting', emoji: '⚪', icon: 'schedule', color: '#5f6368', rank: 5 },
    passed: { ...wording/* WORDING */.pN.success, rank: 6 },
    skipped: { ...wording/* WORDING */.pN.skipped, word: 'skipped', rank: 7 },
};
/** How the end of a single job's message says the same; what is no end yet is unknown. */
const endKind = (standing) => END_KIND[standing];
const END_KIND = {
    waiting: 'unknown',
    running: 'unknown',
    passed: 'success',
    failed: 'failure',
    'timed-out': 'timed-out',
    cancelled: 'cancelled',
    skipped: 'skipped',
    unknown: 'unknown',
};
/** Puts the legs of a matrix together: GitHub calls them by the job's name and their values, as in "test (20, linux)". */
function groupsOf(jobs) {
    const groups = new Map();
    for (const job of jobs) {
        const name = legOf(job.name)?.job ?? job.name;
        groups.set(name, [...(groups.get(name) ?? []), job]);
    }
    return [...groups]
        .map(([name, members]) => ({ name, jobs: members }))
        .sort((a, b) => rankOf(a) - rankOf(b) || a.jobs[0].id - b.jobs[0].id);
}
function legOf(name) {
    const at = name.endsWith(')') ? name.indexOf(' (') : -1;
    return at < 1 ? undefined : { job: name.slice(0, at), leg: name.slice(at + 2, -1) };
}
/** The name that a job shares with the other legs of its matrix. */
const groupName = (name) => legOf(name)?.job ?? name;
const rankOf = ({ jobs }) => Math.min(...jobs.map(({ standing }) => STANDING[standing].rank));
/** What stands for a group in a few letters: the worst of a group that is over, and of others that they run. */
function lookOf({ jobs }) {
    const standings = jobs.map(({ standing }) => standing);
    const open = standings.some((standing) => !isOver(standing));
    const worst = [...standings].sort((a, b) => STANDING[a].rank - STANDING[b].rank)[0];
    if (!open || worst === 'failed' || worst === 'timed-out')
        return worst;
    return standings.every((standing) => standing === 'waiting') ? 'waiting' : 'running';
}
/** One row: icon, name, how it stands, how long it took, and the legs that did not pass by their names. */
function groupRow(group, mostLegs) {
    const { name, jobs } = group;
    const look = STANDING[lookOf(group)];
    const [only] = jobs;
    const single = jobs.length === 1 && only !== undefined;
    const words = single ? colored(only.standing, STANDING[only.standing].word) : tally(jobs);
    const title = single ? (0,message_widgets/* link */.nf)(only.url, only.name) : `<b>${(0,message_widgets/* html */.qy)(name, 120)}</b>`;
    const below = single && only.brokenStep !== undefined
        ? `<br>${(0,message_widgets/* html */.qy)(`in “${only.brokenStep}”`, 120)}`
        : legs(jobs, single ? 0 : mostLegs);
    const time = timeOf(jobs);
    return {
        decoratedText: {
            startIcon: { materialIcon: { name: look.icon, fill: true }, altText: look.word },
            text: `${title} ${words}${below}`,
            wrapText: true,
            ...(time === undefined ? {} : { bottomLabel: time }),
        },
    };
}
/** "17 of 20 passed · 2 failed · 1 running": those that passed, and the others where there are any. */
function tally(jobs) {
    const count = (standing) => jobs.filter((job) => job.standing === standing).length;
    const others = Object.keys(STANDING).filter((standing) => standing !== 'passed' && count(standing) > 0);
    return [
        `${count('passed')} of ${jobs.length} passed`,
        ...others.map((standing) => colored(standing, `${count(standing)} ${STANDING[standing].word}`)),
    ].join(' · ');
}
const colored = (standing, words) => standing === 'failed' || standing === 'timed-out'
    ? `<font color="${STANDING[standing].color}">${words}</font>`
    : words;
function legs(jobs, most) {
    if (most === 0)
        return '';
    const bad = jobs
        .filter(({ standing }) => standing === 'failed' || standing === 'timed-out' || standing === 'unknown')
        .sort((a, b) => a.id - b.id);
    if (bad.length === 0)
        return '';
    const named = bad.slice(0, most).map((job) => {
        const step = job.brokenStep === undefined ? '' : ` in “${(0,message_widgets/* html */.qy)(job.brokenStep, 60)}”`;
        return `${(0,message_widgets/* link */.nf)(job.url, legOf(job.name)?.leg ?? job.name)}${step}`;
    });
    const more = bad.length - named.length;
    return `<br>${named.join('<br>')}${more > 0 ? `<br>… +${more} more` : ''}`;
}
/** How long the jobs took from the first start to the last end, or since when they run. */
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
    const over = jobs.every(({ standing }) => isOver(standing));
    return {
        startedAt: new Date(first),
        took: over && ends.length > 0 ? Math.max(0, Math.max(...ends) - first) : undefined,
    };
}

// EXTERNAL MODULE: ./message/budget.js
var budget = __webpack_require__(2004);
// EXTERNAL MODULE: ./message/card.js
var card = __webpack_require__(2403);
// EXTERNAL MODULE: ./message/title.js
var title = __webpack_require__(4071);
;// CONCATENATED MODULE: ./message/board.js








const TIGHTEST = budget/* TIGHTER */.gD[budget/* TIGHTER */.gD.length - 1];
/** How much is shown: rows of jobs and named legs in each, and of what the author adds as much as beside a single job. */
const BUDGETS = [
    { ...budget/* FULL */.eW, rows: 45, legs: 20 },
    { ...budget/* TIGHTER */.gD[0], rows: 36, legs: 10 },
    { ...budget/* TIGHTER */.gD[1], rows: 24, legs: 6 },
    { ...TIGHTEST, rows: 12, legs: 3 },
    { ...TIGHTEST, rows: 4, legs: 1 },
];
/** An address in a card is at most so long, the mark included. */
const MOST_ADDRESS = 1900;
/** The whole board of a run. However many jobs there are, it stays inside what Chat takes. */
function boardMessage(board) {
    const least = { rows: 0, legs: 0, fields: 0, buttons: 0, value: 40, text: 200 };
    return (0,budget/* firstFitting */.ei)(BUDGETS, (budget) => render(board, budget)) ?? render(board, least);
}
function render(board, budget) {
    return {
        text: boardHeadline(board),
        markupSyntax: 'MARKUP_SYNTAX_CHAT',
        cardsV2: [{ cardId: 'board', card: board_card(board, budget) }],
    };
}
function board_card(board, budget) {
    const { build, said } = board;
    const buttons = [
        { label: 'Run', url: runAddress(board) },
        ...(0,card/* linksOf */.hP)(build, said),
        ...said.buttons.slice(0, budget.buttons),
    ];
    return {
        header: { title: (0,message_widgets/* label */.Pf)((0,title/* titleOf */.Gg)(build, said), 120), subtitle: (0,message_widgets/* label */.Pf)(`${build.repository} · ${build.event}`, 160) },
        sections: [
            { widgets: [stateRow(board), ...(0,card/* buildRows */.kO)(build), ...(0,card/* environmentRow */.ke)(said)] },
            ...jobSection(board, budget),
            ...(0,card/* addedSection */.uW)(said, budget),
            { widgets: [{ buttonList: { buttons: buttons.filter(({ url }) => (0,message_widgets/* isAddress */.PW)(url)).map(message_widgets/* openLink */.Fe) } }] },
        ],
    };
}
function jobSection({ jobs, coming }, { rows, legs }) {
    const groups = groupsOf(jobs);
    const rest = groups.slice(rows).flatMap((group) => group.jobs);
    const widgets = groups.slice(0, rows).map((group) => groupRow(group, legs));
    if (rest.length > 0)
        widgets.push({ textParagraph: { text: `… +${rest.length} more jobs: ${tally(rest)}` } });
    if (coming.length > 0)
        widgets.push({ textParagraph: { text: (0,message_widgets/* label */.Pf)(`Still to come: ${coming.slice(0, 20).join(', ')}`, 400) } });
    return widgets.length === 0 ? [] : [{ header: 'Jobs', widgets }];
}
/** How the run stands as a whole: by GitHub's own word, else by its jobs. */
function standingOf({ jobs, coming, conclusion }) {
    if (conclusion !== undefined)
        return conclusion;
    const standings = new Set(jobs.map(({ standing }) => standing));
    if (coming.length > 0 || standings.size === 0 || [...standings].some((each) => !isOver(each)))
        return 'running';
    return (['failed', 'timed-out', 'unknown', 'cancelled', 'passed'].find((each) => standings.has(each)) ??
        'skipped');
}
/** The board in one line: what a phone's notification and a search show. */
function boardHeadline(board) {
    const { build, said } = board;
    const standing = standingOf(board);
    const says = isOver(standing) ? wording/* WORDING */.pN[endKind(standing)].word : `is ${standing}`;
    return `${STANDING[standing].emoji} ${(0,title/* inLine */.i2)((0,title/* titleOf */.Gg)(build, said))} ${says}${(0,title/* onRef */.Ld)(build.ref)}${took(board)}: ${progress(board)}`;
}
/** "9 of 12 jobs, 2 failed" while it runs; "12 jobs, 2 failed" at the end. */
function progress(board) {
    const { jobs, coming } = board;
    const over = jobs.filter(({ standing }) => isOver(standing)).length;
    const all = jobs.length + coming.length;
    const failed = jobs.filter(({ standing }) => standing === 'failed' || standing === 'timed-out').length;
    const count = isOver(standingOf(board)) && over === all ? `${all}` : `${over} of ${all}`;
    return `${count} ${all === 1 ? 'job' : 'jobs'}${failed > 0 ? `, ${failed} failed` : ''}`;
}
function took(board) {
    if (!isOver(standingOf(board)))
        return '';
    const span = spanOf(board.jobs);
    return span?.took === undefined ? '' : ` in ${(0,wording/* duration */.p0)(span.took)}`;
}
function stateRow(board) {
    const began = spanOf(board.jobs)?.startedAt;
    return (0,message_widgets/* stateWidget */.u3)(STANDING[standingOf(board)], `${took(board)} · ${progress(board)}`, began);
}
function runAddress({ build, jobs, at, deputy }) {
    const url = `${build.logUrl}${writeMark(markOf(jobs, { at: at.getTime(), deputy }))}`;
    return url.length <= MOST_ADDRESS
        ? url
        : `${build.logUrl}${writeMark({ ...markOf([], { at: at.getTime(), deputy }), count: jobs.length })}`;
}

;// CONCATENATED MODULE: ./actions/board/address.js

/** The id of the one message of a run's attempt: every job of it computes the same one. */
function boardMessageId({ serverUrl, repository, runId, runAttempt }, { space, messageKey }) {
    const parts = [space, serverUrl, repository, runId, runAttempt, 'run', messageKey ?? ''];
    return (0,names/* clientMessageId */.q0)(`${runId}-${runAttempt}-run`, parts);
}

;// CONCATENATED MODULE: ./actions/board/workflow.js

/**
 * The workflow's file at the commit of the run, as data; `undefined` where it cannot be read. Then a run is taken to be
 * over when all that GitHub has made is over, and a job that comes after all says so on the board.
 */
async function readWorkflow({ core, event }, github) {
    const { repository, workflowPath, workflowSha } = event;
    const path = workflowPath.startsWith(`${repository}/`) ? workflowPath.slice(repository.length + 1) : '';
    if (path === '' || workflowSha === '')
        return undefined;
    try {
        const text = await github.file(repository, path, workflowSha);
        const { parse } = await __webpack_require__.e(/* import() */ 637).then(__webpack_require__.t.bind(__webpack_require__, 6637, 19));
        return parse(text);
    }
    catch (thrown) {
        core.info(`Whether more jobs are to come is not known. ${(0,errors/* asError */.zR)(thrown).message}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./actions/board/desk.js







/** The longest that one request for the board may take. */
const ATTEMPT_SECONDS = 3;
/** Opens what a step works on the board with, for so many seconds. */
async function openDesk(deps, inputs, seconds) {
    const { event, now } = deps;
    const { space, threadKey } = inputs;
    const { chat, github } = await desk_open(deps, inputs, seconds);
    const id = boardMessageId(event, inputs);
    const name = (0,names/* messageName */.fe)(space, id);
    const runAttempt = Number(event.runAttempt) || 1;
    const attempt = `${inputs.runner.jobId ?? event.runnerName}`.toLowerCase().replace(/[^a-z0-9-]/g, '-');
    let workflow;
    const post = (content) => ({ space, id, threadKey, message: boardOf(deps, inputs, content, now()) });
    return {
        id,
        look: async () => {
            const found = await chat.find(name);
            return found && { ...found, mark: markIn(found.message) };
        },
        records: () => github.jobs(event.repository, event.runId, runAttempt),
        firstRecords: () => github.jobs(event.repository, event.runId, runAttempt, { mostPages: 1 }),
        record: (jobId) => github.job(event.repository, jobId),
        coming: async (jobs) => comingJobs(await (workflow ??= readWorkflow(deps, github)), jobs),
        put: (content) => chat.createIfNone({ ...post(content), notification: inputs.silent ? 'silent' : undefined }, attempt),
        appoint: (deputy, { message }) => chat.update(name, withDeputy(message, deputy, now())),
        write: (content, found) => {
            if (found !== undefined)
                return chat.update(name, post(content).message);
            return threadKey === undefined ? chat.upsert(post(content)) : chat.place(post(content), attempt);
        },
    };
}
/** The message of a board with this content. */
function boardOf({ event }, { said }, content, at) {
    return boardMessage({ build: (0,github_build/* describeRun */.v)(event), said, ...content, at });
}
async function desk_open(deps, inputs, seconds) {
    const { githubToken } = inputs;
    if (githubToken === undefined)
        throw new NoToken();
    const network = deps.within(seconds, { attemptSeconds: ATTEMPT_SECONDS });
    const [chat, github] = await Promise.all([network.chat(inputs), network.github(githubToken)]);
    return { chat, github };
}
/** Without a token nothing is known of the run. */
class NoToken extends Error {
    constructor() {
        super('github-token is empty.');
    }
}

// EXTERNAL MODULE: ./chat/errors.js + 1 modules
var chat_errors = __webpack_require__(5282);
// EXTERNAL MODULE: ./note.js
var note = __webpack_require__(4533);
// EXTERNAL MODULE: ./actions/dry-run.js
var dry_run = __webpack_require__(2068);
;// CONCATENATED MODULE: ./actions/board/dry-run.js



/** Shows the board with this job alone: a dry run asks nobody, so it knows of no other. */
async function showBoardDry(deps, inputs, own) {
    const { event } = deps;
    const job = {
        id: Number(own.jobId) || 0,
        name: event.job,
        url: `${event.serverUrl}/${event.repository}/actions/runs/${event.runId}`,
        standing: own.standing,
        startedAt: undefined,
        completedAt: undefined,
        brokenStep: undefined,
        steps: [],
        posting: undefined,
    };
    const message = boardOf(deps, inputs, { jobs: [job], coming: [], deputy: undefined }, own.at);
    await (0,dry_run/* showDryRun */.W)(deps.core, `Would write ${boardMessageId(event, inputs)} to ${inputs.space}`, message);
}

;// CONCATENATED MODULE: ./actions/board/own.js
const AT_END = { success: 'passed', failure: 'failed', cancelled: 'cancelled' };
/** This job as it runs, or as the runner's `job.status` says that it ended; what is none is unknown, never passed. */
function ownJob({ event, now }, { runner, jobStatus }, when) {
    const standing = when === 'start' ? 'running' : (AT_END[jobStatus ?? ''] ?? 'unknown');
    return { jobId: runner.jobId, runnerName: event.runnerName, standing, at: now() };
}

;// CONCATENATED MODULE: ./actions/board/pace.js
/** A space takes one write a second from all its apps together (https://developers.google.com/workspace/chat/limits). */
const BETWEEN_WRITES_MS = 1000;
/** A list of jobs comes in pages of this many (https://docs.github.com/rest/actions/workflow-jobs). */
const PAGE = 100;
/**
 * Requests an hour that one run may spend on keeping its board fresh, of the 1,000 that the tokens of a repository have
 * (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api).
 */
const REQUESTS_AN_HOUR = 400;
/** Whether a run has, or may have, more jobs than come in one page: then not each of them can ask GitHub for all. */
const isLarge = (count) => count >= PAGE;
/** How long a board stays as it is, in milliseconds, unless somebody must write: in a large run reading costs more. */
function restOf({ count }) {
    if (!isLarge(count))
        return BETWEEN_WRITES_MS;
    return ((Math.ceil(count / PAGE) + 1) * 3_600_000) / REQUESTS_AN_HOUR;
}
/** Clocks that differ by more than this are not believed. */
const MOST_AHEAD_MS = 60_000;
/** How old a board is, in milliseconds; clocks that differ a little make none younger than new. */
function ageOf({ at }, now) {
    const age = now.getTime() - at;
    return age < -MOST_AHEAD_MS ? Infinity : Math.max(0, age);
}
/**
 * Whether the board was written so lately that news which is no end can wait for the next write. In a large run each
 * job has a measure of its own, so that not all of them find the board old at the same moment.
 */
function isFresh(mark, { now, random }) {
    const patience = isLarge(mark.count) ? 1 + random() : 1;
    return ageOf(mark, now()) < restOf(mark) * patience;
}
/** How long until the space takes the next write, in milliseconds. */
const untilNextWrite = (mark, now) => mark === undefined ? 0 : Math.max(0, BETWEEN_WRITES_MS - ageOf({ at: Math.max(mark.at, mark.since) }, now));
/** How long a deputy stays one, in milliseconds, before a job that begins takes its place: the newest ends last. */
const TERM_MS = 15_000;
/** Whether a job that begins may take the deputy's place. */
const isTermOver = (mark, now) => isLarge(mark.count) && ageOf({ at: Math.max(mark.at, mark.since) }, now) > TERM_MS;

// EXTERNAL MODULE: ./message/ping.js
var ping = __webpack_require__(6073);
// EXTERNAL MODULE: ./actions/find-change.js + 1 modules
var find_change = __webpack_require__(4976);
// EXTERNAL MODULE: ./actions/mentions.js
var mentions = __webpack_require__(2122);
// EXTERNAL MODULE: ./actions/outcome.js + 1 modules
var outcome = __webpack_require__(1451);
// EXTERNAL MODULE: ./actions/ping.js
var actions_ping = __webpack_require__(9289);
;// CONCATENATED MODULE: ./actions/board/rounds.js


const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 4000;
/**
 * Does a round again and again until one settles the matter, each from what is then the case: what was to be written
 * a moment ago may be another thing by now. What may pass (a busy space, a lost answer) is waited for.
 *
 * @param seconds how long to go on; asked after each round, which may have found out more, and told whether the space
 *   said in any of them that too much is asked of it
 * @returns `undefined` when settled, or what stood in the way when the time is up
 */
async function inRounds({ elapsed, sleep, random }, seconds, round) {
    const began = elapsed();
    let busy = false;
    for (let rounds = 0;; rounds += 1) {
        let inTheWay = new Error('The board was changed again and again meanwhile.');
        let wait = random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** rounds);
        try {
            if ((await round()) === 'settled')
                return undefined;
        }
        catch (thrown) {
            if (!(0,errors/* isTransient */.dg)(thrown))
                throw thrown;
            busy ||= (0,chat_errors/* isBusy */.A)(thrown);
            inTheWay = thrown;
            wait = Math.max(wait, thrown.retryAfterMs ?? 0);
        }
        if (elapsed() - began + wait > seconds(busy) * 1000)
            return inTheWay;
        await sleep(wait);
    }
}

;// CONCATENATED MODULE: ./actions/board/ping.js










/** Seconds that the reply may take. */
const PATIENCE_SECONDS = 20;
/** Seconds that one request for it may take. */
const ping_ATTEMPT_SECONDS = 3;
/** Seconds that comparing with the run before may take. */
const GITHUB_SECONDS = 3;
/**
 * Tells the people who should know how the run ended, by one reply in the thread of its board. Whoever finds the run
 * over does so; the reply's id follows from the board's, so that there is one reply however many find it.
 */
async function pingRun(deps, inputs, about) {
    const { core, event, now } = deps;
    const { signal, said } = inputs;
    const board = { jobs: about.jobs, coming: [], conclusion: about.conclusion };
    const kind = endKind(standingOf(board));
    const result = kind === 'success' ? 'success' : (0,outcome/* isFailure */.N6)(kind) ? 'failure' : undefined;
    const change = result !== undefined && (0,outcome/* asksForChange */.AQ)(inputs)
        ? await (0,find_change/* findChange */.Y)(deps, deps.within(GITHUB_SECONDS), inputs, result)
        : undefined;
    if (!(0,outcome/* isNews */.Ms)(signal, { kind, change }))
        return;
    const build = (0,github_build/* describeRun */.v)(event);
    const line = boardHeadline({ build, said, ...board, at: now(), deputy: undefined });
    const named = (0,mentions/* whoIsMeant */.i)(signal.mentions, { people: signal.people, event, core });
    const message = (0,ping/* pingMessage */.ai)(`${line}${(0,ping/* comparison */.my)(change)}`, { label: 'Run', url: build.logUrl }, named);
    const reply = (0,actions_ping/* replyTo */.u7)(event, inputs, about, message);
    const seconds = Math.min(PATIENCE_SECONDS, inputs.timeout ?? PATIENCE_SECONDS);
    const chat = await deps.within(seconds, { attemptSeconds: ping_ATTEMPT_SECONDS }).chat(inputs);
    let posted;
    let rounds = 0;
    const inTheWay = await inRounds(deps, () => seconds, async () => {
        // While this job waited for its turn to write, another one may have had it.
        const there = (rounds += 1) > 1 ? await chat.find((0,names/* messageName */.fe)(reply.space, reply.id)) : undefined;
        if (there === undefined)
            posted = await chat.createIfNone(reply, 'ping');
        return 'settled';
    });
    if (inTheWay !== undefined)
        throw inTheWay;
    core.info(posted === undefined ? 'Another job has told them already.' : `Told ${(0,actions_ping/* inWords */.r4)(named)} in the thread of the board.`);
}

// EXTERNAL MODULE: ./github/job-of-runner.js
var job_of_runner = __webpack_require__(5917);
;// CONCATENATED MODULE: ./actions/board/view.js




/**
 * Puts together what three say of the jobs: GitHub's record, which may lag a moment behind; the board, which may show
 * ends that the record does not yet have; and this job. A job that one of them knows to be over is over.
 */
function viewOf(records, mark, own) {
    const shown = mark && shownBy(mark, records);
    const ownId = own && ownRecord(records, own)?.id;
    const jobs = records.map((record) => {
        const job = runJob(record);
        if (record.status === 'completed')
            return job;
        const told = job.id === ownId ? own?.standing : further(job.standing, shown?.get(job.id) ?? 'waiting');
        return told === undefined ? job : { ...job, ...asTold(job, told, own?.at) };
    });
    const stale = mark !== undefined && shown === undefined && records.length < mark.count;
    return { jobs, own: jobs.find(({ id }) => id === ownId), shown, stale };
}
/** What the record does not say yet of a job that has begun or ended happened about now. */
function asTold({ startedAt, completedAt }, standing, now) {
    if (standing === 'waiting')
        return {};
    const begun = { standing, startedAt: startedAt ?? now };
    return isOver(standing) ? { ...begun, completedAt: completedAt ?? now } : begun;
}
const ownRecord = (records, { jobId, runnerName }) => jobId === undefined ? (0,job_of_runner/* jobOfRunner */.x)(records, runnerName) : records.find(({ id }) => String(id) === jobId);
/** Whether every job that GitHub knows of is over. */
const isComplete = ({ jobs }) => jobs.every(({ standing }) => isOver(standing));
/** The jobs whose end the board does not show as it is. */
const unshown = ({ jobs, shown }) => jobs.filter(({ id, standing }) => isOver(standing) && shown?.get(id) !== standing);
/** Whether another job has this step too, so that it will write when it ends: legs of one matrix do. */
function isOfOurKind(job, { own }) {
    if (own === undefined || job.id === own.id)
        return false;
    if (groupName(job.name) === groupName(own.name))
        return true;
    return own.posting !== undefined && job.steps.includes(own.posting);
}
/** The jobs under way, newest first, that will write at their end. */
const successors = (view) => view.jobs
    .filter((job) => job.standing === 'running' && isOfOurKind(job, view))
    .sort((a, b) => (b.startedAt?.getTime() ?? 0) - (a.startedAt?.getTime() ?? 0) || b.id - a.id);
/**
 * Whether so many jobs will write after this one that whatever it leaves wrong is put right: their writes are a second
 * apart, so that the last of them knows more of GitHub than its record lags behind. Jobs that wait for a runner do as
 * well, but for those that a failure may cancel before they begin.
 */
function hasFollowers(view) {
    const queued = view.jobs.some((job) => job.standing === 'waiting' && isOfOurKind(job, view));
    return successors(view).length >= ENOUGH || (queued && view.own?.standing === 'passed');
}
const ENOUGH = 3;

;// CONCATENATED MODULE: ./actions/board/standing.js


/**
 * A write counts on nobody having written between its look at the board and its arrival. So long after its own write a
 * job looks again, and finds out whether it was written over by one that took at most as long.
 */
const SETTLING_MS = 600;
/** How far GitHub's record of a job may lag behind the job. */
const LAG_MS = 2500;
/** A write that was sent and never answered may still arrive for so long. */
const ON_ITS_WAY_MS = 6000;
/** Whether a write that took so long from its look at the board may have undone what somebody wrote and looked after. */
const isSlow = (spanMs) => spanMs > SETTLING_MS;
/**
 * Whether what was written is what the board still shows. After a slow write GitHub is asked once more, which knows by
 * now of whoever was undone. The deputy of a large run has to be running still: one that ended meanwhile may have
 * looked at the board before it was the deputy.
 */
async function stands({ sleep }, desk, own, written) {
    const { deputy, slow } = written;
    await sleep(slow === 'unanswered' ? ON_ITS_WAY_MS : slow || deputy !== undefined ? LAG_MS : SETTLING_MS);
    const [records, found] = await Promise.all([slow ? desk.records() : written.records, desk.look()]);
    const view = viewOf(records, found?.mark, own);
    if (slow ? unshown(view).length > 0 : !isTold(view))
        return false;
    return deputy === undefined || runJob(await desk.record(String(deputy.id))).standing === 'running';
}
/** Whether the board shows all there is to tell: this job's end, and every other's once all are over. */
function isTold(view) {
    const missing = unshown(view);
    if (view.own === undefined || isComplete(view))
        return missing.length === 0;
    return !missing.includes(view.own);
}

;// CONCATENATED MODULE: ./actions/board/turn.js


/** Looks at the board. */
async function look({ elapsed }, desk) {
    const at = elapsed();
    return { found: await desk.look(), at };
}
/**
 * Jobs that wait for the same second come one after the other, spread over so many milliseconds: more each time that
 * others came first.
 */
const SPREADS_MS = [300, 900, 2000];
/** A look older than this is not written from: others may have written since. */
const OLDEST_LOOK_MS = 400;
/**
 * Waits for a second in which the space takes a write, and comes back with how the board stands then; at once when
 * others have told all there is to tell.
 */
async function ownTurn(deps, desk, { first, isTold }) {
    const { now, sleep, random, elapsed } = deps;
    let looked = first;
    for (const spread of SPREADS_MS) {
        const wait = untilNextWrite(looked.found?.mark, now());
        if (isTold(looked) || (wait === 0 && elapsed() - looked.at <= OLDEST_LOOK_MS))
            return looked;
        if (wait > 0)
            await sleep(wait + random() * spread);
        looked = await look(deps, desk);
    }
    return looked;
}
/** Whether another job has taken it on to show the end of this one, and will soon enough. */
function isTakenOn(deps, found, { jobId }) {
    const mark = found?.mark;
    if (mark?.deputy === undefined || !isLarge(mark.count))
        return false;
    return String(mark.deputy) !== jobId && isFresh(mark, deps);
}
/** Whether a large run has a deputy that still runs, or none, so that each job speaks for itself as in a small run. */
function isInGoodHands(view, mark) {
    if (!isLarge(view.jobs.length))
        return true;
    const deputy = mark?.deputy;
    return deputy === undefined || successors(view).length === 0 || successors(view).some(({ id }) => id === deputy);
}

;// CONCATENATED MODULE: ./actions/board/finish.js











/**
 * Seconds a job may spend on the board at its end: when others still run and will write, when nothing could be found
 * out yet, when that is since the space has enough of so many jobs at once, and when it may be the last.
 */
const SECONDS = { others: 4, unknown: 8, busy: 25, last: 30 };
/** How often the record is read again for what it does not say yet. */
const MOST_REREADS = 3;
const REREAD_MS = 700;
/** How often a deputy is named that turns out to have ended; then there is none, and all jobs speak for themselves. */
const MOST_NAMED = 3;
/**
 * A job of the run is over: sees to it that the board shows its end, and whoever finds every job over also tells
 * whom it concerns. docs/board.md says why the board is right in the end, whoever writes when.
 */
async function finishBoard(deps, inputs) {
    const { core } = deps;
    const own = ownJob(deps, inputs, 'end');
    if (inputs.dryRun)
        return showBoardDry(deps, inputs, own);
    const most = (seconds) => Math.min(seconds, inputs.timeout ?? seconds);
    const desk = await openDesk(deps, inputs, most(SECONDS.last));
    const count = (0,note/* findJobCount */.w1)(core);
    const large = count === undefined || isLarge(count);
    const done = {
        coming: [],
        wrote: false,
        unanswered: false,
        left: false,
        named: 0,
        rereads: 0,
        stale: 0,
    };
    // In a large run others leave their ends to whoever writes, who leaves it to nobody; nor may anybody leave whose
    // write may still arrive and undo what others write.
    const mayLeave = ({ view, unanswered } = done) => view !== undefined && !unanswered && !isLarge(view.jobs.length) && own.standing === 'passed' && hasFollowers(view);
    const patience = (busy) => {
        if (done.view === undefined)
            return most(busy ? SECONDS.busy : SECONDS.unknown);
        return most(mayLeave() ? SECONDS.others : SECONDS.last);
    };
    const inTheWay = await inRounds(deps, patience, () => round(deps, desk, own, { done, large }));
    if (inTheWay !== undefined) {
        if (!mayLeave())
            throw inTheWay;
        done.left = true;
    }
    core.info(done.left ? 'The end of this job is left to the jobs that still run.' : 'The board shows the end of this job.');
    if (!done.left && done.view !== undefined && isComplete(done.view) && done.coming.length === 0) {
        await pingRun(deps, inputs, { jobs: done.view.jobs, id: desk.id, thread: done.thread });
    }
}
async function round(deps, desk, own, { done, large }) {
    const { elapsed } = deps;
    if (large && !done.wrote && isTakenOn(deps, await desk.look(), own)) {
        done.left = true;
        return 'settled';
    }
    const [records, first] = await Promise.all([desk.records(), look(deps, desk)]);
    // Asked before the last look: nothing may come between that and the write.
    const early = viewOf(records, first.found?.mark, own);
    const coming = isComplete(early) ? await desk.coming(early.jobs) : undefined;
    const { found, at } = await ownTurn(deps, desk, {
        first,
        isTold: (looked) => isTold(viewOf(records, looked.found?.mark, own)),
    });
    const view = viewOf(records, found?.mark, own);
    done.view = view;
    done.coming = isComplete(view) ? (coming ?? (await desk.coming(view.jobs))) : [];
    if (found !== undefined)
        done.thread = found.thread;
    if ((view.stale || view.own === undefined) && (done.stale += 1) <= MOST_REREADS)
        return 'again';
    if (waitsForSteps(view, done)) {
        await deps.sleep(REREAD_MS);
        return 'again';
    }
    if (isTold(view) && isInGoodHands(view, found?.mark) && !done.unanswered)
        return 'settled';
    const mayName = isLarge(view.jobs.length) && (done.named += 1) <= MOST_NAMED;
    const deputy = mayName ? successors(view)[0] : undefined;
    const { unanswered } = done;
    const { thread } = await desk
        .write({ jobs: view.jobs, coming: done.coming, deputy: deputy?.id }, found)
        .catch((thrown) => {
        done.unanswered ||= mayStillArrive(thrown);
        throw thrown;
    });
    done.thread = thread;
    done.unanswered = false;
    done.wrote = true;
    // Who left their end to a deputy that had ended are found in GitHub's record, as those are whom a slow write undid.
    const slow = isSlow(elapsed() - at) || done.named > MOST_NAMED;
    const written = { records, deputy, slow: unanswered ? 'unanswered' : slow };
    if (!written.slow && deputy === undefined && (isAlone(view, records) || hasFollowers(view)))
        return 'settled';
    return (await stands(deps, desk, own, written)) ? 'settled' : 'again';
}
/** Chat said nothing of it, or nothing that can be relied on. */
const mayStillArrive = (thrown) => !(thrown instanceof chat_errors/* ChatError */.x) || thrown.httpStatus === undefined || thrown.httpStatus >= 500;
/** Nobody else's step can be writing when every other job is over by GitHub's record, posts and all, or has not begun. */
const isAlone = ({ own }, records) => records.every(({ id, status }) => id === own?.id || status !== 'in_progress');
/** Whether it is worth reading the record again: GitHub writes a step down a moment after it failed. */
function waitsForSteps(view, done) {
    const told = isComplete(view) ? view.jobs : view.own === undefined ? [] : [view.own];
    const missing = told.some(({ standing, brokenStep }) => isBroken(standing) && brokenStep === undefined);
    return missing && (done.rereads += 1) <= MOST_REREADS;
}
const isBroken = (standing) => standing === 'failed' || standing === 'cancelled';

// EXTERNAL MODULE: ./message/findings.js
var findings = __webpack_require__(4403);
// EXTERNAL MODULE: ./message/status.js
var message_status = __webpack_require__(8927);
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
        text: (0,message_status/* stateLine */.qo)(first.card.header?.title ?? '', ref, outcome),
        cardsV2: [{ ...first, card: { ...first.card, sections: [{ ...state, widgets }, ...sections] } }, ...others],
    };
}

// EXTERNAL MODULE: ./actions/address.js
var actions_address = __webpack_require__(2633);
;// CONCATENATED MODULE: ./actions/board/settle.js











/** Seconds that settling a run may take: the run is over, and nobody waits. */
const settle_PATIENCE_SECONDS = 60;
/** Messages of single jobs that are looked at, the ones that did not pass first. */
const MOST_JOBS = 100;
/** How often the list of jobs is read until every job in it is over. */
const MOST_READS = 5;
/**
 * The last word on a run that is over: its board shows what GitHub has written down, and a job's own message that still
 * says running, since its runner died, says how the job ended. What was never posted is not posted now.
 */
async function settleRun(deps, inputs, run) {
    const { core } = deps;
    const of = { ...deps, event: run.event };
    const seconds = inputs.timeout ?? settle_PATIENCE_SECONDS;
    const desk = await openDesk(of, inputs, seconds);
    let records = [];
    let thread;
    let hasBoard = false;
    let tries = 0;
    const inTheWay = await inRounds(deps, () => seconds, async () => {
        records = await desk.records();
        // The event may be a moment ahead of the list.
        if ((tries += 1) < MOST_READS && records.some(({ status }) => status !== 'completed'))
            return 'again';
        const found = await desk.look();
        hasBoard = found !== undefined;
        if (found === undefined)
            return 'settled';
        const { jobs } = viewOf(records, undefined, undefined);
        const posted = await desk.write({ jobs, coming: [], deputy: undefined, conclusion: run.conclusion }, found);
        thread = posted.thread ?? found.thread;
        core.setOutput('message', posted.message);
        core.setOutput('space', inputs.space);
        core.setOutput('url', posted.url ?? found.url ?? '');
        core.setOutput('sent', true);
        return 'settled';
    });
    if (inTheWay !== undefined)
        throw inTheWay;
    core.info(hasBoard ? 'The board shows how the run ended.' : 'The run has no board.');
    if (hasBoard) {
        await pingRun(of, inputs, { jobs: records.map(runJob), conclusion: run.conclusion, id: desk.id, thread });
    }
    await settleJobs(of, inputs, records, seconds);
}
async function settleJobs(deps, inputs, records, seconds) {
    const chat = await deps.within(seconds).chat(inputs);
    const inOrder = [...records].sort((a, b) => Number(a.conclusion === 'success') - Number(b.conclusion === 'success'));
    for (const record of inOrder.slice(0, MOST_JOBS)) {
        if (record.conclusion !== 'skipped' && (await settleJob(deps, chat, inputs, record))) {
            deps.core.info(`The message of the job ${record.id} said that it still runs, and now how it ended.`);
        }
    }
}
async function settleJob({ event }, chat, { space, runner, messageKey }, record) {
    const address = { space, messageKey, runner: { ...runner, jobId: String(record.id) } };
    const name = (0,names/* messageName */.fe)(space, (0,actions_address/* statusMessageId */.V)(event, address));
    const found = await chat.find(name);
    if (found === undefined || !saysRunning(found.message))
        return false;
    const { standing, startedAt, completedAt } = runJob(record);
    const kind = endKind(standing);
    const took = (0,github_cause/* tookOf */.Hc)({ startedAt, completedAt });
    const cause = kind === 'failure' || kind === 'cancelled' ? (0,github_cause/* causeOf */.rl)(kind, record, []) : undefined;
    const { ref } = (0,github_build/* describeRun */.v)(event);
    await chat.update(name, settledMessage(found.message, { ref, startedAt, outcome: { kind, took, cause } }));
    return true;
}

;// CONCATENATED MODULE: ./actions/board/start.js









/** Seconds that showing the start of a job may take: the next write shows it anyway. */
const start_PATIENCE_SECONDS = 5;
/** The same when so many jobs begin at once that the space has enough of them. */
const BUSY_SECONDS = 1.5;
/** So many jobs may begin at the same moment that most of them find the board just written. */
const CROWD = 6;
const SECOND_LOOK_MS = 1500;
/**
 * A job of the run begins: puts up the board if it is the first, and else shows on it that this job runs, unless the
 * board was written a moment ago. Nothing depends on it: every later write shows the same.
 */
async function startBoard(deps, inputs) {
    const { core, now } = deps;
    const own = ownJob(deps, inputs, 'start');
    if (inputs.dryRun)
        return showBoardDry(deps, inputs, own);
    const seconds = Math.min(start_PATIENCE_SECONDS, inputs.timeout ?? start_PATIENCE_SECONDS);
    const desk = await openDesk(deps, inputs, seconds);
    core.setOutput('message', (0,names/* messageName */.fe)(inputs.space, desk.id));
    core.setOutput('space', inputs.space);
    const round = async () => {
        let found = await desk.look();
        if (found === undefined) {
            const { jobs } = viewOf(await desk.firstRecords(), undefined, own);
            const deputy = isLarge(jobs.length) && own.jobId !== undefined ? Number(own.jobId) : undefined;
            const posted = await desk.put({ jobs, coming: [], deputy });
            if (posted === undefined)
                return 'again';
            tell(deps, inputs, posted);
            (0,note/* leaveJobCount */.Ue)(core, jobs.length);
            if (jobs.length < CROWD)
                return 'settled';
            // Of a crowd that begins with this job, many leave their start to a second look.
            await deps.sleep(SECOND_LOOK_MS);
            found = await desk.look();
        }
        else {
            tell(deps, inputs, found);
            const { mark } = found;
            if (mark !== undefined)
                (0,note/* leaveJobCount */.Ue)(core, mark.count);
            if (mark !== undefined && isFresh(mark, deps)) {
                if (own.jobId !== undefined && isTermOver(mark, now())) {
                    await desk.appoint(Number(own.jobId), found).catch(unlessBusy);
                }
                return 'settled';
            }
        }
        const records = await desk.records();
        (0,note/* leaveJobCount */.Ue)(core, records.length);
        const view = viewOf(records, found?.mark, own);
        if (view.stale || untilNextWrite(found?.mark, now()) > 0)
            return 'settled';
        const content = { jobs: view.jobs, coming: [], deputy: deputyOf(view, found?.mark?.deputy) };
        await desk.write(content, found).catch(unlessBusy);
        return 'settled';
    };
    const patience = (busy) => (busy ? Math.min(BUSY_SECONDS, seconds) : seconds);
    const inTheWay = await inRounds(deps, patience, round);
    if (inTheWay !== undefined) {
        core.info(`That this job runs is shown by the next write to the board. ${inTheWay.message}`);
    }
}
/** A space that takes no more now is written to by others of this run, and a start can wait for the next time. */
function unlessBusy(thrown) {
    if (!(0,chat_errors/* isBusy */.A)(thrown))
        throw thrown;
}
function tell({ core }, { space }, { thread, url }) {
    core.setOutput('thread', thread ?? '');
    core.setOutput('url', url ?? '');
    core.setOutput('sent', true);
    core.info(`The board of this run is in ${space}${url === undefined ? '' : `: ${url}`}`);
}
/** Who writes next: whoever has taken it on, while it runs; else the job that began last. */
function deputyOf(view, before) {
    if (!isLarge(view.jobs.length))
        return undefined;
    const still = view.jobs.find(({ id, standing }) => id === before && standing === 'running');
    return (still ?? view.own ?? successors(view)[0])?.id;
}

;// CONCATENATED MODULE: ./actions/board/access.js








/**
 * The start of a job with `message-per: run`: it shows on the board of its run or, in a workflow that runs after
 * another one, it settles that one's. `false`: without the right to read the run the job gets a message of its own.
 */
async function startOnBoard(deps, inputs) {
    const ended = finishedRun(deps.event);
    if (ended === undefined)
        return whereReadable(deps, () => startBoard(deps, inputs));
    // Whom it concerns is known at the end of a job only, and for the other run this is it.
    const atEnd = await (0,inputs_status/* readStatusInputs */.S)(deps.core, deps.env, { atEnd: true });
    await settleRun(deps, atEnd, ended);
    if (atEnd.leftOut !== undefined)
        throw atEnd.leftOut;
    return true;
}
/** The end of such a job, in the same way. */
async function finishOnBoard(deps, inputs) {
    if (finishedRun(deps.event) !== undefined)
        return true;
    return whereReadable(deps, () => finishBoard(deps, inputs));
}
async function whereReadable({ core }, part) {
    try {
        await part();
        return true;
    }
    catch (thrown) {
        if (!mayNotRead(thrown))
            throw thrown;
        core.warning(`Google Chat: ${OWN_MESSAGE} ${(0,errors/* asError */.zR)(thrown).message}`);
        return false;
    }
}
const OWN_MESSAGE = 'This job has a message of its own, since message-per: run has to read the jobs of the run.';
/** GitHub says no, or there is nothing to ask it with. It says 404 for what a token may not see. */
function mayNotRead(thrown) {
    if (thrown instanceof NoToken)
        return true;
    return thrown instanceof github_errors/* GitHubError */.y && !thrown.limited && [401, 403, 404].includes(thrown.httpStatus ?? 0);
}


/***/ }),

/***/ 5282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ ChatError),
  A: () => (/* binding */ isBusy)
});

;// CONCATENATED MODULE: ./chat/trouble.js
const ADD_APP = 'open the space in Google Chat, then Apps & integrations → Add apps';
/** What Google says, what it means and the next thing to do, most telling first. The first row that fits is taken. */
const ROWS = [
    {
        trouble: 'api-disabled',
        when: ({ reason }) => reason === 'SERVICE_DISABLED',
        advice: ({ activationUrl = 'https://console.cloud.google.com/apis/library/chat.googleapis.com' }) => `Enable the Google Chat API in the project of the service account, wait a minute and run again: ${activationUrl}`,
    },
    {
        trouble: 'app-not-configured',
        when: ({ said }) => /chat app not found/i.test(said),
        advice: () => 'Configure the Chat app in the Google Cloud project of the service account: ' +
            'https://console.cloud.google.com/apis/api/chat.googleapis.com/hangouts-chat',
    },
    {
        trouble: 'scope',
        when: ({ reason, said }) => reason === 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' || /insufficient authentication scopes/i.test(said),
        advice: () => 'The token lacks the scope https://www.googleapis.com/auth/chat.bot. Mint it with that scope.',
    },
    {
        trouble: 'sign-in',
        when: ({ httpStatus }) => httpStatus === 401,
        advice: () => 'Google did not accept the sign-in. Is the service account enabled, and the clock of this runner right?',
    },
    {
        trouble: 'not-in-space',
        when: ({ httpStatus, said }) => httpStatus === 403 && /doesn't exist|permission denied to perform/i.test(said),
        advice: () => `There is no such space or message, or the message is not this app's, or the Chat app is not in the space. Check the name, and add the app: ${ADD_APP}.`,
    },
    {
        trouble: 'not-in-space',
        when: ({ httpStatus }) => httpStatus === 403,
        advice: () => `The Chat app may not do this there. Is it in the space (${ADD_APP})? Does your Workspace administrator allow Chat apps?`,
    },
    {
        trouble: 'not-found',
        when: ({ httpStatus }) => httpStatus === 404,
        advice: () => `It does not exist, or the Chat app may not see it. Check the name, and add the app to the space: ${ADD_APP}.`,
    },
    {
        trouble: 'exists',
        when: ({ httpStatus }) => httpStatus === 409,
        advice: () => 'A message with this id is there already.',
    },
    {
        trouble: 'quota',
        when: ({ httpStatus }) => httpStatus === 429,
        advice: () => 'A space takes one write a second from all its apps together (https://developers.google.com/workspace/chat/limits). ' +
            'A longer timeout lets the step wait for its turn.',
    },
    {
        trouble: 'google-down',
        when: ({ httpStatus = 0 }) => httpStatus >= 500,
        advice: () => 'Google Chat has a problem of its own: https://www.google.com/appsstatus/dashboard',
    },
    {
        trouble: 'redirect',
        when: ({ httpStatus = 0 }) => httpStatus >= 300 && httpStatus < 400,
        advice: () => 'The server sent us elsewhere, and a token follows no redirect. Check chat-api-url.',
    },
    {
        trouble: 'network',
        when: ({ httpStatus }) => httpStatus === undefined,
        advice: () => 'Can this runner reach the host? Check its network and proxy.',
    },
];
/** What is behind a failure, and what to do about it. */
function troubleOf(failure) {
    const row = ROWS.find(({ when }) => when(failure));
    return row === undefined
        ? { trouble: 'refused', advice: undefined }
        : { trouble: row.trouble, advice: row.advice(failure) };
}

;// CONCATENATED MODULE: ./chat/errors.js

/** A request to Google Chat that did not work, told in a few sentences with the next thing to do. */
class ChatError extends Error {
    name = 'ChatError';
    trouble;
    /** What Google said, in one sentence. */
    found;
    /** The next thing to do; `undefined` when nothing is known. */
    advice;
    /** The HTTP status; `undefined` when no answer came. */
    httpStatus;
    /** Whether the same request may succeed a moment later. */
    transient;
    /** How long Chat asked to wait, in milliseconds. */
    retryAfterMs;
    /**
     * @param call what was being done, such as "post to spaces/AAQA…"
     * @param whenRefused what a refused sign-in means for the way in that was used
     */
    constructor(call, failure, whenRefused) {
        const { trouble, advice: known } = troubleOf(failure);
        const advice = trouble === 'sign-in' ? (whenRefused ?? known) : known;
        const found = sentence(failure);
        super(`Could not ${call}: ${found}${advice === undefined ? '' : ` ${advice}`}`);
        this.trouble = trouble;
        this.found = found;
        this.advice = advice;
        this.httpStatus = failure.httpStatus;
        this.transient = failure.transient;
        this.retryAfterMs = failure.retryAfterMs;
    }
}
/** Whether a space, or the project, has no more quota at this moment. */
const isBusy = (thrown) => thrown instanceof ChatError && thrown.trouble === 'quota';
function sentence({ httpStatus, said, status }) {
    const what = said === '' ? 'no explanation was given' : said.replace(/\.$/, '');
    const mark = [httpStatus, status].filter(Boolean).join(' ');
    return `${what}${mark === '' ? '' : ` (${mark})`}.`;
}


/***/ }),

/***/ 4786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/** A request to GitHub that did not work, told with the next thing to do. */
class GitHubError extends Error {
    name = 'GitHubError';
    /** The HTTP status; `undefined` when no answer came. */
    httpStatus;
    /** Whether the same request may succeed a moment later. */
    transient;
    /** Whether too much was asked of GitHub; nothing is said of what the token may see. */
    limited;
    /** How long GitHub asked to wait, in milliseconds. */
    retryAfterMs;
    /**
     * @param call what was being done, such as "read the team …"
     * @param thrown what the client threw; `undefined` when what it took for an answer is none of GitHub
     * @param whenForbidden what to do when the token may not see it
     */
    constructor(call, thrown, whenForbidden) {
        const { status, response } = (thrown ?? {});
        const answered = response !== undefined && typeof status === 'number';
        const headers = response?.headers ?? {};
        const limited = status === 429 ||
            (status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0'));
        const what = answered
            ? `GitHub answered ${status}${limited ? ' (rate limit)' : ''}`
            : thrown === undefined
                ? 'what came was not an answer of GitHub'
                : 'no answer came';
        const advice = answered && !limited && [401, 403, 404].includes(status) ? ` ${whenForbidden}` : '';
        super(`Could not ${call}: ${what}.${advice}`);
        this.httpStatus = answered ? status : undefined;
        this.limited = answered && limited;
        // A limit that is used up is there again when its hour is over, which nobody waits for.
        this.transient = !answered || (limited && headers['x-ratelimit-remaining'] !== '0') || status >= 500;
        const seconds = Number(headers['retry-after']);
        this.retryAfterMs = Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined;
    }
}


/***/ })

};
