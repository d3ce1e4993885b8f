/** What a part of a card has to satisfy beyond names and types: JSON Schema, and four words of our own. */
export type Rule = {
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, object>>;
  readonly dependencies?: Readonly<Record<string, readonly string[]>>;
  readonly exactlyOneOf?: readonly string[];
  readonly atMostOneOf?: readonly string[];
  readonly atLeastOneOf?: readonly string[];
  /** Fields that only Google Workspace add-ons or dialogs have; in a Chat message nothing shows them. */
  readonly notInMessages?: readonly string[];
};

const SOME_TEXT = { minLength: 1 };
const HTTPS = { pattern: '^https://[^/\\s]+' };
const SOME = { minItems: 1 };
const SHARE = { minimum: 0, maximum: 1 };
const COUNT = { type: 'integer', minimum: 0 };

/** The widgets a column takes (https://developers.google.com/workspace/chat/api/reference/rest/v1/cards#widgets_1). */
const IN_A_COLUMN = [
  ...['buttonList', 'chipList', 'dateTimePicker', 'decoratedText'],
  ...['image', 'selectionInput', 'textInput', 'textParagraph'],
];

/** What https://developers.google.com/workspace/chat/api/reference/rest/v1/cards says in words. A union is a field of which one may be set. */
export const RULES: Readonly<Record<string, Rule>> = {
  AccessoryWidget: { required: ['buttonList'] },
  CardWithId: { required: ['card'], properties: { cardId: SOME_TEXT } },
  Color: { properties: { red: SHARE, green: SHARE, blue: SHARE, alpha: SHARE } },
  GoogleAppsCardV1Button: {
    required: ['onClick'],
    atLeastOneOf: ['text', 'icon'],
  },
  GoogleAppsCardV1ButtonList: { required: ['buttons'], properties: { buttons: SOME } },
  GoogleAppsCardV1Card: {
    atLeastOneOf: ['header', 'sections'],
    properties: { sections: SOME },
    notInMessages: ['peekCardHeader', 'displayStyle', 'cardActions', 'name', 'fixedFooter', 'expressionData'],
  },
  GoogleAppsCardV1CardHeader: { required: ['title'], properties: { title: SOME_TEXT, imageUrl: HTTPS } },
  GoogleAppsCardV1Carousel: { required: ['carouselCards'], properties: { carouselCards: SOME } },
  GoogleAppsCardV1CarouselCard: { required: ['widgets'], properties: { widgets: SOME } },
  GoogleAppsCardV1Chip: { atLeastOneOf: ['label', 'icon'] },
  GoogleAppsCardV1ChipList: { required: ['chips'], properties: { chips: SOME } },
  GoogleAppsCardV1CollapseControl: { required: ['expandButton', 'collapseButton'] },
  GoogleAppsCardV1Column: { required: ['widgets'], properties: { widgets: SOME } },
  GoogleAppsCardV1Columns: { required: ['columnItems'], properties: { columnItems: { minItems: 1, maxItems: 2 } } },
  GoogleAppsCardV1DecoratedText: {
    exactlyOneOf: ['text', 'contentText'],
    atMostOneOf: ['button', 'switchControl', 'endIcon'],
    properties: { text: SOME_TEXT },
  },
  GoogleAppsCardV1Grid: { required: ['items'], properties: { items: SOME, columnCount: COUNT } },
  GoogleAppsCardV1Icon: { exactlyOneOf: ['knownIcon', 'iconUrl', 'materialIcon'], properties: { iconUrl: HTTPS } },
  GoogleAppsCardV1Image: { required: ['imageUrl'], properties: { imageUrl: HTTPS } },
  GoogleAppsCardV1ImageComponent: { required: ['imageUri'], properties: { imageUri: HTTPS } },
  GoogleAppsCardV1MaterialIcon: { required: ['name'], properties: { name: { pattern: '^[a-z0-9_]+$' } } },
  GoogleAppsCardV1NestedWidget: { exactlyOneOf: ['buttonList', 'image', 'textParagraph'] },
  GoogleAppsCardV1OnClick: {
    exactlyOneOf: ['action', 'openLink', 'overflowMenu'],
    notInMessages: ['card', 'openDynamicLinkAction'],
  },
  GoogleAppsCardV1OpenLink: {
    required: ['url'],
    properties: { url: { pattern: '^https?://[^/\\s]+' } },
    notInMessages: ['openAs', 'onClose'],
  },
  GoogleAppsCardV1OverflowMenu: { required: ['items'], properties: { items: SOME } },
  GoogleAppsCardV1OverflowMenuItem: { required: ['text', 'onClick'], properties: { text: SOME_TEXT } },
  GoogleAppsCardV1Section: {
    required: ['widgets'],
    properties: { widgets: SOME, uncollapsibleWidgetsCount: COUNT },
    dependencies: { uncollapsibleWidgetsCount: ['collapsible'], collapseControl: ['collapsible'] },
    notInMessages: ['id'],
  },
  GoogleAppsCardV1TextParagraph: { required: ['text'], properties: { text: SOME_TEXT, maxLines: COUNT } },
  GoogleAppsCardV1Widget: {
    exactlyOneOf: [...IN_A_COLUMN, 'carousel', 'columns', 'divider', 'grid'],
    notInMessages: ['id', 'visibility', 'eventActions'],
  },
  GoogleAppsCardV1Widgets: { exactlyOneOf: IN_A_COLUMN },
};
