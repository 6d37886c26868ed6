import { retentionAction, retentionActionIds } from '../../../src/core/early-warning/retention-action';
import type { Tier } from '../../../src/core/response/tier';

const tiers: readonly Tier[] = ['good', 'ordinary', 'poor'];

test('every action is suggested to somebody, at risk above 0.6 and lapsed above 0.8', () => {
  const suggested = [0.6, 0.61, 0.8, 0.81].map((risk) => tiers.map((tier) => retentionAction(risk, tier)));
  expect(suggested).toEqual([
    ['care', 'watch', 'watch'],
    ['call', 'offer', 'remind'],
    ['call', 'offer', 'remind'],
    ['call', 'offer', 'let-go'],
  ]);
  expect(new Set(suggested.flat())).toEqual(new Set(retentionActionIds));
});
