import { compareNames } from '../../src/core/names/compare-names';
import type { ArgumentKind } from '../../src/functions/argument';
import { catalog } from '../../src/functions/catalog';
import { CellError } from '../excel/worksheet-functions/test-host';
import type { SoundCall } from './sound-calls';
import { answerOf, soundCalls } from './sound-calls';

type Cells = readonly (readonly unknown[])[];

const columnKinds: readonly ArgumentKind[] = ['dates', 'counts', 'numbers', 'labels'];
const numberKinds: readonly ArgumentKind[] = ['dates', 'counts', 'numbers', 'matrix'];
const singleKinds: readonly ArgumentKind[] = ['date', 'number', 'choice'];

const kindOf = ({ spec }: SoundCall, argument: string): ArgumentKind => spec.arguments[argument].kind;
const cellsOf = (value: unknown): Cells => (Array.isArray(value) ? (value as Cells) : [[value]]);
const withArgument = (call: SoundCall, argument: string, value: unknown): SoundCall => ({
  ...call,
  given: { ...call.given, [argument]: value },
});

/** The cells with one of them put elsewhere: the first of a row in the middle. */
function withCell(cells: Cells, cell: unknown): { readonly cells: unknown[][]; readonly row: number } {
  const row = Math.floor((cells.length - 1) / 2);
  const copy = cells.map((each) => [...each]);
  copy[row][0] = cell;
  return { cells: copy, row };
}

/** What a call comes to: its cells, or the error that is thrown. A fault of ours is thrown on. */
function outcomeOf(call: SoundCall): unknown[][] | CellError {
  try {
    return answerOf(call);
  } catch (thrown) {
    if (thrown instanceof CellError) return thrown;
    throw thrown;
  }
}

const errorsIn = (outcome: unknown[][] | CellError): readonly CellError[] =>
  outcome instanceof CellError ? [outcome] : outcome.flat().filter((cell) => cell instanceof CellError);

/** One call for each argument of each function: the first that gives it. */
const argumentsGiven = catalog.flatMap((spec) =>
  Object.keys(spec.arguments).map((argument) => ({
    id: spec.id,
    argument,
    kind: spec.arguments[argument].kind,
    call: soundCalls.find((call) => call.spec === spec && argument in call.given)!,
  })),
);
const ofKinds = (kinds: readonly ArgumentKind[]) => argumentsGiven.filter(({ kind }) => kinds.includes(kind));

/** A table made of what leaves a faulty row out says how many it left out; the segment gap of a rule table rests on sound rows. */
const leaveOut: ReadonlySet<string> = new Set([
  'CLV_FIT',
  'COMPARE_MODELS',
  'DISCRETE_FIT',
  'LIFECYCLE_RULES',
  'STAGE_HMM',
]);

test('the sound calls give every argument of every function, and all answer without an error', () => {
  expect(argumentsGiven.filter(({ call }) => call === undefined)).toEqual([]);
  for (const call of soundCalls) expect([call.spec.id, errorsIn(outcomeOf(call))]).toEqual([call.spec.id, []]);
});

