export const id = 748;
export const ids = [748];
export const modules = {

/***/ 2748:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _approve_ask_for_approval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5476);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9902);


await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(_approve_ask_for_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .askForApproval */ .c, { onFailure: 'always fail' });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ askForApproval)
});

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./github/build.js
var build = __webpack_require__(9881);
// EXTERNAL MODULE: ./google-chat/names.js
var names = __webpack_require__(9114);
// EXTERNAL MODULE: ./log-text.js
var log_text = __webpack_require__(371);
// EXTERNAL MODULE: ./message/approval-message.js
var approval_message = __webpack_require__(2580);
// EXTERNAL MODULE: ./message/wording.js
var wording = __webpack_require__(7929);
// EXTERNAL MODULE: ./step-report.js
var step_report = __webpack_require__(4510);
// EXTERNAL MODULE: ./github/event.js
var github_event = __webpack_require__(7189);
// EXTERNAL MODULE: ./membership/look-up.js
var look_up = __webpack_require__(8025);
// EXTERNAL MODULE: ./membership/required-people.js
var required_people = __webpack_require__(8729);
;// CONCATENATED MODULE: ./approve/approvers.js




async function findApprovers(sources) {
    const { inputs, event, chat, github } = sources;
    const starters = startersOf(inputs, event);
    const lines = inputs.approvers.filter((line) => line.kind !== 'role');
    const roles = inputs.approvers.flatMap((line) => (line.kind === 'role' ? [line.role] : []));
    const groups = await (0,required_people/* requiredPeople */.R)(lines, { inputs, event, github });
    const named = new Set();
    const unresolved = [];
    for (const person of groups.flatMap(({ people }) => people)) {
        const found = 'who' in person ? await userOf(person.who, inputs, chat) : person.unknownReason;
        if (isUser(found))
            named.add(found);
        else
            unresolved.push(`${person.label}: ${found}`);
    }
    const possible = [...named].filter((user) => !starters.has(user)).length;
    if (roles.length === 0 && possible < inputs.minimum) {
        const count = possible === 1 ? '1 person could' : `${possible} people could`;
        const self = [...named].some((user) => starters.has(user)) ? ' The person who started the run does not count.' : '';
        const why = unresolved.length === 0 ? '' : ` ${unresolved.slice(0, 5).join(' ')}`;
        throw new Error(`Only ${count} approve, but minimum is ${inputs.minimum}.${self}${why} Nobody was asked.`);
    }
    return { named, roles, starters, unresolved };
}
const isUser = (text) => /^users\/\d+$/.test(text);
async function userOf(who, { space }, chat) {
    if (!who.includes('@'))
        return `users/${who}`;
    try {
        return (await chat.member(space, who))?.user ?? 'Chat found no member with that address. Use users/123.';
    }
    catch (thrown) {
        return (0,errors/* asError */.zR)(thrown).message;
    }
}
function startersOf({ selfApproval, people }, event) {
    if (selfApproval === 'allow')
        return new Map();
    const logins = event.name === 'schedule' ? [(0,github_event/* startedBy */.l3)(event) ?? ''] : [event.actor, event.triggeringActor];
    const persons = [...new Set(logins)].filter((login) => login !== '' && !login.endsWith('[bot]'));
    return new Map(persons.map((login) => {
        const user = people.find(login);
        if (user === undefined)
            throw new Error(`${login} started this run and is not in people, so it is not known whose approval not to count. Add ` +
                `"${login}: users/…" to people, or set self-approval to allow. Nobody was asked.`);
        return [user, login];
    }));
}
async function authorize(user, { named, roles, starters }, { chat, inputs: { space } }) {
    const login = starters.get(user);
    if (login !== undefined)
        return { kind: 'denied', why: `started this run as ${login}, and self-approval is deny` };
    const role = named.has(user) ? 'member' : lowest(roles);
    if (role === undefined)
        return { kind: 'denied', why: 'is not an approver' };
    const id = user.slice('users/'.length);
    const check = (await (0,look_up/* checkPeople */.Y7)([id], { chat, space, role, onPage: () => undefined })).get(id);
    if (check === undefined)
        return { kind: 'unknown', why: 'could not be checked' };
    return check.kind === 'unknown' ? { kind: 'unknown', why: `could not be checked. ${check.why}` } : check;
}
const ORDER = ['member', 'manager', 'owner'];
const lowest = (roles) => ORDER.find((role) => roles.includes(role));
const MAX_MENTIONS = 20;
async function peopleToMention({ named, roles, starters }, chat, { space }) {
    const role = lowest(roles);
    if (role === 'member')
        return ['users/all'];
    const members = role === undefined ? [] : await chat.members(space, () => undefined);
    const isHuman = ({ type }) => type === 'HUMAN';
    const withRole = members.filter((each) => isHuman(each) && role !== undefined && (0,look_up/* checkMembership */.p1)(each, role).kind === 'allowed');
    const users = new Set([...named, ...withRole.map(({ user }) => user)].filter((user) => !starters.has(user)));
    return [...users].slice(0, MAX_MENTIONS);
}

