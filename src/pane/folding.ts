import type { PaneState } from './session/state';

/** Whether the choices are one line: results are shown, and nothing about the list has to be put right. */
export function isFolded({ results, unfolded, list, plan, marginWrong }: PaneState): boolean {
  if (results === null || unfolded || list === null || marginWrong) return false;
  return plan.state !== 'ready' || plan.preview.problem === null;
}

/** Whether a click would do again what the results show: then there is nothing to announce. */
export function wouldRepeat({ results, plan, choices }: PaneState): boolean {
  if (results === null || results.model !== choices.model) return false;
  const preview = plan.state === 'ready' ? plan.preview : plan.state === 'counting' && !plan.slow ? plan.before : null;
  return preview !== null && preview.asOf === results.asOf && preview.customers === results.customers;
}
