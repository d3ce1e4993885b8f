export const id = 634;
export const ids = [634];
export const modules = {

/***/ 5634:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _doctor_doctor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4312);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(621);


/** Check a set-up. Who asks a doctor wants to know: something wrong fails the step. */
await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(_doctor_doctor_js__WEBPACK_IMPORTED_MODULE_0__/* .doctor */ .A, { onFailure: 'fail' });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./google-chat/names.js
var names = __webpack_require__(9114);
// EXTERNAL MODULE: ./inputs/connection.js
var inputs_connection = __webpack_require__(8931);
// EXTERNAL MODULE: ./inputs/reader.js
var reader = __webpack_require__(1140);
;// CONCATENATED MODULE: ./doctor/inputs.js



/** Reads the inputs of the doctor; throws every problem at once. A sign-in is needed even in a dry run. */
function readDoctorInputs(core, env) {
    // Who asks a doctor wants to know of every flaw.
    const read = (0,reader/* reader */.w)(core, { flawsAreProblems: true });
    const space = read.optional('space', names/* spaceName */.KD);
    const connection = (0,inputs_connection/* connectionInputs */.eu)(read, core, env, { signInNeeded: true });
    (0,inputs_connection/* onErrorInput */.mZ)(read);
    return read.finish({ space, ...connection });
}

// EXTERNAL MODULE: ./log-text.js
var log_text = __webpack_require__(371);
;// CONCATENATED MODULE: ./doctor/checks.js

const MARK = { ok: '✓', failed: '✗', skipped: '–' };
/** Prints the checks and the spaces to the log, and the same as tables to the job summary. */
async function reportChecks(core, checks, spaces) {
    for (const { title, state, found, next } of checks) {
        core.info(`${MARK[state]} ${title}: ${(0,log_text/* inLog */.c)(found)}`);
        if (next !== undefined)
            core.info(`    → ${(0,log_text/* inLog */.c)(next)}`);
    }
    if (spaces.length > 0)
        core.info('\nThe spaces that the Chat app is in, for the input space:');
    for (const { name, displayName, type } of spaces)
        core.info(`  ${name}  ${(0,log_text/* inLog */.c)(displayName) || '(no name)'}  ${type}`);
    core.summary.addHeading('Google Chat: doctor', 3);
    core.summary.addTable([
        (0,log_text/* tableRow */.j)(true, '', 'check', 'found', 'next'),
        ...checks.map(({ title, state, found, next = '' }) => (0,log_text/* tableRow */.j)(false, MARK[state], title, found, next)),
    ]);
    if (spaces.length > 0) {
        core.summary.addTable([
            (0,log_text/* tableRow */.j)(true, 'space', 'name', 'type'),
            ...spaces.map(({ name, displayName, type }) => (0,log_text/* tableRow */.j)(false, name, displayName, type)),
        ]);
    }
    await core.summary.write();
}

;// CONCATENATED MODULE: ./doctor/identity.js
/** Who the credentials make us, and by which way: never a secret part of them. */
function identityOf({ signIn }) {
    switch (signIn?.kind) {
        case 'key':
            return `The key ${signIn.key.private_key_id ?? '(without id)'} of ${signIn.key.client_email}.`;
        case 'federation':
            return `Keyless, as ${signIn.federation.account} by way of ${signIn.federation.audience}.`;
        case 'access-token':
            return 'An access token that was minted elsewhere. It lives at most one hour.';
        case undefined:
            return 'None.';
    }
}

;// CONCATENATED MODULE: ./doctor/try-writing.js


const TITLE = 'Writing';
/** Posts a message and deletes it again: the only proof that the app may write. A dry run does neither. */
async function tryWriting({ event, now }, chat, space, dryRun) {
    if (dryRun)
        return { title: TITLE, state: 'skipped', found: 'Not tried in a dry run.' };
    const id = (0,names/* clientMessageId */.q0)('doctor', [event.repository, event.runId, event.runAttempt, now().toISOString()]);
    try {
        const text = 'The doctor of google-chat-status looks whether it may write here. This message goes away by itself.';
        const { message } = await chat.create({ space, id, message: { text, markupSyntax: 'MARKUP_SYNTAX_CHAT' } });
        await chat.remove(message);
        return { title: TITLE, state: 'ok', found: 'A message was posted and deleted again.' };
    }
    catch (thrown) {
        return { title: TITLE, state: 'failed', found: (0,errors/* asError */.zR)(thrown).message };
    }
}

;// CONCATENATED MODULE: ./doctor/foundations.js
/** What a first request to Chat rests on, from the bottom up, and the troubles that show it is missing. */
const FOUNDATIONS = [
    { title: 'Sign-in', troubles: ['sign-in', 'scope'], found: 'Google accepts it.' },
    { title: 'Chat API', troubles: ['api-disabled'], found: "It is enabled in the service account's project." },
    { title: 'Chat app', troubles: ['app-not-configured'], found: 'It is configured.' },
];
/**
 * What is known of the foundations after a first request: everything below the one that `error` shows missing
 * stands. An error that shows none of them is one of the whole request.
 */
