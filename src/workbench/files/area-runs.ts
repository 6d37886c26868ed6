import { columnName } from '../book/address';

/** Cells of one column that follow each other and share a property (a format, a colour) become areas. Rows must come in order. */
export class AreaRuns {
  private readonly open = new Map<number, { from: number; to: number; value: string }>();
  private readonly areas: { area: string; value: string }[] = [];

  add(row: number, column: number, value: string): void {
    const run = this.open.get(column);
    if (run && run.to === row - 1 && run.value === value) run.to = row;
    else {
      this.close(column);
      this.open.set(column, { from: row, to: row, value });
    }
  }

  end(): readonly { readonly area: string; readonly value: string }[] {
    for (const column of [...this.open.keys()]) this.close(column);
    return this.areas;
  }

  private close(column: number): void {
    const run = this.open.get(column);
    if (!run) return;
    const name = columnName(column);
    this.areas.push({ area: `${name}${run.from + 1}:${name}${run.to + 1}`, value: run.value });
    this.open.delete(column);
  }
}
