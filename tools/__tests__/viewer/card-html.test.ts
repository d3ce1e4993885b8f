import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCardHtml } from '../../viewer/browser/syntax/card-html.js';
import { asHtml, hrefsIn } from './support/tree.ts';
import { expectLinear } from '../../../__tests__/support/growth.ts';

const read = (html: string): string => asHtml(readCardHtml(html));

describe('the HTML of cards', () => {
  test.each([
    ['<b>b</b><i>i</i><u>u</u><s>s</s>', '<b>b</b><i>i</i><u>u</u><s>s</s>'],
    ['<font color="#d93025">red</font> <font color=\'#f00\'>red</font>', '<#d93025>red</> <#f00>red</>'],
    ['<a href="https://a.example?a=1&amp;b=2">shown</a>', '[shown](https://a.example/?a=1&b=2)'],
    ['one<br>two<br/>three', 'one<br>two<br>three'],
    ['<time>2026-11-22 15:00</time>', '<time>2026-11-22 15:00</time>'],
    ['<ul><li>a</li> <li>b<ol><li>c</li></ol></li></ul>', '<ul><li>a</li><li>b<ol 1><li>c</li></ol></li></ul>'],
    ['<pre><code>a\n <b>b</b></code></pre><code>c</code>', '<pre>a\n b</pre><code>c</code>'],
    ['1 &lt; 2 &amp;&amp; 3 &gt; 2 &quot;&#39;&#x41;&nbsp;&unknown;', '1 < 2 && 3 > 2 "\'A\u00a0&unknown;'],
    ['<b>open', '<b>open</b>'],
    ['<b>crossed <i>tags</b> end</i>', '<b>crossed <i>tags</i></b> end'],
    ['a < b and c > d', 'a < b and c > d'],
    ['see https://a.example.', 'see [https://a.example](https://a.example/).'],
    ['*not* `markdown` <users/all>', '*not* `markdown` <users/all>'],
  ])('%s', (html, shown) => {
    expect(read(html)).toBe(shown);
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)>',
    '<iframe></iframe>',
    '<style>body{}</style>',
    '&lt;script&gt;',
    '<constructor>x</constructor>',
  ])('keeps %s as text', (html) => {
    expect(readCardHtml(html)).toEqual([{ kind: 'text', text: html.replace('&lt;', '<').replace('&gt;', '>') }]);
  });

  test.each([
    '<a href="javascript:alert(1)">x</a>',
    '<a href=" java\tscript:alert(1)">x</a>',
    '<a href="&#106;avascript:alert(1)">x</a>',
    '<a href="data:text/html,x">x</a>',
    '<a href="//a.example">x</a>',
    '<a href="file:///etc/passwd">x</a>',
    '<font color="red;background:url(https://a.example)">x</font>',
  ])('keeps only the text of %s', (html) => {
    expect(readCardHtml(html)).toEqual([{ kind: 'text', text: 'x' }]);
  });

  test('ignores unknown attributes', () => {
    expect(read('<b onclick="alert(1)" style="color:red">x</b>')).toBe('<b>x</b>');
  });

  test('links have an http, https or mailto URL', () => {
    const part = fc.constantFrom(
      '<a href="',
      '<a href=',
      '">',
      '>',
      '</a>',
      'javascript:',
      'https://a.example',
      '<b>',
      '</b>',
      '<',
      '&#58;',
      ' ',
      'x',
      '<ul><li>',
      '</ul>',
    );
    const html = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(html, (written) => hrefsIn(readCardHtml(written)).every((href) => /^(https?|mailto):/.test(href))),
    );
  });

  test('deeply nested HTML takes linear time', async () => {
    await expectLinear((size) => readCardHtml('<b>'.repeat(size / 3)), 30_000);
    await expectLinear((size) => readCardHtml(`<a ${'b '.repeat(size / 2)}`), 30_000);
  });
});
