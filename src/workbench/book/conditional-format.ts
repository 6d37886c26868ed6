import type { Area } from './area';
import type { Expression } from './formula/expression';

/** When a conditional format applies. Formulas are as typed, relative to the top left cell of the format's first area. */
export type Rule =
  | { readonly type: 'Custom'; readonly formula: string }
  | { readonly type: 'CellValue'; readonly operator: string; readonly formula1: string; readonly formula2?: string }
  | { readonly type: 'ContainsText'; readonly operator: string; readonly text: string }
  | { readonly type: 'PresetCriteria'; readonly criterion: string };

interface ConditionalStyle {
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  strikethrough?: boolean;
}

/** One conditional format; the list in the sheet stands in priority order, first wins. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: Rule['type'];
  areas: Area[];
  rule?: Rule;
  /** The rule's parsed formulas, made when the rule is set. */
  parsed: readonly Expression[];
  /** The cell the rule was written for; its relative references keep their distance to the cell that is judged. */
  anchor: { readonly row: number; readonly column: number };
  style: ConditionalStyle;
  stopIfTrue: boolean;
}
