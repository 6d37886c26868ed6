import type { CustomerCells } from './customer-cells';

/** Some of the cells, with weights of their own and no durations but theirs. */
export function cellsAt(cells: CustomerCells, kept: Int32Array, weight: Float64Array): CustomerCells {
  const own = new Int32Array(cells.durations.length);
  const durations: number[] = [];
  const indexOf = (duration: number): number => {
    if (own[duration] === 0) own[duration] = durations.push(cells.durations[duration]);
    return own[duration] - 1;
  };
  return {
    customers: weight.reduce((sum, each) => sum + each, 0),
    repeats: Float64Array.from(kept, (i) => cells.repeats[i]),
    last: kept.map((i) => indexOf(cells.last[i])),
    age: kept.map((i) => indexOf(cells.age[i])),
    weight,
    durations: Float64Array.from(durations),
  };
}

/** The cells in slices of `size`, in their order: what a likelihood is summed over between two yields. */
export function slicesOfCells(cells: CustomerCells, size: number): readonly [CustomerCells, ...CustomerCells[]] {
  const count = cells.weight.length;
  if (count <= size) return [cells];
  const slice = (from: number): CustomerCells => {
    const length = Math.min(size, count - from);
    return cellsAt(
      cells,
      Int32Array.from({ length }, (_, i) => from + i),
      cells.weight.slice(from, from + length),
    );
  };
  return [slice(0), ...Array.from({ length: Math.ceil(count / size) - 1 }, (_, i) => slice((i + 1) * size))];
}
