/** Columns of a rule table in cells, left to right. */
export const ruleColumns = ['part', 'rule', 'result', 'mark', 'signal', 'operator', 'threshold'] as const;

export type RuleColumn = (typeof ruleColumns)[number];

/** What a line belongs to. */
export type RulePart = 'setting' | 'definition' | 'stage' | 'fell-from' | 'mark';

/** A cell of a rule table: a number, nothing, or a word of a vocabulary. */
export type RuleCell = number | null | { readonly vocabulary: string; readonly id: string };

/** One line of a rule table in cells, one entry per column. */
export type RuleLine = readonly RuleCell[];

/** The vocabulary the results of a part come from. */
export function resultVocabulary(part: RulePart, model: string): string {
  switch (part) {
    case 'setting':
      return 'rule-setting';
    case 'definition':
      return 'signal';
    case 'mark':
      return 'stage-mark';
    default:
      return `stage-${model}`;
  }
}
