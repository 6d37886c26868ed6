/** Numbers as they stand in evidence: few digits, the same in every language. */
export function sayDays(days: number): string {
  return String(Math.round(days));
}

/** One decimal below 10, none above: 2.3, 17. */
export function sayRatio(ratio: number): string {
  const rounded = Math.abs(ratio) < 9.95 ? Math.round(ratio * 10) / 10 : Math.round(ratio);
  return String(rounded);
}

/** A share as whole per cent, with one decimal below 10 %. */
export function sayPercent(share: number): string {
  const percent = share * 100;
  return String(Math.abs(percent) < 9.95 ? Math.round(percent * 10) / 10 : Math.round(percent));
}

/** Made once: a format of its own for each of 100,000 sentences takes as long as all the rest. */
const amounts = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** At most two decimals, thousands separated. */
export function sayAmount(amount: number): string {
  return amounts.format(amount);
}
