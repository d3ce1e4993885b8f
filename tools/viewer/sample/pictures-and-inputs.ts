import type { chat_v1 } from 'googleapis/build/src/apis/chat/v1.js';

type Widget = chat_v1.Schema$GoogleAppsCardV1Widget;

const OPEN = { openLink: { url: 'https://birds.example' } };
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
