import { worksheetFunction } from '../../src/excel/worksheet-functions/worksheet-function';
import { catalog } from '../../src/functions/catalog';
import { donations } from '../../src/functions/examples/donations';
import { CellError, errorOf, testHost } from '../excel/worksheet-functions/test-host';

const functions = new Map(catalog.map((spec) => [spec.id, worksheetFunction(spec, testHost())]));
const call = (id: string, ...parameters: unknown[]): unknown[][] => functions.get(id)!(...parameters);
const columnOf = (...cells: unknown[]) => cells.map((cell) => [cell]);
const message = (id: string, ...parameters: unknown[]) => {
  const { code, message: said } = errorOf(() => call(id, ...parameters));
  return `${code} ${said}`;
};

const published = [
  ['alpha', 1.204],
  ['beta', 0.75],
  ['gamma', 0.657],
  ['delta', 2.783],
];
const fit = call('DISCRETE_FIT', donations.orders, donations.last, 6, donations.customers);
const valueOf = (table: unknown[][], label: string) => table.find(([each]) => each === label)?.[1];

/** Donors one by one, as many rows as the table counts. */
function oneByOne(scale: number) {
  const rows = donations.customers.flatMap(([count], at) =>
    Array.from({ length: Math.round(count / scale) }, () => [donations.orders[at][0], donations.last[at][0]]),
  );
  return [rows.map(([x]) => [x]), rows.map(([, last]) => [last])] as const;
}

describe('DISCRETE_FIT', () => {
  test('finds the published parameters and log-likelihood of the donations', () => {
    const three = { absolute: 5e-4, because: 'published to three decimals (Fader, Hardie & Shang 2010, table 3)' };
    for (const [label, value] of published)
      expect(valueOf(fit, label as string)).toBeCloseWithin(value as number, three);
    expect(valueOf(fit, 'log_likelihood')).toBeCloseWithin(-33225.58, { absolute: 5e-3, because: 'two decimals' });
    expect(valueOf(fit, 'aic')).toBeCloseWithin(2 * 33225.58 + 8, { absolute: 1e-2, because: 'two decimals' });
  });

  test('a row counted several times is as many rows', () => {
    const [x, last] = oneByOne(50);
    const counts = donations.customers.map(([count]) => [Math.round(count / 50)]);
    const single = call('DISCRETE_FIT', x, last, 6);
    const counted = call('DISCRETE_FIT', donations.orders, donations.last, 6, counts);
    expect(single.map(([label]) => label)).toEqual(counted.map(([label]) => label));
    for (const label of ['customers', 'alpha', 'beta', 'gamma', 'delta', 'log_likelihood']) {
      expect(valueOf(single, label)).toBeCloseWithin(valueOf(counted, label) as number, {
        relative: 1e-5,
        because: 'the same cells, found in another order',
      });
    }
  });

  test('rows that are blank change nothing; rows blank in part, faulty or impossible are left out and counted', () => {
    const more = (...[x, last, n, count]: readonly unknown[]) =>
      call(
        'DISCRETE_FIT',
        [...donations.orders, [x]],
        [...donations.last, [last]],
        [...donations.orders.map(() => [6]), [n]],
        [...donations.customers, [count]],
      );
    expect(more('', '', '', '')).toEqual(fit);
    expect(more(1, 1, 6, 0)).toEqual(fit);
    for (const row of [
      ['', 2, 6, 5],
      [1, 2, '', 5],
      ['#N/A', 2, 6, 5],
      [3, 2, 6, 5],
      [1, 7, 6, 5],
      [1.5, 2, 6, 5],
      ['2', 2, 6, 5],
      [1, 1, 6, -5],
      [true, 1, 6, 5],
    ] as const) {
      const found = more(...row);
      expect([row, valueOf(found, 'left_out')]).toEqual([row, 1]);
      expect(valueOf(found, 'customers')).toBe(11104);
    }
  });

  test('where no fit can be made its values are blank and the reason says why', () => {
    for (const [rows, reason, said] of [
      [[[0, 0]], 'no-repeat-orders', 'nobody has bought again after the first order'],
      [[[2, 3]], 'all-alike', 'all customers are alike, so there is nothing to fit'],
    ] as const) {
      const found = call('DISCRETE_FIT', columnOf(rows[0][0]), columnOf(rows[0][1]), 6, 40);
      expect(valueOf(found, 'alpha')).toBe('');
      expect(valueOf(found, 'converged')).toBe(false);
      expect(found.find(([label]) => label === 'reason')).toEqual(['reason', reason, '', said]);
    }
  });

  test('nothing to fit is said with the first row’s problem', () => {
    expect(message('DISCRETE_FIT', columnOf('', ''), columnOf('', ''), 6)).toBe('#N/A No row holds any data.');
    expect(message('DISCRETE_FIT', columnOf(3, 3), columnOf(2, 2), 6)).toBe(
      '#VALUE! orders, row 1: 3 is more than 2, the most allowed.',
    );
    expect(message('DISCRETE_FIT', columnOf(1, 1), columnOf(1, 1), 20_000)).toMatch(
      /^#VALUE! opportunities, row 1: 20000/,
    );
  });
});

