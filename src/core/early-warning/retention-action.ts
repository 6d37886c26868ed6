import type { Tier } from '../response/tier';

/** What an early warning suggests to do. */
export const retentionActionIds = ['call', 'offer', 'remind', 'let-go', 'care', 'watch'] as const;

export type RetentionAction = (typeof retentionActionIds)[number];

/** Churn risk above which a customer counts as at risk, and as lapsed. */
const atRisk = 0.6;
export const lapsed = 0.8;

/**
 * Risk crossed with value: the more a customer is expected to bring, the more may be spent; nothing is spent to keep a
 * poor one who has probably left (相机抉择).
 */
export function retentionAction(noOrder: number, tier: Tier): RetentionAction {
  if (noOrder <= atRisk) return tier === 'good' ? 'care' : 'watch';
  if (tier === 'good') return 'call';
  if (tier === 'ordinary') return 'offer';
  return noOrder > lapsed ? 'let-go' : 'remind';
}
