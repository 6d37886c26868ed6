/** Works formulas out and writes the answers back with `sheet.setResult` / `sheet.setSpill`. Without one, formulas keep their last value. */
export interface Calculator {
  /**
   * Resolves when every formula that does not wait for an add-in has its value in the book; cells that wait show #BUSY!.
   * 'Recalculate' works what changed, 'Full' everything, 'FullRebuild' everything with its dependencies.
   */
  calculate(kind: 'Recalculate' | 'Full' | 'FullRebuild'): Promise<void>;
}
