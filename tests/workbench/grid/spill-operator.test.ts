/** What the engine sees of "A1#", without the engine: the file imports the grid library, which Node does not load. */
jest.mock('@univerjs/preset-sheets-core', () => ({ BaseFunction: class {} }));

import { withoutSpillOperator } from '../../../src/workbench/grid/spill-operator';

describe('the spill operator', () => {
  it.each([
    ['=SUM(A1#)', '=SUM(ANCHORARRAY(A1))'],
    ["=ROWS('my sheet'!$B$2#)+订单!C3#", "=ROWS(ANCHORARRAY('my sheet'!$B$2))+ANCHORARRAY(订单!C3)"],
    ['="A1#"&B2', '="A1#"&B2'],
    ['=IFERROR(A1,#N/A)', '=IFERROR(A1,#N/A)'],
    ['=A1', '=A1'],
  ])('%s is read as %s', (typed, read) => {
    expect(withoutSpillOperator(typed)).toBe(read);
  });
});
