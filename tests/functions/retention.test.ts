import { worksheetFunction } from '../../src/excel/worksheet-functions/worksheet-function';
import { budgetOptimum } from '../../src/functions/budget-optimum';
import { clvMarkov } from '../../src/functions/clv-markov';
import { clvSimple } from '../../src/functions/clv-simple';
import { lifeTable } from '../../src/functions/life-table';
import { remainingTenure } from '../../src/functions/remaining-tenure';
import { residualLifetime } from '../../src/functions/residual-lifetime';
import { retentionCurve } from '../../src/functions/retention-curve';
import { retentionFit } from '../../src/functions/retention-fit';
import type { FunctionSpec } from '../../src/functions/spec';
import { CellError, errorOf, testHost } from '../excel/worksheet-functions/test-host';

const call =
  (spec: FunctionSpec) =>
  (...parameters: unknown[]) =>
    worksheetFunction(spec, testHost())(...parameters);
const columnOf = (...cells: unknown[]) => cells.map((cell) => [cell]);
const shown = (cell: unknown) => (cell instanceof CellError ? `${cell.code} ${cell.message}` : cell);
const refused = (spec: FunctionSpec, ...parameters: unknown[]) => errorOf(() => call(spec)(...parameters)).message;

const highEnd = columnOf(1000, 869, 743, 653, 593, 551, 517, 491);
const valueOf = (table: unknown[][], label: string) => table.find(([own]) => own === label)?.[1];

describe('RETENTION_FIT', () => {
  const fit = call(retentionFit);

  test('labels its lines in the same order for ever', () => {
    expect(fit(highEnd, 'bdw').map(([label]) => label)).toEqual(
      'model customers renewals alpha beta c log_likelihood aic bic converged reason'.split(' '),
    );
  });

  test('its table goes back into RETENTION_CURVE and RESIDUAL_LIFETIME as it stands', () => {
    for (const model of ['sbg', 'bdw']) {
      const table = fit(highEnd, model);
      const curve = call(retentionCurve)(table, 12);
      expect(curve).toHaveLength(14);
      expect(curve[9][1]).toBeCloseWithin(0.46, { absolute: 0.01, because: 'years 8 to 12 were held out: 46.8 %' });
      expect(call(residualLifetime)(table, 7, 0.1)[0][0]).toBeCloseWithin(7.53, {
        absolute: 1,
        because: 'the two models differ a little',
      });
    }
  });

  test('says why there is no fit, with blanks for its values', () => {
    const table = fit(columnOf(100, 80));
    expect(valueOf(table, 'alpha')).toBe('');
    expect(valueOf(table, 'converged')).toBe(false);
    expect(valueOf(table, 'reason')).toBe('too-few');
    expect(table.at(-1)?.[3]).toMatch(/too few periods/);
  });

  test('survivors that rise, text and one single number are told by row', () => {
    expect(refused(retentionFit, columnOf(100, 80, 90))).toBe(
      'survivors, row 3: 90 is more than the 80 of the period before; survivors cannot become more.',
    );
    expect(refused(retentionFit, columnOf(100, 'many'))).toBe('survivors, row 2: "many" is not a number.');
    expect(refused(retentionFit, 100)).toBe('survivors: no row holds any data.');
    expect(refused(retentionFit, columnOf('', ''))).toBe('survivors: no row holds any data.');
    expect(refused(retentionFit, highEnd, 'weibull')).toMatch(/^model: "weibull" is not one of: sBG, Beta-discrete/);
  });
});

