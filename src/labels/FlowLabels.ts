/** The words of an install that asks for more than a consent. `name` is an integration's name. */
export interface FlowLabels {
  accountType: string;
  /** What to call an account type that the integration gives no name, by its id. Others are called by their id. */
  accountTypes: Readonly<Record<string, string>>;
  /** `step` counts from one. */
  step: (step: number, count: number) => string;
  continue: string;
  back: string;
  submitting: string;
  /** Beside an answer that the provider or the server did not take: their own words. */
  refused: (reason: string) => string;
  /** Asks before a flow is left that has connected an account already. */
  leave: (name: string) => string;
  keep: string;
  remove: string;
  goOn: string;
  done: (name: string) => string;
}

/** The words to change. Words that are left out stay English. */
export type FlowLabelsOverride = Partial<FlowLabels>;
