import fc from 'fast-check';
import type { HealthUnit } from '../../../src/core/health/health-index';
import { defaultHealthWeights, healthIndices, healthPartIds } from '../../../src/core/health/health-index';
import type { PhaseId } from '../../../src/core/lifecycle/stage-model';

const phases = fc.constantFrom<PhaseId>('before', 'beginning', 'rising', 'high', 'falling', 'ended');
const customer = fc.record({
  phase: phases,
  value: fc.integer({ min: -50, max: 500 }),
  months: fc.integer({ min: 0, max: 40 }),
  history: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 }),
});
type Customer = Readonly<{ phase: PhaseId; value: number; months: number; history: number[] }>;
const branches = fc.array(fc.array(customer, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 });

const unitOf = (customers: readonly Customer[], currency = 1): HealthUnit => ({
  phases: customers.map(({ phase }) => phase),
  values: customers.map(({ value }) => value * currency),
  months: customers.map(({ months }) => months),
  history: customers.map(({ history }) => Float64Array.from(history, (amount) => amount * currency)),
});
const health = (units: readonly (readonly Customer[])[], currency?: number) =>
  healthIndices(
    units.map((unit) => unitOf(unit, currency)),
    defaultHealthWeights,
  );
const close = { absolute: 1e-9, because: 'the same sums in another order' };

test('parts and index lie between 0 and 100', () => {
  fc.assert(
    fc.property(branches, (units) => {
      for (const unit of health(units)) {
        for (const part of [...healthPartIds, 'index'] as const) {
          if (Number.isNaN(unit[part])) continue;
          expect(unit[part]).toBeGreaterThanOrEqual(0);
          expect(unit[part]).toBeLessThanOrEqual(100 + 1e-9);
        }
      }
    }),
  );
});

test('neither the order of customers nor the currency changes a part', () => {
  fc.assert(
    fc.property(branches, (units) => {
      const here = health(units);
      health(
        units.map((unit) => [...unit].reverse()),
        4,
      ).forEach((unit, at) => {
        for (const part of healthPartIds) expect(unit[part]).toBeCloseWithin(here[at][part], close);
      });
    }),
  );
});

test('a unit is compared with the best in value and time in stability alone', () => {
  fc.assert(
    fc.property(branches, fc.array(customer, { minLength: 1, maxLength: 5 }), (units, another) => {
      const alone = health(units);
      const among = health([...units, another]);
      units.forEach((_, at) => {
        for (const part of ['mix', 'retention', 'trend'] as const) expect(among[at][part]).toBe(alone[at][part]);
      });
    }),
  );
});

test('the index is the weighted mean of the parts that can be said', () => {
  fc.assert(
    fc.property(branches, (units) => {
      for (const unit of health(units)) {
        const said = healthPartIds
          .map((part, at) => [unit[part], defaultHealthWeights[at]])
          .filter(([part]) => part === part);
        const weight = said.reduce((sum, [, w]) => sum + w, 0);
        expect(unit.index).toBeCloseWithin(said.reduce((sum, [part, w]) => sum + part * w, 0) / weight, close);
      }
    }),
  );
});

test('the mix, retention and trend of a worked branch', () => {
  // Mix: (1 + .8 + .2 + 0)/4 = 50. Retention: three bought in period 4, two of them in period 5: 66.7.
  // Trend: totals 10, 11, 12, 13, 14, pairwise slopes all 1, mean 12: g = 1/12, so 50 + 50 × (1/12)/.1 = 91.7.
  const worked: HealthUnit = {
    phases: ['high', 'rising', 'falling', 'ended'],
    values: [],
    months: [],
    history: [
      [4, 4, 4, 4, 6],
      [3, 3, 3, 5, 8],
      [3, 4, 5, 4, 0],
      [NaN, NaN, NaN, 0, 0],
    ].map((volume) => Float64Array.from(volume)),
  };
  const [found] = healthIndices([worked], defaultHealthWeights);
  expect(found.mix).toBeCloseWithin(50, close);
  expect(found.retention).toBeCloseWithin(200 / 3, close);
  expect(found.trend).toBeCloseWithin(50 + 500 / 12, close);
  expect([found.value, found.span]).toEqual([NaN, NaN]);
  expect(found.index).toBeCloseWithin((0.3 * 50 + (0.25 * 200) / 3 + 0.15 * (50 + 500 / 12)) / 0.7, close);
});

test('where the best median is not above 0 nobody’s value can be said', () => {
  const unit = { phases: ['high' as const], months: [0], history: [] };
  const found = healthIndices(
    [
      { ...unit, values: [-5] },
      { ...unit, values: [0] },
    ],
    defaultHealthWeights,
  );
  expect(found.map(({ value, span }) => [value, span])).toEqual([
    [NaN, NaN],
    [NaN, NaN],
  ]);
});
