import { readRecord } from '../../../src/excel/journal/read-record';
import type { RunRecord } from '../../../src/excel/journal/run-record';

const record: RunRecord = {
  id: 'a',
  since: '2026-01-01T00:00:00.000Z',
  state: 'open',
  source: { sheet: 'Orders', sheetId: '{1}', address: 'A1:C9' },
  place: 'beside',
  sheet: { name: 'Orders', id: '{1}' },
  address: 'D1:E9',
  headings: ['Stage', 'Note'],
  anchor: 'CustomerLifecycle_a',
  table: null,
  widened: { table: 'T', address: 'A1:C9' },
  coloured: 'A2:E9',
  formatIds: ['x'],
  formatsBefore: [{ rows: 9, looks: [null, '@'] }],
  widthsBefore: [48, 120.5],
  fillsBefore: null,
  pivotSheets: [{ id: null, name: 'CLV', pivot: 'CLV' }],
  answer: null,
  notes: '',
};

test('a record stored is the record read', () => {
  expect(readRecord(JSON.stringify(record))).toEqual(record);
});

test('the record of an answer keeps its formula, and whether it is a list', () => {
  const answer: RunRecord = {
    ...record,
    place: 'answer-cell',
    answer: { formula: '=CRM.CUSTOMERS(A:A)', isList: true },
  };
  expect(readRecord(JSON.stringify(answer))).toEqual(answer);
});

test('unknown keys are dropped', () => {
  const text = JSON.stringify(record).replace('{"id"', '{"__proto__":{"polluted":true},"more":1,"id"');
  expect(readRecord(text)).toEqual(record);
  expect(Object.hasOwn({}, 'polluted')).toBe(false);
});

test.each([['not JSON'], ['null'], ['[]'], ['{"id":1}'], [JSON.stringify({ ...record, state: 'half' })]])(
  'what is no record is none: %s',
  (text) => {
    expect(readRecord(text)).toBeNull();
  },
);
