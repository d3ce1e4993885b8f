import type { Core } from '../core.ts';
import type { SavedInput, SavedState } from './saved-state.ts';

/** The inputs of post, with main's in the place of those that the runner mixed up. */
export type PostInputs = {
  readonly getInput: Core['getInput'];
  /** The names of those that were put right; none where the runner mixed up nothing. */
  readonly replaced: readonly SavedInput[];
};

/** They make the message's name, so that only main's can be right, even an empty one. */
const NAMING = ['space', 'message-key', 'job-id', 'job-index', 'matrix-values'] as const;

/** They say how the message is placed. */
const PLACING = ['thread-key', 'notification', 'post-on'] as const;

/** They may hold values of later steps, so that another value may be meant; that it is empty can't be. */
const CONTENT = ['title', 'mention', 'mention-on', 'people'] as const;

/**
 * Goes by what main had where post was given something else. In a composite action inside another one the runner
 * looks `${{ inputs.… }}` up in the wrong action when it evaluates the inputs for post: they come out empty, or as
 * the outer action's (https://github.com/actions/runner/issues/3514, also 2030 and 2800).
 *
 * A state that isn't sealed was written by somebody else, or with another sign-in. It is heeded only where nothing is
 * sent: that main made a dry run.
 */
export function postInputs(core: Core, state: SavedState | undefined): PostInputs {
  const getInput: Core['getInput'] = (name, options) => core.getInput(name, options);
  if (state === undefined) return { getInput, replaced: [] };
  const wasDryRun = isTrue(state.inputs['dry-run']) && !isTrue(core.getInput('dry-run'));
  const isDryRun = isTrue(state.inputs['dry-run']) || isTrue(core.getInput('dry-run'));
  if (!state.isSigned && !isTrue(state.inputs['dry-run'])) return { getInput, replaced: [] };

  const main = (name: SavedInput): string => state.inputs[name] ?? core.getInput(name);
  const differs = (name: SavedInput): boolean => main(name) !== core.getInput(name);
  const isLost = (name: SavedInput): boolean => main(name) !== '' && core.getInput(name) === '';
  const certain = [
    ...NAMING.filter(differs),
    ...PLACING.filter((name) => main(name) !== '' && differs(name)),
    ...(wasDryRun ? (['dry-run'] as const) : []),
    ...CONTENT.filter(isLost),
  ];
  // Where one input is mixed up, so is another that differs: it may well be the outer action's.
  const replaced = certain.length === 0 ? [] : [...new Set([...certain, ...CONTENT.filter(differs)])];
  const right = new Set<string>(replaced);
  return {
    getInput: (name, options) => {
      if (name === 'dry-run' && isDryRun) return 'true';
      return right.has(name) ? main(name as SavedInput) : core.getInput(name, options);
    },
    replaced,
  };
}

const isTrue = (value: string | undefined): boolean => /^true$/i.test(value ?? '');

const CAUSE =
  "GitHub's runner mixes up the inputs of a composite action that another composite action uses " +
  '(https://github.com/actions/runner/issues/3514)';

const REMEDY =
  'To avoid this, use the status action in the job itself, or in a composite action that the job uses directly.';

/** Warns of the inputs that were put right. */
export function warnOfReplacedInputs(core: Core, names: readonly SavedInput[]): void {
  core.warning(
    `Google Chat: when the job ended, the runner gave other values than when it started for ${names.join(', ')}. ` +
      `${CAUSE}, so the values from the start were used. ${REMEDY}`,
  );
}

/** What is wrong when the way to sign in is gone: nobody misspelt a secret. */
export const lostCredentialsError = (): Error =>
  new Error(
    'When the job ended, the runner gave no way to sign in, although it gave one when the job started. ' +
      `So the message was not updated, and nobody was mentioned. ${CAUSE}. ${REMEDY}`,
  );
