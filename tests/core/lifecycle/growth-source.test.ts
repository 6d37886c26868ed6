import { growthSource } from '../../../src/core/lifecycle/growth-source';
import type { Customer } from './facts-of';
import { factsOf } from './facts-of';

const sourceOf = (customer: Customer) => growthSource(factsOf([customer]), 0);

test.each<[string, Customer, string]>([
  ['the original lines', { history: [50, 50, 60, 60], newLineVolume: 0 }, 'original'],
  ['more lines', { history: [50, 50, 60, 60], newLineVolume: 20 }, 'more'],
  ['both', { history: [50, 50, 80, 80], newLineVolume: 40 }, 'both'],
  ['neither where volume in all did not grow', { history: [60, 60, 60, 60], newLineVolume: 30 }, 'none'],
])('growth comes from %s', (_, customer, from) => {
  expect(sourceOf(customer)?.from).toBe(from);
});

test('the original lines grew where they grew by 5 % a period, two periods on', () => {
  expect(sourceOf({ history: [50, 50, 55, 55], newLineVolume: 0 }).from).toBe('original');
  expect(sourceOf({ history: [50, 50, 54, 55], newLineVolume: 0 }).from).toBe('none');
});

test('the source stays open without the new line’s volume, without a history and with fewer than four periods', () => {
  for (const customer of [
    { history: [50, 50, 60, 60] },
    { newLineVolume: 20 },
    { history: [0, 50, 60, 60], newLineVolume: 20 },
    { history: [50, 60, 60, null], newLineVolume: 20 },
  ])
    expect(sourceOf(customer).from).toBe('open');
});

test('money in another unit and periods long past change no source', () => {
  const plain = sourceOf({ history: [50, 50, 80, 80], newLineVolume: 40 });
  expect(sourceOf({ history: [9, 1, 900, 50, 50, 80, 80], newLineVolume: 40 })).toEqual(plain);
  expect(sourceOf({ history: [500, 500, 800, 800], newLineVolume: 400 })).toEqual({ ...plain, more: 400 });
});

test('more in the new line than in all leaves nothing, not less, to the original ones', () => {
  expect(sourceOf({ history: [50, 50, 60, 60], newLineVolume: 500 })).toEqual({
    from: 'more',
    original: -1,
    more: 500,
  });
});
