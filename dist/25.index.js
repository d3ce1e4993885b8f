export const id = 25;
export const ids = [25];
export const modules = {

/***/ 9025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readChanges: () => (/* binding */ readChanges)
});

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./github/github-error.js
var github_error = __webpack_require__(1110);
;// CONCATENATED MODULE: ./changes/find-changes.js

const MAX_PULLS = 5;
const PAGE = 100;
async function findChanges(github, event, since, tools) {
    const { repository, sha: head } = event;
    const { now, onError } = tools;
    if ('base' in since)
        return compare(github, event, {
            target: since.base,
            base: since.base,
            ageMs: undefined,
            wasDeployed: false,
            onError,
        });
    const { environment } = since;
    const deployments = await github.deployments(repository, environment);
    const succeeded = deployments.filter((each) => each.hasSucceeded && !isOfRun(each, event));
    const [last] = succeeded;
    if (last === undefined)
        return { ...NOTHING, kind: 'first', target: environment };
    const ageMs = Math.max(0, now.getTime() - last.createdAt.getTime());
    if (last.sha === head)
        return { ...NOTHING, kind: 'same', target: environment, ageMs };
    const wasDeployed = succeeded.some(({ sha }) => sha === head);
    return compare(github, event, { target: environment, base: last.sha, ageMs, wasDeployed, onError });
}
const NOTHING = {
    ...{ kind: 'same', target: '', ageMs: undefined, to: '', added: 0, removed: 0 },
    ...{ pulls: [], morePulls: 0, direct: 0, isPartial: false, authors: [], url: '' },
};
const isOfRun = ({ logUrls }, { runId }) => runId !== '' && logUrls.some((url) => url.split('/').includes(runId));
async function compare(github, event, { target, base, ageMs, wasDeployed, onError }) {
    const { repository, sha: head, refName, refType } = event;
    const found = await github.compare(repository, base, head);
    if (found === undefined)
        return { ...NOTHING, kind: 'unknown', target, ageMs };
    const { aheadBy, behindBy, commits, url } = found;
    if (aheadBy === 0 && behindBy === 0)
        return { ...NOTHING, kind: 'same', target, ageMs };
    if (aheadBy === 0 || wasDeployed) {
        const to = refType === 'tag' ? refName : head.slice(0, 7);
        return { ...NOTHING, kind: 'rollback', target, ageMs, to, removed: behindBy, url };
    }
    const shas = commits.map(({ sha }) => sha);
    const associated = await github.mergedPullRequests(repository, shas).catch((thrown) => {
        onError((0,errors/* asError */.zR)(thrown));
        return undefined;
    });
    const { pulls, direct } = pullsOf(commits, associated, event);
    return {
        ...{ kind: 'changes', target, ageMs, to: '', added: aheadBy, removed: behindBy, url, direct },
        pulls: pulls.slice(0, MAX_PULLS),
        morePulls: Math.max(0, pulls.length - MAX_PULLS),
        isPartial: aheadBy > PAGE,
        authors: authorsOf(commits, pulls),
    };
}
function pullsOf(commits, associated, event) {
    const pulls = new Map();
    let direct = 0;
    for (const commit of [...commits].reverse()) {
        const own = associated?.get(commit.sha) ?? [];
        const found = own.length > 0 ? own : inTitle(commit, event);
        if (found.length === 0)
            direct += 1;
        for (const pull of found)
            if (!pulls.has(pull.number))
                pulls.set(pull.number, pull);
    }
    return { pulls: [...pulls.values()], direct };
}
function inTitle({ title, author }, { serverUrl, repository }) {
    const squashed = /^(.{0,300}?)\s*\(#(\d{1,9})\)$/.exec(title);
    const number = Number(squashed?.[2] ?? /^Merge pull request #(\d{1,9}) from /.exec(title)?.[1]);
    if (!Number.isSafeInteger(number) || number === 0)
        return [];
    return [{ number, title: squashed?.[1] ?? title, author, url: `${serverUrl}/${repository}/pull/${number}` }];
}
function authorsOf(commits, pulls) {
    const logins = new Set([...pulls, ...commits].map(({ author }) => author).filter((author) => author !== ''));
    const isBot = (login) => login.endsWith('[bot]');
    return [...logins].sort((one, other) => Number(isBot(one)) - Number(isBot(other))).slice(0, 20);
}

;// CONCATENATED MODULE: ./changes/read-changes.js



async function readChanges({ core, event, now }, network, { since, githubToken }) {
    const report = (error, what) => {
        const line = `${what} ${error.message}`;
        if ((0,github_error/* isPermissionError */.gj)(error))
            core.warning(`Google Chat: ${line}`);
        else
            core.info(line);
    };
    if (githubToken === undefined)
        return report(new Error('github-token is empty.'), WHAT);
    try {
        const github = await network.github(githubToken);
        return await findChanges(github, event, since, { now: now(), onError: (error) => report(error, PULL_REQUESTS) });
    }
    catch (thrown) {
        return report((0,errors/* asError */.zR)(thrown), WHAT);
    }
}
const WHAT = 'Could not read what this deployment changes.';
const PULL_REQUESTS = 'Could not read the pull requests of this deployment.';


/***/ }),

