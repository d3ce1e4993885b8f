export const id = 730;
export const ids = [730];
export const modules = {

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

/***/ 8730:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _members_check_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6621);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9902);


await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(_members_check_members_js__WEBPACK_IMPORTED_MODULE_0__/* .checkMembers */ .c, { onFailure: 'always fail' });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ checkMembers)
});

// EXTERNAL MODULE: ./inputs/connection.js + 2 modules
var inputs_connection = __webpack_require__(571);
// EXTERNAL MODULE: ./inputs/people.js
var people = __webpack_require__(5588);
// EXTERNAL MODULE: ./inputs/reader.js
var reader = __webpack_require__(1140);
// EXTERNAL MODULE: ./membership/requirement.js
var requirement = __webpack_require__(9293);
;// CONCATENATED MODULE: ./members/inputs.js




const LIST_MEMBERS = '(list the members)';
const EMPTY = 'is empty, so the check fails. A variable such as vars.DEPLOYERS is empty if its name is misspelled. ' +
    'To list the members without checking anyone, remove require.';
async function readMembersInputs(core, env) {
    const read = (0,reader/* reader */.wA)(core);
    const space = (0,inputs_connection/* spaceInput */.Ls)(read);
    const connection = (0,inputs_connection/* connectionInputs */.eu)(read, core, env, { isSignInRequired: true });
    const isGate = read.optional('require') !== LIST_MEMBERS;
    const require = isGate ? read.items('require', requirement/* requirement */.a) : undefined;
    if (read.optional('require') === undefined)
        read.problem('require', EMPTY);
    else if (require?.length === 0 && read.problems() === undefined) {
        read.problem('require', 'has only comments and empty lines, so it would let everyone pass. Name at least one person.');
    }
    return read.finish({
        space,
        ...connection,
        require,
        match: read.optional('match', (0,reader/* oneOf */.yL)('all', 'any')) ?? 'all',
        role: read.optional('role', (0,reader/* oneOf */.yL)('member', 'manager', 'owner')) ?? 'member',
        onDenied: read.optional('on-denied', (0,reader/* oneOf */.yL)('fail', 'report')) ?? 'fail',
        people: await (0,people/* peopleInput */.a)(read, env, 'problem'),
        githubToken: read.optional('github-token'),
        inputWarnings: read.warnings(),
    });
}

// EXTERNAL MODULE: ./membership/look-up.js
var look_up = __webpack_require__(8025);
// EXTERNAL MODULE: ./log-text.js
var log_text = __webpack_require__(371);
;// CONCATENATED MODULE: ./members/report.js

const MARK = { allowed: '✓', denied: '✗', unknown: '?' };
async function reportGate(core, { space, role, match, checked, result }) {
    const rows = checked.flatMap(({ requirement, people }) => people.map(({ label, check }) => ({ requirement, label, check, detail: describeCheck(check, role) })));
    for (const { requirement, label, check, detail } of rows) {
        core.info(`${MARK[check.kind]} ${(0,log_text/* logText */.kc)(label)}${label === requirement ? '' : ` (${(0,log_text/* logText */.kc)(requirement)})`}: ${(0,log_text/* logText */.kc)(detail)}`);
    }
    const required = match === 'all' ? 'everybody required' : 'anybody required';
    const summary = {
        allowed: `Allowed: ${required} is in ${space}${role === 'member' ? '' : ` as ${roleText(role)}`}.`,
        denied: `Denied for ${space}: ${listFailures(rows, 'denied')}.`,
        unknown: `Could not check ${required} in ${space}, so the step fails: ${listFailures(rows, 'unknown')}`,
    }[result];
    core.info(summary);
    core.summary.addHeading(`Google Chat: members of ${space}`, 3).addRaw(`${result}.`, true);
    core.summary.addTable([
        (0,log_text/* tableRow */.jD)(true, '', 'required', 'person', 'result'),
        ...rows.map(({ check, requirement, label, detail }) => (0,log_text/* tableRow */.jD)(false, MARK[check.kind], requirement, label, detail)),
    ]);
    await core.summary.write();
    return summary;
}
const roleText = (role) => (role === 'owner' ? 'owner' : `${role} or higher`);
function describeCheck(check, role) {
    if (check.kind === 'allowed')
        return role === 'member' ? 'is in the space' : `is in the space as ${roleText(role)}`;
    return check.kind === 'denied' ? check.why : `could not be checked: ${check.why}`;
}
function listFailures(rows, kind) {
    const failures = rows.flatMap(({ label, check }) => check.kind === kind ? [`${label} ${kind === 'denied' ? check.why : `(${check.why})`}`] : []);
    const unique = [...new Set(failures)];
    return (0,log_text/* logText */.kc)(unique.slice(0, 20).join('; ') + (unique.length > 20 ? `; +${unique.length - 20} more` : ''));
}
const MAX_ROWS = 2000;
async function listMembers(core, chat, space) {
    const members = await chat.members(space, (count) => core.info(`Members of ${space} read: ${count}.`));
    core.setOutput('members', JSON.stringify(members));
    core.setOutput('member-count', members.length);
    for (const { user, displayName, role } of members.slice(0, 100))
        core.info(`${user}  ${(0,log_text/* logText */.kc)(displayName)}  ${role}`);
    if (members.length > 100)
        core.info(`… +${members.length - 100} more in the output members.`);
    core.info('The input require is not set, so nobody was checked.');
    core.summary
        .addHeading(`Google Chat: members of ${space}`, 3)
        .addRaw(`Members that the app can see: ${members.length}.`, true);
    core.summary.addTable([
        (0,log_text/* tableRow */.jD)(true, 'name', 'user', 'role', 'state', 'type'),
        ...members
            .slice(0, MAX_ROWS)
            .map(({ displayName, user, role, state, type }) => (0,log_text/* tableRow */.jD)(false, displayName, user, role, state, type)),
    ]);
    await core.summary.write();
}

