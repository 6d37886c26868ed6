import { CellPicker } from './cell-picker';
import type { CustomerCells } from './customer-cells';

/**
 * About `count` customers, every n-th when the cells stand one after the other: a start for the fit of all of them. A
 * cell counts as often as it is met, so that histories shared by many keep their share.
 */
export function sampleOfCells(cells: CustomerCells, count: number): CustomerCells {
  const { weight, customers } = cells;
  const stride = Math.max(1, customers / count);
  const kept: number[] = [];
  const hits: number[] = [];
  let passed = 0;
  let next = stride / 2;
  for (let i = 0; i < weight.length; i++) {
    passed += weight[i];
    if (passed <= next) continue;
    const met = Math.ceil((passed - next) / stride);
    next += met * stride;
    kept.push(i);
    hits.push(met);
  }
  return new CellPicker(cells).pick(Int32Array.from(kept), Float64Array.from(hits));
}
