import fc from 'fast-check';
import { arrayLiteral, dateLiteral, numberLiteral, textLiteral } from '../../../src/tasks/analyse/literal';

/** What Excel makes of a text between quotes; null where the literal ends early. */
function readText(literal: string): string | null {
  const inside = /^"((?:[^"]|"")*)"$/s.exec(literal);
  return inside && inside[1].replaceAll('""', '"');
}

test('a text stays the text it was, whatever it says', () => {
  fc.assert(fc.property(fc.string(), (text) => expect(readText(textLiteral(text))).toBe(text)));
  for (const text of ['")+HYPERLINK("http://x","', '=1+1', "'", '""']) expect(readText(textLiteral(text))).toBe(text);
});

test('a number is written without the marks of any locale, and reads as the same number', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      const literal = numberLiteral(number);
      expect(literal).toMatch(/^-?\d+(?:\.\d+)?(?:E[+-]\d+)?$/);
      expect(Number(literal)).toBe(number === 0 ? 0 : number);
    }),
  );
});

test('a day is written as a call, right in both date systems', () => {
  expect(dateLiteral({ year: 2025, month: 6, day: 3 })).toBe('DATE(2025,6,3)');
});

test('rows are parted by semicolons and cells by commas; one literal stands alone', () => {
  expect(
    arrayLiteral([
      ['1', '2'],
      ['3', '4'],
    ]),
  ).toBe('{1,2;3,4}');
  expect(arrayLiteral([['"a"']])).toBe('"a"');
});
