/** Milliseconds a cell of input costs until this machine has been seen at work: between a stage (2 µs) and a fit (10 µs). */
const expectedPerCell = 0.004;

/** Fewer cells than this say more about the clock than about the function. */
const tellingCells = 500;

/** What functions cost on the machine at hand, learnt from what they took. */
export interface Effort {
  /** Milliseconds to expect for so many cells of input. */
  expect(id: string, cells: number): number;
  learn(id: string, cells: number, took: number): void;
}

export function learntEffort(): Effort {
  const perCell = new Map<string, number>();
  return {
    expect: (id, cells) => cells * (perCell.get(id) ?? expectedPerCell),
    learn(id, cells, took) {
      if (cells < tellingCells) return;
      const before = perCell.get(id);
      const seen = took / cells;
      perCell.set(id, before === undefined ? seen : (before + seen) / 2);
    },
  };
}

/** Cells in the arguments of one call. */
export function countCells(parameters: readonly unknown[]): number {
  let cells = 0;
  for (const parameter of parameters) {
    cells += Array.isArray(parameter) ? parameter.length * (Array.isArray(parameter[0]) ? parameter[0].length : 1) : 1;
  }
  return cells;
}
