import fc from 'fast-check';

export const asOf = 45_500;

export interface Person {
  readonly first: number | '';
  readonly last: number | '';
  readonly orders: number;
  readonly amount: number;
}

/** A customer with at least one order: dates and their number agree. */
const buyer: fc.Arbitrary<Person> = fc
  .record({
    orders: fc.integer({ min: 1, max: 25 }),
    silent: fc.integer({ min: 0, max: 500 }),
    gap: fc.integer({ min: 1, max: 60 }),
    more: fc.integer({ min: 0, max: 40 }),
    amount: fc.integer({ min: 1, max: 900 }),
  })
  .map(({ orders, silent, gap, more, amount }) => {
    const last = asOf - silent;
    return { orders, last, first: orders === 1 ? last : last - (orders - 1) * gap - more, amount };
  });

const prospect: fc.Arbitrary<Person> = fc.constant({ first: '', last: '', orders: 0, amount: 0 });

export const buyers = fc.array(buyer, { minLength: 2, maxLength: 9 });
export const persons = fc.array(fc.oneof({ weight: 5, arbitrary: buyer }, prospect), { minLength: 2, maxLength: 9 });

export const down = <T>(all: readonly T[]): T[][] => all.map((cell) => [cell]);

export const facts = (all: readonly Person[]) => [
  down(all.map(({ first }) => first)),
  down(all.map(({ last }) => last)),
  down(all.map(({ orders }) => orders)),
];
export const amounts = (all: readonly Person[]) => down(all.map(({ amount }) => amount));
export const names = (all: readonly unknown[]) => down(all.map((_, i) => `c${i + 1}`));

/** As many rows of numbers as there are in the list. */
export const matrixFor = (rows: number, width: number, number: fc.Arbitrary<number>) =>
  fc.array(fc.array(number, { minLength: width, maxLength: width }), { minLength: rows, maxLength: rows });

export const numbers = (rows: number, number: fc.Arbitrary<number>) =>
  fc.array(number, { minLength: rows, maxLength: rows }).map((all) => down(all));

export const volume = fc.integer({ min: 0, max: 300 });
export const money = fc.integer({ min: -500, max: 900 });

export interface Purchase {
  readonly customer: string;
  readonly day: number;
  readonly amount: number;
  readonly line: string;
}

/** A log of some customers over a year and a half; no two purchases of one customer on one day. */
export const log = fc.uniqueArray(
  fc.record({
    customer: fc.integer({ min: 1, max: 6 }).map((n) => `c${n}`),
    day: fc.integer({ min: asOf - 500, max: asOf }),
    amount: fc.integer({ min: 1, max: 400 }),
    line: fc.constantFrom('tea', 'cup', 'jam', 'pot'),
  }),
  { minLength: 6, maxLength: 40, selector: ({ customer, day }) => `${customer} ${day}` },
);

export const customersOf = (all: readonly Purchase[]) => down(all.map(({ customer }) => customer));
export const daysOf = (all: readonly Purchase[]) => down(all.map(({ day }) => day));
export const amountsOf = (all: readonly Purchase[]) => down(all.map(({ amount }) => amount));
export const linesOf = (all: readonly Purchase[]) => down(all.map(({ line }) => line));

/** A fit made elsewhere, whose spend is money too. */
export const fit = [
  ['model', 'mbg-nbd'],
  ['time_unit', 'week'],
  ['r', 0.525],
  ['alpha', 6.183],
  ['a', 0.891],
  ['b', 1.614],
  ['p', 6.25],
  ['q', 3.74],
  ['gamma', 15.44],
];

/** That fit in another currency: of its parameters only γ is money. */
export const fitTimes = (factor: number) =>
  fit.map(([label, value]) => [label, label === 'gamma' ? Number(value) * factor : value]);
