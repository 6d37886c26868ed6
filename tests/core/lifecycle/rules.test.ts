import fc from 'fast-check';
import { classify } from '../../../src/core/lifecycle/classify';
import { defaultRules } from '../../../src/core/lifecycle/default-rules';
import type { RuleSheet } from '../../../src/core/lifecycle/read-rules';
import { readRules } from '../../../src/core/lifecycle/read-rules';
import { stageId, stageModelIds, stagesOf } from '../../../src/core/lifecycle/stage-model';
import { writeRules } from '../../../src/core/lifecycle/write-rules';
import { ProblemError } from '../../../src/core/problem';
import type { Language } from '../../../src/wording/text';
import { languages } from '../../../src/wording/text';
import { identify, nameOf } from '../../../src/wording/vocabularies';
import type { StageModelId } from '../../../src/core/lifecycle/stage-model';
import { anyFacts } from './any-facts';
import { factsOf, regular } from './facts-of';
import { nestedIfs } from './nested-ifs';

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
  it.each(stageModelIds)('gives the stage that plain nested conditions give: %s', (model) => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyFacts, (customer) => {
        const { stage } = classify(factsOf([customer]), defaultRules(model));
        seen.add(nestedIfs[model](customer));
        expect(stageId(model, stage[0])).toBe(nestedIfs[model](customer));
      }),
      { numRuns: 1500 },
    );
    // The customers drawn are such that no stage goes untried.
    expect([...seen].sort()).toEqual(stagesOf[model].map(({ id }) => id).sort());
  });
});
