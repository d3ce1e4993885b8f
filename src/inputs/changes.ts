import { NotUnderstood } from '../errors.ts';
import type { Parse, Reader } from './reader.ts';

/** Reads the input `changes` of status: `true`, for the environment of the input `environment`, or the name of one. */
export function changesInput(
  read: Reader,
  environment: string | undefined,
): { readonly environment: string } | undefined {
  const value = read.setting('changes', environmentName);
  if (value === undefined || value.toLowerCase() === 'false') return undefined;
  if (value.toLowerCase() !== 'true') return { environment: value };
  if (environment !== undefined) return { environment };
  return read.warning('changes', 'is true, but environment is empty. Set environment, or write the name of one.');
}

/** Parses the name of an environment, of at most 255 characters (https://docs.github.com/rest/deployments/environments). */
export const environmentName: Parse<string> = (value) => {
  if (!/^[^\p{Cc}\p{Cf}]{1,255}$/u.test(value)) throw new NotUnderstood(value, 'is not the name of an environment.');
  return value;
};

/** Parses a commit, a branch or a tag. */
export const gitRef: Parse<string> = (value) => {
  if (!/^[\w][\w./+-]{0,200}$/.test(value) || value.includes('..'))
    throw new NotUnderstood(value, 'is not a commit, a branch or a tag.');
  return value;
};
