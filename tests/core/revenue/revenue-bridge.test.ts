import fc from 'fast-check';
import { revenueBridge } from '../../../src/core/revenue/revenue-bridge';
import type { RevenueFactors } from '../../../src/core/revenue/revenue-factors';
import { revenueOf } from '../../../src/core/revenue/revenue-factors';

const effectOf = {
  newCustomers: 'acquisition',
  existing: 'base',
  retention: 'retention',
  reactivated: 'reactivation',
  usage: 'usage',
} as const;
type Factor = keyof typeof effectOf;
const names = Object.keys(effectOf) as Factor[];

const customers = fc.integer({ min: 0, max: 5000 });
const factors: fc.Arbitrary<RevenueFactors> = fc.record({
  newCustomers: customers,
  existing: customers,
  retention: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  usage: fc.integer({ min: 0, max: 50_000 }).map((cents) => cents / 100),
  reactivated: customers,
});
const cent = { absolute: 0.005, because: 'a bridge adds up to the cent' };

function orders(left: readonly Factor[]): Factor[][] {
  if (left.length === 0) return [[]];
  return left.flatMap((first) => orders(left.filter((name) => name !== first)).map((rest) => [first, ...rest]));
}

/** Shapley's value as it is defined: the mean over all 120 orders in which the five factors can change. */
function byOrders(before: RevenueFactors, after: RevenueFactors): Map<Factor, number> {
  const effects = new Map<Factor, number>(names.map((name) => [name, 0]));
  const all = orders(names);
  for (const order of all) {
    let here = before;
    for (const name of order) {
      const next = { ...here, [name]: after[name] };
      effects.set(name, effects.get(name)! + (revenueOf(next) - revenueOf(here)) / all.length);
      here = next;
    }
  }
  return effects;
}

test('the closed form is the mean over every order in which the factors can change', () => {
  fc.assert(
    fc.property(factors, factors, (before, after) => {
      const closed = revenueBridge(before, after);
      for (const [name, effect] of byOrders(before, after)) {
        expect(closed[effectOf[name]]).toBeCloseWithin(effect, cent);
      }
    }),
    { numRuns: 60 },
  );
});

test('the effects add up to the change, to the cent', () => {
  fc.assert(
    fc.property(factors, factors, (before, after) => {
      const sum = Object.values(revenueBridge(before, after)).reduce((a, b) => a + b, 0);
      expect(revenueOf(before) + sum).toBeCloseWithin(revenueOf(after), cent);
    }),
  );
});

test('a factor that did not change did nothing, and back is the opposite of there', () => {
  fc.assert(
    fc.property(factors, factors, fc.constantFrom(...names), (before, other, still) => {
      const after = { ...other, [still]: before[still] };
      const there = revenueBridge(before, after);
      const back = revenueBridge(after, before);
      expect(Math.abs(there[effectOf[still]])).toBe(0);
      for (const name of Object.values(effectOf)) expect(back[name]).toBeCloseWithin(-there[name], cent);
    }),
  );
});

test('another currency scales every effect', () => {
  fc.assert(
    fc.property(factors, factors, (before, after) => {
      const scaled = revenueBridge({ ...before, usage: before.usage * 4 }, { ...after, usage: after.usage * 4 });
      for (const [name, effect] of Object.entries(revenueBridge(before, after))) {
        expect(scaled[name as keyof typeof scaled]).toBeCloseWithin(effect * 4, cent);
      }
    }),
  );
});
