import type { HiddenMarkovFit } from '../core/lifecycle/hidden-markov/fit';
import { chooseStates, fitHiddenMarkov } from '../core/lifecycle/hidden-markov/fit';
import { filteredStates } from '../core/lifecycle/hidden-markov/expectation';
import type { EmissionId, Sequences } from '../core/lifecycle/hidden-markov/sequences';
import { readSequences } from '../core/lifecycle/hidden-markov/sequences';
import type { NumberMatrix } from '../core/columns';
import { finish } from '../core/work';
import type { Answer, ResultCell } from './answer';
import { hiddenMarkovExamples } from './examples/hidden-markov-examples';
import { defineFunction } from './spec';

export const stageHmm = defineFunction({
  id: 'STAGE_HMM',
  category: 'stages',
  summary: {
    en: 'Hidden states of the relationship, learned from the orders of each period: levels, transitions, and how likely each customer is in each state now.',
    'zh-CN': '由各期订单学出关系的隐含状态：各状态的水平、转移概率，以及每位客户现处各状态的概率。',
  },
  arguments: {
    histories: {
      kind: 'matrix',
      optional: false,
      nameInChinese: '各期历史',
      meaning: {
        en: 'Orders (or volume) per period, one row per customer: equal, complete periods, oldest first; blank before the first order, 0 where nothing was bought. The period of the first order is not counted.',
        'zh-CN':
          '各期订单数（或购买量），每位客户一行：时段等长且完整，由远及近；首单之前留空，没有购买填 0。首单所在的期不计。',
      },
    },
    states: {
      kind: 'number',
      optional: true,
      nameInChinese: '状态数',
      meaning: {
        en: 'Number of states, 2 to 5; when omitted, the one with the least BIC.',
        'zh-CN': '状态数，2 至 5；省略时取 BIC 最小者。',
      },
      least: 2,
      greatest: 5,
      whole: true,
    },
    emission: {
      kind: 'choice',
      optional: true,
      nameInChinese: '观测方式',
      meaning: {
        en: 'What a period shows: orders (Poisson), or only whether anything was bought; when omitted, orders where all numbers are whole and at most 100.',
        'zh-CN': '每期所见：订单数（泊松），或仅是否购买；省略时，若全为不超过 100 的整数则按订单数。',
      },
      vocabulary: 'hidden-markov-emission',
      choices: ['orders', 'bought'],
    },
    answer: {
      kind: 'choice',
      optional: true,
      nameInChinese: '结果',
      meaning: {
        en: 'What to spill: model (when omitted), or customers: a row per customer with the chance of each state.',
        'zh-CN': '输出内容：模型（省略时），或客户：每位客户一行，列出各状态的概率。',
      },
      vocabulary: 'hidden-markov-answer',
      choices: ['model', 'customers'],
    },
  },
  result: {
    en: 'Model: measure, state, to state, value; states in rising order of level. Customers: likeliest state and P(state | everything until the last period), below a heading; blank without a period after the first order.',
    'zh-CN':
      '模型：指标、状态、转至状态、数值，状态按水平由低到高。客户：标题下每位一行，最可能的状态和各状态的概率（依据至末期的全部观测）；首单之后没有完整的期则为空。',
  },
  source: {
    en: 'Homogeneous hidden Markov model (Netzer, Lattin & Srinivasan 2008), Poisson or Bernoulli emissions, free start, EM with scaled forward–backward recursions (Rabiner 1989), 10 seeded starts, relative change below 1e-8; BIC with n = customers.',
    'zh-CN':
      '齐次隐马尔可夫模型（Netzer、Lattin 与 Srinivasan 2008），泊松或伯努利观测，起始分布自由；EM 与尺度化的前向后向递推（Rabiner 1989），10 个固定种子的起点，相对变化小于 1e-8；BIC 中 n 为客户数。',
  },
  examples: hiddenMarkovExamples,
  compute({ histories, states, emission, answer }, { rows }) {
    const data = readSequences(histories, emission as EmissionId | null);
    const { best, tried } = finish(states === null ? chooseStates(data) : withStates(data, states));
    return answer === 'customers' ? customerLines(histories, data, best) : modelLines(rows, data, best, tried);
  },
});

function* withStates(data: Sequences, states: number) {
  const best = yield* fitHiddenMarkov(data, states);
  return { best, tried: [best] };
}

function word(id: string): ResultCell {
  return { vocabulary: 'hidden-markov', id };
}

function modelLines(rows: number, data: Sequences, fit: HiddenMarkovFit, tried: readonly HiddenMarkovFit[]): Answer {
  const line = (id: string, value: ResultCell, from: number | null = null, to: number | null = null): ResultCell[] => [
    word(id),
    from,
    to,
    value,
  ];
  const states = Array.from({ length: fit.states }, (_, state) => state);
  return [
    [
      { vocabulary: 'stage-heading', id: 'measure' },
      word('from'),
      word('to'),
      { vocabulary: 'stage-heading', id: 'value' },
    ],
    line('emission', { vocabulary: 'hidden-markov-emission', id: data.emission }),
    line('customers', data.customers),
    line('left-out', rows - data.customers),
    line('states', fit.states),
    line('log-likelihood', fit.logLikelihood),
    line('converged', { vocabulary: 'rule-answer', id: fit.converged ? 'yes' : 'no' }),
    line('iterations', fit.iterations),
    ...states.map((state) => line('level', fit.levels[state], state + 1)),
    ...states.map((state) => line('start', fit.start[state], state + 1)),
    ...states.flatMap((from) =>
      states.map((to) => line('transition', fit.transition[from * fit.states + to], from + 1, to + 1)),
    ),
    ...tried.map((each) => line('bic', each.bic, each.states)),
  ];
}

function customerLines(histories: NumberMatrix, data: Sequences, fit: HiddenMarkovFit): Answer {
  const S = fit.states;
  const filtered = filteredStates(data, fit);
  const head = [word('likeliest'), ...Array.from({ length: S }, (_, state) => word(`state-${state + 1}`))];
  const body = Array.from(data.ofRow, (sequence, row): readonly ResultCell[] => {
    const problem = histories.problems.get(row);
    if (problem) return head.map(() => ({ problem }));
    if (sequence < 0) return head.map(() => null);
    const shares = [...filtered.subarray(sequence * S, (sequence + 1) * S)];
    return [shares.indexOf(Math.max(...shares)) + 1, ...shares];
  });
  return [head, ...body];
}
