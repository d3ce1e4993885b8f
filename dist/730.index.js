export const id = 730;
export const ids = [730];
export const modules = {

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

/***/ 8730:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _members_check_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1210);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(621);


/** Look who is in a space. A gate that cannot see stays shut, whatever any input says. */
await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(_members_check_members_js__WEBPACK_IMPORTED_MODULE_0__/* .checkMembers */ .c, { onFailure: 'always fail' });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ checkMembers)
});

// EXTERNAL MODULE: ./inputs/connection.js
var inputs_connection = __webpack_require__(8931);
// EXTERNAL MODULE: ./inputs/people.js
var people = __webpack_require__(5588);
// EXTERNAL MODULE: ./inputs/reader.js
var reader = __webpack_require__(1140);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
;// CONCATENATED MODULE: ./members/inputs.js




/**
 * What `require` is when the step doesn't write it: the default in action.yml. The runner takes a default only where the
 * input is left out (actions/runner src/Runner.Worker/ActionRunner.cs), so an empty value is one that was written.
 */
const LIST_MEMBERS = '(list the members)';
const EMPTY = 'empty, so the gate stays shut. A variable such as vars.DEPLOYERS is empty when its name is misspelt. ' +
    'To list the members and check nobody, leave require out.';
/** Reads the inputs of the members action, in the order of action.yml; throws every problem at once. */
async function readMembersInputs(core, env) {
    const read = (0,reader/* reader */.w)(core);
    const space = (0,inputs_connection/* spaceInput */.Ls)(read);
    const connection = (0,inputs_connection/* connectionInputs */.eu)(read, core, env, { signInNeeded: true });
    const isGate = read.optional('require') !== LIST_MEMBERS;
    const require = isGate ? read.items('require', entry) : undefined;
    if (read.optional('require') === undefined)
        read.problem('require', EMPTY);
    else if (require?.length === 0 && read.problems() === undefined) {
        read.problem('require', 'has only comments and empty lines. A gate that asks for nobody would let everybody pass.');
    }
    return read.finish({
        space,
        ...connection,
        require,
        match: read.optional('match', (0,reader/* oneOf */.y)('all', 'any')) ?? 'all',
        role: read.optional('role', (0,reader/* oneOf */.y)('member', 'manager', 'owner')) ?? 'member',
        onDenied: read.optional('on-denied', (0,reader/* oneOf */.y)('fail', 'report')) ?? 'fail',
        people: await (0,people/* peopleInput */.a)(read, env, 'problem'),
        githubToken: read.optional('github-token'),
        leftOut: read.flaws(),
    });
}
const FORM = 'Write users/123, a GitHub login, actor, team:org/slug or an e-mail address.';
function entry(written) {
    if (written === 'actor')
        return { kind: 'actor', written };
    if (/^users\/\d+$/.test(written))
        return { kind: 'user', written, user: written };
    if (written.startsWith('team:')) {
        const [, org, slug] = /^team:([\w-]+)\/(\w[\w.-]*)$/.exec(written) ?? [];
        if (org === undefined || slug === undefined)
            throw new errors/* NotUnderstood */.fO(written, `is not a team. Write team:org/slug.`);
        return { kind: 'team', written, org, slug };
    }
    if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(written))
        return { kind: 'email', written };
    if (people/* LOGIN */.S.test(written))
        return { kind: 'login', written };
    throw new errors/* NotUnderstood */.fO(written, `is nobody. ${FORM}`);
}

;// CONCATENATED MODULE: ./members/verdict.js
/**
 * Google's role names as people know them: a manager in Chat is ROLE_ASSISTANT_MANAGER, an owner ROLE_MANAGER
 * (https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.members#membershiprole).
 */
const RANK = { ROLE_ASSISTANT_MANAGER: 2, ROLE_MANAGER: 3 };
const NEEDED = { member: 1, manager: 2, owner: 3 };
/** Judges a membership: only who has joined counts, and a role that nobody has heard of yet counts as the lowest. */
function judge(membership, role) {
    if (membership === undefined || membership.state === 'NOT_A_MEMBER')
        return { kind: 'denied', why: 'is not in the space' };
    if (membership.state === 'INVITED')
        return { kind: 'denied', why: 'is invited, and has not joined' };
    if (membership.state !== 'JOINED')
        return { kind: 'unknown', why: `Chat tells a state that is not known: "${membership.state}"` };
    const rank = Object.hasOwn(RANK, membership.role) ? (RANK[membership.role] ?? 1) : 1;
    return rank >= NEEDED[role]
        ? { kind: 'allowed' }
        : { kind: 'denied', why: `is in the space, but is not ${role === 'owner' ? 'an owner' : 'a manager or owner'}` };
}
/** A line is met when everybody it stands for is allowed; nobody at all is not everybody. */
function everybody(findings) {
    if (findings.includes('denied'))
        return 'denied';
    return findings.length === 0 || findings.includes('unknown') ? 'unknown' : 'allowed';
}
/** `all`: every line is met. `any`: one line is. What could not be checked never helps to pass. */
function decide(lines, match) {
    if (match === 'all')
        return everybody(lines);
    if (lines.includes('allowed'))
        return 'allowed';
    return lines.length === 0 || lines.includes('unknown') ? 'unknown' : 'denied';
}

