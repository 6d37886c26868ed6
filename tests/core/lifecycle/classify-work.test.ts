import { classify, classifyWork } from '../../../src/core/lifecycle/classify';
import { defaultRules } from '../../../src/core/lifecycle/default-rules';
import { factsOf, regular } from './facts-of';

describe('classifying in slices', () => {
  const rows = 30_000;
  const facts = factsOf(Array.from({ length: rows }, (_, i) => regular(1 + (i % 15), 5 + (i % 70), i % 300)));
  const rules = defaultRules('relationship', { segmentGap: null });

  it('gives what it gives at once', () => {
    const work = classifyWork(facts, rules);
    let step = work.next();
    while (!step.done) step = work.next();
    const whole = classify(facts, rules);
    expect(step.value.stage).toEqual(whole.stage);
    expect(step.value.marks).toEqual(whole.marks);
    expect(step.value.segmentGap).toEqual(whole.segmentGap);
  });

  it('reports how far it is, ever further, several times over', () => {
    const done = [...classifyWork(facts, rules)].map((progress) => {
      expect(progress.total).toBe(rows);
      return progress.done;
    });
    expect(done.length).toBeGreaterThan(6);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBeLessThanOrEqual(rows);
  });

  it('takes no rows at all', () => {
    expect(classify(factsOf([]), rules).stage).toEqual(new Uint8Array(0));
  });
});
