import type { ServiceAccountKey } from '../../emulator/google/service-account-key.ts';
import type { JobResult } from '../../emulator/runner/run-job.ts';

/** Access tokens of Google, JWTs, tokens of GitHub, and headers that carry one. */
const TOKENS = /ya29\.[\w-]+|eyJ[\w-]{10,}|gh[oprsu]_\w{20,}|Bearer \S+/g;

/** What of the secrets is in anything that the processes of a job wrote, but for the lines that ask to mask it. */
export function secretsIn({ rawBytes }: JobResult, key: ServiceAccountKey): string[] {
  const { stdout, ...rest } = rawBytes;
  const said = [stdout.replaceAll(/^::add-mask::.*$/gm, ''), ...Object.values(rest)].join('\n');
  const lines = key.private_key.split('\n').filter((line) => line.length > 16 && !line.startsWith('-----'));
  return [...lines.filter((line) => said.includes(line)), ...(said.match(TOKENS) ?? [])];
}
