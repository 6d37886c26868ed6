import type { Text } from '../../wording/text';
import { functionNotes } from './function-notes';
import { headingFill } from './heading-fill';
import { ordersName } from './orders-sheet';
import type { ContentCell, SheetContents } from './workbook-contents';

/** What the sheet is called. */
export const functionsName: Text = { en: 'Functions', 'zh-CN': '函数' };

const words = {
  title: { en: 'Functions 函数', 'zh-CN': '函数 Functions' },
  asOf: { en: 'As-of date', 'zh-CN': '分析日期' },
  madeUp: {
    en: 'The shop, its customers and its orders are made up.',
    'zh-CN': '店铺、客户和订单均为虚构。',
  },
  listHead: [
    { en: 'Function', 'zh-CN': '函数' },
    { en: 'What it says', 'zh-CN': '说明' },
    { en: 'Cell', 'zh-CN': '单元格' },
  ],
  columnHeads: [
    { en: 'Silent, days', 'zh-CN': '沉默天数' },
    { en: 'Stage', 'zh-CN': '阶段' },
    { en: 'Reason', 'zh-CN': '理由' },
    { en: 'RFM score', 'zh-CN': 'RFM 得分' },
    { en: 'RFM segment', 'zh-CN': 'RFM 客户群' },
    { en: 'P(alive)', 'zh-CN': '活跃概率' },
    { en: 'Orders, next 12 months', 'zh-CN': '未来 12 个月订单数' },
    { en: 'CLV, 12 months', 'zh-CN': '客户终身价值（12 个月）' },
  ],
} as const satisfies Record<string, Text | readonly Text[]>;

/** Row of the headings of every block; data begin one row below. */
const headRow = 6;

interface SampleSize {
  /** Lines of the log, which stand in A2:E(lines + 1) of its sheet. */
  readonly lines: number;
  readonly customers: number;
  /** Serial day. */
  readonly asOf: number;
}

/**
 * Every function in use on the sample. From left to right, so that no spill meets another: A–C what each function is,
 * E–K the customers, L–S one value per customer beside them, U–X, Z–AC and AE–AK the tables behind the values.
 */
export function functionsSheet({ lines, customers, asOf }: SampleSize, language: keyof Text): SheetContents {
  const last = headRow + customers;
  const own = (column: string): string => `${column}${headRow + 1}:${column}${last}`;
  const log = (column: string): string => `${ordersName[language]}!${column}2:${column}${lines + 1}`;
  const facts = `${own('F')},${own('G')},${own('H')}`;
  const rfm = `${own('L')},${own('H')},${own('I')}`;
  const spend = own('K');
  const day = '$B$3';
  const formulas: Readonly<Record<string, string>> = {
    E6: `=CRM.CUSTOMERS(${log('C')},${log('B')},${log('E')},${day})`,
    M7: `=CRM.LIFECYCLE_STAGE(${facts},${day})`,
    N7: `=CRM.LIFECYCLE_REASON(${facts},${day})`,
    O7: `=CRM.RFM_SCORE(${rfm})`,
    P7: `=CRM.RFM_SEGMENT(${own('O')})`,
    Q7: `=CRM.P_ALIVE(${facts},${day})`,
    R7: `=CRM.EXPECTED_ORDERS(${facts},${day},12)`,
    S7: `=CRM.CLV(${facts},${spend},${day})`,
    U6: `=CRM.RFM_CUTS(${rfm})`,
    Z6: `=CRM.CLV_FIT(${facts},${spend},${day})`,
    AE6: `=CRM.LIFECYCLE_RULES("relationship",${facts})`,
  };

  const rows: ContentCell[][] = Array.from({ length: last }, () =>
    new Array<ContentCell>(columnNumber('AE') + 1).fill(null),
  );
  const put = (address: string, value: ContentCell): void => {
    const [, column, row] = /^([A-Z]+)(\d+)$/u.exec(address) as RegExpExecArray;
    rows[Number(row) - 1][columnNumber(column)] = value;
  };
  put('A1', words.title[language]);
  put('A2', words.madeUp[language]);
  put('A3', words.asOf[language]);
  put('B3', asOf);
  words.listHead.forEach((head, i) => put(`${'ABC'[i]}${headRow}`, head[language]));
  functionNotes.forEach(({ name, cell, says }, i) => {
    put(`A${headRow + 1 + i}`, `CRM.${name}`);
    put(`B${headRow + 1 + i}`, says[language]);
    put(`C${headRow + 1 + i}`, cell);
    put(cell.replace(/\d+$/u, String(headRow - 1)), `CRM.${name}`);
  });
  words.columnHeads.forEach((head, i) => put(`${'LMNOPQRS'[i]}${headRow}`, head[language]));
  for (let row = headRow + 1; row <= last; row++) put(`L${row}`, `=${day}-G${row}`);
  for (const [address, formula] of Object.entries(formulas)) put(address, formula);

  const headings = ['A:C', 'E:S', 'U:X'].map((columns) => columns.replace(/[A-Z]+/gu, `$&${headRow}`));
  return {
    name: functionsName[language],
    rows,
    numberFormats: [
      { area: 'B3', format: 'yyyy-mm-dd' },
      { area: `F${headRow + 1}:G${last}`, format: 'yyyy-mm-dd' },
      { area: `I${headRow + 1}:K${last}`, format: '#,##0.00' },
      { area: own('L'), format: '0' },
      { area: own('Q'), format: '0%' },
      { area: own('R'), format: '0.0' },
      { area: own('S'), format: '#,##0.00' },
      { area: `X${headRow + 1}:X${headRow + 5}`, format: '#,##0.00' },
    ],
    widths: widths(),
    bold: ['A1', 'A3', ...headings, `A${headRow - 1}:AE${headRow - 1}`],
    fills: headings.map((area) => ({ area, color: headingFill })),
    frozenRows: headRow,
  };
}

/** A → 0, Z → 25, AE → 30. */
function columnNumber(name: string): number {
  return [...name].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function widths(): number[] {
  const narrow = 16;
  const list = [170, 360, 44, narrow];
  const customers = [110, 76, 76, 56, 76, 90, 120];
  const values = [76, 90, 320, 70, 120, 70, 90, 110];
  const cuts = [56, 100, 110, 90];
  const fit = [120, 100, 100, 320];
  const rules = [80, 56, 150, 100, 120, 90, 90];
  return [...list, ...customers, ...values, narrow, ...cuts, narrow, ...fit, narrow, ...rules];
}
