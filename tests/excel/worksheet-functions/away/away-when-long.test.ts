import { answerCalls } from '../../../../src/excel/worksheet-functions/away/answer-call';
import { awayWhenLong } from '../../../../src/excel/worksheet-functions/away/away-when-long';
import { countCells, learntEffort } from '../../../../src/excel/worksheet-functions/away/effort';
import type { Heard, WorkerPort } from '../../../../src/excel/worksheet-functions/away/function-worker';
import { functionWorker } from '../../../../src/excel/worksheet-functions/away/function-worker';
import type { WorkerCall } from '../../../../src/excel/worksheet-functions/away/worker-call';
import { worksheetFunction } from '../../../../src/excel/worksheet-functions/worksheet-function';
import { catalog } from '../../../../src/functions/catalog';
import type { FunctionSpec } from '../../../../src/functions/spec';
import { CellError, testHost } from '../test-host';

const spec = catalog.find(({ id }) => id === 'LIFECYCLE_STAGE') as FunctionSpec;
const host = testHost();

/** A worker in this thread that answers when told to; messages are cloned as a real one's are. */
function stage() {
  let clock = 0;
  const answer = answerCalls(catalog, () => (clock += 100));
  const posted: WorkerCall[] = [];
  const stopped: number[] = [];
  let heard: Heard;
  const start = (given: Heard): WorkerPort => {
    heard = given;
    return {
      post: (call, transfer) => void posted.push(structuredClone(call, { transfer })),
      stop: () => void stopped.push(posted.length),
    };
  };
  return {
    posted,
    stopped,
    worker: functionWorker(start),
    reply: (at = posted.length - 1) => heard.reply(structuredClone(answer(posted[at]))),
    breakDown: () => heard.broke(),
  };
}

const rows = 20_000;
const columns = (orders: (row: number) => unknown) => [
  Array.from({ length: rows }, () => [45_000]),
  Array.from({ length: rows }, (_, row) => [45_100 + (row % 200)]),
  Array.from({ length: rows }, (_, row) => [orders(row)]),
  [[45_400]],
];
const long = columns((row) => 2 + (row % 9));
const short = long.map((range) => range.slice(0, 3));

const elsewhere = (worker: ReturnType<typeof functionWorker>) => ({ worker, effort: learntEffort(), now: () => 0 });

test('a short call is answered at once, in place', () => {
  const { worker, posted } = stage();
  const answer = awayWhenLong(spec, host, elsewhere(worker))(...short);
  expect(answer).toEqual(worksheetFunction(spec, host)(...short));
  expect(posted).toEqual([]);
});

test('a long call is answered by the worker, and says the same as in place', async () => {
  const { worker, reply } = stage();
  const answer = awayWhenLong(spec, host, elsewhere(worker))(...long, null, null, null, { address: 'A1' });
  expect(answer).toBeInstanceOf(Promise);
  reply();
  expect(await answer).toEqual(worksheetFunction(spec, host)(...long));
});

test('numbers are handed over in buffers, so that the sheet’s thread copies none', async () => {
  const { worker, posted, reply } = stage();
  const answer = awayWhenLong(spec, host, elsewhere(worker))(...long);
  expect(posted[0].parameters.slice(0, 3)).toEqual(
    [0, 1, 2].map(() => expect.objectContaining({ width: 1, others: [] }) as unknown),
  );
  reply();
  expect(await answer).toHaveLength(rows);
  // The ranges Excel passed are still whole: an answer in place may be asked of them.
  expect(long[0]).toHaveLength(rows);
});

test('errors of rows and of the whole call come back as Excel’s own', async () => {
  const { worker, reply } = stage();
  const call = awayWhenLong(spec, host, elsewhere(worker));
  const faulty = call(...columns((row) => (row === 7 ? 2.5 : 3)));
  reply();
  const cells = (await faulty) as unknown[][];
  expect(cells[7][0]).toBeInstanceOf(CellError);
  expect((cells[7][0] as CellError).message).toMatch(/row 8: 2\.5 is not a whole number/);
  expect(cells[6][0]).toBe('Decline');
  const whole = call(long[0], long[1].slice(1), long[2], long[3]) as Promise<unknown>;
  reply();
  await expect(whole).rejects.toMatchObject({ code: '#VALUE!', message: expect.stringContaining('19,999') as string });
});

test('an edit cancels: a waiting call is forgotten, a running one is stopped and the next goes on', async () => {
  const { worker, posted, stopped, reply } = stage();
  const call = awayWhenLong(spec, host, elsewhere(worker));
  const invocations = [{}, {}, {}] as { onCanceled?: () => void }[];
  const [, , third] = invocations.map((invocation) => call(...long, null, null, null, invocation));
  expect(posted).toHaveLength(1);
  invocations[1].onCanceled?.();
  invocations[0].onCanceled?.();
  expect(stopped).toEqual([1]);
  expect(posted).toHaveLength(2);
  reply();
  expect(await third).toHaveLength(rows);
  expect(posted).toHaveLength(2);
});

test('where a worker cannot be used all is computed in place', async () => {
  const { worker, breakDown } = stage();
  const call = awayWhenLong(spec, host, elsewhere(worker));
  const answer = call(...long);
  breakDown();
  const expected = worksheetFunction(spec, host)(...long);
  expect(await answer).toEqual(expected);
  expect(call(...long)).toEqual(expected);
});

test('what a function costs on this machine is learnt from what it took', () => {
  const effort = learntEffort();
  const before = effort.expect('CLV', 10_000);
  effort.learn('CLV', 10_000, 500);
  expect(effort.expect('CLV', 20_000)).toBe(1000);
  expect(effort.expect('RFM_SCORE', 10_000)).toBe(before);
  effort.learn('RFM_SCORE', 10, 500);
  expect(effort.expect('RFM_SCORE', 10_000)).toBe(before);
});

test('cells are counted over ranges, single values and omitted arguments', () => {
  expect(
    countCells([
      [
        [1, 2],
        [3, 4],
      ],
      'model',
      null,
      [[5]],
    ]),
  ).toBe(7);
});
