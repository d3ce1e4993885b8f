import { describe, expect, test } from '@jest/globals';
import { vanishesBecause, whatHappened, topicsOf, dayOf } from '../../viewer/browser/message-data.js';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 14, minute)).toISOString();
const message = (name: string, thread: string, minute: number, text = name) => ({
  name,
  thread: { name: thread },
  createTime: at(minute),
  text,
  sender: { displayName: 'Build Status' },
});

describe('threads', () => {
  test('stand in the order in which they began, each with its replies in the order of theirs', () => {
    const topics = topicsOf([
      message('b', 't2', 2),
      message('a2', 't1', 4),
      message('a', 't1', 1),
      message('a1', 't1', 3),
    ]);
    expect(topics.map(({ first, replies }) => [first.name, ...replies.map(({ name }) => name)])).toEqual([
      ['a', 'a1', 'a2'],
      ['b'],
    ]);
  });

  test('a message without a thread is one of its own', () => {
    expect(topicsOf([{ name: 'a' }, { name: 'b' }])).toHaveLength(2);
  });
});

describe('what is announced', () => {
  const space = (...messages: ReturnType<typeof message>[]) => ({ name: 'spaces/A', displayName: 'A', messages });

  test('is nothing while nothing changes', () => {
    expect(whatHappened(space(message('a', 't', 1)), space(message('a', 't', 1)))).toBeUndefined();
  });

  test('tells a new message from a changed one, and how many more there are', () => {
    const before = space(message('a', 't', 1));
    expect(whatHappened(before, space(message('a', 't', 1), message('b', 't', 2)))).toBe('Build Status wrote: b');
    expect(whatHappened(before, space(message('a', 't', 1, 'passed')))).toBe('Build Status changed a message: passed');
    expect(whatHappened(before, space(message('a', 't', 1, 'passed'), message('b', 't', 2)))).toBe(
      'Build Status wrote: b, and 1 more',
    );
  });
});

describe('days', () => {
  const now = new Date(2026, 10, 22, 14);
  test.each([
    [new Date(2026, 10, 22, 0, 1), 'Today'],
    [new Date(2026, 10, 21, 23), 'Yesterday'],
    [new Date(2026, 10, 20), 'Friday, November 20'],
    [new Date(2025, 0, 1), 'Wednesday, January 1, 2025'],
  ])('%s is %s', (date, shown) => {
    expect(dayOf(date.toISOString(), now)).toBe(shown);
  });
});

describe('a card of which Chat shows nothing', () => {
  const card = (onClick?: object) => ({
    sections: [{ widgets: [{ buttonList: { buttons: [{ text: 'Open', ...(onClick && { onClick }) }] } }] }],
  });
  test('has a button that does nothing', () => {
    expect(vanishesBecause(card({}))).toBe('its button “Open” has no onClick');
    expect(vanishesBecause(card())).toBe('its button “Open” has no onClick');
    expect(vanishesBecause(card({ openLink: { url: 'https://a.example' } }))).toBeUndefined();
  });
});
