export const id = 834;
export const ids = [834];
export const modules = {

/***/ 2633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ statusMessageId)
/* harmony export */ });
/* harmony import */ var _chat_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4100);

/**
 * The id of this job's message in a space: a function of the space, server, repository, run, attempt, job and
 * `message-key`, so that every step of the job computes the same one and nothing has to be handed along.
 * A job is told by its id; where a server has none for it, by its name and its place in the matrix.
 */
function statusMessageId(event, { space, runner, messageKey }) {
    const { serverUrl, repository, runId, runAttempt, job } = event;
    const { jobId, jobIndex = '', matrixValues = '' } = runner;
    const which = jobId === undefined ? ['leg', job, jobIndex, matrixValues] : ['id', jobId];
    return (0,_chat_names_js__WEBPACK_IMPORTED_MODULE_0__/* .clientMessageId */ .q0)(`${runId}-${runAttempt}`, [
        space,
        serverUrl,
        repository,
        runId,
        runAttempt,
        ...which,
        messageKey ?? '',
    ]);
}


/***/ }),

/***/ 2068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ showDryRun)
/* harmony export */ });
/** Shows what would be sent, in the log and in the job summary. */
async function showDryRun(core, title, message) {
    // The same JSON in a spelling that the log does not take for a command, wherever in a line it stands.
    const json = JSON.stringify(message, null, 2).replaceAll('##[', '##\\u005b');
    core.info(`Dry run. ${title}:\n${json}`);
    await core.summary
        .addHeading('Google Chat: dry run', 3)
        .addRaw(`${title}.`, true)
        .addCodeBlock(asHtml(json), 'json')
        .write();
}
/** The summary is HTML, and the toolkit puts into it what it is given. */
const asHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');


/***/ }),

/***/ 9021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ whyQuiet)
/* harmony export */ });
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7189);
/* harmony import */ var _inputs_sign_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9760);


/**
 * Why this run has nothing to sign in with through nobody's fault; `undefined` when it has, or when the
 * workflow itself is at fault. The same at the start and at the end of a job.
 */
function whyQuiet({ core, env, event }) {
    if ((0,_inputs_sign_in_js__WEBPACK_IMPORTED_MODULE_1__/* .givesCredentials */ .f)(core, env))
        return undefined;
    const reason = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_0__/* .whySecretsAreWithheld */ .Z)(event);
    return reason === undefined ? undefined : `The credentials are empty: ${reason}.`;
}


/***/ }),

/***/ 9437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ describeBuild),
  v: () => (/* binding */ describeRun)
});

// EXTERNAL MODULE: ./github/payload.js
var github_payload = __webpack_require__(3891);
;// CONCATENATED MODULE: ./github/triggers.js

