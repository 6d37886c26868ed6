jest.mock('@univerjs/preset-sheets-core', () => ({}));

import { CalculationQueue } from '../../../src/workbench/grid/calculation-queue';

type Run = Parameters<CalculationQueue['execute']>[0];

const range = (row: number) => ({
  unitId: 'u',
  sheetId: 's',
  range: { startRow: row, endRow: row, startColumn: 0, endColumn: 0 },
});

const run = (row: number, forced = false): Run => ({
  formulaData: {},
  arrayFormulaCellData: {},
  arrayFormulaRange: {},
  forceCalculate: forced,
  dirtyRanges: [range(row)],
  dirtyNameMap: {},
  dirtyDefinedNameMap: { u: { [`name${row}`]: 'x' } },
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
});

describe('calculations', () => {
  const begun: Run[] = [];
  let stops = 0;
  let queue: CalculationQueue;
  const rows = (at: number) => begun[at].dirtyRanges.map((one) => one.range.startRow);
  beforeEach(() => {
    begun.length = 0;
    stops = 0;
    queue = new CalculationQueue(
      (one) => begun.push(one),
      () => stops++,
    );
  });

  it('that start during another wait for its end and are made in one', () => {
    queue.execute(run(1));
    queue.execute(run(2, true));
    queue.execute(run(3));
    expect(begun).toHaveLength(1);
    queue.completing()();
    expect(begun).toHaveLength(2);
    expect(rows(1)).toEqual([2, 3]);
    expect(begun[1].forceCalculate).toBe(true);
    expect(begun[1].dirtyDefinedNameMap).toEqual({ u: { name2: 'x', name3: 'x' } });
    queue.completing()();
    expect(queue.busy).toBe(false);
  });

  it('that are stopped leave their work to the next', () => {
    queue.execute(run(1));
    queue.stop();
    queue.execute(run(2));
    expect(stops).toBe(1);
    queue.completing()();
    expect(rows(1)).toEqual([1, 2]);
  });

  it('that are stopped are taken up again where nothing follows', () => {
    queue.execute(run(1));
    queue.stop();
    queue.completing()();
    expect(rows(1)).toEqual([1]);
    queue.completing()();
    expect(queue.busy).toBe(false);
  });

  it('that tell their end twice end once', () => {
    queue.execute(run(1));
    const [once, twice] = [queue.completing(), queue.completing()];
    queue.execute(run(2));
    once();
    twice();
    expect(begun).toHaveLength(2);
    expect(queue.busy).toBe(true);
  });
});
