/**
 * Where a row's known periods start and end inside `values[from … to)`: [start, end). Blanks at either end fall away,
 * and with `sinceFirst` also the zeros before the first volume: they lie before the first order.
 */
export function periodSpan(values: Float64Array, from: number, to: number, sinceFirst: boolean): [number, number] {
  let start = from;
  let end = to;
  while (end > start && Number.isNaN(values[end - 1])) end--;
  while (start < end && (Number.isNaN(values[start]) || (sinceFirst && values[start] === 0))) start++;
  return [start, end];
}
