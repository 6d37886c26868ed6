import { ruleFormula } from '../../../src/excel/colour/stage-rules';

test('a rule matches the stage in both languages and looks at its own row', () => {
  expect(ruleFormula(5, 1, ['Decline', '退化期'])).toBe('=OR($F2="Decline",$F2="退化期")');
});

test('a name that is the same in both languages needs no OR, and quotes in it are doubled', () => {
  expect(ruleFormula(0, 0, ['a "b"'])).toBe('=$A1="a ""b"""');
});
