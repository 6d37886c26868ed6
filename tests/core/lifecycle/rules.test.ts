import fc from 'fast-check';
import { classify } from '../../../src/core/lifecycle/classify';
import { defaultRules } from '../../../src/core/lifecycle/default-rules';
import type { RuleSheet } from '../../../src/core/lifecycle/read-rules';
import { readRules } from '../../../src/core/lifecycle/read-rules';
import { stageId, stageModelIds } from '../../../src/core/lifecycle/stage-model';
import { writeRules } from '../../../src/core/lifecycle/write-rules';
import { ProblemError } from '../../../src/core/problem';
import type { Language } from '../../../src/wording/text';
import { languages } from '../../../src/wording/text';
import { identify, nameOf } from '../../../src/wording/vocabularies';
import type { StageModelId } from '../../../src/core/lifecycle/stage-model';
import { anyCustomer } from './any-customer';
import type { Customer } from './facts-of';
import { asOf, factsOf, regular } from './facts-of';

/** The default table as a person sees it in cells. */
function sheetOf(model: StageModelId, language: Language): (string | number | boolean | null)[][] {
  return writeRules(defaultRules(model)).map((line) =>
    line.map((cell) => (cell !== null && typeof cell === 'object' ? nameOf(cell.vocabulary, cell.id, language) : cell)),
  );
}

function refusal(sheet: RuleSheet, model: StageModelId | null = null) {
  try {
    readRules(sheet, identify, model);
  } catch (thrown) {
    if (thrown instanceof ProblemError) return thrown.problem;
    throw thrown;
  }
  return null;
}

describe.each(stageModelIds)('the rule table of the %s model', (model) => {
  it.each(languages)('reads back as it was written in %s', (language) => {
    expect(readRules(sheetOf(model, language), identify, null)).toEqual(defaultRules(model));
  });

  it('ends with a rule that always holds', () => {
    expect(defaultRules(model).stages.at(-1)?.all).toEqual([]);
  });

  it('may be pasted without headings, with blank lines and in another case', () => {
    const sheet = sheetOf(model, 'en').slice(1);
    const loose = sheet.flatMap((line) => [
      line.map((cell) => (typeof cell === 'string' ? cell.toUpperCase() : cell)),
      [null, '', null, null, null, null, null],
    ]);
    expect(readRules(loose, identify, model)).toEqual(defaultRules(model));
  });
});

