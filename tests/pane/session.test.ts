import { createSession } from '../../src/pane/session/session';
import { log, segmented, settings } from './stage/made-up';
import { scriptedIntents } from './stage/scripted-intents';

const named = (calls: readonly { readonly name: string }[], name: string) => calls.filter((call) => call.name === name);

test('the ribbon may ask for a run while the pane is still opening', async () => {
  const { intents, calls } = scriptedIntents({});
  const session = createSession(intents);
  void session.open();
  await session.segment();
  expect(named(calls, 'segment')).toEqual([
    { name: 'segment', arguments: [log, expect.objectContaining({ mapping: log.mapping })] },
  ]);
  expect(session.get().outcome).toEqual({ kind: 'segmented', segmented });
});

test('settings that cannot be read keep neither the list nor the results from the user', async () => {
  const { intents } = scriptedIntents({ results: segmented });
  const session = createSession({ ...intents, readSettings: () => Promise.reject(new Error('closed')) });
  await session.open();
  expect(session.get()).toMatchObject({
    list: log,
    results: segmented,
    outcome: { kind: 'failed', problem: { code: 'unexpected' } },
  });
});

test('choices of the last run come back, the columns and the day being those of the list at hand', async () => {
  const choices = {
    kind: 'customers',
    mapping: { orders: 7 },
    asOf: 40000,
    model: 'demand',
    write: { stage: true, reason: false, rfm: true, clv: false },
    colouring: 'fixed',
    margin: 0.3,
  } as const;
  const { intents } = scriptedIntents({ settings: { ...settings, choices } });
  const session = createSession(intents);
  await session.open();
  expect(session.get().choices).toEqual({ ...choices, kind: log.kind, mapping: log.mapping, asOf: null });
});

test('the results’ own sheet, shown after a run, does not take the place of the log they came from', async () => {
  const { intents, script } = scriptedIntents({});
  const session = createSession({
    ...intents,
    async segment(...given) {
      const answer = await intents.segment(...given);
      script.list = { ...log, sheet: segmented.sheet, name: 'Results', kind: 'customers' };
      return answer;
    },
  });
  await session.open();
  await session.segment();
  expect(session.get()).toMatchObject({ results: segmented, list: log });
  script.list = { ...log, sheet: 'Elsewhere' };
  await session.refresh();
  expect(session.get().list).toMatchObject({ sheet: 'Elsewhere' });
});

test('a task without a list says that there is nothing to do', async () => {
  const { intents, calls } = scriptedIntents({ list: null });
  const session = createSession(intents);
  await session.open();
  await session.segment();
  expect(session.get().outcome).toEqual({ kind: 'failed', problem: { code: 'nothing-to-do' } });
  expect(named(calls, 'segment')).toEqual([]);
});

test('a fault nobody foresaw is told as a fault of ours, without what it said', async () => {
  const { intents } = scriptedIntents({});
  const session = createSession({ ...intents, segment: () => Promise.reject(new Error('cell text')) });
  await session.open();
  await session.segment();
  expect(session.get().outcome).toEqual({ kind: 'failed', problem: { code: 'unexpected' } });
});

test('columns picked for a list are picked again where its headings are the same, and nowhere else', async () => {
  const choices = {
    ...createSession(scriptedIntents({}).intents).get().choices,
    kind: 'transactions',
    mapping: { customer: 2, date: 1 },
  } as const;
  const headings = log.columns.map(({ heading }) => heading);
  const known = createSession(scriptedIntents({ settings: { ...settings, choices, headings } }).intents);
  await known.open();
  expect(known.get().choices.mapping).toEqual(choices.mapping);
  const other = createSession(scriptedIntents({ settings: { ...settings, choices, headings: ['a', 'b'] } }).intents);
  await other.open();
  expect(other.get().choices.mapping).toEqual(log.mapping);
});
