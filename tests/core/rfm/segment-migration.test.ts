import fc from 'fast-check';
import { segmentMigration } from '../../../src/core/rfm/segment-migration';

const labels = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', null), fc.constantFrom('a', 'b', 'd', null)), {
  maxLength: 80,
});
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const migration = (rows: readonly (readonly [string | null, string | null])[]) =>
  segmentMigration(
    rows.map(([before]) => before),
    rows.map(([, after]) => after),
    compare,
  );

test('every customer makes one move, and the shares of a segment add up to 1', () => {
  fc.assert(
    fc.property(labels, (rows) => {
      const moves = migration(rows);
      const customers = rows.filter(([before, after]) => before !== null || after !== null);
      expect(moves.reduce((sum, move) => sum + move.customers, 0)).toBe(customers.length);
      for (const segment of new Set(moves.map(({ before }) => before))) {
        const shares = moves.filter(({ before }) => before === segment).map(({ share }) => share);
        expect(shares.reduce((a, b) => a + b)).toBeCloseWithin(1, { absolute: 1e-12, because: 'at most four terms' });
      }
    }),
  );
});

test('the order of customers changes nothing', () => {
  fc.assert(fc.property(labels, (rows) => expect(migration([...rows].reverse())).toEqual(migration(rows))));
});

test('reading time backwards turns every move round', () => {
  fc.assert(
    fc.property(labels, (rows) => {
      const key = ({ before, after, customers }: ReturnType<typeof migration>[number], turned: boolean) =>
        JSON.stringify(turned ? [after, before, customers] : [before, after, customers]);
      const there = migration(rows).map((move) => key(move, false));
      const back = migration(rows.map(([before, after]) => [after, before] as const)).map((move) => key(move, true));
      expect(back.sort()).toEqual(there.sort());
    }),
  );
});
