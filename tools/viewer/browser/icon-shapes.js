/**
 * The paths of an icon of 24 × 24 units: `body` is filled in a filled icon, `inside` is on top of it, `line` beside it.
 * @typedef {{ body?: string, inside?: string, line?: string }} Shape
 */
const RING = 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18z';

/** Our drawings of the Material icons that build messages use, by their Material name. @type {Readonly<Record<string, Shape>>} */
export const SHAPES = {
  // Status
  check_circle: { body: RING, inside: 'M8 12.4l2.8 2.8L16.2 9.6' },
  cancel: { body: RING, inside: 'M9 9l6 6M15 9l-6 6' },
  error: { body: RING, inside: 'M12 7.4v5.4M12 16.4v.1' },
  pending: { body: RING, inside: 'M7.9 12h.1M12 12h.1M16.1 12h.1' },
  schedule: { body: RING, inside: 'M12 7.2v5l3.3 2' },
  help: { body: RING, inside: 'M9.5 9.8a2.5 2.5 0 1 1 3.7 2.2c-.8.4-1.2.9-1.2 1.7M12 16.7v.1' },
  info: { body: RING, inside: 'M12 11.2v5.2M12 7.7v.1' },
  block: { body: RING, inside: 'M5.8 5.8l12.4 12.4' },
  play_circle: { body: RING, inside: 'M10.2 8.6l5.2 3.4l-5.2 3.4z' },
  adjust: { body: RING, inside: 'M12 10a2 2 0 1 0 0 4a2 2 0 1 0 0-4z' },
  warning: { body: 'M12 4l9 15.6H3z', inside: 'M12 10v4M12 16.8v.1' },
  check: { line: 'M5 12.5l4.7 4.7L19 7.5' },
  close: { line: 'M6 6l12 12M18 6L6 18' },
  bolt: { body: 'M13.2 2.8L5 13.4h5.6l-.9 7.8L19 10h-6.4z' },
  star: { body: 'M12 3.2l2.7 5.7l6.2.8l-4.6 4.3l1.2 6.2l-5.5-3.1l-5.5 3.1l1.2-6.2L3.1 9.7l6.2-.8z' },
  favorite: { body: 'M12 20.3l-7.3-7.1a4.7 4.7 0 0 1 7.3-5.9a4.7 4.7 0 0 1 7.3 5.9z' },
  // Subject
  commit: { body: 'M12 8.2a3.8 3.8 0 1 0 0 7.6a3.8 3.8 0 1 0 0-7.6z', line: 'M2.5 12h5.7M15.8 12h5.7' },
  fork_right: { line: 'M7 20.5V4M3.9 7L7 3.9L10.1 7M7 16.5c0-4.5 2.7-6.2 9.5-6.2M14.2 7.2l3.1 3.1l-3.1 3.1' },
  account_tree: { body: 'M3 4.5h6v5H3zM15 4.5h6v5h-6zM15 14.5h6v5h-6z', line: 'M9 7h6M12 7v10h3' },
  merge: { line: 'M7 20.2l5-5.6V4.2M8.7 7.4L12 4.1l3.3 3.3M17 20.2l-3-3.3' },
  sell: { body: 'M12.2 3.5H4.5a1 1 0 0 0-1 1v7.7l8.6 8.6l8.7-8.7z', inside: 'M7.9 7.9h.1' },
  label: { body: 'M3.5 6.5h11l5.8 5.5l-5.8 5.5h-11z' },
  tag: { line: 'M9.7 4L7.9 20M16.1 4l-1.8 16M4.6 9.2h16M3.6 14.8h16' },
  rocket_launch: {
    body: 'M13.3 15.2l-4.5-4.5c1.6-4.5 5.2-7.1 11.3-6.9c.2 6.1-2.4 9.7-6.8 11.4z',
    inside: 'M15.4 8.7h.1',
    line: 'M9 10.6H5.7l-2 3h3.6M13.4 15v3.3l-3 2v-3.6M6.3 16.8c-1.5.4-2.2 1.7-2.4 3.7c2-.2 3.3-.9 3.7-2.4',
  },
  cloud: { body: 'M7 18.8h10.2a4.2 4.2 0 0 0 .7-8.3a6 6 0 0 0-11.6-1.2a4.8 4.8 0 0 0 .7 9.5z' },
  public: {
    body: RING,
    inside: 'M3.4 12h17.2M12 3.2c2.5 2.5 3.7 5.4 3.7 8.8s-1.2 6.3-3.7 8.8c-2.5-2.5-3.7-5.4-3.7-8.8s1.2-6.3 3.7-8.8z',
  },
  terminal: { body: 'M3.5 5h17v14h-17z', inside: 'M7.2 9.6l2.7 2.5l-2.7 2.5M12.4 14.9h4.2' },
  code: { line: 'M8.5 6.5L3 12l5.5 5.5M15.5 6.5L21 12l-5.5 5.5' },
  package_2: {
    body: 'M12 2.9l8 4.5v9.2l-8 4.5l-8-4.5V7.4z',
    inside: 'M4.3 7.6L12 11.9l7.7-4.3M12 11.9v8.9M8 5.2l7.8 4.4',
  },
  science: {
    body: 'M9.5 3.5h5M10.3 3.5v6L4.8 18.4a1.4 1.4 0 0 0 1.2 2.1h12a1.4 1.4 0 0 0 1.2-2.1L13.7 9.5v-6z',
    inside: 'M7.6 15h8.8',
  },
  grid_view: { body: 'M4 4h6.5v6.5H4zM13.5 4H20v6.5h-6.5zM4 13.5h6.5V20H4zM13.5 13.5H20V20h-6.5z' },
  description: { body: 'M6 3.2h8.2l4.3 4.3v13.3H6z', inside: 'M9.2 12h6M9.2 16h6M13.8 3.6v4.3h4.3' },
  folder: { body: 'M3 5.5h6.5l2 2.3H21v11H3z' },
  link: { line: 'M10.5 7.6H7.3a4.4 4.4 0 0 0 0 8.8h3.2M13.5 7.6h3.2a4.4 4.4 0 0 1 0 8.8h-3.2M8.6 12h6.8' },
  open_in_new: { line: 'M10 5H5v14h14v-5M14 4.5h5.5V10M19 5l-8 8' },
  lock: { body: 'M5.5 10.5h13v10h-13z', inside: 'M12 14.4v2.2', line: 'M8 10.3V7.8a4 4 0 0 1 8 0v2.5' },
  // People
  person: { body: 'M12 4a3.9 3.9 0 1 0 0 7.8a3.9 3.9 0 1 0 0-7.8zM4.6 20c0-3.4 3.3-5.3 7.4-5.3s7.4 1.9 7.4 5.3z' },
  group: {
    body: 'M9 5.3a3.2 3.2 0 1 0 0 6.4a3.2 3.2 0 1 0 0-6.4zM2.9 19c0-3 2.7-4.6 6.1-4.6s6.1 1.6 6.1 4.6z',
    line: 'M15.3 5.6a3.2 3.2 0 0 1 0 5.9M17.2 14.8c2.3.5 3.9 1.9 3.9 4.2',
  },
  badge: { body: 'M3 6h18v12.5H3z', inside: 'M3.3 10.2h17.4M6.5 14.5h5' },
  // Time
  event: { body: 'M4.5 5.5h15v15h-15z', inside: 'M4.8 10h14.4M13.2 13.8h2.6v2.6h-2.6z', line: 'M8 3.2v2M16 3.2v2' },
  timer: {
    body: 'M12 6.2a7.4 7.4 0 1 0 0 14.8a7.4 7.4 0 1 0 0-14.8z',
    inside: 'M12 9.8v4',
    line: 'M9.6 3h4.8M18.3 6.4l1 1',
  },
  autorenew: {
    line: 'M19.5 12a7.5 7.5 0 0 1-13.5 4.5M4.5 12a7.5 7.5 0 0 1 13.5-4.5M18.4 3.5v4.2h-4.2M5.6 20.5v-4.2h4.2',
  },
  replay: { line: 'M5.1 13a6.9 6.9 0 1 0 2-5.4L5 9.6M5 5v4.6h4.6' },
  notifications: { body: 'M6.2 17.2V11a5.8 5.8 0 0 1 11.6 0v6.2l1.5 1.4H4.7z', line: 'M10.2 21h3.6M12 3.3v1.4' },
  notifications_off: { body: 'M6.2 17.2V11a5.8 5.8 0 0 1 11.6 0v6.2l1.5 1.4H4.7z', line: 'M10.2 21h3.6M3.5 3.5l17 17' },
  // Used by the page itself
  menu: { line: 'M4 7h16M4 12h16M4 17h16' },
  expand_more: { line: 'M6 9.2l6 6l6-6' },
  chevron_right: { line: 'M9.2 6l6 6l-6 6' },
  more_vert: { line: 'M12 5.5v.1M12 12v.1M12 18.4v.1' },
  arrow_downward: { line: 'M12 4.5v14.5M5.8 12.8L12 19l6.2-6.2' },
  dark_mode: { body: 'M19.8 14.5A8.3 8.3 0 0 1 9.5 4.2a8.3 8.3 0 1 0 10.3 10.3z' },
  light_mode: {
    body: 'M12 7.6a4.4 4.4 0 1 0 0 8.8a4.4 4.4 0 1 0 0-8.8z',
    line: 'M12 2.5v1.8M12 19.7v1.8M2.5 12h1.8M19.7 12h1.8M5.3 5.3l1.3 1.3M17.4 17.4l1.3 1.3M18.7 5.3l-1.3 1.3M6.6 17.4l-1.3 1.3',
  },
};

