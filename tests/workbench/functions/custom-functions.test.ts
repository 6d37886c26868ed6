import { CustomFunctions } from '../../../src/workbench/functions/custom-functions';
import { readFunctionsJson } from '../../../src/workbench/functions/functions-json';
import type { Handed, Place } from '../../../src/workbench/grid/grid';
import { FunctionRuntime } from '../../../src/workbench/protocol/function-runtime';

const metadata = readFunctionsJson({
  functions: [
    { id: 'SUM_UP', name: 'SUM_UP', description: '', parameters: [{ name: 'a' }], options: { cancelable: true } },
  ],
});

function setting() {
  const sent: unknown[][] = [];
  const runtime = new FunctionRuntime((messages) => sent.push(...messages.map((message) => [...message])));
  runtime.setReady();
  const again: Place[] = [];
  const functions = new CustomFunctions(
    metadata,
    'CRM',
    runtime,
    () => 'Data',
    (places) => again.push(...places),
  );
  const [one] = functions.functions();
  const ask = (row: number, value: number) =>
    one.evaluate({ sheet: 's', row, column: 0 }, [{ kind: 'value', value } as Handed]);
  const turn = () => new Promise((resolve) => setTimeout(resolve, 5));
  const ids = () => sent.filter((message) => message[1] === 1000).map((message) => Number(message[4]));
  return { sent, runtime, again, functions, ask, turn, ids, name: one.name };
}

describe('custom functions in cells', () => {
  test('the name in formulas is the namespace and the name', () => {
    expect(setting().name).toBe('CRM.SUM_UP');
  });

  test('a formula waits, its answer has it worked out again, and then it is answered from memory', async () => {
    const { ask, turn, ids, runtime, again } = setting();
    expect(ask(0, 5)).toBe('waiting');
    await turn();
    runtime.acceptResults([{ id: ids()[0], value: 50 }]);
    await turn();
    expect(again).toEqual([{ sheet: 's', row: 0, column: 0 }]);
    expect(ask(0, 5)).toEqual([[50]]);
    expect(ids()).toHaveLength(1);
  });

  test('calls of one calculation go out together, and answers come back in one', async () => {
    const { ask, turn, ids, runtime, again } = setting();
    for (let row = 0; row < 100; row++) ask(row, row);
    await turn();
    expect(ids()).toHaveLength(100);
    runtime.acceptResults(ids().map((id) => ({ id, value: id })));
    await turn();
    expect(again).toHaveLength(100);
  });

  test('two calls of the same function in one cell do not fight', async () => {
    const { ask, turn, ids, runtime } = setting();
    ask(0, 1);
    ask(0, 2);
    await turn();
    runtime.acceptResults(ids().map((id, i) => ({ id, value: (i + 1) * 10 })));
    await turn();
    expect([ask(0, 1), ask(0, 2)]).toEqual([[[10]], [[20]]]);
  });

  test('a call whose arguments are gone is cancelled when the calculation ends', async () => {
    const { ask, turn, sent, functions } = setting();
    ask(0, 1);
    await turn();
    functions.calculated();
    ask(0, 2);
    functions.calculated();
    await turn();
    expect(sent.filter((message) => message[1] === 1001)).toHaveLength(1);
  });

  test('a full calculation asks again what was answered before', async () => {
    const { ask, turn, ids, runtime, functions } = setting();
    ask(0, 5);
    await turn();
    runtime.acceptResults([{ id: ids()[0], value: 50 }]);
    await turn();
    functions.outdated();
    expect(ask(0, 5)).toBe('waiting');
    await turn();
    runtime.acceptResults([{ id: ids()[1], value: 60 }]);
    await turn();
    expect(ask(0, 5)).toEqual([[60]]);
  });

  test('a formula that was deleted is cancelled', async () => {
    const { ask, turn, sent, functions, runtime } = setting();
    ask(0, 1);
    await turn();
    functions.forget('s', () => false);
    await turn();
    expect(sent.filter((message) => message[1] === 1001)).toHaveLength(1);
    expect(runtime.outstanding).toBe(0);
  });
});
