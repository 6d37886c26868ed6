import type { Progress, Slicing } from '../../core/work';
import { pause } from './pause';

/** Slices long computation for the thread that the pane, the custom functions and Office.js share. */
export function slicing(cancelled: () => boolean, report?: (progress: Progress) => void): Slicing {
  return { now: () => Date.now(), pause: () => pause(), cancelled, report, slice: 25 };
}
