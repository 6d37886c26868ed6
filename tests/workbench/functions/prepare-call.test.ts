import { CellError } from '../../../src/workbench/book/cell';
import type { CellValue } from '../../../src/workbench/book/cell';
import type { FunctionMetadata } from '../../../src/workbench/functions/functions-json';
import { readFunctionsJson } from '../../../src/workbench/functions/functions-json';
import { prepareCalls } from '../../../src/workbench/functions/prepare-call';
import type { Handed } from '../../../src/workbench/grid/grid';

interface Shape {
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

function metadata(...shapes: readonly Shape[]): FunctionMetadata {
  const parameters = shapes.map((shape, i) => ({ name: `p${i}`, description: '', ...shape }));
  return readFunctionsJson({ functions: [{ id: 'F', name: 'F', description: '', parameters }] }).functions[0];
}

const value = (one: CellValue): Handed => ({ kind: 'value', value: one });
const array = (values: CellValue[][]): Handed => ({ kind: 'array', values });
const matrix: Shape = { dimensionality: 'matrix' };

function only(result: ReturnType<typeof prepareCalls>) {
  if (result instanceof CellError) throw new Error(result.code);
  expect(result.calls).toHaveLength(1);
  return result.calls[0];
}

describe('the rules between arguments and parameters', () => {
  test('trailing arguments left out are null, so that the invocation stands in its place', () => {
    const calls = only(
      prepareCalls(metadata({}, { optional: true }, { ...matrix, optional: true }), [value(1)], false),
    );
    expect(calls).toEqual([1, null, null]);
  });

  test('an argument left out between commas is null too', () => {
    const calls = only(prepareCalls(metadata({}, { optional: true }, {}), [value(1), undefined, value(3)], false));
    expect(calls).toEqual([1, null, 3]);
  });

  test('a matrix parameter always receives rows', () => {
    expect(only(prepareCalls(metadata(matrix), [value(5)], false))).toEqual([[[5]]]);
    expect(only(prepareCalls(metadata(matrix), [array([[1], [2]])], false))).toEqual([[[1], [2]]]);
  });

  test('values are converted to the declared type before the call', () => {
    const shape = metadata({ type: 'number' }, { type: 'string' }, { type: 'boolean' });
    expect(only(prepareCalls(shape, [value('12'), value(true), value(0)], false))).toEqual([12, 'TRUE', false]);
  });

  test('a text that is no number for a number parameter is #VALUE! without a call', () => {
    expect(prepareCalls(metadata({ type: 'number' }), [value('abc')], false)).toEqual(new CellError('#VALUE!'));
  });

  test('an error in an argument is the answer, unless the add-in takes errors in parameters of any type', () => {
    const error = new CellError('#DIV/0!');
    expect(prepareCalls(metadata(matrix), [array([[1], [error]])], false)).toEqual(error);
    expect(only(prepareCalls(metadata(matrix), [array([[1], [error]])], true))).toEqual([
      [[1], [{ type: 'CustomFunctionError', code: '#DIV/0!' }]],
    ]);
    expect(prepareCalls(metadata({ ...matrix, type: 'number' }), [array([[error]])], true)).toEqual(error);
  });

  test('a cell that still waits makes the formula wait, errors taken or not', () => {
    expect(prepareCalls(metadata(matrix), [value(new CellError('#BUSY!'))], true)).toEqual(new CellError('#BUSY!'));
  });

  test('blank cells are the blank of the declared type', () => {
    const blanks = (type: string) => only(prepareCalls(metadata({ ...matrix, type }), [array([[null]])], false))[0];
    expect(blanks('number')).toEqual([[0]]);
    expect(blanks('string')).toEqual([['']]);
    expect(blanks('boolean')).toEqual([[false]]);
    expect(blanks('any')).toEqual([['']]);
  });

  test('an array for a parameter of one value makes a call per element', () => {
    const prepared = prepareCalls(metadata({}, {}), [array([[1], [2], [3]]), value('x')], false);
    expect(prepared).toMatchObject({
      rows: 3,
      columns: 1,
      calls: [
        [1, 'x'],
        [2, 'x'],
        [3, 'x'],
      ],
    });
  });

  test('a repeating parameter takes all the arguments from its place on', () => {
    const scalars = metadata({}, { repeating: true });
    expect(only(prepareCalls(scalars, [value(1), value(2), array([[3, 4]])], false))).toEqual([1, [2, 3, 4]]);
    const ranges = metadata({ ...matrix, repeating: true });
    expect(only(prepareCalls(ranges, [array([[1]]), array([[2, 3]])], false))).toEqual([[[[1]], [[2, 3]]]]);
  });

  test('areas are known by their address', () => {
    const area = { row: 0, column: 1, rows: 2, columns: 1 };
    const prepared = prepareCalls(
      metadata(matrix),
      [{ kind: 'area', sheet: 'My data', area, values: [[1], [2]] }],
      false,
    );
    expect(prepared).toMatchObject({ addresses: ["'My data'!B1:B2"] });
  });
});
