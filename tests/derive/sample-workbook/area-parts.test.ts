import { across, cellsOf, rowsOf } from '../../../src/derive/sample-workbook/area-parts';

describe('the parts of an area', () => {
  it('are its rows, each as wide as the area', () => {
    expect(rowsOf('AB9:AD11')).toEqual(['AB9:AD9', 'AB10:AD10', 'AB11:AD11']);
  });

  it('are the cells of a column from top to bottom', () => {
    expect(cellsOf('F7:F9')).toEqual(['F7', 'F8', 'F9']);
  });

  it('join from the top of one to the end of another', () => {
    expect(across('L7:L11', 'N7:N11')).toBe('L7:N11');
  });
});
