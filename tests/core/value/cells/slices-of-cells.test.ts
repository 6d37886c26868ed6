import fc from 'fast-check';
import { customerCells } from '../../../../src/core/value/cells/customer-cells';
import type { CustomerCells } from '../../../../src/core/value/cells/customer-cells';
import { sampleOfCells } from '../../../../src/core/value/cells/sample-of-cells';
import { slicesOfCells } from '../../../../src/core/value/cells/slices-of-cells';
import { finish } from '../../../../src/core/work';

const lists = fc.array(fc.tuple(fc.nat(5), fc.nat(8), fc.nat(9), fc.integer({ min: 1, max: 50 })), {
  minLength: 1,
  maxLength: 120,
});

const cellsOf = (list: readonly (readonly number[])[]): CustomerCells => {
  const column = (at: number): Float64Array => Float64Array.from(list, (each) => each[at]);
  return customerCells(column(0), column(1), column(2), column(3));
};

const histories = (cells: CustomerCells): readonly string[] =>
  Array.from(cells.weight, (weight, i) =>
    [cells.repeats[i], cells.durations[cells.last[i]], cells.durations[cells.age[i]], weight].join(),
  );

test('slices hold every cell once, in its place, with its own times', () => {
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: 40 }), (list, size) => {
      const cells = cellsOf(list);
      const slices = finish(slicesOfCells(cells, size));
      expect(slices.flatMap(histories)).toEqual(histories(cells));
      expect(slices.reduce((sum, slice) => sum + slice.customers, 0)).toBe(cells.customers);
    }),
  );
});

test('a sample of as many customers as there are is all of them', () => {
  fc.assert(
    fc.property(lists, (list) => {
      const cells = cellsOf(list);
      expect(histories(sampleOfCells(cells, cells.customers))).toEqual(histories(cells));
    }),
  );
});

test('a sample keeps the share of a history shared by many, give or take one customer', () => {
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: 30 }), (list, count) => {
      const cells = cellsOf(list);
      const sample = sampleOfCells(cells, Math.min(count, cells.customers));
      const sampled = new Map(histories(sample).map((each) => each.split(/,(?=[^,]*$)/) as [string, string]));
      for (const each of histories(cells)) {
        const [history, weight] = each.split(/,(?=[^,]*$)/);
        const expected = (Number(weight) * Math.min(count, cells.customers)) / cells.customers;
        expect(Math.abs(Number(sampled.get(history) ?? 0) - expected)).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});

test('rows without a customer are in no cell', () => {
  const cells = customerCells(Float64Array.of(NaN, 1), Float64Array.of(NaN, 2), Float64Array.of(NaN, 3));
  expect(cells.customers).toBe(1);
  expect(histories(cells)).toEqual(['1,2,3,1']);
});