/** Reads the event in words for people; any event that has no row of its own is told by its name and ref. */
function describeEvent(event) {
    const told = Object.hasOwn(TELLERS, event.name) ? TELLERS[event.name]?.(event) : undefined;
    return {
        label: told?.label ?? named(event),
        ref: told && 'ref' in told ? told.ref : refOf(event),
        commit: told && 'commit' in told ? told.commit : commitOf(event, event.sha),
    };
}
/** Payloads: https://docs.github.com/webhooks/webhook-events-and-payloads */
const TELLERS = {
    push: (event) => (0,github_payload/* flagAt */.Qc)(event.payload, 'deleted')
        ? { label: 'push (deleted)', commit: undefined }
        : { commit: commitOf(event, event.sha, (0,github_payload/* textAt */.$6)(event.payload, 'head_commit', 'message')) },
    pull_request: pullRequest,
    pull_request_target: pullRequest,
    pull_request_review: pullRequest,
    pull_request_review_comment: pullRequest,
    merge_group: (event) => {
        const base = shortRef((0,github_payload/* textAt */.$6)(event.payload, 'merge_group', 'base_ref') ?? '');
        const queued = /\/pr-(\d+)-/.exec((0,github_payload/* textAt */.$6)(event.payload, 'merge_group', 'head_ref') ?? '')?.[1];
        return {
            label: 'merge queue',
            ref: {
                kind: 'merge queue',
                name: base || event.refName,
                url: queued === undefined ? treeUrl(event, base || event.refName) : repoUrl(event, 'pull', queued),
                number: queued === undefined ? undefined : Number(queued),
            },
            commit: commitOf(event, event.sha, (0,github_payload/* textAt */.$6)(event.payload, 'merge_group', 'head_commit', 'message')),
        };
    },
    schedule: ({ payload }) => {
        const cron = (0,github_payload/* textAt */.$6)(payload, 'schedule');
        return { label: cron === undefined ? 'schedule' : `schedule (${cron})` };
    },
    repository_dispatch: ({ payload }) => {
        const type = (0,github_payload/* textAt */.$6)(payload, 'action');
        return { label: type === undefined ? 'repository dispatch' : `repository dispatch (${type})` };
    },
    release: (event) => {
        const tag = (0,github_payload/* textAt */.$6)(event.payload, 'release', 'tag_name');
        if (tag === undefined)
            return {};
        const title = (0,github_payload/* textAt */.$6)(event.payload, 'release', 'name');
        return {
            ref: {
                kind: 'release',
                name: tag,
                url: repoUrl(event, 'releases', 'tag', tag),
                title: title === tag ? undefined : title,
            },
        };
    },
    deployment: deployment,
    deployment_status: deployment,
    workflow_run: (event) => {
        const { payload } = event;
        const name = (0,github_payload/* textAt */.$6)(payload, 'workflow_run', 'name');
        const branch = (0,github_payload/* textAt */.$6)(payload, 'workflow_run', 'head_branch');
        const sha = (0,github_payload/* textAt */.$6)(payload, 'workflow_run', 'head_sha');
        return {
            label: name === undefined ? 'workflow run' : `after ${name}`,
            ...(branch === undefined ? {} : { ref: branchRef(event, branch) }),
            ...(sha === undefined
                ? {}
                : { commit: commitOf(event, sha, (0,github_payload/* textAt */.$6)(payload, 'workflow_run', 'head_commit', 'message')) }),
        };
    },
    issues: issue,
    issue_comment: issue,
};
function pullRequest(event) {
    const number = (0,github_payload/* numberAt */.tk)(event.payload, 'pull_request', 'number');
    const sha = (0,github_payload/* textAt */.$6)(event.payload, 'pull_request', 'head', 'sha');
    if (number === undefined || sha === undefined)
        return {};
    return {
        ref: {
            kind: 'pull request',
            name: (0,github_payload/* textAt */.$6)(event.payload, 'pull_request', 'head', 'ref') ?? event.refName,
            url: repoUrl(event, 'pull', String(number)),
            number,
            title: (0,github_payload/* textAt */.$6)(event.payload, 'pull_request', 'title'),
        },
        // GITHUB_SHA is a merge commit that nobody wrote; people know the head of the pull request.
        commit: commitOf(event, sha),
    };
}
function deployment(event) {
    const environment = (0,github_payload/* textAt */.$6)(event.payload, 'deployment', 'environment');
    return environment === undefined ? {} : { label: `${named(event)} to ${environment}` };
}
function issue(event) {
    const number = (0,github_payload/* numberAt */.tk)(event.payload, 'issue', 'number');
    if (number === undefined)
        return {};
    const isPull = (0,github_payload/* hasAt */.ow)(event.payload, 'issue', 'pull_request');
    return {
        ref: {
            kind: isPull ? 'pull request' : 'issue',
            name: `#${number}`,
            url: repoUrl(event, isPull ? 'pull' : 'issues', String(number)),
            number,
            title: (0,github_payload/* textAt */.$6)(event.payload, 'issue', 'title'),
        },
    };
}
/** "issue comment created": the event's name and, where it has one, its action. */
function named({ name, payload }) {
    const words = name.replaceAll('_', ' ') || 'run';
    const action = (0,github_payload/* textAt */.$6)(payload, 'action');
    const plain = action === undefined || name.startsWith('pull_request') || name.startsWith('deployment');
    return plain ? words : `${words} ${action.replaceAll('_', ' ')}`;
}
function refOf(event) {
    const name = event.refName || shortRef(event.ref);
    if (name === '')
        return undefined;
    return event.refType === 'tag' || event.ref.startsWith('refs/tags/')
        ? { kind: 'tag', name, url: treeUrl(event, name) }
        : branchRef(event, name);
}
const branchRef = (event, name) => ({ kind: 'branch', name, url: treeUrl(event, name) });
function commitOf(event, sha, message) {
    if (!/^[0-9a-f]{7,64}$/i.test(sha) || /^0+$/.test(sha))
        return undefined;
    return { sha, url: repoUrl(event, 'commit', sha), title: message?.split('\n', 1)[0] };
}
const shortRef = (ref) => ref.replace(/^refs\/(heads|tags)\//, '');
const treeUrl = (event, name) => repoUrl(event, 'tree', ...name.split('/'));
const repoUrl = ({ serverUrl, repository }, ...path) => [serverUrl, repository, ...path.map((part) => encodeURIComponent(part.toWellFormed()))].join('/');

;// CONCATENATED MODULE: ./github/build.js

/**
 * Puts together what the runner handed over. Pure: asks nobody.
 *
 * @param recordedName the job's name in GitHub's record, where that was read. Without it, a job with a `name` is called
 * by its id, and a job of a called workflow lacks the name of the job that called it.
 */
function describeBuild(event, facts, recordedName) {
    const { jobId } = facts;
    const matrix = matrixOf(facts);
    const { serverUrl, repository, runId } = event;
    const run = `${serverUrl}/${repository}/actions/runs/${runId}`;
    const login = event.triggeringActor || event.actor;
    const { label, ref, commit } = describeEvent(event);
    return {
        repository,
        workflow: workflowName(event.workflow),
        job: recordedName ?? (matrix === '' ? event.job : `${event.job} (${matrix})`),
        event: label,
        ref,
        commit,
        actor: login === '' ? undefined : { login, url: profile(serverUrl, login) },
        attempt: Number(event.runAttempt) || 1,
        matrix,
        logUrl: jobId !== undefined && /^\d+$/.test(jobId) ? `${run}/job/${jobId}` : run,
    };
}
/** What is known of a run as a whole: its `job` is '', and its log is the run's page. */
const describeRun = (event) => describeBuild({ ...event, job: '' }, { jobId: undefined, matrixValues: undefined });
/** A workflow without a name is called by its path; its file says as much in less room. */
function workflowName(workflow) {
    return workflow.replace(/^\.github\/workflows\//, '');
}
/** A bot's login ends in `[bot]`, and its page is the app's. */
function profile(serverUrl, login) {
    const app = /^(.+)\[bot\]$/.exec(login)?.[1];
    const name = encodeURIComponent((app ?? login).toWellFormed());
    return app === undefined ? `${serverUrl}/${name}` : `${serverUrl}/apps/${name}`;
}
/**
 * The values as GitHub puts them after a job's name. What an expression says of an object or a list is only that it is
 * one: the place of the job in its matrix stands for them.
 */
function matrixOf({ matrixValues = '', jobIndex }) {
    const values = matrixValues.split(', ').filter((value) => value.trim() !== '');
    const plain = values.filter((value) => value !== 'Object' && value !== 'Array');
    const place = plain.length < values.length && jobIndex !== undefined ? [`#${Number(jobIndex) + 1}`] : [];
    return [...plain, ...place].join(', ');
}


/***/ }),

