/** ln 0!, ln 1! … ln n!, each from the one before. */
export function logFactorials(n: number): Float64Array {
  const found = new Float64Array(n + 1);
  for (let i = 2; i <= n; i++) found[i] = found[i - 1] + Math.log(i);
  return found;
}
