import { transactionModelIds } from '../../core/value/transaction-model';
import type { ArgumentSpec } from '../argument';

export const valueModel = {
  kind: 'choice',
  optional: true,
  nameInChinese: '模型',
  meaning: {
    en: 'Model of repeat orders; MBG/NBD, in which customers may leave after any order, when omitted. auto takes the one with the lowest AIC.',
    'zh-CN': '复购模型；省略时为 MBG/NBD，即客户在任何一单后都可能流失。auto 选用 AIC 最低的模型。',
  },
  vocabulary: 'value-model',
  choices: [...transactionModelIds, 'auto'],
} as const satisfies ArgumentSpec;