describe('a cell of a column or matrix', () => {
  const faults: readonly (readonly [string, (kind: ArgumentKind) => unknown, string, RegExp])[] = [
    ['an error', () => '#DIV/0!', '#DIV/0!', /^#DIV\/0!$/],
    ['a truth value', () => true, '#VALUE!', /: TRUE is a truth value/],
    ['a number stored as text', (kind) => (kind === 'dates' ? '45000' : '7'), '#VALUE!', /is a number stored as text/],
    ['a word', () => 'seven', '#VALUE!', /"seven" is not a (number|date)/],
  ];

  test.each(ofKinds([...numberKinds, 'labels']).map(({ id, argument, call }) => ({ id, argument, call })))(
    '$id $argument that holds an error hands it on, and no other row has it',
    ({ id, argument, call }) => {
      const { cells } = withCell(cellsOf(call.given[argument]), '#DIV/0!');
      const errors = errorsIn(outcomeOf(withArgument(call, argument, cells)));
      if (leaveOut.has(id)) return expect(errors.every(({ code }) => code === '#DIV/0!')).toBe(true);
      expect(errors).not.toEqual([]);
      expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['#DIV/0!']));
    },
  );

  test.each(ofKinds(numberKinds))(
    '$id $argument refuses what is no number, by name and row',
    ({ id, argument, call }) => {
      for (const [, faulty, code, message] of faults.slice(1)) {
        const { cells, row } = withCell(cellsOf(call.given[argument]), faulty(kindOf(call, argument)));
        const errors = errorsIn(outcomeOf(withArgument(call, argument, cells)));
        if (leaveOut.has(id) && errors.length === 0) continue;
        const [first] = errors;
        expect([id, argument, first?.code, first?.message]).toEqual([
          id,
          argument,
          code,
          expect.stringMatching(message),
        ]);
        expect(first.message.startsWith(argument)).toBe(true);
        if (cells.length > 1) expect(first.message).toMatch(new RegExp(`^${argument}, row ${row + 1}: `));
      }
    },
  );
});

test.each(ofKinds(columnKinds))('$id $argument refuses a row where a column is wanted', ({ argument, call }) => {
  const outcome = outcomeOf(withArgument(call, argument, [[1, 2, 3]]));
  expect((outcome as CellError).message).toBe(`${argument}: needs 1 column, got 3.`);
});

test.each(ofKinds([...columnKinds, 'matrix']))(
  '$id $argument of another height than the rest is refused with both names',
  ({ argument, call }) => {
    const own = cellsOf(call.given[argument]);
    const others = Object.keys(call.given).filter(
      (id) =>
        id !== argument && [...columnKinds, 'matrix'].includes(kindOf(call, id)) && cellsOf(call.given[id]).length > 1,
    );
    if (others.length === 0) return expect(outcomeOf(call)).not.toBeInstanceOf(CellError);
    const height = cellsOf(call.given[others[0]]).length;
    const taller = Array.from({ length: height + 1 }, (_, row) => own[row % own.length]);
    const { code, message } = outcomeOf(withArgument(call, argument, taller)) as CellError;
    expect([code, message]).toEqual([
      '#VALUE!',
      expect.stringMatching(/^\w+: \d+ rows, but \w+ has \d+; pass ranges of the same height\.$/),
    ]);
    expect(message).toContain(argument);
  },
);

test.each(ofKinds(singleKinds))(
  '$id $argument refuses a range where one cell is wanted, and an error is handed on',
  ({ argument, call }) => {
    const range = outcomeOf(withArgument(call, argument, [[1], [2]])) as CellError;
    expect(range.message).toBe(`${argument}: one cell is wanted, 2 were given.`);
    const error = outcomeOf(withArgument(call, argument, '#N/A')) as CellError;
    expect([error.code, error.message]).toEqual(['#N/A', `${argument}: the cell holds #N/A.`]);
  },
);

test.each(ofKinds(['number']))(
  '$id $argument refuses text, truth values and numbers beyond its limits',
  ({ argument, call }) => {
    const { least, greatest } = call.spec.arguments[argument];
    const beyond = [...(least === undefined ? [] : [least - 1]), ...(greatest === undefined ? [] : [greatest + 1])];
    for (const wrong of ['5', 'five', true, ...beyond]) {
      const outcome = outcomeOf(withArgument(call, argument, wrong));
      expect([wrong, (outcome as CellError).code]).toEqual([wrong, '#VALUE!']);
      expect((outcome as CellError).message.startsWith(`${argument}: `)).toBe(true);
    }
  },
);

test.each(ofKinds(['choice']))('$id $argument answers an unknown choice with those there are', ({ argument, call }) => {
  for (const wrong of ['horoscope', '__proto__', 7]) {
    expect((outcomeOf(withArgument(call, argument, wrong)) as CellError).message).toMatch(
      /^\w+: "\w+" is not one of: ./,
    );
  }
});

