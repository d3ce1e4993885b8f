// Modules that all or nearly all entries use are bundled and loaded as one file. Each entry loads the rest itself.
import './job/message-id.ts';
import './step-report.ts';
import './github/build.ts';
import './inputs/connection.ts';
import './inputs/mention.ts';
import './run-action.ts';

// The launchers in `dist` call these.
export const main = (): Promise<unknown> => import('./main.ts');
export const post = (): Promise<unknown> => import('./post.ts');
export const run = (): Promise<unknown> => import('./run.ts');
export const progress = (): Promise<unknown> => import('./progress.ts');
export const send = (): Promise<unknown> => import('./send.ts');
export const members = (): Promise<unknown> => import('./members.ts');
export const doctor = (): Promise<unknown> => import('./doctor.ts');
export const approve = (): Promise<unknown> => import('./approve.ts');
export const approvePost = (): Promise<unknown> => import('./approvePost.ts');
