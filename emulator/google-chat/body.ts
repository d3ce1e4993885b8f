import { badRequest, invalidArgument } from '../google-auth/errors.ts';
import { checkMessage } from './message-check.ts';
import type { Message } from './world.ts';

/** Reads a message out of a request's body. Throws what Google answers when it isn't one. */
export function readMessage(body: { readonly text: string; readonly contentType: string | undefined }): ReadMessage {
  const { text, contentType } = body;
  if (text === '') return { body: {}, unfit: [] };
  if (!/^application\/json\s*(;|$)/i.test(contentType ?? ''))
    throw invalidArgument(
      `The emulator takes a body as application/json only, and this is ${contentType ?? 'nothing said'}.`,
    );
  const parsed = withoutNulls(parse(text));
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw invalid('Invalid JSON payload received. Unknown name "": Root element must be a message.');
  const { malformed, unfit } = checkMessage(parsed);
  if (malformed.length > 0) throw badRequest(malformed);
  return { body: parsed, unfit };
}

type ReadMessage = { readonly body: Message; readonly unfit: readonly string[] };

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    const at = Number(/position (\d+)/.exec(String(thrown))?.[1] ?? text.length);
    const around = text.slice(Math.max(0, at - 40), at + 40).replace(/\s/g, ' ');
    throw invalid(`Invalid JSON payload received. Unexpected token.\n${around}\n${' '.repeat(Math.min(at, 40))}^`);
  }
}

function invalid(description: string) {
  return badRequest([{ field: '', description }]);
}

/** For protocol buffers in JSON, null is the same as absent (https://protobuf.dev/programming-guides/json/). */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(kept.map(([name, item]) => [name, withoutNulls(item)]));
}