function foundationsAfter(error) {
    if (error === undefined)
        return FOUNDATIONS.map(({ title, found }) => ({ title, state: 'ok', found }));
    const { trouble, found = error.message, advice } = error;
    const at = FOUNDATIONS.findIndex(({ troubles }) => error.name === 'SignInError' || troubles.some((known) => known === trouble));
    const below = FOUNDATIONS.slice(0, Math.max(0, at)).map((each) => ({ title: each.title, state: 'ok', found: each.found }));
    return [...below, { title: FOUNDATIONS[at]?.title ?? 'Google Chat', state: 'failed', found, next: advice }];
}

;// CONCATENATED MODULE: ./doctor/doctor.js






/** Seconds for all checks together. */
const PATIENCE_SECONDS = 30;
/** How far a clock may be off, in milliseconds, before Google refuses what it signed. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;
/**
 * Checks a set-up step by step, in the order in which one thing rests on another, and stops where the rest would
 * be pointless. Says what was found and, where something is wrong, the one next thing to do.
 */
async function doctor(deps) {
    const checks = [];
    let spaces = [];
    try {
        spaces = await examine(deps, checks);
    }
    finally {
        deps.core.setOutput('result', checks.every(({ state }) => state !== 'failed') ? 'healthy' : 'unhealthy');
        deps.core.setOutput('spaces', JSON.stringify(spaces));
        await reportChecks(deps.core, checks, spaces);
    }
    const failed = checks.find(({ state }) => state === 'failed');
    if (failed !== undefined)
        throw new Error(`${failed.title}: ${failed.found}${failed.next === undefined ? '' : ` ${failed.next}`}`);
}
/** Adds to `checks` as it goes; gives the spaces it found. */
async function examine(deps, checks) {
    const inputs = readInputs(deps, checks);
    if (inputs === undefined)
        return [];
    checks.push({ title: 'Credentials', state: 'ok', found: identityOf(inputs) });
    const chat = await deps.within(inputs.timeout ?? PATIENCE_SECONDS).chat(inputs);
    if (!(await checkClock(deps, chat, checks)))
        return [];
    let spaces;
    try {
        spaces = await chat.spaces();
    }
    catch (thrown) {
        checks.push(...foundationsAfter((0,errors/* asError */.zR)(thrown)));
        return [];
    }
    checks.push(...foundationsAfter(undefined), membership(spaces));
    if (inputs.space === undefined || spaces.length === 0)
        return spaces;
    await checkSpace(chat, inputs.space, checks);
    if (checks.at(-1)?.state === 'ok')
        checks.push(await tryWriting(deps, chat, inputs.space, inputs.dryRun));
    return spaces;
}
function readInputs({ core, env }, checks) {
    try {
        const inputs = readDoctorInputs(core, env);
        checks.push({ title: 'Inputs', state: 'ok', found: 'Every input is understood.' });
        return inputs;
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* InputError */.dz))
            throw thrown;
        for (const { input, text } of thrown.problems)
            checks.push({ title: 'Inputs', state: 'failed', found: `${input}: ${text}` });
        return undefined;
    }
}
async function checkClock({ now }, chat, checks) {
    let theirs;
    try {
        theirs = await chat.serverTime();
    }
    catch (thrown) {
        checks.push({ title: 'Network', state: 'failed', found: (0,errors/* asError */.zR)(thrown).message });
        return false;
    }
    checks.push({ title: 'Network', state: 'ok', found: 'Google Chat answers.' });
    if (theirs === undefined) {
        checks.push({ title: 'Clock', state: 'skipped', found: 'The answer does not tell the time.' });
        return true;
    }
    const off = now().getTime() - theirs.getTime();
    const well = Math.abs(off) < CLOCK_TOLERANCE_MS;
    const minutes = Math.round(Math.abs(off) / 60_000);
    checks.push(well
        ? { title: 'Clock', state: 'ok', found: "This runner's clock agrees with Google's." }
        : {
            title: 'Clock',
            state: 'failed',
            found: `This runner's clock is ${minutes} minutes ${off < 0 ? 'behind' : 'ahead of'} Google's.`,
            next: 'Set it by NTP: Google refuses what a wrong clock signs.',
        });
    return well;
}
function membership(spaces) {
    if (spaces.length === 0) {
        return {
            title: 'Spaces',
            state: 'failed',
            found: 'The Chat app is in no space.',
            next: 'Add it: open the space in Google Chat, then Apps & integrations → Add apps.',
        };
    }
    return {
        title: 'Spaces',
        state: 'ok',
        found: `The Chat app is in ${spaces.length === 1 ? '1 space' : `${spaces.length} spaces`}.`,
    };
}
async function checkSpace(chat, space, checks) {
    try {
        const { displayName } = await chat.space(space);
        checks.push({ title: 'The space', state: 'ok', found: `${space} is "${displayName}".` });
    }
    catch (thrown) {
        checks.push({ title: 'The space', state: 'failed', found: (0,errors/* asError */.zR)(thrown).message });
    }
}


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


/***/ })

};
