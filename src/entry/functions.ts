import { excelHost } from '../excel/worksheet-functions/excel-host';
import { worksheetFunction } from '../excel/worksheet-functions/worksheet-function';
import { catalog } from '../functions/catalog';

for (const spec of catalog) CustomFunctions.associate(spec.id, worksheetFunction(spec, excelHost));
