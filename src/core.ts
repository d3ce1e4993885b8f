import type * as core from '@actions/core';
/** What of `@actions/core` an action may use. A test passes a plain object that records. */
export type Core = Pick<
  typeof core,
  | 'getInput'
  | 'setSecret'
  | 'setOutput'
  | 'saveState'
  | 'getState'
  | 'info'
  | 'notice'
  | 'warning'
  | 'debug'
  | 'setFailed'
  | 'summary'
>;

/** The runner's environment variables. */
export type Env = Readonly<Record<string, string | undefined>>;
