import fc from 'fast-check';
import { internByName } from '../../../src/core/names/intern-by-name';

test('numbers come first by size, then texts by code point; blanks have no code', () => {
  const { codes, names } = internByName(['b', 10, null, 'a', 9, 'b', 'Z']);
  expect(names).toEqual([9, 10, 'Z', 'a', 'b']);
  expect([...codes]).toEqual([4, 1, -1, 3, 0, 4, 2]);
});

test('the order of the rows changes no code', () => {
  const cells = fc.oneof(fc.string({ maxLength: 2 }), fc.integer({ min: 0, max: 9 }), fc.constant(null));
  fc.assert(
    fc.property(fc.array(cells), (values) => {
      const forwards = internByName(values);
      const backwards = internByName([...values].reverse());
      expect(backwards.names.map(String)).toEqual(forwards.names.map(String));
      expect([...backwards.codes].reverse()).toEqual([...forwards.codes]);
    }),
  );
});

test('names that are parts of an object are names like any other', () => {
  expect(internByName(['constructor', '__proto__']).names).toEqual(['__proto__', 'constructor']);
});
