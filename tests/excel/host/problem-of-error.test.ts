import { ProblemError } from '../../../src/core/problem';
import { problemOfError } from '../../../src/excel/host/problem-of-error';

const excelError = (code: string) => Object.assign(new Error('Cell A1 holds secret'), { code });

test('bad input 84, 85 and 105: what is protected is named by its sheet', () => {
  expect(problemOfError(excelError('AccessDenied'), 'Orders')).toEqual({ code: 'sheet-protected', received: 'Orders' });
});

test('bad input 91: a sheet renamed or deleted meanwhile is said so', () => {
  expect(problemOfError(excelError('ItemNotFound'), 'Orders')).toEqual({ code: 'sheet-changed', received: 'Orders' });
});

test('bad input 89: a cell in edit mode is said so', () => {
  expect(problemOfError(excelError('InvalidOperationInCellEditMode'))).toEqual({ code: 'cell-being-edited' });
});

test('bad input 95: a chart sheet or macro sheet in front is said so', () => {
  expect(problemOfError(excelError('UnsupportedSheet'))).toEqual({ code: 'not-a-worksheet' });
});

test('bad input 48: several areas selected at once are said so', () => {
  expect(problemOfError(excelError('InvalidSelection'))).toEqual({ code: 'many-areas' });
});

test('an unknown error is ours, and its message, which may quote cells, goes nowhere', () => {
  expect(problemOfError(excelError('GeneralException'))).toEqual({ code: 'unexpected', received: 'GeneralException' });
  expect(JSON.stringify(problemOfError(new TypeError('secret')))).not.toContain('secret');
});

test('a problem stays the problem it is', () => {
  expect(problemOfError(new ProblemError({ code: 'cancelled' }))).toEqual({ code: 'cancelled' });
});
