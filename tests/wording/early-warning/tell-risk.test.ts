import { tellRisk } from '../../../src/wording/early-warning/tell-risk';

const risk = { kind: 'risk', orders: 20, silence: 55, meanGap: 23.8, noOrder: 0.624, months: 3 } as const;

test('the reason names silence, rhythm, orders and risk, in both languages', () => {
  expect(tellRisk(risk, 'en')).toBe(
    'Silent 55 days, 2.3 × its mean gap of 24 days; 20 orders; no order in the next 3 months: 62 %.',
  );
  expect(tellRisk(risk, 'zh-CN')).toBe(
    '沉默 55 天，为自身平均间隔 24 天的 2.3 倍；共 20 单；未来 3 个月不下单的概率为 62%。',
  );
});

test('one order has no rhythm, and one is singular', () => {
  const once = { ...risk, orders: 1, silence: 1, meanGap: null, months: 1 };
  expect(tellRisk(once, 'en')).toBe('Silent 1 day; 1 order; no order in the next 1 month: 62 %.');
  expect(tellRisk(once, 'zh-CN')).toBe('沉默 1 天；共 1 单；未来 1 个月不下单的概率为 62%。');
});
