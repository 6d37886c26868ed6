import { exampleWords } from './example-words';
import { catalog } from '../../src/functions/catalog';
import type { Language } from '../../src/wording/text';
import { layOut } from './laid-out-call';
import { openWorkbench } from './open-workbench';
import type { Cells, OpenedWorkbench } from './open-workbench';

const all = catalog.flatMap((spec) => spec.examples.map((example) => ({ id: spec.id, example })));

/** Rows kept free below an answer of which the example shows only the beginning. */
const rest = 700;

/** Tried in Chinese too: stages, segments, classes, headings, products and verdicts, each word of them known for certain. */
const inChinese = new Set([
  'LIFECYCLE_STAGE',
  'RFM_SEGMENT',
  'RFM_TABLE',
  'ABC_CLASS',
  'CONCENTRATION',
  'REVENUE_IDENTITY',
  'CROSS_SELL',
  'LINE_MIGRATION',
]);

const title = (formula: string): string => (formula.length > 100 ? `${formula.slice(0, 97)}…` : formula);

describe('every function, typed into a cell with references', () => {
  let bench: OpenedWorkbench;
  beforeAll(async () => {
    bench = await openWorkbench();
  }, 180_000);
  afterAll(() => bench?.close());

  describe.each([
    { language: 'en' as Language, chosen: all },
    { language: 'zh-CN' as Language, chosen: all.filter(({ id }) => inChinese.has(id)) },
  ])('in $language', ({ language, chosen }) => {
    const { rows, calls } = layOut(
      chosen.map(({ id, example: { arguments: given, result, firstRows } }) => ({
        id,
        arguments: given,
        rows: result.length,
        columns: result[0].length,
        below: firstRows === undefined ? 0 : rest,
      })),
    );
    let answers: Cells[] = [];
    let messages: (string | null)[] = [];

    beforeAll(async () => {
      await bench.openRows(language, rows);
      await bench.page.evaluate((wanted) => window.workbench.setLanguage(wanted), language);
      await bench.idle();
      await bench.page.evaluate(
        async (typed) => {
          for (const [at, formula] of typed) await window.workbench.type(at, formula);
        },
        calls.map(({ at, formula }) => [at, formula] as const),
      );
      await bench.idle();
      [answers, messages] = await bench.page.evaluate(
        async (read) => [
          await Promise.all(read.map(([, area]) => window.workbench.read(area))),
          await Promise.all(read.map(([at]) => window.workbench.message(at))),
        ],
        calls.map(({ at, answer }) => [at, answer] as const),
      );
    }, 240_000);

    it.each(
      chosen.map(({ id, example }, place) => ({ title: `${id}: ${title(calls[place].formula)}`, example, place })),
    )('$title', ({ example, place }) => {
      const say = exampleWords(example, language);
      expect(messages[place]).toBeNull();
      const answer = answers[place];
      // Every text exactly; numbers stand for themselves here and are compared below.
      expect(answer.map((row) => row.map((cell) => (typeof cell === 'number' ? 'number' : cell)))).toEqual(
        example.result.map((row) => row.map((cell) => (typeof cell === 'number' ? 'number' : say(cell)))),
      );
      example.result.forEach((row, r) =>
        row.forEach((cell, c) => {
          if (typeof cell === 'number')
            expect(answer[r][c] as number).toBeCloseWithin(cell, {
              relative: 5e-6,
              because: 'the help shows six digits',
            });
        }),
      );
    });
  });

  it('neither the grid nor the add-in complains, and no other machine is asked', () => {
    expect(bench.complaints()).toEqual([]);
  });
});
