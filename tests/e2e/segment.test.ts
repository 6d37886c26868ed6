import { cdnowSample } from './real-log';
import { openWorkbench, type Cells, type OpenedWorkbench } from './open-workbench';

/** Row fills of look.md by the stage's name, both languages. */
const fills: Readonly<Record<string, string>> = {
  Exploration: '#96D0F7',
  Formation: '#91B58C',
  Stability: '#FAD478',
  Decline: '#E09D61',
  考察期: '#96D0F7',
  形成期: '#91B58C',
  稳定期: '#FAD478',
  退化期: '#E09D61',
};

const words = {
  en: {
    segment: 'Segment sheet',
    remove: 'Remove results',
    pivot: 'CLV pivot',
    model: 'Stage model',
    asOf: 'As-of date',
    stage: 'Stage',
    reason: 'Reason',
    value: /^CLV/,
    switchTo: '中文',
  },
  'zh-CN': {
    segment: '客户分层',
    remove: '清除结果',
    pivot: '终身价值透视表',
    model: '阶段模型',
    asOf: '分析日期',
    stage: '阶段',
    reason: '理由',
    value: /终身价值|CLV/,
    switchTo: 'English',
  },
} as const;

type Tongue = keyof typeof words;

/** The results sheet as a list of records by heading. */
function records(cells: Cells): ReadonlyMap<string, string | number>[] {
  const [headings, ...rows] = cells;
  return rows
    .filter(([customer]) => customer !== '')
    .map((row) => new Map(row.map((cell, at) => [String(headings[at]), cell as string | number])));
}

async function resultsOf(bench: OpenedWorkbench, before: readonly string[]): Promise<{ sheet: string; cells: Cells }> {
  const added = (await bench.sheets()).filter((name) => !before.includes(name));
  expect(added).toHaveLength(1);
  const cells = await bench.read(`${added[0]}!A1:Z3000`);
  return { sheet: added[0], cells };
}

/** The pane's button, once it can be pressed. */
async function press(bench: OpenedWorkbench, name: string) {
  const button = bench.pane().getByRole('button', { name, exact: true });
  await button.waitFor({ state: 'visible' });
  await button.click();
  await bench.idle();
}