describe('an edited rule table', () => {
  const edited = (signal: string, from: number, to: number | string | null) =>
    sheetOf('relationship', 'en').map((line) =>
      line[0] === 'stage' && line[4] === signal && line[6] === from ? [...line.slice(0, 6), to] : line,
    );

  it('decides by its own thresholds', () => {
    const stageBy = (sheet: RuleSheet) => {
      const { stage } = classify(factsOf([regular(20, 20, 55)]), readRules(sheet, identify, null));
      return stageId('relationship', stage[0]);
    };
    expect(stageBy(edited('overdue ratio', 2, 2))).toBe('decline');
    expect(stageBy(edited('overdue ratio', 2, 3))).toBe('stability');
  });

  it('takes the segment gap of the rows where its own is left empty', () => {
    const sheet = sheetOf('relationship', 'en').map((line) =>
      line[2] === 'segment gap (days)' ? [...line.slice(0, 6), null] : line,
    );
    const rules = readRules(sheet, identify, null);
    const customers = Array.from({ length: 21 }, (_, i) => regular(3, 10 + i, 5));
    expect(classify(factsOf(customers), rules).segmentGap).toEqual({ days: 20, from: 'rows', rows: 21 });
    expect(classify(factsOf(customers.slice(0, 19)), rules).segmentGap).toEqual({
      days: 60,
      from: 'default',
      rows: 19,
    });
    expect(classify(factsOf(customers), defaultRules('relationship')).segmentGap.days).toBe(60);
  });

  it.each<[string, RuleSheet, object]>([
    ['a threshold in words', edited('overdue ratio', 2, 'two'), { row: 15, expected: ['threshold'], received: 'two' }],
    ['an empty threshold', edited('overdue ratio', 2, null), { row: 15, expected: ['threshold'] }],
    ['an unknown part', [['rules', 1, 'Decline', null, 'otherwise', null, null]], { row: 1, expected: ['part'] }],
    ['an unknown stage', [['stage', 1, 'Champion', null, 'otherwise', null, null]], { row: 1, expected: ['result'] }],
    ['an unknown signal', [['stage', 1, 'Decline', null, 'mood', 'is', 1]], { row: 1, expected: ['signal'] }],
    ['an unknown comparison', [['stage', 1, 'Decline', null, 'orders', 'like', 1]], { expected: ['operator'] }],
    ['a yes-or-no compared by size', [['stage', 1, 'Decline', null, 'falling', '≥', 1]], { expected: ['operator'] }],
    ['no rule number', [['stage', null, 'Decline', null, 'otherwise', null, null]], { expected: ['rule'] }],
    [
      'two results under one number',
      [
        ['stage', 1, 'Decline', null, 'orders', 'is', 1],
        ['stage', 1, 'Stability', null, 'silence', 'is', 1],
      ],
      { row: 2, expected: ['rule'] },
    ],
    ['no otherwise', [['stage', 1, 'Decline', null, 'orders', 'is', 1]], { expected: ['otherwise'] }],
    ['no rules', [['setting', null, 'hysteresis', null, null, null, 0.1]], { expected: ['result'] }],
    ['a negative segment gap', [['setting', null, 'segment gap', null, null, null, -3]], { expected: ['threshold'] }],
    [
      'a definition of itself',
      [
        ['definition', 1, 'falling', null, 'rising', 'is', 'no'],
        ['definition', 2, 'rising', null, 'falling', 'is', 'no'],
        ['stage', 1, 'Stability', null, 'otherwise', null, null],
      ],
      { expected: ['signal'] },
    ],
  ])('is refused with its row: %s', (_, sheet, problem) => {
    expect(refusal(sheet)).toMatchObject({ code: 'bad-table', argument: 'rules', ...problem });
  });

  it('of another model is refused', () => {
    expect(refusal(sheetOf('demand', 'en'), 'journey')).toMatchObject({
      code: 'bad-table',
      row: 2,
      received: 'Demand',
    });
    expect(refusal(sheetOf('demand', 'en'), 'demand')).toBeNull();
  });
});

describe('the rule engine', () => {
  /** The relationship rules once more, written as plain conditions from the domain's sentences. */
  function plainStage(customer: Customer): string {
    const { orders = 0, firstOrder, lastOrder, contractEnd, history = [], profit = [] } = customer;
    const k = orders ?? 0;
    if (k === 0) return 'exploration';
    const span = lastOrder! - firstOrder!;
    const gap = Math.max(1, k > 1 ? span / (k - 1) : 0, (2 * 60 + span) / (2 + k - 1));
    const start = history.findIndex((volume) => volume! > 0);
    const all = start < 0 ? [] : history.slice(start).map((volume) => volume!);
    const six = all.slice(-6);
    const pairs = six.flatMap((a, i) => six.slice(i + 1).map((b, j) => [b - a, j + 1]));
    const slopes = pairs.map(([rise, run]) => rise / run).sort((a, b) => a - b);
    const mean = six.reduce((a, b) => a + b, 0) / six.length;
    const g = slopes.length === 15 ? slopes[7] / mean : 0;
    const tau = pairs.reduce((sum, [rise]) => sum + Math.sign(rise), 0) / Math.max(1, pairs.length);
    const best = Math.max(0, ...all.slice(0, -2).map((volume, i) => volume + all[i + 1]));
    const level = best > 0 ? (all.at(-1)! + all.at(-2)!) / best : 1;
    const dense = all.length >= 6 && six.filter((volume) => volume > 0).length >= 5;
    const falling = dense && level <= 0.7 && g <= -0.05 && tau <= -0.6;
    const rising = dense && g >= 0.05 && tau >= 0.6;
    if ((contractEnd && contractEnd <= asOf) || (asOf - lastOrder!) / gap >= 2 || falling) return 'decline';
    if (k <= 2 || (profit.length > 0 && profit.reduce((a, b) => a! + b!, 0)! <= 0)) return 'exploration';
    if (rising || k <= 5) return 'formation';
    return 'stability';
  }

  it('gives the stage that plain nested conditions give', () => {
    fc.assert(
      fc.property(anyCustomer, (customer) => {
        const { stage } = classify(factsOf([customer]), defaultRules('relationship'));
        expect(stageId('relationship', stage[0])).toBe(plainStage(customer));
      }),
      { numRuns: 1000 },
    );
  });
});
