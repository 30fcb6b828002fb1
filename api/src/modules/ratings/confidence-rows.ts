import { confidenceSentence, type RecommendationKind } from '@gantry/shared/rag/delivery-confidence';
import type { DeliveryConfidenceType } from './confidence.types.js';
import type { ConfidenceRow } from './status-rows.js';

export interface RecommendationRow {
  confidenceId: string;
  id: string;
  number: number;
  kind: RecommendationKind;
  wording: string;
  owner: string;
  dueOn: string;
}

/** Assessments with what they recommended, each on its own scale. */
export function confidenceViews(
  rows: readonly ConfidenceRow[],
  recommendations: readonly RecommendationRow[],
  today: string,
): DeliveryConfidenceType[] {
  return rows.map((row) => ({
    ...row,
    sentence: confidenceSentence(row.scale, row.rating),
    recommendations: recommendations
      .filter(({ confidenceId }) => confidenceId === row.id)
      .map(({ id, number, kind, wording, owner, dueOn }) => ({
        ...{ id, number, kind, wording, owner, dueOn },
        isPastDue: dueOn < today,
      })),
  }));
}
