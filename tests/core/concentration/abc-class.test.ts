import fc from 'fast-check';
import { abcClasses, defaultAbcLimits } from '../../../src/core/concentration/abc-class';

const classes = (values: readonly number[], limits = defaultAbcLimits) => abcClasses(Float64Array.from(values), limits);

const contributions = fc.array(fc.integer({ min: -50, max: 200 }), { minLength: 1, maxLength: 60 });

/** The rule as it is written, customer by customer. */
function plainly(values: readonly number[], { a, b } = defaultAbcLimits): string[] {
  const total = values.filter((v) => v > 0).reduce((s, v) => s + v, 0);
  return values.map((value) => {
    if (value < 0) return 'negative';
    const larger = values.filter((v) => v > value).reduce((s, v) => s + v, 0);
    if (larger < a * total - 1e-9) return 'a';
    return larger < b * total - 1e-9 ? 'b' : 'c';
  });
}

test('the classes are those of the rule applied customer by customer', () => {
  fc.assert(fc.property(contributions, (values) => expect(classes(values)).toEqual(plainly(values))));
});

test('equal contributions share a class, whatever the order of rows', () => {
  fc.assert(
    fc.property(contributions, (values) => {
      const found = classes(values);
      const reversed = classes([...values].reverse()).reverse();
      expect(reversed).toEqual(found);
      const byValue = new Map(values.map((value, at) => [value, found[at]]));
      values.forEach((value, at) => expect(found[at]).toBe(byValue.get(value)));
    }),
  );
});

test('another currency changes no class', () => {
  fc.assert(
    fc.property(contributions, fc.constantFrom(0.01, 0.1, 7.13, 100), (values, rate) =>
      expect(classes(values.map((value) => value * rate))).toEqual(classes(values)),
    ),
  );
});

test('a sum that reaches a limit exactly ends the class, in decimals too', () => {
  expect(classes([80, 15, 5])).toEqual(['a', 'b', 'c']);
  expect(classes([0.8, 0.15, 0.05])).toEqual(['a', 'b', 'c']);
  expect(classes([0.24, 0.045, 0.015])).toEqual(['a', 'b', 'c']);
});

test('customers without contribution are C, and where nobody contributes there is no A', () => {
  expect(classes([10, 0, 0])).toEqual(['a', 'c', 'c']);
  expect(classes([0, 0])).toEqual(['c', 'c']);
  expect(classes([-1, -2])).toEqual(['negative', 'negative']);
});

test('an unknown contribution has no class and changes nobody’s', () => {
  expect(classes([80, NaN, 15, 5])).toEqual(['a', null, 'b', 'c']);
});
