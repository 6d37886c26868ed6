import fc from 'fast-check';
import { worksheetFunction } from '../../src/excel/worksheet-functions/worksheet-function';
import { catalog } from '../../src/functions/catalog';
import { testHost } from '../excel/worksheet-functions/test-host';
import type { Arguments, Law } from './laws/law';
import { countOfRows, withRows } from './laws/law';
import { lawsOfCustomers } from './laws/laws-of-customers';
import { lawsOfStages } from './laws/laws-of-stages';
import { lawsOfEquations } from './laws/laws-of-equations';
import { lawsOfValue } from './laws/laws-of-value';
import { differences, inAnyOrder } from './laws/same-cells';

const laws = [...lawsOfStages, ...lawsOfCustomers, ...lawsOfValue, ...lawsOfEquations];

const functions = new Map(catalog.map((spec) => [spec.id, worksheetFunction(spec, testHost())]));
const answer = ({ id }: Law, given: Arguments): unknown[][] => functions.get(id)!(...given);

/** Sums of a few rows in another order differ in their last digits. */
const rounding = 1e-9;

function hold(law: Law, property: (given: Arguments, random: number[]) => void): void {
  const order = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 50, maxLength: 50 });
  fc.assert(fc.property(law.given, order, property), { numRuns: law.runs ?? 25 });
}

function expectSame(law: Law, received: unknown[][], expected: unknown[][]): void {
  const arranged = law.answer === 'any order' ? inAnyOrder : (rows: unknown[][]) => rows;
  expect(differences(arranged(received), arranged(expected), law.near ?? rounding)).toEqual([]);
}

/** The place of each row after they have been put in another order. */
function shuffled(rows: number, random: readonly number[]): number[] {
  return Array.from({ length: rows }, (_, i) => i).sort((a, b) => random[a % 50] - random[b % 50] || a - b);
}

test('every function of the catalogue says how it behaves, once', () => {
  expect(laws.map(({ id }) => id).sort()).toEqual(catalog.map(({ id }) => id).sort());
});

const withLists = laws.filter(({ rows }) => rows.length > 0);

describe('the order of the rows', () => {
  test.each(withLists)('$id: the answer $answer', (law) => {
    hold(law, (given, random) => {
      const order = shuffled(countOfRows(law, given), random);
      const turned = answer(
        law,
        withRows(law, given, (body) => order.map((row) => body[row])),
      );
      const whole = answer(law, given);
      const { heading = 0 } = law;
      const expected =
        law.answer === 'goes along' ? [...whole.slice(0, heading), ...order.map((row) => whole[heading + row])] : whole;
      expectSame(law, turned, expected);
    });
  });
});

describe('a list in parts', () => {
  test.each(laws.filter(({ single }) => single))('$id judges each row by itself', (law) => {
    hold(law, (given, [random]) => {
      const rows = countOfRows(law, given);
      const cut = 1 + (random % (rows - 1));
      const part = (from: number, to: number) =>
        answer(
          law,
          withRows(law, given, (body) => body.slice(from, to)),
        ).slice(law.heading ?? 0);
      expectSame(law, [...part(0, cut), ...part(cut, rows)], answer(law, given).slice(law.heading ?? 0));
    });
  });
});

describe('blank rows', () => {
  test.each(withLists)('$id: among the others they change nothing', (law) => {
    hold(law, (given, random) => {
      const rows = countOfRows(law, given);
      // Where a blank row comes before the row of that number; one more at the end.
      const before = new Set(random.slice(0, 2).map((each) => each % (rows + 1)));
      const places = Array.from({ length: rows + 1 }, (_, row) => [...(before.has(row) ? [null] : []), row]).flat();
      places[places.length - 1] = null;
      const padded = answer(
        law,
        withRows(law, given, (body, width) =>
          places.map((row) => (row === null ? Array.from({ length: width }, () => '') : body[row])),
        ),
      );
      const whole = answer(law, given);
      const { heading = 0 } = law;
      const blank = whole[0].map(() => '');
      const expected =
        law.answer === 'goes along'
          ? [...whole.slice(0, heading), ...places.map((row) => (row === null ? blank : whole[heading + row]))]
          : whole;
      expectSame(law, padded, expected);
    });
  });
});

