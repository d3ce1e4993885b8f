/** @import { Rule } from './tree.ts' */

/** The URL, if a message may link to it. @param {string | null | undefined} address */
export function safeHref(address) {
  return allowed(address, ['https:', 'http:', 'mailto:']);
}

/** The URL, if the page may load a picture from it. @param {string | null | undefined} address */
export function safeImage(address) {
  return allowed(address, ['https:']);
}

/**
 * @param {string | null | undefined} address
 * @param {readonly string[]} protocols
 */
function allowed(address, protocols) {
  if (typeof address !== 'string' || !URL.canParse(address.trim())) return undefined;
  const url = new URL(address.trim());
  return protocols.includes(url.protocol) ? url.href : undefined;
}

/** Top-level domains that make a bare host name a link. Chat's own list isn't documented; this one has the common ones. */
const TOP_LEVEL =
  'com|org|net|edu|gov|mil|int|io|dev|app|ai|co|info|biz|me|sh|md|rs|py|zip|mov|xyz|site|online|top|page|cloud|' +
  'example|test|de|uk|fr|eu|nl|ch|at|ru|cn|jp|in|br|us|ca|au|it|es|se|no|fi|dk|pl|be|cz|pt|ie|nz|za|kr|tv|cc|ly|to|gg|link|click';
const SCHEME = /(?:https?:\/\/|mailto:)[^\s<>"`|\u2060]+/iuy;
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/uy;
const HOST = new RegExp(
  `(?:www\\.[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+|(?:[\\p{L}\\p{N}-]+\\.)+(?:${TOP_LEVEL}))(?![\\p{L}\\p{N}])(?::\\d+)?(?:[/?#][^\\s<>"\`|\\u2060]*)?`,
  'iuy',
);

/** The patterns of bare URLs, and the scheme to add. */
const PATTERNS = /** @type {const} */ ([
  { pattern: SCHEME, scheme: '' },
  { pattern: EMAIL, scheme: 'mailto:' },
  { pattern: HOST, scheme: 'https://' },
]);

/** A URL, an email address or a host name without markup. @type {Rule} */
export const bareLink = (text, at) => {
  if (/(?:[\p{L}\p{N}@./]|[\p{L}\p{N}]-)$/u.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  if (!/[\p{L}\p{N}]/u.test(text.charAt(at))) return undefined;
  for (const { pattern, scheme } of PATTERNS) {
    pattern.lastIndex = at;
    const shown = pattern.exec(text)?.[0].replace(/(?:[.,:;!?'*_~)\]}]|&(?:amp|lt|gt|quot);)+$/u, '');
    const href = shown && safeHref(scheme + shown);
    if (href) return { piece: { kind: 'link', href, inside: [{ kind: 'text', text: shown }] }, end: at + shown.length };
  }
  return undefined;
};
