import { describe, expect, test } from '@jest/globals';
import { BUILDS, patch, post, refusal } from '../ask.ts';
import { useEmulator } from '../use-emulator.ts';

const emulator = useEmulator();

const open = { openLink: { url: 'https://example.com/run' } };
const button = { text: 'Open', onClick: open };
const paragraph = { textParagraph: { text: 'a' } };
const withCard = (card: unknown) => ({ cardsV2: [{ cardId: 'c', card }] });
const withWidget = (...widgets: unknown[]) => withCard({ sections: [{ widgets }] });
const posted = (body: unknown) => post(emulator, body);

describe('is accepted:', () => {
  test.each<[string, object]>([
    ['a header alone', withCard({ header: { title: 'main', subtitle: '#42' } })],
    [
      'a header with an image',
      withCard({ header: { title: 'a', imageUrl: 'https://a.example/i.png', imageType: 'CIRCLE' } }),
    ],
    [
      'a collapsible section',
      withCard({ sections: [{ collapsible: true, uncollapsibleWidgetsCount: 1, widgets: [paragraph, paragraph] }] }),
    ],
    ['a known icon', withWidget({ decoratedText: { text: 'a', startIcon: { knownIcon: 'CLOCK' } } })],
    [
      'a material icon',
      withWidget({
        decoratedText: {
          text: 'a',
          startIcon: { materialIcon: { name: 'check_circle', fill: true, weight: 300, grade: -25 } },
        },
      }),
    ],
    [
      'a decorated text with a paragraph',
      withWidget({ decoratedText: { contentText: { text: 'a', textSyntax: 'MARKDOWN' } } }),
    ],
    [
      'a button',
      withWidget({
        buttonList: { buttons: [{ ...button, type: 'FILLED_TONAL', color: { red: 0.1, green: 1, blue: 0 } }] },
      }),
    ],
    ['two columns', withWidget({ columns: { columnItems: [{ widgets: [paragraph] }, { widgets: [paragraph] }] } })],
    ['a divider', withWidget({ divider: {} })],
    ['chips', withWidget({ chipList: { layout: 'WRAPPED', chips: [{ label: 'a', onClick: open }] } })],
    ['a grid', withWidget({ grid: { columnCount: 2, items: [{ title: 'a' }] } })],
    ['an image', withWidget({ image: { imageUrl: 'https://a.example/i.png' } })],
    ['a carousel', withWidget({ carousel: { carouselCards: [{ widgets: [paragraph] }] } })],
    [
      'an overflow menu',
      withWidget({
        buttonList: { buttons: [{ text: 'a', onClick: { overflowMenu: { items: [{ text: 'b', onClick: open }] } } }] },
      }),
    ],
    ['buttons below the message', { text: 'a', accessoryWidgets: [{ buttonList: { buttons: [button] } }] }],
    ['null, which is like nothing', withWidget({ ...paragraph, image: null })],
  ])('%s', async (_, body) => {
    expect(await posted(body)).toMatchObject({ status: 200 });
  });
});

