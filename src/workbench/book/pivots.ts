import { area, intersect } from './area';
import { CellError } from './cell';
import type { CellValue } from './cell';
import { compare } from './formula/evaluate';
import type { DataHierarchy, Pivot } from './pivot';
import { Refusal } from './refusal';
import type { CellInput, Sheet } from './sheet';
import { columnNames } from './tables';

/** The fields and records of a pivot's source as they are now. */
export function pivotSource(
  sheet: Sheet,
  pivot: Pivot,
): { readonly fields: string[]; readonly records: CellValue[][] } {
  const { book } = sheet;
  if (pivot.source.table !== undefined) {
    const found = book.table(pivot.source.table);
    if (!found) throw new Refusal('InvalidReference', "The pivot table's source table is gone.");
    const fields = columnNames(found.sheet, found.table);
    return { fields, records: found.sheet.values(found.table.area).slice(1) };
  }
  const at = pivot.source.area;
  const home = book.sheet(pivot.source.sheet);
  const [headers, ...records] = at ? home.values(at) : [];
  return { fields: (headers ?? []).map((header) => String(header ?? '')), records };
}

export function checkPivotFields(fields: readonly string[]): void {
  if (fields.length === 0 || fields.some((field) => field === '')) {
    throw new Refusal('InvalidArgument', 'Each column of a pivot table needs a heading.');
  }
}

/** Takes the pivot's cells away and writes them anew from its source. */
export function refreshPivot(sheet: Sheet, pivot: Pivot): void {
  const lines = layOut(sheet, pivot);
  const target = area(pivot.at.row, pivot.at.column, lines.length, lines[0].length);
  if (pivot.shown) sheet.clear(pivot.shown, 'contents', 'api');
  const inTheWay =
    sheet.tables.some((table) => intersect(table.area, target)) ||
    sheet.pivots.some((other) => other !== pivot && other.shown && intersect(other.shown, target)) ||
    sheet.values(target).some((line) => line.some((value) => value !== null));
  if (inTheWay) throw new Refusal('InvalidOperation', 'A pivot table would cover other cells.');
  sheet.write(target, lines, 'api');
  pivot.data.forEach((hierarchy, i) => {
    if (hierarchy.numberFormat === undefined) return;
    const column = pivot.at.column + Math.max(1, pivot.rows.length) + i;
    sheet.format(area(pivot.at.row + 1, column, lines.length - 1), { numberFormat: hierarchy.numberFormat }, 'api');
  });
  pivot.shown = target;
  sheet.publish({ kind: 'pivots', sheet: sheet.id });
}

export function deletePivot(sheet: Sheet, pivot: Pivot): void {
  sheet.pivots.splice(sheet.pivots.indexOf(pivot), 1);
  if (pivot.shown) sheet.clear(pivot.shown, 'all', 'api');
  sheet.publish({ kind: 'pivots', sheet: sheet.id });
}

/** One row per combination of row fields, in Excel's order, then the grand total. */
function layOut(sheet: Sheet, pivot: Pivot): CellInput[][] {
  const { fields, records } = pivotSource(sheet, pivot);
  if (pivot.rows.length === 0 && pivot.data.length === 0) return [[pivot.name]];
  const keys = pivot.rows.map((field) => fields.indexOf(field));
  const columns = pivot.data.map((hierarchy) => fields.indexOf(hierarchy.field));
  const groups = new Map<string, { readonly key: readonly CellValue[]; readonly records: CellValue[][] }>();
  for (const record of records) {
    const key = keys.map((index) => record[index]);
    const text = JSON.stringify(
      key.map((value) =>
        value instanceof CellError ? value.code : typeof value === 'string' ? value.toLowerCase() : value,
      ),
    );
    const group = groups.get(text);
    if (group) group.records.push(record);
    else groups.set(text, { key, records: [record] });
  }
  const blank = (value: CellValue): CellValue => value ?? '(blank)';
  const sorted = [...groups.values()].sort((a, b) => {
    for (let i = 0; i < a.key.length; i++) {
      // Excel puts the blank item last.
      if ((a.key[i] === null) !== (b.key[i] === null)) return a.key[i] === null ? 1 : -1;
      const order = compare(a.key[i], b.key[i]);
      if (order !== 0) return order;
    }
    return 0;
  });
  const answers = (list: readonly CellValue[][]): CellInput[] =>
    pivot.data.map((hierarchy, i) => summarise(hierarchy, list, columns[i]));
  const heading =
    keys.length === 0 ? [''] : pivot.rows.map((field, i) => (keys.length === 1 && i === 0 ? 'Row Labels' : field));
  const body = keys.length === 0 ? [] : sorted.map((group) => [...group.key.map(blank), ...answers(group.records)]);
  const total = ['Grand Total', ...new Array<string>(Math.max(0, keys.length - 1)).fill(''), ...answers(records)];
  const showTotal = keys.length === 0 || pivot.showColumnGrandTotals;
  return [[...heading, ...pivot.data.map((one) => one.name)], ...body, ...(showTotal ? [total] : [])];
}

function summarise({ summarizeBy }: DataHierarchy, records: readonly CellValue[][], column: number): CellInput {
  const values = records.map((record) => record[column]);
  const error = values.find((value) => value instanceof CellError);
  if (error !== undefined && summarizeBy !== 'Count') return error;
  const numbers = values.filter((value): value is number => typeof value === 'number');
  const sum = numbers.reduce((total, one) => total + one, 0);
  const mean = sum / numbers.length;
  const squares = numbers.reduce((total, one) => total + (one - mean) ** 2, 0);
  const over = (divisor: number, value: number): CellInput =>
    divisor > 0 ? value / divisor : new CellError('#DIV/0!');
  switch (summarizeBy) {
    case 'Count':
      return values.filter((value) => value !== null).length;
    case 'CountNumbers':
      return numbers.length;
    case 'Average':
      return over(numbers.length, sum);
    case 'Max':
      return numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);
    case 'Min':
      return numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);
    case 'Product':
      return numbers.reduce((a, b) => a * b, 1);
    case 'Variance':
      return over(numbers.length - 1, squares);
    case 'VarianceP':
      return over(numbers.length, squares);
    case 'StandardDeviation':
      return numbers.length > 1 ? Math.sqrt(squares / (numbers.length - 1)) : new CellError('#DIV/0!');
    case 'StandardDeviationP':
      return numbers.length > 0 ? Math.sqrt(squares / numbers.length) : new CellError('#DIV/0!');
    default:
      return sum;
  }
}

/** Excel sums a column of numbers and counts anything else. */
export function automaticSummary(sheet: Sheet, pivot: Pivot, field: string): 'Sum' | 'Count' {
  const { fields, records } = pivotSource(sheet, pivot);
  const column = fields.indexOf(field);
  return records.every((record) => typeof record[column] === 'number') ? 'Sum' : 'Count';
}