test.each(ofKinds(['table']))('$id $argument hands on an error in it as the whole call’s', ({ argument, call }) => {
  const { cells, row } = withCell(cellsOf(call.given[argument]), '#REF!');
  const outcome = outcomeOf(withArgument(call, argument, cells)) as CellError;
  expect([outcome.code, outcome.message]).toEqual(['#VALUE!', `${argument}, row ${row + 1}: the cell holds #REF!.`]);
});

test.each(argumentsGiven.filter(({ call, argument }) => !call.spec.arguments[argument].optional))(
  '$id $argument is asked for by name where it is omitted',
  ({ argument, call }) => {
    expect((outcomeOf(withArgument(call, argument, null)) as CellError).message).toBe(
      `${argument}: this argument is required.`,
    );
  },
);

test.each(catalog)('$id answers whole columns as it answers their filled rows', (spec) => {
  const call = soundCalls.find((each) => each.spec === spec)!;
  const blanks = new Map<number, unknown[]>();
  const blank = (width: number) =>
    blanks.get(width) ?? blanks.set(width, new Array<unknown>(width).fill('')).get(width)!;
  const whole = Object.entries(call.given).map(([argument, value]) => {
    const cells = cellsOf(value);
    if (cells.length === 1 || singleKinds.includes(kindOf(call, argument))) return [argument, value];
    return [argument, [...cells, ...new Array<unknown[]>(1_048_576 - cells.length).fill(blank(cells[0].length))]];
  });
  // A whole column ends at its last filled row, so blank rows at the end of an example have no answer.
  const rows = outcomeOf({ spec, given: Object.fromEntries(whole) }) as unknown[][];
  const plain = outcomeOf(call) as unknown[][];
  expect(rows).toEqual(plain.slice(0, rows.length));
  expect(
    plain
      .slice(rows.length)
      .flat()
      .every((cell) => cell === ''),
  ).toBe(true);
});

/** Numbers no list holds, but a sheet can. */
const extremes = [1e308, -1e308, 5e-324, 1e-300, 2 ** 53, 0, -1];

test.each(ofKinds([...numberKinds, 'number', 'date', 'table', 'list']))(
  '$id $argument of extreme size gives numbers or says what is wrong, never infinity or a fault of ours',
  ({ id, argument, call }) => {
    for (const extreme of slow.has(id) ? extremes.slice(0, 3) : extremes) {
      const own = cellsOf(call.given[argument]);
      for (const cells of [withCell(own, extreme).cells, own.map((row) => row.map(() => extreme))]) {
        const outcome = outcomeOf(withArgument(call, argument, cells));
        for (const { message } of errorsIn(outcome))
          expect([extreme, message]).not.toEqual([extreme, expect.stringMatching(/inside the add-in/)]);
        if (outcome instanceof CellError) continue;
        for (const cell of outcome.flat())
          if (typeof cell === 'number') expect([extreme, Number.isFinite(cell)]).toEqual([extreme, true]);
      }
    }
  },
);

/** Functions that fit several models to every list: tried on fewer cells. */
const slow: ReadonlySet<string> = new Set(['COMPARE_MODELS', 'HOLDOUT', 'MONITOR', 'STAGE_HMM', 'CLV_FIT']);

test.each(argumentsGiven)('$id $argument with any odd cell in it is no fault of ours', ({ id, argument, call }) => {
  const odd = [
    '',
    ' ',
    '__proto__',
    'constructor',
    '=1+1',
    '👍',
    '2024-02-30',
    false,
    { type: 'Entity', text: 'x' },
    undefined,
  ];
  const own = cellsOf(call.given[argument]);
  for (const cell of slow.has(id) ? odd.slice(0, 5) : odd) {
    for (const cells of [withCell(own, cell).cells, own.map((row) => row.map(() => cell)), [[cell]]]) {
      const errors = errorsIn(outcomeOf(withArgument(call, argument, cells)));
      for (const { message } of errors)
        expect([cell, message]).not.toEqual([cell, expect.stringMatching(/inside the add-in/)]);
    }
  }
});

