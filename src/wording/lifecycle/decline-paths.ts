import type { Vocabulary } from '../vocabulary';

/** How a relationship came to decline, by the stage it fell from. */
export const declinePaths = {
  exploration: { name: { en: 'aborted early', 'zh-CN': '早期流产' } },
  formation: { name: { en: 'broken off', 'zh-CN': '中途夭折' } },
  stability: { name: { en: 'left early', 'zh-CN': '提前退出' } },
} as const satisfies Vocabulary;
