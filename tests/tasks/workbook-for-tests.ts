import { Book } from '../../src/workbench/book/book';
import { createIntents } from '../../src/tasks/create-intents';
import type { Choices, FoundList, Intents, Run } from '../../src/tasks/intents';
import { installOffice } from '../workbench/office-in-node';

export type Row = readonly (string | number | boolean | null)[];

export const run: Run = { report: () => undefined, cancelled: () => false };

/** A workbook with Excel's API around it, as the add-in sees it. */
export async function openWorkbook(
  sheets: Readonly<Record<string, readonly Row[]>>,
  { locale = 'en-US' }: { readonly locale?: string } = {},
) {
  const book = new Book();
  const office = await installOffice(book, { locale });
  const intents: Intents = createIntents();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    for (const [name, rows] of Object.entries(sheets)) {
      const sheet = worksheets.items.some((each) => each.name === name)
        ? worksheets.getItem(name)
        : worksheets.add(name);
      if (rows.length > 0) {
        const width = Math.max(...rows.map((row) => row.length));
        const range = sheet.getRangeByIndexes(0, 0, rows.length, width);
        range.values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
      }
    }
    worksheets.getItem(Object.keys(sheets)[0]).activate();
    worksheets.getItem(Object.keys(sheets)[0]).getRange('A1').select();
    await context.sync();
    for (const { name } of worksheets.items) if (!Object.hasOwn(sheets, name)) worksheets.getItem(name).delete();
    await context.sync();
  });
  return { ...office, intents };
}

/** Values of the cells in use on a sheet; null where there is no such sheet. */
export function valuesOf(sheet: string): Promise<unknown[][] | null> {
  return Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load('name');
    await context.sync();
    if (worksheet.isNullObject) return null;
    const used = worksheet.getUsedRange(true);
    used.load('values');
    await context.sync();
    return used.values as unknown[][];
  });
}

export function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

export function select(sheet: string, address: string): Promise<void> {
  return Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}

/** Everything written, coloured by rule, with the list's own mapping. */
export function allOf(list: FoundList, more: Partial<Choices> = {}): Choices {
  return {
    kind: list.kind,
    mapping: list.mapping,
    asOf: null,
    model: 'relationship',
    write: { stage: true, reason: true, rfm: true, clv: true },
    colouring: 'conditional',
    margin: null,
    ...more,
  };
}

/** A shop's log of `customers` customers, the same every time: customer, date, amount, headings in front. */
export function shopLog(customers: number): Row[] {
  const rows: Row[] = [['Customer', 'Order date', 'Amount']];
  let seed = 7;
  const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  for (let customer = 1; customer <= customers; customer++) {
    const orders = 1 + Math.floor(random() * random() * 12);
    let day = 45_000 + Math.floor(random() * 300);
    for (let order = 0; order < orders; order++) {
      rows.push([`C${String(customer).padStart(4, '0')}`, day, Math.round((20 + random() * 80) * 100) / 100]);
      day += 1 + Math.floor(random() * 60);
    }
  }
  return rows;
}

/** A list of customers with first and last order, orders and revenue. */
export function customerList(customers: number): Row[] {
  const rows: Row[] = [['Customer', 'First order', 'Last order', 'Orders', 'Revenue']];
  let seed = 11;
  const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  for (let customer = 1; customer <= customers; customer++) {
    const orders = 1 + Math.floor(random() * random() * 12);
    const first = 45_000 + Math.floor(random() * 300);
    const last = orders === 1 ? first : first + (orders - 1) * (5 + Math.floor(random() * 40));
    rows.push([
      `C${String(customer).padStart(4, '0')}`,
      first,
      last,
      orders,
      Math.round(orders * (20 + random() * 80) * 100) / 100,
    ]);
  }
  return rows;
}
