import { isWebAddress } from '../documents/document-problems.js';
import type { Problem } from '../errors/error-codes.js';
import type {
  CommitteeReport,
  Implication,
  Recommendation,
  RecommendationState,
  ReportState,
} from './committee-report.js';

const refuse = (rule: string, field: string | null, message: string): Problem => ({
  rule,
  severity: 'E',
  field,
  message,
});

/** Says that nothing follows: "None", "none.", "N/A". */
export function saysNone(implication: string): boolean {
  return /^(none|nil|n\/a|not applicable)\.?$/i.test(implication.trim());
}

/**
 * `REP-1`: an implication other than "None" that nobody has signed off.
 * Example: "Legal: counsel has been asked" without a post warns; "Legal: None" without one does not.
 */
export function unsignedProblems(implications: readonly Implication[]): Problem[] {
  const unsigned = implications.filter(
    ({ implication, signOff }) => signOff.trim() === '' && !saysNone(implication),
  );
  if (unsigned.length === 0) return [];
  const issues = unsigned.map(({ issue }) => issue).join(', ');
  const message = `Nobody has signed off: ${issues}. Name the post, or write “None” where nothing follows.`;
  return [{ rule: 'REP-1', severity: 'W', field: 'implications', message }];
}

/**
 * What stands against finalising: `REP-2` for what a committee cannot do without, `REP-1` for missing sign-offs.
 * Example: a report without a recommendation is refused with "Write at least one recommendation."
 */
export function finalisingProblems(
  report: Pick<CommitteeReport, 'purpose' | 'recommendations' | 'options' | 'implications'>,
): Problem[] {
  const problems: Problem[] = [];
  if (report.purpose.trim() === '')
    problems.push(refuse('REP-2', 'purpose', 'Say in part 1 what the report is for.'));
  if (!report.recommendations.some(({ state }) => state !== 'WITHDRAWN'))
    problems.push(refuse('REP-2', 'recommendations', 'Write at least one recommendation.'));
  const preferred = report.options.filter(({ isPreferred }) => isPreferred).length;
  if (report.options.length > 0 && preferred !== 1)
    problems.push(
      refuse(
        'REP-2',
        'options',
        `Mark one option as preferred; ${preferred === 0 ? 'none is' : `${preferred} are`}.`,
      ),
    );
  return [...problems, ...unsignedProblems(report.implications)];
}

/**
 * `REP-3`: what may be said of a recommendation. A body settles only what was put before it; whoever brought it may
 * withdraw it before; other words than the proposed ones are written down.
 * Example: "agreed" on a report that is still a draft is refused.
 */
export function settlingProblems(
  reportState: ReportState,
  from: RecommendationState,
  to: RecommendationState,
  note: string | null,
): Problem[] {
  if (reportState === 'DRAFT')
    return [refuse('REP-3', null, 'The report is a draft. Change the recommendation in its text.')];
  if (from === to) return [refuse('REP-3', 'state', 'It stands so already.')];
  if (reportState !== 'PRESENTED' && to !== 'WITHDRAWN' && to !== 'PROPOSED')
    return [
      refuse(
        'REP-3',
        'state',
        'The report was not presented yet. Until then a recommendation is only withdrawn.',
      ),
    ];
  if (to === 'AMENDED' && !note?.trim())
    return [refuse('REP-3', 'note', 'Write the wording that was agreed instead.')];
  return [];
}

/** `REP-4`: what is final is read and no longer changed; a new edition is. Example: saving a FINAL report is refused. */
export function lockedProblems(state: ReportState, edition: number): Problem[] {
  if (state === 'DRAFT') return [];
  return [refuse('REP-4', null, `Edition ${edition} is final. Begin a new edition to change what it says.`)];
}

/** `REP-5`: an appendix is linked by an address of the web, and a row of a table says something. */
export function contentProblems(
  report: Pick<CommitteeReport, 'appendices' | 'recommendations' | 'priorities' | 'options' | 'implications'>,
): Problem[] {
  const problems: Problem[] = [];
  for (const [at, { title, link }] of report.appendices.entries()) {
    if (title.trim() === '')
      problems.push(refuse('REP-5', `appendices.${at}.title`, `Name appendix ${at + 1}.`));
    if (link !== null && !isWebAddress(link))
      problems.push(
        refuse('REP-5', `appendices.${at}.link`, `Appendix ${at + 1}: begin the address with https://.`),
      );
  }
  const empty = (list: string, at: number, field: string, words: string) =>
    problems.push(refuse('REP-5', `${list}.${at}.${field}`, words));
  for (const [at, { text }] of report.recommendations.entries())
    if (text.trim() === '') empty('recommendations', at, 'text', `Write recommendation ${at + 1}.`);
  for (const [at, { title }] of report.priorities.entries())
    if (title.trim() === '') empty('priorities', at, 'title', `Name corporate priority ${at + 1}.`);
  for (const [at, { text }] of report.options.entries())
    if (text.trim() === '') empty('options', at, 'text', `Write option ${at + 1}.`);
  for (const [at, { issue }] of report.implications.entries())
    if (issue.trim() === '') empty('implications', at, 'issue', `Name the issue in row ${at + 1}.`);
  return problems;
}

/** The recommendations of a new edition: whatever became of the old ones, they are proposed anew. */
export function proposedAnew(recommendations: readonly Recommendation[]): Recommendation[] {
  return recommendations
    .filter(({ state }) => state !== 'WITHDRAWN')
    .map((one) => ({ ...one, state: 'PROPOSED', note: null }));
}