/***/ 4829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   gC: () => (/* binding */ httpsAddress),
/* harmony export */   x6: () => (/* binding */ button)
/* harmony export */ });
/**
 * A line `Label: value` of the input `fields`. A line with nothing after its colon is left out (`undefined`):
 * a value that a later step will give is empty when the job starts.
 */
const field = (line) => {
    const colon = line.indexOf(':');
    const [label, value] = [line.slice(0, Math.max(0, colon)).trim(), line.slice(colon + 1).trim()];
    if (label === '') {
        throw new Error(`"${line.slice(0, 60)}" is not a field. Write each line as Label: value.`);
    }
    return value === '' ? undefined : { label, value };
};
const ADDRESS = /^https?:\/\/\S/i;
const AFTER_COLON = /(?<=:)https?:\/\/\S/i;
/** A line `Label: https://…` of the input `buttons`; left out in the same way while it has no address. */
const button = (line) => {
    // Cut where the last word begins: one pattern for the whole line would take minutes for a long one of spaces.
    const word = line.split(/\s+/).at(-1) ?? '';
    const before = line.slice(0, line.length - word.length).trimEnd();
    const begins = before.endsWith(':') && ADDRESS.test(word) ? 0 : word.search(AFTER_COLON);
    const address = begins < 0 ? undefined : word.slice(begins);
    const named = address === undefined ? line : line.slice(0, -address.length).trimEnd();
    const label = named.endsWith(':') ? named.slice(0, -1).trim() : '';
    if (label === '') {
        throw new Error(`"${line.slice(0, 60)}" is not a button. Write each line as Label: https://address.`);
    }
    return address === undefined ? undefined : { label, url: httpsAddress(address) };
};
/** An https address, as a browser understands it. */
const httpsAddress = (written) => {
    const url = URL.canParse(written) ? new URL(written) : undefined;
    if (url?.protocol !== 'https:')
        throw new Error(`"${written.slice(0, 80)}" is not an https address.`);
    if (url.username !== '' || url.password !== '') {
        throw new Error(`"https://…@${url.host}": an address with a user name or password is not shown to a space.`);
    }
    if (url.href.length > 2000)
        throw new Error(`an address of ${url.href.length} characters is too long; 2,000 are taken.`);
    return url.href;
};


