import { FunctionRuntime } from '../../../src/workbench/protocol/function-runtime';

const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('calls of custom functions', () => {
  const sent: unknown[] = [];
  let runtime: FunctionRuntime;
  beforeEach(() => {
    sent.length = 0;
    runtime = new FunctionRuntime((messages) => sent.push(...messages));
  });
  const call = () => runtime.invoke({ functionId: 'F', parameters: [] }, () => undefined);

  it('wait until the runtime listens', async () => {
    call();
    await turn();
    expect(sent).toHaveLength(0);
    runtime.setReady();
    await turn();
    expect(sent).toHaveLength(1);
  });

  it('wait until the page’s scripts have run, though the runtime listens earlier', async () => {
    let loaded = () => {};
    runtime.waitFor(new Promise((resolve) => (loaded = resolve)));
    runtime.setReady();
    call();
    await turn();
    expect(sent).toHaveLength(0);
    expect(runtime.outstanding).toBe(1);
    loaded();
    await turn();
    expect(sent).toHaveLength(1);
  });
});
