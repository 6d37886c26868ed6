import type { CustomerCells } from './customer-cells';

/** The same customers with time in units of their mean age: `unit` old units; and all their repeat orders. */
export interface ScaledCells {
  readonly scaled: CustomerCells;
  readonly unit: number;
  readonly repeatOrders: number;
}

export function scaledCells(cells: CustomerCells): ScaledCells {
  const { age, weight, durations, repeats, customers } = cells;
  let ages = 0;
  let repeatOrders = 0;
  for (let i = 0; i < weight.length; i++) {
    ages += weight[i] * durations[age[i]];
    repeatOrders += weight[i] * repeats[i];
  }
  const unit = ages / customers;
  return { scaled: { ...cells, durations: durations.map((each) => each / unit) }, unit, repeatOrders };
}
