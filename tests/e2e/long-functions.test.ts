import { randomFrom } from '../../src/core/random';
import type { Worker } from 'playwright-core';
import { openWorkbench, type OpenedWorkbench } from './open-workbench';

jest.setTimeout(180_000);

const customers = 6000;
const { uniform } = randomFrom(1);

/** Made-up orders by quarter, no two customers alike, so that hidden states take seconds to be found. */
const histories = Array.from({ length: customers }, () =>
  Array.from({ length: 24 }, (_, quarter) => (quarter === 0 ? 1 : Math.floor(uniform() ** 3 * 6))),
);

describe('a function that takes long', () => {
  let bench: OpenedWorkbench;
  /** Workers of the add-in: those of the workbench for files are not meant. */
  const started: Worker[] = [];
  let stopped = 0;
  beforeAll(async () => {
    bench = await openWorkbench();
    bench.page.on('worker', (worker) => {
      if (!worker.url().endsWith('/worker.js')) return;
      started.push(worker);
      worker.on('close', () => stopped++);
    });
    await bench.openRows('Histories', histories);
  }, 180_000);
  afterAll(() => bench?.close());

  /** Asks every 50 ms, for a minute at most, until the cell shows what is wanted. */
  const shown = async (address: string, wanted: (cell: unknown) => boolean): Promise<unknown> => {
    for (let asked = 0; asked < 1200; asked++) {
      const [[cell]] = await bench.read(address);
      if (wanted(cell)) return cell;
      await bench.page.waitForTimeout(50);
    }
    throw new Error(`${address} never showed what was waited for.`);
  };

  it('shows #BUSY! while the sheet stays usable, and an edit cancels it', async () => {
    await bench.type('AA1', `=CRM.STAGE_HMM(A1:X${customers})`);
    await shown('AA1', (cell) => cell === '#BUSY!');
    await bench.type('AA40', '=CRM.STAGE_ACTION("Decline")');
    await shown('AA40', (cell) => typeof cell === 'string' && cell.length > 20);
    expect(await bench.read('AA1')).toEqual([['#BUSY!']]);
    expect(started).toHaveLength(1);
    expect(stopped).toBe(0);
    await bench.type('B1', '5');
    await bench.idle();
    // The first computation was stopped in its tracks; another worker gave the answer for what stands there now.
    expect(stopped).toBe(1);
    expect(started).toHaveLength(2);
    expect(await bench.read('AA1:AB2')).toEqual([
      ['Measure', 'State'],
      ['a period shows', ''],
    ]);
    expect(bench.complaints()).toEqual([]);
  });
});
