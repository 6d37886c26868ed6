/** How a signal's number reads. */
type SignalKind = 'count' | 'days' | 'ratio' | 'share' | 'money' | 'score' | 'flag' | 'stage';

interface SignalTrait {
  readonly kind: SignalKind;
  /** Distance from a threshold at which the verdict counts as certain (domain: confidence); absent where none is. */
  readonly width?: number;
  /** Whether a previous stage is held until the threshold is passed by the hysteresis. */
  readonly hysteresis?: boolean;
}

/** What a row's columns give; `definedSignals` are put together from these by rules of the table. */
const measured = {
  orders: { kind: 'count', width: 2 },
  tenure: { kind: 'days', width: 30 },
  silence: { kind: 'days', width: 30 },
  'usual-gap': { kind: 'days' },
  overdue: { kind: 'ratio', width: 1, hysteresis: true },
  trend: { kind: 'share', width: 0.05, hysteresis: true },
  tau: { kind: 'ratio', width: 0.4, hysteresis: true },
  level: { kind: 'share', width: 0.2, hysteresis: true },
  dense: { kind: 'flag' },
  'cumulative-profit': { kind: 'money' },
  'recent-profit': { kind: 'money' },
  'wallet-share': { kind: 'share', width: 0.25, hysteresis: true },
  'wallet-trend': { kind: 'share', width: 0.05 },
  'new-line-age': { kind: 'days', width: 30 },
  'lines-lost': { kind: 'count' },
  'open-balance': { kind: 'money' },
  'contract-ended': { kind: 'flag' },
  'churn-risk': { kind: 'share', width: 0.2, hysteresis: true },
  alive: { kind: 'share' },
  target: { kind: 'flag' },
  'open-quote': { kind: 'flag' },
  contact: { kind: 'flag' },
  engagement: { kind: 'flag' },
  enquiry: { kind: 'flag' },
  rating: { kind: 'score' },
  complaints: { kind: 'count' },
  referrals: { kind: 'count' },
  nps: { kind: 'score' },
} as const satisfies Record<string, SignalTrait>;

const defined = {
  falling: { kind: 'flag' },
  rising: { kind: 'flag' },
  'wallet-shrank': { kind: 'flag' },
  'low-share': { kind: 'flag' },
} as const satisfies Record<string, SignalTrait>;

/** The stage itself, for marks that belong to one stage. */
const verdict = { stage: { kind: 'stage' } } as const satisfies Record<string, SignalTrait>;

type MeasuredSignal = keyof typeof measured;
export type DefinedSignal = keyof typeof defined;
export type SignalId = MeasuredSignal | DefinedSignal | 'stage';

const measuredSignals = Object.keys(measured) as readonly MeasuredSignal[];
export const definedSignals = Object.keys(defined) as readonly DefinedSignal[];
export const signalIds: readonly SignalId[] = [...measuredSignals, ...definedSignals, 'stage'];

const traits: Readonly<Record<SignalId, SignalTrait>> = { ...measured, ...defined, ...verdict };

export function traitOf(signal: SignalId): SignalTrait {
  return traits[signal];
}

/** Place of a signal in the array a row's signals are read into. */
export const slotOf = Object.fromEntries(signalIds.map((id, slot) => [id, slot])) as Readonly<Record<SignalId, number>>;

export const signalCount = signalIds.length;

export function isDefined(signal: SignalId): signal is DefinedSignal {
  return Object.hasOwn(defined, signal);
}
