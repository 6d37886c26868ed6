import { tellCluster } from '../../../src/wording/clusters/tell-cluster';

const cluster = {
  kind: 'cluster',
  recency: 'high',
  frequency: 'middle',
  monetary: 'low',
  shareOfCustomers: 0.18,
  shareOfMoney: 0.043,
} as const;

test('a cluster is described by its levels and shares, in both languages', () => {
  expect(tellCluster(cluster, 'en')).toBe(
    'Bought lately, a middling number of orders, little money: 18 % of the customers, 4.3 % of the money.',
  );
  expect(tellCluster(cluster, 'zh-CN')).toBe('近期购买，订单数居中，金额低：占客户 18%，占金额 4.3%。');
});

test('where there is no money to share, none is told', () => {
  expect(tellCluster({ ...cluster, shareOfMoney: NaN }, 'en')).toMatch(/little money: 18 % of the customers\.$/);
  expect(tellCluster({ ...cluster, shareOfMoney: NaN }, 'zh-CN')).toMatch(/占客户 18%。$/);
});
