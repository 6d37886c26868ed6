import type { AssociationRule } from './association-rules';
import type { Baskets } from './baskets';

/**
 * The next-best line of every customer: among the lines not bought yet, the one most likely to be bought by customers
 * of a line that was (highest confidence, then lift, then the order of the lines). Only rules with lift above 1 speak
 * for a line. Null where none does, or where everything has been bought.
 */
export function nextLines(baskets: Baskets, rules: readonly AssociationRule[]): readonly (AssociationRule | null)[] {
  const { customers, starts, lines } = baskets;
  const byLine = new Map<number, AssociationRule[]>();
  for (const rule of [...rules].sort(better)) {
    if (rule.lift <= 1) continue;
    const known = byLine.get(rule.from);
    if (known) known.push(rule);
    else byLine.set(rule.from, [rule]);
  }
  return Array.from({ length: customers }, (_, customer) => {
    const own = lines.subarray(starts[customer], starts[customer + 1]);
    const bought = new Set(own);
    let best: AssociationRule | null = null;
    for (const line of own) {
      const first = byLine.get(line)?.find(({ to }) => !bought.has(to));
      if (first && (best === null || better(first, best) < 0)) best = first;
    }
    return best;
  });
}

function better(a: AssociationRule, b: AssociationRule): number {
  return b.confidence - a.confidence || b.lift - a.lift || a.to - b.to || a.from - b.from;
}
