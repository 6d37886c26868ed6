import type { CellValue } from './cell';

/** One column of a sheet: values by row, formulas where there are any, style numbers where a cell has its own. */
export class ColumnStore {
  readonly values: CellValue[] = [];
  readonly formulas = new Map<number, string>();
  readonly styles: (number | undefined)[] = [];
  defaultStyle: number | undefined;

  /** First and last row with a value (or with a style of its own, where those count); undefined when there is none. */
  extent(styled: boolean): { first: number; last: number } | undefined {
    let last = this.values.length - 1;
    while (last >= 0 && (this.values[last] ?? null) === null && !this.formulas.has(last)) last--;
    let lastStyled = styled ? this.styles.length - 1 : -1;
    while (lastStyled > last && !this.styles[lastStyled]) lastStyled--;
    last = Math.max(last, lastStyled);
    if (last < 0) return undefined;
    let first = 0;
    while (
      first < last &&
      (this.values[first] ?? null) === null &&
      !this.formulas.has(first) &&
      !(styled && this.styles[first])
    ) {
      first++;
    }
    return { first, last };
  }

  insertRows(row: number, count: number): void {
    insertInto(this.values, row, count, null);
    insertInto(this.styles, row, count, row > 0 ? this.styles[row - 1] : undefined);
    this.moveFormulas((at) => (at < row ? at : at + count));
  }

  deleteRows(row: number, count: number): void {
    this.values.splice(row, count);
    this.styles.splice(row, count);
    this.moveFormulas((at) => (at < row ? at : at < row + count ? undefined : at - count));
  }

  private moveFormulas(place: (row: number) => number | undefined): void {
    const before = [...this.formulas];
    this.formulas.clear();
    for (const [row, formula] of before) {
      const next = place(row);
      if (next !== undefined) this.formulas.set(next, formula);
    }
  }
}

function insertInto<T>(list: T[], at: number, count: number, blank: T): void {
  if (at >= list.length) return;
  const tail = list.slice(at);
  list.length = at;
  for (let i = 0; i < count; i++) list.push(blank);
  for (const item of tail) list.push(item);
}
