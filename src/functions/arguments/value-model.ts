import { transactionModelIds } from '../../core/value/transaction-model';
import type { ArgumentSpec } from '../argument';

export const valueModel = {
  kind: 'choice',
  optional: true,
  nameInChinese: '模型',
  meaning: {
    en: 'Model of repeat orders: MBG/NBD (when omitted), in which customers may also leave after the first order, or BG/NBD.',
    'zh-CN': '复购模型：MBG/NBD（省略时），客户在首单后也可能流失；或 BG/NBD。',
  },
  vocabulary: 'value-model',
  choices: transactionModelIds,
} as const satisfies ArgumentSpec;
