export const id = 962;
export const ids = [962];
export const modules = {

/***/ 8842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ endRequest),
/* harmony export */   n: () => (/* binding */ cleanUp)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);
/* harmony import */ var _github_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9881);
/* harmony import */ var _message_approval_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2580);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2718);
/* harmony import */ var _saved_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2644);





async function endRequest({ core }, network, inputs, { approval, subscription, message, mayExist }) {
    const results = await Promise.allSettled([
        (async () => (await network.pubSub(inputs)).deleteSubscription(subscription))(),
        (async () => {
            if (mayExist)
                await (await network.chat(inputs)).update(message, (0,_message_approval_message_js__WEBPACK_IMPORTED_MODULE_2__/* .approvalMessage */ .$3)(approval));
        })(),
    ]);
    const failures = results.flatMap((each) => (each.status === 'rejected' ? [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(each.reason).message] : []));
    if (failures.length === 0)
        (0,_saved_request_js__WEBPACK_IMPORTED_MODULE_4__/* .forgetRequest */ .r1)(core);
    else
        core.warning(`Google Chat: could not clean up after the request for approval. ${failures.join(' ')}`);
}
const POST_SECONDS = 30;
async function cleanUp(deps) {
    const { core, env, event } = deps;
    if (core.getState('approval') === '')
        return;
    const inputs = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readApproveInputs */ .h)(core, env, { atEnd: true });
    const saved = (0,_saved_request_js__WEBPACK_IMPORTED_MODULE_4__/* .readRequest */ ["in"])(core, event, inputs);
    if (saved === undefined)
        return;
    const { requestId, subscription, message, mayExist, votes, uncounted, until, took } = saved;
    const state = saved.state === 'waiting' ? 'cancelled' : saved.state;
    const { content, minimum, timezone } = inputs;
    const approvers = inputs.approvers.map(({ written }) => written);
    const build = (0,_github_build_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBuild */ .S)(event, inputs);
    const approval = { build, content, approvers, minimum, timezone, mentions: [] };
    await endRequest(deps, deps.within(POST_SECONDS), inputs, {
        approval: { ...approval, state, requestId, votes, uncounted, until, took },
        subscription,
        message,
        mayExist,
    });
}


/***/ }),

/***/ 2718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ newRequestId),
/* harmony export */   h: () => (/* binding */ readApproveInputs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5650);
/* harmony import */ var _google_pubsub_topic_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1130);
/* harmony import */ var _inputs_connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(571);
/* harmony import */ var _inputs_content_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6280);
/* harmony import */ var _inputs_people_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5588);
/* harmony import */ var _inputs_placement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3040);
/* harmony import */ var _inputs_reader_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1140);
/* harmony import */ var _inputs_timezone_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9364);
/* harmony import */ var _membership_requirement_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9293);










const DEFAULT_WAIT_SECONDS = 3600;
async function readApproveInputs(core, env, { atEnd = false } = {}) {
    const read = (0,_inputs_reader_js__WEBPACK_IMPORTED_MODULE_7__/* .reader */ .wA)(core);
    const space = (0,_inputs_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .spaceInput */ .Ls)(read);
    const connection = (0,_inputs_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionInputs */ .eu)(read, core, env, { isSignInRequired: true, timeout: _inputs_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .minutes */ .Gx });
    const pubSubApiUrl = read.optional('pubsub-api-url', _inputs_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .apiUrl */ .y0) ?? _inputs_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .GOOGLE_PUBSUB */ .eo;
    const topic = read.required('topic', _google_pubsub_topic_name_js__WEBPACK_IMPORTED_MODULE_2__/* .topicName */ .N, NO_TOPIC);
    const approvers = read.items('approvers', approver);
    if (approvers.length === 0 && read.problems()?.problems.some(({ input }) => input === 'approvers') !== true)
        read.problem('approvers', NO_APPROVERS);
    const minimum = read.optional('minimum', people) ?? 1;
    const title = (0,_inputs_content_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .displayedText */ .x3)(read, 'title') ?? DEFAULT_TITLE;
    return read.finish({
        space,
        ...connection,
        pubSubApiUrl,
        topic,
        approvers,
        minimum,
        selfApproval: read.optional('self-approval', (0,_inputs_reader_js__WEBPACK_IMPORTED_MODULE_7__/* .oneOf */ .yL)('deny', 'allow')) ?? 'deny',
        onRejected: read.optional('on-rejected', (0,_inputs_reader_js__WEBPACK_IMPORTED_MODULE_7__/* .oneOf */ .yL)('fail', 'report')) ?? 'fail',
        waitSeconds: connection.timeout ?? DEFAULT_WAIT_SECONDS,
        content: { ...(0,_inputs_content_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .contentInputs */ .Pw)(read), title, environment: (0,_inputs_content_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .displayedText */ .x3)(read, 'environment'), url: undefined },
        people: atEnd ? { find: () => undefined, users: [] } : await (0,_inputs_people_js__WEBPACK_IMPORTED_MODULE_5__/* .peopleInput */ .a)(read, env, 'problem'),
        threadKey: read.setting('thread-key', _inputs_placement_js__WEBPACK_IMPORTED_MODULE_6__/* .threadKey */ .GK),
        timezone: (0,_inputs_timezone_js__WEBPACK_IMPORTED_MODULE_8__/* .timezoneInput */ .s)(read),
        githubToken: read.optional('github-token'),
        jobId: read.optional('job-id'),
        matrixValues: read.optional('matrix-values'),
        inputWarnings: read.warnings(),
    });
}
const DEFAULT_TITLE = 'May this job go on?';
const NO_TOPIC = 'is empty. Write the topic of the Chat app: projects/PROJECT/topics/TOPIC.';
const NO_APPROVERS = 'names nobody, so nobody could approve. Name people, teams, or a role in the space, such as "role: manager". A variable ' +
    'such as vars.APPROVERS is empty if its name is misspelled.';
