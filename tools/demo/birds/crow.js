/** A crow repeats what it hears, but finds three words quite enough. */
export function repeat(phrase) {
  return phrase.split(' ').slice(0, 3).join(' ');
}
