/** A number as it stands inside a sentence: thousands separated, at most six decimals, the same in every language. */
export function sayNumber(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 6 });
}
