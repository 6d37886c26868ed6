import { ProblemError } from '../../problem';

/** Throws the problem `bad-table` with the names of the parameters that are not positive finite numbers. */
export function requirePositive(parameters: Float64Array, names: readonly string[]): void {
  const wrong = names.filter((_, i) => !isPositive(parameters[i]));
  if (wrong.length > 0) throw new ProblemError({ code: 'bad-table', expected: wrong });
}

export function isPositive(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value < Infinity;
}
