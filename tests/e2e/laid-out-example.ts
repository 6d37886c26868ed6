import type { Example } from '../../src/functions/spec';

export type Cell = string | number | boolean | null;

/** An example of a function as it stands on a sheet. */
export interface LaidOutExample {
  readonly id: string;
  readonly example: Example;
  /** Where its formula is typed. */
  readonly at: string;
  readonly formula: string;
  /** The area its answer spills over. */
  readonly answer: string;
}

export interface LaidOut {
  readonly rows: Cell[][];
  readonly examples: readonly LaidOutExample[];
}

/** Right of the widest arguments, so that no answer meets an argument. */
const answerColumn = 60;

/** Rows kept free below an answer of which the example shows only the beginning. */
const rest = 700;

/** Lays the arguments of the examples out below one another, each block as high as what stands in it. */
export function layOut(all: readonly { readonly id: string; readonly example: Example }[]): LaidOut {
  const rows: Cell[][] = [];
  let top = 0;
  const examples = all.map(({ id, example }, place) => {
    let column = 0;
    let height = example.result.length + (example.firstRows ? rest : 0);
    const put = (cells: readonly (readonly unknown[])[]): string => {
      const left = column;
      cells.forEach((row, r) => row.forEach((cell, c) => ((rows[top + r] ??= [])[left + c] = content(cell))));
      column += cells[0].length + 1;
      height = Math.max(height, cells.length);
      if (column > answerColumn) throw new Error(`The arguments of ${id} are wider than the sheet allows.`);
      return areaName(top, left, cells.length, cells[0].length);
    };
    const references = example.arguments.map((argument, position) => {
      if (argument === null || argument === undefined) return '';
      if (Array.isArray(argument)) return put(argument as readonly (readonly unknown[])[]);
      // Single values by turns as a cell and as it is typed into the formula.
      return (place + position) % 2 === 0 ? put([[argument]]) : literal(argument);
    });
    const [first] = example.result;
    const laidOut = {
      id,
      example,
      at: areaName(top, answerColumn, 1, 1),
      formula: `=CRM.${id}(${references.join(',').replace(/,+$/u, '')})`,
      answer: areaName(top, answerColumn, example.result.length, first.length),
    };
    top += height + 2;
    return laidOut;
  });
  const width = answerColumn + 1;
  return {
    rows: Array.from({ length: top }, (_, r) => Array.from({ length: width }, (__, c) => rows[r]?.[c] ?? null)),
    examples,
  };
}

function content(cell: unknown): Cell {
  if (cell === '' || cell === null) return null;
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  throw new Error('An example holds what no cell can.');
}

function literal(value: unknown): string {
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function areaName(row: number, column: number, rows: number, columns: number): string {
  const cell = (r: number, c: number): string => `${columnName(c)}${r + 1}`;
  return rows === 1 && columns === 1
    ? cell(row, column)
    : `${cell(row, column)}:${cell(row + rows - 1, column + columns - 1)}`;
}

function columnName(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);
}
