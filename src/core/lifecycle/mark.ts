/** What stands beside a stage without changing it; a mark's bit is its place here. */
export const markIds = [
  'dormant', // silent for longer than usual, not yet gone: can be woken
  'one-time', // a single order
  'inactive', // silent so long that a model with an exit stage would show it
  'lapsed', // bought, but not for a long time
  'unsettled', // ended, with a balance still open
  'demand-shrank', // buys less because the customer's own demand fell
  'partial-defection', // buys less, or fewer lines, without falling steadily
  'stalled', // a growth stage with a falling trend
  'measured', // the step rests on a rating, a referral or an order
  'proxy', // the step is inferred from behaviour
] as const;

export type MarkId = (typeof markIds)[number];

/** The bit of a mark in a mask. */
export function markBit(mark: MarkId): number {
  return 1 << markIds.indexOf(mark);
}

/** The marks set in a mask. */
export function marksIn(mask: number): readonly MarkId[] {
  return markIds.filter((mark) => (mask & markBit(mark)) !== 0);
}
