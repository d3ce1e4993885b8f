export const id = 941;
export const ids = [941];
export const modules = {

/***/ 7941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitHub: () => (/* binding */ gitHub)
});

// EXTERNAL MODULE: ../node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(1075);
// EXTERNAL MODULE: ./patience.js
var patience_0 = __webpack_require__(8138);
;// CONCATENATED MODULE: ./github/errors.js
/** A request to GitHub that did not work, told with the next thing to do. */
class GitHubError extends Error {
    name = 'GitHubError';
    /** The HTTP status; `undefined` when no answer came. */
    httpStatus;
    /** Whether the same request may succeed a moment later. */
    transient;
    /** How long GitHub asked to wait, in milliseconds. */
    retryAfterMs;
    /**
     * @param call what was being done, such as "read the team …"
     * @param whenForbidden what to do when the token may not see it
     */
    constructor(call, thrown, whenForbidden) {
        const { status, response } = (thrown ?? {});
        const answered = response !== undefined && typeof status === 'number';
        const headers = response?.headers ?? {};
        const limited = status === 429 ||
            (status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0'));
        const what = answered ? `GitHub answered ${status}${limited ? ' (rate limit)' : ''}` : 'no answer came';
        const advice = answered && !limited && [401, 403, 404].includes(status) ? ` ${whenForbidden}` : '';
        super(`Could not ${call}: ${what}.${advice}`);
        this.httpStatus = answered ? status : undefined;
        this.transient = !answered || limited || status >= 500;
        const seconds = Number(headers['retry-after']);
        this.retryAfterMs = Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined;
    }
}

;// CONCATENATED MODULE: ./github/rest.js



const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
/** GitHub by its REST API (https://docs.github.com/rest). */
function gitHub({ token, apiUrl, fetch, patience }) {
    const octokit = (0,github/* getOctokit */.Q)(token, { baseUrl: apiUrl, request: { fetch }, log: silent });
    return {
        teamMembers: async (org, slug) => {
            const logins = [];
            for (let page = 1;; page += 1) {
                const { data } = await (0,patience_0/* withPatience */.o)(async (signal) => {
                    try {
                        return await octokit.rest.teams.listMembersInOrg({
                            org,
                            team_slug: slug,
                            per_page: 100,
                            page,
                            request: { signal },
                        });
                    }
                    catch (thrown) {
                        throw new GitHubError(`read the team ${org}/${slug}`, thrown, TEAM_TOKEN);
                    }
                }, patience);
                logins.push(...data.map(({ login }) => login));
                if (data.length < 100)
                    return logins;
            }
        },
    };
}
/** https://docs.github.com/rest/teams/members#list-team-members */
const TEAM_TOKEN = 'The token of a workflow cannot read teams. Give github-token a token of a GitHub App with the organisation permission ' +
    '"Members: read", or a personal one with read:org, and check the name of the team.';


/***/ }),

/***/ 8138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ withPatience)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);

const FIRST_MS = 500;
const LONGEST_MS = 16_000;
/**
 * Tries until it works, the error is final, or the next wait would pass the deadline: truncated exponential
 * backoff as Google asks (https://developers.google.com/workspace/chat/limits) with full jitter, and
 * never sooner than a Retry-After says. A server that asks for longer than there is ends the tries at once.
 */
async function withPatience(attempt, patience) {
    const { deadline, attemptMs, random, sleep, onRetry } = patience;
    for (let tries = 0;; tries += 1) {
        try {
            return await attempt(AbortSignal.any([deadline.signal, AbortSignal.timeout(Math.ceil(attemptMs))]));
        }
        catch (thrown) {
            if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransient */ .dg)(thrown))
                throw thrown;
            const backoff = random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** tries);
            const wait = Math.max(backoff, thrown.retryAfterMs ?? 0);
            if (wait >= deadline.remainingMs())
                throw thrown;
            onRetry(thrown, wait);
            await sleep(wait, deadline.signal);
        }
    }
}


/***/ })

};
