import { problemCodes } from '../../src/core/problem';
import { errorCodeOf } from '../../src/functions/error-code';

test('only what these data cannot answer is #N/A; what a user can put right is #VALUE!', () => {
  const notAvailable = problemCodes.filter((code) => errorCodeOf({ code }) === '#N/A');
  expect(notAvailable).toEqual([
    'as-of-before-all',
    'too-few-customers',
    'no-spread',
    'not-converged',
    'nothing-to-do',
  ]);
  expect(problemCodes.filter((code) => !['#N/A', '#VALUE!'].includes(errorCodeOf({ code })))).toEqual([]);
});

test('an error of the sheet is handed on as itself, as far as functions may return it', () => {
  const of = (received: string) => errorCodeOf({ code: 'sheet-error', received });
  expect(['#N/A', '#DIV/0!', '#NUM!', '#NULL!'].map(of)).toEqual(['#N/A', '#DIV/0!', '#NUM!', '#NULL!']);
  expect(['#REF!', '#NAME?', '#SPILL!', '#FIELD!'].map(of)).toEqual(Array(4).fill('#VALUE!'));
});
