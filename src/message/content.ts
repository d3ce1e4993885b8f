import type { Build } from '../github/build.ts';
import type { Section } from '../google-chat/chat-api.ts';
import type { Outcome } from './wording.ts';

export type Field = { readonly label: string; readonly value: string };

export type Button = { readonly label: string; readonly url: string };

/** What the workflow's author adds to the message. */
export type Content = {
  readonly title: string | undefined;
  readonly text: string | undefined;
  readonly fields: readonly Field[];
  readonly buttons: readonly Button[];
  readonly environment: string | undefined;
  readonly url: string | undefined;
};

export const NO_CONTENT: Content = {
  title: undefined,
  text: undefined,
  fields: [],
  buttons: [],
  environment: undefined,
  url: undefined,
};

/** How a message shows test results. Rendered by a module that only jobs with reports load. */
export type TestPart = {
  /** What follows in the headline: ": 3 tests failed, 1 new", or ''. */
  readonly headline: string;
  /** The section of the card. `max`: how many failed tests to show. */
  readonly section: (max: number) => Section;
};

/** Everything a status message shows. The same value always renders the same message. */
export type Status = {
  readonly build: Build;
  readonly content: Content;
  readonly startedAt: Date | undefined;
  readonly outcome: Outcome;
  /** The results of the test reports, if there are any. */
  readonly tests?: TestPart | undefined;
  /** What the deployment changes. */
  readonly changes?: Section | undefined;
  /** Of the times of day: an IANA name. The default is UTC. */
  readonly timezone?: string | undefined;
};

/** A person in a text: mentioned by their Chat user id, or only named. */
export type Person = { readonly user: string } | { readonly name: string };
