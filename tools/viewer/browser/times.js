/** @param {string | null | undefined} time @param {Date} now */
export function dayOf(time, now) {
  const date = read(time);
  if (!date) return '';
  if (sameDay(date, now)) return 'Today';
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (sameDay(date, yesterday)) return 'Yesterday';
  const year = date.getFullYear() === now.getFullYear() ? {} : { year: /** @type {const} */ ('numeric') };
  return date.toLocaleDateString('en', { weekday: 'long', month: 'long', day: 'numeric', ...year });
}

/** @param {string | null | undefined} time */
export const clockOf = (time) => read(time)?.toLocaleTimeString('en', { hour: 'numeric', minute: '2-digit' }) ?? '';

/** @param {string | null | undefined} time */
export const fullTimeOf = (time) => read(time)?.toLocaleString('en', { dateStyle: 'full', timeStyle: 'long' }) ?? '';

/** @param {string | null | undefined} time */
const read = (time) => (time && !Number.isNaN(Date.parse(time)) ? new Date(time) : undefined);
/** @param {Date} a @param {Date} b */
const sameDay = (a, b) => a.toDateString() === b.toDateString();
