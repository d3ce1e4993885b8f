import type { chat_v1 } from 'googleapis/build/src/apis/chat/v1.js';
import type { Space } from '../browser/chat.ts';
import { MEMBERS, sampleMessage, linkTo, statusCard, type Build } from './sample-messages.ts';

const SPACE = 'spaces/AAQABUILDS';
const [ADA, BEN, CHIARA] = MEMBERS;

const PARROT = [
  { icon: 'fork_right', label: 'Branch', text: linkTo('tree/main', 'main') },
  { icon: 'commit', label: 'Commit', text: `${linkTo('commit/f95f852', 'f95f852')} Teach the parrot to sing` },
  { icon: 'person', label: 'Triggered by', text: linkTo('octocat', 'octocat') },
];
const CROW = [
  { icon: 'merge', label: 'Pull request', text: `${linkTo('pull/17', '#17')} · Let the crow have a solo · crow-solo` },
  { icon: 'commit', label: 'Commit', text: `${linkTo('commit/0badca7', '0badca7')} It is only one octave` },
  { icon: 'person', label: 'Triggered by', text: linkTo('octocat', 'octocat') },
];

/** The states a build goes through in the sample. */
export const BUILDS = {
  running: {
    title: 'Choir · rehearsal',
    event: 'push',
    state: { icon: 'pending', word: 'Started', color: '#b06000' },
    rows: PARROT,
    buttons: ['Job log', 'Commit'],
  },
  passed: {
    title: 'Choir · rehearsal',
    event: 'push',
    state: { icon: 'check_circle', word: 'Passed', color: '#188038', took: '2m 30s' },
    rows: [...PARROT, { icon: 'public', label: 'Environment', text: '<a href="https://birds.example">stage</a>' }],
    buttons: ['Job log', 'Commit', 'Open stage'],
  },
  failed: {
    title: 'Choir · rehearsal',
    event: 'pull request',
    state: { icon: 'error', word: 'Failed', color: '#d93025', took: '48s' },
    rows: [{ icon: 'terminal', label: 'Failed step', text: '<b>Sing</b> · the crow is half a tone flat' }, ...CROW],
    buttons: ['Job log', 'Pull request'],
  },
} as const satisfies Record<string, Build>;

/** A message about a build, in one of its states. */
export const buildMessage = ({ id, at, text, build, ended }: Told): chat_v1.Schema$Message =>
  sampleMessage({
    space: SPACE,
    id,
    at,
    text,
    markupSyntax: 'MARKUP_SYNTAX_CHAT',
    cardsV2: [statusCard(build)],
    clientAssignedMessageId: `client-${id}`,
    ...(ended === undefined ? {} : { lastUpdateTime: ended.toISOString() }),
  });

type Told = {
  readonly id: string;
  readonly at: Date;
  readonly text: string;
  readonly build: Build;
  readonly ended?: Date;
};

/** A space with an hour of builds: one passed, one failed and talked about, one running. */
export function buildsSpace(now: Date): Space {
  const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  const reply = { space: SPACE, thread: 'crow', markupSyntax: 'MARKUP_SYNTAX_CHAT' };
  return {
    name: SPACE,
    displayName: 'Builds',
    spaceType: 'SPACE',
    members: MEMBERS,
    messages: [
      buildMessage({
        id: 'parrot',
        at: before(58),
        ended: before(55),
        text: '🟢 Choir · rehearsal passed on main in 2m 30s',
        build: BUILDS.passed,
      }),
      buildMessage({
        id: 'crow',
        at: before(21),
        ended: before(20),
        text: '🔴 Choir · rehearsal failed on #17 crow-solo in 48s',
        build: BUILDS.failed,
      }),
      sampleMessage({
        ...reply,
        id: 'ping',
        at: before(20),
        text: '🔴 <users/101> Choir · rehearsal failed on #17 crow-solo',
      }),
      sampleMessage({
        ...reply,
        id: 'ada',
        sender: ADA,
        at: before(14),
        text: 'On it. It _was_ only one octave, <users/103> 🐦‍⬛',
      }),
      sampleMessage({
        ...reply,
        id: 'chiara',
        sender: CHIARA,
        at: before(12),
        text: 'The crow says it is *jazz*. Try `npm run hum -- --key=Eb`',
      }),
      sampleMessage({
        space: SPACE,
        id: 'ben',
        sender: BEN,
        at: before(6),
        text: 'Parrot is live on stage, and I can’t stop humming it: https://birds.example/parrot',
      }),
      buildMessage({ id: 'heron', at: before(0), text: '🟡 Choir · rehearsal started on main', build: BUILDS.running }),
    ],
  };
}
