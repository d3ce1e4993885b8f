export const id = 748;
export const ids = [748];
export const modules = {

/***/ 2748:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _approve_ask_for_approval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6570);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9902);


await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(_approve_ask_for_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .askForApproval */ .c, { onFailure: 'always fail' });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6570:
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
    if (event.name !== 'schedule' && event.actor === '')
        throw new Error('The runner does not say who started this run, so it is not known whose approval not to count. Nobody was asked.');
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
    const checks = await (0,look_up/* checkPeople */.Y7)([id], { chat, space, role, onPage: () => undefined });
    return checks.get(id) ?? { kind: 'unknown', why: '' };
}
const ORDER = ['member', 'manager', 'owner'];
const lowest = (roles) => ORDER.find((role) => roles.includes(role));
const MAX_MENTIONS = 20;
async function peopleToMention({ named, roles, starters }, chat, { space }, onError) {
    const role = lowest(roles);
    if (role === 'member')
        return ['users/all'];
    const listed = role === undefined ? [] : chat.members(space, () => undefined);
    const members = await Promise.resolve(listed).catch((thrown) => {
        onError((0,errors/* asError */.zR)(thrown));
        return [];
    });
    const isHuman = ({ type }) => type === 'HUMAN';
    const withRole = members.filter((each) => isHuman(each) && role !== undefined && (0,look_up/* checkMembership */.p1)(each, role).kind === 'allowed');
    const users = new Set([...named, ...withRole.map(({ user }) => user)].filter((user) => !starters.has(user)));
    return [...users].slice(0, MAX_MENTIONS);
}

// EXTERNAL MODULE: ./approve/end-request.js
var end_request = __webpack_require__(8842);
// EXTERNAL MODULE: ./approve/inputs.js
var approve_inputs = __webpack_require__(2718);
;// CONCATENATED MODULE: ./approve/result.js


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
    const unchecked = new Map();
    const keyOf = ({ user, decision }) => `${user} ${decision}`;
    const people = (decision) => [...votes.values()].filter((vote) => vote.decision === decision).length;
    const refuse = (vote) => {
        const key = `${keyOf(vote)} ${vote.why}`;
        const isNew = !refused.has(key) && refused.size < MAX_UNCOUNTED;
        if (isNew)
            refused.set(key, vote);
        return isNew;
    };
    return {
        count: (vote) => {
            unchecked.delete(keyOf(vote));
            const isNew = !votes.has(keyOf(vote));
            if (isNew)
                votes.set(keyOf(vote), vote);
            return isNew;
        },
        refuse: (vote) => {
            unchecked.delete(keyOf(vote));
            return refuse(vote);
        },
        postpone: (vote) => {
            unchecked.set(keyOf(vote), vote);
            return refuse(vote);
        },
        has: (vote) => votes.has(keyOf(vote)),
        counted: () => [...votes.values()],
        uncounted: () => [...refused.values()],
        decision: () => {
            if (people('reject') > 0)
                return 'rejected';
            const isOpen = [...unchecked.values()].some((vote) => vote.decision === 'reject');
            return people('approve') >= minimum && !isOpen ? 'approved' : undefined;
        },
    };
}

// EXTERNAL MODULE: ./google-chat/click-event.js
var click_event = __webpack_require__(5023);
// EXTERNAL MODULE: ./google-pubsub/pubsub-api.js
var pubsub_api = __webpack_require__(9909);
;// CONCATENATED MODULE: ./approve/wait-for-decision.js




