import type { StageModelId } from '../core/lifecycle/stage-model';
import { stageModelIds } from '../core/lifecycle/stage-model';

/** How stages are asked for: a model, one of its rule options, or another set of names for its stages. */
export const stageViewIds = [...stageModelIds, 'relationship-wallet-aware', 'dwyer-schurr-oh'] as const;

export type StageViewId = (typeof stageViewIds)[number];

export interface StageView {
  readonly id: StageViewId;
  readonly model: StageModelId;
  /** Vocabulary of the stages' names. */
  readonly names: string;
  /** A fall in volume counts only while the customer's own total did not fall too. */
  readonly walletAware: boolean;
}

/** The view of an id of `stageViewIds`; relationship where it is null. */
export function stageView(id: string | null): StageView {
  const view = stageViewIds.find((each) => each === id) ?? 'relationship';
  switch (view) {
    case 'relationship-wallet-aware':
      return { id: view, model: 'relationship', names: 'stage-relationship', walletAware: true };
    case 'dwyer-schurr-oh':
      return { id: view, model: 'relationship', names: 'stage-dwyer-schurr-oh', walletAware: false };
    default:
      return { id: view, model: view, names: `stage-${view}`, walletAware: false };
  }
}