/** Drawings of the icons that cards also know by an older name, such as BOOKMARK. @type {Readonly<Record<string, Shape>>} */
export const MORE_SHAPES = {
  image: { body: 'M3.5 4.5h17v15h-17z', inside: 'M4 17l4.8-5.5l3.700 4l2.800-3L20 17M15.5 8.500v.1' },
  bookmark: { body: 'M6 3.5h12v17l-6-4l-6 4z' },
  mail: { body: 'M3 5.5h18v13H3z', inside: 'M3.6 7.2l8.4 5.8l8.4-5.8' },
  call: {
    body: 'M6.2 3.6h3l1.5 4l-2 1.6c1 2.4 2.9 4.2 5.2 5.3l1.7-2l4 1.5v3c0 1.3-1 2.2-2.3 2.1C10.2 18.4 4.7 12.9 4 5.9c-.1-1.2.9-2.3 2.2-2.3z',
  },
  location_on: {
    body: 'M12 21.2c-4.5-4.3-6.8-7.8-6.8-11a6.8 6.8 0 0 1 13.6 0c0 3.2-2.3 6.7-6.8 11z',
    inside: 'M12 8.2a2 2 0 1 0 0 4a2 2 0 1 0 0-4z',
  },
  shopping_cart: { body: 'M6 6.5h14.5l-2 7.5H8z', line: 'M2.5 3.5h2.6L8 14M9 18.5v.1M17 18.5v.1' },
  store: { body: 'M3 10.5L4.7 4h14.6L21 10.5zM4.5 10.5h15v10h-15z', inside: 'M10 20v-5h4v5' },
  confirmation_number: {
    body: 'M3 6h18v4a2 2 0 0 0 0 4v4H3v-4a2 2 0 0 0 0-4z',
    inside: 'M14 8.5v1.5M14 14v1.5M14 11.5v1',
  },
  videocam: { body: 'M3.5 6.5h12v11h-12zM15.5 11l5-3v8l-5-3z' },
  train: { body: 'M6 4h12v12H6z', inside: 'M6.3 10.5h11.4M9 13.4v.1M15 13.4v.1', line: 'M8.5 16l-2 4M15.5 16l2 4' },
  directions_bus: {
    body: 'M5 4.5h14V17H5z',
    inside: 'M5.3 11.5h13.4M8.3 14.3v.1M15.7 14.3v.1',
    line: 'M7 17v2.5M17 17v2.5',
  },
  directions_car: {
    body: 'M4 12l2-5.5h12l2 5.5v5.5H4z',
    inside: 'M4.5 12h15M7.5 14.8v.1M16.5 14.8v.1',
    line: 'M6 17.5v2M18 17.5v2',
  },
  flight: {
    body: 'M12 2.5c.9 0 1.5.9 1.5 2v4.6l7.5 4.7v2l-7.5-2.3v4l2.2 1.7v1.6l-3.7-1l-3.7 1v-1.6l2.2-1.7v-4L3 15.8v-2l7.5-4.7V4.5c0-1.1.6-2 1.5-2z',
  },
  flight_takeoff: {
    body: 'M3.4 11.2l3 3l13-4.4c1.2-.5.9-2.4-.5-2.2l-4.2 1l-5.8-4l-1.8.6l3.3 4.8l-3.8 1.3l-1.6-1.2z',
    line: 'M3 20h18',
  },
  flight_land: {
    body: 'M4.2 6.5l.8 4.5l13.6 3.5c1.3.3 2-1.5.8-2.2l-3.8-1.6l-2.9-6.4l-1.9-.4l.2 5.9l-4-1.1l-1-2.2z',
    line: 'M3 20h18',
  },
  hotel: { body: 'M7 8.5a2 2 0 1 0 0 4a2 2 0 1 0 0-4z', line: 'M3 18.5V6M3 15.5h18v3M21 15.5V13a3 3 0 0 0-3-3h-7v5.5' },
  restaurant: { line: 'M7 3.5v17M4.5 3.5V8a2.5 2.5 0 0 0 5 0V3.5M16.5 20.5v-6h-2V8c0-2.5.8-4 2-4.5z' },
  event_seat: { body: 'M7.5 4h9v9h-9z', line: 'M4.5 10.5v6h15v-6M6.5 16.5V20M17.5 16.5V20' },
  attach_money: {
    line: 'M12 3v18M16.4 7.7c-.8-1.5-2.3-2.2-4.4-2.2c-2.6 0-4.3 1.1-4.3 3c0 4.3 8.8 2.3 8.8 6.9c0 2-1.9 3.2-4.5 3.2c-2.4 0-4.1-.8-4.9-2.4',
  },
};

