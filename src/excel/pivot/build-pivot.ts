import { areaOf } from '../range/address';
import { rangeOf } from '../range/range-of';
import type { PivotSource } from './pivot-source';

/** Name of the pivot table on its sheet. */
export const pivotName = 'CLV';

/**
 * A pivot table on an empty sheet of ours: stages in rows; number of customers, total and average CLV as values.
 * Three data fields, each sent by itself: more of them, or a batch of them, have made Excel fail. Throws what Excel throws.
 */
export async function buildPivot(context: Excel.RequestContext, sheet: string, source: PivotSource): Promise<void> {
  const cells = rangeOf(context, source.sheet, areaOf(source.address));
  const target = context.workbook.worksheets.getItem(sheet);
  const pivot = target.pivotTables.add(pivotName, cells, target.getRange('A3'));
  await context.sync();
  pivot.rowHierarchies.add(pivot.hierarchies.getItem(source.stageHeading));
  await context.sync();
  const figures = [
    {
      field: source.stageHeading,
      by: Excel.AggregationFunction.count,
      name: source.captions.customers,
      numberFormat: '#,##0',
    },
    {
      field: source.valueHeading,
      by: Excel.AggregationFunction.sum,
      name: source.captions.total,
      numberFormat: source.numberFormat,
    },
    {
      field: source.valueHeading,
      by: Excel.AggregationFunction.average,
      name: source.captions.average,
      numberFormat: source.numberFormat,
    },
  ];
  for (const { field, by, name, numberFormat } of figures) {
    const figure = pivot.dataHierarchies.add(pivot.hierarchies.getItem(field));
    figure.summarizeBy = by;
    figure.name = name;
    figure.numberFormat = numberFormat;
    await context.sync();
  }
}
