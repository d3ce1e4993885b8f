/** @import { Around, Card, CardHeader } from '../chat.ts' */
import { element } from '../dom.js';
import { picture } from './picture.js';
import { drawSection } from './section.js';
import { vanishesBecause } from './vanishing.js';
import { undrawn } from './widget.js';

/** Fields of a card that Chat leaves out in a message. */
const NOT_IN_MESSAGES = /** @type {const} */ (['fixedFooter', 'cardActions', 'peekCardHeader']);

/** @param {Card} card @param {Around} around */
export function drawCard(card, around) {
  const reason = vanishesBecause(card);
  if (reason)
    return element(
      'div',
      { class: 'card vanished' },
      element('p', { class: 'undrawn' }, `Chat shows nothing of this card: ${reason}.`),
    );
  const sections = (card.sections ?? []).map((section, index) =>
    drawSection(section, { ...around, key: `${around.key} section ${index}` }),
  );
  const divided = card.sectionDividerStyle === 'NO_DIVIDER' ? '' : ' divided';
  return element(
    'div',
    { class: `card${divided}` },
    card.header && drawHeader(card.header),
    ...sections,
    ...NOT_IN_MESSAGES.filter((name) => card[name]).map((name) => undrawn(`“${name}”, and nor does Chat in a message`)),
  );
}

/** Chat needs a title here; without one the header stays blank. @param {CardHeader} header */
function drawHeader({ title, subtitle, imageUrl, imageType, imageAltText }) {
  return element(
    'div',
    { class: 'card-header' },
    imageUrl &&
      element(
        'div',
        { class: 'card-picture' },
        picture({ address: imageUrl, alt: imageAltText ?? '', round: imageType === 'CIRCLE' }),
      ),
    title && element('div', { class: 'card-titles' }, element('h3', {}, title), subtitle && element('p', {}, subtitle)),
  );
}