function approver(written) {
    const [, role] = /^role\s*:\s*(\w+)$/.exec(written) ?? [];
    if (role !== undefined)
        return { kind: 'role', written: `role: ${role}`, role: (0,_inputs_reader_js__WEBPACK_IMPORTED_MODULE_7__/* .oneOf */ .yL)('member', 'manager', 'owner')(role) };
    const parsed = (0,_membership_requirement_js__WEBPACK_IMPORTED_MODULE_9__/* .requirement */ .a)(written);
    if (parsed.kind === 'actor')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotUnderstood */ .fO(written, 'is whoever started the run, who must not approve it. Name other people.');
    return parsed;
}
const MAX_MINIMUM = 20;
function people(value) {
    const number = Number(value);
    if (!/^\d{1,2}$/.test(value) || number < 1 || number > MAX_MINIMUM)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotUnderstood */ .fO(value, `is not a number of people from 1 to ${MAX_MINIMUM}.`);
    return number;
}
const newRequestId = () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');


/***/ }),

/***/ 2644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ saveRequest),
/* harmony export */   NP: () => (/* binding */ subscriptionName),
/* harmony export */   Sg: () => (/* binding */ approvalMessageId),
/* harmony export */   "in": () => (/* binding */ readRequest),
/* harmony export */   r1: () => (/* binding */ forgetRequest)
/* harmony export */ });
/* harmony import */ var _google_chat_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9114);

const KEY = 'approval';
const MAX_BYTES = 20_000;
function saveRequest(core, request) {
    const { requestId, state, votes, uncounted, until, took, subscription, message, mayExist } = request;
    const saved = { requestId, state, until, took, subscription, message, mayExist };
    const text = JSON.stringify({ ...saved, votes, uncounted });
    core.saveState(KEY, Buffer.byteLength(text) <= MAX_BYTES ? text : JSON.stringify({ ...saved, votes: [], uncounted: [] }));
}
function forgetRequest(core) {
    core.saveState(KEY, '');
}
function readRequest(core, event, { topic, space }) {
    const text = core.getState(KEY);
    if (text === '')
        return undefined;
    try {
        const saved = JSON.parse(text);
        const { requestId, subscription, message } = saved;
        const isOurs = /^[\da-f]{32}$/.test(requestId) &&
            subscription === subscriptionName(topic, requestId) &&
            message === (0,_google_chat_names_js__WEBPACK_IMPORTED_MODULE_0__/* .messageName */ .fe)(space, approvalMessageId(event, requestId));
        const withDates = (votes) => votes.map((vote) => ({ ...vote, at: new Date(vote.at) }));
        return isOurs
            ? { ...saved, votes: withDates(saved.votes), uncounted: withDates(saved.uncounted), until: new Date(saved.until) }
            : undefined;
    }
    catch {
        return undefined;
    }
}
function subscriptionName(topic, requestId) {
    return `${topic.replace(/\/topics\/.*$/, '')}/subscriptions/chat-approval-${requestId}`;
}
const approvalMessageId = ({ runId, runAttempt }, requestId) => (0,_google_chat_names_js__WEBPACK_IMPORTED_MODULE_0__/* .clientMessageId */ .q0)(`approve-${runId}-${runAttempt}`, [requestId]);


