import type { chat_v1 } from 'googleapis/build/src/apis/chat/v1.js';

type Widget = chat_v1.Schema$GoogleAppsCardV1Widget;

const to = (url: string) => ({ openLink: { url } });
const OPEN = to('https://birds.example');
const icon = (name: string, fill = false) => ({ materialIcon: { name, fill } });

/** Texts: decorated and not, in HTML and in Markdown. */
export const TEXTS: readonly Widget[] = [
  {
    decoratedText: {
      startIcon: icon('check_circle', true),
      topLabel: 'Top label',
      text: 'Text with <b>bold</b>, <i>italic</i> and <a href="https://birds.example">a link</a>',
      bottomLabel: 'Bottom label',
    },
  },
  { decoratedText: { startIcon: { knownIcon: 'TRAIN' }, text: 'A row that opens something', onClick: OPEN } },
  { decoratedText: { startIcon: icon('timer'), text: 'With a button', button: { text: 'Open', onClick: OPEN } } },
  { decoratedText: { text: 'With a switch', switchControl: { name: 'sing', selected: true, controlType: 'SWITCH' } } },
  {
    decoratedText: {
      startIcon: icon('cloud'),
      endIcon: icon('bolt', true),
      text: 'One long line that is cut where it ends because nothing says that it may wrap',
    },
  },
  {
    decoratedText: {
      startIcon: icon('a_name_nobody_drew'),
      contentText: { text: 'An icon this page has not drawn, and **Markdown**', textSyntax: 'MARKDOWN' },
    },
  },
  {
    textParagraph: {
      text: '<b>b</b> <i>i</i> <u>u</u> <s>s</s> <font color="#d93025">colour</font> <code>code</code> <time>2026-11-22 15:00</time><br>1 &lt; 2 &amp;&amp; 3 &gt; 2<ul><li>one</li><li>two</li></ul><pre><code>npm run sing</code></pre>',
    },
  },
  {
    textParagraph: {
      text: '**Markdown** with `code`, ~strike~ and a [link](https://birds.example)\n- first\n- second',
      textSyntax: 'MARKDOWN',
    },
  },
  {
    textParagraph: {
      maxLines: 2,
      text: 'A long paragraph of which two lines are shown. The parrot sings first, the heron stands by, the crow insists on jazz, and the owl, who has been up all night, falls asleep on the conductor’s shoulder before anybody has found the key.',
    },
  },
  { divider: {} },
  { textParagraph: { text: 'In the middle' }, horizontalAlignment: 'CENTER' },
];

/** Buttons of each kind, chips, menus. */
export const PRESSED: readonly Widget[] = [
  {
    buttonList: {
      buttons: [
        { text: 'Outlined', onClick: OPEN },
        { text: 'Filled', type: 'FILLED', icon: icon('rocket_launch', true), onClick: OPEN },
        { text: 'Tonal', type: 'FILLED_TONAL', onClick: OPEN },
        { text: 'Borderless', type: 'BORDERLESS', onClick: OPEN },
        {
          text: 'Coloured',
          color: { red: 0.1, green: 0.5, blue: 0.2 },
          icon: icon('check_circle', true),
          onClick: OPEN,
        },
        { text: 'Disabled', disabled: true, onClick: OPEN },
        { icon: icon('replay'), altText: 'Run again', onClick: { action: { function: 'rerun' } } },
        {
          text: 'More',
          icon: icon('more_vert'),
          onClick: {
            overflowMenu: {
              items: [
                { text: 'Sing', startIcon: icon('star'), onClick: OPEN },
                { text: 'Hum', disabled: true, onClick: OPEN },
              ],
            },
          },
        },
      ],
    },
  },
  {
    chipList: {
      chips: [
        { label: 'parrot', icon: icon('favorite', true) },
        { label: 'heron', onClick: OPEN },
        { label: 'crow', disabled: true, onClick: OPEN },
      ],
    },
  },
  {
    chipList: {
      layout: 'HORIZONTAL_SCROLLABLE',
      chips: ['do', 're', 'mi', 'fa', 'sol', 'la', 'ti', 'do again', 're again', 'mi again'].map((label) => ({
        label,
      })),
    },
  },
];
