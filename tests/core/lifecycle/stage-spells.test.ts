import fc from 'fast-check';
import { stageStays } from '../../../src/core/lifecycle/stage-spells';

const periods = 6;
const rows = fc.array(fc.array(fc.integer({ min: -1, max: 2 }), { minLength: periods, maxLength: periods }), {
  minLength: 1,
  maxLength: 20,
});

test('everybody at risk is somewhere in the next period', () => {
  fc.assert(
    fc.property(rows, (all) => {
      for (const { atRisk, next } of stageStays(Int32Array.from(all.flat()), periods, 3)) {
        expect(next.reduce((sum, each) => sum + each, 0)).toBe(atRisk);
      }
    }),
  );
});

test('the order of the customers changes nothing', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const stays = (list: readonly (readonly number[])[]) => stageStays(Int32Array.from(list.flat()), periods, 3);
      expect(stays([...all].reverse())).toEqual(stays(all));
    }),
  );
});

test('the median is that of Kaplan–Meier, worked by hand', () => {
  // Stays in stage 0 that begin within the record: 1 period (ended), 2 (ended), 2 (cut off), 4 (ended).
  // S(1) = 3/4; S(2) = 3/4 × 2/3 = 1/2 → median 2. The stay of the last row has no known beginning.
  const codes = [
    [-1, 0, 1, 1, 1, 1],
    [-1, 0, 0, 1, 1, 1],
    [-1, -1, -1, -1, 0, 0],
    [-1, 0, 0, 0, 0, 1],
    [0, 0, 0, 0, 0, 1],
  ];
  const [stay] = stageStays(Int32Array.from(codes.flat()), periods, 2);
  expect([stay.spells, stay.medianPeriods]).toEqual([4, 2]);
  // Pairs of neighbouring periods that begin in 0: 1 + 2 + 1 + 4 + 5, of which 1 + 1 + 0 + 1 + 1 leave.
  expect([stay.atRisk, ...stay.next]).toEqual([13, 9, 4]);
});

test('a stay that more than half outlast has no median', () => {
  const [stay] = stageStays(Int32Array.of(-1, 0, 0, -1, 0, 0, -1, 0, 1), 3, 2);
  expect([stay.spells, stay.medianPeriods]).toEqual([3, NaN]);
});
