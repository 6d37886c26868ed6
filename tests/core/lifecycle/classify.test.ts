import fc from 'fast-check';
import { classify } from '../../../src/core/lifecycle/classify';
import { defaultRules } from '../../../src/core/lifecycle/default-rules';
import { marksIn } from '../../../src/core/lifecycle/mark';
import { noStage, stageCode, stageId, stageModelIds } from '../../../src/core/lifecycle/stage-model';
import { acceptanceCases } from './acceptance-cases';
import { asOf, factsOf, regular } from './facts-of';
import { anyCustomer } from './any-customer';

const told = new Set(['proxy', 'inactive', 'lapsed']);

describe.each(stageModelIds)('the %s model', (model) => {
  it.each(acceptanceCases)('places “$name” as the domain asks', ({ facts, stages }) => {
    const verdicts = classify(factsOf([facts]), defaultRules(model));
    const marks = marksIn(verdicts.marks[0]).filter((mark) => told.has(mark));
    const stage = stageId(model, verdicts.stage[0]);
    expect(marks.length > 0 ? `${stage} (${marks.join(', ')})` : stage).toBe(stages[model]);
  });

  it('gives the same verdicts whatever the order of the rows', () => {
    fc.assert(
      fc.property(fc.array(anyCustomer, { minLength: 1, maxLength: 30 }), (customers) => {
        const rules = defaultRules(model, { segmentGap: null });
        const forward = classify(factsOf(customers), rules);
        const backward = classify(factsOf([...customers].reverse()), rules);
        expect([...backward.stage].reverse()).toEqual([...forward.stage]);
        expect([...backward.marks].reverse()).toEqual([...forward.marks]);
      }),
    );
  });

  it('gives a customer the same verdict alone and among others once the table holds the segment gap', () => {
    fc.assert(
      fc.property(fc.array(anyCustomer, { minLength: 1, maxLength: 12 }), (customers) => {
        const together = classify(factsOf(customers), defaultRules(model));
        const alone = customers.map((customer) => classify(factsOf([customer]), defaultRules(model)));
        expect([...together.stage]).toEqual(alone.map(({ stage }) => stage[0]));
        expect([...together.fellFrom]).toEqual(alone.map(({ fellFrom }) => fellFrom[0]));
        expect([...together.marks]).toEqual(alone.map(({ marks }) => marks[0]));
      }),
    );
  });

  it('is not moved by blank rows between', () => {
    fc.assert(
      fc.property(fc.array(anyCustomer, { minLength: 1, maxLength: 30 }), (customers) => {
        const rules = defaultRules(model, { segmentGap: null });
        const padded = classify(factsOf(customers.flatMap((customer) => [{}, customer])), rules);
        const bare = classify(factsOf(customers), rules);
        expect([...padded.stage].filter((_, row) => row % 2 === 1)).toEqual([...bare.stage]);
        expect([...padded.stage].filter((_, row) => row % 2 === 0).every((code) => code === noStage)).toBe(true);
        expect(padded.problems.size).toBe(0);
      }),
    );
  });

  it('is not moved by the currency', () => {
    fc.assert(
      // Powers of two: the products are exact, so a trend on its threshold stays on it.
      fc.property(anyCustomer, fc.constantFrom(0.25, 8, 2 ** 20), (customer, rate) => {
        const scaled = (cells?: readonly (number | null | undefined)[]) => cells?.map((cell) => (cell ?? 0) * rate);
        const { history, profit, wallet } = customer;
        const converted = { ...customer, history: scaled(history), profit: scaled(profit), wallet: scaled(wallet) };
        const stage = (each: typeof customer) => classify(factsOf([each]), defaultRules(model)).stage[0];
        expect(stage(converted)).toBe(stage(customer));
      }),
    );
  });

  it('explains every row that has a stage, and no other', () => {
    const verdicts = classify(factsOf([{}, regular(3, 30, 5), { orders: 2 }]), defaultRules(model));
    expect(verdicts.explain(0)).toBeNull();
    expect(verdicts.explain(2)).toBeNull();
    expect(verdicts.explain(1)?.stage).toBe(stageId(model, verdicts.stage[1]));
  });
});