// EXTERNAL MODULE: ./approve/end-request.js
var end_request = __webpack_require__(8842);
// EXTERNAL MODULE: ./approve/inputs.js
var approve_inputs = __webpack_require__(2718);
// EXTERNAL MODULE: ./approve/saved-request.js
var saved_request = __webpack_require__(2644);
;// CONCATENATED MODULE: ./approve/summary.js

async function writeSummary(core, approval) {
    const { state, votes, uncounted, approvers, minimum, build, content } = approval;
    const rows = [
        ...votes.map((vote) => voteRow(vote, 'yes')),
        ...uncounted.map((vote) => voteRow(vote, `no: ${why(vote)}`)),
    ];
    core.summary
        .addHeading('Google Chat: approval', 3)
        .addTable([
        (0,log_text/* tableRow */.jD)(true, 'Request', 'Result', 'Approvers', 'Needed', 'Commit', 'Attempt'),
        (0,log_text/* tableRow */.jD)(false, ...[content.title, state, approvers.join(', '), String(minimum)], ...[build.commit?.sha.slice(0, 7) ?? '', String(build.attempt)]),
    ]);
    if (rows.length > 0)
        core.summary.addTable([(0,log_text/* tableRow */.jD)(true, 'Person', 'Chat user', 'Vote', 'Time', 'Reason', 'Counted'), ...rows]);
    await core.summary.write();
}
const why = (vote) => `this person ${vote.why}`;
const voteRow = ({ displayName, user, decision, at, reason }, counted) => (0,log_text/* tableRow */.jD)(false, displayName, user, decision, at.toISOString(), reason, counted);

// EXTERNAL MODULE: ./secrets.js
var secrets = __webpack_require__(8660);
;// CONCATENATED MODULE: ./approve/votes.js


const MAX_REASON = 2000;
function voteOf(click, card) {
    const { action, parameters, inputs, space, message, user, at } = click;
    const isOnThisCard = space === card.space && message === card.message && parameters[approval_message/* APPROVAL_FIELDS */.kY.request] === card.requestId;
    const isInTime = at >= card.createdAt && at <= card.deadline;
    if (!isOnThisCard || !isInTime || !user.isPerson || !/^users\/\d+$/.test(user.name))
        return undefined;
    if (action !== 'approve' && action !== 'reject')
        return undefined;
    const reason = (0,secrets/* withoutTokens */.N_)((inputs[approval_message/* APPROVAL_FIELDS */.kY.reason] ?? '').slice(0, MAX_REASON)).trim();
    return { user: user.name, displayName: user.displayName, decision: action, at, reason };
}
const MAX_UNCOUNTED = 200;
function createVotes(minimum) {
    const votes = new Map();
    const refused = new Map();
    const keyOf = ({ user, decision }) => `${user} ${decision}`;
    const people = (decision) => [...votes.values()].filter((vote) => vote.decision === decision).length;
    return {
        count: (vote) => {
            const isNew = !votes.has(keyOf(vote));
            if (isNew)
                votes.set(keyOf(vote), vote);
            return isNew;
        },
        refuse: (vote) => {
            const key = `${keyOf(vote)} ${vote.why}`;
            const isNew = !refused.has(key) && refused.size < MAX_UNCOUNTED;
            if (isNew)
                refused.set(key, vote);
            return isNew;
        },
        has: (vote) => votes.has(keyOf(vote)),
        counted: () => [...votes.values()],
        uncounted: () => [...refused.values()],
        decision: () => {
            if (people('reject') > 0)
                return 'rejected';
            return people('approve') >= minimum ? 'approved' : undefined;
        },
    };
}

