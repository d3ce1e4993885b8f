import type { Core } from '../core.ts';
import type { SavedInput, SavedState } from './saved-state.ts';

/** The inputs of post, with the values of main for those that the runner mixed up. */
export type PostInputs = {
  readonly getInput: Core['getInput'];
  /** The names of the inputs that were replaced. */
  readonly replaced: readonly SavedInput[];
};

/** They determine the message's id, so only the values of main are right, even empty ones. */
const NAMING = ['space', 'message-key', 'job-id', 'job-index', 'matrix-values'] as const;

/** They determine the thread, the notification, and whether the message is posted. */
const PLACING = ['thread-key', 'notification', 'post-on'] as const;

/** They may use outputs of later steps, so a different value can be intended, but not an empty one. */
const CONTENT = ['title', 'mention', 'mention-on', 'people', 'report', 'timezone'] as const;

/**
 * Uses main's inputs where the runner passed other values to post. In nested composite actions, the runner looks up
 * `${{ inputs.… }}` in the wrong action when it evaluates the inputs of post. They are then empty, or have the outer
 * action's values (https://github.com/actions/runner/issues/3514, also 2030 and 2800).
 *
 * If the state is not signed, somebody else wrote it, or the credentials changed. Only its `dry-run: true` is used, since
 * a dry run sends nothing.
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
  // If one input is mixed up, any other that differs may be the outer action's, too.
  const replaced = certain.length === 0 ? [] : [...new Set([...certain, ...CONTENT.filter(differs)])];
  const useMain = new Set<string>(replaced);
  return {
    getInput: (name, options) => {
      if (name === 'dry-run' && isDryRun) return 'true';
      return useMain.has(name) ? main(name as SavedInput) : core.getInput(name, options);
    },
    replaced,
  };
}

const isTrue = (value: string | undefined): boolean => /^true$/i.test(value ?? '');

const CAUSE =
  "GitHub's runner mixes up inputs in nested composite actions " + '(https://github.com/actions/runner/issues/3514)';

const REMEDY = 'To avoid this, use the status action in the job, or in a composite action that the job uses directly.';

/** Warns about the inputs that were replaced. */
export function warnOfReplacedInputs(core: Core, names: readonly SavedInput[]): void {
  core.warning(
    `Google Chat: when the job ended, the runner passed different values for ${names.join(', ')}. ` +
      `${CAUSE}, so the values from the start of the job were used. ${REMEDY}`,
  );
}

/** The error when main had credentials and post has none: the secret is not misspelled. */
export const lostCredentialsError = (): Error =>
  new Error(
    'The runner passed the credentials when the job started, but not when it ended. ' +
      `The message was not updated, and nobody was mentioned. ${CAUSE}. ${REMEDY}`,
  );
