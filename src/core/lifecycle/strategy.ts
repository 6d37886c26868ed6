import type { StageModelId } from './stage-model';

/** What is to be done for customers of a stage (domain §7). */
export const strategyIds = ['win-trust', 'speed-up', 'lengthen', 'wake', 'win-back', 'settle'] as const;

export type StrategyId = (typeof strategyIds)[number];

/** How much a customer is expected to be worth, best first. */
export const valueTierIds = ['high', 'fairly-high', 'low', 'negative'] as const;

export type ValueTierId = (typeof valueTierIds)[number];

const strategies: Readonly<Record<StageModelId, Readonly<Record<string, StrategyId>>>> = {
  relationship: { exploration: 'win-trust', formation: 'speed-up', stability: 'lengthen', decline: 'win-back' },
  lifecycle: {
    prospect: 'win-trust',
    development: 'win-trust',
    growth: 'speed-up',
    maturity: 'lengthen',
    decline: 'win-back',
    termination: 'settle',
  },
  demand: { prospect: 'win-trust', new: 'speed-up', established: 'lengthen', 'new-line': 'speed-up' },
  journey: {
    awareness: 'win-trust',
    interest: 'win-trust',
    consideration: 'win-trust',
    purchase: 'speed-up',
    satisfaction: 'lengthen',
    loyalty: 'lengthen',
    advocacy: 'lengthen',
  },
  management: { acquisition: 'win-trust', development: 'speed-up', retention: 'lengthen', attrition: 'win-back' },
};

/**
 * The strategy of a stage; for a dormant customer of a stage that is worth keeping it is to wake him, before he declines.
 * Null where the model has no such stage.
 */
export function strategyOf(model: StageModelId, stage: string, dormant = false): StrategyId | null {
  const strategy = Object.hasOwn(strategies[model], stage) ? strategies[model][stage] : null;
  return dormant && (strategy === 'speed-up' || strategy === 'lengthen' || strategy === 'win-trust')
    ? 'wake'
    : strategy;
}
