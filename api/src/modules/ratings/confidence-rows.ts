import { confidenceSentence } from '@gantry/shared/rag/delivery-confidence';
import type { DeliveryConfidenceType, DeliveryRecommendationType } from './confidence.types.js';
import type { ConfidenceRow } from './status-rows.js';

export type RecommendationRow = Omit<DeliveryRecommendationType, 'isPastDue'> & { confidenceId: string };

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
      .map(({ confidenceId: _, ...own }) => ({
        ...own,
        isPastDue: own.closedOn === null && own.dueOn < today,
      })),
  }));
}
