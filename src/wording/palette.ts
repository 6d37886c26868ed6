import type { PhaseId } from '../core/lifecycle/stage-model';

/** Phases that have a colour: those of the stages, and dormant, a mark beside the stage. */
export type PalettePhase = PhaseId | 'dormant';

export interface PhaseColours {
  /** Behind the row, under text #1B1B1B: contrast 7.5 : 1 at least, ΔE 16.7 between any two for every kind of sight. */
  readonly fill: string;
  /** Legend, bars and charts: Okabe & Ito (2008). */
  readonly accent: string;
}

/** One phase, one colour, in every stage model. */
export const palette = {
  before: { fill: '#DFEDFE', accent: '#5B6B82' },
  beginning: { fill: '#96D0F7', accent: '#0072B2' },
  rising: { fill: '#91B58C', accent: '#009E73' },
  high: { fill: '#FAD478', accent: '#E69F00' },
  falling: { fill: '#E09D61', accent: '#D55E00' },
  ended: { fill: '#D5CBC8', accent: '#4D4D4D' },
  dormant: { fill: '#CA9EBF', accent: '#CC79A7' },
} as const satisfies Readonly<Record<PalettePhase, PhaseColours>>;
