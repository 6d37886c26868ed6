import { sayAmount, sayDays, sayPercent } from './say-amount';
import type { StagePhrases } from './stage-phrases';

const yes =
  (said: string, otherwise = '') =>
  (value: number) =>
    value === 1 ? said : otherwise;

const certainties = { low: '低', middle: '中', high: '高' } as const;

/** A change as a share; NaN where there was nothing before. */
function changed(share: number): string {
  if (Number.isNaN(share)) return '此前未购买';
  if (Math.abs(share) < 0.0005) return '持平';
  return `${share > 0 ? '增长' : '下降'} ${sayPercent(Math.abs(share))}%`;
}

export const chinese: StagePhrases = {
  reasons: {
    orders: (value) => (value === 0 ? '尚无订单' : `共 ${sayAmount(value)} 次订单`),
    tenure: (value) => `首单在 ${sayDays(value)} 天前`,
    silence: (value) => `已 ${sayDays(value)} 天没有订单`,
    'usual-gap': (value) => `惯常间隔 ${sayDays(value)} 天`,
    overdue: () => '',
    trend: (value) => `每期变化 ${sayPercent(value)}%`,
    tau: (value) => `肯德尔 τ 为 ${sayAmount(value)}`,
    level: (value) => `近期购买量为最高水平的 ${sayPercent(value)}%`,
    dense: yes('几乎每期都有购买', '购买历史有间断'),
    'cumulative-profit': (value) => `累计利润 ${sayAmount(value)}`,
    'recent-profit': (value) => `最近两期利润 ${sayAmount(value)}`,
    'wallet-share': (value) => `客户份额 ${sayPercent(value)}%`,
    'wallet-trend': (value) => `客户自身总需求每期变化 ${sayPercent(value)}%`,
    'new-line-age': (value) => `${sayDays(value)} 天前首次购买新业务`,
    'lines-lost': (value) => `少买 ${sayAmount(value)} 个产品线`,
    'open-balance': (value) => `应收余额 ${sayAmount(value)}`,
    'contract-ended': yes('合同已终止', '合同仍在履行'),
    'churn-risk': (value) => `流失风险 ${sayPercent(value)}%`,
    alive: (value) => `存活概率 ${sayPercent(value)}%`,
    target: yes('已列为目标客户', '未列为目标客户'),
    'open-quote': yes('有未结报价', '没有未结报价'),
    contact: yes('已有接触', '尚无接触'),
    engagement: yes('已有互动', '尚无互动'),
    enquiry: yes('已有询价、报价或试用', '尚无询价'),
    rating: (value) => `满意度 ${sayAmount(value)}（满分 5）`,
    complaints: (value) => `未结投诉 ${sayAmount(value)} 件`,
    referrals: (value) => `推荐 ${sayAmount(value)} 次`,
    nps: (value) => `净推荐评分 ${sayAmount(value)}`,
    falling: () => '',
    rising: () => '',
    'wallet-shrank': yes('客户自身总需求收缩'),
    'low-share': yes('客户份额偏低'),
    stage: () => '',
  },
  silent: (days, ratio, gap) => `已 ${days} 天没有订单，是惯常间隔 ${gap} 天的 ${ratio} 倍`,
  falling: (trend, level) => `购买量每期下降 ${trend}%，降至最高水平的 ${level}%`,
  rising: (trend) => `购买量每期上升 ${trend}%`,
  noOrder: () => '尚无订单',
  fellFrom: (stage, path) => `自${stage}退化${path ? `（${path}）` : ''}`,
  marks: (names) => names.join('、'),
  movers: (rated) => `推动因素：${rated.map(({ name, rating }) => `${name} ${rating}`).join('、')}`,
  growth: {
    original: (original) => `增长来自原有业务（${changed(original)}）`,
    more: (original, more) => `增长来自业务种类增加（新业务 ${sayAmount(more)}，原有业务${changed(original)}）`,
    both: (original, more) => `增长兼有两者：原有业务${changed(original)}，新业务 ${sayAmount(more)}`,
    none: (original, more) => `总量未增长：原有业务${changed(original)}，新业务 ${sayAmount(more)}`,
    open: () => '增长来自业务种类增加；原有业务是否增长未知',
  },
  beside: {
    alive: (value) => `存活概率 ${sayPercent(value)}%`,
    'churn-risk': (value) => `流失风险 ${sayPercent(value)}%`,
    'beyond-expectation': (value) =>
      value === 0 ? '满意度与期望持平' : `满意度${value > 0 ? '高于' : '低于'}期望 ${sayAmount(Math.abs(value))}`,
  },
  held: (stage) => `距${stage}的阈值不足迟滞幅度，仍保持原阶段`,
  withoutOrder: (date, stage) => `若到 ${date} 仍无订单，将转为${stage}`,
  withOrders: (orders, stage, back) => `再有 ${orders} 次订单即可${back ? '回到' : '进入'}${stage}`,
  confidence: (certainty) => `把握程度：${certainties[certainty]}`,
  segmentGap: (days, from, rows) => {
    if (from === 'rows') return `群体间隔 ${days} 天（${sayAmount(rows)} 位客户的中位数）`;
    return `群体间隔 ${days} 天（${from === 'rules' ? '取自规则表' : '默认值'}）`;
  },
  unknown: (names) => `未知：${names.join('、')}`,
  comma: '、',
  sentence: (clauses) => `${clauses.join('；')}。`,
  text: (sentences) => sentences.join(''),
};