// EXTERNAL MODULE: ./membership/required-people.js
var required_people = __webpack_require__(8729);
// EXTERNAL MODULE: ./step-report.js
var step_report = __webpack_require__(4510);
;// CONCATENATED MODULE: ./members/check-members.js





const DEFAULT_TIMEOUT_SECONDS = 60;
async function checkMembers(deps) {
    const { core } = deps;
    core.setOutput('result', 'unknown');
    const inputs = await readMembersInputs(core, deps.env);
    (0,step_report/* warnOnce */.mc)(core, inputs.inputWarnings);
    const network = deps.within(inputs.timeout ?? DEFAULT_TIMEOUT_SECONDS);
    if (inputs.require === undefined)
        return listMembers(core, await network.chat(inputs), inputs.space);
    if (inputs.dryRun)
        throw new Error(`A dry run checks nobody, so the step fails. It would check: ${inputs.require.map(({ written }) => written).join(', ')}.`);
    const github = (token) => network.github(token);
    return checkRequired(deps, inputs, inputs.require, await network.chat(inputs), github);
}
async function checkRequired({ core, event }, inputs, requirements, chat, github) {
    const { space, role, match, onDenied } = inputs;
    const groups = await (0,required_people/* requiredPeople */.R)(requirements, { inputs, event, github });
    const memberIds = groups.flatMap(({ people }) => people.flatMap((person) => ('who' in person ? [person.who] : [])));
    const checks = await (0,look_up/* checkPeople */.Y7)(memberIds, {
        chat,
        space,
        role,
        onPage: (count) => core.info(`Members of ${space} read: ${count}.`),
    });
    const checked = groups.map(({ requirement, people }) => {
        const peopleChecks = people.map((person) => ({ label: person.label, check: checkOf(person, checks) }));
        return { requirement, people: peopleChecks, result: (0,look_up/* combineChecks */.L6)(peopleChecks.map(({ check }) => check.kind)) };
    });
    const result = (0,look_up/* combineRequirements */.KN)(checked.map((group) => group.result), match);
    const missing = checked.flatMap(({ people }) => people.filter(({ check }) => check.kind === 'denied').map(({ label }) => label));
    core.setOutput('result', result);
    core.setOutput('missing', [...new Set(missing)].join(', '));
    const summary = await reportGate(core, { space, role, match, checked, result });
    if (result === 'unknown' || (result === 'denied' && onDenied === 'fail'))
        throw new Error(summary);
}
function checkOf(person, checks) {
    if ('unknownReason' in person)
        return { kind: 'unknown', why: person.unknownReason };
    return checks.get(person.who) ?? { kind: 'unknown', why: 'this person was not checked.' };
}


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


/***/ })

};
