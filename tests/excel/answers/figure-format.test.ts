import { figureFormat } from '../../../src/excel/answers/figure-format';

test.each([
  ['shares get three digits', ['Share', 0.123456, 0.5, 1], '0.000'],
  ['money gets two', ['CLV', 457.121006, 12.5, ''], '#,##0.00'],
  ['what is next to nothing among hundreds may be shown as nothing', ['CLV', 695.62, 0.0012], '#,##0.00'],
  ['whole numbers stay as they are', ['Orders', 3, 12], null],
  ['texts among figures leave the column alone', ['mbg-nbd', 0.52, 'yes'], null],
  ['nothing that is something is shown as nothing', ['p', 0.0001, 3.5], null],
  ['counts and shares in one column keep their digits', ['value', 480, 0.53], null],
  ['no figures, no format', ['', ''], null],
] as const)('%s', (_title, column, format) => {
  expect(figureFormat(column)).toBe(format);
});
