import type { CustomerFacts } from '../../src/core/lifecycle/facts';

/** The relationship stage row by row, each row an object and each signal worked out anew (domain §2–3). */
export function stagesPlainly({ rows, firstOrder, lastOrder, orders, asOf, history }: CustomerFacts): string[] {
  const customers = Array.from({ length: rows }, (_, row) => ({
    first: firstOrder.values[row],
    last: lastOrder.values[row],
    k: orders.values[row],
    volume: history ? Array.from(history.values.slice(row * history.columns, (row + 1) * history.columns)) : [],
  }));
  const gaps = customers.filter(({ k }) => k >= 2).map(({ first, last, k }) => (last - first) / (k - 1));
  gaps.sort((one, other) => one - other);
  const segment = gaps[gaps.length >> 1];
  return customers.map(({ first, last, k, volume }) => {
    const own = k > 1 ? (last - first) / (k - 1) : 0;
    const usual = Math.max(1, own, (2 * segment + (last - first)) / (k + 1));
    const trend = trendOf(volume);
    if (k === 0) return 'exploration';
    if (((asOf as number) - last) / usual >= 2) return 'decline';
    if (trend.dense && trend.level <= 0.7 && trend.g <= -0.05 && trend.tau <= -0.6) return 'decline';
    if (k <= 2) return 'exploration';
    if (trend.dense && trend.g >= 0.05 && trend.tau >= 0.6) return 'formation';
    return k <= 5 ? 'formation' : 'stability';
  });
}

function trendOf(periods: readonly number[]) {
  const begun = periods.slice(periods.findIndex((volume) => volume > 0));
  const recent = begun.slice(-6);
  const slopes = recent.flatMap((late, j) => recent.slice(0, j).map((early, i) => (late - early) / (j - i)));
  if (recent.length < 4) return { dense: false, g: 0, tau: 0, level: 1 };
  const mean = recent.reduce((sum, volume) => sum + volume, 0) / recent.length;
  const sorted = [...slopes].sort((one, other) => one - other);
  const middle = (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
  const best = Math.max(...begun.slice(0, -2).map((volume, i) => (volume + begun[i + 1]) / 2));
  return {
    dense: begun.length >= 6 && recent.filter((volume) => volume > 0).length >= 5,
    g: middle / mean,
    tau: slopes.reduce((sum, slope) => sum + Math.sign(slope), 0) / slopes.length,
    level: (recent[recent.length - 2] + recent[recent.length - 1]) / 2 / best,
  };
}
