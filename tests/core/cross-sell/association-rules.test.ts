import fc from 'fast-check';
import { associationRules } from '../../../src/core/cross-sell/association-rules';
import { basketsOf } from '../../../src/core/cross-sell/baskets';
import { nextLines } from '../../../src/core/cross-sell/next-lines';

type Pair = readonly [customer: number, line: number];

const customerCount = 7;
const lineCount = 5;
const pairs = fc.array(fc.tuple(fc.nat(customerCount - 1), fc.nat(lineCount - 1)), { minLength: 1, maxLength: 40 });

const basketsIn = (rows: readonly Pair[]) =>
  basketsOf(
    Int32Array.from(rows, ([customer]) => customer),
    Int32Array.from(rows, ([, line]) => line),
    rows.map((_, row) => row),
    { customerCount, lineCount },
  );

/** Counting as the definitions say, set by set. */
function bySets(rows: readonly Pair[], minSupport: number) {
  const buyers = (line: number) => new Set(rows.filter(([, own]) => own === line).map(([customer]) => customer));
  const found: string[] = [];
  for (let from = 0; from < lineCount; from++) {
    for (let to = 0; to < lineCount; to++) {
      const both = [...buyers(from)].filter((customer) => buyers(to).has(customer)).length;
      if (from === to || both === 0 || both / customerCount < minSupport) continue;
      const confidence = both / buyers(from).size;
      const lift = confidence / (buyers(to).size / customerCount);
      found.push([from, to, both, confidence.toFixed(9), lift.toFixed(9)].join());
    }
  }
  return found.sort();
}

test('support, confidence and lift are those of the sets of customers', () => {
  fc.assert(
    fc.property(pairs, fc.constantFrom(0, 0.1, 2 / 7, 0.5), (rows, minSupport) => {
      const rules = associationRules(basketsIn(rows), minSupport);
      const found = rules.map(({ from, to, both, confidence, lift }) =>
        [from, to, both, confidence.toFixed(9), lift.toFixed(9)].join(),
      );
      expect(found.sort()).toEqual(bySets(rows, minSupport));
    }),
  );
});

test('lift is the same both ways, and the order of the rows changes nothing', () => {
  fc.assert(
    fc.property(pairs, (rows) => {
      const rules = associationRules(basketsIn(rows), 0);
      expect(associationRules(basketsIn([...rows].reverse()), 0)).toEqual(rules);
      for (const { from, to, lift } of rules) {
        expect(rules.find((other) => other.from === to && other.to === from)!.lift).toBe(lift);
      }
    }),
  );
});

test('the next line was not bought, goes with one that was, and none is likelier', () => {
  fc.assert(
    fc.property(pairs, (rows) => {
      const baskets = basketsIn(rows);
      const rules = associationRules(baskets, 0);
      nextLines(baskets, rules).forEach((best, customer) => {
        const own = new Set(rows.filter(([each]) => each === customer).map(([, line]) => line));
        const open = rules.filter(({ from, to, lift }) => lift > 1 && own.has(from) && !own.has(to));
        expect(best?.confidence).toBe(open.length > 0 ? Math.max(...open.map((rule) => rule.confidence)) : undefined);
        if (best) expect(open).toContain(best);
      });
    }),
  );
});
