/** One module for everything that talks to Google, so that it loads as one file. */
export { createChatClient } from './google-chat/chat-client.ts';
export { openSignIn } from './google-auth/open.ts';
