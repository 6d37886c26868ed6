import { classify } from '../../../src/core/lifecycle/classify';
import { defaultRules } from '../../../src/core/lifecycle/default-rules';
import type { StageEvidence } from '../../../src/core/lifecycle/stage-evidence';
import type { StageModelId } from '../../../src/core/lifecycle/stage-model';
import type { Customer } from './facts-of';
import { asOf, factsOf, regular } from './facts-of';

function evidenceOf(customer: Customer, model: StageModelId = 'relationship', day = asOf): StageEvidence {
  return classify(factsOf([customer], day), defaultRules(model)).explain(0)!;
}

const exact = { absolute: 1e-12, because: 'one subtraction and one division' };

describe('confidence', () => {
  it('is the least distance to a threshold tried, in widths of its signal', () => {
    // Silent 55 days at a usual gap of 500/21: 2.31 − 2 over a width of 1, and nothing else was tried.
    const { confidence } = evidenceOf(regular(20, 20, 55));
    expect(confidence.share).toBeCloseWithin(55 / (500 / 21) - 2, exact);
    expect(confidence.certainty).toBe('low');
  });

  it('is cut at 1', () => {
    expect(evidenceOf(regular(20, 20, 400)).confidence).toEqual({ share: 1, certainty: 'high' });
  });

  it('weighs every condition on the way: six orders are half a width from five', () => {
    expect(evidenceOf(regular(6, 20, 0)).confidence).toEqual({ share: 0.5, certainty: 'middle' });
  });

  it('is one class lower in Exploration and Formation, and in no other model', () => {
    const one = regular(1, 0, 0);
    expect(evidenceOf(one).confidence).toEqual({ share: 0.5, certainty: 'low' });
    expect(evidenceOf(one, 'management').confidence).toEqual({ share: 1, certainty: 'high' });
  });
});

describe('what would change a verdict', () => {
  it('is the first day on which it is another, and the day before it is not', () => {
    for (const model of ['relationship', 'lifecycle', 'demand', 'management'] as const) {
      const customer = regular(1, 0, 20);
      const { stage, changes } = evidenceOf(customer, model);
      const turn = changes.find((change) => change.by === 'no-order');
      expect(turn).toBeDefined();
      if (turn?.by !== 'no-order') continue;
      expect(evidenceOf(customer, model, turn.date).stage).toBe(turn.stage);
      for (let day = asOf; day < turn.date; day++) expect(evidenceOf(customer, model, day).stage).toBe(stage);
    }
  });

  it('takes the end of a contract into account', () => {
    const { changes } = evidenceOf({ ...regular(20, 20, 0), contractEnd: asOf + 7 });
    expect(changes[0]).toEqual({ by: 'no-order', date: asOf + 7, stage: 'decline' });
  });

  it('is the fewest orders that make it another', () => {
    expect(evidenceOf({ orders: 0 }).changes).toEqual([{ by: 'orders', orders: 3, stage: 'formation' }]);
    expect(evidenceOf(regular(5, 20, 0)).changes.at(-1)).toEqual({ by: 'orders', orders: 1, stage: 'stability' });
  });

  it('is nothing where neither time nor orders would', () => {
    expect(evidenceOf({ ...regular(20, 20, 0), contractEnd: asOf }).changes).toEqual([]);
  });

  it('names no day that a sheet cannot show', () => {
    const last = 2_958_465;
    const customer = { orders: 9, firstOrder: last - 400, lastOrder: last };
    expect(evidenceOf(customer, 'relationship', last).changes).toEqual([]);
  });
});

describe('what is not known', () => {
  it('is named where a rule asked for it on the way', () => {
    expect(evidenceOf(regular(20, 20, 0)).unknown).toEqual(['contract-ended', 'dense', 'cumulative-profit']);
    expect(evidenceOf({ orders: 0 }).unknown).toEqual([]);
  });

  it('is not what stands there as no', () => {
    const customer = { ...regular(20, 20, 0), contractEnd: asOf + 900, history: [5, 5, 5, 5, 5, 5], profit: [1] };
    expect(evidenceOf(customer).unknown).toEqual([]);
  });
});