/** Other names of the same drawings. @type {Readonly<Record<string, string>>} */
export const SAME_AS = {
  sync: 'autorenew',
  refresh: 'replay',
  restart_alt: 'replay',
  done: 'check',
  task_alt: 'check_circle',
  verified: 'check_circle',
  dangerous: 'cancel',
  report: 'error',
  priority_high: 'error',
  hourglass_empty: 'schedule',
  hourglass_top: 'schedule',
  access_time: 'schedule',
  calendar_today: 'event',
  call_split: 'fork_right',
  alt_route: 'fork_right',
  call_merge: 'merge',
  local_offer: 'sell',
  new_label: 'label',
  do_not_disturb: 'block',
  language: 'public',
  article: 'description',
  inventory_2: 'package_2',
  deployed_code: 'package_2',
  groups: 'group',
  account_circle: 'person',
  email: 'mail',
  key: 'lock',
  flash_on: 'bolt',
};

/** What the icons that Chat knows by itself are called in Material (https://developers.google.com/workspace/chat/format-messages#builtinicons). @type {Readonly<Record<string, string>>} */
export const KNOWN = {
  AIRPLANE: 'flight',
  BOOKMARK: 'bookmark',
  BUS: 'directions_bus',
  CAR: 'directions_car',
  CLOCK: 'schedule',
  CONFIRMATION_NUMBER_ICON: 'confirmation_number',
  DESCRIPTION: 'description',
  DOLLAR: 'attach_money',
  EMAIL: 'mail',
  EVENT_SEAT: 'event_seat',
  FLIGHT_ARRIVAL: 'flight_land',
  FLIGHT_DEPARTURE: 'flight_takeoff',
  HOTEL: 'hotel',
  HOTEL_ROOM_TYPE: 'hotel',
  INVITE: 'event',
  MAP_PIN: 'location_on',
  MEMBERSHIP: 'badge',
  MULTIPLE_PEOPLE: 'group',
  PERSON: 'person',
  PHONE: 'call',
  RESTAURANT_ICON: 'restaurant',
  SHOPPING_CART: 'shopping_cart',
  STAR: 'star',
  STORE: 'store',
  TICKET: 'confirmation_number',
  TRAIN: 'train',
  VIDEO_CAMERA: 'videocam',
  VIDEO_PLAY: 'play_circle',
};