/***/ 1110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gj: () => (/* binding */ isPermissionError),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* unused harmony export isRateLimitError */
class GitHubError extends Error {
    name = 'GitHubError';
    reason;
    httpStatus;
    transient;
    retryAfterMs;
    constructor(call, answer, whenForbidden) {
        const seen = readAnswer(answer);
        const { found, advice } = SENTENCES[seen.reason](seen.status, whenForbidden);
        super(`Could not ${call}: ${found}.${advice === '' ? '' : ` ${advice}`}`);
        this.reason = seen.reason;
        this.httpStatus = seen.status;
        this.transient = isWorthRepeating(seen);
        this.retryAfterMs = seen.reason === 'rate-limit' ? waitMs(seen.headers) : secondsMs(seen.headers['retry-after']);
    }
}
const isPermissionError = (thrown) => thrown instanceof GitHubError && thrown.reason === 'no-permission';
const isRateLimitError = (thrown) => thrown instanceof GitHubError && thrown.reason === 'rate-limit';
function readAnswer(answer) {
    const thrown = answer;
    const response = answer instanceof Error ? thrown?.response : thrown;
    const status = typeof response?.status === 'number' ? response.status : undefined;
    const headers = response?.headers ?? {};
    return { reason: reasonOf(status, headers, response?.data), status, headers };
}
function reasonOf(status, headers, data) {
    if (status === undefined)
        return 'no-answer';
    if (status >= 200 && status < 300)
        return 'not-an-answer';
    if (status >= 300 && status < 400)
        return 'moved';
    const message = data?.message;
    if (isLimit(status, headers, message))
        return 'rate-limit';
    if (status < 500 && typeof message !== 'string')
        return 'not-an-answer';
    return [401, 403, 404].includes(status) ? 'no-permission' : 'refused';
}
function isLimit(status, headers, message) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    if (headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0')
        return true;
    return typeof message === 'string' && /\brate limit\b|\babuse detection\b/i.test(message);
}
const isWorthRepeating = ({ reason, status = 0 }) => reason === 'no-answer' ||
    reason === 'rate-limit' ||
    (reason === 'not-an-answer' && status < 300) ||
    (reason === 'refused' && status >= 500);
const LIMIT_MS = 60_000;
function waitMs(headers) {
    const asked = secondsMs(headers['retry-after']);
    if (asked !== undefined)
        return asked;
    if (String(headers['x-ratelimit-remaining']) !== '0')
        return LIMIT_MS;
    const [reset, now] = [Number(headers['x-ratelimit-reset']) * 1000, Date.parse(String(headers['date']))];
    return reset > now ? reset - now : LIMIT_MS;
}
function secondsMs(value) {
    const seconds = Number(value);
    return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined;
}
const SENTENCES = {
    'no-permission': (status, whenForbidden) => ({ found: `GitHub answered ${status}`, advice: whenForbidden }),
    'rate-limit': (status) => ({
        found: `GitHub answered ${status} (rate limit)`,
        advice: 'This token made too many requests. The limit resets by itself, so you do not need to change anything.',
    }),
    moved: (status) => ({
        found: `GitHub answered ${status}: the repository was renamed or moved`,
        advice: 'New runs use the new name.',
    }),
    'not-an-answer': (status) => ({
        found: 'the response is not from GitHub',
        advice: `A proxy may have sent it (HTTP status ${status}). Check that this runner can reach GitHub's API.`,
    }),
    refused: (status) => ({ found: `GitHub answered ${status}`, advice: '' }),
    'no-answer': () => ({ found: 'no response', advice: '' }),
};


/***/ })

};