/***/ }),

/***/ 2004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eW: () => (/* binding */ FULL),
/* harmony export */   ei: () => (/* binding */ firstFitting),
/* harmony export */   gD: () => (/* binding */ TIGHTER),
/* harmony export */   uZ: () => (/* binding */ MOST_BYTES)
/* harmony export */ });
/** What a card shows when there is room: far more than anybody reads, far fewer than Chat's 100 widgets. */
const FULL = { fields: 40, value: 500, text: 4000, buttons: 20 };
/** What gives way, step by step, when the message would be too large. */
const TIGHTER = [
    { fields: 40, value: 120, text: 2000, buttons: 12 },
    { fields: 20, value: 80, text: 800, buttons: 8 },
    { fields: 10, value: 40, text: 200, buttons: 4 },
];
/** Chat takes 32,000 bytes for a whole message (https://developers.google.com/workspace/chat/create-messages). */
const MOST_BYTES = 32_000;
/** What a message keeps to that can be shortened: some way below that. */
const ROOMY_BYTES = 30_000;
/** The message made with the first budget with which it is small enough; `undefined` when it is with none. */
function firstFitting(budgets, render, most = ROOMY_BYTES) {
    for (const budget of budgets) {
        const message = render(budget);
        if (Buffer.byteLength(JSON.stringify(message)) <= most)
            return message;
    }
    return undefined;
}


/***/ }),

/***/ 2403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ stateRow),
/* harmony export */   hP: () => (/* binding */ linksOf),
/* harmony export */   kO: () => (/* binding */ buildRows),
/* harmony export */   uW: () => (/* binding */ addedSection),
/* harmony export */   vz: () => (/* binding */ statusCard)
/* harmony export */ });
/* unused harmony export environmentRow */
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(861);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4403);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4071);
/* harmony import */ var _widgets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3536);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7929);






