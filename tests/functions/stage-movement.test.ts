import { worksheetFunction } from '../../src/excel/worksheet-functions/worksheet-function';
import type { FunctionSpec } from '../../src/functions/spec';
import { stageAction } from '../../src/functions/stage-action';
import { stageForecast } from '../../src/functions/stage-forecast';
import { stageTransitions } from '../../src/functions/stage-transitions';
import type { Language } from '../../src/wording/text';
import { CellError, errorOf, testHost } from '../excel/worksheet-functions/test-host';

const call = (spec: FunctionSpec, language: Language = 'en') => worksheetFunction(spec, testHost({ language }));
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const messageOf = (cell: unknown) => (cell instanceof CellError ? `${cell.code} ${cell.message}` : cell);

describe('STAGE_ACTION', () => {
  const action = call(stageAction);

  it('says the same of a stage in whatever language it is written', () => {
    expect(action('稳定期', '高')).toEqual(action('Stability', 'high'));
    expect(action('Commitment')).toEqual(action('Stability'));
    expect(call(stageAction, 'zh-CN')('Stability', 'low')[0][0]).toMatch(/^延长这一阶段：.*价值低：/);
  });

  it('wakes the dormant', () => {
    expect(action('暂时休眠')).toEqual(action('dormant'));
    expect(action('dormant')[0][0]).toMatch(/^Wake it before it declines/);
  });

  it('keeps blanks blank and faults in their rows, with the choices in the reader’s words', () => {
    const cells = action(
      column('Stability', '', 'Nirvana', '#N/A', 'Decline'),
      column('', 'high', 'high', 'low', 'vast'),
    );
    expect(messageOf(cells[0][0])).toMatch(/^Lengthen it/);
    expect(cells[1]).toEqual(['']);
    expect(messageOf(cells[2][0])).toBe(
      '#VALUE! stage, row 3: "Nirvana" is not one of: Exploration, Formation, Stability, Decline.',
    );
    expect(messageOf(cells[3][0])).toMatch(/^#N\/A /);
    expect(messageOf(cells[4][0])).toMatch(
      /value_tier, row 5: "vast" is not one of: high, fairly high, low, negative\./,
    );
    expect(messageOf(call(stageAction, 'zh-CN')('X')[0][0])).toContain('考察期、形成期、稳定期、退化期');
  });

  it('refuses a stage of another model where one is named', () => {
    expect(messageOf(action('Stability', null, 'journey')[0][0])).toContain('Awareness, Interest');
  });
});

describe('STAGE_TRANSITIONS', () => {
  const transitions = call(stageTransitions);

  it('counts each pair once and leaves out rows with a blank side', () => {
    const table = transitions(
      column('Stability', 'Stability', '', 'Decline', 'Stability'),
      column('Decline', 'Stability', 'Decline', '', 'Stability'),
    );
    expect(table).toHaveLength(1 + 16);
    const of = (from: string, to: string) => table.find(([a, b]) => a === from && b === to);
    expect(of('Stability', 'Stability')?.slice(2, 4)).toEqual([2, 2 / 3]);
    expect(of('Stability', 'Decline')?.slice(2, 4)).toEqual([1, 1 / 3]);
    // Nobody with both sides known was in Decline.
    expect(of('Decline', 'Stability')?.slice(2)).toEqual([0, '', '', '']);
  });

  it('answers in the workbook’s language whatever language the stages are in', () => {
    const table = call(stageTransitions, 'zh-CN')(column('Stability', '稳定期'), column('退化期', 'Decline'));
    expect(table.find(([from, to]) => from === '稳定期' && to === '退化期')?.[2]).toBe(2);
  });

  it('takes ids that name parts of an object for groups like any other', () => {
    expect(transitions(column('__proto__', 'constructor'), column('__proto__', '__proto__'))).toHaveLength(1 + 4);
  });

  it('refuses what it cannot count, naming the row', () => {
    const stages = column('Stability', 'Stability');
    expect(errorOf(() => transitions(stages, column('Decline', 'Nirvana'), 'relationship')).message).toMatch(
      /^after, row 2: "Nirvana" is not one of: Exploration/,
    );
    expect(errorOf(() => transitions(stages, column('#DIV/0!', 'Decline'))).code).toBe('#DIV/0!');
    expect(errorOf(() => transitions(column('', ''), column('', ''))).code).toBe('#N/A');
    expect(errorOf(() => transitions(stages, column('Decline', 'Decline', 'Decline'))).message).toMatch(/2 rows/);
  });
});

describe('STAGE_FORECAST', () => {
  const forecast = call(stageForecast);
  const table = call(stageTransitions)(
    column('Exploration', 'Exploration', 'Formation', 'Stability', 'Stability', 'Decline'),
    column('Formation', 'Exploration', 'Stability', 'Stability', 'Decline', 'Decline'),
  );

  it('reads what STAGE_TRANSITIONS spills, in either language, and rounds nothing away', () => {
    const mix = [
      ['Exploration', 80],
      ['稳定期', 40],
    ];
    const lines = forecast(table, mix, 2);
    expect(lines[0]).toEqual(['Period', 'Exploration', 'Formation', 'Stability', 'Decline']);
    // E 80 → 40 stay, 40 to F; S 40 → 20 stay, 20 to D; then F's 40 move on to S and D stays.
    expect(lines.slice(1)).toEqual([
      [0, 80, 0, 40, 0],
      [1, 40, 40, 20, 20],
      [2, 20, 20, 50, 30],
    ]);
    const chinese = call(stageTransitions, 'zh-CN')(column('Stability'), column('Decline'));
    expect(forecast(chinese, [['Stability', 8]], 1)[2]).toEqual([1, 0, 0, 0, 8]);
  });

  it('reads a square table of customers as it reads one of shares', () => {
    const counted = [
      ['', 'A', 'B'],
      ['A', 3, 1],
      ['B', 0, 5],
    ];
    const shared = [
      ['', 'A', 'B'],
      ['A', 0.75, 0.25],
      ['B', 0, 1],
    ];
    expect(forecast(counted, [['A', 8]], 3)).toEqual(forecast(shared, [['A', 8]], 3));
  });

  it.each([
    [
      'shares that do not sum to 1',
      [
        ['', 'A', 'B'],
        ['A', 0.5, 0.1],
        ['B', 0, 1],
      ],
      /transitions, row 2: .*Rate/,
    ],
    [
      'a share below 0',
      [
        ['', 'A', 'B'],
        ['A', 1.5, -0.5],
        ['B', 0, 1],
      ],
      /transitions, row 2: .*Rate/,
    ],
    [
      'text for a share',
      [
        ['', 'A', 'B'],
        ['A', 'x', 1],
        ['B', 0, 1],
      ],
      /transitions, row 2: .*Rate/,
    ],
    [
      'a table that is not square',
      [
        ['', 'A', 'B'],
        ['A', 1, 0],
      ],
      /transitions: needs 2 columns, got 3/,
    ],
    ['nothing', [['', '']], /no row holds any data/i],
  ])('refuses %s', (_, transitions, message) => {
    expect(errorOf(() => forecast(transitions, [['A', 1]], 1)).message).toMatch(message);
  });

  it.each([
    ['an unknown stage', [['Nirvana', 1]], 1, /mix, row 1: "Nirvana" is not one of/],
    ['customers below 0', [['Decline', -1]], 1, /mix, row 1: -1 is less than 0/],
    ['three columns', [['Decline', 1, 2]], 1, /mix: needs 2 columns, got 3/],
    ['half a period', [['Decline', 1]], 0.5, /periods: 0\.5 is not a whole number/],
    ['too many periods', [['Decline', 1]], 1201, /periods: 1201 is not between 0 and 1,200/],
  ])('refuses %s', (_, mix, periods, message) => {
    expect(errorOf(() => forecast(table, mix, periods)).message).toMatch(message);
  });

  it('takes no period for the mix as it is', () => {
    expect(forecast(table, [['Decline', 3]], 0)).toHaveLength(2);
  });
});
