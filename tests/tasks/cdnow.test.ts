import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allOf, openWorkbook, run } from './workbook-for-tests';
import type { Row } from './workbook-for-tests';

const file = join(__dirname, '../../../shared/data/cdnow_sample.csv');
const whereData = existsSync(file) ? test : test.skip;

/** Serial day of 1997-09-30. */
const asOf = 35_703;

whereData('the CDNOW sample is valued as published: 68,613.30 over 2,357 customers', async () => {
  const rows: Row[] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line, index) => {
      const [customer, date, cds, amount] = line.trim().split(',');
      return index === 0
        ? [customer, date, cds, amount]
        : [customer, Date.parse(date) / 86_400_000 + 25_569, Number(cds), Number(amount)];
    });
  const opened = await openWorkbook({ Orders: rows });
  const { intents } = opened;
  const list = (await intents.findList())!;
  expect(list).toMatchObject({ kind: 'transactions', rows: 6919 });
  const done = await intents.segment(list, allOf(list, { asOf, mapping: { customer: 0, date: 1, amount: 3 } }), run);
  opened.restore();
  expect(done.customers).toBe(2357);
  expect(done.leftOut).toEqual([expect.objectContaining({ problem: { code: 'after-as-of', argument: 'date' } })]);
  const total = done.stages.reduce((sum, { value }) => sum + value!, 0);
  expect(total).toBeCloseWithin(68_613.3, { absolute: 0.005, because: 'printed to two decimals' });
});
