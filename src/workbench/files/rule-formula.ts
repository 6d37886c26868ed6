import { columnName } from '../book/address';
import type { ConditionalFormat } from '../book/conditional-format';

const comparisons = new Map([
  ['EqualTo', '='],
  ['NotEqualTo', '<>'],
  ['GreaterThan', '>'],
  ['LessThan', '<'],
  ['GreaterThanOrEqual', '>='],
  ['LessThanOrEqual', '<='],
]);

const bare = (formula: string) => formula.replace(/^=/, '');
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** A conditional format's condition as one formula for its first cell; undefined where a file cannot say it. */
export function ruleFormula({ rule, areas }: ConditionalFormat): string | undefined {
  if (!rule || areas.length === 0) return undefined;
  const cell = columnName(areas[0].column) + (areas[0].row + 1);
  switch (rule.type) {
    case 'Custom':
      return bare(rule.formula);
    case 'CellValue': {
      const low = bare(rule.formula1);
      const high = bare(rule.formula2 ?? '');
      if (rule.operator === 'Between') return `AND(${cell}>=${low},${cell}<=${high})`;
      if (rule.operator === 'NotBetween') return `OR(${cell}<${low},${cell}>${high})`;
      const sign = comparisons.get(rule.operator);
      return sign && `${cell}${sign}${low}`;
    }
    case 'ContainsText': {
      const text = quoted(rule.text);
      if (rule.operator === 'Contains') return `ISNUMBER(SEARCH(${text},${cell}))`;
      if (rule.operator === 'NotContains') return `ISERROR(SEARCH(${text},${cell}))`;
      if (rule.operator === 'BeginsWith') return `LEFT(${cell},${rule.text.length})=${text}`;
      return rule.operator === 'EndsWith' ? `RIGHT(${cell},${rule.text.length})=${text}` : undefined;
    }
    case 'PresetCriteria':
      if (rule.criterion === 'Blanks') return `LEN(TRIM(${cell}))=0`;
      if (rule.criterion === 'NonBlanks') return `LEN(TRIM(${cell}))>0`;
      if (rule.criterion === 'Errors') return `ISERROR(${cell})`;
      return rule.criterion === 'NonErrors' ? `NOT(ISERROR(${cell}))` : undefined;
  }
}
