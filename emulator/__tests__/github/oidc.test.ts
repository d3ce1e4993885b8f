import { describe, expect, test } from '@jest/globals';
import { createLocalJWKSet, decodeJwt, jwtVerify, type JSONWebKeySet } from 'jose';
import type { Emulator } from '../../emulator.ts';
import { immutableSubject } from '../../github/oidc.ts';
import { readAnswer } from '../ask.ts';
import { useEmulator } from '../use-emulator.ts';

const emulator = useEmulator();

const ISSUER = 'https://token.actions.githubusercontent.com';
const ask = async (url: string, token: string) =>
  readAnswer(await fetch(url, { headers: { authorization: `Bearer ${token}` } }));
const claimsOf = async (...chosen: Parameters<Emulator['oidc']>) => {
  const { url, token } = emulator.oidc(...chosen);
  return decodeJwt((await ask(url, token)).body.value);
};

test("a job's ID token is verified by GitHub's published key", async () => {
  emulator.clock.freeze(new Date('2026-11-22T10:00:00Z'));
  const { url, token } = emulator.oidc();
  const { status, body } = await ask(`${url}&audience=somebody`, token);
  expect(status).toBe(200);
  expect(body).toEqual({ count: body.value.length, value: expect.any(String) });

  const keys = (await (await fetch(`${emulator.url}/.well-known/jwks`)).json()) as JSONWebKeySet;
  const { payload, protectedHeader } = await jwtVerify(body.value, createLocalJWKSet(keys), {
    currentDate: emulator.clock.now(),
  });
  expect(protectedHeader).toEqual({ typ: 'JWT', alg: 'RS256', kid: keys.keys[0]?.kid });
  const now = Date.parse('2026-11-22T10:00:00Z') / 1000;
  expect(payload).toEqual({
    jti: expect.stringMatching(/^[0-9a-f-]{36}$/),
    sub: 'repo:octo-org/octo-repo:ref:refs/heads/main',
    aud: 'somebody',
    ref: 'refs/heads/main',
    ref_type: 'branch',
    ref_protected: 'false',
    sha: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
    repository: 'octo-org/octo-repo',
    repository_id: '74',
    repository_owner: 'octo-org',
    repository_owner_id: '65',
    repository_visibility: 'private',
    base_ref: '',
    head_ref: '',
    event_name: 'push',
    actor: 'octocat',
    actor_id: '12',
    workflow: 'CI',
    workflow_ref: 'octo-org/octo-repo/.github/workflows/ci.yml@refs/heads/main',
    workflow_sha: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
    job_workflow_ref: 'octo-org/octo-repo/.github/workflows/ci.yml@refs/heads/main',
    job_workflow_sha: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
    run_id: '1658821493',
    run_number: '42',
    run_attempt: '1',
    check_run_id: '51725241954',
    runner_environment: 'github-hosted',
    iss: ISSUER,
    nbf: now - 300,
    iat: now,
    exp: now + 300,
  });
});

test("the default audience is the repository owner's URL", async () => {
  expect(await claimsOf({ repository: 'birds/parrots' })).toMatchObject({
    aud: 'https://github.com/birds',
    repository_owner: 'birds',
    workflow_ref: 'birds/parrots/.github/workflows/ci.yml@refs/heads/main',
  });
});

describe('the subject', () => {
  test.each([
    [{ ref: 'refs/tags/v1' }, 'ref:refs/tags/v1'],
    [{ event_name: 'pull_request', ref: 'refs/pull/7/merge' }, 'pull_request'],
    [{ event_name: 'pull_request', environment: 'preview' }, 'environment:preview'],
    [{ environment: 'production' }, 'environment:production'],
  ])('of a job with %j ends with %s', async (chosen, end) => {
    expect(await claimsOf(chosen)).toMatchObject({ sub: `repo:octo-org/octo-repo:${end}`, ...chosen });
  });

  test('has ids in a repository created after July 2026', async () => {
    const sub = immutableSubject({
      repository: 'octocat/my-repo',
      repository_owner_id: '123456',
      repository_id: '456789',
    });
    expect(sub).toBe('repo:octocat@123456/my-repo@456789:ref:refs/heads/main');
    expect(await claimsOf({ sub, repo_property_team: 'birds' })).toMatchObject({ sub, repo_property_team: 'birds' });
  });
});

describe('a job gets no ID token', () => {
  test('with another request token, or without one', async () => {
    const [one, other] = [emulator.oidc(), emulator.oidc()];
    expect((await ask(one.url, other.token)).status).toBe(401);
    expect((await ask(one.url, one.token.toUpperCase())).status).toBe(401);
    expect((await fetch(one.url)).status).toBe(401);
  });

  test("that GitHub doesn't know, or that a reset removed", async () => {
    const { url, token } = emulator.oidc();
    expect((await ask(url.replace(/[0-9a-f-]{36}\?/, '00000000-0000-0000-0000-000000000000?'), token)).status).toBe(
      401,
    );
    emulator.reset();
    expect((await ask(url, token)).status).toBe(401);
  });

  test('with another HTTP method', async () => {
    const { url, token } = emulator.oidc();
    const answer = await fetch(url, { method: 'POST', headers: { authorization: `Bearer ${token}` } });
    expect(answer.status).toBe(404);
  });
});

test('the OpenID configuration lists the issuer, its keys and every claim', async () => {
  const answer = await fetch(`${emulator.url}/.well-known/openid-configuration`);
  const body = (await answer.json()) as { readonly claims_supported: readonly string[] };
  expect(body).toMatchObject({ issuer: ISSUER, jwks_uri: `${ISSUER}/.well-known/jwks` });
  expect(Object.keys(await claimsOf({ environment: 'production' })).sort()).toEqual([...body.claims_supported].sort());
});

test('request records and faults name the OIDC calls', async () => {
  emulator.faults.add({ on: 'oidc.idToken', fault: { kind: 'status', code: 503 } });
  const { url, token } = emulator.oidc();
  expect((await ask(url, token)).status).toBe(503);
  expect((await ask(`${url}&audience=somebody`, token)).status).toBe(200);
  expect(emulator.requests).toMatchObject([
    { service: 'oidc', call: 'oidc.idToken', fault: 'status' },
    { service: 'oidc', call: 'oidc.idToken', status: 200, query: { 'api-version': '2.0', audience: 'somebody' } },
  ]);
  expect(JSON.stringify(emulator.requests)).not.toContain(token);
});
