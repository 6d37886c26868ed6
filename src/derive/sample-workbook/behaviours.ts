/** How one kind of customer buys. `age` runs from 0 at the first order to 1 at the end of the log. */
export interface Behaviour {
  readonly kind: string;
  /** Share of all customers. */
  readonly share: number;
  /** Days of the three years between which they come in, as shares. */
  readonly joins: readonly [number, number];
  /** Mean days between orders. */
  gap(age: number): number;
  /** Factor on the amount of an order. */
  spend(age: number): number;
  /** Chance to be gone for good after an order. */
  readonly leaves: number;
  /** Share of the log after which nothing is bought any more. */
  readonly until: number;
}

const level = (): number => 1;

/** The kinds of customers of the made-up shop: what a real one has, each in enough numbers to be found. */
export const behaviours: readonly Behaviour[] = [
  { kind: 'one-time', share: 0.27, joins: [0, 1], gap: () => 1, spend: level, leaves: 1, until: 1 },
  { kind: 'occasional', share: 0.2, joins: [0, 0.9], gap: () => 105, spend: level, leaves: 0.1, until: 1 },
  { kind: 'loyal', share: 0.16, joins: [0, 0.6], gap: () => 34, spend: level, leaves: 0.002, until: 1 },
  {
    kind: 'rising',
    share: 0.08,
    joins: [0.3, 0.75],
    gap: (age) => 58 - 40 * age,
    spend: (age) => 0.7 + 1.3 * age,
    leaves: 0,
    until: 1,
  },
  {
    kind: 'falling',
    share: 0.08,
    joins: [0, 0.4],
    gap: (age) => 17 + 42 * age * age,
    spend: (age) => 1.5 - 1.1 * age,
    leaves: 0.004,
    until: 1,
  },
  { kind: 'lapsed', share: 0.13, joins: [0, 0.35], gap: () => 38, spend: level, leaves: 0.03, until: 0.68 },
  { kind: 'recent', share: 0.08, joins: [0.88, 0.985], gap: () => 24, spend: level, leaves: 0.12, until: 1 },
];
