import { checkRow } from '../../../src/core/lifecycle/check-row';
import { classify } from '../../../src/core/lifecycle/classify';
import { defaultRules } from '../../../src/core/lifecycle/default-rules';
import type { Customer } from './facts-of';
import { asOf, factsOf, regular } from './facts-of';

const day = asOf - 10;

describe('a row without the required facts', () => {
  it.each<[string, Customer, object]>([
    ['orders, no dates', { orders: 3 }, { code: 'orders-without-dates', argument: 'first_order' }],
    ['no last order', { orders: 3, firstOrder: day }, { code: 'orders-without-dates', argument: 'last_order' }],
    ['no first order', { orders: 3, lastOrder: day }, { code: 'orders-without-dates', argument: 'first_order' }],
    ['dates, no orders', { firstOrder: day, lastOrder: day }, { code: 'missing', argument: 'orders' }],
    ['dates of a prospect', { orders: 0, lastOrder: day }, { code: 'dates-without-orders', argument: 'last_order' }],
    ['reversed', { orders: 3, firstOrder: day, lastOrder: day - 1 }, { code: 'reversed-dates' }],
    ['after as-of', { orders: 2, firstOrder: day, lastOrder: asOf + 1 }, { code: 'after-as-of', expected: [asOf] }],
    ['one order of two days', { orders: 1, firstOrder: day - 1, lastOrder: day }, { code: 'dates-of-one-order' }],
    ['half an order', { orders: 2.5, firstOrder: day, lastOrder: day }, { code: 'not-whole', received: 2.5 }],
    ['fewer than none', { orders: -1 }, { code: 'below', expected: [0] }],
  ])('has a problem of its own: %s', (_, customer, problem) => {
    expect(checkRow(factsOf([customer, {}]), 0)).toMatchObject({ ...problem, row: 1 });
    const verdicts = classify(factsOf([regular(3, 10, 5), customer, regular(3, 10, 5)]), defaultRules('management'));
    expect([...verdicts.problems.keys()]).toEqual([1]);
    expect(verdicts.problems.get(1)).toMatchObject({ ...problem, row: 2 });
    expect(verdicts.stage[0]).toBe(verdicts.stage[2]);
  });

  it('is blank where all three facts are blank', () => {
    expect(checkRow(factsOf([{}]), 0)).toBe('blank');
  });

  it('is a prospect where there are no orders and no dates', () => {
    expect(checkRow(factsOf([{ orders: 0 }]), 0)).toBe('ready');
  });

  it('needs an as-of date', () => {
    const facts = factsOf([
      { ...regular(3, 10, 5), asOf: null },
      { ...regular(3, 10, 5), asOf },
    ]);
    expect(checkRow(facts, 0)).toMatchObject({ code: 'missing', argument: 'as_of' });
    expect(checkRow(facts, 1)).toBe('ready');
  });

  it('keeps the problem of the cell it came with', () => {
    const facts = factsOf([regular(3, 10, 5)]);
    const problem = { code: 'not-a-date', argument: 'first_order', row: 1 } as const;
    const faulty = { ...facts, firstOrder: { ...facts.firstOrder, problems: new Map([[0, problem]]) } };
    expect(checkRow(faulty, 0)).toBe(problem);
  });

  it('is failed by an optional cell that cannot be read, not by one that is blank', () => {
    const facts = factsOf([{ ...regular(3, 10, 5), rating: null }, regular(3, 10, 5)]);
    const problem = { code: 'not-a-number', argument: 'rating', row: 2 } as const;
    const faulty = { ...facts, rating: { values: facts.rating!.values, problems: new Map([[1, problem]]) } };
    const { problems } = classify(faulty, defaultRules('journey'));
    expect([...problems]).toEqual([[1, problem]]);
  });
});
