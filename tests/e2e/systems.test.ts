import { catalog } from '../../src/functions/catalog';
import type { TypedCall } from './laid-out-call';
import { layOut } from './laid-out-call';
import type { Cells, OpenedWorkbench } from './open-workbench';
import { openWorkbench } from './open-workbench';
import { allCases } from './systems/all-cases';
import type { SystemCase } from './systems/system-case';
import { systems } from './systems/systems';

const nineDigits = { relative: 1e-9, because: 'the same number by another way, in double precision' };

/** Rows kept free below an answer of which only the beginning is judged: enough for every answer here. */
const below = 80;

const width = ({ expected }: SystemCase): number => Math.max(...expected.map((row) => row?.length ?? 0));

function functionsIn(call: TypedCall): string[] {
  const inner = call.arguments.filter(
    (each): each is TypedCall => typeof each === 'object' && each !== null && !Array.isArray(each),
  );
  return [call.id, ...inner.flatMap(functionsIn)];
}

test('every system of the field has a case, and every function of the catalogue is typed in one', () => {
  expect([...new Set(allCases.map(({ system }) => system))].sort()).toEqual([...systems].sort());
  const typed = new Set(allCases.flatMap(functionsIn));
  expect(catalog.map(({ id }) => id).filter((id) => !typed.has(id))).toEqual([]);
});

test('every case says how its answer was found, and judges some cells of it', () => {
  for (const { system, working, expected } of allCases) {
    expect([system, working.length > 20]).toEqual([system, true]);
    expect([system, expected.flat().some((cell) => cell !== null)]).toEqual([system, true]);
  }
});

describe('every system of the field, typed as a formula', () => {
  const { rows, calls } = layOut(
    allCases.map((each) => ({
      id: each.id,
      arguments: each.arguments,
      rows: each.expected.length,
      columns: width(each),
      below: each.more ? below : 0,
    })),
  );
  let bench: OpenedWorkbench;
  let answers: Cells[] = [];
  let margins: Cells[][] = [];

  beforeAll(async () => {
    bench = await openWorkbench();
    await bench.openRows('Systems', rows);
    await bench.page.evaluate(
      async (typed) => {
        for (const [at, formula] of typed) await window.workbench.type(at, formula);
      },
      calls.map(({ at, formula }) => [at, formula] as const),
    );
    await bench.idle();
    [answers, margins] = await bench.page.evaluate(
      async (read) => [
        await Promise.all(read.map(([area]) => window.workbench.read(area))),
        await Promise.all(
          read.map(([, [under, beside]]) => Promise.all([window.workbench.read(under), window.workbench.read(beside)])),
        ),
      ],
      calls.map((call) => [call.answer, call.margins] as const),
    );
  }, 300_000);
  afterAll(() => bench?.close());

  it.each(allCases.map((each, place) => ({ title: `${each.system}: ${each.id}, case ${place + 1}`, each, place })))(
    '$title',
    ({ each: { expected, more, tolerance = nineDigits }, place }) => {
      expected.forEach((row, r) =>
        row?.forEach((cell, c) => {
          const answered = answers[place][r][c];
          if (cell === null) return;
          if (typeof cell === 'number') expect(answered).toBeCloseWithin(cell, tolerance);
          else if (cell instanceof RegExp) expect(answered).toMatch(cell);
          else expect([r, c, answered]).toEqual([r, c, cell]);
        }),
      );
      // An answer that is judged whole ends where it should.
      if (!more) expect(new Set(margins[place].flat(2))).toEqual(new Set(['']));
    },
  );

  it('neither the grid nor the add-in complains, and no other machine is asked', () => {
    expect(bench.complaints()).toEqual([]);
  });
});
