import { addressOf } from '../../src/excel/range/address';
import { catalog } from '../../src/functions/catalog';
import type { Given } from './fill-form';
import { fillForm, insert, openForm } from './fill-form';
import type { Cells, OpenedWorkbench } from './open-workbench';
import { openWorkbench } from './open-workbench';

type Cell = string | number | boolean | null;

const argumentsSheet = 'Arguments';

/** The first example of every function: its ranges on one sheet below one another, and what its form is to be given. */
function layOutArguments() {
  const rows: Cell[][] = [];
  const examples = catalog.map((spec) => {
    const [example] = spec.examples;
    const top = rows.length;
    let column = 0;
    const given = new Map<string, Given>();
    Object.keys(spec.arguments).forEach((id, position) => {
      const argument = example.arguments[position];
      if (argument === null || argument === undefined) return;
      if (!Array.isArray(argument)) {
        given.set(id, { value: argument as string | number | boolean });
        return;
      }
      const cells = argument as readonly (readonly Cell[])[];
      cells.forEach((line, r) =>
        line.forEach((cell, c) => ((rows[top + r] ??= [])[column + c] = cell === '' ? null : cell)),
      );
      given.set(id, {
        address: `${argumentsSheet}!${addressOf({ row: top, column, rows: cells.length, columns: cells[0].length })}`,
      });
      column += cells[0].length + 1;
    });
    rows.push([], []);
    return { id: spec.id, spec, example, given };
  });
  const width = Math.max(...rows.map((row) => row.length));
  return { examples, rows: Array.from(rows, (row) => Array.from({ length: width }, (_, c) => row?.[c] ?? null)) };
}

describe('every function of the catalogue, inserted from its form', () => {
  const { rows, examples } = layOutArguments();
  let bench: OpenedWorkbench;
  beforeAll(async () => {
    bench = await openWorkbench();
    await bench.openRows(argumentsSheet, rows);
  }, 180_000);
  afterAll(() => bench?.close());

  it.each(examples)('$id', async ({ spec, example, given }) => {
    const pane = bench.pane();
    await openForm(pane, spec.id);
    await fillForm(pane, spec, given);
    const said = await insert(pane, 'Insert on a new sheet');
    const [, sheet, cell] = /^The answer is in (.+)!([A-Z]+\d+)(?::[A-Z]+\d+)?(?:: .*)?\.$/.exec(said) ?? [];
    expect({ said, sheet: sheet?.replace(/ \(\d+\)$/, '') }).toMatchObject({ sheet: expect.any(String) as string });
    const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(cell)!;
    expect(letters).toBe('A');
    const wanted = example.result;
    const answer: Cells = await bench.read(
      `${sheet}!${addressOf({ row: Number(row) - 1, column: 0, rows: wanted.length, columns: wanted[0].length })}`,
    );
    expect(answer.map((line) => line.map((one) => (typeof one === 'number' ? 'number' : one)))).toEqual(
      wanted.map((line) => line.map((one) => (typeof one === 'number' ? 'number' : one))),
    );
    wanted.forEach((line, r) =>
      line.forEach((one, c) => {
        if (typeof one === 'number')
          expect(answer[r][c] as number).toBeCloseWithin(one, { relative: 5e-6, because: 'the help shows six digits' });
      }),
    );
  });

  it('Remove results takes all of them away again', async () => {
    const pane = bench.pane();
    await bench.select(`${argumentsSheet}!A1`);
    await bench.idle();
    await pane.getByRole('button', { name: 'Sheet', exact: true }).click();
    const remove = pane.getByRole('button', { name: 'Remove results', exact: true });
    await remove.click();
    await pane.locator('.outcome').waitFor({ timeout: 110_000 });
    expect(await bench.sheets()).toEqual([argumentsSheet]);
  }, 120_000);

  it('neither the grid nor the add-in complains, and no other machine is asked', () => {
    expect(bench.complaints()).toEqual([]);
  });
});