describe('decline', () => {
  it.each([
    [2, 'exploration'],
    [4, 'formation'],
    [20, 'stability'],
  ])('after %i orders is shown with the stage it fell from: %s', (orders, from) => {
    const { stage, fellFrom } = classify(factsOf([regular(orders, 20, 400)]), defaultRules('relationship'));
    expect(stageId('relationship', stage[0])).toBe('decline');
    expect(stageId('relationship', fellFrom[0])).toBe(from);
  });

  it('counts a fall in volume only while the customer’s own total holds, when wallet-aware', () => {
    const fallingToo = {
      ...regular(20, 20, 10),
      history: [200, 200, 190, 150, 110, 90],
      wallet: [400, 400, 380, 300, 220, 180],
    };
    const stageBy = (walletAware: boolean, wallet: readonly number[]) => {
      const { stage } = classify(factsOf([{ ...fallingToo, wallet }]), defaultRules('relationship', { walletAware }));
      return stageId('relationship', stage[0]);
    };
    expect(stageBy(false, fallingToo.wallet)).toBe('decline');
    expect(stageBy(true, fallingToo.wallet)).toBe('stability');
    expect(stageBy(true, [400, 400, 400, 400, 400, 400])).toBe('decline');
  });

  it('of the customer’s own demand is marked and leaves the lifecycle stage alone', () => {
    const wallet = [400, 400, 380, 300, 220, 180];
    const shrunk = { ...regular(20, 20, 10), history: [200, 200, 190, 150, 110, 90], wallet };
    const { stage, marks } = classify(factsOf([shrunk]), defaultRules('lifecycle'));
    expect(stageId('lifecycle', stage[0])).toBe('maturity');
    expect(marksIn(marks[0])).toContain('demand-shrank');
  });
});

describe('marks', () => {
  it.each([
    ['dormant', regular(20, 20, 40), 'relationship'],
    ['one-time', regular(1, 0, 120), 'demand'],
    ['unsettled', { ...regular(20, 20, 400), openBalance: 12 }, 'lifecycle'],
    ['stalled', { ...regular(4, 30, 5), history: [40, 30, 30, 20] }, 'lifecycle'],
    ['partial-defection', { ...regular(20, 20, 5), history: [10, 200, 9, 200, 90, 90] }, 'relationship'],
    ['partial-defection', { ...regular(20, 20, 5), lines: 1, linesBefore: 3 }, 'management'],
  ] as const)('%s stands beside the stage', (mark, customer, model) => {
    const { marks } = classify(factsOf([customer]), defaultRules(model));
    expect(marksIn(marks[0])).toContain(mark);
  });

  it('say dormant from 1.5 usual gaps up to the end, and not beyond', () => {
    const silences = [89, 90, 359, 360];
    const { marks } = classify(factsOf(silences.map((silent) => regular(1, 0, silent))), defaultRules('demand'));
    expect([...marks].map((mask) => marksIn(mask).includes('dormant'))).toEqual([false, true, true, false]);
  });
});

describe('the previous stage', () => {
  // One order and a segment gap of 60 days: silence / 60 is the overdue ratio.
  const stageAfter = (silent: number, previous: string) => {
    const before = Uint8Array.of(stageCode('relationship', previous));
    const { stage } = classify(factsOf([regular(1, 0, silent)]), defaultRules('relationship'), before);
    return stageId('relationship', stage[0]);
  };

  it('is left for Decline only past 2.2 usual gaps, and Decline only below 1.8', () => {
    expect(stageAfter(125, 'exploration')).toBe('exploration');
    expect(stageAfter(132, 'exploration')).toBe('decline');
    expect(stageAfter(110, 'decline')).toBe('decline');
    expect(stageAfter(107, 'decline')).toBe('exploration');
  });

  it('does not hold a customer whom the number of orders takes out of it', () => {
    expect(stageAfter(125, 'formation')).toBe('decline');
    expect(stageAfter(20, 'formation')).toBe('exploration');
  });

  it('is named in the evidence where it is held', () => {
    const before = Uint8Array.of(stageCode('relationship', 'exploration'));
    const verdicts = classify(factsOf([regular(1, 0, 125)]), defaultRules('relationship'), before);
    expect(verdicts.explain(0)?.heldAgainst).toBe('decline');
  });
});

describe('as-of', () => {
  it('may differ from row to row', () => {
    const rows = [asOf, asOf + 400].map((day) => ({ ...regular(5, 20, 10), asOf: day }));
    const facts = factsOf(rows);
    const { stage } = classify(facts, defaultRules('management'));
    expect([...stage].map((code) => stageId('management', code))).toEqual(['retention', 'attrition']);
  });
});
