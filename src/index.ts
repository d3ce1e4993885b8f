/** What the launchers in `dist` start. Each entry is loaded only when it is asked for. */
export const main = (): Promise<unknown> => import('./main.ts');
export const post = (): Promise<unknown> => import('./post.ts');
export const progress = (): Promise<unknown> => import('./progress.ts');
export const send = (): Promise<unknown> => import('./send.ts');
export const members = (): Promise<unknown> => import('./members.ts');
export const doctor = (): Promise<unknown> => import('./doctor.ts');
