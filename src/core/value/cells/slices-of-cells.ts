import type { Work } from '../../work';
import { CellPicker } from './cell-picker';
import type { CustomerCells } from './customer-cells';

/** The cells in slices of `size`, in their order: what a likelihood is summed over between two yields. Yields at each. */
export function* slicesOfCells(cells: CustomerCells, size: number): Work<readonly [CustomerCells, ...CustomerCells[]]> {
  const count = cells.weight.length;
  if (count <= size) return [cells];
  const picker = new CellPicker(cells);
  const slice = (from: number): CustomerCells => {
    const weight = cells.weight.slice(from, from + size);
    const kept = new Int32Array(weight.length);
    for (let i = 0; i < kept.length; i++) kept[i] = from + i;
    return picker.pick(kept, weight);
  };
  const slices: [CustomerCells, ...CustomerCells[]] = [slice(0)];
  for (let from = size; from < count; from += size) {
    yield { done: from, total: count };
    slices.push(slice(from));
  }
  return slices;
}
