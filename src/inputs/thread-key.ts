import type { Parse } from './reader.ts';

/** A thread's key: at most 4,000 characters (https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages#Thread). */
export const threadKey: Parse<string> = (written) => {
  if (written.length > 4000) throw new Error(`has ${written.length} characters; Chat takes 4,000.`);
  return written;
};
