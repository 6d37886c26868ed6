/** One quantity of each customer in the hold-out: as it came, as the model expected it, and as in the period before. */
export interface Compared {
  readonly actual: Float64Array;
  readonly expected: Float64Array;
  readonly naive: Float64Array;
}

export interface Outcome {
  /** Repeat orders before the split, which class a customer. */
  readonly repeatOrders: Float64Array;
  readonly orders: Compared;
  readonly revenue: Compared;
}

export interface Errors {
  readonly sum: number;
  /** Mean absolute error. */
  readonly mae: number;
  /** Root of the mean squared error. */
  readonly rmse: number;
  /** Mean of predicted − actual. */
  readonly bias: number;
}

export interface Scored {
  /** Sum over all customers. */
  readonly actual: number;
  readonly expected: Errors;
  readonly naive: Errors;
  /** The error of predicting the actual mean for everybody: what knowing nothing of the single customer costs. */
  readonly mean: Errors;
}

/** Means per customer of those with so many repeat orders before the split; the last class is `7` or more. */
export interface FrequencyClass {
  readonly repeatOrders: number;
  readonly customers: number;
  readonly actual: number;
  readonly expected: number;
  readonly naive: number;
}

export interface HoldoutScores {
  readonly customers: number;
  readonly orders: Scored;
  readonly revenue: Scored;
  readonly classes: readonly FrequencyClass[];
}

/** The last class: so many repeat orders and more. */
export const openClass = 7;

export function scoresOf({ repeatOrders, orders, revenue }: Outcome): HoldoutScores {
  const customers = repeatOrders.length;
  const classes = Array.from({ length: openClass + 1 }, (_, own): FrequencyClass => {
    const members = Array.from(repeatOrders.keys()).filter((i) => Math.min(repeatOrders[i], openClass) === own);
    const mean = (of: Float64Array): number => members.reduce((sum, i) => sum + of[i], 0) / members.length;
    return {
      repeatOrders: own,
      customers: members.length,
      actual: mean(orders.actual),
      expected: mean(orders.expected),
      naive: mean(orders.naive),
    };
  });
  return { customers, orders: scored(orders), revenue: scored(revenue), classes };
}

function scored({ actual, expected, naive }: Compared): Scored {
  const sum = actual.reduce((all, each) => all + each, 0);
  const mean = actual.map(() => sum / actual.length);
  return {
    actual: sum,
    expected: errorsOf(actual, expected),
    naive: errorsOf(actual, naive),
    // The mean is off by nothing on the whole, but for rounding.
    mean: { ...errorsOf(actual, mean), sum, bias: 0 },
  };
}

function errorsOf(actual: Float64Array, predicted: Float64Array): Errors {
  const count = actual.length;
  let [sum, absolute, squared, bias] = [0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    const error = predicted[i] - actual[i];
    sum += predicted[i];
    absolute += Math.abs(error);
    squared += error * error;
    bias += error;
  }
  return { sum, mae: absolute / count, rmse: Math.sqrt(squared / count), bias: bias / count };
}
