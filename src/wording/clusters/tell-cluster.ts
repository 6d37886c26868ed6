import type { ClusterEvidence, ClusterLevel } from '../../core/clusters/cluster-evidence';
import { sayPercent } from '../lifecycle/say-amount';
import type { Language } from '../text';

type Words = Readonly<Record<ClusterLevel, string>>;

const words: Readonly<Record<Language, Readonly<Record<'recency' | 'frequency' | 'monetary', Words>>>> = {
  en: {
    recency: { low: 'silent for long', middle: 'bought some time ago', high: 'bought lately' },
    frequency: { low: 'few orders', middle: 'a middling number of orders', high: 'many orders' },
    monetary: { low: 'little money', middle: 'middling money', high: 'much money' },
  },
  'zh-CN': {
    recency: { low: '沉默已久', middle: '近度居中', high: '近期购买' },
    frequency: { low: '订单少', middle: '订单数居中', high: '订单多' },
    monetary: { low: '金额低', middle: '金额居中', high: '金额高' },
  },
};

/** "Bought lately, many orders, much money: 18 % of the customers, 64 % of the money." */
export function tellCluster(cluster: ClusterEvidence, language: Language): string {
  const own = words[language];
  const levels = [own.recency[cluster.recency], own.frequency[cluster.frequency], own.monetary[cluster.monetary]];
  const customers = sayPercent(cluster.shareOfCustomers);
  const money = Number.isNaN(cluster.shareOfMoney) ? null : sayPercent(cluster.shareOfMoney);
  if (language === 'en') {
    const said = levels.join(', ');
    const ofMoney = money === null ? '' : `, ${money} % of the money`;
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}: ${customers} % of the customers${ofMoney}.`;
  }
  return `${levels.join('，')}：占客户 ${customers}%${money === null ? '' : `，占金额 ${money}%`}。`;
}
