import { ProblemError } from '../problem';

/** Whether every parameter is a number above 0: the domain of all models here. */
export function isInDomain(parameters: Float64Array): boolean {
  return parameters.every((each) => each > 0 && each < Infinity);
}

/** Throws `bad-table`, naming the parameters that are not numbers above 0. */
export function checkParameters(parameters: Float64Array, names: readonly string[]): void {
  const wrong = names.filter((_, i) => !(parameters[i] > 0 && parameters[i] < Infinity));
  if (wrong.length > 0) throw new ProblemError({ code: 'bad-table', expected: wrong });
}
