import { formatArea } from '../book/address';
import type { Book } from '../book/book';
import { CellError } from '../book/cell';
import type { Sheet } from '../book/sheet';
import { headerArea } from '../book/table';
import { callsAny, toFileFormula } from './file-formula';
import { ruleFormula } from './rule-formula';
import type { SavedCell, SavedRule, SavedSheet, SavedStyle, SavedWorkbook } from './saved-workbook';

/** Numbers each style of the book that is in use, as files need few and shared ones. */
class StyleList {
  readonly styles: SavedStyle[] = [];
  private readonly numbers = new Map<number, number>();

  constructor(private readonly book: Book) {}

  number(id: number): number | undefined {
    if (id === 0) return undefined;
    let number = this.numbers.get(id);
    if (number === undefined) {
      const { fill, fontColor, bold, italic, numberFormat, horizontalAlignment, wrapText } = this.book.styles.get(id);
      number = this.styles.push({ fill, fontColor, bold, italic, numberFormat, horizontalAlignment, wrapText }) - 1;
      this.numbers.set(id, number);
    }
    return number;
  }
}

function savedFormula(
  sheet: Sheet,
  row: number,
  column: number,
  addInFunctions: readonly string[],
): Partial<SavedCell> {
  const formula = sheet.store.formula(row, column);
  if (formula === undefined) return {};
  const spill = sheet.spills.find(({ area }) => area.row === row && area.column === column);
  const own = { row, column, rows: 1, columns: 1 };
  const filled = spill?.area ?? (callsAny(formula, addInFunctions) ? own : undefined);
  return {
    formula: toFileFormula(formula, addInFunctions),
    ...(filled && { spill: filled === own ? `${formatArea(own)}:${formatArea(own)}` : formatArea(filled) }),
  };
}

function savedRules(sheet: Sheet): SavedRule[] {
  return sheet.conditionalFormats.flatMap((format) => {
    const formula = ruleFormula(format);
    if (formula === undefined) return [];
    const { fill, fontColor, bold, italic } = format.style;
    return [
      {
        areas: format.areas.map(formatArea),
        formula,
        style: { fill, fontColor, bold, italic },
        stopIfTrue: format.stopIfTrue,
      },
    ];
  });
}

function savedSheet(sheet: Sheet, styles: StyleList, addInFunctions: readonly string[]): SavedSheet {
  const used = sheet.used(false);
  const height = used ? used.row + used.rows : 0;
  const width = used ? used.column + used.columns : 0;
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column): SavedCell | null => {
      const value = sheet.store.value(row, column);
      const style = styles.number(sheet.store.style(row, column));
      const formula = savedFormula(sheet, row, column, addInFunctions);
      if (value === null && style === undefined && formula.formula === undefined) return null;
      const plain = value instanceof CellError ? ({ value: value.code, error: true } as const) : { value };
      return { ...plain, ...formula, ...(style !== undefined && { style }) };
    }),
  );
  return {
    name: sheet.name,
    hidden: sheet.visibility !== 'Visible',
    rows,
    widths: [...sheet.columnWidths].map(([column, points]) => [column, Math.max(1, (points / 0.75 - 5) / 7)] as const),
    tables: sheet.tables.map((table) => ({
      name: table.name,
      area: formatArea(table.area),
      columns: sheet.values(headerArea(table))[0].map(String),
      style: table.style,
      banded: table.showBandedRows,
      filterButton: table.showFilterButton,
    })),
    rules: savedRules(sheet),
    frozen: sheet.frozen,
  };
}

/** The book as plain data for a file. Pivot tables are their cells: the file keeps their values. */
export function savedFromBook(book: Book, addInFunctions: readonly string[]): SavedWorkbook {
  const styles = new StyleList(book);
  const sheets = book.sheets.map((sheet) => savedSheet(sheet, styles, addInFunctions));
  return { sheets, styles: styles.styles };
}