/** The card of a status message: what happened, what the author adds, where to look next. */
function statusCard(status, budget) {
    const { build, said } = status;
    return {
        header: { title: (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .label */ .Pf)((0,_title_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg)(build, said), 120), subtitle: (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .label */ .Pf)(`${build.repository} · ${build.event}`, 160) },
        sections: [
            { widgets: [stateRow(status), ...(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingRows */ .d)(status.outcome), ...buildRows(build), ...environmentRow(said)] },
            ...addedSection(said, budget),
            { widgets: [{ buttonList: { buttons: buttonsOf(build, said, budget).map(_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .openLink */ .Fe) } }] },
        ],
    };
}
/** How the job stands, in one row. */
function stateRow({ outcome, startedAt }) {
    const { word, took } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .inWords */ .r4)(outcome);
    const look = { ..._wording_js__WEBPACK_IMPORTED_MODULE_4__/* .WORDING */ .pN[outcome.kind], word };
    if (word !== _wording_js__WEBPACK_IMPORTED_MODULE_4__/* .WORDING */ .pN.running.word || startedAt === undefined)
        return (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .stateWidget */ .u3)(look, took, startedAt);
    return (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .stateWidget */ .u3)(look, `${took} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .clockTime */ .qo)(startedAt)}`, undefined);
}
/** What the build is about: where it comes from and who started it. */
function buildRows({ commit, ref, actor, attempt, matrix }) {
    const rows = [];
    if (ref !== undefined)
        rows.push((0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)(REF_ICON[ref.kind], (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .capital */ .Nx)(ref.kind), refText(ref)));
    if (commit !== undefined) {
        const title = commit.title === undefined ? '' : ` ${(0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy)(commit.title, 160)}`;
        rows.push((0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)('commit', 'Commit', `${(0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(commit.url, commit.sha.slice(0, 7))}${title}`));
    }
    if (actor !== undefined)
        rows.push((0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)('person', 'Triggered by', (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(actor.url, actor.login)));
    if (matrix !== '')
        rows.push((0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)('grid_view', 'Matrix', (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy)(matrix, 300)));
    if (attempt > 1)
        rows.push((0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)('replay', 'Attempt', String(attempt)));
    return rows;
}
const REF_ICON = {
    branch: 'fork_right',
    tag: 'sell',
    'pull request': 'merge',
    'merge queue': 'merge',
    release: 'rocket_launch',
    issue: 'adjust',
};
function refText({ name, url, number, title }) {
    const numbered = number === undefined || name === `#${number}` ? name : `#${number}`;
    const beside = [title, numbered === name ? undefined : name].filter((each) => each !== undefined);
    return [(0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(url, numbered), ...beside.map((each) => (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy)(each, 160))].join(' · ');
}
/** Where the job deploys to. */
function environmentRow({ environment, url }) {
    if (environment === undefined && url === undefined)
        return [];
    const name = environment ?? url ?? '';
    return [
        (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)('public', environment === undefined ? 'URL' : 'Environment', url === undefined ? (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy)(name, 160) : (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(url, name)),
    ];
}
/** What the author adds: a paragraph and facts. */
function addedSection({ text, fields }, budget) {
    const widgets = [];
    if (text !== undefined)
        widgets.push({ textParagraph: { text: (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .forHtml */ .B2)((0,_cut_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .J)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .manyLines */ .hw)(text), budget.text)) } });
    for (const field of fields.slice(0, budget.fields))
        widgets.push((0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)(undefined, field.label, (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy)(field.value, budget.value)));
    const more = fields.length - budget.fields;
    if (more > 0)
        widgets.push({ textParagraph: { text: `… +${more} more` } });
    return widgets.length === 0 ? [] : [{ widgets }];
}
function buttonsOf(build, said, budget) {
    const log = { label: 'Job log', url: build.logUrl };
    return [log, ...linksOf(build, said), ...said.buttons.slice(0, budget.buttons)].filter(({ url }) => (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .isAddress */ .PW)(url));
}
/** Where to look next: what the build is about, and what it deployed. */
function linksOf({ commit, ref }, { environment, url }) {
    const own = [];
    if (ref?.kind === 'pull request' || ref?.kind === 'issue')
        own.push({ label: (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .capital */ .Nx)(ref.kind), url: ref.url });
    else if (commit !== undefined)
        own.push({ label: 'Commit', url: commit.url });
    if (url !== undefined)
        own.push({ label: `Open ${environment ?? 'URL'}`, url });
    return own.filter((button) => (0,_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .isAddress */ .PW)(button.url));
}


/***/ }),

/***/ 81:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut)
/* harmony export */ });
/**
 * Shortens text to at most `most` characters as people count them, and to four bytes for each, never through the
 * middle of one; says how many characters are missing.
 */
function cut(text, most) {
    if (text.length <= most && Buffer.byteLength(text) <= most * 4)
        return text;
    // A character may be many code units; what lies far beyond the cut need not be looked at.
    const near = text.slice(0, most * 16);
    let kept = '';
    let count = 0;
    let bytes = 0;
    for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(near)) {
        count += 1;
        bytes += Buffer.byteLength(segment);
        if (count > most || bytes > most * 4)
            return `${kept.trimEnd()}… +${codePoints(text) - codePoints(kept)} more`;
        kept += segment;
    }
    return near.length === text.length ? text : `${kept.trimEnd()}… +${codePoints(text) - codePoints(kept)} more`;
}
const codePoints = (text) => {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
};


/***/ }),

