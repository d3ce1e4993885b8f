import type { chat_v1 } from 'googleapis/build/src/apis/chat/v1.js';
import type { PageSource } from '../viewer.ts';
import type { Space } from '../browser/chat.ts';
import { buildsSpace } from './builds.ts';
import { hostileSpace } from './hostile.ts';
import { MEMBERS, sampleMessage } from './sample-messages.ts';
import { INPUTS, PICTURES, PRESSED, TEXTS } from './sample-widgets.ts';

/** Spaces to look at the page with: a day of builds, every widget, and texts that would do harm if they could. */
export function sampleSpaces(now: Date): readonly Space[] {
  return [
    buildsSpace(now),
    widgetsSpace(now),
    hostileSpace(now),
    { name: 'spaces/AAQAQUIET', displayName: 'Quiet corner', members: [], messages: [] },
  ];
}

/** The sample in the hands of who shows it: its spaces can be changed, and who looks on is told. */
export type SampleSource = PageSource & {
  readonly change: (how: (spaces: readonly Space[]) => readonly Space[]) => void;
};

/** Makes the sample changeable. */
export function sampleSource(now: Date): SampleSource {
  let spaces = sampleSpaces(now);
  const listeners = new Set<() => void>();
  return {
    spaces: () => spaces,
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    change: (how) => {
      spaces = how(spaces);
      listeners.forEach((listener) => listener());
    },
  };
}

/** Puts a message where the one of the same name is, or at the end of its space. */
export function withMessage(spaces: readonly Space[], message: Space['messages'][number]): readonly Space[] {
  return spaces.map((space) => {
    if (message.space?.name !== space.name) return space;
    const known = space.messages.some(({ name }) => name === message.name);
    const messages = known
      ? space.messages.map((old) => (old.name === message.name ? message : old))
      : [...space.messages, message];
    return { ...space, messages };
  });
}

const SPACE = 'spaces/AAQAWIDGETS';

const MARKDOWN = `# Choir practice
Everything **Chat** shows in *Markdown*, ~~and more~~:
- soprano
  - parrot
- [alto](https://birds.example/alto)

1. breathe
2. sing \`la\`

> A bird does not sing because it has an answer.

\`\`\`
la la la
\`\`\`
<users/102> escapes: \\*not bold\\*`;

const CHAT = `*bold* _italic_ ~struck~ \`code\` <https://birds.example|a link> <users/102> <users/all>
* one
* two
> quoted
\`\`\`
a block
\`\`\``;

type Section = chat_v1.Schema$GoogleAppsCardV1Section;

const card = (title: string, sections: Section[]): chat_v1.Schema$CardWithId => ({
  cardId: title,
  card: {
    header: {
      title,
      subtitle: 'each widget once',
      imageUrl: 'https://images.example/bird.png',
      imageType: 'CIRCLE',
      imageAltText: 'A bird',
    },
    sections,
  },
});

/** A space in which every kind of widget and both text syntaxes are shown. */
export function widgetsSpace(now: Date): Space {
  const collapsed = TEXTS.slice(0, 3);
  const message = (id: string, content: chat_v1.Schema$Message): chat_v1.Schema$Message => ({
    ...sampleMessage({ space: SPACE, id, at: new Date(now.getTime() - 86_400_000) }),
    ...content,
  });
  return {
    name: SPACE,
    displayName: 'Every widget',
    spaceType: 'SPACE',
    members: MEMBERS,
    messages: [
      message('chat', { text: CHAT, markupSyntax: 'MARKUP_SYNTAX_CHAT' }),
      message('markdown', { text: MARKDOWN, markupSyntax: 'MARKUP_SYNTAX_MARKDOWN' }),
      message('texts', {
        cardsV2: [
          card('Texts', [
            { header: '<b>Decorated</b> texts and paragraphs', widgets: [...TEXTS] },
            { header: 'Collapsed', collapsible: true, uncollapsibleWidgetsCount: 1, widgets: [...collapsed] },
          ]),
        ],
      }),
      message('pressed', {
        cardsV2: [card('What can be pressed', [{ widgets: [...PRESSED] }])],
        accessoryWidgets: [
          {
            buttonList: {
              buttons: [{ text: 'Below the message', onClick: { openLink: { url: 'https://birds.example' } } }],
            },
          },
        ],
      }),
      message('pictures', { cardsV2: [card('Pictures and arrangements', [{ widgets: [...PICTURES] }])] }),
      message('inputs', { cardsV2: [card('Inputs', [{ widgets: [...INPUTS] }])] }),
    ],
  };
}
