import { createContext, runInContext } from 'node:vm';
import type { FunctionsJson } from '../../src/derive/functions-json';
import { catalog } from '../../src/functions/catalog';
import { builtAddIn } from './built-add-in';

type Associated = (...parameters: unknown[]) => unknown;

const { script, metadata } = builtAddIn();
const { functions } = JSON.parse(metadata) as FunctionsJson;

/** Runs the built functions where there is nothing but `CustomFunctions`, console and two timers. */
function registered(more: object = {}): ReadonlyMap<string, Associated> {
  const table = new Map<string, Associated>();
  const associate = (id: string, associated: Associated) => void table.set(id, associated);
  runInContext(script, createContext({ CustomFunctions: { associate, ...more }, console, setTimeout, clearTimeout }));
  return table;
}

const table = registered();

test('every function of the metadata is registered by its id, and none besides', () => {
  expect([...table.keys()].sort()).toEqual(functions.map(({ id }) => id).sort());
});

const examples = catalog.flatMap((spec) => spec.examples.map((example, at) => ({ id: spec.id, at, example })));

test.each(examples)('$id computes its example $at in place', ({ id, example }) => {
  const answer = table.get(id)?.(...example.arguments) as unknown[][];
  const shown = answer.slice(0, example.firstRows ?? answer.length);
  expect(shown.map((row) => row.length)).toEqual(example.result.map((row) => row.length));
  shown.forEach((row, r) =>
    row.forEach((cell, c) => {
      const expected = example.result[r][c];
      if (typeof expected !== 'number') expect(cell).toBe(expected);
      else expect(cell).toBeCloseWithin(expected, { relative: 5e-6, because: 'the help shows six digits' });
    }),
  );
});

test.each(functions)('$id has an example that was computed', ({ id }) => {
  expect(examples.filter((example) => example.id === id)).not.toEqual([]);
});

test.each(functions)('$id fails with an error value, Excel’s own where there is one', ({ id }) => {
  class ExcelError {
    constructor(
      readonly code: string,
      readonly message: string,
    ) {}
  }
  const faulty = Array<unknown>(20).fill('#DIV/0!');
  const outcome = (call: Associated | undefined) => {
    try {
      const cells = (call?.(...faulty) as unknown[][]).flat();
      // A labelled table has its errors beside the labels.
      return cells.find((cell) => typeof cell === 'object') ?? cells[0];
    } catch (thrown) {
      return thrown;
    }
  };
  expect(outcome(registered({ Error: ExcelError }).get(id))).toBeInstanceOf(ExcelError);
  expect(outcome(table.get(id))).toMatchObject({ code: expect.stringMatching(/^#/) as string });
});
