/** Up to here moving rows one by one beats anything that needs memory of its own. */
const shortGroup = 24;

/** Sorts the rows from `start` to `end` − 1 by day, amounts along with them; rows of one day stay in any order. */
export function sortByDay(days: Int32Array, amounts: Float64Array, start: number, end: number): void {
  if (end - start <= shortGroup) {
    insert(days, amounts, start, end);
    return;
  }
  let sorted = true;
  for (let i = start + 1; i < end && sorted; i++) sorted = days[i - 1] <= days[i];
  if (!sorted) sortByKeys(days, amounts, start, end);
}

function insert(days: Int32Array, amounts: Float64Array, start: number, end: number): void {
  for (let i = start + 1; i < end; i++) {
    const day = days[i];
    if (days[i - 1] <= day) continue;
    const amount = amounts[i];
    let j = i - 1;
    for (; j >= start && days[j] > day; j--) {
      days[j + 1] = days[j];
      amounts[j + 1] = amounts[j];
    }
    days[j + 1] = day;
    amounts[j + 1] = amount;
  }
}

/** Day and place in one double, exact as day × count stays below 2^53: the engine's own numeric sort does the rest. */
function sortByKeys(days: Int32Array, amounts: Float64Array, start: number, end: number): void {
  const count = end - start;
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) keys[i] = days[start + i] * count + i;
  keys.sort();
  const values = amounts.slice(start, end);
  for (let i = 0; i < count; i++) {
    const day = Math.floor(keys[i] / count);
    days[start + i] = day;
    amounts[start + i] = values[keys[i] - day * count];
  }
}