describe('is refused, and no message is posted:', () => {
  test.each<[string, object]>([
    ['a header without a title', withCard({ header: { subtitle: 'a' } })],
    ['an empty title', withCard({ header: { title: '' } })],
    ['a card with nothing in it', withCard({})],
    ['no card', { cardsV2: [{ cardId: 'c' }] }],
    ['a section without widgets', withCard({ sections: [{ header: 'a' }] })],
    ['an empty section', withCard({ sections: [{ widgets: [] }] })],
    [
      'a count for a section that does not collapse',
      withCard({ sections: [{ uncollapsibleWidgetsCount: 1, widgets: [paragraph] }] }),
    ],
    ['a widget that is nothing', withWidget({})],
    ['a widget that is two things', withWidget({ ...paragraph, divider: {} })],
    ['an icon that is nothing', withWidget({ decoratedText: { text: 'a', startIcon: { altText: 'b' } } })],
    [
      'an icon that is two things',
      withWidget({ decoratedText: { text: 'a', startIcon: { knownIcon: 'STAR', materialIcon: { name: 'star' } } } }),
    ],
    [
      'a material icon with a wrong name',
      withWidget({ decoratedText: { text: 'a', startIcon: { materialIcon: { name: 'Check Circle' } } } }),
    ],
    ['an http image', withWidget({ image: { imageUrl: 'http://a.example/i.png' } })],
    ['an http icon', withWidget({ decoratedText: { text: 'a', startIcon: { iconUrl: 'http://a.example/i.png' } } })],
    ['an http image in a header', withCard({ header: { title: 'a', imageUrl: 'http://a.example/i.png' } })],
    ['a decorated text without text', withWidget({ decoratedText: { topLabel: 'a' } })],
    ['an empty list of buttons', withWidget({ buttonList: { buttons: [] } })],
    ['a button that does nothing', withWidget({ buttonList: { buttons: [{ text: 'a' }] } })],
    ['a button whose click does nothing', withWidget({ buttonList: { buttons: [{ text: 'a', onClick: {} }] } })],
    [
      'a button whose click does two things',
      withWidget({ buttonList: { buttons: [{ text: 'a', onClick: { ...open, action: { function: 'f' } } }] } }),
    ],
    ['a button without a face', withWidget({ buttonList: { buttons: [{ onClick: open }] } })],
    ['a link to nowhere', withWidget({ buttonList: { buttons: [{ text: 'a', onClick: { openLink: { url: '' } } }] } })],
    [
      'a link that is a script',
      withWidget({ buttonList: { buttons: [{ text: 'a', onClick: { openLink: { url: 'javascript:a()' } } }] } }),
    ],
    ['a colour over 1', withWidget({ buttonList: { buttons: [{ ...button, color: { red: 255 } }] } })],
    ['three columns', withWidget({ columns: { columnItems: [1, 2, 3].map(() => ({ widgets: [paragraph] })) } })],
    ['an empty chip', withWidget({ chipList: { chips: [{}] } })],
    ['a fixed footer', withCard({ header: { title: 'a' }, fixedFooter: { primaryButton: button } })],
    ['card actions', withCard({ header: { title: 'a' }, cardActions: [{ actionLabel: 'a', onClick: open }] })],
    [
      'several cards without ids',
      { cardsV2: [{ card: { header: { title: 'a' } } }, { card: { header: { title: 'b' } } }] },
    ],
    [
      'several cards with one id',
      { cardsV2: ['a', 'b'].map((title) => ({ cardId: 'c', card: { header: { title } } })) },
    ],
    [
      'a broken button below the message',
      { text: 'a', accessoryWidgets: [{ buttonList: { buttons: [{ text: 'a' }] } }] },
    ],
  ])('%s', async (_, body) => {
    expect(await posted(body)).toMatchObject(refusal(400, 'INVALID_ARGUMENT'));
    expect(emulator.space(BUILDS).messages).toEqual([]);
  });

  test.each<[string, object]>([
    [
      'a grid inside a column',
      withWidget({ columns: { columnItems: [{ widgets: [{ grid: { items: [{ title: 'a' }] } }] }] } }),
    ],
    ['an unknown button type', withWidget({ buttonList: { buttons: [{ ...button, type: 'ROUND' }] } })],
    ['an unknown known icon', withWidget({ decoratedText: { text: 'a', startIcon: { knownIcon: 'CHECK' } } })],
    [
      'a weight between two weights',
      withWidget({ decoratedText: { text: 'a', startIcon: { materialIcon: { name: 'a', weight: 350 } } } }),
    ],
    [
      'an unknown grade',
      withWidget({ decoratedText: { text: 'a', startIcon: { materialIcon: { name: 'a', grade: 100 } } } }),
    ],
    ['an unknown image type', withCard({ header: { title: 'a', imageType: 'AVATAR' } })],
    ['an unknown layout', withWidget({ chipList: { layout: 'ROW', chips: [{ label: 'a' }] } })],
    ['an unknown syntax of a text', { text: 'a', markupSyntax: 'MARKDOWN' }],
  ])('%s', async (_, body) => {
    const { status, body: answer } = await posted(body);
    expect(status).toBe(400);
    expect(answer.error.details[0].fieldViolations).toHaveLength(1);
  });

  test('with every problem and its path', async () => {
    const { body } = await posted(withCard({ header: { subtitle: 'a' }, sections: [{ widgets: [{}] }] }));
    expect(body.error.message).toContain('message.cards_v2[0].card.header.title is required.');
    expect(body.error.message).toContain(
      'message.cards_v2[0].card.sections[0].widgets[0] needs exactly one of button_list',
    );
  });
});

describe('more than 100 widgets in a card', () => {
  const section = (header: string, count: number) => ({
    header,
    widgets: Array.from({ length: count }, () => paragraph),
  });
  const shown = () => {
    const sections = emulator.space(BUILDS).messages[0]?.cardsV2?.[0]?.card?.sections ?? [];
    return sections.map(({ header }) => header);
  };

  test('silently lose the section that crosses the limit and all after it', async () => {
    const sections = [section('a', 60), section('b', 40), section('c', 1), section('d', 1)];
    expect(await posted(withCard({ sections }))).toMatchObject({ status: 200 });
    expect(shown()).toEqual(['a', 'b']);
    const { messages, dropped } = emulator.space(BUILDS);
    expect(dropped).toEqual([{ message: messages[0]?.name, cardId: 'c', sections: 2, widgets: 2 }]);
  });

  test('include the widgets in columns', async () => {
    const columns = { columns: { columnItems: [{ widgets: [paragraph, paragraph] }] } };
    await posted(withCard({ sections: [section('a', 97), { header: 'b', widgets: [columns] }, section('c', 1)] }));
    expect(shown()).toEqual(['a', 'b']);
  });

  test('are dropped in an update too', async () => {
    const { body } = await posted({ text: 'a' });
    await patch(
      emulator,
      body.name,
      { updateMask: 'cardsV2' },
      withCard({ sections: [section('a', 1), section('b', 100)] }),
    );
    expect(shown()).toEqual(['a']);
    expect(emulator.space(BUILDS).dropped).toHaveLength(1);
  });
});

test('an http link is stored as https', async () => {
  await posted(
    withWidget({ buttonList: { buttons: [{ text: 'a', onClick: { openLink: { url: 'http://a.example/x' } } }] } }),
  );
  const [section] = emulator.space(BUILDS).messages[0]?.cardsV2?.[0]?.card?.sections ?? [];
  expect(section?.widgets?.[0]?.buttonList?.buttons?.[0]?.onClick?.openLink?.url).toBe('https://a.example/x');
});