describe('DISCRETE_VALUE', () => {
  const history = [columnOf(0, 2, 6), columnOf(0, 4, 6), 6] as const;

  test('gives the published probabilities of the donors, and takes the whole fit or four lines of it', () => {
    const two = { absolute: 5e-3, because: 'published to two decimals (table 6)' };
    const table = call('DISCRETE_VALUE', ...history, published);
    [0.11, 0.59, 0.93].forEach((alive, row) => expect(table[row + 1][0]).toBeCloseWithin(alive, two));
    call('DISCRETE_VALUE', ...history, fit)
      .slice(1)
      .forEach((row, at) =>
        row.forEach((cell, column) =>
          expect(cell).toBeCloseWithin(table[at + 1][column] as number, {
            relative: 2e-3,
            because: 'the parameters above are rounded to three decimals',
          }),
        ),
      );
  });

  test('expected gifts of all donors in the five years ahead add up to those of lifetimes', () => {
    const ahead = call('DISCRETE_VALUE', donations.orders, donations.last, 6, fit, 5, null, 'orders');
    const total = ahead.reduce((sum, [each], row) => sum + (each as number) * donations.customers[row][0], 0);
    expect(total).toBeCloseWithin(12884.2, {
      absolute: 0.5,
      because: 'lifetimes’ test says 12884.2 at its own optimum',
    });
  });

  test('DERT is there only with a discount, last, and grows as the discount falls', () => {
    const without = call('DISCRETE_VALUE', ...history, published);
    const [high, low] = [0.2, 0.05].map((discount) => call('DISCRETE_VALUE', ...history, published, null, discount));
    expect(high.map((row) => row.slice(0, 3))).toEqual(without);
    expect(high[0][3]).toBe('DERT, discounted orders still to come');
    for (const row of [1, 2, 3]) expect(low[row][3]).toBeGreaterThan(high[row][3] as number);
    const golden = call(
      'DISCRETE_VALUE',
      3,
      4,
      6,
      [
        ['alpha', 1.2],
        ['beta', 0.75],
        ['gamma', 0.66],
        ['delta', 2.78],
      ],
      null,
      0.1,
      'dert',
    );
    expect(golden[0][0]).toBeCloseWithin(1.621379, {
      relative: 1e-6,
      because: 'the figure of R’s BTYD has seven digits',
    });
    expect(message('DISCRETE_VALUE', ...history, published, null, 0)).toMatch(
      /^#VALUE! discount: the value has no limit/,
    );
    expect(message('DISCRETE_VALUE', ...history, published, null, null, 'dert')).toBe(
      '#VALUE! discount: this argument is required.',
    );
  });

  test('a column asked for is that of the table, without its heading', () => {
    const table = call('DISCRETE_VALUE', ...history, published, 7, 0.1);
    ['alive', 'orders', 'no-order', 'dert'].forEach((answer, column) => {
      const alone = call('DISCRETE_VALUE', ...history, published, 7, 0.1, answer);
      expect(alone).toEqual(table.slice(1).map((row) => [row[column]]));
    });
    expect(call('DISCRETE_VALUE', ...history, published, null, null, '存活概率')).toEqual(
      call('DISCRETE_VALUE', ...history, published, null, null, 'alive'),
    );
  });

  test('no period ahead brings no order, and more periods never fewer', () => {
    const [none, one, ten] = [0, 1, 10].map((periods) => call('DISCRETE_VALUE', ...history, published, periods));
    expect(none.slice(1).map((row) => row.slice(1))).toEqual([0, 1, 2].map(() => [0, 1]));
    for (const row of [1, 2, 3]) {
      expect(ten[row][1]).toBeGreaterThan(one[row][1] as number);
      expect(ten[row][2]).toBeLessThan(one[row][2] as number);
    }
  });

  test('a fault stays in its row', () => {
    const table = call(
      'DISCRETE_VALUE',
      columnOf(2, '', '#REF!', 3, 2, '2', 0),
      columnOf(4, '', 4, 2, '', 4, 3),
      6,
      published,
    );
    const shown = table.slice(1).map(([cell]) => (cell instanceof CellError ? cell.message : cell));
    expect(shown).toEqual([
      expect.any(Number),
      '',
      'orders, row 3: the cell holds #REF!.',
      'orders, row 4: 3 is more than 2, the most allowed.',
      'last, row 5: a value is missing.',
      'orders, row 6: "2" is a number stored as text; convert it to a number.',
      'last, row 7: 3 is more than 0, the most allowed.',
    ]);
    expect(table[3]).toHaveLength(3);
  });

  test('a table of another fit is refused by its model, and one without a parameter by its name', () => {
    const of = (...lines: unknown[][]) => message('DISCRETE_VALUE', ...history, lines);
    expect(of(['model', 'pareto-nbd'], ...published)).toBe('#VALUE! fit: "pareto-nbd" is not one of: BG/BB.');
    expect(of(...published.slice(0, 3))).toBe('#VALUE! fit: the table cannot be read: delta is missing or wrong.');
    expect(of(['alpha'], ['beta'])).toBe('#VALUE! fit: needs 2 columns, got 1.');
    expect(message('P_ALIVE', 45000, 45300, 3, 45500, fit)).toMatch(/^#VALUE! fit: "bg-bb" is not one of/);
  });
});
