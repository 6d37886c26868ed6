import { keepingRefusals, refusalSince, refusalsSoFar } from '../../../src/excel/worksheet-functions/refusals';

test('what a function says when it refuses is kept, thrown at once or later, and its answers pass untouched', async () => {
  const before = refusalsSoFar();
  const refuse = keepingRefusals('A', () => {
    throw new Error('orders: 2.5 is not a whole number.');
  });
  const refuseLater = keepingRefusals('B', () => Promise.reject(new Error('too few')));
  expect(() => refuse()).toThrow('orders: 2.5 is not a whole number.');
  await expect(refuseLater()).rejects.toThrow('too few');
  expect(refusalSince('A', before)).toBe('orders: 2.5 is not a whole number.');
  expect(refusalSince('B', before)).toBe('too few');
  expect(keepingRefusals('C', () => [[1]])()).toEqual([[1]]);
  expect(refusalSince('C', before)).toBeNull();
});

test('an older refusal is not taken for the answer to a new call', () => {
  expect(() =>
    keepingRefusals('A', () => {
      throw new Error('old');
    })(),
  ).toThrow('old');
  expect(refusalSince('A', refusalsSoFar())).toBeNull();
});
