import type { Language } from '../../wording/text';
import { functionsSheet } from './functions-sheet';
import { ordersSheet } from './orders-sheet';
import { lastDay, shopOrders } from './shop-orders';
import type { WorkbookContents } from './workbook-contents';

/**
 * The workbook the stand-in starts with: the log of a made-up shop and every function in use on it. The same on every
 * machine and every day.
 */
export function sampleWorkbook(language: Language = 'en'): WorkbookContents {
  const lines = shopOrders();
  const customers = new Set(lines.map(({ customer }) => customer)).size;
  return {
    sheets: [ordersSheet(lines, language), functionsSheet({ lines: lines.length, customers, asOf: lastDay }, language)],
  };
}
