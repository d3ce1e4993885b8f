/** Google as one thing to load: whoever writes to Chat signs in. */
export { createChatClient } from './google-chat/client.ts';
export { openSignIn } from './google-auth/open.ts';