describe('RETENTION_CURVE and RESIDUAL_LIFETIME', () => {
  const table = [
    ['alpha', 0.668],
    ['beta', 3.806],
  ];

  test('name the lines of the table that are missing or wrong', () => {
    expect(refused(retentionCurve, [['alpha', 1]], 3)).toBe('fit: the table cannot be read: beta is missing or wrong.');
    expect(
      refused(
        retentionCurve,
        [
          ['alpha', 1],
          ['beta', 2],
          ['model', 'bdw'],
        ],
        3,
      ),
    ).toMatch(/: c is missing/);
    expect(refused(retentionCurve, columnOf('alpha'), 3)).toBe('fit: needs 2 columns, got 1.');
    expect(refused(retentionCurve, [['model', 'linear'], ...table], 3)).toMatch(/^fit: "linear" is not one of/);
    expect(refused(retentionCurve, table, 2.5)).toBe('periods: 2.5 is not a whole number.');
  });

  test('rows are judged one by one, blanks stay blank', () => {
    const answer = call(residualLifetime)(table, columnOf(0, '', 2.5, 7), 0.1).map(([cell]) => shown(cell));
    expect(answer[1]).toBe('');
    expect(answer[2]).toMatch(/renewals, row 3: 2.5 is not a whole number/);
    expect(answer[3]).toBeCloseWithin(7.53, { absolute: 5e-4, because: 'it is the printed figure' });
  });

  test('the first payment a period ahead is worth 1/(1 + d) of the same now', () => {
    const [[now], [ahead]] = [call(residualLifetime)(table, 3, 0.25), call(residualLifetime)(table, 3, 0.25, 'no')].map(
      ([row]) => row as number[],
    );
    expect(ahead).toBeCloseWithin(now / 1.25, { relative: 1e-14, because: 'rounding' });
    expect(call(residualLifetime)(table, 3, 0.25, true)).toEqual([[now]]);
    expect(call(residualLifetime)(table, 3, 0.25, false)).toEqual([[ahead]]);
  });

  test('without a discount and with lasting customers there is no limit, and it is said', () => {
    expect(refused(residualLifetime, table, 3, 0)).toMatch(/^discount: the value has no limit/);
    expect(refused(residualLifetime, table, 3, 10)).toMatch(/did you mean 10 %/);
  });
});

describe('CLV_SIMPLE', () => {
  const simple = call(clvSimple);

  test('faulty rows fail by themselves', () => {
    const answer = simple(columnOf(100, 100, 100, '', 100, ''), columnOf(0.8, 80, -0.1, 0.8, '', ''), 0.1);
    expect(answer.map(([cell]) => shown(cell))).toEqual([
      expect.any(Number),
      expect.stringMatching(/retention, row 2: 80 is too large for a share; did you mean 80 %/),
      expect.stringMatching(/retention, row 3: -0.1 is not between 0 and 1/),
      expect.stringMatching(/margin, row 4: a value is missing/),
      expect.stringMatching(/retention, row 5: a value is missing/),
      '',
    ]);
  });

  test('each row may have its own discount rate; a percentage as a number is asked back', () => {
    const answer = simple(100, 0.8, columnOf(0.1, 0.2, 12));
    expect(answer[1][0]).toBeCloseWithin(200, { relative: 1e-12, because: '80/0.4' });
    expect(shown(answer[2][0])).toMatch(/did you mean 12 %/);
  });

  test('nobody leaves, nothing is discounted: no limit without a number of periods', () => {
    expect(shown(simple(columnOf(100, 100), columnOf(1, 0.5), 0)[0][0])).toMatch(
      /retention, row 1: the value has no limit/,
    );
    expect(simple(100, 1, 0, 7)).toEqual([[700]]);
    expect(simple(100, 0.8, 0.1, 0)).toEqual([[0]]);
  });
});

describe('CLV_MARKOV', () => {
  test('tables that are no chain are refused by row', () => {
    const square = [
      [0.5, 0.5],
      [0, 1],
    ];
    expect(
      refused(
        clvMarkov,
        [
          [0.5, 0.4],
          [0, 1],
        ],
        columnOf(1, 2),
        0.1,
      ),
    ).toBe('transitions, row 1: the shares add up to 0.9; they must add up to 1.');
    expect(
      refused(
        clvMarkov,
        [
          [0.5, 0.5, 0],
          [0, 1, 0],
        ],
        columnOf(1, 2),
        0.1,
      ),
    ).toBe('transitions: needs 2 columns, got 3.');
    expect(refused(clvMarkov, square, columnOf(1, ''), 0.1)).toBe('payoffs, row 2: a value is missing.');
    expect(refused(clvMarkov, square, columnOf(1, 'x'), 0.1)).toBe('payoffs, row 2: "x" is not a number.');
    expect(refused(clvMarkov, square, columnOf(1, 2), 0)).toMatch(/no limit/);
    expect(call(clvMarkov)(square, columnOf(1, 2), 0, 1)).toEqual([[2.5], [4]]);
  });
});

