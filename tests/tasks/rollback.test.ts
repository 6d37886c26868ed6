import { ProblemError } from '../../src/core/problem';
import { snapshot } from './snapshot';
import { allOf, customerList, openWorkbook, run, shopLog } from './workbook-for-tests';

let opened: Awaited<ReturnType<typeof openWorkbook>>;
afterEach(() => opened.restore());

const writingMembers = [
  ['SettingCollection.Add', 1],
  ['SettingCollection.Add', 3],
  ['NamedItemCollection.Add', 1],
  ['Range.NumberFormat', 3],
  ['Range.Values', 2],
  ['ConditionalFormatCollection.Add', 1],
  ['ConditionalFormatCollection.Add', 3],
] as const;

test.each([...writingMembers, ['WorksheetCollection.Add', 1], ['TableCollection.Add', 1]] as const)(
  'on a new sheet, a failure at %s (use %i) takes everything back',
  async (member, nth) => {
    opened = await openWorkbook({ Orders: shopLog(40) });
    const before = await snapshot();
    const { intents } = opened;
    const list = (await intents.findList())!;
    const stop = opened.failOn(member, 'GeneralException', nth);
    await expect(intents.segment(list, allOf(list), run)).rejects.toBeInstanceOf(ProblemError);
    stop();
    expect(await snapshot()).toEqual(before);
  },
);

test.each(writingMembers)('beside a list, a failure at %s (use %i) takes everything back', async (member, nth) => {
  opened = await openWorkbook({ Customers: customerList(40) });
  const before = await snapshot();
  const { intents } = opened;
  const list = (await intents.findList())!;
  const stop = opened.failOn(member, 'GeneralException', nth);
  await expect(intents.segment(list, allOf(list), run)).rejects.toBeInstanceOf(ProblemError);
  stop();
  expect(await snapshot()).toEqual(before);
});

test.each(['reading', 'classifying', 'writing', 'colouring'] as const)(
  'cancelled while %s, nothing is left',
  async (phase) => {
    opened = await openWorkbook({ Customers: customerList(3000) });
    const before = await snapshot();
    const { intents } = opened;
    const list = (await intents.findList())!;
    let reached = phase === 'classifying';
    const stopping = {
      report: (progress: { phase: string }) => {
        if (progress.phase === phase) reached = true;
      },
      cancelled: () => reached,
    };
    await expect(intents.segment(list, allOf(list), stopping)).rejects.toThrow(new ProblemError({ code: 'cancelled' }));
    expect(await snapshot()).toEqual(before);
  },
);

test('bad input 102: a journal left open by a crash is found and cleaned up', async () => {
  opened = await openWorkbook({ Customers: customerList(40) });
  const before = await snapshot();
  const { intents } = opened;
  const list = (await intents.findList())!;
  // As in a crash, neither the writing nor the taking back comes to its end.
  const stops = [
    opened.failOn('ConditionalFormatCollection.Add', 'GeneralException', 3),
    opened.failOn('Range.Clear', 'AccessDenied'),
    opened.failOn('ConditionalFormat.Delete', 'AccessDenied'),
  ];
  await expect(intents.segment(list, allOf(list), run)).rejects.toBeInstanceOf(ProblemError);
  for (const stop of stops) stop();
  expect(await snapshot()).not.toEqual(before);
  const unfinished = (await intents.findUnfinished())!;
  expect(unfinished.sheet).toBe('Customers');
  expect((await intents.cleanUp(unfinished, run)).cells).toBe(6 * 41);
  expect(await snapshot()).toEqual(before);
  expect(await intents.findUnfinished()).toBeNull();
});

test('bad input 92: a second task is refused while one is running, and the running one is no crash', async () => {
  opened = await openWorkbook({ Orders: shopLog(40) });
  const { intents } = opened;
  const list = (await intents.findList())!;
  const first = intents.segment(list, allOf(list), run);
  await expect(intents.removeResults(run)).rejects.toThrow(new ProblemError({ code: 'busy' }));
  expect(await intents.findUnfinished()).toBeNull();
  expect((await first).customers).toBe(40);
});
