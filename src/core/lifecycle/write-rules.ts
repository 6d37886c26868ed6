import type { Rule, RuleSettings, RuleTable } from './rule';
import type { RuleCell, RuleLine, RulePart } from './rule-line';
import { resultVocabulary, ruleColumns } from './rule-line';
import { traitOf } from './signal';
import { stageId } from './stage-model';

/** A rule table as lines of cells, headings first: what readRules reads back. */
export function writeRules(table: RuleTable): readonly RuleLine[] {
  const { model, settings } = table;
  const setting = (id: keyof RuleSettings | 'model', value: RuleCell): RuleLine => [
    word('rule-part', 'setting'),
    null,
    word('rule-setting', id),
    null,
    null,
    null,
    value,
  ];
  return [
    ruleColumns.map((column) => word('rule-heading', column)),
    setting('model', word('stage-model', model)),
    setting('segmentGap', settings.segmentGap),
    setting('segmentWeight', settings.segmentWeight),
    setting('hysteresis', settings.hysteresis),
    ...linesOf('definition', table.definitions, model),
    ...linesOf('stage', table.stages, model),
    ...linesOf('fell-from', table.fellFrom, model),
    ...linesOf('mark', table.marks, model),
  ];
}

function linesOf(part: RulePart, rules: readonly Rule[], model: RuleTable['model']): readonly RuleLine[] {
  return rules.flatMap(({ result, mark, all }, index): readonly RuleLine[] => {
    const start = [
      word('rule-part', part),
      index + 1,
      word(resultVocabulary(part, model), result),
      mark ? word('stage-mark', mark) : null,
    ];
    if (all.length === 0) return [[...start, word('rule-answer', 'otherwise'), null, null]];
    return all.map(({ signal, operator, threshold }) => {
      const { kind } = traitOf(signal);
      let shown: RuleCell = threshold;
      if (kind === 'flag') shown = word('rule-answer', threshold === 1 ? 'yes' : 'no');
      if (kind === 'stage') shown = word(`stage-${model}`, stageId(model, threshold) ?? '');
      return [...start, word('signal', signal), word('rule-operator', operator), shown];
    });
  });
}

function word(vocabulary: string, id: string): RuleCell {
  return { vocabulary, id };
}
