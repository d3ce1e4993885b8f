export const id = 979;
export const ids = [979];
export const modules = {

/***/ 3979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkClicks: () => (/* binding */ checkClicks)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5650);
/* harmony import */ var _google_chat_click_event_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5023);
/* harmony import */ var _google_chat_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9114);
/* harmony import */ var _google_pubsub_pubsub_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1679);





async function checkClicks(deps, network, inputs, topic) {
    const { dryRun, space, testButton } = inputs;
    if (dryRun)
        return [{ title: PUBSUB, state: 'skipped', detail: 'Not checked in a dry run.' }];
    const pubSub = await network.pubSub(inputs);
    const checks = [await checkPubSub(pubSub, topic)];
    if (checks[0]?.state !== 'ok')
        return checks;
    checks.push(await checkPublishRight(pubSub, topic), await checkPublishers(pubSub, topic));
    if (testButton)
        checks.push(space === undefined
            ? {
                title: BUTTON,
                state: 'failed',
                detail: 'There is no space to post the button to.',
                fix: 'Set the input space.',
            }
            : await checkButton(deps, inputs, { topic, space }));
    return checks;
}
const PUBSUB = 'Pub/Sub';
const newSubscription = (topic) => `${topic.replace(/\/topics\/.*$/, '')}/subscriptions/chat-doctor-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`;
async function checkPubSub(pubSub, topic) {
    try {
        const name = newSubscription(topic);
        await pubSub.createSubscription(name, topic);
        await pubSub.deleteSubscription(name);
        return { title: PUBSUB, state: 'ok', detail: `A subscription of ${topic} was created and deleted.` };
    }
    catch (thrown) {
        const { found, advice } = (0,_google_pubsub_pubsub_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isPubSubError */ .Y)(thrown) ? thrown : { found: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asError */ .zR)(thrown).message, advice: undefined };
        return { title: PUBSUB, state: 'failed', detail: found, fix: advice };
    }
}
async function checkPublishRight(pubSub, topic) {
    const title = 'Forged clicks';
    try {
        const held = await pubSub.permissionsOn(topic, ['pubsub.topics.publish']);
        return held.length === 0
            ? { title, state: 'ok', detail: 'The service account may not publish to the topic.' }
            : {
                title,
                state: 'failed',
                detail: 'The service account may publish to the topic, so a workflow could forge an approval.',
                fix: 'Replace its role, such as roles/pubsub.editor, with the custom role that the README of approve describes.',
            };
    }
    catch (thrown) {
        return { title, state: 'failed', detail: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asError */ .zR)(thrown).message };
    }
}
const GOOGLE_ACCOUNT = /^serviceAccount:[\w-]+@system\.gserviceaccount\.com$/;
async function checkPublishers(pubSub, topic) {
    const title = 'Publishers';
    try {
        const members = await pubSub.publishersOf(topic);
        if (members === undefined)
            return {
                title,
                state: 'skipped',
                detail: `The service account may not read who may publish. Look it up: ${consoleUrl(topic)}`,
            };
        const others = members.filter((member) => !GOOGLE_ACCOUNT.test(member));
        if (others.length > 0)
            return {
                title,
                state: 'failed',
                detail: `These can publish to the topic, and so forge an approval: ${others.join(', ')}.`,
                fix: `Remove them: ${consoleUrl(topic)}`,
            };
        return members.length > 0
            ? {
                title,
                state: 'ok',
                detail: `On the topic, only ${members.join(', ')} may publish. Roles in the project are not checked.`,
            }
            : { title, state: 'failed', detail: 'Nobody may publish to the topic, so no click arrives.', fix: GRANT };
    }
    catch (thrown) {
        return { title, state: 'failed', detail: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asError */ .zR)(thrown).message };
    }
}
const GRANT = 'Grant the role Pub/Sub Publisher on the topic to the service account in the connection settings of the Chat app, usually ' +
    'chat-api-push@system.gserviceaccount.com.';
