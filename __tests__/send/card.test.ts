import { describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import { cardSchema } from '../../tools/schemas/chat-schema.ts';
import { parseCard } from '../../src/send/card.ts';
import { expectLinear } from '../support/growth.ts';

const open = { openLink: { url: 'https://example.com/run' } };
const button = { text: 'Open', onClick: open };
const paragraph = { textParagraph: { text: 'a' } };
const withWidget = (...widgets: unknown[]) => ({ sections: [{ widgets }] });
const withButton = (one: unknown) => withWidget({ buttonList: { buttons: [one] } });
const many = (count: number) => Array.from({ length: count }, () => paragraph);

/** What is wrong with a card, a line each. */
function problems(card: unknown): string[] {
  try {
    parseCard(typeof card === 'string' ? card : JSON.stringify(card));
    return [];
  } catch (thrown) {
    return (thrown as Error).message.split('\n').map((line) => line.trim());
  }
}

test('the schema is the one that the types of the installed googleapis make', async () => {
  const committed = await readFile(new URL('../../src/send/card-schema.ts', import.meta.url), 'utf8');
  expect(await cardSchema()).toBe(committed);
});

describe('is a card:', () => {
  const card = { header: { title: 'Nightly' }, ...withWidget(paragraph, { buttonList: { buttons: [button] } }) };

  test.each<[string, string]>([
    ['JSON', JSON.stringify(card)],
    ['JSON in many lines', JSON.stringify(card, null, 2)],
    ['YAML', stringify(card)],
    ['a card with its id', JSON.stringify({ cardId: 'x', card })],
    ['YAML with comments and plain tags', `# a card\n${stringify(card).replace('Nightly', '!!str Nightly')}`],
  ])('%s', (_, written) => {
    expect(parseCard(written)).toEqual(card);
  });

  test.each<[string, object]>([
    ['a header alone', { header: { title: 'a' } }],
    ['100 widgets', { sections: [{ widgets: many(60) }, { widgets: many(40) }] }],
    ['two columns', withWidget({ columns: { columnItems: [{ widgets: [paragraph] }, { widgets: [paragraph] }] } })],
    ['a widget that stands in the middle', withWidget({ ...paragraph, horizontalAlignment: 'CENTER' })],
    ['a divider', withWidget({ divider: {} })],
    ['a button with an icon', withButton({ ...button, icon: { knownIcon: 'STAR' } })],
    ['a row with a button', withWidget({ decoratedText: { text: 'a', button } })],
  ])('%s', (_, card) => {
    expect(problems(card)).toEqual([]);
  });
});

describe('is refused, with the path of the problem:', () => {
  test.each<[string, unknown, string]>([
    [
      'a header without a title',
      { header: { subtitle: 'a' }, ...withWidget(paragraph) },
      'header: has no title, so Chat shows an empty header.',
    ],
    ['an empty title', { header: { title: '' } }, 'header: has no title, so Chat shows an empty header.'],
    [
      'a header whose image is not on https',
      { header: { title: 'a', imageUrl: 'http://a.example/i.png' } },
      'header.imageUrl: Chat loads images only from https.',
    ],
    [
      'a misspelled widget',
      withWidget(paragraph, { textParagraf: { text: 'a' } }),
      'sections[0].widgets[1]: Chat does not support "textParagraf" here.',
    ],
    [
      'a misspelled field',
      withWidget({ decoratedText: { text: 'a', toplabel: 'b' } }),
      'sections[0].widgets[0].decoratedText: Chat does not support "toplabel" here.',
    ],
    ['a misspelled part', { header: { title: 'a' }, section: [] }, 'card: Chat does not support "section" here.'],
    [
      'a word for a number',
      withWidget({ textParagraph: { text: 'a', maxLines: 'two' } }),
      'sections[0].widgets[0].textParagraph.maxLines: must be number.',
    ],
    [
      'nothing for a text',
      'sections:\n- widgets:\n  - textParagraph: { text: }',
      'sections[0].widgets[0].textParagraph.text: must be string.',
    ],
    ['a thing for a list', { sections: { widgets: [] } }, 'sections: must be array.'],
    [
      'a button without onClick',
      withButton({ text: 'a' }),
      'sections[0].widgets[0].buttonList.buttons[0]: a button needs onClick',
    ],
    [
      'a button whose onClick is empty',
      withButton({ text: 'a', onClick: {} }),
      'sections[0].widgets[0].buttonList.buttons[0]: a button needs onClick',
    ],
    [
      'a link to nowhere',
      withButton({ text: 'a', onClick: { openLink: {} } }),
      'sections[0].widgets[0].buttonList.buttons[0].onClick.openLink: a link needs a url',
    ],
    [
      'a row whose button does nothing',
      withWidget({ decoratedText: { text: 'a', button: { text: 'b' } } }),
      'sections[0].widgets[0].decoratedText.button: a button needs onClick',
    ],
    [
      'a button in a column that does nothing',
      withWidget({
        columns: { columnItems: [{ widgets: [paragraph, { buttonList: { buttons: [button, { text: 'a' }] } }] }] },
      }),
      'sections[0].widgets[0].columns.columnItems[0].widgets[1].buttonList.buttons[1]: a button needs onClick',
    ],
    [
      'a button whose image is not on https',
      withButton({ ...button, icon: { iconUrl: 'http://a.example/' } }),
      'sections[0].widgets[0].buttonList.buttons[0].icon.iconUrl: Chat loads images only from https.',
    ],
    [
      'an image that is not on https',
      withWidget({ image: { imageUrl: 'data:image/png;base64,AA' } }),
      'sections[0].widgets[0].image.imageUrl: Chat loads images only from https.',
    ],
    [
      'a widget without a type',
      withWidget({}),
      'sections[0].widgets[0]: a widget must have one type, but this one has none.',
    ],
    [
      'a widget of two types',
      withWidget({ ...paragraph, divider: {} }),
      'sections[0].widgets[0]: a widget must have one type, but this one has textParagraph and divider.',
    ],
    [
      'an empty list',
      withWidget({ buttonList: { buttons: [] } }),
      'sections[0].widgets[0].buttonList.buttons: is empty.',
    ],
    [
      'three columns',
      withWidget({ columns: { columnItems: [1, 2, 3].map(() => ({ widgets: [paragraph] })) } }),
      'sections[0].widgets[0].columns.columnItems: Chat shows at most 2 columns.',
    ],
    [
      'an empty section',
      { sections: [{ widgets: [paragraph] }, { widgets: [] }] },
      'sections[1]: a section needs at least one widget.',
    ],
    ['a section of nothing', { sections: [{ header: 'a' }] }, 'sections[0]: a section needs at least one widget.'],
    ['an empty card', {}, 'sections: a card needs at least one section.'],
    [
      'a card without sections',
      { header: { title: 'a' }, sections: [] },
      'sections: a card needs at least one section.',
    ],
    [
      '101 widgets',
      { sections: [{ widgets: many(60) }, { widgets: many(41) }] },
      'sections[1]: the card exceeds 100 widgets here, so Chat drops this section and all after it.',
    ],
    [
      '101 widgets, some in columns',
      {
        sections: [{ widgets: many(98) }, withWidget({ columns: { columnItems: [{ widgets: many(2) }] } }).sections[0]],
      },
      'sections[1]: the card exceeds 100 widgets here, so Chat drops this section and all after it.',
    ],
    [
      'more than 32,000 bytes',
      {
        sections: [
          withWidget(paragraph).sections[0],
          withWidget({ textParagraph: { text: '🦜'.repeat(8000) } }).sections[0],
        ],
      },
      'sections[1]: with this section, the card exceeds 32000 bytes',
    ],
    ['a whole message', { cardsV2: [] }, 'is a whole message. Write only the card'],
    ['a list', [paragraph], 'is not a card.'],
    ['a word', 'Hello', 'is not a card.'],
  ])('%s', (_, card, says) => {
    expect(problems(card)).toEqual([expect.stringContaining(says)]);
  });

  test('all problems at once', () => {
    expect(
      problems({ header: { subtitle: 'a' }, ...withWidget({}, { buttonList: { buttons: [{ text: 'a' }] } }) }),
    ).toEqual([
      expect.stringContaining('header: '),
      expect.stringContaining('sections[0].widgets[0]: '),
      expect.stringContaining('sections[0].widgets[1].buttonList.buttons[0]: '),
    ]);
  });

  test('reports at most ten of them', () => {
    expect(problems(withWidget(...Array.from({ length: 50 }, () => ({}))))).toHaveLength(10);
  });
});

describe('a document is plain data, or it is not read:', () => {
  test.each<[string, string, string]>([
    ['neither JSON nor YAML', '{ header: { title: a }', 'is not valid JSON or YAML: line 1: '],
    ['a mistake further down', 'header:\n  title: a\n sections: b', 'is not valid JSON or YAML: line 3: '],
    ['several documents', 'header: { title: a }\n---\nheader: { title: b }', 'is not valid JSON or YAML: '],
    ['an anchor', 'header: &a\n  title: a', 'line 2 uses a YAML anchor. Write the value in full.'],
    ['an alias', 'header: { title: a }\nsections: *a', 'line 2 uses a YAML anchor. Write the value in full.'],
    [
      'a tag of a program',
      'header: !!js/function { title: a }',
      'uses the YAML tag tag:yaml.org,2002:js/function. Remove the tag.',
    ],
    ['a tag of nobody', 'header: !x { title: a }', 'uses the YAML tag !x.'],
    ['bytes', 'header: { title: !!binary aGk= }', 'uses the YAML tag tag:yaml.org,2002:binary.'],
    ['a set', 'header: !!set { title }', 'uses the YAML tag tag:yaml.org,2002:set.'],
    ['a key twice', '{ "header": { "title": "a",\n"title": "b" } }', '"title" is repeated in line 2. Keep one.'],
    ['a merged map', 'header: { <<: { title: a } }', 'header: Chat does not support "<<" here.'],
    ['a prototype', '{ "__proto__": { "header": { "title": "a" } } }', 'card: Chat does not support "__proto__" here.'],
  ])('%s', (_, written, says) => {
    expect(problems(written)).toEqual([expect.stringContaining(says)]);
  });

  test('billions of laughs stop at the first anchor', () => {
    const laughs = 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]';
    expect(problems(laughs)).toEqual([expect.stringContaining('uses a YAML anchor')]);
  });

  test('more than 1 MB', () => {
    expect(problems(`header: { title: ${'ä'.repeat(500_001)} }`)).toEqual([
      expect.stringMatching(/^has 10000\d\d bytes\. The maximum is 1000000\./),
    ]);
  });

  test.each<[string, number, (size: number) => string]>([
    ['many keys', 60_000, (size) => Array.from({ length: size }, (_, i) => `k${i}:`).join('\n')],
    ['many levels', 100_000, (size) => '['.repeat(size)],
  ])('%s are refused for no more work than their number', async (_, most, written) => {
    await expectLinear((size) => expect(problems(written(size)).length).toBeGreaterThan(0), most);
  });
});
