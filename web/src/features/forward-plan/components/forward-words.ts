import type { AgendaItemPurpose, NoticeRoute } from '../../../generated/graphql.js';
import type { CsvValue } from '../../../lib/csv.js';
import type { ForwardEntry } from '../api/forward-plan.js';

export const PURPOSE_WORDS: Record<AgendaItemPurpose, string> = {
  FOR_DECISION: 'For decision',
  FOR_APPROVAL: 'For approval',
  FOR_DISCUSSION: 'For discussion',
  FOR_ASSURANCE: 'For assurance',
  FOR_INFORMATION: 'To note',
};

export const ROUTE_OPTIONS: { value: NoticeRoute; label: string }[] = [
  { value: 'FULL', label: 'Full notice, 28 clear days' },
  { value: 'GENERAL_EXCEPTION', label: 'General exception, five clear days, scrutiny chair told' },
  { value: 'SPECIAL_URGENCY', label: 'Special urgency, scrutiny chair agrees' },
];

/** What a reader calls an entry; of a withheld one without a public title, that it is withheld. */
export function titleOf({ title }: Pick<ForwardEntry, 'title'>): string {
  return title ?? 'Exempt item';
}

/** "Gate MS-016: Joint Committee agrees to launch consultation", or what sort of item it is. */
export function kindWords(entry: ForwardEntry): string {
  if (entry.isWithheld) return entry.withheldSentence ?? '';
  const kind = entry.purpose
    ? PURPOSE_WORDS[entry.purpose]
    : entry.planItemCode
      ? `Gate ${entry.planItemCode}`
      : 'Item';
  const scenario = entry.scenarioNumber === null ? '' : `, scenario ${entry.scenarioNumber}`;
  const serves =
    entry.purpose && entry.planItemTitle ? `, for ${entry.planItemCode} ${entry.planItemTitle}` : '';
  return `${kind}${scenario}${serves}`;
}

/** Whether the notice of the meeting is given, or by when. */
export function noticeWords(
  { isNoticeGiven, noticeDueOn }: ForwardEntry,
  dayOf: (iso: string) => string,
): string {
  if (isNoticeGiven) return 'Notice given';
  return noticeDueOn === null ? '' : `Notice by ${dayOf(noticeDueOn)}`;
}

/** The plan as a spreadsheet. */
export function forwardRows(entries: readonly ForwardEntry[]): CsvValue[][] {
  return [
    [
      ...['Due next', 'Due on', 'Decision', 'Decision needed', 'What it is', 'Body', 'Meeting', 'When'],
      ...[
        'Papers due',
        'Clear working days to the meeting',
        'Papers',
        'Notice due',
        'Notice given',
        'Key decision',
      ],
      ...['Key-decision notice', 'Late', 'Withheld'],
    ],
    ...entries.map((entry) => [
      ...[entry.nextSentence, entry.nextDueOn, titleOf(entry), entry.decisionNeeded, kindWords(entry)],
      ...[entry.bodyName, entry.meetingTitle, entry.whenWords, entry.papersDueOn, entry.clearDaysLeft],
      entry.papers.map(({ title, clearanceSentence }) => `${title}: ${clearanceSentence}`).join('; '),
      ...[entry.noticeDueOn, entry.isNoticeGiven ? 'yes' : 'no', entry.isKeyDecision ? 'yes' : 'no'],
      ...[entry.key?.sentence, entry.late.join(' '), entry.withheldSentence],
    ]),
  ];
}
