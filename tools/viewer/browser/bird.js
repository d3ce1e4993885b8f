const SVG = 'http://www.w3.org/2000/svg';

/** Its parts, and where they are. @type {readonly [name: string, tag: string, attributes: Record<string, string>][]} */
const PARTS = [
  [
    'bubble',
    'path',
    {
      d: 'M16 3C8.3 3 2.5 8.2 2.5 14.8c0 3.3 1.5 6.2 3.9 8.3L5.2 28.4c-.2.9.7 1.6 1.5 1.2l5.2-2.6c1.3.3 2.7.5 4.1.5c7.7 0 13.5-5.7 13.5-12.3S23.7 3 16 3z',
    },
  ],
  ['eye', 'circle', { cx: '11', cy: '13.5', r: '3.4' }],
  ['eye', 'circle', { cx: '21', cy: '13.5', r: '3.4' }],
  ['pupil', 'circle', { cx: '11.6', cy: '13.8', r: '1.6' }],
  ['pupil', 'circle', { cx: '20.4', cy: '13.8', r: '1.6' }],
  ['lid', 'path', { d: 'M7.2 13.5a3.8 3.8 0 0 0 7.6 0zM17.2 13.5a3.8 3.8 0 0 0 7.6 0z' }],
  ['beak', 'path', { d: 'M16 15.5l3.6 3.2L16 23.2l-3.6-4.5z' }],
];

/** The bird that is also a speech bubble. It blinks, and sleeps while there is no connection. */
export function bird() {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 32 32');
  svg.setAttribute('class', 'bird');
  svg.setAttribute('aria-hidden', 'true');
  for (const [name, tag, attributes] of PARTS) {
    const part = document.createElementNS(SVG, tag);
    part.setAttribute('class', name);
    for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value);
    svg.append(part);
  }
  return svg;
}