function tests(log: () => Promise<void>, customers: number, bench: () => OpenedWorkbench, language: Tongue) {
  const say = words[language];
  let before: string[];
  let sheet: string;
  let cells: Cells;
  let stageColumn: number;
  let valueColumn: number;

  it('opens and is found as a transaction log', async () => {
    await log();
    before = await bench().sheets();
    await expect(bench().pane().getByLabel(say.model).count()).resolves.toBe(1);
    await expect(bench().pane().getByLabel(say.asOf).count()).resolves.toBe(1);
  }, 60_000);

  it('the ribbon button writes one row per customer with stage, reason and value', async () => {
    await bench().page.getByRole('button', { name: say.segment, exact: true }).first().click();
    await bench().idle();
    ({ sheet, cells } = await resultsOf(bench(), before));
    stageColumn = cells[0].indexOf(say.stage);
    valueColumn = cells[0].findIndex((heading, at) => at > stageColumn && say.value.test(String(heading)));
    expect(stageColumn).toBeGreaterThan(0);
    expect(valueColumn).toBeGreaterThan(0);
    const rows = records(cells);
    expect(rows).toHaveLength(customers);
    for (const row of rows) {
      expect(Object.keys(fills)).toContain(row.get(say.stage));
      expect(String(row.get(say.reason)).length).toBeGreaterThan(5);
    }
  }, 60_000);

  it('every row wears the colour of its stage', async () => {
    const colours = await bench().colours(`${sheet}!A2:A${customers + 1}`);
    const wanted = records(cells).map((row) => fills[String(row.get(say.stage))]);
    expect(colours.map(([colour]) => colour?.toUpperCase())).toEqual(wanted);
  }, 60_000);

  it('the legend counts what the sheet holds', async () => {
    const counts = new Map<string, number>();
    for (const row of records(cells))
      counts.set(String(row.get(say.stage)), (counts.get(String(row.get(say.stage))) ?? 0) + 1);
    const legend = await bench().pane().getByRole('table').first().innerText();
    for (const [stage, count] of counts) {
      expect(legend).toContain(stage);
      expect(legend).toContain(count.toLocaleString('en-US'));
    }
  }, 60_000);

  it('the CLV pivot’s grand total is the sum of the results', async () => {
    const sheets = await bench().sheets();
    await press(bench(), say.pivot);
    const { cells: pivot } = await resultsOf(bench(), sheets);
    const sum = cells.slice(1).reduce((total, row) => total + (Number(row[valueColumn]) || 0), 0);
    const last = pivot.filter((row) => row.some((cell) => cell !== '')).at(-1) ?? [];
    const numbers = last.filter((cell): cell is number => typeof cell === 'number');
    expect(numbers).toContain(customers);
    expect(numbers.some((number) => Math.abs(number - sum) < 1e-6 * sum)).toBe(true);
  }, 60_000);

  it('an edited stage takes its row to the other colour', async () => {
    const other =
      records(cells)[0].get(say.stage) === Object.keys(fills)[2] ? Object.keys(fills)[3] : Object.keys(fills)[2];
    const letter = String.fromCharCode(65 + stageColumn);
    await bench().type(`${sheet}!${letter}2`, other);
    await bench().idle();
    expect((await bench().colours(`${sheet}!A2`))[0][0]?.toUpperCase()).toBe(fills[other]);
  }, 60_000);

  it('Remove results leaves the workbook as it was', async () => {
    await bench().select(`${before[0]}!A1`);
    await bench().idle();
    await press(bench(), say.remove);
    const confirm = bench().pane().getByRole('dialog');
    if (await confirm.count()) await press(bench(), say.remove);
    expect(await bench().sheets()).toEqual(before);
  }, 60_000);

  it('nothing was complained of and nothing left this machine', () => {
    expect(bench().complaints()).toEqual([]);
  });
}

describe('Segment sheet', () => {
  let bench: OpenedWorkbench;
  const current = () => bench;

  describe('on the sample, in English', () => {
    beforeAll(async () => {
      bench = await openWorkbench();
    }, 180_000);
    afterAll(() => bench?.close());
    tests(async () => bench.select('Orders!A2').then(() => bench.idle()), 480, current, 'en');
  });

  describe('on the sample, in Chinese', () => {
    beforeAll(async () => {
      bench = await openWorkbench();
      await bench.page.getByRole('button', { name: words.en.switchTo }).click();
      await bench.idle();
    }, 180_000);
    afterAll(() => bench?.close());
    tests(async () => bench.select(`${(await bench.sheets())[0]}!A2`).then(() => bench.idle()), 480, current, 'zh-CN');
  });

  it('bad input 103: a run goes on to its end though the pane is closed meanwhile', async () => {
    bench = await openWorkbench();
    try {
      await bench.select('Orders!A2');
      await bench.idle();
      const before = await bench.sheets();
      await bench.page.getByRole('button', { name: words.en.segment, exact: true }).first().click();
      await bench.page.locator('#pane > header button').click();
      expect(await bench.page.locator('#pane').isVisible()).toBe(false);
      await bench.idle();
      const { cells } = await resultsOf(bench, before);
      expect(records(cells)).toHaveLength(480);
      expect(bench.complaints()).toEqual([]);
    } finally {
      await bench.close();
    }
  }, 180_000);

  const onRealLog = cdnowSample === null ? describe.skip : describe;
  onRealLog.each(['en', 'zh-CN'] as const)('on the CDNOW sample, %s', (language) => {
    beforeAll(async () => {
      bench = await openWorkbench();
      if (language === 'zh-CN') {
        await bench.page.getByRole('button', { name: words.en.switchTo }).click();
        await bench.idle();
      }
    }, 180_000);
    afterAll(() => bench?.close());
    tests(() => bench.openText('cdnow_sample.csv', cdnowSample ?? ''), 2357, current, language);
  });
});
