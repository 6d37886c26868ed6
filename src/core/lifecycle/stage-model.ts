/** Phases a stage can stand for; one colour each, in every model (wording/palette.ts). */
export type PhaseId = 'before' | 'beginning' | 'rising' | 'high' | 'falling' | 'ended';

export const stageModelIds = ['relationship', 'lifecycle', 'demand', 'journey', 'management'] as const;

export type StageModelId = (typeof stageModelIds)[number];

export interface Stage {
  readonly id: string;
  readonly phase: PhaseId;
}

/**
 * The stages of every model in the order a customer passes through them; a stage's code is its place here.
 * relationship: Chen Mingliang (2002), after Dwyer, Schurr & Oh (1987), "Developing Buyer-Seller Relationships".
 */
export const stagesOf: Readonly<Record<StageModelId, readonly Stage[]>> = {
  relationship: [
    { id: 'exploration', phase: 'beginning' },
    { id: 'formation', phase: 'rising' },
    { id: 'stability', phase: 'high' },
    { id: 'decline', phase: 'falling' },
  ],
  lifecycle: [
    { id: 'prospect', phase: 'before' },
    { id: 'development', phase: 'beginning' },
    { id: 'growth', phase: 'rising' },
    { id: 'maturity', phase: 'high' },
    { id: 'decline', phase: 'falling' },
    { id: 'termination', phase: 'ended' },
  ],
  demand: [
    { id: 'prospect', phase: 'before' },
    { id: 'new', phase: 'beginning' },
    { id: 'established', phase: 'high' },
    { id: 'new-line', phase: 'rising' },
  ],
  journey: [
    { id: 'awareness', phase: 'before' },
    { id: 'interest', phase: 'before' },
    { id: 'consideration', phase: 'beginning' },
    { id: 'purchase', phase: 'beginning' },
    { id: 'satisfaction', phase: 'rising' },
    { id: 'loyalty', phase: 'high' },
    { id: 'advocacy', phase: 'high' },
  ],
  management: [
    { id: 'acquisition', phase: 'beginning' },
    { id: 'development', phase: 'rising' },
    { id: 'retention', phase: 'high' },
    { id: 'attrition', phase: 'falling' },
  ],
};

/** Code of a row without a stage: blank, or faulty. */
export const noStage = 255;

/** The stage's code in its model; `noStage` where the model has no such stage. */
export function stageCode(model: StageModelId, id: string): number {
  const code = stagesOf[model].findIndex((stage) => stage.id === id);
  return code < 0 ? noStage : code;
}

/** The id of a stage code; null for `noStage`. */
export function stageId(model: StageModelId, code: number): string | null {
  return stagesOf[model][code]?.id ?? null;
}
