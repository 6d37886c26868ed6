import type { CustomerCells } from './customer-cells';

/** About `count` of the cells, evenly spread over their order: a start for the fit of all of them. */
export function sampleOfCells(cells: CustomerCells, count: number): CustomerCells {
  const stride = Math.max(1, Math.floor(cells.weight.length / count));
  const kept = (_: number, i: number): boolean => i % stride === 0;
  const weight = cells.weight.filter(kept);
  return {
    customers: weight.reduce((sum, each) => sum + each, 0),
    repeats: cells.repeats.filter(kept),
    last: cells.last.filter(kept),
    age: cells.age.filter(kept),
    weight,
    durations: cells.durations,
  };
}
