import { addressOf, columnLetter } from '../range/address';
import type { Area } from '../range/address';
import { codeOf } from '../host/problem-of-error';
import { rangeOf } from '../range/range-of';

/** One colour and the stage names that wear it, in every language. */
export interface StageColour {
  readonly names: readonly string[];
  readonly fill: string;
  readonly text: string;
}

/**
 * Adds one conditional format per stage to an area's rows, after all formats the user has there.
 * Each is sent by itself, so that after a failure the ids given so far are known. Returns the formats' ids through `added`.
 */
export async function addStageRules(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
  stageColumn: number,
  stages: readonly StageColour[],
  added: (formatId: string) => Promise<void> | void,
): Promise<void> {
  const range = rangeOf(context, sheet, area);
  for (const { names, fill, text } of stages) {
    const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = ruleFormula(stageColumn, area.row, names);
    format.custom.format.fill.color = fill;
    format.custom.format.font.color = text;
    format.load('id');
    await context.sync();
    await added(format.id);
  }
}

/** =OR($F2="Decline",$F2="退化期"), relative to the area's first row. */
export function ruleFormula(stageColumn: number, firstRow: number, names: readonly string[]): string {
  const cell = `$${columnLetter(stageColumn)}${firstRow + 1}`;
  const tests = names.map((name) => `${cell}="${name.replaceAll('"', '""')}"`);
  return tests.length === 1 ? `=${tests[0]}` : `=OR(${tests.join(',')})`;
}

/** Deletes conditional formats by id; those already gone are passed over. */
export async function deleteRules(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
  formatIds: readonly string[],
): Promise<void> {
  for (const id of formatIds) {
    try {
      context.workbook.worksheets.getItem(sheet).getRange(addressOf(area)).conditionalFormats.getItem(id).delete();
      await context.sync();
    } catch (error) {
      // The user has deleted this format, or all its rows: there is nothing left to take away.
      if (codeOf(error) === 'AccessDenied') throw error;
    }
  }
}
