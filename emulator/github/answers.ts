import type { getOctokit } from '@actions/github';

type Rest = ReturnType<typeof getOctokit>['rest'];
type Body<Method extends (...asked: never[]) => Promise<{ data: unknown }>> = Awaited<ReturnType<Method>>['data'];
/** The client's types allow for ids that JSON numbers can't hold; GitHub sends none. */
type Plain<Thing> = Thing & { readonly id: number };

/** The bodies GitHub answers with, in the words of its own client: a field with another name does not compile. */
export type JobAnswer = Plain<Body<Rest['actions']['getJobForWorkflowRun']>> & { readonly run_id: number };
export type RunAnswer = Plain<Body<Rest['actions']['getWorkflowRun']>>;
export type PendingAnswer = Body<Rest['actions']['getPendingDeploymentsForRun']>[number];
export type PullAnswer = Plain<Body<Rest['pulls']['get']>>;
export type AnnotationAnswer = Body<Rest['checks']['listAnnotations']>[number];
export type AccountAnswer = Body<Rest['teams']['listMembersInOrg']>[number];
export type RepositoryAnswer = RunAnswer['repository'];
export type FileAnswer = Extract<Exclude<Body<Rest['repos']['getContent']>, readonly unknown[]>, { content: string }>;
