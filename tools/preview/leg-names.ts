import { expandMatrix, matrixJobName, asMap } from '../../emulator/index.ts';
import type { FoundJob } from './find-jobs.ts';

/**
 * What GitHub calls a job: each leg of a matrix by its values. Where only a run knows them, or the name is made of them,
 * there is one, with the job's id.
 */
export function legNames({ id, job }: FoundJob): readonly string[] {
  const given = job['name'];
  const isPlain = typeof given === 'string' && !given.includes('${{');
  const name = isPlain ? given : id;
  const { matrix } = asMap(job['strategy'], 'strategy');
  if (matrix === undefined || (given !== undefined && !isPlain) || JSON.stringify(matrix).includes('${{'))
    return [name];
  return expandMatrix(matrix).map((leg) => matrixJobName(name, leg));
}
