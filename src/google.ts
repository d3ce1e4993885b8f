/** Google as one thing to load: whoever writes to Chat signs in. */
export { googleChat } from './chat/google-chat.ts';
export { openSignIn } from './google-auth/open.ts';
