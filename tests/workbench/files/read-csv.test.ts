import { decodeText } from '../../../src/workbench/files/decode-text';
import { readCsv } from '../../../src/workbench/files/read-csv';

const sheet = (text: string) => readCsv(text, 'Orders').sheets[0];

describe('opening .csv', () => {
  test('numbers are numbers, texts texts, quoted fields whole', () => {
    expect(sheet('id,amount,name\nA1,12.5,"Tea, green"\n').rows).toEqual([
      ['id', 'amount', 'name'],
      ['A1', 12.5, 'Tea, green'],
    ]);
  });

  test('ISO dates are serial days with a date format', () => {
    const found = sheet('date\n2024-03-05\n2024/3/6\n');
    expect(found.rows.slice(1)).toEqual([[45356], [45357]]);
    expect(found.numberFormats).toEqual([{ area: 'A2:A3', format: 'yyyy-mm-dd' }]);
  });

  test('a date that is none stays text', () => {
    expect(sheet('d\n2024-02-30\n05/03/2024\n').rows.slice(1)).toEqual([['2024-02-30'], ['05/03/2024']]);
  });

  test('the first of March 1900 is day 61, the day before it 59', () => {
    expect(sheet('d\n1900-02-28\n1900-03-01\n').rows.slice(1)).toEqual([[59], [61]]);
  });

  test('leading zeros and more than 15 digits stay text: they are codes', () => {
    expect(sheet('id\n007\n1234567890123456\n0.5\n0\n').rows.slice(1)).toEqual([
      ['007'],
      ['1234567890123456'],
      [0.5],
      [0],
    ]);
  });

  test('nothing in the file is a formula', () => {
    const found = sheet('a\n=1+1\n');
    expect(found.rows[1]).toEqual(['=1+1']);
    expect(found.literal).toBe(true);
  });

  test('semicolons and tabs are found by themselves, empty fields are blank', () => {
    expect(sheet('a;b\n1;\n').rows).toEqual([
      ['a', 'b'],
      [1, null],
    ]);
  });

  test('UTF-8 with or without its mark, else GB18030', () => {
    const utf8 = new TextEncoder().encode('客户');
    expect(decodeText(utf8.buffer.slice(0, utf8.length) as ArrayBuffer)).toBe('客户');
    expect(decodeText(Uint8Array.from([0xbf, 0xcd, 0xbb, 0xa7]).buffer)).toBe('客户');
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x41, 0x00]).buffer)).toBe('A');
  });
});
