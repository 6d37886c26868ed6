import type { ArgumentSpec } from '../argument';
import { stageViewIds } from '../stage-view';
import { asOf } from './as-of';
import { firstOrder } from './first-order';
import { lastOrder } from './last-order';
import { orders } from './orders';

/** The stage model, or another look at one, by its id or its name in any language. */
export const stageModel = {
  kind: 'choice',
  optional: true,
  nameInChinese: '阶段模型',
  meaning: {
    en: 'Stage model: relationship (default), lifecycle, demand, journey or management; relationship-wallet-aware, or dwyer-schurr-oh for the relationship in the words of Dwyer, Schurr & Oh.',
    'zh-CN':
      '阶段模型：关系阶段（默认）、生命周期、客户需求、客户旅程或客户管理；另有参照客户总需求的关系阶段，以及采用 Dwyer、Schurr 与 Oh 名称的关系阶段。',
  },
  vocabulary: 'stage-view',
  choices: stageViewIds,
} as const satisfies ArgumentSpec;

/** What a stage is read from, in the order the stage functions take it. */
export const stageFacts = {
  first_order: firstOrder,
  last_order: lastOrder,
  orders,
  as_of: { ...asOf, kind: 'dates' },
  model: stageModel,
  history: {
    kind: 'matrix',
    optional: true,
    nameInChinese: '历史',
    meaning: {
      en: 'Volume per period, one row per customer: equal, complete periods, oldest first; blank before the first order, 0 where nothing was bought.',
      'zh-CN': '各期购买量，每位客户一行：时段等长且完整，由远及近；首单之前留空，没有购买填 0。',
    },
  },
  rules: {
    kind: 'table',
    optional: true,
    nameInChinese: '规则表',
    meaning: {
      en: 'A rule table from LIFECYCLE_RULES, edited or not; without it the model’s own rules and the segment gap of the rows passed.',
      'zh-CN': '由 LIFECYCLE_RULES 给出、可修改的规则表；省略时用模型的默认规则和所传各行的群体间隔。',
    },
  },
} as const satisfies Readonly<Record<string, ArgumentSpec>>;
