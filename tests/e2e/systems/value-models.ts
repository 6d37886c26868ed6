import * as principles from './orders-from-first-principles';
import type { Outlook } from './orders-from-first-principles';
import type { SystemCase } from './system-case';
import { down } from './system-case';
import type { System } from './systems';

/** Three customers of CDNOW as of 30 September 1997: days of the first and the last order, orders. */
export const asOf = 35_703;
export const customers = [
  { first: 35_431, last: 35_644, orders: 3, amount: 22.35 },
  { first: 35_431, last: 35_494, orders: 3, amount: 48 },
  { first: 35_431, last: 35_431, orders: 1, amount: '' },
] as const;

export const firsts = down(...customers.map(({ first }) => first));
export const lasts = down(...customers.map(({ last }) => last));
export const orders = down(...customers.map((each) => each.orders));

export const weeksPerMonth = 365.25 / 12 / 7;
/** 10 % a year, by the week. */
export const weekly = (annual: number) => (Math.log(1 + annual) * 7) / 365.25;

const histories = customers.map(({ first, last, orders: k }) => ({
  x: k - 1,
  tx: (last - first) / 7,
  T: (asOf - first) / 7,
}));

interface Model {
  readonly system: System;
  readonly id: string;
  readonly fit: readonly (readonly [string, number])[];
  readonly outlooks: readonly Outlook[];
  readonly sums?: string;
  readonly near?: number;
}

const of = (make: (history: (typeof histories)[number]) => Outlook) => histories.map(make);

/** Published parameters of CDNOW where there are any; parameters for k = 2 and for ageing are made up. */
export const bg: Model = {
  system: 'BG/NBD',
  id: 'bg-nbd',
  fit: [
    ['r', 0.2425945],
    ['alpha', 4.4136019],
    ['a', 0.7929199],
    ['b', 2.4258881],
  ],
  outlooks: of(principles.bgNbd(0.2425945, 4.4136019, 0.7929199, 2.4258881)),
};
export const mbg: Model = {
  system: 'MBG/NBD',
  id: 'mbg-nbd',
  fit: [
    ['r', 0.5248],
    ['alpha', 6.1831],
    ['a', 0.8914],
    ['b', 1.614],
  ],
  outlooks: of(principles.mbgNbd(0.5248, 6.1831, 0.8914, 1.614)),
};
export const pareto: Model = {
  system: 'Pareto/NBD',
  id: 'pareto-nbd',
  fit: [
    ['r', 0.5533],
    ['alpha', 10.5777],
    ['s', 0.6062],
    ['beta', 11.6687],
  ],
  outlooks: of(principles.paretoNbd(0.5533, 10.5777, 0.6062, 11.6687)),
};
const regular = [
  ['k', 2],
  ['r', 0.8],
  ['alpha', 5],
  ['a', 0.9],
  ['b', 2.2],
] as const;
const models: readonly Model[] = [
  bg,
  mbg,
  pareto,
  { system: 'BG/CNBD-k', id: 'bg-cnbd-k', fit: regular, outlooks: of(principles.bgCnbd(2, 0.8, 5, 0.9, 2.2)) },
  { system: 'MBG/CNBD-k', id: 'mbg-cnbd-k', fit: regular, outlooks: of(principles.mbgCnbd(2, 0.8, 5, 0.9, 2.2)) },
  {
    system: 'GGompertz/NBD',
    id: 'ggompertz-nbd',
    fit: [
      ['r', 1.2],
      ['alpha', 12],
      ['b', 0.02],
      ['s', 2.5],
      ['beta', 3],
    ],
    outlooks: of(principles.ggompertzNbd(1.2, 12, 0.02, 2.5, 3)),
    near: 1e-6,
  },
  {
    system: 'NBD',
    id: 'nbd',
    fit: [
      ['r', 0.3848],
      ['alpha', 12.072],
    ],
    outlooks: of(principles.nbd(0.3848, 12.072)),
  },
];

export function fitTable({ id, fit }: Model, ...more: readonly (readonly [string, number])[]) {
  return [['model', id], ['time_unit', 'week'], ...fit, ...more];
}

const year = 12 * weeksPerMonth;

export const valueModels: readonly SystemCase[] = models.flatMap((model): SystemCase[] => {
  const { system, outlooks, near = 1e-9 } = model;
  const columns = [firsts, lasts, orders, asOf];
  const told = {
    system,
    tolerance: { relative: near, because: 'sums of a fine grid against closed forms' },
    working: `What one customer does, given its rate of ordering and its inclination to leave, averaged over both by sums on a
      grid of either: no closed form of the model is used.`,
  };
  return [
    {
      ...told,
      id: 'P_ALIVE',
      arguments: [...columns, fitTable(model)],
      expected: down(...outlooks.map(({ alive }) => alive)),
    },
    {
      ...told,
      id: 'EXPECTED_ORDERS',
      arguments: [...columns, 12, fitTable(model)],
      expected: down(...outlooks.map((each) => each.orders(year))),
    },
    {
      ...told,
      id: 'CHURN_RISK',
      arguments: [...columns, 3, fitTable(model)],
      expected: down(...outlooks.map((each) => each.none(3 * weeksPerMonth))),
    },
    {
      ...told,
      id: 'DERT',
      arguments: [...columns, 0.1, fitTable(model)],
      // The product’s integral and Simpson’s rule over 30/δ weeks agree less well for the ageing lifetime.
      tolerance: { ...told.tolerance, relative: Math.max(near, model.id === 'ggompertz-nbd' ? 1e-4 : 0) },
      expected: down(...outlooks.map((each) => each.discounted(weekly(0.1)))),
    },
  ];
});
