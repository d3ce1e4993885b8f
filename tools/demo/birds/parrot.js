/** A parrot repeats every word it hears. */
export function repeat(phrase) {
  return phrase.split(' ').join(' ');
}
