import type { Deps } from '../../deps.ts';
import { asError } from '../../errors.ts';
import type { GitHub } from '../../github/github.ts';

/**
 * The workflow's file at the commit of the run, as data; `undefined` where it cannot be read. Then a run is taken to be
 * over when all that GitHub has made is over, and a job that comes after all says so on the board.
 */
export async function readWorkflow({ core, event }: Deps, github: GitHub): Promise<unknown> {
  const { repository, workflowPath, workflowSha } = event;
  const path = workflowPath.startsWith(`${repository}/`) ? workflowPath.slice(repository.length + 1) : '';
  if (path === '' || workflowSha === '') return undefined;
  try {
    const text = await github.file(repository, path, workflowSha);
    const { parse } = await import('yaml');
    return parse(text) as unknown;
  } catch (thrown) {
    core.info(`Whether more jobs are to come is not known. ${asError(thrown).message}`);
    return undefined;
  }
}
