import { freeSheetName, freeTableName } from '../../../src/excel/results/free-names';

test('a sheet name that is taken gets a number, whatever its case', () => {
  expect(freeSheetName('Segments', ['Orders'])).toBe('Segments');
  expect(freeSheetName('Segments', ['segments', 'SEGMENTS (2)'])).toBe('Segments (3)');
});

test('a sheet name never grows beyond 31 characters', () => {
  const long = 'x'.repeat(40);
  expect(freeSheetName(long, ['x'.repeat(31)])).toBe(`${'x'.repeat(27)} (2)`);
});

test('a table name holds no blanks and is unique among tables and names', () => {
  expect(freeTableName('客户分层', [])).toBe('客户分层');
  expect(freeTableName('CLV by stage', ['clv_by_stage'])).toBe('CLV_by_stage_2');
});
