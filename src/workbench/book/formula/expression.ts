/** A parsed formula of the subset that conditional formats may use. Rows and columns of references are relative unless marked. */
export type Expression =
  | { readonly kind: 'constant'; readonly value: number | string | boolean }
  | { readonly kind: 'cell'; readonly reference: Reference }
  | { readonly kind: 'area'; readonly from: Reference; readonly to: Reference }
  | { readonly kind: 'unary'; readonly operator: '-' | '+' | '%'; readonly operand: Expression }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly operands: readonly Expression[] };

export interface Reference {
  readonly sheet?: string;
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}
