import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readText } from '../../viewer/browser/syntax/text-markup.js';
import type { FormattedText } from '../../viewer/browser/syntax/tree.ts';
import { asHtml, hrefsIn, textIn } from './support/tree.ts';
import { expectLinear } from '../../../__tests__/support/growth.ts';

const chat = (text: string): string => asHtml(readText(text, 'MARKUP_SYNTAX_CHAT'));
const markdown = (text: string): string => asHtml(readText(text, 'MARKUP_SYNTAX_MARKDOWN'));

describe('text in Chat’s own syntax', () => {
  test.each([
    ['*bold* _italic_ ~struck~ `code`', '<b>bold</b> <i>italic</i> <s>struck</s> <code>code</code>'],
    ['*_both_*', '<b><i>both</i></b>'],
    ['a*b*c snake_case_name 2 * 3 * 4', 'a*b*c snake_case_name 2 * 3 * 4'],
    ['`*not bold*`', '<code>*not bold*</code>'],
    ['*two\nlines*', '*two\nlines*'],
    ['\\*bold\\*', '\\*bold\\*'],
    ['&lt;b&gt;', '&lt;b&gt;'],
    [
      '<https://a.example|shown> <https://b.example>',
      '[shown](https://a.example/) [https://b.example](https://b.example/)',
    ],
    ['<users/123> <users/all>', '@users/123 @users/all'],
    ['* one\n- two\nend', '<ul><li>one</li><li>two</li></ul>end'],
    ['> said\nend', '<quote>said</quote>end'],
    ['```\na\n *b*\n```', '<pre>a\n *b*</pre>'],
    ['<b>html</b>', '<b>html</b>'],
  ])('%s', (text, read) => {
    expect(chat(text)).toBe(read);
  });

  test('is the default', () => {
    expect(asHtml(readText('*bold*', undefined))).toBe('<b>bold</b>');
  });
});

describe('text in Markdown', () => {
  test.each([
    [
      '**bold** __bold__ *italic* _italic_ ~~struck~~ `code`',
      '<b>bold</b> <b>bold</b> <i>italic</i> <i>italic</i> <s>struck</s> <code>code</code>',
    ],
    ['***both*** in**side**d', '<b><i>both</i></b> in<b>side</b>d'],
    ['\\*plain\\* 2 \\< 3', '*plain* 2 < 3'],
    [
      '[shown](https://a.example) <https://b.example>',
      '[shown](https://a.example/) [https://b.example](https://b.example/)',
    ],
    ['# Head\n## Lower ##', '<h>Head</h><h>Lower</h>'],
    ['- a\n  - b\n- c', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>'],
    ['2. a\n3. b', '<ol 2><li>a</li><li>b</li></ol>'],
    ['> a\n> b', '<quote>a\nb</quote>'],
    ['```js\n*a*\n```', '<pre>*a*</pre>'],
    ['<users/123>', '@users/123'],
    ['<b>html</b> &lt;', '<b>html</b> <'],
  ])('%s', (text, read) => {
    expect(markdown(text)).toBe(read);
  });
});

describe('bare addresses', () => {
  test.each([
    ['see https://a.example/b?c=d.', 'see [https://a.example/b?c=d](https://a.example/b?c=d).'],
    ['(http://a.example/)', '([http://a.example/](http://a.example/))'],
    [
      'evil.com and www.evil.example',
      '[evil.com](https://evil.com/) and [www.evil.example](https://www.evil.example/)',
    ],
    ['ann@a.example', '[ann@a.example](mailto:ann@a.example)'],
    ['main.ts v1.2.3 e.g. 10.0.0.1', 'main.ts v1.2.3 e.g. 10.0.0.1'],
    ['https:\u2060//a.\u2060example', 'https:\u2060//a.\u2060example'],
  ])('%s', (text, read) => {
    expect(chat(text)).toBe(read);
  });
});

describe.each(['MARKUP_SYNTAX_CHAT', 'MARKUP_SYNTAX_MARKDOWN'])('any text in %s', (syntax) => {
  const pieces = fc.constantFrom(
    '*',
    '_',
    '~',
    '`',
    '```',
    '\n',
    '<',
    '>',
    '|',
    '[',
    ']',
    '(',
    ')',
    '\\',
    '- ',
    '> ',
    '# ',
    'a',
    ' ',
    'javascript:',
    'https://a.example',
    'users/all',
    '&lt;',
  );
  const text = fc
    .array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 40 })
    .map((parts) => parts.join(''));

  test('links have an http, https or mailto URL', () => {
    fc.assert(
      fc.property(text, (written) =>
        hrefsIn(readText(written, syntax)).every((href) => /^(https?|mailto):/.test(href)),
      ),
    );
  });

  test('keeps every letter', () => {
    const letters = (of: string) => of.replace(/[^a-z]/g, '').length;
    const visible = (tree: FormattedText) => letters(textIn(tree)) + letters(hrefsIn(tree).join(''));
    const plain = text.filter((written) => !/[&`]/.test(written));
    fc.assert(
      fc.property(plain, (written) => visible(readText(written, syntax)) >= letters(written.replace(/ {2,}/g, ' '))),
    );
  });

  test.each(['*a ', '`*', '**a', '[a', '_a_', '<', 'a-', '> ', '- '])(
    '16 kB of “%s” take linear time',
    async (part) => {
      await expectLinear((size) => readText(part.repeat(size / part.length), syntax), 16_000);
    },
  );
});
