import { finishInSlices } from '../../core/work';
import type { Work } from '../../core/work';
import { slicing } from '../../excel/host/slicing';
import type { WrittenCell } from '../../excel/range/write-values';
import type { ResultTable } from '../../excel/results/result-columns';
import type { Run } from '../intents';
import type { CellColumn } from './result-cells';

const rowsPerStep = 250;

/** A table whose row i is made for row `order[i]` of the customers; −1 leaves the row blank. Made block by block, in slices. */
export function resultTable(columns: readonly CellColumn[], order: Int32Array, run: Run): ResultTable {
  const blank = columns.map(() => null);
  function* rows(first: number, count: number): Work<WrittenCell[][]> {
    const made: WrittenCell[][] = [];
    for (let row = 0; row < count; row++) {
      if (row % rowsPerStep === 0) yield { done: first + row, total: order.length };
      const customer = order[first + row];
      made.push(customer < 0 ? blank : columns.map((column) => column.cell(customer)));
    }
    return made;
  }
  return {
    columns,
    rows: order.length,
    block: (first, count) =>
      finishInSlices(
        rows(first, count),
        slicing(run.cancelled, ({ done, total }) => run.report({ phase: 'writing', done, total })),
      ),
  };
}
