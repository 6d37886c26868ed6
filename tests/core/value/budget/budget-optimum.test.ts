import fc from 'fast-check';
import { budgetOptimum } from '../../../../src/core/value/budget/budget-optimum';
import type { EquityModel } from '../../../../src/core/value/budget/customer-equity';
import { rateAt, responseThrough, spendingAt } from '../../../../src/core/value/budget/customer-equity';

const models = fc
  .record({
    acquisitionRate: fc.double({ min: 0.02, max: 0.98, noNaN: true }),
    acquisitionCeiling: fc.double({ min: 0.02, max: 1, noNaN: true }),
    acquisitionSpend: fc.double({ min: 0.1, max: 50, noNaN: true }),
    retentionRate: fc.double({ min: 0.02, max: 0.98, noNaN: true }),
    retentionCeiling: fc.double({ min: 0.02, max: 1, noNaN: true }),
    retentionSpend: fc.double({ min: 0.1, max: 50, noNaN: true }),
    margin: fc.double({ min: 1, max: 500, noNaN: true }),
    discount: fc.double({ min: 0, max: 0.9, noNaN: true }),
  })
  .map((each): EquityModel => ({
    acquisition: responseThrough(
      each.acquisitionRate * each.acquisitionCeiling,
      each.acquisitionSpend,
      each.acquisitionCeiling,
    ),
    retention: responseThrough(each.retentionRate * each.retentionCeiling, each.retentionSpend, each.retentionCeiling),
    margin: each.margin,
    discount: each.discount,
  }));

test('the response goes through today’s rate, from 0 to the ceiling', () => {
  const response = responseThrough(0.3, 5, 0.4);
  expect(response.speed).toBeCloseWithin(Math.log(4) / 5, { relative: 1e-14, because: 'k = −ln(1 − .75)/5' });
  expect(rateAt(response, 5)).toBeCloseWithin(0.3, { relative: 1e-14, because: 'it was given' });
  expect(rateAt(response, 0)).toBeCloseWithin(0, { absolute: 0, because: 'nothing spent, nothing won' });
  expect(rateAt(response, 1e6)).toBeCloseWithin(0.4, { relative: 1e-14, because: 'it is the ceiling' });
});

test('equity is a·m − A + a·(m − R/r)·r′/(1 − r′), r′ = r/(1 + d)', () => {
  fc.assert(
    fc.property(
      models,
      fc.double({ min: 0.1, max: 80, noNaN: true }),
      fc.double({ min: 0.1, max: 80, noNaN: true }),
      (model, A, R) => {
        const { margin: m, discount: d } = model;
        const [a, r] = [rateAt(model.acquisition, A), rateAt(model.retention, R)];
        fc.pre(1 + d - r > 1e-6); // the formula as written loses its digits there, ours does not
        const discounted = r / (1 + d);
        const written = a * m - A + (a * (m - R / r) * discounted) / (1 - discounted);
        expect(spendingAt(model, A, R).equity).toBeCloseWithin(written, {
          relative: 1e-9,
          absolute: 1e-9 * (m + R) * (1 / (1 + d - r)),
          because: 'terms of both signs',
        });
      },
    ),
  );
});

test('no other spending brings more', () => {
  fc.assert(
    fc.property(
      models,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (model, u, v) => {
        const best = budgetOptimum(model);
        const most = model.margin * 3;
        const other = spendingAt(model, u * most, v * most);
        expect(other.equity).toBeLessThanOrEqual(best.equity + 1e-9 * Math.max(1, Math.abs(best.equity)));
        const near = spendingAt(
          model,
          best.acquisitionSpend * (1 + 0.1 * (u - 0.5)),
          best.retentionSpend * (1 + 0.1 * (v - 0.5)),
        );
        expect(near.equity).toBeLessThanOrEqual(best.equity + 1e-9 * Math.max(1, Math.abs(best.equity)));
      },
    ),
    { numRuns: 500 },
  );
});

test('at the optimum winning one more customer, keeping one more and a customer’s value cost alike (Pfeifer 2005)', () => {
  fc.assert(
    fc.property(models, (model) => {
      const best = budgetOptimum(model);
      const marginalCost = ({ ceiling, speed }: { ceiling: number; speed: number }, spend: number) =>
        1 / (ceiling * speed * Math.exp(-speed * spend));
      const near = { relative: 1e-6, because: 'the root is found to rounding, its slope magnifies that' };
      if (best.acquisitionSpend > 0)
        expect(marginalCost(model.acquisition, best.acquisitionSpend)).toBeCloseWithin(best.customerValue, near);
      if (best.retentionSpend > 0)
        expect(marginalCost(model.retention, best.retentionSpend)).toBeCloseWithin(best.customerValue, near);
    }),
    { numRuns: 300 },
  );
});

test('where nothing pays nothing is spent', () => {
  const dull = { ceiling: 0.01, speed: 0.001 };
  const model = { acquisition: dull, retention: dull, margin: 1, discount: 0.1 };
  expect(budgetOptimum(model)).toMatchObject({ acquisitionSpend: 0, retentionSpend: 0, equity: 0, customerValue: 1 });
  const loss = { ...model, margin: -5 };
  expect(budgetOptimum(loss)).toMatchObject({ acquisitionSpend: 0, retentionSpend: 0, acquisitionRate: 0 });
});

test('a higher margin never lowers either spending', () => {
  fc.assert(
    fc.property(models, (model) => {
      const [less, more] = [budgetOptimum(model), budgetOptimum({ ...model, margin: model.margin * 1.2 })];
      expect(more.retentionSpend).toBeGreaterThanOrEqual(less.retentionSpend * (1 - 1e-9));
      expect(more.acquisitionSpend).toBeGreaterThanOrEqual(less.acquisitionSpend * (1 - 1e-9));
    }),
  );
});
