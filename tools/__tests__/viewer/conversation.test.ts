import { describe, expect, test } from '@jest/globals';
import { notShownReason, describeChange, threadsOf, formatDay } from '../../viewer/browser/message-data.js';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 14, minute)).toISOString();
const message = (name: string, thread: string, minute: number, text = name) => ({
  name,
  thread: { name: thread },
  createTime: at(minute),
  text,
  sender: { displayName: 'Build Status' },
});

describe('threads', () => {
  test('are in the order of their first messages, with the replies in order', () => {
    const topics = threadsOf([
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

  test('a message without a thread has its own thread', () => {
    expect(threadsOf([{ name: 'a' }, { name: 'b' }])).toHaveLength(2);
  });
});

describe('an announcement', () => {
  const space = (...messages: ReturnType<typeof message>[]) => ({ name: 'spaces/A', displayName: 'A', messages });

  test('is undefined if nothing changes', () => {
    expect(describeChange(space(message('a', 't', 1)), space(message('a', 't', 1)))).toBeUndefined();
  });

  test('distinguishes new and changed messages, and counts the others', () => {
    const before = space(message('a', 't', 1));
    expect(describeChange(before, space(message('a', 't', 1), message('b', 't', 2)))).toBe('Build Status wrote: b');
    expect(describeChange(before, space(message('a', 't', 1, 'passed')))).toBe(
      'Build Status changed a message: passed',
    );
    expect(describeChange(before, space(message('a', 't', 1, 'passed'), message('b', 't', 2)))).toBe(
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
    expect(formatDay(date.toISOString(), now)).toBe(shown);
  });
});

describe('a card that Chat does not show', () => {
  const card = (onClick?: object) => ({
    sections: [{ widgets: [{ buttonList: { buttons: [{ text: 'Open', ...(onClick && { onClick }) }] } }] }],
  });
  test('has a button without an action', () => {
    expect(notShownReason(card({}))).toBe('its button “Open” has no onClick');
    expect(notShownReason(card())).toBe('its button “Open” has no onClick');
    expect(notShownReason(card({ openLink: { url: 'https://a.example' } }))).toBeUndefined();
  });
});
