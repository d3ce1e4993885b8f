import type { Space } from '../browser/chat.ts';
import { MEMBERS, sampleMessage } from './sample-messages.ts';

const SPACE = 'spaces/AAQAHOSTILE';

/** Texts that try to run, to load, to lead astray or to break the page. None of them may do more than be read. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><animate onbegin=alert(1)>',
  '"><iframe src="javascript:alert(1)"></iframe>',
  '<a href="javascript:alert(1)">click</a>',
  '<a href="JaVa&#115;cript:alert(1)">click</a>',
  '<a href="data:text/html,<script>alert(1)</script>">click</a>',
  '<a href="https://birds.example" onclick="alert(1)">click</a>',
  '<b onmouseover=alert(1)>hover</b>',
  '<font color="red;background:url(https://evil.example/leak)">red</font>',
  '<style>body{display:none}</style><link rel=stylesheet href=https://evil.example/x.css>',
  '<javascript:alert(1)|click>',
  '[click](javascript:alert(1)) ![x](https://evil.example/leak.png)',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<form action=https://evil.example><input name=q><button>go</button></form>',
  '{{constructor.constructor("alert(1)")()}} ${alert(1)}',
  '\u202egnitirw sdrawkcab\u202c and \u0000 control \u0007 characters',
  'a_very_long_word_'.repeat(40),
  `${'<b>'.repeat(200)}deep${'</b>'.repeat(200)}`,
  '*'.repeat(300),
];

/** A space whose every message, name and card is written by somebody who means ill. */
export function hostileSpace(now: Date): Space {
  const at = new Date(now.getTime() - 2 * 86_400_000);
  const bad = '<img src=x onerror=alert(1)>';
  const url = 'javascript:alert(1)';
  return {
    name: SPACE,
    displayName: bad,
    members: [...MEMBERS, { name: 'users/666', displayName: bad }],
    messages: [
      ...HOSTILE.flatMap((text, index) =>
        ['MARKUP_SYNTAX_CHAT', 'MARKUP_SYNTAX_MARKDOWN'].map((markupSyntax) =>
          sampleMessage({
            space: SPACE,
            id: `text${index}${markupSyntax}`,
            thread: `text${index}`,
            at,
            text,
            markupSyntax,
          }),
        ),
      ),
      ...HOSTILE.map((text, index) =>
        sampleMessage({
          space: SPACE,
          id: `card${index}`,
          at,
          sender: { name: 'users/666', displayName: text, avatarUrl: url, type: 'BOT' },
          cardsV2: [
            {
              cardId: text,
              card: {
                header: { title: text, subtitle: text, imageUrl: url, imageAltText: text },
                sections: [
                  {
                    header: text,
                    widgets: [
                      {
                        decoratedText: {
                          topLabel: text,
                          text,
                          bottomLabel: text,
                          startIcon: { materialIcon: { name: text }, altText: text },
                          onClick: { openLink: { url } },
                        },
                      },
                      { textParagraph: { text } },
                      { textParagraph: { text, textSyntax: 'MARKDOWN' } },
                      { buttonList: { buttons: [{ text, altText: text, onClick: { openLink: { url } } }] } },
                      { image: { imageUrl: url, altText: text } },
                      { image: { imageUrl: 'data:image/svg+xml,<svg onload=alert(1)>', altText: text } },
                      { [text]: { text } },
                    ],
                  },
                ],
              },
            },
          ],
        }),
      ),
    ],
  };
}
