/** Where a pivot reads and what its fields are called. */
export interface PivotSource {
  readonly sheet: string;
  /** Address with the heading row. */
  readonly address: string;
  /** Name for the new sheet. */
  readonly title: string;
  readonly stageHeading: string;
  readonly valueHeading: string;
  /** Names of the three figures. */
  readonly captions: {
    readonly customers: string;
    readonly total: string;
    readonly average: string;
    readonly all: string;
  };
  readonly numberFormat: string;
  /** Stages in the order a customer passes through them, in the language of the cells. */
  readonly stages: readonly string[];
}
