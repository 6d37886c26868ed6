import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { allowed } from '../agreement';
import type { HeavyAnswers, HeavyModel, HeavyQuestion } from './heavy-agreements';
import { compareHeavy } from './heavy-agreements';

interface HeavyBuyer {
  readonly parameters: readonly number[];
  readonly question: HeavyQuestion;
  /** Thirty digits. */
  readonly answers: Readonly<Record<string, string>>;
}

const table: Readonly<Record<HeavyModel, readonly HeavyBuyer[]>> = JSON.parse(
  readFileSync(resolve(__dirname, 'heavy-buyers.json'), 'utf8'),
);

const models = Object.keys(table) as HeavyModel[];

test.each(models)('%s agrees with numbers of thirty digits for customers of up to 5,000 orders', (model) => {
  const wrong: string[] = [];
  let compared = 0;
  for (const { parameters, question, answers } of table[model]) {
    const numbers: HeavyAnswers = Object.fromEntries(
      Object.entries(answers).map(([name, text]) => [name, Number(text)]),
    );
    compareHeavy(model, parameters, question, numbers, (what, fast, slow) => {
      compared++;
      const off = Math.abs(fast - slow);
      if (!(off <= Math.max(allowed.absolute, allowed.relative * Math.abs(slow))))
        wrong.push(`${what}: ${fast}, not ${slow}`);
    });
  }
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThanOrEqual(3 * 100);
});

test('more than half of the customers have more than 500 orders, and some more than 4,500', () => {
  const orders = table['mbg-nbd'].map(({ question }) => question.x as number);
  expect(orders.filter((x) => x > 500).length).toBeGreaterThan(50);
  expect(Math.max(...orders)).toBeGreaterThan(4500);
  expect(Math.min(...orders)).toBeGreaterThanOrEqual(26);
});
