import fc from 'fast-check';
import { area } from '../../../src/workbench/book/area';
import { Book } from '../../../src/workbench/book/book';
import type { Pivot } from '../../../src/workbench/book/pivot';
import { refreshPivot } from '../../../src/workbench/book/pivots';

it('groups add up to the grand total, whatever the records are', () => {
  const record = fc.tuple(fc.constantFrom('a', 'B', 'b', '', '退化期'), fc.integer({ min: -999, max: 999 }));
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 40 }), (records) => {
      const book = new Book('Data');
      book.active.write(
        area(0, 0, records.length + 1, 2),
        [['stage', 'clv'], ...records.map(([stage, clv]) => [stage === '' ? null : stage, clv])],
        'user',
      );
      const target = book.addSheet('Pivot');
      const pivot: Pivot = {
        id: '1',
        name: 'P',
        source: { sheet: book.sheets[0].id, area: area(0, 0, records.length + 1, 2) },
        at: { row: 0, column: 0 },
        rows: ['stage'],
        columns: [],
        data: [
          { field: 'clv', name: 'Sum', summarizeBy: 'Sum' },
          { field: 'clv', name: 'Count', summarizeBy: 'Count' },
        ],
        showRowGrandTotals: true,
        showColumnGrandTotals: true,
        layoutType: 'Compact',
      };
      target.pivots.push(pivot);
      refreshPivot(target, pivot);
      const lines = target.values(pivot.shown ?? area(0, 0));
      const groups = lines.slice(1, -1);
      const column = (c: number): number => groups.reduce((sum, line) => sum + Number(line[c]), 0);
      expect(lines.at(-1)).toEqual(['Grand Total', column(1), column(2)]);
      expect(column(2)).toBe(records.length);
      const labels = groups.map((line) => String(line[0]).toLowerCase());
      expect(new Set(labels).size).toBe(labels.length);
      if (labels.includes('(blank)')) expect(labels.at(-1)).toBe('(blank)');
    }),
  );
});