// EXTERNAL MODULE: ./google-chat/click-event.js
var click_event = __webpack_require__(5023);
;// CONCATENATED MODULE: ./approve/wait-for-decision.js



const PULL_MS = 60_000;
const MIN_PULL_MS = 5000;
const LAST_PULL_MS = 2000;
const MAX_LAST_PULLS = 20;
const REPAINT_MS = 5000;
const MAX_BACKOFF_MS = 30_000;
async function waitForDecision({ core, elapsed, sleep }, { pubSub, subscription, card, votes, untilMs, cancelled, authorize, repaint }) {
    let repaintedAt = -Infinity;
    let isStale = false;
    let failures = 0;
    async function countAll(messages) {
        const found = new Map();
        for (const { data } of messages) {
            const event = (0,click_event/* readChatEvent */.j)(data);
            if (event.kind === 'add-on')
                throw new Error(ADD_ON);
            const vote = event.kind === 'click' ? voteOf(event.click, card) : undefined;
            if (vote !== undefined && !votes.has(vote))
                found.set(`${vote.user} ${vote.decision}`, vote);
        }
        let isCounted = false;
        for (const vote of found.values()) {
            const authorization = await authorize(vote.user);
            if (authorization.kind === 'allowed')
                isCounted = votes.count(vote) || isCounted;
            else if (votes.refuse({ ...vote, why: authorization.why }))
                isStale = true;
        }
        return isCounted;
    }
    async function receive(waitMs) {
        const startedAt = elapsed();
        let messages;
        try {
            messages = await pubSub.pull(subscription, { waitMs, stop: cancelled });
        }
        catch (thrown) {
            if (!(0,errors/* isTransient */.dg)(thrown))
                throw thrown;
            if (failures === 0)
                core.info(`${thrown.message} Trying again until the time is over.`);
            failures += 1;
            const backoffMs = Math.min(MAX_BACKOFF_MS, 500 * 2 ** failures, Math.max(0, untilMs - elapsed()));
            await sleep(Math.max(backoffMs, Math.min(waitMs, thrown.retryAfterMs ?? 0)), cancelled).catch(() => undefined);
            return false;
        }
        if (failures > 0)
            core.info('Pub/Sub answers again.');
        failures = 0;
        const isCounted = messages.length > 0 && (await countAll(messages));
        if (messages.length > 0)
            await acknowledge(messages.map(({ ackId }) => ackId));
        if (isCounted || (isStale && elapsed() - repaintedAt >= REPAINT_MS)) {
            isStale = false;
            repaintedAt = elapsed();
            if (votes.decision() === undefined)
                await repaint();
        }
        const restMs = Math.min(waitMs, MIN_PULL_MS) - (elapsed() - startedAt);
        if (messages.length === 0 && restMs > 0)
            await sleep(restMs, cancelled).catch(() => undefined);
        return messages.length > 0;
    }
    async function acknowledge(ackIds) {
        try {
            await pubSub.acknowledge(subscription, ackIds);
        }
        catch (thrown) {
            if (!(0,errors/* isTransient */.dg)(thrown))
                throw thrown;
            core.info(thrown.message);
        }
    }
    for (;;) {
        const leftMs = untilMs - elapsed();
        if (cancelled.aborted || leftMs <= 0 || votes.decision() !== undefined)
            break;
        await receive(Math.min(leftMs, isStale ? REPAINT_MS : PULL_MS));
    }
    for (let pulls = 0; pulls < MAX_LAST_PULLS; pulls += 1) {
        if (cancelled.aborted || votes.decision() === 'rejected' || !(await receive(LAST_PULL_MS)))
            break;
    }
    return cancelled.aborted ? 'cancelled' : (votes.decision() ?? 'timed-out');
}
const ADD_ON = 'This Chat app is a Google Workspace add-on, and Google does not send the clicks on its cards to Pub/Sub. Create a Chat app ' +
    'in a new project, and clear "Build this Chat app as a Google Workspace add-on" when you configure it.';

;// CONCATENATED MODULE: ./approve/ask-for-approval.js














