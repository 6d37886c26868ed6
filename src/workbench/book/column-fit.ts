import { shownText } from './number-format';
import type { Sheet } from './sheet';

/** A width in points at which a column's longest text fits, by counting characters (wide ones twice); short of measuring, this is an estimate. */
export function fitColumn(sheet: Sheet, column: number): number {
  const store = sheet.store.columns.get(column);
  if (!store) return 48;
  let longest = 0;
  store.values.forEach((value, row) => {
    if (value === null) return;
    let units = 0;
    const text = shownText(value, sheet.style(row, column).numberFormat ?? 'General');
    for (const letter of text) units += letter.charCodeAt(0) > 0x2e7f ? 2 : 1;
    longest = Math.max(longest, units);
  });
  return longest === 0 ? 48 : Math.min(600, Math.max(20, longest * 5.5 + 8));
}
