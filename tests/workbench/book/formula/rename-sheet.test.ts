import { Book } from '../../../../src/workbench/book/book';
import { withSheetRenamed } from '../../../../src/workbench/book/formula/rename-sheet';

describe('a sheet gets another name', () => {
  it.each([
    ['=Data!$A$1:$B$9', "='New data'!$A$1:$B$9"],
    ['=SUM(data!A:A,Other!A1)+LEN("Data!A1")', '=SUM(\'New data\'!A:A,Other!A1)+LEN("Data!A1")'],
    ['=MyData!A1', '=MyData!A1'],
    ['=A1+1', '=A1+1'],
  ])('%s becomes %s', (before, after) => {
    expect(withSheetRenamed(before, 'Data', 'New data')).toBe(after);
  });

  it('a defined name goes on meaning the same cells', () => {
    const book = new Book('Data');
    book.names.push({ name: 'first', formula: '=Data!$A$1', comment: '', visible: true });
    book.renameSheet(book.sheets[0], "Ann's");
    expect(book.names[0].formula).toBe("='Ann''s'!$A$1");
  });
});