const START_SECONDS = 60;
const VOTE_SECONDS = 20;
const END_SECONDS = 30;
const CANCEL_SECONDS = 5;
async function askForApproval(deps) {
    const { core } = deps;
    core.setOutput('result', 'error');
    const inputs = await (0,approve_inputs/* readApproveInputs */.h)(core, deps.env);
    (0,step_report/* warnOnce */.mc)(core, inputs.inputWarnings);
    const request = newRequest(deps, inputs);
    if (inputs.dryRun) {
        await (0,step_report/* showDryRun */.Wf)(core, `Would ask in ${inputs.space}`, (0,approval_message/* approvalMessage */.$3)(request));
        throw new Error('A dry run asks nobody, so the step fails.');
    }
    const network = deps.within(inputs.waitSeconds + START_SECONDS + END_SECONDS);
    const asking = deps.within(START_SECONDS);
    const chat = await asking.chat(inputs);
    const sources = { inputs, event: deps.event, chat, github: (token) => asking.github(token) };
    const approvers = await findApprovers(sources);
    if (approvers.unresolved.length > 0)
        core.warning(`Google Chat: these approvers cannot vote. ${(0,log_text/* logText */.kc)(approvers.unresolved.join(' '))}`);
    const users = await peopleToMention(approvers, chat, inputs).catch((thrown) => {
        core.info(`Could not list the members to mention. ${(0,errors/* asError */.zR)(thrown).message}`);
        return [];
    });
    const mentions = users.map((user) => ({ user }));
    await decide(deps, inputs, { ...request, mentions }, { network, asking }, (user, voteChat) => authorize(user, approvers, { chat: voteChat, inputs }));
}
function newRequest({ event, now }, inputs) {
    const { content, approvers, minimum, waitSeconds, timezone } = inputs;
    return {
        build: (0,build/* describeBuild */.S)(event, inputs),
        content,
        state: 'waiting',
        approvers: approvers.map(({ written }) => written),
        minimum,
        mentions: [],
        until: new Date(now().getTime() + waitSeconds * 1000),
        timezone,
        requestId: (0,approve_inputs/* newRequestId */.H)(),
        votes: [],
        uncounted: [],
        took: undefined,
    };
}
async function decide(deps, inputs, request, { network, asking }, mayDecide) {
    const { core, event, elapsed } = deps;
    const { space, topic, threadKey, waitSeconds } = inputs;
    const { requestId, until, timezone } = request;
    const subscription = (0,saved_request/* subscriptionName */.NP)(topic, requestId);
    const id = (0,names/* clientMessageId */.q0)(`approve-${event.runId}-${event.runAttempt}`, [requestId]);
    const message = (0,names/* messageName */.fe)(space, id);
    const votes = createVotes(inputs.minimum);
    const startedAt = elapsed();
    let askedAt;
    const cancelled = deps.onCancel();
    const current = (state) => ({
        ...request,
        ...{ state, votes: votes.counted(), uncounted: votes.uncounted() },
        took: state === 'waiting' ? undefined : (decidedAfter(state, votes.counted(), askedAt) ?? elapsed() - startedAt),
    });
    const save = (approval) => (0,saved_request/* saveRequest */.Fc)(core, { ...approval, subscription, message, isPosted: askedAt !== undefined });
    const repaint = async () => {
        save(current('waiting'));
        try {
            await (await deps.within(VOTE_SECONDS).chat(inputs)).update(message, (0,approval_message/* approvalMessage */.$3)(current('waiting')));
        }
        catch (thrown) {
            core.info(`Could not show the votes. ${(0,errors/* asError */.zR)(thrown).message}`);
        }
    };
    async function ask() {
        await (await asking.pubSub(inputs)).createSubscription(subscription, topic);
        const key = threadKey ?? [event.repository, event.runId, event.job, 'approve'].join(' ');
        const post = { space, id, message: (0,approval_message/* approvalMessage */.$3)(current('waiting')), threadKey: key };
        const posted = await (await asking.chat(inputs)).create(post);
        const { systemName, createdAt, url } = posted;
        core.setOutput('message', message);
        core.setOutput('url', url ?? '');
        if (systemName === undefined || createdAt === undefined)
            throw new Error('Google Chat did not say which message it created, so clicks on it cannot be recognized.');
        core.info(`Asked in ${space}${url === undefined ? '' : `: ${url}`}. Waiting until ${(0,wording/* clockTime */.qo)(until, timezone)}.`);
        return { ...posted, systemName, createdAt };
    }
    save(current('waiting'));
    let result;
    let error;
    try {
        const { systemName, createdAt } = await ask();
        askedAt = createdAt;
        save(current('waiting'));
        const deadline = new Date(createdAt.getTime() + waitSeconds * 1000);
        result = await waitForDecision(deps, {
            pubSub: await network.pubSub(inputs),
            subscription,
            card: { space, message: systemName, requestId, createdAt, deadline },
            votes,
            untilMs: elapsed() + waitSeconds * 1000,
            cancelled,
            authorize: async (user) => mayDecide(user, await deps.within(VOTE_SECONDS).chat(inputs)),
            repaint,
        });
    }
    catch (thrown) {
        error = (0,errors/* asError */.zR)(thrown);
        result = 'error';
    }
    const final = current(result);
    save(final);
    setOutputs(core, final);
    await (0,end_request/* endRequest */.D)(deps, deps.within(result === 'cancelled' ? CANCEL_SECONDS : END_SECONDS), inputs, {
        ...{ approval: final, subscription, message, isPosted: askedAt !== undefined },
    });
    await writeSummary(core, final).catch((thrown) => core.info(`Could not write the job summary. ${(0,errors/* asError */.zR)(thrown).message}`));
    const sentence = describeResult(final);
    core.info(sentence);
    if (error !== undefined)
        throw new Error(`Nobody approved: ${error.message}`, { cause: error });
    const isReported = inputs.onRejected === 'report' && (result === 'rejected' || result === 'timed-out');
    if (result !== 'approved' && !isReported)
        throw new Error(sentence);
}
function decidingVotes(state, votes) {
    const decision = state === 'approved' ? 'approve' : state === 'rejected' ? 'reject' : undefined;
    const deciding = votes.filter((vote) => vote.decision === decision);
    const times = deciding.map(({ at }) => at.getTime());
    return { votes: deciding, at: times.length === 0 ? undefined : new Date(Math.max(...times)) };
}
function decidedAfter(state, votes, askedAt) {
    const { at } = decidingVotes(state, votes);
    return at === undefined || askedAt === undefined ? undefined : at.getTime() - askedAt.getTime();
}
const usersOf = (votes) => votes.map(({ user }) => user).join(', ');
function setOutputs(core, { state, votes, took = 0 }) {
    const approving = votes.filter(({ decision }) => decision === 'approve');
    const rejecting = votes.filter(({ decision }) => decision === 'reject');
    const deciding = decidingVotes(state, votes);
    core.setOutput('result', state);
    core.setOutput('approved-by', usersOf(approving));
    core.setOutput('rejected-by', usersOf(rejecting));
    core.setOutput('reason', deciding.votes.flatMap(({ reason }) => reason || []).join('\n'));
    core.setOutput('decided-at', deciding.at?.toISOString() ?? '');
    core.setOutput('waited-seconds', Math.round(took / 1000));
}
function describeResult({ state, votes, minimum, took = 0 }) {
    const after = `after ${(0,wording/* duration */.p0)(took)}`;
    const count = votes.filter(({ decision }) => decision === 'approve').length;
    const rejecting = votes.filter(({ decision }) => decision === 'reject');
    const [reason = ''] = rejecting.flatMap((vote) => vote.reason || []);
    switch (state) {
        case 'approved':
            return `Approved by ${usersOf(votes)} ${after}.`;
        case 'rejected':
            return `Rejected by ${usersOf(rejecting)} ${after}.${reason === '' ? '' : ` Reason: ${(0,log_text/* logText */.kc)(reason)}`}`;
        case 'timed-out':
            return `Not approved: the time was over ${after}, with ${count} of ${minimum} approvals. To wait longer, increase timeout.`;
        case 'cancelled':
            return `Not approved: the job was cancelled ${after}.`;
        case 'waiting':
        case 'error':
            return `Not approved: stopped by an error ${after}.`;
    }
}


