/** The model period of the probability models. */
export const daysPerWeek = 7;

/** Weeks from one serial day to another, with the fraction. */
export function weeksBetween(from: number, to: number): number {
  return (to - from) / daysPerWeek;
}
