import type { CellColumn } from '../../excel/list/read-list-columns';
import { readList } from '../../excel/list/read-list';
import type { Area } from '../../excel/range/address';
import { addressOf } from '../../excel/range/address';
import { pause } from '../../excel/host/pause';
import { ProblemError } from '../../core/problem';
import type { Run } from '../intents';

/**
 * The cells of the list last read. They are kept only while somebody watches the workbook and tells when it changes, so that
 * `segment` after `preview` need not read twice and never sees old cells.
 */
export class ListCells {
  private watched = false;
  private key = '';
  private columns = new Map<number, CellColumn>();

  /** The columns at some positions of a list's data area. */
  async read(sheet: string, data: Area, wanted: readonly number[], run: Run): Promise<ReadonlyMap<number, CellColumn>> {
    const key = JSON.stringify([sheet, addressOf(data)]);
    if (!this.watched || key !== this.key) this.columns = new Map();
    this.key = key;
    const missing = wanted.filter((index) => !this.columns.has(index));
    if (missing.length > 0) {
      const read = await readList(sheet, data, missing, {
        after: async (done) => {
          run.report({ phase: 'reading', done, total: data.rows });
          await pause();
          if (run.cancelled()) throw new ProblemError({ code: 'cancelled' });
        },
      });
      if (this.key !== key) return read;
      for (const [index, cells] of read) this.columns.set(index, cells);
    }
    return this.columns;
  }

  forget(): void {
    this.key = '';
    this.columns = new Map();
  }

  watch(watched: boolean): void {
    this.watched = watched;
    this.forget();
  }
}