/***/ 4403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findingRows)
/* harmony export */ });
/* harmony import */ var _widgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3536);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7929);


/** What GitHub told about the end of a job: which step, which error, and how it compares with before. */
function findingRows(outcome) {
    if (outcome.kind === 'running')
        return [];
    const { cause, change, successor } = outcome;
    const rows = [];
    if (successor !== undefined)
        rows.push((0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)('redo', 'Superseded by', (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(successor.url, `run #${successor.number}`)));
    if (cause?.step !== undefined) {
        const { name, number, took } = cause.step;
        const title = outcome.kind === 'failure' ? 'Failed step' : 'Stopped in step';
        const step = (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)('report', title, (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(name, 160));
        const ran = took === undefined ? '' : ` · ran ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(took)}`;
        rows.push({ decoratedText: { ...step.decoratedText, bottomLabel: (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .Pf)(`step ${number}${ran}`, 80) } });
    }
    if (cause?.error !== undefined) {
        const { message, where } = cause.error;
        const error = (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)('code', 'Error', (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(message, 400));
        rows.push(where === undefined ? error : { decoratedText: { ...error.decoratedText, bottomLabel: (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .Pf)(where, 160) } });
    }
    if (change?.kind === 'still-failing' || change?.kind === 'fixed') {
        const runs = `${change.more ? 'at least ' : ''}${change.runs} failed ${change.runs === 1 ? 'run' : 'runs'}`;
        const first = (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(change.since.url, `run #${change.since.number}`);
        rows.push(change.kind === 'fixed'
            ? (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)('build', 'Compared with before', `Fixed after ${runs}`)
            : (0,_widgets_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)('history', 'Compared with before', `Failing since ${first} (${runs} before this one)`));
    }
    return rows;
}


/***/ }),

/***/ 861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ forHtml),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   gE: () => (/* binding */ forLabel),
/* harmony export */   hw: () => (/* binding */ manyLines),
/* harmony export */   oK: () => (/* binding */ forTextLines),
/* harmony export */   zA: () => (/* binding */ forText)
/* harmony export */ });
/**
 * Text that strangers control (branches, titles, commit messages, names) made safe to show: it can't mention,
 * link, mark up or hide anything, and it still reads as it was written.
 *
 * Chat's text syntax knows no escape (https://developers.google.com/workspace/chat/format-messages), so the
 * characters that mean something there are replaced by look-alikes that mean nothing.
 */
/** Control characters, marks that turn the direction of writing, invisible characters and tag characters. */
const UNSEEN = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** What begins a link of its own accord: a scheme, or a dot inside what may be a host name or e-mail address. */
const LINK_LIKE = /:(?=\/\/)|(?<=[\p{L}\p{N}_-])\.(?=\p{L}{2})|(?<=\bmailto):/giu;
/** Shown as nothing, and ends a link before it begins. */
const WORD_JOINER = '\u2060';
/** One line without anything unseen. */
function oneLine(text) {
    return text.toWellFormed().replace(/\s+/gu, ' ').replace(UNSEEN, '').trim();
}
/** Several lines, each without anything unseen; at most one empty line in a row. */
function manyLines(text) {
    const lines = text.toWellFormed().split(/\r\n|\r|\n|\u2028|\u2029/u);
    return lines
        .map((line) => line.replace(/\t/g, '  ').replace(UNSEEN, '').trimEnd())
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
}
const LOOK_ALIKES = {
    '<': '‹',
    '>': '›',
    '*': '∗',
    _: 'ˍ',
    '~': '∼',
    '`': 'ˋ',
};
/** For one line of a message's `text`. An underscore that is the only one can't mark anything up and stays as it is. */
function forText(text) {
    const unlinked = oneLine(text).replace(LINK_LIKE, `$&${WORD_JOINER}`);
    const marks = unlinked.split('_').length === 2 ? /[<>*~`]/g : /[<>*_~`]/g;
    return unlinked.replace(marks, (mark) => LOOK_ALIKES[mark] ?? mark);
}
/** For a message's `text` of several lines; one that begins with a hyphen would be an item of a list. */
function forTextLines(text) {
    return manyLines(text)
        .split('\n')
        .map((line) => `${/^\s*/.exec(line)?.[0] ?? ''}${forText(line)}`.replace(/^(\s*)-(?=\s)/, `$1${WORD_JOINER}-`))
        .join('\n');
}
/** For the parts of a card that Chat reads as its small HTML: `decoratedText.text`, `textParagraph.text`. */
function forHtml(text) {
    return text
        .replace(LINK_LIKE, `$&${WORD_JOINER}`)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll('\n', '<br>');
}
/** For the parts of a card that may be plain or HTML (titles, labels, buttons): the same in either reading. */
function forLabel(text) {
    return oneLine(text)
        .replace(LINK_LIKE, `$&${WORD_JOINER}`)
        .replaceAll('<', '‹')
        .replaceAll('>', '›')
        .replace(/&(?=#?\w+;)/g, `&${WORD_JOINER}`);
}


/***/ }),

