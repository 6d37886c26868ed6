import type { Injector } from '@univerjs/core';
import type { BaseReferenceObject, FunctionVariantType } from '@univerjs/preset-sheets-core';
import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  Lexer,
  RangeReferenceObject,
} from '@univerjs/preset-sheets-core';
import type { Place } from './grid';
import { toRange } from './range';
import type { ShownUnit } from './shown-unit';
import { sheetOf } from './shown-unit';

const operator = /((?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Za-z]{1,3}\$?\d{1,7})#(?![\p{L}\d])/gu;

/** Excel's own name, in files, for what is typed as "A1#". */
const functionName = 'ANCHORARRAY';

/** A1# becomes ANCHORARRAY(A1); texts in quotes stay as they are. */
export function withoutSpillOperator(formula: string): string {
  if (!formula.includes('#')) return formula;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) => (i % 2 === 0 ? part.replace(operator, `${functionName}($1)`) : part))
    .join('');
}

/** The area that the formula of a cell fills. */
class AnchorArray extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;
  /** Cells whose formulas ask: the engine knows them to depend on the first cell only. */
  readonly asked = new Map<string, Place>();

  constructor(private readonly unit: () => ShownUnit | undefined) {
    super(functionName);
  }

  override isAddress(): boolean {
    return true;
  }

  override calculate(first: FunctionVariantType): FunctionVariantType {
    const { row, column, unitId, subUnitId } = this;
    if (subUnitId) this.asked.set(`${subUnitId}:${row}:${column}`, { sheet: subUnitId, row, column });
    const unit = this.unit();
    if (!unit || !first.isReferenceObject()) return ErrorValueObject.create(ErrorType.REF);
    const reference = first as BaseReferenceObject;
    const sheetId = reference.getSheetId() || subUnitId || '';
    const { startRow, startColumn } = reference.getRangePosition();
    const spill = sheetOf(unit, sheetId)?.spillFrom(startRow, startColumn);
    if (!spill) return ErrorValueObject.create(ErrorType.REF);
    const found = new RangeReferenceObject(toRange(spill));
    found.setForcedSheetIdDirect(sheetId);
    found.setDefaultUnitId(unitId ?? unit.id);
    found.setDefaultSheetId(subUnitId ?? sheetId);
    return found;
  }
}

/** Teaches the engine the spill operator. Returns the cells whose formulas use it: they follow every spill that changes. */
export function readSpillOperator(injector: Injector, unit: () => ShownUnit | undefined): () => readonly Place[] {
  const lexer = injector.get(Lexer);
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix) => build(withoutSpillOperator(formula), transformSuffix);
  const anchorArray = new AnchorArray(unit);
  injector.get(IFunctionService).registerExecutors(anchorArray);
  return () => [...anchorArray.asked.values()];
}
