/** @import { Shape } from './shapes.js' */

/** Drawings for the icons that cards know by an older name, such as BOOKMARK. @type {Readonly<Record<string, Shape>>} */
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
