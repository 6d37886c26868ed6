import { renewalCounts } from '../../../../src/core/value/retention/renewal-counts';
import { countsOf, survivorMatrix } from './survivors';

const problemOf = (...cohorts: number[][]) => {
  try {
    renewalCounts(survivorMatrix(...cohorts));
  } catch (thrown) {
    return (thrown as { problem: unknown }).problem;
  }
  return null;
};

test('cohorts add up by age, however young', () => {
  expect(countsOf([100, 60, 50], [80, 40])).toEqual({
    customers: 180,
    stayed: Float64Array.of(100, 50),
    left: Float64Array.of(80, 10),
  });
});

test('periods that nobody reached are left out', () => {
  expect(countsOf([10, 4, 0, 0, 0]).left).toEqual(Float64Array.of(6, 4));
});

test('survivors that rise, are negative or missing name their row', () => {
  expect(problemOf([10, 4, 5])).toEqual({
    code: 'not-falling',
    argument: 'survivors',
    row: 3,
    received: 5,
    expected: [4],
  });
  expect(problemOf([10, -1])).toMatchObject({ code: 'below', row: 2, received: -1 });
  expect(problemOf([10, NaN, 4])).toMatchObject({ code: 'missing', row: 2 });
});

test('without a renewal, without customers and with too many there is nothing to fit', () => {
  expect(problemOf([10])).toMatchObject({ code: 'nothing-to-do' });
  expect(problemOf([0, 0])).toMatchObject({ code: 'nothing-to-do' });
  expect(problemOf([NaN, NaN])).toMatchObject({ code: 'nothing-to-do' });
  expect(problemOf([1.7e308, 1], [1.7e308, 1])).toMatchObject({ code: 'too-large' });
});
