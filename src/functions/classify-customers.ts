import type { NumberColumn, NumberMatrix } from '../core/columns';
import type { StageVerdicts } from '../core/lifecycle/classify';
import { classify } from '../core/lifecycle/classify';
import { defaultRules } from '../core/lifecycle/default-rules';
import { readRules } from '../core/lifecycle/read-rules';
import type { TableCell } from './argument';
import type { Surroundings } from './spec';
import { stageView } from './stage-view';

/** Verdicts and the vocabulary their stages are named from. */
export interface NamedVerdicts extends StageVerdicts {
  readonly names: string;
}

interface ReceivedStageFacts {
  readonly first_order: NumberColumn;
  readonly last_order: NumberColumn;
  readonly orders: NumberColumn;
  readonly as_of: NumberColumn;
  readonly model: string | null;
  readonly history: NumberMatrix | null;
  readonly rules: readonly (readonly TableCell[])[] | null;
}

/** The verdicts LIFECYCLE_STAGE and LIFECYCLE_REASON speak of. Throws `bad-table` where the rules cannot be read. */
export function classifyCustomers(received: ReceivedStageFacts, { rows, identify }: Surroundings): NamedVerdicts {
  const view = stageView(received.model);
  const rules = received.rules
    ? readRules(received.rules, identify, received.model === null ? null : view.model)
    : defaultRules(view.model, { segmentGap: null, walletAware: view.walletAware });
  const facts = {
    rows,
    firstOrder: received.first_order,
    lastOrder: received.last_order,
    orders: received.orders,
    asOf: received.as_of,
    history: received.history ?? undefined,
  };
  const verdicts = classify(facts, rules);
  return { ...verdicts, names: received.model === null ? `stage-${rules.model}` : view.names };
}
