import type * as core from '@actions/core';

/** The part of `@actions/core` that actions use. Tests pass a plain object that records the calls. */
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
