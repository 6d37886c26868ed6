import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialDay } from '../../../src/core/calendar/serial-day';
import { internCustomers } from '../../../src/core/transactions/intern-customers';
import { customersOf } from '../../../src/core/transactions/summarise-customers';
import { finish } from '../../../src/core/work';

const file = join(__dirname, '../../../../shared/data/cdnow_sample.csv');
const whereTheDataAre = existsSync(file) ? describe : describe.skip;

const day = (iso: string): number => {
  const [year, month, dayOfMonth] = iso.split('-').map(Number);
  return serialDay({ year, month, day: dayOfMonth })!;
};

whereTheDataAre('the CDNOW sample to 1997-09-30 (Fader & Hardie)', () => {
  it('has 2,357 customers, 946 of them with 2,457 repeat orders of 35.0786 on average', () => {
    const rows = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    const { codes, ids } = finish(internCustomers(rows.map((row) => row[0])));
    const summary = customersOf(
      {
        customers: codes,
        days: Float64Array.from(rows, (row) => day(row[1])),
        amounts: Float64Array.from(rows, (row) => Number(row[3])),
        customerCount: ids.length,
      },
      day('1997-09-30'),
    );
    const repeaters = [...summary.averageRepeatOrder].filter((_, i) => summary.orders[i] > 1);
    expect(ids).toHaveLength(2357);
    expect(summary.orders.reduce((sum, orders) => sum + orders - 1, 0)).toBe(2457);
    expect(repeaters).toHaveLength(946);
    const mean = repeaters.reduce((a, b) => a + b) / repeaters.length;
    expect(mean).toBeCloseWithin(35.07784753, {
      absolute: 5e-9,
      because: 'summed from the same log by another program',
    });
    expect(mean).toBeCloseWithin(35.0786, {
      absolute: 1e-3,
      because: 'published from a summary file with rounded averages',
    });
  });
});
