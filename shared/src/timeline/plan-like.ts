/** A date as the API answers it, as far as drawings need it. */
export interface DateLike {
  text: string;
  shape: string;
  confidence: string;
  precision: string;
  earliest?: string | null;
  latest?: string | null;
}

/** A row of the plan as the API answers it, as far as drawings need it. */
export interface PlanRowLike {
  rowId: string;
  itemId: string;
  code: string;
  title: string;
  kind: string;
  category: string;
  workstreamId: string | null;
  laneId: string | null;
  bodyId: string | null;
  meetingId: string | null;
  pathwayId: string | null;
  scenarioId: string | null;
  owner: string | null;
  isProtected: boolean;
  rag: string;
  baseline: DateLike | null;
  forecast: DateLike | null;
  actual: DateLike | null;
}

/** A plan as the API answers it, as far as drawings need it. */
export interface PlanLike {
  programmeName: string;
  today: string;
  rows: readonly PlanRowLike[];
  groups: readonly { kind: string; id: string; parentId: string | null; title: string }[];
  scenarios: readonly { id: string; number: number; isWorking: boolean }[];
  restrictions: readonly { name: string; from: string; to: string }[];
}
