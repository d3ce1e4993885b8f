const KEPT_AS = 'chat-emulator-theme';

/** The look that shows now: the reader's choice, or else their system's. @returns {'light' | 'dark'} */
export function currentTheme() {
  const chosen = document.documentElement.dataset['theme'] ?? localStorage.getItem(KEPT_AS);
  if (chosen === 'light' || chosen === 'dark') return apply(chosen);
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Turns light into dark and back, and remembers it. */
export function turnTheme() {
  const next = currentTheme() === 'dark' ? 'light' : 'dark';
  localStorage.setItem(KEPT_AS, next);
  return apply(next);
}

/** @param {'light' | 'dark'} theme */
function apply(theme) {
  document.documentElement.dataset['theme'] = theme;
  return theme;
}
