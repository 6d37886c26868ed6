/** The published Pareto/NBD fit of the CDNOW log, in weeks. */
export const cdnowParetoFit = [
  ['model', 'pareto-nbd'],
  ['time_unit', 'week'],
  ['r', 0.5533],
  ['alpha', 10.5777],
  ['s', 0.6062],
  ['beta', 11.6687],
];
