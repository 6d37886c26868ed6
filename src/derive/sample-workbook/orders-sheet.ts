import type { Text } from '../../wording/text';
import type { OrderLine } from './shop-orders';
import type { SheetContents } from './workbook-contents';

/** Headings of the log, in the order of its columns. */
export const orderHeadings: readonly Text[] = [
  { en: 'Order', 'zh-CN': '订单号' },
  { en: 'Date', 'zh-CN': '日期' },
  { en: 'Customer', 'zh-CN': '客户' },
  { en: 'Product line', 'zh-CN': '产品线' },
  { en: 'Amount', 'zh-CN': '金额' },
];

/** What the sheet of the log and its table are called. */
export const ordersName: Text = { en: 'Orders', 'zh-CN': '订单' };

/** The log as a table of the sheet's name: A order, B date, C customer, D product line, E amount; headings in row 1. */
export function ordersSheet(lines: readonly OrderLine[], language: keyof Text): SheetContents {
  const last = lines.length + 1;
  return {
    name: ordersName[language],
    rows: [
      orderHeadings.map((heading) => heading[language]),
      ...lines.map(({ order, date, customer, line, amount }) => [order, date, customer, line, amount]),
    ],
    numberFormats: [
      { area: `B2:B${last}`, format: 'yyyy-mm-dd' },
      { area: `E2:E${last}`, format: '#,##0.00' },
    ],
    widths: [66, 76, 110, 110, 76],
    table: { name: ordersName[language], area: `A1:E${last}` },
    bold: ['A1:E1'],
    frozenRows: 1,
  };
}
