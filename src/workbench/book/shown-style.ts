import { holds } from './area';
import { CellError } from './cell';
import type { CellValue } from './cell';
import type { ConditionalFormat } from './conditional-format';
import { compare, evaluate, truth } from './formula/evaluate';
import type { Viewpoint } from './formula/evaluate';
import type { Sheet } from './sheet';
import type { Style } from './style';
import type { Table } from './table';

/** The fill one sees: conditional formats over the cell's own over its table's; undefined where the sheet's white shows. */
export function shownFill(sheet: Sheet, row: number, column: number): string | undefined {
  return shownStyle(sheet, row, column).fill;
}

const merged = new WeakMap<Sheet, Map<string, Style>>();

/** The style one sees. The same combination is the same object, so that a painter can keep what it made of it. */
export function shownStyle(sheet: Sheet, row: number, column: number): Style {
  const own = sheet.style(row, column);
  const table = tableStyle(sheet, row, column) ?? pivotStyle(sheet, row, column);
  const conditional = conditionalStyle(sheet, row, column);
  if (!table && !conditional) return own;
  const parts = { ...table, ...own, ...conditional };
  let known = merged.get(sheet);
  if (!known) merged.set(sheet, (known = new Map()));
  const key = JSON.stringify(parts);
  let style = known.get(key);
  if (!style) known.set(key, (style = parts));
  return style;
}

const headerStyle: Style = { fill: '#4472C4', fontColor: '#FFFFFF', bold: true };
const bandStyle: Style = { fill: '#DDEBF7' };
const totalsStyle: Style = { bold: true };

/** TableStyleMedium2, the default: dark header, banded rows. Other styles are drawn alike; "" and TableStyleLight1 stay plain. */
function tableStyle(sheet: Sheet, row: number, column: number): Style | undefined {
  const table: Table | undefined = sheet.tables.find((one) => holds(one.area, row, column));
  if (!table || table.style === '' || table.style.startsWith('TableStyleLight')) return undefined;
  const at = row - table.area.row;
  if (table.showHeaders && at === 0) return headerStyle;
  if (table.showTotals && at === table.area.rows - 1) return totalsStyle;
  const line = at - (table.showHeaders ? 1 : 0);
  return table.showBandedRows && line % 2 === 0 ? bandStyle : undefined;
}

const pivotHeaderStyle: Style = { fill: '#D9E1F2', bold: true };

/** PivotStyleLight16, the default: light captions and grand total. */
function pivotStyle(sheet: Sheet, row: number, column: number): Style | undefined {
  const area = sheet.pivots.find(({ shown }) => shown && holds(shown, row, column))?.shown;
  return area && (row === area.row || row === area.row + area.rows - 1) ? pivotHeaderStyle : undefined;
}

/** What the conditional formats make of a cell: for each property the first format in priority that sets it wins. */
function conditionalStyle(sheet: Sheet, row: number, column: number): Style | undefined {
  let found: Style | undefined;
  for (const format of sheet.conditionalFormats) {
    if (!format.areas.some((a) => holds(a, row, column)) || !applies(sheet, format, row, column)) continue;
    found = { ...format.style, ...found };
    if (format.stopIfTrue) break;
  }
  return found;
}

function applies(sheet: Sheet, format: ConditionalFormat, row: number, column: number): boolean {
  const { rule, parsed } = format;
  if (!rule || ((rule.type === 'Custom' || rule.type === 'CellValue') && parsed.length === 0)) return false;
  const value = sheet.store.value(row, column);
  const from = viewpoint(sheet, format.anchor, row, column);
  switch (rule.type) {
    case 'Custom':
      return truth(evaluate(parsed[0], from)) === true;
    case 'CellValue':
      return compares(value, rule.operator, evaluate(parsed[0], from), parsed[1] && evaluate(parsed[1], from));
    case 'ContainsText':
      return hasText(value, rule.operator, rule.text);
    case 'PresetCriteria':
      return meets(sheet, format, value, rule.criterion);
  }
}

function viewpoint(sheet: Sheet, first: ConditionalFormat['anchor'], row: number, column: number): Viewpoint {
  return {
    rows: row - first.row,
    columns: column - first.column,
    value: (name, r, c) => (name === undefined ? sheet : sheet.book.find(name))?.store.value(r, c) ?? null,
  };
}

function compares(value: CellValue, operator: string, first: CellValue, second?: CellValue): boolean {
  if (value instanceof CellError || first instanceof CellError) return false;
  const order = compare(value, first);
  const inside = second !== undefined && order >= 0 && compare(value, second) <= 0;
  switch (operator) {
    case 'Between':
      return inside;
    case 'NotBetween':
      return !inside;
    case 'EqualTo':
      return order === 0;
    case 'NotEqualTo':
      return order !== 0;
    case 'GreaterThan':
      return order > 0;
    case 'LessThan':
      return order < 0;
    case 'GreaterThanOrEqual':
      return order >= 0;
    default:
      return order <= 0;
  }
}

function hasText(value: CellValue, operator: string, text: string): boolean {
  const shown = value instanceof CellError ? value.code : String(value ?? '');
  const a = shown.toLowerCase();
  const b = text.toLowerCase();
  if (operator === 'BeginsWith') return a.startsWith(b);
  if (operator === 'EndsWith') return a.endsWith(b);
  return operator === 'NotContains' ? !a.includes(b) : a.includes(b);
}

function meets(sheet: Sheet, format: ConditionalFormat, value: CellValue, criterion: string): boolean {
  const same = (): number =>
    format.areas
      .flatMap((a) => sheet.values(a).flat())
      .filter((one) => one !== null && value !== null && compare(one, value) === 0).length;
  switch (criterion) {
    case 'Blanks':
      return value === null || (typeof value === 'string' && value.trim() === '');
    case 'NonBlanks':
      return value !== null && !(typeof value === 'string' && value.trim() === '');
    case 'Errors':
      return value instanceof CellError;
    case 'NonErrors':
      return !(value instanceof CellError);
    case 'DuplicateValues':
      return value !== null && same() > 1;
    default:
      return value !== null && same() === 1;
  }
}