describe('LIFE_TABLE and REMAINING_TENURE', () => {
  const months = columnOf(1, 1, 2, 2, 2, 3, 3, 3);
  const left = columnOf(1, 0, 1, 1, 0, 1, 0, 0);

  test('yes and no in all the ways a sheet says them', () => {
    const said = columnOf('yes', false, 1, 'TRUE', '否', '是', 'no', 0);
    expect(call(lifeTable)(months, said)).toEqual(call(lifeTable)(months, left));
  });

  test('blank rows are left out; any faulty row is told, for the table would be wrong without it', () => {
    expect(call(lifeTable)([...months, ['']], [...left, ['']])).toEqual(call(lifeTable)(months, left));
    expect(refused(lifeTable, columnOf(1, -2), columnOf(1, 1))).toBe(
      'duration, row 2: -2 is less than 0, the least allowed.',
    );
    expect(refused(lifeTable, columnOf(1, ''), columnOf(1, 1))).toBe('duration, row 2: a value is missing.');
    expect(refused(lifeTable, columnOf(1, 2), columnOf(1, ''))).toBe('left, row 2: a value is missing.');
    expect(refused(lifeTable, columnOf(1, 2), columnOf(1, 'perhaps'))).toBe(
      'left, row 2: "perhaps" is not one of: 1, 0.',
    );
    expect(refused(lifeTable, columnOf('', ''), columnOf('', ''))).toMatch(/no row holds any data/i);
    expect(refused(lifeTable, months, left, null, 0)).toBe('interval: 0 is not more than 0, as it must be.');
    expect(refused(lifeTable, columnOf(1e6, 2), columnOf(1, 1))).toMatch(/^interval: .*10,000/);
  });

  test('its table goes back into REMAINING_TENURE, with headings or without', () => {
    const table = call(lifeTable)(months, left);
    const remaining = table.slice(1).map((row) => row[12]);
    const tenures = columnOf(0, 1, 2, 3);
    expect(call(remainingTenure)(tenures, table).flat()).toEqual(remaining);
    expect(call(remainingTenure)(tenures, table.slice(1)).flat()).toEqual(remaining);
  });

  test('a table of groups wants each customer’s group', () => {
    const table = call(lifeTable)(months, left, columnOf('A', 'A', 'A', 'B', 'B', 'B', 'A', 'B'));
    expect(refused(remainingTenure, columnOf(1, 2), table)).toMatch(/^life_table: the table holds 2 groups/);
    const answer = call(remainingTenure)(columnOf(0, 0, 0), table, columnOf('A', 'B', 'C')).map(([cell]) =>
      shown(cell),
    );
    expect(answer[0]).toBe(table[1][12]);
    expect(answer[2]).toMatch(/group, row 3: "C" is not one of: A, B/);
  });

  test('rows beyond the table and faulty ones fail by themselves, blanks stay blank', () => {
    const table = call(lifeTable)(months, left);
    const answer = call(remainingTenure)(columnOf(1, '', 9, 'x'), table).map(([cell]) => shown(cell));
    expect(answer[1]).toBe('');
    expect(answer[2]).toMatch(/tenure, row 3: 9 is not between 0 and 4/);
    expect(answer[3]).toMatch(/tenure, row 4: "x" is not a number/);
  });

  test('a table that is no life table is refused', () => {
    expect(refused(remainingTenure, 1, [['A', 0, 1]])).toBe('life_table: needs 9 columns, got 3.');
    const line = (from: unknown, to: unknown, survival: unknown) => ['A', from, to, '', '', '', '', '', survival];
    expect(refused(remainingTenure, 1, [line(0, 1, 0.5), line(2, 3, 0.4)])).toMatch(/From is missing or wrong/);
    expect(refused(remainingTenure, 1, [line(0, 1, 0.5), line(1, 2, 0.6)])).toMatch(/Survival is missing or wrong/);
    expect(refused(remainingTenure, 1, [line(0, 0, 0.5)])).toMatch(/To is missing or wrong/);
  });
});

describe('BUDGET_OPTIMUM', () => {
  test('rates must lie between 0 and their ceilings, spendings above 0', () => {
    const told = (change: Record<number, number>) =>
      refused(budgetOptimum, ...[0.04, 1, 0.1, 0.6, 8, 0.8, 50, 0.1].map((each, at) => change[at] ?? each));
    expect(told({ 0: 0.2 })).toBe('acquisition_ceiling: 0.1 is not more than 0.2, as it must be.');
    expect(told({ 3: 0 })).toBe('retention_rate: 0 is not more than 0, as it must be.');
    expect(told({ 4: 0 })).toBe('retention_spend: 0 is not more than 0, as it must be.');
    expect(told({ 3: 60 })).toMatch(/^retention_rate: 60/);
    expect(told({ 7: 10 })).toMatch(/did you mean 10 %/);
  });
});
