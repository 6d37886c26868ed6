import fc from 'fast-check';
import type { AskedField } from '../../../src/tasks/analyse/analysis';
import { readTyped } from '../../../src/tasks/analyse/read-typed';

function field(kind: AskedField['kind'], more: Partial<AskedField> = {}): AskedField {
  return { id: 'x', kind, optional: false, roles: { is: [], standIns: [] }, daysSince: null, headings: [], ...more };
}

test.each([
  ['12', '12'],
  [' -0.5 ', '-0.5'],
  ['1.5e-3', '0.0015'],
  ['12 %', '0.12'],
  ['35%', '0.35'],
  ['.25', '0.25'],
])('the number %s becomes %s', (text, argument) => {
  expect(readTyped(field('number'), text)).toEqual({ argument });
});

test.each(['1,5', '1,000', 'twelve', '=A1', '1+1', '1e999', '--1', 'DATE(2025,1,1)'])(
  '%s is no number, and no formula either',
  (text) => {
    expect(readTyped(field('number'), text)).toEqual({ problem: { code: 'not-a-number', received: text } });
  },
);

test('bad input: a share of 12 is asked about before anything is written', () => {
  const share = field('number', { share: true, least: 0, greatest: 1 });
  expect(readTyped(share, '12')).toEqual({
    problem: { code: 'looks-like-percent', expected: [0.12], received: 12 },
  });
  expect(readTyped(share, '12 %')).toEqual({ argument: '0.12' });
  expect(readTyped(share, '1')).toEqual({ argument: '1' });
});

test('a number keeps to the limits of its argument', () => {
  const bins = field('number', { least: 2, greatest: 9, whole: true });
  expect(readTyped(bins, '10')).toEqual({ problem: { code: 'not-between', expected: [2, 9], received: 10 } });
  expect(readTyped(bins, '2.5')).toEqual({ problem: { code: 'not-whole', received: 2.5 } });
  expect(readTyped(field('number', { least: 1 }), '0')).toMatchObject({ problem: { code: 'below', expected: [1] } });
  expect(readTyped(field('number', { greatest: 1 }), '2')).toMatchObject({ problem: { code: 'above', expected: [1] } });
});

test('a day is one of the calendar', () => {
  expect(readTyped(field('date'), '2025-06-30')).toEqual({ argument: 'DATE(2025,6,30)' });
  for (const text of ['2025-02-30', '30.6.2025', '2025-6', 'today'])
    expect(readTyped(field('dates'), text)).toMatchObject({ problem: { code: 'not-a-date' } });
});

test('several values in a field are a column, a row or a block, as the argument wants', () => {
  expect(readTyped(field('numbers'), '1, 2, 3')).toEqual({ argument: '{1;2;3}' });
  expect(readTyped(field('counts'), '7')).toEqual({ argument: '7' });
  expect(readTyped(field('matrix'), '0.8, 0.7')).toEqual({ argument: '{0.8,0.7}' });
  expect(readTyped(field('matrix'), '1, 2; 3, 4')).toEqual({ argument: '{1,2;3,4}' });
  expect(readTyped(field('labels'), 'Smith, John; Ann')).toEqual({ argument: '{"Smith, John";"Ann"}' });
  expect(readTyped(field('table'), 'growth, 5')).toEqual({ argument: '{"growth",5}' });
  expect(readTyped(field('matrix'), '1, 2; 3')).toEqual({
    problem: { code: 'wrong-width', row: 2, received: 1, expected: [2] },
  });
  expect(readTyped(field('numbers'), '1, x')).toMatchObject({ problem: { code: 'not-a-number', received: 'x' } });
  expect(readTyped(field('numbers'), ' ; ')).toEqual({ problem: { code: 'missing' } });
});

test('bad input: a text longer than Excel takes in a formula is refused', () => {
  expect(readTyped(field('labels'), 'a'.repeat(256))).toMatchObject({
    problem: { code: 'too-large', expected: [255] },
  });
});

test('whatever is typed into whatever field, what reaches the formula is literals and nothing else', () => {
  const literal = '(?:-?\\d+(?:\\.\\d+)?(?:E[+-]\\d+)?|"(?:[^"]|"")*")';
  const only = new RegExp(`^(?:${literal}|\\{${literal}(?:[,;]${literal})*\\}|DATE\\(\\d+,\\d+,\\d+\\))$`, 's');
  const kinds = ['dates', 'counts', 'numbers', 'labels', 'matrix', 'date', 'number', 'choice', 'table'] as const;
  const piece = fc.constantFrom(
    '"',
    "'",
    ',',
    ';',
    '1',
    '-',
    '(',
    ')',
    '{',
    '}',
    '=',
    'A1',
    '%',
    '2025-06-30',
    ' ',
    '客',
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(fc.constantFrom(...kinds), texts, (kind, text) => {
      const read = readTyped(field(kind), text);
      if ('argument' in read) expect(read.argument).toMatch(only);
    }),
  );
});
