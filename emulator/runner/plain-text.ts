import { data } from '@actions/expressions';

/** Writes a string, number or boolean as text, a number as GitHub writes it; anything else as JSON. */
export function plainText(value: unknown): string {
  if (typeof value === 'number') return new data.NumberData(value).coerceString();
  return typeof value === 'string' ? value : JSON.stringify(value);
}