const PULL_MS = 60_000;
const MIN_PULL_MS = 5000;
const LAST_PULL_MS = 2000;
const LAST_MS = 30_000;
const REPAINT_MS = 5000;
const MAX_BACKOFF_MS = 30_000;
async function waitForDecision({ core, elapsed, sleep }, { pubSub, subscription, card, votes, untilMs, cancelled, authorizer, repaint }) {
    let repaintedAt = -Infinity;
    let isStale = false;
    let failures = 0;
    let leasedUntilMs = -Infinity;
    async function count(vote, authorize) {
        const check = await authorize(vote.user);
        if (check.kind === 'allowed')
            isStale = votes.count(vote) || isStale;
        else if (check.kind === 'denied')
            isStale = votes.refuse({ ...vote, why: check.why }) || isStale;
        else
            isStale = votes.postpone({ ...vote, why: `could not be checked. ${check.why}` }) || isStale;
        return check.kind !== 'unknown';
    }
    async function countAll(messages) {
        const found = messages.map((message) => ({ message, vote: voteIn(message, card) }));
        const open = found.flatMap(({ vote }) => (vote === undefined || votes.has(vote) ? [] : [vote]));
        const unique = new Map(open.map((vote) => [`${vote.user} ${vote.decision}`, vote]));
        const unchecked = new Set();
        const authorize = unique.size > 0 ? await authorizer() : undefined;
        for (const [key, vote] of unique)
            if (authorize && !(await count(vote, authorize)))
                unchecked.add(key);
        return found.flatMap(({ message, vote }) => vote !== undefined && unchecked.has(`${vote.user} ${vote.decision}`) ? [] : [message]);
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
            const backoffMs = Math.max(Math.min(MAX_BACKOFF_MS, 500 * 2 ** failures), thrown.retryAfterMs ?? 0);
            await sleep(Math.min(backoffMs, waitMs), cancelled).catch(() => undefined);
            return 'failed';
        }
        if (failures > 0)
            core.info('Pub/Sub answers again.');
        failures = 0;
        if (messages === undefined) {
            await repaintIfStale();
            return 'no answer';
        }
        const done = await countAll(messages);
        if (done.length > 0)
            await acknowledge(done.map(({ ackId }) => ackId));
        await repaintIfStale();
        const restMs = Math.min(waitMs, MIN_PULL_MS) - (elapsed() - startedAt);
        if (messages.length === 0 && restMs > 0)
            await sleep(restMs, cancelled).catch(() => undefined);
        return messages.length > 0 ? 'some' : 'none';
    }
    async function repaintIfStale() {
        const isCounted = votes.counted().length > shown;
        if (votes.decision() !== undefined || !isStale || !(isCounted || elapsed() - repaintedAt >= REPAINT_MS))
            return;
        isStale = false;
        shown = votes.counted().length;
        repaintedAt = elapsed();
        await repaint();
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
    let shown = 0;
    for (;;) {
        const leftMs = untilMs - elapsed();
        if (cancelled.aborted || leftMs <= 0 || votes.decision() !== undefined)
            break;
        const received = await receive(Math.min(leftMs, isStale ? REPAINT_MS : PULL_MS));
        if (received === 'no answer' || received === 'failed')
            leasedUntilMs = elapsed() + pubsub_api/* LEASE_MS */.W;
    }
    const lastMs = elapsed() + LAST_MS;
    let isAllSeen = false;
    while (!cancelled.aborted && votes.decision() !== 'rejected' && !isAllSeen && elapsed() < lastMs) {
        const received = await receive(LAST_PULL_MS);
        const isQuiet = received === 'none' || received === 'no answer';
        isAllSeen = isQuiet && (votes.decision() !== 'approved' || elapsed() >= leasedUntilMs);
    }
    if (cancelled.aborted)
        return 'cancelled';
    const decision = votes.decision() ?? 'timed-out';
    if (decision === 'approved' && !isAllSeen)
        throw new Error(UNSEEN);
    return decision;
}
function voteIn({ data }, card) {
    const event = (0,click_event/* readChatEvent */.j)(data);
    if (event.kind === 'add-on')
        throw new Error(ADD_ON);
    return event.kind === 'click' ? voteOf(event.click, card) : undefined;
}
const UNSEEN = 'Enough people approved, but Pub/Sub did not say whether somebody rejected. Run the job again.';
const ADD_ON = 'This Chat app is a Google Workspace add-on, and Google does not send the clicks on its cards to Pub/Sub. Create a Chat app ' +
    'in a new project, and clear "Build this Chat app as a Google Workspace add-on" when you configure it.';

;// CONCATENATED MODULE: ./approve/ask-for-approval.js















const START_SECONDS = 60;
const VOTE_SECONDS = 20;
const LAST_SECONDS = 60;
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
    const network = deps.within(START_SECONDS + inputs.waitSeconds + LAST_SECONDS + END_SECONDS);
    const asking = deps.within(START_SECONDS);
    const chat = await asking.chat(inputs);
    const sources = { inputs, event: deps.event, chat, github: (token) => asking.github(token) };
    const approvers = await findApprovers(sources);
    if (approvers.unresolved.length > 0)
        core.warning(`Google Chat: these approvers cannot vote. ${(0,log_text/* logText */.kc)(approvers.unresolved.join(' '))}`);
    const users = await peopleToMention(approvers, chat, inputs, ({ message }) => core.info(`Could not list the members to mention. ${message}`));
    const mentions = users.map((user) => ({ user }));
    await decide(deps, inputs, { request: { ...request, mentions }, approvers, network, asking });
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
async function decide(deps, inputs, { request, approvers, network, asking }) {
    const { core, event, elapsed } = deps;
    const { space, topic, threadKey, waitSeconds } = inputs;
    const { requestId, until, timezone } = request;
    const subscription = (0,saved_request/* subscriptionName */.NP)(topic, requestId);
    const id = (0,saved_request/* approvalMessageId */.Sg)(event, requestId);
    const message = (0,names/* messageName */.fe)(space, id);
    const votes = createVotes(inputs.minimum);
    const startedAt = elapsed();
    let askedAt;
    let mayExist = false;
    const cancelled = deps.onCancel();
    const current = (state) => ({
        ...request,
        ...{ state, votes: votes.counted(), uncounted: votes.uncounted() },
        took: state === 'waiting' ? undefined : (decidedAfter(state, votes.counted(), askedAt) ?? elapsed() - startedAt),
    });
    const save = (approval) => (0,saved_request/* saveRequest */.Fc)(core, { ...approval, subscription, message, mayExist });
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
        mayExist = true;
        save(current('waiting'));
        const posted = await (await asking.chat(inputs)).create(post).catch((thrown) => {
            mayExist = (0,errors/* isTransient */.dg)(thrown);
            throw thrown;
        });
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
        const deadline = new Date(createdAt.getTime() + waitSeconds * 1000);
        result = await waitForDecision(deps, {
            pubSub: await network.pubSub(inputs),
            subscription,
            card: { space, message: systemName, requestId, createdAt, deadline },
            votes,
            untilMs: elapsed() + waitSeconds * 1000,
            cancelled,
            authorizer: async () => {
                const chat = await deps.within(VOTE_SECONDS).chat(inputs);
                return (user) => authorize(user, approvers, { chat, inputs });
            },
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
        ...{ approval: final, subscription, message, mayExist },
    });
    await writeSummary(core, final).catch((thrown) => core.info(`Could not write the job summary. ${(0,errors/* asError */.zR)(thrown).message}`));
    const sentence = describeResult(final);
    core.info(sentence);
    if (error !== undefined)
        throw new Error(`Not approved: ${error.message}`, { cause: error });
    const isReported = inputs.onRejected === 'report' && (result === 'rejected' || result === 'timed-out');
    if (result !== 'approved' && !isReported)
        throw new Error(sentence);
}


/***/ }),

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

/***/ 9909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ LEASE_MS)
/* harmony export */ });
const LEASE_MS = 10_000;


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
