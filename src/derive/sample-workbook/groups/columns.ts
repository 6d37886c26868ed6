import type { BlockColumn } from '../group-sheet';
import type { Text } from '../../../wording/text';

/** Number formats of the sample. */
export const day = 'yyyy-mm-dd';
export const money = '#,##0.00';
export const percent = '0%';
export const decimal = '0.00';

/** So many columns of one width and format. */
export function columns(count: number, width: number, format?: string): BlockColumn[] {
  return Array.from({ length: count }, () => ({ width, format }));
}

/** A column with a heading written by hand. */
export function headed(en: string, chinese: string, width: number, format?: string): BlockColumn {
  return { head: { en, 'zh-CN': chinese }, width, format };
}

/** A text in both languages. */
export function both(en: string, chinese: string): Text {
  return { en, 'zh-CN': chinese };
}
