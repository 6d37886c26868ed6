import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const rows = readFileSync(path.join(__dirname, 'bad-inputs.md'), 'utf8')
  .split('\n')
  .map((line) => /^\| (\d+) \| (.+?) \| (.+?) \| (.+) \|$/.exec(line))
  .filter((match) => match !== null)
  .map(([, number, what, how, where]) => ({ number: Number(number), what, how, where }));

const sources = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts') && name !== 'bad-inputs.test.ts')
  .map((name) => readFileSync(path.join(__dirname, name), 'utf8'));

/** Titles of all tests, wherever they stand: the first text after test(, it( or their tables. */
const titles = sources.flatMap((source) =>
  [...source.matchAll(/\b(?:test|it)(?:\.each[\s\S]*?\))?\(\s*(['"`])((?:(?!\1)[^\\]|\\.)*)\1/g)].map(
    ([, , title]) => title,
  ),
);

/** Numbers that titles claim: `bad input 51, 52 and 67: …`. */
const claimed = titles.flatMap((title) =>
  (/^bad input ([\d, and]+):/.exec(title)?.[1].match(/\d+/g) ?? []).map(Number),
);

test('every item of the catalogue stands here once, in order', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 105 }, (_, at) => at + 1));
});

test.each(rows)('bad input $number, $what: its fate is one of three, with a test or a reason', ({ how, where }) => {
  expect(['tested', 'answered by Excel before us', 'not emulated']).toContain(how);
  if (how !== 'tested') return expect(where.length).toBeGreaterThan(20);
  const named = [...where.matchAll(/“([^”]+)”/g)].map(([, title]) => title);
  expect(named).not.toEqual([]);
  const short = /^bad input (\d+)$/;
  for (const title of named) {
    const number = short.exec(title)?.[1];
    if (number) expect({ number, tested: claimed.includes(Number(number)) }).toEqual({ number, tested: true });
    else expect({ title, exists: titles.includes(title) }).toEqual({ title, exists: true });
  }
});