;// CONCATENATED MODULE: ./members/look-up.js


/** Up to so many people are asked for one by one; for more, the space is listed. */
const FEW = 10;
/** How many are asked for at the same time: a space takes 15 reads a second from everybody together. */
const AT_ONCE = 4;
/**
 * Finds out for each person whether they are in the space with the role. A list is proof of who is in it, never of
 * who is not: Chat may hide people from an app (https://developers.google.com/workspace/chat/list-members), so
 * whoever is missing from it is asked for by name.
 */
async function lookUp(people, work) {
    const wanted = [...new Set(people)];
    const listed = wanted.length > FEW ? await listing(work) : new Map();
    const findings = new Map();
    await inTurns(wanted, async (who) => {
        const seen = listed.get(`users/${who}`);
        findings.set(who, seen === undefined ? await ask(who, work) : judge(seen, work.role));
    });
    return [...findings.values()].some(({ kind }) => kind === 'denied') ? onlyIfVisible(findings, work) : findings;
}
/** A list that cannot be read is no reason to give up: everybody is asked for instead. */
async function listing({ chat, space, onPage }) {
    const all = await chat.members(space, onPage).catch(() => []);
    return new Map(all.map((membership) => [membership.user, membership]));
}
/** Google does not say whether an app may look people up by address, so "no such member" may mean that it may not. */
const ADDRESS = 'Chat finds no member by that address, or does not look for addresses on behalf of an app. Use users/123.';
async function ask(who, { chat, space, role }) {
    try {
        const membership = await chat.member(space, who);
        if (membership === undefined && who.includes('@'))
            return { kind: 'unknown', why: ADDRESS };
        if (membership !== undefined && !isAbout(membership, who))
            return { kind: 'unknown', why: 'Chat answered about somebody else.' };
        return judge(membership, role);
    }
    catch (thrown) {
        return { kind: 'unknown', why: (0,errors/* asError */.zR)(thrown).message };
    }
}
/** Whose number an address has is Chat's to say; but it has to be somebody's. */
const isAbout = ({ user }, who) => who.includes('@') ? /^users\/\d+$/.test(user) : user === `users/${who}`;
/** "There is no such member" is also what a space says that the app cannot see; only a space it can see denies anybody. */
async function onlyIfVisible(findings, { chat, space }) {
    try {
        await chat.space(space);
        return findings;
    }
    catch (thrown) {
        const why = (0,errors/* asError */.zR)(thrown).message;
        return new Map([...findings].map(([who, finding]) => [who, finding.kind === 'denied' ? { kind: 'unknown', why } : finding]));
    }
}
async function inTurns(items, work) {
    const left = items.values();
    const worker = async () => {
        for (const item of left)
            await work(item);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

// EXTERNAL MODULE: ./log-text.js
var log_text = __webpack_require__(371);
;// CONCATENATED MODULE: ./members/report.js

const MARK = { allowed: '✓', denied: '✗', unknown: '?' };
/** Prints what was found, the same as a table to the job summary, and gives the sentence that sums it up. */
async function reportGate(core, { space, role, match, judged, result }) {
    const rows = judged.flatMap(({ written, people }) => people.map(({ label, finding }) => ({ written, label, finding, found: wordsFor(finding, role) })));
    for (const { written, label, finding, found } of rows) {
        core.info(`${MARK[finding.kind]} ${(0,log_text/* inLog */.c)(label)}${label === written ? '' : ` (${(0,log_text/* inLog */.c)(written)})`}: ${(0,log_text/* inLog */.c)(found)}`);
    }
    const asked = match === 'all' ? 'everybody required' : 'anybody required';
    const told = {
        allowed: `Allowed: ${asked} is in ${space}${role === 'member' ? '' : ` as ${role} or more`}.`,
        denied: `Denied for ${space}: ${list(rows, 'denied')}.`,
        unknown: `Could not check ${asked} in ${space}, so the gate stays shut: ${list(rows, 'unknown')}`,
    }[result];
    core.info(told);
    core.summary.addHeading(`Google Chat: members of ${space}`, 3).addRaw(`${result}.`, true);
    core.summary.addTable([
        (0,log_text/* tableRow */.j)(true, '', 'required', 'person', 'found'),
        ...rows.map(({ finding, written, label, found }) => (0,log_text/* tableRow */.j)(false, MARK[finding.kind], written, label, found)),
    ]);
    await core.summary.write();
    return told;
}
function wordsFor(finding, role) {
    if (finding.kind === 'allowed')
        return role === 'member' ? 'is in the space' : `is in the space as ${role} or more`;
    return finding.kind === 'denied' ? finding.why : `could not be checked: ${finding.why}`;
}
function list(rows, kind) {
    const told = rows.flatMap(({ label, finding }) => finding.kind === kind ? [`${label} ${kind === 'denied' ? finding.why : `(${finding.why})`}`] : []);
    const shown = [...new Set(told)];
    return (0,log_text/* inLog */.c)(shown.slice(0, 20).join('; ') + (shown.length > 20 ? `; +${shown.length - 20} more` : ''));
}

// EXTERNAL MODULE: ./github/event.js
var github_event = __webpack_require__(7189);
;// CONCATENATED MODULE: ./members/required-people.js


/** Finds out whom each line of `require` stands for. What cannot be found out is told, never left out. */
async function requiredPeople(entries, sources) {
    const groups = [];
    for (const entry of entries)
        groups.push({ written: entry.written, people: await peopleOf(entry, sources) });
    return groups;
}
async function peopleOf(entry, sources) {
    switch (entry.kind) {
        case 'user':
            return [{ label: entry.written, who: entry.user.slice('users/'.length) }];
        case 'email':
            return [{ label: entry.written, who: entry.written }];
        case 'login':
            return [byLogin(entry.written, sources)];
        case 'actor':
            return actors(sources);
        case 'team':
            return teamMembers(entry, sources);
    }
}
const NO_STARTER = 'a scheduled run was started by nobody: GitHub only names who edited the schedule. Name people instead.';
/** Who started the run and, when it was run again, who did that: either could be the one who should not. */
function actors(sources) {
    const { name, actor, triggeringActor } = sources.event;
    const starter = (0,github_event/* startedBy */.l3)(sources.event);
    if (name === 'schedule')
        return starter === undefined ? [{ label: 'actor', unclear: NO_STARTER }] : [byLogin(starter, sources)];
    const logins = [...new Set([actor, triggeringActor].filter((login) => login !== ''))];
    if (logins.length === 0)
        return [{ label: 'actor', unclear: 'the runner does not say who started this run.' }];
    return logins.map((login) => byLogin(login, sources));
}
function byLogin(login, { inputs }) {
    const user = inputs.people.find(login);
    if (user !== undefined)
        return { label: login, who: user.slice('users/'.length) };
    return login.endsWith('[bot]')
        ? {
            label: login,
            unclear: 'it is a bot of GitHub, and nobody in Chat. Leave it out, or say in people who answers for it.',
        }
        : { label: login, unclear: `people does not say who this is in Chat. Add a line "${login}: users/…".` };
}
async function teamMembers({ written, org, slug }, sources) {
    const { githubToken } = sources.inputs;
    if (githubToken === undefined)
        return [{ label: written, unclear: 'github-token is empty, so GitHub cannot be asked.' }];
    try {
        const logins = await (await sources.github(githubToken)).teamMembers(org, slug);
        if (logins.length === 0)
            return [{ label: written, unclear: 'the team has no members that the token can see.' }];
        return logins.map((login) => byLogin(login, sources));
    }
    catch (thrown) {
        return [{ label: written, unclear: (0,errors/* asError */.zR)(thrown).message }];
    }
}

;// CONCATENATED MODULE: ./members/list-members.js

/** The most rows shown in a job summary, which GitHub cuts at 1 MiB; the output has everybody. */
const MOST_ROWS = 2000;
/** Lists who is in a space. Checks nobody, and says so: this is also how people find the ids for `people`. */
async function listMembers(core, chat, space) {
    const members = await chat.members(space, (count) => core.info(`Read ${count} members of ${space}.`));
    core.setOutput('members', JSON.stringify(members));
    core.setOutput('member-count', members.length);
    for (const { user, displayName, role } of members.slice(0, 100))
        core.info(`${user}  ${(0,log_text/* inLog */.c)(displayName)}  ${role}`);
    if (members.length > 100)
        core.info(`… +${members.length - 100} more in the job summary and the output members.`);
    core.info('Nothing is required, so nobody was checked.');
    core.summary
        .addHeading(`Google Chat: members of ${space}`, 3)
        .addRaw(`${members.length} people whom Chat shows to the app.`, true);
    core.summary.addTable([
        (0,log_text/* tableRow */.j)(true, 'name', 'user', 'role', 'state', 'type'),
        ...members
            .slice(0, MOST_ROWS)
            .map(({ displayName, user, role, state, type }) => (0,log_text/* tableRow */.j)(false, displayName, user, role, state, type)),
    ]);
    await core.summary.write();
}

// EXTERNAL MODULE: ./warn-once.js
var warn_once = __webpack_require__(399);
;// CONCATENATED MODULE: ./members/check-members.js







/** Seconds for reading a large space and a large team. */
const PATIENCE_SECONDS = 60;
/**
 * Lists who is in a space or, with `require`, stops the job unless the required people are in it.
 * Whatever cannot be checked keeps the gate shut, and is told apart from "is not a member".
 */
async function checkMembers(deps) {
    const { core } = deps;
    core.setOutput('result', 'unknown');
    const inputs = await readMembersInputs(core, deps.env);
    (0,warn_once/* warnOnce */.m)(core, inputs.leftOut);
    const network = deps.within(inputs.timeout ?? PATIENCE_SECONDS);
    if (inputs.require === undefined)
        return listMembers(core, await network.chat(inputs), inputs.space);
    if (inputs.dryRun)
        throw new Error(`A dry run asks nobody, so the gate stays shut. It would ask for: ${inputs.require.map(({ written }) => written).join(', ')}.`);
    const github = (token) => network.github(token);
    return gate(deps, inputs, inputs.require, await network.chat(inputs), github);
}
async function gate({ core, event }, inputs, entries, chat, github) {
    const { space, role, match, onDenied } = inputs;
    const groups = await requiredPeople(entries, { inputs, event, github });
    const known = groups.flatMap(({ people }) => people.flatMap((person) => ('who' in person ? [person.who] : [])));
    const findings = await lookUp(known, {
        chat,
        space,
        role,
        onPage: (count) => core.info(`Read ${count} members of ${space}.`),
    });
    const judged = groups.map(({ written, people }) => {
        const each = people.map((person) => ({ label: person.label, finding: findingOf(person, findings) }));
        return { written, people: each, result: everybody(each.map(({ finding }) => finding.kind)) };
    });
    const result = decide(judged.map((group) => group.result), match);
    const missing = judged.flatMap(({ people }) => people.filter(({ finding }) => finding.kind === 'denied').map(({ label }) => label));
    core.setOutput('result', result);
    core.setOutput('missing', [...new Set(missing)].join(', '));
    const told = await reportGate(core, { space, role, match, judged, result });
    if (result === 'unknown' || (result === 'denied' && onDenied === 'fail'))
        throw new Error(told);
}
function findingOf(person, findings) {
    if ('unclear' in person)
        return { kind: 'unknown', why: person.unclear };
    return findings.get(person.who) ?? { kind: 'unknown', why: 'Chat was not asked.' };
}


/***/ }),

/***/ 399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ warnOnce),
/* harmony export */   w: () => (/* binding */ news)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5650);


/** The key of the saved state that says what was warned of. */
const KEY = 'warned';
/** Two problems are the same when they are told in the same words. */
const fingerprint = ({ input, text }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${input}: ${text}`).digest('hex').slice(0, 12);
/** What of an error nobody was warned of yet in this job. From now on, somebody was. */
function news(core, error) {
    const known = new Set(core.getState(KEY).split(' '));
    const left = error.problems.filter((problem) => !known.has(fingerprint(problem)));
    core.saveState(KEY, [...known, ...left.map(fingerprint)].join(' ').trim());
    return left.length === 0 ? undefined : new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(left);
}
/**
 * Warns of inputs that the message goes out without. Main and post read the same inputs, so what main has warned of,
 * post doesn't say again. A flaw never fails a step.
 */
function warnOnce(core, leftOut) {
    const left = leftOut && news(core, leftOut);
    if (left !== undefined)
        core.warning(`Google Chat: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(left)}`);
}


/***/ })

};