/** Names of customers, lines and groups that are the user's own; stages, answers and scores are words with a meaning. */
const free: Readonly<Record<string, readonly string[]>> = {
  CUSTOMERS: ['customer'],
  RFM_TABLE: ['customer'],
  HEALTH: ['unit'],
  RESPONSE: ['segment'],
  CHANNEL_PREFERENCE: ['channel'],
  VALUE_AT_RISK: ['customer'],
  WIN_BACK: ['customer'],
  CROSS_SELL: ['customer', 'product_line'],
  NEXT_LINE: ['customer', 'product_line'],
  LINE_SEQUENCE: ['customer', 'product_line'],
  LINE_MIGRATION: ['customer', 'product_line'],
  COHORTS: ['customer'],
  BASE_BRIDGE: ['customer'],
  HOLDOUT: ['customer'],
  MONITOR: ['customer'],
  LIFE_TABLE: ['group'],
};

test.each(Object.entries(free))(
  '%s takes names that are parts of an object, formulas or of any script as names',
  (id, names) => {
    // In the order of names, as the plain ones are, so that ties are settled alike.
    const strange = ['__proto__', 'constructor', '=1+1', 'toString', '+7', '李明', '@x', 'hasOwnProperty'].sort(
      compareNames,
    );
    for (const call of soundCalls.filter((each) => each.spec.id === id && names.every((name) => name in each.given))) {
      const plain = new Map<unknown, string>();
      const rename = (prefix: readonly string[]) => {
        const renamed = new Map<unknown, unknown>();
        return names.reduce((changed, name) => {
          const cells = cellsOf(call.given[name]).map(([cell]) => {
            if (cell === '') return [cell];
            if (!renamed.has(cell))
              renamed.set(cell, `${prefix[renamed.size] ?? '龟'}${String(renamed.size).padStart(3, '0')}`);
            return [renamed.get(cell)];
          });
          return withArgument(changed, name, cells);
        }, call);
      };
      const same = strange.map(() => 'n');
      const odd = outcomeOf(rename(strange));
      strange.forEach((name, at) =>
        plain.set(`${name}${String(at).padStart(3, '0')}`, `n${String(at).padStart(3, '0')}`),
      );
      const shown = (outcome: unknown[][] | CellError) =>
        outcome instanceof CellError ? outcome : outcome.map((row) => row.map((cell) => plain.get(cell) ?? cell));
      expect(shown(odd)).toEqual(shown(outcomeOf(rename(same))));
    }
  },
);

/** Their answers go by months and quarters, or spell dates out. */
const byCalendar: ReadonlySet<string> = new Set(['COHORTS', 'BASE_BRIDGE', 'LIFECYCLE_REASON', 'LIFECYCLE_TABLE']);

test.each(catalog.filter(({ id }) => !byCalendar.has(id)))(
  '$id gives the same answer in the 1904 date system, 1,462 days earlier',
  (spec) => {
    const shift = 1462;
    for (const call of soundCalls.filter((each) => each.spec === spec)) {
      const dated = (argument: string) =>
        ['dates', 'date', 'list'].includes(kindOf(call, argument)) || argument === 'dates';
      const given = Object.entries(call.given).map(([argument, value]) => {
        if (!dated(argument)) return [argument, value];
        return [argument, cellsOf(value).map((row) => row.map((cell) => earlier(cell, shift)))];
      });
      const [plain, shifted] = [
        outcomeOf(call),
        outcomeOf({ spec, given: Object.fromEntries(given) }),
      ] as unknown[][][];
      const back = shifted.map((row, r) =>
        row.map((cell, c) => (cell === earlier(plain[r][c], shift) ? plain[r][c] : cell)),
      );
      expect(back).toEqual(plain);
    }
  },
);

function earlier(cell: unknown, days: number): unknown {
  if (typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell))
    return Date.parse(cell) / 86_400_000 + 25_569 - days;
  return typeof cell === 'number' && cell > 30_000 && cell < 60_000 ? cell - days : cell;
}
