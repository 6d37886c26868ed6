import type { Book } from '../../../src/workbench/book/book';
import { area } from '../../../src/workbench/book/area';
import type { CellValue } from '../../../src/workbench/book/cell';

/** Answers of functions, by the beginning of the formula that calls them. */
export type Answers = Record<string, readonly (readonly CellValue[])[]>;

/** Lets formulas of a workbook without a grid show answers written by the test; they can be changed while it is open. */
export function answerFormulas(book: Book, answers: Answers): void {
  book.calculator = {
    async calculate() {
      for (const sheet of book.sheets) {
        const used = sheet.used(false);
        if (!used) continue;
        const at = area(0, 0, used.row + used.rows, used.column + used.columns);
        sheet.formulas(at).forEach((line, row) =>
          line.forEach((formula, column) => {
            const key = Object.keys(answers).find((start) => String(formula).startsWith(start));
            if (key !== undefined) sheet.setSpill(row, column, answers[key]);
          }),
        );
      }
    },
  };
}
