/**
 * A range or an answer on its way to another thread. Its numbers lie in one buffer, which is handed over and not copied:
 * to copy a column of a hundred thousand cells, each in a row of its own, would hold up the sheet's thread for longer than
 * many a computation.
 */
export interface PackedCells {
  readonly width: number;
  /** Every cell in reading order; NaN where something else than a number stands. */
  readonly numbers: Float64Array;
  /** Places, in reading order, of what is no number. */
  readonly places: Int32Array;
  readonly others: readonly unknown[];
}

/** Null where the rows differ in width: no range and no answer does. */
export function packCells(cells: readonly (readonly unknown[])[]): PackedCells | null {
  const width = cells.length === 0 ? 0 : cells[0].length;
  const numbers = new Float64Array(cells.length * width);
  const places: number[] = [];
  const others: unknown[] = [];
  let at = 0;
  for (const row of cells) {
    if (row.length !== width) return null;
    for (const cell of row) {
      if (typeof cell === 'number') numbers[at] = cell;
      else {
        numbers[at] = NaN;
        places.push(at);
        others.push(cell);
      }
      at++;
    }
  }
  return { width, numbers, places: Int32Array.from(places), others };
}

export function unpackCells({ width, numbers, places, others }: PackedCells): unknown[][] {
  const cells: unknown[][] = [];
  for (let from = 0; from < numbers.length; from += width) {
    const row = new Array<unknown>(width);
    for (let column = 0; column < width; column++) row[column] = numbers[from + column];
    cells.push(row);
  }
  for (let i = 0; i < places.length; i++) cells[Math.floor(places[i] / width)][places[i] % width] = others[i];
  return cells;
}

export function isPacked(value: unknown): value is PackedCells {
  return typeof value === 'object' && value !== null && 'places' in value;
}

/** The buffers that go over to the other thread with these values; they are empty here afterwards. */
export function buffersOf(values: readonly unknown[]): ArrayBuffer[] {
  return values.filter(isPacked).flatMap(({ numbers, places }) => [numbers.buffer, places.buffer] as ArrayBuffer[]);
}
