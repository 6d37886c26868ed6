import type { Cell, CellErrorValue, CellValue, Style, Worksheet } from 'exceljs';
import ExcelJs from 'exceljs';
import type { SavedCell, SavedSheet, SavedStyle, SavedWorkbook } from './saved-workbook';

const argb = (colour: string) => ({ argb: `FF${colour.replace('#', '').toUpperCase()}` });

type Alignment = NonNullable<NonNullable<Style['alignment']>['horizontal']>;

function fileStyle(style: SavedStyle): Partial<Style> {
  const { fill, fontColor, bold, italic, numberFormat, horizontalAlignment, wrapText } = style;
  return {
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(fill) } as const }),
    ...((fontColor || bold || italic) && {
      font: { ...(fontColor && { color: argb(fontColor) }), ...(bold && { bold }), ...(italic && { italic }) },
    }),
    ...(numberFormat && { numFmt: numberFormat }),
    ...((horizontalAlignment || wrapText) && {
      alignment: {
        ...(horizontalAlignment && { horizontal: horizontalAlignment.toLowerCase() as Alignment }),
        ...(wrapText && { wrapText }),
      },
    }),
  };
}

/** A conditional format's fill is a "differential" one: its colour stands where the pattern's background does. */
function ruleStyle({ fill, fontColor, bold, italic }: SavedStyle): Partial<Style> {
  return {
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', bgColor: argb(fill) } as const }),
    ...((fontColor || bold || italic) && {
      font: { ...(fontColor && { color: argb(fontColor) }), ...(bold && { bold }), ...(italic && { italic }) },
    }),
  };
}

function fileValue({ value, error, formula, spill }: SavedCell): CellValue {
  const result = error ? ({ error: value } as CellErrorValue) : value;
  if (formula === undefined) return result;
  // An array formula with its cached values: a plain one would show "@" and no spill.
  if (spill !== undefined) return { shareType: 'array', ref: spill, formula, result } as unknown as CellValue;
  return { formula, result } as CellValue;
}

function writeTables(sheet: Worksheet, { tables }: SavedSheet): void {
  for (const { name, area, columns, style, banded, filterButton } of tables) {
    const [first, last] = area.split(':');
    const row = (address: string) => Number(address.replace(/\D/g, ''));
    const bodyRows = Math.max(1, row(last) - row(first));
    sheet.addTable({
      name,
      ref: first,
      headerRow: true,
      style: { theme: style as 'TableStyleMedium2', showRowStripes: banded },
      columns: columns.map((column) => ({ name: column, filterButton })),
      // The cells themselves are written afterwards.
      rows: Array.from({ length: bodyRows }, () => columns.map(() => null)),
    });
  }
}

function writeCells(sheet: Worksheet, saved: SavedSheet, styles: readonly Partial<Style>[]): void {
  saved.rows.forEach((cells, r) => {
    if (cells.every((cell) => cell === null)) return;
    const row = sheet.getRow(r + 1);
    cells.forEach((cell, c) => {
      if (cell === null) return;
      const target: Cell = row.getCell(c + 1);
      if (cell.value !== null || cell.formula !== undefined) target.value = fileValue(cell);
      if (cell.style !== undefined) target.style = styles[cell.style];
    });
  });
}

function writeRules(sheet: Worksheet, { rules }: SavedSheet): void {
  rules.forEach(({ areas, formula, style }, i) => {
    sheet.addConditionalFormatting({
      ref: areas.join(' '),
      rules: [{ type: 'expression', priority: i + 1, formulae: [formula], style: ruleStyle(style) }],
    });
  });
}

/** Writes a workbook as .xlsx: values, formulas with cached values, styles, tables, conditional formats, widths. */
export async function writeXlsx(workbook: SavedWorkbook): Promise<ArrayBuffer> {
  const file = new ExcelJs.Workbook();
  const styles = workbook.styles.map(fileStyle);
  for (const saved of workbook.sheets) {
    const { rows, columns } = saved.frozen;
    const sheet = file.addWorksheet(saved.name, {
      state: saved.hidden ? 'hidden' : 'visible',
      views: rows > 0 || columns > 0 ? [{ state: 'frozen', ySplit: rows, xSplit: columns }] : [],
    });
    writeTables(sheet, saved);
    writeCells(sheet, saved, styles);
    for (const [column, characters] of saved.widths) sheet.getColumn(column + 1).width = characters;
    writeRules(sheet, saved);
  }
  // A view of a larger buffer: only a buffer of its own can be handed over.
  const bytes = new Uint8Array(await file.xlsx.writeBuffer());
  return bytes.slice().buffer;
}
