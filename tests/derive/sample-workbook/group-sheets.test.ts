import { sampleWorkbook } from '../../../src/derive/sample-workbook/sample-workbook';
import { catalog } from '../../../src/functions/catalog';
import { languages } from '../../../src/wording/text';

describe.each(languages)('the sample workbook in %s', (language) => {
  const { sheets } = sampleWorkbook(language);
  const formulas = sheets.flatMap(({ rows }) =>
    rows.flat().filter((cell): cell is string => typeof cell === 'string' && cell.startsWith('=')),
  );

  it('has every function of the catalogue in use', () => {
    const used = new Set(
      formulas.flatMap((formula) => [...formula.matchAll(/CRM\.([A-Z_]+)\(/gu)].map(([, id]) => id)),
    );
    expect(catalog.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it('lists each formula of a group beside it with the cell it stands in', () => {
    for (const { name, rows } of sheets.slice(1)) {
      const listed = rows.slice(6).filter(([called]) => typeof called === 'string' && called.startsWith('CRM.'));
      expect([name, listed.length > 0]).toEqual([name, true]);
      for (const [called, says, cell] of listed) {
        const [, column, row] = /^([A-Z]+)(\d+)$/u.exec(String(cell))!;
        const at = [...column].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        expect(String(rows[Number(row) - 1][at]).startsWith(`=${String(called)}(`)).toBe(true);
        expect(String(says)).not.toBe('');
      }
    }
  });

  it('names no whole column or row and no spill reference', () => {
    for (const formula of formulas)
      expect(formula).not.toMatch(/#|\$?[A-Z]+:\$?[A-Z]+(?!\d)|(?<![A-Z\d$])\$?\d+:\$?\d+/u);
  });

  it('gives every sheet a name of its own that Excel takes', () => {
    const names = sheets.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/u);
  });
});