/***/ 8927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   SV: () => (/* binding */ NOTHING_SAID),
/* harmony export */   qo: () => (/* binding */ stateLine),
/* harmony export */   uP: () => (/* binding */ statusMessage)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2004);
/* harmony import */ var _card_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2403);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4071);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7929);




/** An author who adds nothing. */
const NOTHING_SAID = {
    title: undefined,
    text: undefined,
    fields: [],
    buttons: [],
    environment: undefined,
    url: undefined,
};
/**
 * The whole message for a state of the build, at the start as at the end: an update is a full re-render.
 * Whatever it is fed, it stays inside what Chat takes; the least important is shortened first.
 */
function statusMessage(status) {
    const least = { ..._budget_js__WEBPACK_IMPORTED_MODULE_0__/* .TIGHTER */ .gD[_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .TIGHTER */ .gD.length - 1], fields: 0, buttons: 0 };
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .firstFitting */ .ei)([_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .FULL */ .eW, ..._budget_js__WEBPACK_IMPORTED_MODULE_0__/* .TIGHTER */ .gD], (budget) => render(status, budget)) ?? render(status, least);
}
function render(status, budget) {
    return {
        text: headline(status),
        markupSyntax: 'MARKUP_SYNTAX_CHAT',
        cardsV2: [{ cardId: 'status', card: (0,_card_js__WEBPACK_IMPORTED_MODULE_1__/* .statusCard */ .vz)(status, budget) }],
    };
}
/** The message in one line: what a phone's notification and a search show. */
const headline = ({ build, said, outcome }) => stateLine((0,_title_js__WEBPACK_IMPORTED_MODULE_2__/* .shortTitleOf */ .OY)(build, said), build.ref, outcome);
/** The same of a job whose title is known. */
function stateLine(title, ref, outcome) {
    const { word, took } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .inWords */ .r4)(outcome);
    const phase = outcome.kind === 'running' && outcome.phase !== undefined ? `: ${(0,_title_js__WEBPACK_IMPORTED_MODULE_2__/* .inLine */ .i2)(outcome.phase)}` : '';
    return `${_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .WORDING */ .pN[outcome.kind].emoji} ${(0,_title_js__WEBPACK_IMPORTED_MODULE_2__/* .inLine */ .i2)(title)} ${word}${(0,_title_js__WEBPACK_IMPORTED_MODULE_2__/* .onRef */ .Ld)(ref)}${took}${phase}`;
}


/***/ }),

/***/ 4071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Ld: () => (/* binding */ onRef),
/* harmony export */   OY: () => (/* binding */ shortTitleOf),
/* harmony export */   i2: () => (/* binding */ inLine)
/* harmony export */ });
/* unused harmony export refName */
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(861);


/** The title the author gave, or the workflow's and the job's name. */
function titleOf(build, said) {
    return said.title ?? [build.workflow, build.job].filter(Boolean).join(' · ');
}
/** The same for the one line that a phone shows, where a long name must leave room for the result and the branch. */
function shortTitleOf({ workflow, job }, said) {
    return said.title ?? [(0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)(workflow, 32), (0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)(job, 56)].filter(Boolean).join(' · ');
}
/** A pull request is known by its number, anything else by its name. */
function refName({ kind, name, number }) {
    return kind === 'pull request' && number !== undefined && name !== `#${number}` ? `#${number} ${name}` : name;
}
/** Anybody's words as a part of the one line of a message. */
const inLine = (text) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .forText */ .zA)((0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text), 120));
/** " on main": what a line says of where it happened. */
const onRef = (ref) => (ref === undefined ? '' : ` on ${inLine(refName(ref))}`);


