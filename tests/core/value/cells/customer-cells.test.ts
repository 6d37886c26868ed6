import fc from 'fast-check';
import { customerCells } from '../../../../src/core/value/cells/customer-cells';
import { distinctNumbers } from '../../../../src/core/value/cells/distinct-numbers';

describe('merging', () => {
  test('gives every row the index of its own number, however many there are', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true }), { maxLength: 300 }), (numbers) => {
        const values = Float64Array.from([...numbers, ...numbers]);
        const { index, distinct } = distinctNumbers(values);
        expect(new Set(distinct).size).toBe(distinct.length);
        values.forEach((value, row) => expect(distinct[index[row]] === value).toBe(true));
      }),
    );
    const many = Float64Array.from({ length: 20000 }, (_, i) => (i % 5000) / 7);
    expect(distinctNumbers(many).distinct.length).toBe(5000);
  });

  test('counts customers with equal histories and keeps unequal ones apart', () => {
    const customer = fc.tuple(
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: 0, max: 4 }),
    );
    fc.assert(
      fc.property(fc.array(customer, { maxLength: 200 }), (customers) => {
        const column = (at: number): Float64Array => Float64Array.from(customers, (each) => each[at] / (at ? 7 : 1));
        const cells = customerCells(column(0), column(1), column(2));
        const expected = new Map<string, number>();
        for (const each of customers) expected.set(each.join(), (expected.get(each.join()) ?? 0) + 1);
        const found = new Map<string, number>();
        cells.weight.forEach((weight, i) => {
          const [last, age] = [cells.durations[cells.last[i]] * 7, cells.durations[cells.age[i]] * 7].map(Math.round);
          found.set([cells.repeats[i], last, age].join(), weight);
        });
        expect(new Map([...found].sort())).toEqual(new Map([...expected].sort()));
        expect(cells.customers).toBe(customers.length);
      }),
    );
  });
});
