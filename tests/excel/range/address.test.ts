import fc from 'fast-check';
import { addressOf, areaOf, columnLetter, fullAddress, sheetOf, withoutSheet } from '../../../src/excel/range/address';

test('columns are lettered A to XFD', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
});

test('an address read back is the area it was made of', () => {
  const area = fc.record({
    row: fc.nat(1_000_000),
    column: fc.nat(16_000),
    rows: fc.integer({ min: 1, max: 48_576 }),
    columns: fc.integer({ min: 1, max: 384 }),
  });
  fc.assert(fc.property(area, (each) => expect(areaOf(addressOf(each))).toEqual(each)));
});

test('any sheet name survives in a full address', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 31 }), (name) => {
      const address = fullAddress(name, 'B17');
      expect(sheetOf(address)).toBe(name);
      expect(withoutSheet(address)).toBe('B17');
    }),
  );
});

test('a sheet name is quoted where Excel needs it', () => {
  expect(fullAddress('Orders', 'B17')).toBe('Orders!B17');
  expect(fullAddress('订单', 'B17')).toBe('订单!B17');
  expect(fullAddress("Ann's orders", 'B17')).toBe("'Ann''s orders'!B17");
  expect(fullAddress('AB12', 'B17')).toBe("'AB12'!B17");
});

test('what is no address of cells is refused', () => {
  expect(() => areaOf('A:A')).toThrow(RangeError);
});