describe('another currency', () => {
  test.each(laws.filter(({ money }) => money))('$id: amounts go with it, and nothing else', (law) => {
    const { scale, isAmount, otherwise = () => null } = law.money!;
    hold(law, (given, [random]) => {
      const factor = [0.01, 7, 1000][random % 3];
      const whole = answer(law, given);
      expectSame(
        law,
        answer(law, scale(given, factor)),
        whole.map((line) =>
          line.map(
            (cell, at) =>
              otherwise(line, at, factor, whole) ??
              (typeof cell === 'number' && isAmount(at, line) ? cell * factor : cell),
          ),
        ),
      );
    });
  });
});

describe('other names', () => {
  const renamed = (name: unknown) => (typeof name === 'string' && name !== '' ? `客户 ${name}` : name);

  test.each(laws.filter(({ names }) => names))('$id: customers and groups may be called anything', (law) => {
    hold(law, (given) => {
      const inArguments = given.map((each, at) => {
        const own = law.names!.find((name) => name.at === at);
        if (!own) return each;
        const headings = law.rows.find((rows) => rows.at === at)?.heading ?? 0;
        return (each as unknown[][]).map((row, r) =>
          row.map((cell, c) => (r >= headings && c === (own.column ?? 0) ? renamed(cell) : cell)),
        );
      });
      const [{ at: first, column: place = 0 }] = law.names!;
      const { heading } = law.rows.find(({ at }) => at === first)!;
      const ours = new Set((given[first] as unknown[][]).slice(heading).map((row) => row[place]));
      const expected = answer(law, given).map((line) =>
        line.map((cell, c) => (law.namesInAnswer?.includes(c) && ours.has(cell) ? renamed(cell) : cell)),
      );
      expectSame(law, answer(law, inArguments), expected);
    });
  });
});

describe('what adds up', () => {
  const cents = { absolute: 5e-3, because: 'to the cent' };
  const law = (id: string) => laws.find((each) => each.id === id)!;

  test('the effects of REVENUE_BRIDGE add up to the change of revenue, to the cent', () => {
    hold(law('REVENUE_BRIDGE'), (given) => {
      const money = answer(law('REVENUE_BRIDGE'), given)
        .slice(1)
        .map(([, amount]) => amount as number);
      expect(money.slice(0, -1).reduce((sum, part) => sum + part, 0)).toBeCloseWithin(money[money.length - 1], cents);
    });
  });

  test('each period of BASE_BRIDGE closes with what opened, came, came back and was lost, and the next opens with it', () => {
    hold(law('BASE_BRIDGE'), (given) => {
      let before = 0;
      for (const line of answer(law('BASE_BRIDGE'), given).slice(1)) {
        const [, opening, fresh, back, lost, closing] = line as number[];
        expect(opening).toBe(before);
        expect(opening + fresh + back - lost).toBe(closing);
        before = closing;
      }
    });
  });

  const shares = { absolute: 1e-12, because: 'shares of one whole' };
  test.each([
    ['STAGE_TRANSITIONS', 0, 3],
    ['RFM_MIGRATION', 0, 3],
    ['CHANNEL_PREFERENCE', 0, 3],
    ['LINE_SEQUENCE', 0, 3],
  ] as const)('the rates of one line of %s sum to 1', (id, from, rate) => {
    hold(law(id), (given) => {
      const sums = new Map<unknown, number>();
      for (const line of answer(law(id), given).slice(1))
        if (typeof line[rate] === 'number') sums.set(line[from], (sums.get(line[from]) ?? 0) + line[rate]);
      for (const [own, sum] of sums) if (own !== '') expect(sum).toBeCloseWithin(1, shares);
    });
  });

  test('the shares of a line of LINE_MIGRATION sum to 1', () => {
    hold(law('LINE_MIGRATION'), (given) => {
      for (const [, , ...line] of answer(law('LINE_MIGRATION'), given).slice(1))
        if (line[0] !== '') expect((line as number[]).reduce((sum, cell) => sum + cell, 0)).toBeCloseWithin(1, shares);
    });
  });

  test('customers are neither made nor lost by STAGE_FORECAST', () => {
    hold(law('STAGE_FORECAST'), (given) => {
      const [, first, ...later] = answer(law('STAGE_FORECAST'), given);
      const sum = ([, ...line]: unknown[]) => (line as number[]).reduce((total, cell) => total + cell, 0);
      for (const line of later) expect(sum(line)).toBeCloseWithin(sum(first), { relative: 1e-12, because: 'rounding' });
    });
  });

  test('the chances of the states of a customer sum to 1', () => {
    hold(law('STAGE_HMM'), (given) => {
      for (const [, low, high] of answer(law('STAGE_HMM'), given).slice(1) as number[][])
        expect(low + high).toBeCloseWithin(1, shares);
    });
  });
});