/***/ }),

/***/ 3536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ openLink),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   u3: () => (/* binding */ stateWidget)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(861);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7929);



/** A row of a card: a small label above, and text that is already safe as Chat's HTML. */
function row(icon, topLabel, text) {
    return {
        decoratedText: {
            ...(icon === undefined ? {} : { startIcon: { materialIcon: { name: icon } } }),
            topLabel: label(topLabel, 80),
            text,
            wrapText: true,
        },
    };
}
/** The row that says how something stands: icon and word in its color, what stands beside them, and when it began. */
function stateWidget({ icon, color, word }, beside, began) {
    return {
        decoratedText: {
            startIcon: { materialIcon: { name: icon, fill: true }, altText: word },
            text: `<font color="${color}"><b>${capital(word)}</b></font>${beside}`,
            ...(began === undefined ? {} : { bottomLabel: `started ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .clockTime */ .qo)(began)}` }),
        },
    };
}
/** A word as it begins a line. */
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
/** A button that opens an address. */
function openLink({ label: text, url }) {
    return { text: label(text, 60), onClick: { openLink: { url } } };
}
/** Text for where Chat may read plain text or HTML, at most so many characters of it. */
const label = (text, most) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .forLabel */ .gE)((0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text), most));
/** Text for where Chat reads its small HTML, at most so many characters of it. */
const html = (text, most) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .forHtml */ .B2)((0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text), most));
/** A link with a text that is shown as it is; the text alone where the address is none that a message should hold. */
const link = (url, text) => isAddress(url) ? `<a href="${url.replaceAll('&', '&amp;')}">${html(text, 160)}</a>` : html(text, 160);
/** Whether an address can stand in a card: nothing in it ends it early, and it leaves room for the rest of the message. */
const isAddress = (url) => /^https?:\/\/[^\s"<>\p{Cc}]{1,2000}$/u.test(url);


/***/ }),

/***/ 7929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   pN: () => (/* binding */ WORDING),
/* harmony export */   qo: () => (/* binding */ clockTime),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/** What is said for each state. `cancelled` is GitHub's spelling. */
const WORDING = {
    running: { word: 'started', emoji: '🟡', icon: 'pending', color: '#b06000' },
    success: { word: 'passed', emoji: '🟢', icon: 'check_circle', color: '#188038' },
    failure: { word: 'failed', emoji: '🔴', icon: 'error', color: '#d93025' },
    cancelled: { word: 'was cancelled', emoji: '⚪', icon: 'cancel', color: '#5f6368' },
    'timed-out': { word: 'ran out of time', emoji: '🔴', icon: 'timer_off', color: '#d93025' },
    superseded: { word: 'was superseded', emoji: '⚪', icon: 'redo', color: '#5f6368' },
    skipped: { word: 'was skipped', emoji: '⚪', icon: 'block', color: '#5f6368' },
    unknown: { word: 'ended, result unknown', emoji: '🟣', icon: 'help', color: '#8430ce' },
};
/** How an outcome is said in a word or two, and how long it took. */
function inWords(outcome) {
    if (outcome.kind === 'running')
        return { word: outcome.phase === undefined ? WORDING.running.word : 'running', took: '' };
    return { word: WORDING[outcome.kind].word, took: outcome.took === undefined ? '' : ` in ${duration(outcome.took)}` };
}
/** The state that the runner's `job.status` names; anything else is unknown, never success. */
function endOf(jobStatus) {
    return ['success', 'failure', 'cancelled', 'skipped'].find((kind) => kind === jobStatus) ?? 'unknown';
}
/** A length of time in milliseconds as people say it: `45s`, `2m 30s`, `1h 5m`. */
function duration(ms) {
    const seconds = Math.max(0, Math.round(ms / 1000));
    const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
    if (hours > 0)
        return `${hours}h ${minutes}m`;
    return minutes > 0 ? `${minutes}m ${rest}s` : `${rest}s`;
}
/** A time of day that stays true whoever reads it and whenever: `14:02 UTC`. */
function clockTime(date) {
    return `${date.toISOString().slice(11, 16)} UTC`;
}


/***/ })

};
