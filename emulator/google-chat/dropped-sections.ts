import type { chat_v1 } from 'googleapis/build/src/apis/chat/v1.js';
import type { Content } from './content.ts';
import type { Dropped } from './world.ts';

type Section = chat_v1.Schema$GoogleAppsCardV1Section;

/** "You can add up to 100 widgets per card. If a section's widgets push the total count above 100, that entire section and all following sections are ignored." (https://developers.google.com/workspace/chat/api/reference/rest/v1/cards) */
const MOST_WIDGETS = 100;

/** Leaves out of a message's cards what Chat leaves out without a word, and tells what it was. */
export function dropSections(content: Content, message: string): { content: Content; dropped: readonly Dropped[] } {
  const dropped: Dropped[] = [];
  const cardsV2 = content.cardsV2?.map((entry) => {
    const sections = entry.card?.sections ?? [];
    const kept = sections.slice(0, keepable(sections));
    if (kept.length === sections.length || !entry.card) return entry;
    const lost = sections.slice(kept.length);
    const widgets = lost.reduce((sum, section) => sum + widgetsIn(section), 0);
    dropped.push({ message, cardId: entry.cardId ?? '', sections: lost.length, widgets });
    return { ...entry, card: { ...entry.card, sections: kept } };
  });
  return { content: cardsV2 ? { ...content, cardsV2 } : content, dropped };
}

function keepable(sections: readonly Section[]): number {
  let widgets = 0;
  const over = sections.findIndex((section) => (widgets += widgetsIn(section)) > MOST_WIDGETS);
  return over === -1 ? sections.length : over;
}

/** The widgets of a section, those in columns among them. */
function widgetsIn({ widgets = [] }: Section): number {
  return widgets.reduce((sum, { columns }) => {
    const inside = columns?.columnItems?.reduce((all, column) => all + (column.widgets?.length ?? 0), 0) ?? 0;
    return sum + 1 + inside;
  }, 0);
}
