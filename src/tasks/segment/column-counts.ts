import type { Choices } from '../intents';
import type { Customers } from '../reading/customers';

/** How many columns a run would write, before anything is classified. Value may turn out not to be had: then one less. */
export function columnCounts({ write }: Choices, { ids, hasAmounts }: Customers): { facts: number; verdicts: number } {
  const identified = ids.some((id) => id !== null);
  return {
    facts: 3 + (identified ? 1 : 0) + (hasAmounts ? 2 : 0),
    verdicts:
      (write.stage ? 2 : 0) +
      (write.reason ? 1 : 0) +
      (write.rfm && hasAmounts ? 2 : 0) +
      (write.clv && hasAmounts ? 1 : 0),
  };
}
