import type { SignalId } from '../../core/lifecycle/signal';
import type { ArgumentSpec } from '../argument';

/** Signals that models compare with a threshold. */
const choices = [
  'overdue',
  'silence',
  'tenure',
  'orders',
  'trend',
  'tau',
  'level',
  'cumulative-profit',
  'wallet-share',
  'wallet-trend',
  'new-line-age',
  'churn-risk',
  'rating',
  'nps',
] as const satisfies readonly SignalId[];

export const thresholdSignal = {
  kind: 'choice',
  optional: false,
  nameInChinese: '指标',
  meaning: {
    en: 'Signal whose threshold is moved: overdue, orders, trend, level, wallet-share …; one the model compares with a number.',
    'zh-CN': '要移动阈值的指标：逾期比、订单数、趋势、近期水平、客户份额等，须为该模型所用。',
  },
  vocabulary: 'signal',
  choices,
} as const satisfies ArgumentSpec;