/***/ }),

/***/ 5023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readChatEvent)
/* harmony export */ });
const MAX_LENGTH = 1_000_000;
function readChatEvent(text) {
    const event = record(text.length > MAX_LENGTH ? undefined : parsed(text));
    if (typeof event['chat'] === 'object' && typeof event['commonEventObject'] === 'object')
        return { kind: 'add-on' };
    if (event['type'] !== 'CARD_CLICKED' || event['isDialogEvent'] === true)
        return { kind: 'other' };
    const action = record(event['action']);
    const common = record(event['common']);
    const user = record(event['user']);
    const parameters = parametersOf(action, common);
    const at = timeOf(event['eventTime']);
    if (parameters === undefined || at === undefined)
        return { kind: 'other' };
    return {
        kind: 'click',
        click: {
            action: string(action['actionMethodName']) || string(common['invokedFunction']),
            parameters,
            inputs: inputsOf(record(common['formInputs'])),
            space: string(record(event['space'])['name']),
            message: string(record(event['message'])['name']),
            user: {
                name: string(user['name']),
                displayName: string(user['displayName']),
                isPerson: user['type'] === 'HUMAN' && user['isAnonymous'] !== true,
            },
            at,
        },
    };
}
function parametersOf(action, common) {
    const list = Array.isArray(action['parameters']) ? action['parameters'].map(record) : [];
    const first = new Map(list.map(({ key, value }) => [string(key), string(value)]));
    if (list.length !== first.size)
        return undefined;
    const second = new Map(Object.entries(record(common['parameters'])).map(([key, value]) => [key, string(value)]));
    const isSame = first.size === second.size && [...first].every(([key, value]) => second.get(key) === value);
    if (first.size > 0 && second.size > 0 && !isSame)
        return undefined;
    return Object.fromEntries(second.size > 0 ? second : first);
}
const inputsOf = (formInputs) => Object.fromEntries(Object.entries(formInputs).map(([name, input]) => {
    const values = record(record(input)['stringInputs'])['value'];
    return [name, Array.isArray(values) ? string(values[0]) : ''];
}));
function timeOf(value) {
    const { seconds, nanos } = record(value);
    const time = typeof value === 'string'
        ? new Date(value)
        : new Date(Number(seconds ?? NaN) * 1000 + Math.floor(Number(nanos ?? 0) / 1e6));
    return Number.isNaN(time.getTime()) ? undefined : time;
}
const record = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
const string = (value) => (typeof value === 'string' ? value : '');
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
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

