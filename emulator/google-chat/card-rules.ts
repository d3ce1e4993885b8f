/** The rules for a part of a card beyond names and types: JSON Schema with four more keywords. */
export type Rule = {
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, object>>;
  readonly dependencies?: Readonly<Record<string, readonly string[]>>;
  readonly exactlyOneOf?: readonly string[];
  readonly atMostOneOf?: readonly string[];
  readonly atLeastOneOf?: readonly string[];
  /** Fields for Google Workspace add-ons or dialogs, which a Chat message doesn't show. */
  readonly notInMessages?: readonly string[];
};

const SOME_TEXT = { minLength: 1 };
const HTTPS = { pattern: '^https://[^/\\s]+' };
const SOME = { minItems: 1 };
const SHARE = { minimum: 0, maximum: 1 };
const COUNT = { type: 'integer', minimum: 0 };

/** The widgets that a column can have (https://developers.google.com/workspace/chat/api/reference/rest/v1/cards#widgets_1). */
const IN_A_COLUMN = [
  ...['buttonList', 'chipList', 'dateTimePicker', 'decoratedText'],
  ...['image', 'selectionInput', 'textInput', 'textParagraph'],
];

/** What https://developers.google.com/workspace/chat/api/reference/rest/v1/cards says in prose. A union is a group of fields of which only one can be set. */
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

const HORIZONTAL = ['HORIZONTAL_ALIGNMENT_UNSPECIFIED', 'START', 'CENTER', 'END'];
const VISIBILITY = ['VISIBILITY_UNSPECIFIED', 'VISIBLE', 'HIDDEN'];
const SHAPE = ['SQUARE', 'CIRCLE'];

/** https://developers.google.com/workspace/chat/format-messages#builtinicons */
const KNOWN_ICONS = [
  ...['AIRPLANE', 'BOOKMARK', 'BUS', 'CAR', 'CLOCK', 'CONFIRMATION_NUMBER_ICON', 'DESCRIPTION', 'DOLLAR', 'EMAIL'],
  ...['EVENT_SEAT', 'FLIGHT_ARRIVAL', 'FLIGHT_DEPARTURE', 'HOTEL', 'HOTEL_ROOM_TYPE', 'INVITE', 'MAP_PIN'],
  ...['MEMBERSHIP', 'MULTIPLE_PEOPLE', 'PERSON', 'PHONE', 'RESTAURANT_ICON', 'SHOPPING_CART', 'STAR', 'STORE'],
  ...['TICKET', 'TRAIN', 'VIDEO_CAMERA', 'VIDEO_PLAY'],
];

/**
 * The values of enums, which the `googleapis` types have as plain strings, by schema and field
 * (https://chat.googleapis.com/$discovery/rest?version=v1; the known icons and the weights of material
 * icons are documented only in prose).
 */
export const ENUMS: Readonly<Record<string, Readonly<Record<string, readonly (string | number)[]>>>> = {
  Message: { markupSyntax: ['MARKUP_SYNTAX_UNSPECIFIED', 'MARKUP_SYNTAX_CHAT', 'MARKUP_SYNTAX_MARKDOWN'] },
  GoogleAppsCardV1Action: {
    interaction: ['INTERACTION_UNSPECIFIED', 'OPEN_DIALOG'],
    loadIndicator: ['SPINNER', 'NONE'],
  },
  GoogleAppsCardV1BorderStyle: { type: ['BORDER_TYPE_UNSPECIFIED', 'NO_BORDER', 'STROKE'] },
  GoogleAppsCardV1Button: { type: ['TYPE_UNSPECIFIED', 'OUTLINED', 'FILLED', 'FILLED_TONAL', 'BORDERLESS'] },
  GoogleAppsCardV1Card: {
    displayStyle: ['DISPLAY_STYLE_UNSPECIFIED', 'PEEK', 'REPLACE'],
    sectionDividerStyle: ['DIVIDER_STYLE_UNSPECIFIED', 'SOLID_DIVIDER', 'NO_DIVIDER'],
  },
  GoogleAppsCardV1CardHeader: { imageType: SHAPE },
  GoogleAppsCardV1ChipList: { layout: ['LAYOUT_UNSPECIFIED', 'WRAPPED', 'HORIZONTAL_SCROLLABLE'] },
  GoogleAppsCardV1CollapseControl: { horizontalAlignment: HORIZONTAL },
  GoogleAppsCardV1Column: {
    horizontalAlignment: HORIZONTAL,
    horizontalSizeStyle: ['HORIZONTAL_SIZE_STYLE_UNSPECIFIED', 'FILL_AVAILABLE_SPACE', 'FILL_MINIMUM_SPACE'],
    verticalAlignment: ['VERTICAL_ALIGNMENT_UNSPECIFIED', 'CENTER', 'TOP', 'BOTTOM'],
  },
  GoogleAppsCardV1DateTimePicker: { type: ['DATE_AND_TIME', 'DATE_ONLY', 'TIME_ONLY'] },
  GoogleAppsCardV1DecoratedText: {
    startIconVerticalAlignment: ['VERTICAL_ALIGNMENT_UNSPECIFIED', 'TOP', 'MIDDLE', 'BOTTOM'],
  },
  GoogleAppsCardV1GridItem: { layout: ['GRID_ITEM_LAYOUT_UNSPECIFIED', 'TEXT_BELOW', 'TEXT_ABOVE'] },
  GoogleAppsCardV1Icon: { imageType: SHAPE, knownIcon: KNOWN_ICONS },
  GoogleAppsCardV1ImageCropStyle: {
    type: ['IMAGE_CROP_TYPE_UNSPECIFIED', 'SQUARE', 'CIRCLE', 'RECTANGLE_CUSTOM', 'RECTANGLE_4_3'],
  },
  GoogleAppsCardV1MaterialIcon: { weight: [100, 200, 300, 400, 500, 600, 700], grade: [-25, 0, 200] },
  GoogleAppsCardV1OpenLink: { onClose: ['NOTHING', 'RELOAD'], openAs: ['FULL_SIZE', 'OVERLAY'] },
  GoogleAppsCardV1PlatformDataSource: { commonDataSource: ['UNKNOWN', 'USER'] },
  GoogleAppsCardV1SelectionInput: { type: ['CHECK_BOX', 'RADIO_BUTTON', 'SWITCH', 'DROPDOWN', 'MULTI_SELECT'] },
  GoogleAppsCardV1SwitchControl: { controlType: ['SWITCH', 'CHECKBOX', 'CHECK_BOX'] },
  GoogleAppsCardV1TextInput: { type: ['SINGLE_LINE', 'MULTIPLE_LINE'] },
  GoogleAppsCardV1TextParagraph: { textSyntax: ['TEXT_SYNTAX_UNSPECIFIED', 'HTML', 'MARKDOWN'] },
  GoogleAppsCardV1UpdateVisibilityAction: { visibility: VISIBILITY },
  GoogleAppsCardV1Validation: {
    inputType: ['INPUT_TYPE_UNSPECIFIED', 'TEXT', 'INTEGER', 'FLOAT', 'EMAIL', 'EMOJI_PICKER'],
  },
  GoogleAppsCardV1Widget: { horizontalAlignment: HORIZONTAL, visibility: VISIBILITY },
};