const consoleUrl = (topic) => {
    const [, project = '', , name = ''] = topic.split('/');
    return `https://console.cloud.google.com/cloudpubsub/topic/detail/${name}?project=${project}`;
};
const BUTTON = 'Button';
const BUTTON_SECONDS = 60;
async function checkButton(deps, inputs, { topic, space }) {
    const network = deps.within(BUTTON_SECONDS + 30);
    const subscription = newSubscription(topic);
    try {
        const pubSub = await network.pubSub(inputs);
        const chat = await network.chat(inputs);
        await pubSub.createSubscription(subscription, topic);
        try {
            return await waitForClick(deps, { chat, pubSub, subscription, space, inputs });
        }
        finally {
            await pubSub.deleteSubscription(subscription);
        }
    }
    catch (thrown) {
        return { title: BUTTON, state: 'failed', detail: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asError */ .zR)(thrown).message };
    }
}
async function waitForClick({ core, elapsed, sleep }, { chat, pubSub, subscription, space, inputs }) {
    const posted = await chat.create({ space, id: (0,_google_chat_names_js__WEBPACK_IMPORTED_MODULE_2__/* .clientMessageId */ .q0)('doctor-button', [subscription]), message: PRESS_ME });
    core.info(`Press the button in ${space} within ${BUTTON_SECONDS} seconds.`);
    try {
        const untilMs = elapsed() + BUTTON_SECONDS * 1000;
        const never = new AbortController().signal;
        for (let left = BUTTON_SECONDS * 1000; left > 0; left = untilMs - elapsed()) {
            const startedAt = elapsed();
            for (const { data } of (await pubSub.pull(subscription, { waitMs: left, stop: never })) ?? []) {
                const event = (0,_google_chat_click_event_js__WEBPACK_IMPORTED_MODULE_4__/* .readChatEvent */ .j)(data);
                if (event.kind === 'add-on')
                    return {
                        title: BUTTON,
                        state: 'failed',
                        detail: 'The Chat app is a Google Workspace add-on.',
                        fix: NO_ADD_ON,
                    };
                if (event.kind === 'click' && event.click.message === posted.systemName)
                    return describeClick(event.click, inputs);
            }
            await sleep(Math.max(0, Math.min(left, 1000 - (elapsed() - startedAt))));
        }
        return {
            title: BUTTON,
            state: 'failed',
            detail: `No click arrived within ${BUTTON_SECONDS} seconds.`,
            fix: NO_CLICK,
        };
    }
    finally {
        await chat.remove(posted.message);
    }
}
function describeClick({ user }, { people }) {
    const isKnown = people === undefined || people.users.some((known) => known === user.name);
    return isKnown
        ? { title: BUTTON, state: 'ok', detail: `The click of ${user.displayName} (${user.name}) arrived.` }
        : {
            title: BUTTON,
            state: 'failed',
            detail: `The click of ${user.displayName} (${user.name}) arrived, but people has no login for this person.`,
            fix: `Add "LOGIN: ${user.name}" to people.`,
        };
}
const NO_CLICK = 'If nobody pressed it, run the doctor again. If somebody did, set the topic in the connection settings of the Chat app ' +
    '(Google Cloud console → Google Chat API → Configuration → Connection settings → Cloud Pub/Sub). ' +
    GRANT;
const NO_ADD_ON = 'Create a Chat app in a new project, and clear "Build this Chat app as a Google Workspace add-on" when you configure it. An ' +
    'add-on cannot be changed back, and its clicks do not reach Pub/Sub.';
const PRESS_ME = {
    text: 'google-chat-status is checking that clicks arrive. This message is deleted automatically.',
    markupSyntax: 'MARKUP_SYNTAX_CHAT',
    cardsV2: [
        {
            cardId: 'doctor',
            card: {
                sections: [
                    {
                        widgets: [
                            {
                                buttonList: {
                                    buttons: [{ text: 'Press me', type: 'FILLED', onClick: { action: { function: 'doctor' } } }],
                                },
                            },
                        ],
                    },
                ],
            },
        },
    ],
};


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

/***/ 1679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ PubSubError),
/* harmony export */   Y: () => (/* binding */ isPubSubError)
/* harmony export */ });
/* harmony import */ var _google_api_api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3143);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9407);


class PubSubError extends _google_api_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h {
    name = 'PubSubError';
    constructor(call, failure) {
        super(call, failure, (0,_google_api_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .explainWith */ .s)(ROWS, failure) ?? { reason: 'refused', advice: undefined });
    }
}
const isPubSubError = (thrown) => thrown instanceof PubSubError;
const ROWS = [
    {
        reason: 'api-disabled',
        when: ({ reason }) => reason === 'SERVICE_DISABLED',
        advice: ({ activationUrl = 'https://console.cloud.google.com/apis/library/pubsub.googleapis.com' }) => `Enable the Pub/Sub API in the project of the service account, wait a minute, and run again: ${activationUrl}`,
    },
    {
        reason: 'scope',
        when: ({ reason, message }) => reason === 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' || /insufficient authentication scopes/i.test(message),
        advice: () => 'The token lacks the scope https://www.googleapis.com/auth/pubsub. Create an access-token with that scope and chat.bot.',
    },
    {
        reason: 'sign-in',
        when: ({ httpStatus }) => httpStatus === 401,
        advice: () => 'Google rejected the credentials. Check that the service account is enabled and that the clock of this runner is correct.',
    },
    {
        reason: 'permission',
        when: ({ httpStatus }) => httpStatus === 403,
        advice: () => 'Give the service account the role for Pub/Sub that the README of approve describes, in the project of the topic.',
    },
    {
        reason: 'not-found',
        when: ({ httpStatus }) => httpStatus === 404,
        advice: () => 'Check the input topic: projects/PROJECT/topics/TOPIC, as in the configuration of the Chat app. Check also that nothing ' +
            'deletes its subscriptions.',
    },
    {
        reason: 'exists',
        when: ({ httpStatus }) => httpStatus === 409,
        advice: () => 'A subscription with this name already exists.',
    },
    {
        reason: 'quota',
        when: ({ httpStatus }) => httpStatus === 429,
        advice: () => "The project's quota for Pub/Sub is used up: https://console.cloud.google.com/apis/api/pubsub.googleapis.com/quotas",
    },
    {
        reason: 'google-down',
        when: ({ httpStatus = 0 }) => httpStatus >= 500,
        advice: () => 'Pub/Sub may be down. Check its status: https://status.cloud.google.com',
    },
    {
        reason: 'network',
        when: ({ httpStatus, reason }) => httpStatus === undefined && (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .isUntrusted */ .fb)(reason),
        advice: () => _network_js__WEBPACK_IMPORTED_MODULE_1__/* .CERTIFICATE_ADVICE */ .jt,
    },
    {
        reason: 'network',
        when: ({ httpStatus }) => httpStatus === undefined,
        advice: () => 'Check that this runner can reach pubsub.googleapis.com, including its firewall and proxy.',
    },
];


/***/ })

};
