import { own, total } from './arguments/wallet';
import { column } from './column';
import { shareOfWallet } from './share-of-wallet';
import { defineFunction } from './spec';

export const walletShare = defineFunction({
  id: 'WALLET_SHARE',
  category: 'revenue',
  summary: {
    en: 'Share of wallet: our part of what each customer spends in the category.',
    'zh-CN': '客户份额：客户在该品类的支出中归我方的部分。',
  },
  arguments: { own, total },
  result: {
    en: 'One share per customer, 0 to 1; blank where both are blank.',
    'zh-CN': '每位客户一个份额，0 至 1；两者均空时为空。',
  },
  source: {
    en: 'Share = own / total. 0.5 and more marks Maturity in the lifecycle model.',
    'zh-CN': '份额 = 我方销售额 / 客户总支出。生命周期模型中，0.5 及以上为成熟期。',
  },
  examples: [
    {
      arguments: [
        [[200], [50], ['']],
        [[333], [50], ['']],
      ],
      formula: '=CRM.WALLET_SHARE(A2:A4,B2:B4)',
      says: {
        en: 'Three fifths of one wallet, the whole of another, and a blank row.',
        'zh-CN': '一位客户的五分之三，另一位的全部，以及一个空行。',
      },
      result: [[0.6006006006], [1], ['']],
    },
    {
      arguments: [30, 120],
      formula: '=CRM.WALLET_SHARE(30,120)',
      says: { en: 'A quarter of the wallet.', 'zh-CN': '占客户支出的四分之一。' },
      result: [[0.25]],
    },
  ],
  compute(received, { rows }) {
    return column(rows, (row) => shareOfWallet(row, received.own, received.total));
  },
});
