import type { WhatIfPlan } from '../api/what-if-plan.js';
import type { DraftChange } from '../lib/draft.js';

export interface AddFormProps {
  plan: WhatIfPlan;
  /** Chosen already when the form opens. */
  startId?: string;
  onAdd: (change: DraftChange) => void;
  onCancel: () => void;
}
