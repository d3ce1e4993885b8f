import type { Check } from './checks.ts';

/** What a first request to Chat rests on, from the bottom up, and the troubles that show it is missing. */
const FOUNDATIONS = [
  { title: 'Sign-in', troubles: ['sign-in', 'scope'], found: 'Google accepts it.' },
  { title: 'Chat API', troubles: ['api-disabled'], found: "It is enabled in the service account's project." },
  { title: 'Chat app', troubles: ['app-not-configured'], found: 'It is configured.' },
] as const;

/** What an error of ours tells besides its message. */
type Told = { readonly trouble?: string; readonly found?: string; readonly advice?: string | undefined };

/**
 * What is known of the foundations after a first request: everything below the one that `error` shows missing
 * stands. An error that shows none of them is one of the whole request.
 */
export function foundationsAfter(error: Error | undefined): Check[] {
  if (error === undefined) return FOUNDATIONS.map(({ title, found }) => ({ title, state: 'ok', found }));
  const { trouble, found = error.message, advice } = error as Error & Told;
  const at = FOUNDATIONS.findIndex(
    ({ troubles }) => error.name === 'SignInError' || troubles.some((known) => known === trouble),
  );
  const below = FOUNDATIONS.slice(0, Math.max(0, at)).map(
    (each) => ({ title: each.title, state: 'ok', found: each.found }) as const,
  );
  return [...below, { title: FOUNDATIONS[at]?.title ?? 'Google Chat', state: 'failed', found, next: advice }];
}
