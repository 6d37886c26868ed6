import { beforeInversion } from '../../../src/workbench/grid/dark-colour';

describe('colours in the dark', () => {
  test('white and black change places', () => {
    expect(beforeInversion('#ffffff')).toBe('#000000');
    expect(beforeInversion('#000000')).toBe('#ffffff');
  });

  test.each(['#96d0f7', '#91b58c', '#1b1b1b', '#d5cbc8'])('%s inverted twice is itself', (colour) => {
    expect(beforeInversion(beforeInversion(colour))).toBe(colour);
  });
});
