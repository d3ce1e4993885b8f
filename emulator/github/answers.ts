import { readFileSync } from 'node:fs';
import type { getOctokit } from '@actions/github';
import { Ajv, type ValidateFunction } from 'ajv';

type Rest = ReturnType<typeof getOctokit>['rest'];
type Body<Method extends (...asked: never[]) => Promise<{ data: unknown }>> = Awaited<ReturnType<Method>>['data'];
/** The client's types allow ids that JSON numbers can't hold. GitHub sends none. */
type Plain<Thing> = Thing & { readonly id: number };

/** GitHub's response bodies, by Octokit's types: an unknown field does not compile. */
export type JobBody = Plain<Body<Rest['actions']['getJobForWorkflowRun']>> & { readonly run_id: number };
export type RunBody = Plain<Body<Rest['actions']['getWorkflowRun']>>;
export type PendingDeploymentBody = Body<Rest['actions']['getPendingDeploymentsForRun']>[number];
export type PullBody = Plain<Body<Rest['pulls']['get']>>;
export type AnnotationBody = Body<Rest['checks']['listAnnotations']>[number];
export type ComparisonBody = Body<Rest['repos']['compareCommitsWithBasehead']>;
export type AccountBody = Body<Rest['teams']['listMembersInOrg']>[number];
export type RepositoryBody = RunBody['repository'];
export type FileBody = Extract<Exclude<Body<Rest['repos']['getContent']>, readonly unknown[]>, { content: string }>;

type Schemas = {
  readonly answers: Readonly<Record<string, object>>;
  readonly definitions: Readonly<Record<string, object>>;
};

const checks = new Map<string, ValidateFunction>();
let schemas: Schemas | undefined;

/**
 * Checks a response body against GitHub's OpenAPI description (https://github.com/github/rest-api-description).
 * Throws the differences, which are bugs of the emulator.
 */
export function checkBody(call: string, body: unknown): void {
  const fits = checks.get(call) ?? compile(call);
  if (fits(body)) return;
  const differs = (fits.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || 'the body'} ${message ?? ''}`,
  );
  throw new Error(`The response to ${call} doesn't match GitHub's schema: ${differs.slice(0, 5).join('; ')}.`);
}

function compile(call: string): ValidateFunction {
  schemas ??= JSON.parse(readFileSync(new URL('./answers.schema.json', import.meta.url), 'utf8')) as Schemas;
  const { answers, definitions } = schemas;
  const answer = answers[call];
  if (answer === undefined) throw new Error(`There is no schema for ${call}. Run tools/schemas/github-schema.ts.`);
  const made = new Ajv({ strict: false, allErrors: true }).compile({ ...answer, definitions });
  checks.set(call, made);
  return made;
}