/***/ 8025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ combineRequirements),
/* harmony export */   L6: () => (/* binding */ combineChecks),
/* harmony export */   Y7: () => (/* binding */ checkPeople),
/* harmony export */   p1: () => (/* binding */ checkMembership)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);

const MAX_SINGLE_LOOKUPS = 10;
const CONCURRENCY = 4;
async function checkPeople(people, options) {
    const unique = [...new Set(people)];
    const listed = unique.length > MAX_SINGLE_LOOKUPS ? await listMemberships(options) : new Map();
    const checks = new Map();
    await forEachConcurrently(unique, async (who) => {
        const membership = listed.get(`users/${who}`);
        checks.set(who, membership === undefined ? await checkPerson(who, options) : checkMembership(membership, options.role));
    });
    return [...checks.values()].some(({ kind }) => kind === 'denied')
        ? denyOnlyIfSpaceIsVisible(checks, options)
        : checks;
}
async function listMemberships({ chat, space, onPage }) {
    const all = await chat.members(space, onPage).catch(() => []);
    return new Map(all.map((membership) => [membership.user, membership]));
}
const ADDRESS = 'Chat found no member with that address, or does not look up addresses for apps. Use users/123.';
async function checkPerson(who, { chat, space, role }) {
    try {
        const membership = await chat.member(space, who);
        if (membership === undefined && who.includes('@'))
            return { kind: 'unknown', why: ADDRESS };
        if (membership !== undefined && !isAbout(membership, who))
            return { kind: 'unknown', why: 'Chat returned a different person.' };
        return checkMembership(membership, role);
    }
    catch (thrown) {
        return { kind: 'unknown', why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(thrown).message };
    }
}
const isAbout = ({ user }, who) => who.includes('@') ? /^users\/\d+$/.test(user) : user === `users/${who}`;
async function denyOnlyIfSpaceIsVisible(checks, { chat, space }) {
    try {
        await chat.space(space);
        return checks;
    }
    catch (thrown) {
        const why = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(thrown).message;
        return new Map([...checks].map(([who, check]) => [who, check.kind === 'denied' ? { kind: 'unknown', why } : check]));
    }
}
async function forEachConcurrently(items, work) {
    const remaining = items.values();
    const worker = async () => {
        for (const item of remaining)
            await work(item);
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, worker));
}
const RANK = { ROLE_ASSISTANT_MANAGER: 2, ROLE_MANAGER: 3 };
const REQUIRED_RANK = { member: 1, manager: 2, owner: 3 };
function checkMembership(membership, role) {
    if (membership === undefined || membership.state === 'NOT_A_MEMBER')
        return { kind: 'denied', why: 'is not in the space' };
    if (membership.state === 'INVITED')
        return { kind: 'denied', why: 'is invited but has not joined' };
    if (membership.state !== 'JOINED')
        return { kind: 'unknown', why: `Chat returned an unknown membership state: "${membership.state}"` };
    const rank = Object.hasOwn(RANK, membership.role) ? (RANK[membership.role] ?? 1) : 1;
    return rank >= REQUIRED_RANK[role]
        ? { kind: 'allowed' }
        : { kind: 'denied', why: `is in the space, but is not ${role === 'owner' ? 'an owner' : 'a manager or owner'}` };
}
function combineChecks(checks) {
    if (checks.includes('denied'))
        return 'denied';
    return checks.length === 0 || checks.includes('unknown') ? 'unknown' : 'allowed';
}
function combineRequirements(results, match) {
    if (match === 'all')
        return combineChecks(results);
    if (results.includes('allowed'))
        return 'allowed';
    return results.length === 0 || results.includes('unknown') ? 'unknown' : 'denied';
}


