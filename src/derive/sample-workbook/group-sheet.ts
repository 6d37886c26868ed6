import type { Language, Text } from '../../wording/text';
import { headingFill } from './heading-fill';
import type { ContentCell, SheetContents } from './workbook-contents';

export interface BlockColumn {
  /** Points. */
  readonly width: number;
  readonly format?: string;
  /** Heading written by hand; a table that spills its own headings has none. */
  readonly head?: Text;
}

/** Where the parts of the sheet stand, for formulas that refer to them. */
export interface Places {
  readonly language: Language;
  /** A block, or one column of it counted from 0, without its headings. */
  area(id: string, column?: number): string;
  /** The whole block with its headings. */
  table(id: string): string;
  /** The cell of the as-of date. */
  readonly asOf: string;
}

/** A rectangle of the sheet: what a function spills, or inputs it is given. */
export interface Block {
  readonly id: string;
  /** What stands above it; a function's own name when omitted. */
  readonly title?: Text;
  readonly columns: readonly BlockColumn[];
  /** Rows kept for it below its headings. */
  readonly rows: number;
  readonly function?: { readonly name: string; readonly says: Text; formula(places: Places): string };
  /** Inputs, row by row. */
  readonly cells?: (places: Places) => readonly (readonly (ContentCell | Text)[])[];
}

export interface GroupSheet {
  readonly name: Text;
  readonly title: Text;
  readonly about: Text;
  /** From left to right; the blocks of one strip stand below one another. */
  readonly strips: readonly (readonly Block[])[];
}

const words = {
  asOf: { en: 'As-of date', 'zh-CN': '分析日期' },
  list: [
    { en: 'Function', 'zh-CN': '函数' },
    { en: 'What it says', 'zh-CN': '说明' },
    { en: 'Cell', 'zh-CN': '单元格' },
  ],
} as const;

const asOfCell = '$B$3';
const titleRow = 5;
const gap = 16;
const firstColumn = 4;

interface Placed {
  readonly block: Block;
  readonly left: number;
  /** Row of its headings, counted from 1. */
  readonly head: number;
}

/**
 * A sheet of one group of functions: A–C list them, and from column E on each stands with its inputs, spaced so that no
 * spill meets another. Row 5 names the block, row 6 has its headings; further blocks of a strip follow the same way.
 */
export function groupSheet(sheet: GroupSheet, asOf: number, language: Language): SheetContents {
  const { placed, widths } = place(sheet.strips);
  const places = placesOf(placed, language);
  const rows: ContentCell[][] = [];
  const put = (row: number, column: number, value: ContentCell): void => {
    (rows[row - 1] ??= [])[column] = value;
  };
  const say = (cell: ContentCell | Text): ContentCell =>
    typeof cell === 'object' && cell !== null ? cell[language] : cell;
  put(1, 0, sheet.title[language]);
  put(2, 0, sheet.about[language]);
  words.list.forEach((head, column) => put(titleRow + 1, column, head[language]));

  const headings = [`A${titleRow + 1}:C${titleRow + 1}`];
  const bold = ['A1'];
  const numberFormats: { area: string; format: string }[] = [];
  let listed = titleRow + 2;
  for (const { block, left, head } of placed) {
    const { columns, function: called } = block;
    put(head - 1, left, block.title?.[language] ?? `CRM.${called?.name ?? ''}`);
    columns.forEach((column, at) => column.head && put(head, left + at, column.head[language]));
    block.cells?.(places).forEach((row, r) => row.forEach((cell, c) => put(head + 1 + r, left + c, say(cell))));
    if (called) {
      const row = columns[0].head ? head + 1 : head;
      put(row, left, called.formula(places));
      [`CRM.${called.name}`, called.says[language], cellName(row, left)].forEach((cell, at) => put(listed, at, cell));
      listed++;
    }
    bold.push(cellName(head - 1, left));
    headings.push(`${cellName(head, left)}:${cellName(head, left + columns.length - 1)}`);
    columns.forEach(({ format }, at) => {
      if (format) numberFormats.push({ area: span(head + 1, left + at, block.rows, 1), format });
    });
  }
  // The equations look from no day.
  if (rows.some((row) => row.some((cell) => typeof cell === 'string' && cell.includes(asOfCell)))) {
    put(3, 0, words.asOf[language]);
    put(3, 1, asOf);
    bold.push('A3');
    numberFormats.push({ area: 'B3', format: 'yyyy-mm-dd' });
  }
  const width = firstColumn + widths.length;
  return {
    name: sheet.name[language],
    rows: Array.from({ length: rows.length }, (_, r) =>
      Array.from({ length: width }, (__, column) => rows[r]?.[column] ?? null),
    ),
    numberFormats,
    widths: [170, 360, 44, gap, ...widths],
    bold: [...bold, ...headings],
    fills: headings.map((area) => ({ area, color: headingFill })),
    frozenRows: titleRow + 1,
  };
}

function place(strips: readonly (readonly Block[])[]): { placed: Placed[]; widths: number[] } {
  const placed: Placed[] = [];
  const widths: number[] = [];
  for (const strip of strips) {
    const left = firstColumn + widths.length;
    let head = titleRow + 1;
    const own: number[] = [];
    for (const block of strip) {
      placed.push({ block, left, head });
      head += block.rows + 3;
      block.columns.forEach(({ width }, at) => (own[at] = Math.max(own[at] ?? 0, width)));
    }
    widths.push(...own, gap);
  }
  return { placed, widths };
}

function placesOf(placed: readonly Placed[], language: Language): Places {
  const find = (id: string): Placed => {
    const found = placed.find(({ block }) => block.id === id);
    if (!found) throw new Error(`No block is called ${id}.`);
    return found;
  };
  return {
    language,
    asOf: asOfCell,
    area(id, column) {
      const { block, left, head } = find(id);
      return column === undefined
        ? span(head + 1, left, block.rows, block.columns.length)
        : span(head + 1, left + column, block.rows, 1);
    },
    table(id) {
      const { block, left, head } = find(id);
      return span(head, left, block.rows + 1, block.columns.length);
    },
  };
}

function span(row: number, column: number, rows: number, columns: number): string {
  return `${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`;
}

function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

function columnName(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);
}
