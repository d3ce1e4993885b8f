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

const PICTURE = 'https://images.example/bird.png';

/** Pictures, grids, columns, a carousel. */
export const PICTURES: readonly Widget[] = [
  { image: { imageUrl: PICTURE, altText: 'A bird that sings' } },
  {
    columns: {
      columnItems: [
        {
          horizontalSizeStyle: 'FILL_AVAILABLE_SPACE',
          widgets: [{ decoratedText: { topLabel: 'Passed', text: '<b>128</b>' } }],
        },
        {
          horizontalSizeStyle: 'FILL_AVAILABLE_SPACE',
          horizontalAlignment: 'END',
          widgets: [
            { decoratedText: { topLabel: 'Failed', text: '<font color="#d93025"><b>1</b></font>' } },
            { textParagraph: { text: 'the crow' } },
          ],
        },
      ],
    },
  },
  {
    grid: {
      title: 'The choir',
      columnCount: 3,
      borderStyle: { type: 'STROKE', cornerRadius: 8 },
      onClick: OPEN,
      items: [
        {
          title: 'Parrot',
          subtitle: 'soprano',
          image: { imageUri: PICTURE, altText: 'Parrot', cropStyle: { type: 'CIRCLE' } },
        },
        {
          title: 'Heron',
          subtitle: 'alto',
          image: { imageUri: PICTURE, altText: 'Heron', cropStyle: { type: 'SQUARE' } },
        },
        {
          title: 'Crow',
          subtitle: 'jazz',
          layout: 'TEXT_ABOVE',
          image: { imageUri: PICTURE, altText: 'Crow', cropStyle: { type: 'RECTANGLE_4_3' } },
        },
      ],
    },
  },
  {
    carousel: {
      carouselCards: ['Parrot', 'Heron', 'Crow'].map((name) => ({
        widgets: [
          { textParagraph: { text: `<b>${name}</b><br>sings on Tuesdays` } },
          { image: { imageUrl: PICTURE, altText: name } },
        ],
        footerWidgets: [{ buttonList: { buttons: [{ text: 'Listen', type: 'FILLED_TONAL', onClick: OPEN }] } }],
      })),
    },
  },
];

const ITEMS = [
  { text: 'Parrot', value: 'p', selected: true },
  { text: 'Heron', value: 'h' },
];

/** Inputs, each of its kinds. */
export const INPUTS: readonly Widget[] = [
  ...['CHECK_BOX', 'RADIO_BUTTON', 'SWITCH', 'DROPDOWN', 'MULTI_SELECT'].map((type): Widget => ({
    selectionInput: { name: type, type, label: type, items: ITEMS },
  })),
  { textInput: { name: 'one', label: 'One line', value: 'la la la', hintText: 'What to sing' } },
  { textInput: { name: 'many', label: 'Several lines', type: 'MULTIPLE_LINE', placeholderText: 'All verses' } },
  ...['DATE_AND_TIME', 'DATE_ONLY', 'TIME_ONLY'].map((type): Widget => ({
    dateTimePicker: { name: type, type, label: type, valueMsEpoch: '1795359600000' },
  })),
];
