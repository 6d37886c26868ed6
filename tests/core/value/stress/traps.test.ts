import { customerCells } from '../../../../src/core/value/cells/customer-cells';
import { fitCustomers } from '../../../../src/core/value/customer-fit';
import { expectedSpend } from '../../../../src/core/value/gamma-gamma/expected-spend';
import type { TransactionModelId } from '../../../../src/core/value/transaction-model';
import { transactionModels } from '../../../../src/core/value/transaction-models';
import { finish } from '../../../../src/core/work';
import { Big, rising, unit } from '../oracle/heavy/big.mjs';
import { historyOf, stressLists } from './lists';

const predict = (model: TransactionModelId, ...parameters: number[]) =>
  transactionModels[model].predict(Float64Array.from(parameters));

const printed = (digits: number) => ({ absolute: 0.5 * 10 ** -digits, because: 'it is the printed figure' });

/** ln (b)ₓ/(a+b)ₓ as a number of 57 digits. */
function stayed(a: number, b: number, x: number): number {
  return rising(Big.of(b), x)
    .over(rising(Big.of(a).plus(Big.of(b)), x))
    .ln()
    .toNumber();
}

describe('traps that other implementations fell into', () => {
  test('1: for b from 1 to 1e12 the chance of having stayed keeps its digits', () => {
    const cells = customerCells(Float64Array.of(40), Float64Array.of(30), Float64Array.of(30));
    for (const b of [1, 1e4, 1e8, 1e10, 1e12]) {
      const [r, alpha, a, x] = [0.5, 10, 0.8, 40];
      // t_x = T: all but the chances of staying is NBD, and of having left after the last order.
      const nbd = transactionModels.nbd.logLikelihood(Float64Array.of(r, alpha), cells);
      const expected =
        nbd +
        stayed(a, b, x) +
        unit
          .plus(Big.of(a).over(Big.of(b + x - 1)))
          .ln()
          .toNumber();
      expect(transactionModels['bg-nbd'].logLikelihood(Float64Array.of(r, alpha, a, b), cells)).toBeCloseWithin(
        expected,
        {
          absolute: 1e-13,
          because: 'rounding',
        },
      );
    }
  });

  test('2 and 3: a = 1 and s = 1 have the limits that exist', () => {
    expect(predict('bg-nbd', 0.5, 10, 1, 3).conditionalOrders(3, 10, 40, 52)).toBeCloseWithin(0.471246294, printed(9));
    expect(predict('pareto-nbd', 0.553, 10.578, 1, 11.669).conditionalOrders(3, 20, 38, 52)).toBeCloseWithin(
      1.029476848,
      printed(9),
    );
  });

  test('5: with q ≤ 1 there is no population mean, and no negative money', () => {
    const amounts = Float64Array.from({ length: 400 }, (_, i) => 10 * (400 / (i + 0.5)) ** 1.6);
    const { spendFit, spend } = finish(fitCustomers(stressLists['ordinary customers'], amounts, 'mbg-nbd'));
    expect(spendFit.reason).toBe('no-population-mean');
    expect(expectedSpend(spend ?? { kind: 'mean', mean: NaN }, 0, 0)).toBeGreaterThan(0);
  });

  test('6: BG/NBD says 1 of every customer without a repeat order; MBG/NBD, Pareto/NBD and GGompertz/NBD do not', () => {
    expect(predict('bg-nbd', 0.5, 6, 0.9, 1.6).probabilityAlive(0, 0, 60)).toBe(1);
    expect(predict('mbg-nbd', 0.5, 6, 0.9, 1.6).probabilityAlive(0, 0, 60)).toBeLessThan(0.5);
    expect(predict('pareto-nbd', 0.5, 6, 0.9, 10).probabilityAlive(0, 0, 60)).toBeLessThan(0.5);
    expect(predict('ggompertz-nbd', 0.5, 6, 0.01, 0.9, 0.1).probabilityAlive(0, 0, 60)).toBeLessThan(0.5);
  });

  test.each(['mbg-nbd', 'bg-nbd', 'pareto-nbd', 'ggompertz-nbd'] as const)(
    '7: %s of customers who never drop out names the limit, and loses nothing against NBD',
    (model) => {
      const { repeatOrders, lastOrder, age } = stressLists['customers who never drop out'];
      const cells = customerCells(repeatOrders, lastOrder, age);
      const [own, nbd] = [model, 'nbd' as const].map((each) => finish(transactionModels[each].fit(cells)));
      expect(own.reason).toBe('no-dropout');
      expect(own.logLikelihood).toBeCloseWithin(nbd.logLikelihood, {
        absolute: 1e-2,
        because: 'the edge of the search',
      });
    },
  );

  test.each(Object.keys(transactionModels) as TransactionModelId[])(
    '9: fifty customers with one order are no fit of %s',
    (model) => {
      const list = historyOf(Array.from({ length: 50 }, (_, i) => [0, 0, 10 + i]));
      const { orderFit } = finish(fitCustomers(list, null, model));
      expect(orderFit).toMatchObject({ converged: false, reason: 'no-repeat-orders' });
      expect(orderFit.parameters.every(Number.isNaN)).toBe(true);
    },
  );
});

describe('a limit of a model is named', () => {
  const reasonOf = (list: string, model: TransactionModelId): string => {
    const { repeatOrders, lastOrder, age } = stressLists[list];
    return finish(transactionModels[model].fit(customerCells(repeatOrders, lastOrder, age))).reason;
  };

  test.each(Object.keys(transactionModels) as TransactionModelId[])(
    '%s: one rate for all, and customers all alike',
    (model) => {
      expect(reasonOf('customers of two kinds', model)).toBe('same-rate');
      expect(reasonOf('customers all alike', model)).toBe('all-alike');
      expect(reasonOf('one-time buyers only', model)).toBe('no-repeat-orders');
    },
  );

  test.each(['mbg-nbd', 'bg-nbd', 'pareto-nbd', 'ggompertz-nbd'] as const)(
    '%s: one chance of dropping out for all',
    (model) => {
      expect(reasonOf('daily buyers over years', model)).toBe('same-dropout');
    },
  );

  test('GGompertz/NBD: lifetimes that do not age', () => {
    expect(reasonOf('ten heavy buyers among 10,000', 'ggompertz-nbd')).toBe('no-ageing');
  });
});
