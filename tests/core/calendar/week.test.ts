import { weeksBetween } from '../../../src/core/calendar/week';

describe('weeks', () => {
  it('are seven days each, with the fraction kept', () => {
    expect(weeksBetween(35_431, 35_703)).toBeCloseWithin(38.857142857142854, {
      relative: 1e-15,
      because: '272 days divided once by 7',
    });
    expect(weeksBetween(10, 3)).toBe(-1);
  });
});