/***/ }),

/***/ 3962:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _approve_end_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8842);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9902);


await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(_approve_end_request_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanUp */ .n, { onFailure: 'warn' });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ topicName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);

function topicName(value) {
    if (!/^projects\/[a-z][a-z\d:.-]{3,62}\/topics\/[A-Za-z][\w.~+%-]{2,254}$/.test(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotUnderstood */ .fO(value, 'is not a topic. Write projects/PROJECT/topics/TOPIC.');
    return value;
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

/***/ 9293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ requirement)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);
/* harmony import */ var _inputs_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5588);


const FORM = 'Write users/123, a GitHub login, actor, team:org/slug, or an email address.';
function requirement(written) {
    if (written === 'actor')
        return { kind: 'actor', written };
    if (/^users\/\d+$/.test(written))
        return { kind: 'user', written, user: written };
    if (written.startsWith('team:')) {
        const [, org, slug] = /^team:([\w-]+)\/(\w[\w.-]*)$/.exec(written) ?? [];
        if (org === undefined || slug === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotUnderstood */ .fO(written, `is not a team. Write team:org/slug.`);
        return { kind: 'team', written, org, slug };
    }
    if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(written))
        return { kind: 'email', written };
    if (_inputs_people_js__WEBPACK_IMPORTED_MODULE_1__/* .LOGIN */ .S.test(written))
        return { kind: 'login', written };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotUnderstood */ .fO(written, `is not a person or a team. ${FORM}`);
}


/***/ }),

/***/ 2580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ approvalMessage),
/* harmony export */   kY: () => (/* binding */ APPROVAL_FIELDS)
/* harmony export */ });
/* unused harmony export approvalHeadline */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9554);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2101);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6205);
/* harmony import */ var _mention_reply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6770);
/* harmony import */ var _status_card_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8514);
/* harmony import */ var _widgets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3536);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7929);







