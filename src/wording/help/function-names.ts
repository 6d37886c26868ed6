import type { Text } from '../text';

/**
 * What a function works out, as a manager would call it, by the function's id: the analysis in the pane and the sheet it is
 * inserted on. At most 31 characters, as the names of sheets are.
 */
const functionNames: Readonly<Record<string, Text>> = {
  LIFECYCLE_STAGE: { en: 'Lifecycle stage', 'zh-CN': '生命周期阶段' },
  LIFECYCLE_REASON: { en: 'Reason for the stage', 'zh-CN': '阶段判定理由' },
  LIFECYCLE_RULES: { en: 'Rules of a stage model', 'zh-CN': '阶段模型规则' },
  LIFECYCLE_TABLE: { en: 'Stages side by side', 'zh-CN': '多模型阶段对照' },
  LIFECYCLE_SIGNALS: { en: 'Signals behind the stage', 'zh-CN': '阶段判定指标' },
  LIFECYCLE_CURVE: { en: 'Lifecycle curve', 'zh-CN': '生命周期曲线' },
  STAGE_ACTION: { en: 'What to do in each stage', 'zh-CN': '各阶段对策' },
  STAGE_TRANSITIONS: { en: 'Moves between stages', 'zh-CN': '阶段转移' },
  STAGE_FORECAST: { en: 'Forecast of stages', 'zh-CN': '阶段结构预测' },
  STAGE_SPAN: { en: 'Time spent in each stage', 'zh-CN': '各阶段停留时间' },
  STAGE_SENSITIVITY: { en: 'Effect of a threshold', 'zh-CN': '阈值敏感性' },
  STAGE_HMM: { en: 'Hidden states', 'zh-CN': '隐含状态' },
  RFM_SCORE: { en: 'RFM score', 'zh-CN': 'RFM 得分' },
  RFM_CUTS: { en: 'RFM cut-offs', 'zh-CN': 'RFM 分界表' },
  RFM_SEGMENT: { en: 'RFM segment', 'zh-CN': 'RFM 客户群' },
  RFM_TABLE: { en: 'RFM table', 'zh-CN': 'RFM 分析表' },
  RFM_MIGRATION: { en: 'Moves between RFM segments', 'zh-CN': '客户迁移' },
  ABC_CLASS: { en: 'ABC classes', 'zh-CN': 'ABC 分类' },
  CONCENTRATION: { en: 'Concentration of profit', 'zh-CN': '利润集中度' },
  LORENZ: { en: 'Lorenz and whale curves', 'zh-CN': '洛伦兹与鲸鱼曲线' },
  CUSTOMERS: { en: 'Customer summary', 'zh-CN': '客户汇总' },
  CLV_FIT: { en: 'Fit of the value model', 'zh-CN': '价值模型拟合' },
  P_ALIVE: { en: 'Chance of still being active', 'zh-CN': '仍为客户的概率' },
  EXPECTED_ORDERS: { en: 'Expected orders', 'zh-CN': '预期订单数' },
  CLV: { en: 'Customer lifetime value', 'zh-CN': '客户终身价值' },
  DERT: { en: 'Orders still to come', 'zh-CN': '剩余订单（折现）' },
  CHURN_RISK: { en: 'Churn risk', 'zh-CN': '流失风险' },
  NEXT_ORDER: { en: 'Date of the next order', 'zh-CN': '预计下次下单' },
  COMPARE_MODELS: { en: 'Comparison of value models', 'zh-CN': '价值模型比较' },
  HOLDOUT: { en: 'Test of the forecast', 'zh-CN': '预测检验' },
  CLV_SIMPLE: { en: 'Value from retention', 'zh-CN': '留存率法客户价值' },
  CLV_MARKOV: { en: 'Value by state', 'zh-CN': '马尔可夫客户价值' },
  RETENTION_FIT: { en: 'Fit of a retention curve', 'zh-CN': '留存曲线拟合' },
  RETENTION_CURVE: { en: 'Retention curve', 'zh-CN': '留存曲线' },
  RESIDUAL_LIFETIME: { en: 'Residual lifetime', 'zh-CN': '剩余生命期' },
  LIFE_TABLE: { en: 'Life table', 'zh-CN': '客户寿命表' },
  REMAINING_TENURE: { en: 'Remaining tenure', 'zh-CN': '剩余在网时长' },
  BUDGET_OPTIMUM: { en: 'Acquisition or retention budget', 'zh-CN': '获客与维系预算' },
  CLTV_SCORE: { en: 'Composite customer value', 'zh-CN': '综合客户价值' },
  REVENUE_IDENTITY: { en: 'Levers of revenue', 'zh-CN': '收入构成与杠杆' },
  REVENUE_BRIDGE: { en: 'Revenue bridge', 'zh-CN': '收入变动桥' },
  WALLET_SHARE: { en: 'Share of wallet', 'zh-CN': '客户份额' },
  COHORTS: { en: 'Cohorts', 'zh-CN': '同期群留存' },
  BASE_BRIDGE: { en: 'Customers won and lost', 'zh-CN': '客户漏斗' },
  HEALTH: { en: 'Relationship health', 'zh-CN': '关系健康度' },
  LOYALTY: { en: 'Loyalty', 'zh-CN': '客户忠诚度' },
  DELIVERED_VALUE: { en: 'Delivered value', 'zh-CN': '客户让渡价值' },
  SATISFACTION: { en: 'Satisfaction', 'zh-CN': '客户满意度' },
  SWITCHING_COST: { en: 'Switching cost', 'zh-CN': '转移成本' },
  RESPONSE: { en: 'Campaign response', 'zh-CN': '营销响应' },
  CHANNEL_PREFERENCE: { en: 'Channels by stage', 'zh-CN': '渠道偏好' },
  DEFAULT_RATE: { en: 'Default rate by stage', 'zh-CN': '各阶段违约率' },
  VALUE_AT_RISK: { en: 'Value at risk', 'zh-CN': '流失预警' },
  WIN_BACK: { en: 'Worth winning back', 'zh-CN': '客户挽回' },
  CROSS_SELL: { en: 'Bought together', 'zh-CN': '产品关联' },
  NEXT_LINE: { en: 'Next product to offer', 'zh-CN': '下一产品推荐' },
  LINE_SEQUENCE: { en: 'What is bought next', 'zh-CN': '购买时序' },
  LINE_MIGRATION: { en: 'Moves between products', 'zh-CN': '产品迁移' },
  CLUSTERS: { en: 'Customer clusters', 'zh-CN': '客户聚类' },
  MONITOR: { en: 'Monitor over time', 'zh-CN': '客户群监控' },
};

/** A function's plain name; one that has none is called by its id, in words. */
export function functionName(id: string): Text {
  const words = id.replaceAll('_', ' ');
  return Object.hasOwn(functionNames, id) ? functionNames[id] : { en: words, 'zh-CN': words };
}
