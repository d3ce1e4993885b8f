// What every entry needs, and what all but two do, is loaded at once, as one file; the entry itself, and whatever it needs,
// when it is asked for.
import './job/message-id.ts';
import './step-report.ts';
import './github/build.ts';
import './inputs/connection.ts';
import './inputs/mention.ts';
import './run-action.ts';

/** What the launchers in `dist` start. */
export const main = (): Promise<unknown> => import('./main.ts');
export const post = (): Promise<unknown> => import('./post.ts');
export const run = (): Promise<unknown> => import('./run.ts');
export const progress = (): Promise<unknown> => import('./progress.ts');
export const send = (): Promise<unknown> => import('./send.ts');
export const members = (): Promise<unknown> => import('./members.ts');
export const doctor = (): Promise<unknown> => import('./doctor.ts');