const APPROVAL_FIELDS = { request: 'request', reason: 'reason' };
const STATE = {
    waiting: { word: 'waiting for approval', emoji: '🔵' },
    approved: { word: 'approved', emoji: '🟢' },
    rejected: { word: 'rejected', emoji: '🔴' },
    'timed-out': { word: 'timed out', emoji: '⚪' },
    cancelled: { word: 'cancelled', emoji: '⚪' },
    error: { word: 'stopped by an error', emoji: '🟣' },
};
const MAX_APPROVERS = 20;
const MAX_VOTES = 20;
const MAX_UNCOUNTED = 5;
const MAX_REASON = 500;
function approvalMessage(approval) {
    const minimal = { ..._limits_js__WEBPACK_IMPORTED_MODULE_2__/* .SMALLER_BUDGETS */ .yn[_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .SMALLER_BUDGETS */ .yn.length - 1], fields: 0, buttons: 0 };
    return ((0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .firstFitting */ .ei)([_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .FULL_BUDGET */ .U9, ..._limits_js__WEBPACK_IMPORTED_MODULE_2__/* .SMALLER_BUDGETS */ .yn], (budget) => render(approval, budget)) ?? render(approval, minimal));
}
function render(approval, budget) {
    const mentions = approval.state === 'waiting' ? (0,_mention_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .mentionsOf */ .jO)(approval.mentions) : [];
    return {
        text: [...mentions, (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(approvalHeadline(approval))].join(' '),
        markupSyntax: 'MARKUP_SYNTAX_CHAT',
        cardsV2: [{ cardId: 'approval', card: approvalCard(approval, budget) }],
    };
}
function approvalHeadline(approval) {
    const { emoji, word } = STATE[approval.state];
    return `${emoji} ${(0,_widgets_js__WEBPACK_IMPORTED_MODULE_5__/* .capitalize */ .ZH)(word)}${byWhom(approval)}: ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineText */ .ln)(approval.content.title)}`;
}
function byWhom({ state, votes }) {
    if (state !== 'approved' && state !== 'rejected')
        return '';
    const decision = state === 'approved' ? 'approve' : 'reject';
    return ` by ${votes
        .filter((vote) => vote.decision === decision)
        .slice(0, MAX_VOTES)
        .map(nameOf)
        .join(', ')}`;
}
const nameOf = ({ displayName, user }) => (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(displayName), 60) || user;
function approvalCard(approval, budget) {
    const { build, content, state } = approval;
    const isWaiting = state === 'waiting';
    return {
        header: {
            title: (0,_widgets_js__WEBPACK_IMPORTED_MODULE_5__/* .label */ .Pf)(content.title, 120),
            subtitle: (0,_widgets_js__WEBPACK_IMPORTED_MODULE_5__/* .label */ .Pf)(`${build.repository} · ${build.event}`, 160),
        },
        sections: [
            {
                widgets: [
                    stateRow(approval),
                    ...(0,_status_card_js__WEBPACK_IMPORTED_MODULE_4__/* .buildRows */ .kO)(build, true),
                    ...(0,_status_card_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentRow */ .ke)(content),
                    ...(isWaiting ? [(0,_widgets_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)('Approvers', approversText(approval))] : []),
                ],
            },
            ...(0,_status_card_js__WEBPACK_IMPORTED_MODULE_4__/* .contentSection */ .Jo)(content, budget),
            ...voteSection(approval),
            ...(isWaiting ? [decisionSection(approval)] : []),
            { widgets: [{ buttonList: { buttons: (0,_status_card_js__WEBPACK_IMPORTED_MODULE_4__/* .buttonsOf */ .PA)(build, content, budget).map(_widgets_js__WEBPACK_IMPORTED_MODULE_5__/* .openLink */ .Fe) } }] },
        ],
    };
}
function stateRow(approval) {
    const { state, minimum, votes, until, timezone, took } = approval;
    if (state !== 'waiting') {
        const by = (0,_widgets_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy)(byWhom(approval), 400);
        return (0,_widgets_js__WEBPACK_IMPORTED_MODULE_5__/* .stateWidget */ .u3)(STATE[state], `${by && ` ${by}`}${took === undefined ? '' : ` after ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .duration */ .p0)(took)}`}`, undefined);
    }
    const count = votes.filter(({ decision }) => decision === 'approve').length;
    const progress = minimum === 1 ? '' : `: ${count} of ${minimum}`;
    const { decoratedText } = (0,_widgets_js__WEBPACK_IMPORTED_MODULE_5__/* .stateWidget */ .u3)(STATE.waiting, progress, undefined);
    return { decoratedText: { ...decoratedText, bottomLabel: `until ${dayAndTime(until, timezone)}` } };
}
function dayAndTime(date, timezone) {
    const options = { month: 'short', day: 'numeric' };
    try {
        return `${date.toLocaleDateString('en-US', { ...options, timeZone: timezone })}, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .clockTime */ .qo)(date, timezone)}`;
    }
    catch {
        return `${date.toLocaleDateString('en-US', { ...options, timeZone: 'UTC' })}, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .clockTime */ .qo)(date)}`;
    }
}
const approversText = ({ approvers, minimum }) => (0,_widgets_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy)(`${listed(approvers, MAX_APPROVERS)}${minimum > 1 ? ` (${minimum} needed)` : ''}`, 1000);
const listed = (items, max) => items.slice(0, max).join(', ') + (items.length > max ? `, +${items.length - max} more` : '');
function voteSection({ votes, uncounted, timezone }) {
    const widgets = [
        ...votes.slice(0, MAX_VOTES).map((vote) => {
            const verb = vote.decision === 'approve' ? 'Approved' : 'Rejected';
            const reason = vote.reason === '' ? '' : `<br>${(0,_widgets_js__WEBPACK_IMPORTED_MODULE_5__/* .htmlLines */ .Jf)(vote.reason, MAX_REASON)}`;
            return (0,_widgets_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)(`${verb} at ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .clockTime */ .qo)(vote.at, timezone)}`, `${(0,_widgets_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy)(nameOf(vote), 60)}${reason}`);
        }),
        ...(uncounted.length === 0
            ? []
            : [(0,_widgets_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)('Not counted', uncounted.slice(-MAX_UNCOUNTED).map(uncountedLine).join('<br>'))]),
    ];
    return widgets.length === 0 ? [] : [{ widgets }];
}
const uncountedLine = (vote) => `${(0,_widgets_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy)(nameOf(vote), 60)} ${(0,_widgets_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy)(vote.why, 300)}`;
function decisionSection({ requestId }) {
    const button = (text, decision, type) => ({
        text,
        type,
        onClick: { action: { function: decision, parameters: [{ key: APPROVAL_FIELDS.request, value: requestId }] } },
    });
    return {
        widgets: [
            { textInput: { name: APPROVAL_FIELDS.reason, label: 'Reason (optional)', type: 'SINGLE_LINE' } },
            { buttonList: { buttons: [button('Approve', 'approve', 'FILLED'), button('Reject', 'reject', 'OUTLINED')] } },
        ],
    };
}


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


/***/ })

};
