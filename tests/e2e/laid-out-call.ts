export type Cell = string | number | boolean | null;

/** A function with its arguments: single values, ranges, functions within the function, null where omitted. */
export interface TypedCall {
  readonly id: string;
  readonly arguments: readonly unknown[];
}

/** A call, the size of the answer that is read, and the rows kept free `below` it for the rest of the answer. */
export interface Typed extends TypedCall {
  readonly rows: number;
  readonly columns: number;
  readonly below: number;
}

/** A call as it stands on a sheet. */
export interface LaidOutCall {
  /** Where its formula is typed. */
  readonly at: string;
  readonly formula: string;
  /** The area its answer spills over. */
  readonly answer: string;
  /** The row below that area and the column right of it. */
  readonly margins: readonly [string, string];
}

export interface LaidOut {
  readonly rows: Cell[][];
  readonly calls: readonly LaidOutCall[];
}

/** Right of the widest arguments, so that no answer meets an argument. */
const answerColumn = 60;

/** Lays the arguments of the calls out below one another, each block as high as what stands in it. */
export function layOut(all: readonly Typed[]): LaidOut {
  const rows: Cell[][] = [];
  let top = 0;
  const calls = all.map((typed, place) => {
    let column = 0;
    let height = typed.rows + typed.below;
    const put = (cells: readonly (readonly unknown[])[]): string => {
      const left = column;
      cells.forEach((row, r) => row.forEach((cell, c) => ((rows[top + r] ??= [])[left + c] = content(cell))));
      column += cells[0].length + 1;
      height = Math.max(height, cells.length);
      if (column > answerColumn) throw new Error(`The arguments of ${typed.id} are wider than the sheet allows.`);
      return areaName(top, left, cells.length, cells[0].length);
    };
    const write = ({ id, arguments: given }: TypedCall): string => {
      const references = given.map((argument, position) => {
        if (argument === null || argument === undefined) return '';
        if (Array.isArray(argument)) return put(argument as readonly (readonly unknown[])[]);
        if (typeof argument === 'object') return write(argument as TypedCall);
        // Single values by turns as a cell and as it is typed into the formula.
        return (place + position) % 2 === 0 ? put([[argument]]) : literal(argument);
      });
      return `CRM.${id}(${references.join(',').replace(/,+$/u, '')})`;
    };
    const laidOut = {
      at: areaName(top, answerColumn, 1, 1),
      formula: `=${write(typed)}`,
      answer: areaName(top, answerColumn, typed.rows, typed.columns),
      margins: [
        areaName(top + typed.rows, answerColumn, 1, typed.columns),
        areaName(top, answerColumn + typed.columns, typed.rows, 1),
      ] as const,
    };
    top += height + 2;
    return laidOut;
  });
  const width = answerColumn + 1;
  return {
    rows: Array.from({ length: top }, (_, r) => Array.from({ length: width }, (__, c) => rows[r]?.[c] ?? null)),
    calls,
  };
}

function content(cell: unknown): Cell {
  if (cell === '' || cell === null) return null;
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  throw new Error('An argument holds what no cell can.');
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