/***/ }),

/***/ 8729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ requiredPeople)
/* harmony export */ });
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7189);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5650);


async function requiredPeople(requirements, sources) {
    const groups = [];
    for (const requirement of requirements)
        groups.push({ requirement: requirement.written, people: await peopleOf(requirement, sources) });
    return groups;
}
async function peopleOf(requirement, sources) {
    switch (requirement.kind) {
        case 'user':
            return [{ label: requirement.written, who: requirement.user.slice('users/'.length) }];
        case 'email':
            return [{ label: requirement.written, who: requirement.written }];
        case 'login':
            return [personByLogin(requirement.written, sources)];
        case 'actor':
            return actors(sources);
        case 'team':
            return teamMembers(requirement, sources);
    }
}
const SCHEDULED_RUN = 'nobody starts a scheduled run; GitHub only names the last person to edit the schedule. Name people instead.';
function actors(sources) {
    const { name, actor, triggeringActor } = sources.event;
    const starter = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_0__/* .startedBy */ .l3)(sources.event);
    if (name === 'schedule')
        return starter === undefined
            ? [{ label: 'actor', unknownReason: SCHEDULED_RUN }]
            : [personByLogin(starter, sources)];
    const logins = [...new Set([actor, triggeringActor].filter((login) => login !== ''))];
    if (logins.length === 0)
        return [{ label: 'actor', unknownReason: 'the runner does not say who started the run. Name people instead.' }];
    return logins.map((login) => personByLogin(login, sources));
}
function personByLogin(login, { inputs }) {
    const user = inputs.people.find(login);
    if (user !== undefined)
        return { label: login, who: user.slice('users/'.length) };
    return login.endsWith('[bot]')
        ? {
            label: login,
            unknownReason: 'this is a GitHub bot, which has no Chat account. Leave it out, or map it to a person in people.',
        }
        : { label: login, unknownReason: `this login is not in people. Add "${login}: users/…".` };
}
async function teamMembers({ written, org, slug }, sources) {
    const { githubToken } = sources.inputs;
    if (githubToken === undefined)
        return [{ label: written, unknownReason: 'github-token is empty, so the team cannot be read.' }];
    try {
        const logins = await (await sources.github(githubToken)).teamMembers(org, slug);
        if (logins.length === 0)
            return [{ label: written, unknownReason: 'github-token sees no members in this team.' }];
        return logins.map((login) => personByLogin(login, sources));
    }
    catch (thrown) {
        return [{ label: written, unknownReason: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asError */ .zR)(thrown).message }];
    }
}


/***/ })

};
