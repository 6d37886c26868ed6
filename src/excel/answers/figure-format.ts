/**
 * A number format for a column of figures that have more digits than anybody reads; null where the column holds something else
 * as well, or whole numbers only, or where a figure would be shown as nothing.
 */
export function figureFormat(column: readonly unknown[]): string | null {
  const below = column.filter((value, row) => value !== '' && !(row === 0 && typeof value === 'string'));
  const figures = below.filter((value): value is number => typeof value === 'number').map(Math.abs);
  if (figures.length === 0 || figures.length < below.length) return null;
  if (figures.every(Number.isInteger)) return null;
  const largest = figures.reduce((most, figure) => Math.max(most, figure), 0);
  const smallest = figures.reduce((least, figure) => (figure > 0 ? Math.min(least, figure) : least), Infinity);
  if (largest <= 1) return smallest < 0.0005 ? null : '0.000';
  // Counts and shares in one column: measures of several kinds, each with its own digits.
  if (figures.some((figure) => figure >= 10 && Number.isInteger(figure)) && smallest <= 1) return null;
  // Sums of money are read to two digits, and so is what is next to nothing among hundreds.
  return smallest < 0.005 && largest < 100 ? null : '#,##0.00';
}
