import { intersect, subtract } from './area';
import type { Area } from './area';
import type { ConditionalFormat, Rule } from './conditional-format';
import { parseFormula } from './formula/parse';
import type { Expression } from './formula/expression';
import type { Sheet } from './sheet';

/** A new conditional format, first in priority as Excel places it; it does nothing until its rule is set. */
export function addConditionalFormat(sheet: Sheet, areas: readonly Area[], type: Rule['type']): ConditionalFormat {
  const format: ConditionalFormat = {
    id: `{${sheet.book.nextId().toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`,
    type,
    areas: [...areas],
    parsed: [],
    anchor: areas[0],
    style: {},
    stopIfTrue: false,
  };
  sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
  changed(sheet);
  return format;
}

/** Sets the rule; a formula outside the understood subset is refused by name. */
export function setRule(sheet: Sheet, format: ConditionalFormat, rule: Rule): void {
  const formulas: readonly string[] =
    rule.type === 'Custom'
      ? [rule.formula]
      : rule.type === 'CellValue'
        ? [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])]
        : [];
  const parsed: Expression[] = formulas.map((formula) => parseFormula(formula));
  format.rule = rule;
  format.parsed = parsed;
  format.anchor = format.areas[0];
  changed(sheet);
}

/** Takes conditional formats off an area; those that reach further keep the rest. */
export function removeConditionalFormats(sheet: Sheet, a: Area): void {
  if (!sheet.conditionalFormats.some((format) => format.areas.some((one) => intersect(one, a)))) return;
  for (const format of sheet.conditionalFormats) format.areas = format.areas.flatMap((one) => subtract(one, a));
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  changed(sheet);
}

export function deleteConditionalFormat(sheet: Sheet, format: ConditionalFormat): void {
  sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format);
  changed(sheet);
}

function changed(sheet: Sheet): void {
  sheet.publish({ kind: 'conditional-formats', sheet: sheet.id });
}
