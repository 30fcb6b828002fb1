import type { NoticeRegime } from './body-words.js';

const SOURCE: Record<NoticeRegime, string> = {
  LGA_1972: 'by the Local Government Act 1972',
  PBAM_1960: 'by the Public Bodies (Admission to Meetings) Act 1960',
  STANDING_ORDERS: 'by its standing orders',
  NONE: 'by its own custom',
};

/** The rule on notice as a sentence: "5 clear working days by the Local Government Act 1972." */
export function noticeSentence(rule: {
  clearDays: number | null;
  regime: NoticeRegime;
  isInterpreted: boolean;
}): string {
  if (rule.clearDays === null)
    return rule.regime === 'NONE' ? 'No notice is required.' : 'Its rule on notice is not recorded.';
  const days = rule.clearDays === 1 ? '1 clear working day' : `${rule.clearDays} clear working days`;
  if (rule.isInterpreted) return `${days}: our reading, its papers print no rule.`;
  return `${days} ${SOURCE[rule.regime]}.`;
}
