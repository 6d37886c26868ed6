import fc from 'fast-check';
import { internCustomers } from '../../../src/core/transactions/intern-customers';
import { finish } from '../../../src/core/work';

const intern = (values: readonly (string | number | null)[]) => finish(internCustomers(values));

describe('customer codes', () => {
  it('number customers by first appearance', () => {
    expect([...intern(['b', 'a', 'b', 7, 'a']).codes]).toEqual([0, 1, 0, 2, 1]);
  });

  it('are −1 for blanks: nothing, spaces, zero-width characters', () => {
    const { codes, ids } = intern([null, '', '   ', '\u00A0', '\u200B\uFEFF', NaN, 'a']);
    expect([...codes]).toEqual([-1, -1, -1, -1, -1, -1, 0]);
    expect(ids).toEqual(['a']);
  });

  it('are the same for spellings that look the same, each counted as merged', () => {
    const { codes, ids, merged } = intern([
      'A 1',
      ' A 1',
      'A\u00A01',
      'A 1\u200B',
      '\u200DA 1',
      'A 1',
      'caf\u00E9',
      'cafe\u0301',
    ]);
    expect([...codes]).toEqual([0, 0, 0, 0, 0, 0, 1, 1]);
    expect([ids, merged]).toEqual([['A 1', 'caf\u00E9'], 5]);
  });

  it('are the same whichever spelling comes first, and the id stays as it came', () => {
    const { codes, ids, merged } = intern(['x ', 'x', 'x ']);
    expect([[...codes], ids, merged]).toEqual([[0, 0, 0], ['x '], 1]);
  });

  it('differ by case and between a number and text that looks like it', () => {
    expect(intern(['ann', 'Ann', 123, '123', '00123']).ids).toEqual(['ann', 'Ann', 123, '123', '00123']);
  });

  it('take the names of object properties for ordinary ids', () => {
    const odd = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__proto__'];
    expect([...intern(odd).codes]).toEqual([0, 1, 2, 3, 0]);
  });

  it.each(['=1+1', '@sum', 'عميل ١', 'לקוח', '陈明亮', '👨‍👩‍👧', 'नमस्ते', 'می‌خواهم', 'x'.repeat(40_000)])(
    'give back %s unchanged',
    (id) => {
      expect(intern([id, id]).ids).toEqual([id]);
    },
  );

  it('keep joiners inside a word or an emoji apart from their absence', () => {
    expect(intern(['👨‍👩‍👧', '👨👩👧', 'می‌خواهم', 'میخواهم']).ids).toHaveLength(4);
  });

  it('count numeric ids of more than 15 digits', () => {
    expect(intern([999_999_999_999_999, 1e15, 1e15, 'x']).imprecise).toBe(1);
  });

  it('are equal exactly for equal plain ids', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer(), fc.stringMatching(/^[!-~]{1,8}$/u)), { maxLength: 80 }), (values) => {
        const { codes, ids } = intern(values);
        values.forEach((value, i) => expect(ids[codes[i]]).toBe(value));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
