import { area, intersect, subtract } from './area';
import type { Area } from './area';
import type { ConditionalFormat, Rule } from './conditional-format';
import { parseFormula } from './formula/parse';
import { shiftFormula } from './formula/shift-formula';
import type { Expression } from './formula/expression';
import type { Sheet } from './sheet';
import { shiftArea } from './shift-area';
import type { Shift } from './shift-area';

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
  const parsed = parsedFormulas(rule);
  format.rule = rule;
  format.parsed = parsed;
  format.anchor = format.areas[0];
  changed(sheet);
}

function parsedFormulas(rule: Rule): Expression[] {
  if (rule.type === 'Custom') return [parseFormula(rule.formula)];
  if (rule.type !== 'CellValue') return [];
  return [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])].map(parseFormula);
}

/** Moves areas and rules with inserted and deleted cells. */
export function shiftConditionalFormats(sheet: Sheet, shifted: Sheet, shift: Shift): void {
  for (const format of sheet.conditionalFormats) {
    if (sheet === shifted) format.areas = format.areas.flatMap((a) => shiftArea(a, shift) ?? []);
    const { rule } = format;
    // Where the cell the rule was written for is deleted, relative references still hold by their distance.
    const anchor = sheet === shifted ? shiftArea(area(format.anchor.row, format.anchor.column), shift) : format.anchor;
    if (!rule || !anchor) continue;
    const move = (formula: string): string => shiftFormula(formula, sheet.name, shifted.name, shift);
    if (rule.type === 'Custom') format.rule = { ...rule, formula: move(rule.formula) };
    else if (rule.type === 'CellValue') {
      format.rule = { ...rule, formula1: move(rule.formula1), formula2: rule.formula2 && move(rule.formula2) };
    } else continue;
    format.anchor = anchor;
    const lost = JSON.stringify(format.rule).includes('#REF!');
    format.parsed = lost ? [] : parsedFormulas(format.rule);
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
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