test('LIFE_TABLE: groups may come in any order, and the test between them says the same', () => {
  const stay = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.constantFrom(0, 1), fc.constantFrom('A', 'B'));
  fc.assert(
    fc.property(fc.array(stay, { minLength: 6, maxLength: 20 }), (some) => {
      const all = [...some, [3, 1, 'A'], [4, 1, 'B']] as const;
      const tables = [all, [...all].reverse()].map((rows) =>
        functions.get('LIFE_TABLE')!(...[0, 1, 2].map((at) => rows.map((row) => [row[at]]))),
      );
      const [one, other] = tables.map((rows) => inAnyOrder(rows.map((row) => row.slice(0, 14))));
      expect(differences(one, other, rounding)).toEqual([]);
      const [test, again] = tables.map(([, row]) => [row.slice(14)]);
      expect(differences(test, again, rounding)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('states of CLV_MARKOV may stand in any order', () => {
  const law = laws.find(({ id }) => id === 'CLV_MARKOV')!;
  hold(law, (given) => {
    const [[[a, b], [c, d]], [[one], [other]], discount] = given as [number[][], number[][], number];
    const turned = answer(law, [
      [
        [d, c],
        [b, a],
      ],
      [[other], [one]],
      discount,
    ]);
    expectSame(law, turned, [...answer(law, given)].reverse());
  });
});

test('cohorts of RETENTION_FIT may stand in any order, and equal ones together say what one says', () => {
  const call = functions.get('RETENTION_FIT')!;
  const cohorts = [
    [1000, 631, 468, 382],
    [800, 520, 390, ''],
  ];
  const columns = (...all: (number | string)[][]) => all[0].map((_, row) => all.map((cohort) => cohort[row]));
  const parameters = (answered: unknown[][]) => answered.slice(3, 5).map(([label, value]) => [label, value]);
  const near = 1e-5;
  expect(
    differences(parameters(call(columns(...[...cohorts].reverse()))), parameters(call(columns(...cohorts))), near),
  ).toEqual([]);
  expect(
    differences(parameters(call(columns(cohorts[0], cohorts[0]))), parameters(call(columns(cohorts[0]))), near),
  ).toEqual([]);
});

describe('every code has one name', () => {
  const segment = functions.get('RFM_SEGMENT')!;

  test.each(
    ['eleven', 'four', 'eight'].flatMap((scheme) => [2, 3, 4, 5, 6, 7, 8, 9].map((bins) => ({ scheme, bins }))),
  )('$scheme segments of $bins scores', ({ scheme, bins }) => {
    const digits = Array.from({ length: bins }, (_, i) => i + 1);
    const codes = digits.flatMap((r) => digits.flatMap((f) => digits.map((m) => [`${r}${f}${m}`])));
    const named = segment(codes, scheme, bins);
    expect(named.map(([name]) => typeof name === 'string' && name !== '')).toEqual(codes.map(() => true));
    // The same code alone, as text or as a number, has the same name.
    const at = [0, Math.floor(codes.length / 2), codes.length - 1];
    for (const row of at) {
      expect(segment(codes[row][0], scheme, bins)).toEqual([named[row]]);
      expect(segment(Number(codes[row][0]), scheme, bins)).toEqual([named[row]]);
    }
  });
});
