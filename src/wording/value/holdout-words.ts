import type { Vocabulary, Word } from '../vocabulary';

const classes = Array.from({ length: 8 }, (_, repeats): [string, Word] => {
  const en = repeats === 7 ? '7 or more' : String(repeats);
  const chinese = repeats === 7 ? '7 次及以上' : `${repeats} 次`;
  return [
    `class-${repeats}`,
    { name: { en: `Orders per customer, ${en} repeat orders before`, 'zh-CN': `人均订单数，此前复购 ${chinese}` } },
  ];
});

/** Headings and lines of a hold-out test. Vocabulary `holdout`. */
export const holdoutWords: Vocabulary = {
  measure: { name: { en: 'Measure', 'zh-CN': '度量' } },
  actual: { name: { en: 'Actual', 'zh-CN': '实际' } },
  expected: { name: { en: 'Expected', 'zh-CN': '预期' } },
  naive: { name: { en: 'Same as before', 'zh-CN': '与前期相同' } },
  mean: { name: { en: 'Mean for all', 'zh-CN': '全体均值' } },
  model: { name: { en: 'Model tested', 'zh-CN': '所检验的模型' } },
  days: { name: { en: 'Days forecast', 'zh-CN': '预测天数' } },
  customers: { name: { en: 'Customers', 'zh-CN': '客户数' } },
  later: { name: { en: 'Customers who came later, left out', 'zh-CN': '其后才出现而不参与的客户' } },
  orders: { name: { en: 'Orders', 'zh-CN': '订单数' } },
  'orders-mae': { name: { en: 'Orders, mean absolute error', 'zh-CN': '订单数，平均绝对误差' } },
  'orders-rmse': { name: { en: 'Orders, root mean squared error', 'zh-CN': '订单数，均方根误差' } },
  'orders-bias': { name: { en: 'Orders, bias', 'zh-CN': '订单数，偏差' } },
  revenue: { name: { en: 'Revenue', 'zh-CN': '收入' } },
  'revenue-mae': { name: { en: 'Revenue, mean absolute error', 'zh-CN': '收入，平均绝对误差' } },
  'revenue-rmse': { name: { en: 'Revenue, root mean squared error', 'zh-CN': '收入，均方根误差' } },
  'revenue-bias': { name: { en: 'Revenue, bias', 'zh-CN': '收入，偏差' } },
  regularity: {
    name: {
      en: 'Regularity of orders before: 1 by chance, more when regular',
      'zh-CN': '此前下单的规律性：1 为随机，越大越规律',
    },
  },
  ranked: { name: { en: 'Models, best forecast first', 'zh-CN': '模型（预测最好者在前）' } },
  rmse: { name: { en: 'Root mean squared error', 'zh-CN': '均方根误差' } },
  mae: { name: { en: 'Mean absolute error', 'zh-CN': '平均绝对误差' } },
  bias: { name: { en: 'Bias', 'zh-CN': '偏差' } },
  aic: { name: { en: 'AIC of the fit', 'zh-CN': '拟合的 AIC' } },
  ...Object.fromEntries(classes),
};
