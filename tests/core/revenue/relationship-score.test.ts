import fc from 'fast-check';
import type { RelationshipParts } from '../../../src/core/revenue/relationship-score';
import { relationshipScore } from '../../../src/core/revenue/relationship-score';

const money = fc.integer({ min: 0, max: 10_000 });
const count = fc.integer({ min: 0, max: 20 });
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const parts: fc.Arbitrary<RelationshipParts> = fc.record({
  price: money,
  costOfSales: money,
  costOfMarketing: money,
  residualYears: count,
  priceMatch: share,
  newCustomers: count,
  theirClv: money,
  theirCost: money,
  shareCredited: share,
  endorsements: count,
  endorsementValue: money,
});
const close = { relative: 1e-12, absolute: 1e-6, because: 'products of numbers of at most five digits' };

test('a worked score: (1200 − 700 − 100) × 5 × .9 + 2 × (300 − 50) × .5 + 4 × 25 = 1800 + 250 + 100', () => {
  const worked = {
    price: 1200,
    costOfSales: 700,
    costOfMarketing: 100,
    residualYears: 5,
    priceMatch: 0.9,
    newCustomers: 2,
    theirClv: 300,
    theirCost: 50,
    shareCredited: 0.5,
    endorsements: 4,
    endorsementValue: 25,
  };
  expect(relationshipScore(worked)).toBeCloseWithin(2150, close);
});

test('another currency scales the score', () => {
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 200 }), (own, rate) => {
      const converted = {
        ...own,
        price: own.price * rate,
        costOfSales: own.costOfSales * rate,
        costOfMarketing: own.costOfMarketing * rate,
        theirClv: own.theirClv * rate,
        theirCost: own.theirCost * rate,
        endorsementValue: own.endorsementValue * rate,
      };
      expect(relationshipScore(converted)).toBeCloseWithin(relationshipScore(own) * rate, close);
    }),
  );
});

test('revenue with loyalty and the two kinds of influence add up', () => {
  fc.assert(
    fc.property(parts, (own) => {
      const alone = { ...own, newCustomers: 0, endorsements: 0 };
      const acquired = { ...own, residualYears: 0, endorsements: 0 };
      const endorsed = { ...own, residualYears: 0, newCustomers: 0 };
      const sum = relationshipScore(alone) + relationshipScore(acquired) + relationshipScore(endorsed);
      expect(relationshipScore(own)).toBeCloseWithin(sum, close);
    }),
  );
});
