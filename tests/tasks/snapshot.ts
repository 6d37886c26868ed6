/** Everything of a workbook that a run of ours could touch, as plain data: what must be the same after it was taken back. */
export function snapshot(): Promise<unknown> {
  return Excel.run(async (context) => {
    const { worksheets, tables, names, settings } = context.workbook;
    worksheets.load('items/id,items/name');
    tables.load('items/name');
    names.load('items/name');
    settings.load('items/key');
    await context.sync();
    const sheets = [];
    for (const sheet of worksheets.items) {
      const used = sheet.getRange('A1:Z60');
      used.load('formulas,numberFormat');
      const looks = used.getCellProperties({ format: { fill: { color: true } } });
      sheet.pivotTables.load('items/name');
      const formats = used.conditionalFormats;
      formats.load('items/id');
      await context.sync();
      sheets.push({
        id: sheet.id,
        name: sheet.name,
        formulas: used.formulas,
        numberFormats: used.numberFormat,
        fills: looks.value.map((row) => row.map((cell) => cell.format?.fill?.color)),
        pivots: sheet.pivotTables.items.map(({ name }) => name),
        formats: formats.items.map(({ id }) => id),
      });
    }
    const tableAddresses = tables.items.map((table) => {
      const range = table.getRange();
      range.load('address');
      return { table, range };
    });
    await context.sync();
    return {
      sheets,
      tables: tableAddresses.map(({ table, range }) => [table.name, range.address]),
      names: names.items.map(({ name }) => name),
      settings: settings.items.map(({ key }) => key).filter((key) => key.startsWith('CustomerLifecycle.')),
    };
  });
}
