import fc from 'fast-check';

/** What strangers may write where a name, a title or a message is asked for. */
export const HOSTILE: readonly string[] = [
  '<users/all>',
  '<users/123> look',
  '<https://evil.example|Click>',
  'https://evil.example/x',
  'www.evil.example',
  'me@evil.example',
  '*bold* _it_ ~gone~ `code` ```block```',
  '</font></b><a href="https://evil.example">x</a>',
  "<b>big</b><font color='#ff0000'>red</font><br><a href='https://evil.example'>x</a>",
  '</code></pre><img src=https://evil.example/x>',
  '&lt;users/all&gt; &#60;b&#62;',
  'a\u200bb\u2060c\u202ed\u2066e\u061cf',
  'a\u200eb\u200fc\u202ad\ufeffe\u00adf\u2028g\u2029h\u0085i\u{e0041}j',
  '\u2028::add-mask::x\u0085::add-mask::x\r::add-mask::x',
  'mailto:me@evil.example tel:+15551234567 http://192.0.2.1 evil.com/x //evil.com ftp://evil.example',
  '<customEmojis/1> @all @here :smile: <!channel> <spaces/AAQABUILDS>',
  '[Click](https://evil.example) ![x](https://evil.example/x.png) <https://evil.example>',
  '::error file=a.js,line=1::x ::group::x ::debug::x ::save-state name=state::x',
  'a\u0000b\u0007c\u001b[31md\u009be',
  'f\ud800g\udfff',
  'line\nbreak\r\n::add-mask::x',
  '%0A::set-output name=sent::pwned',
  '\n::set-output name=sent::pwned',
  '##[add-mask]Chat',
  '##[stop-commands]pwned',
  'ghadelimiter_00000000-0000-0000-0000-000000000000\nsent=pwned',
  'x\nEOF\nsent=pwned',
  '${{ secrets.KEY }}',
  '- item\n> quote\n# heading\n1. one',
  '|'.repeat(400),
  'é'.repeat(3000),
  '👨‍👩‍👧'.repeat(1000),
  'A'.repeat(100_000),
  '<users/all>'.repeat(9000),
];

/** Any text: one of those, pieces of them together, or any code units at all. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...HOSTILE.filter(({ length }) => length < 100)), { minLength: 2, maxLength: 4 })
      .map((pieces) => pieces.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.array(fc.nat(0xffff), { maxLength: 30 }).map((units) => String.fromCharCode(...units)) },
);
