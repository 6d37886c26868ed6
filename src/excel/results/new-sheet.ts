import { freeSheetName, freeTableName } from './free-names';

export interface NewNames {
  readonly sheet: string;
  readonly table: string;
}

/** Names for a sheet and a table that nothing in the workbook has yet. */
export async function chooseNames(context: Excel.RequestContext, wanted: string): Promise<NewNames> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  names.load('items/name');
  await context.sync();
  return {
    sheet: freeSheetName(
      wanted,
      worksheets.items.map(({ name }) => name),
    ),
    table: freeTableName(
      wanted,
      [...tables.items, ...names.items].map(({ name }) => name),
    ),
  };
}

/** Adds a sheet at the end and returns its id. */
export async function addSheet(context: Excel.RequestContext, name: string): Promise<string> {
  const sheet = context.workbook.worksheets.add(name);
  sheet.load('id');
  await context.sync();
  return sheet.id;
}
