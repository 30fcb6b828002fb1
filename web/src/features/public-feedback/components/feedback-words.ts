import { FEEDBACK_DECISION_WORDS } from '@gantry/shared/consultation/feedback-rules';
import { CHANNEL_WORDS } from '@gantry/shared/consultation/response-counts';
import type { FeedbackDecision, FeedbackStanding } from '../../../generated/graphql.js';
import type { CsvValue } from '../../../lib/csv.js';
import { formatDay } from '../../../lib/dates.js';
import type { TagTone } from '../../../ui/tag/tag.js';
import type { Answer, ResponseCount, Theme, YouSaidWeDid } from '../api/public-feedback.js';

export interface ConsultationName {
  id: string;
  code: string;
  title: string;
}

export interface FeedbackFilter {
  /** A consultation, or `event` for what was said outside every one. */
  from?: string | undefined;
  workstream?: string | undefined;
  said?: 'answered' | 'open' | 'late' | undefined;
}

export const STANDING_WORDS: Record<FeedbackStanding, string> = {
  ANSWERED: 'Answered',
  WAITING: 'Not answered yet',
  UNANSWERED: 'Unanswered',
};
export const STANDING_TONES: Record<FeedbackStanding, TagTone> = {
  ANSWERED: 'green',
  WAITING: 'grey',
  UNANSWERED: 'red',
};
export const DECISION_TONES: Record<FeedbackDecision, TagTone> = {
  DONE: 'green',
  WILL_DO: 'blue',
  PARTLY: 'amber',
  CANNOT: 'red',
};

const NO_WORKSTREAM = 'No workstream';
export const workstreamName = (workstream: string | null) => workstream ?? NO_WORKSTREAM;

const STANDINGS: Record<NonNullable<FeedbackFilter['said']>, readonly FeedbackStanding[]> = {
  answered: ['ANSWERED'],
  open: ['WAITING', 'UNANSWERED'],
  late: ['UNANSWERED'],
};

export function isThemeShown(theme: Theme, { from, workstream, said }: FeedbackFilter): boolean {
  return (
    (from === undefined || (theme.consultationId ?? 'event') === from) &&
    (workstream === undefined || (theme.workstreamId ?? 'none') === workstream) &&
    (said === undefined || STANDINGS[said].includes(theme.standing))
  );
}

/** `4 themes: 2 answered, 1 not answered yet, 1 unanswered.` */
export function themesSentence(themes: readonly Theme[]): string {
  if (themes.length === 0) return 'No theme is shown.';
  const parts = (['ANSWERED', 'WAITING', 'UNANSWERED'] as const).flatMap((standing) => {
    const count = themes.filter((theme) => theme.standing === standing).length;
    return count === 0 ? [] : [`${count} ${STANDING_WORDS[standing].toLowerCase()}`];
  });
  return `${themes.length} ${themes.length === 1 ? 'theme' : 'themes'}: ${parts.join(', ')}.`;
}

/** Themes by workstream, those of none last, each in the order in which they came. */
export function byWorkstream(themes: readonly Theme[]): [name: string, themes: Theme[]][] {
  const groups = new Map<string, Theme[]>();
  for (const theme of themes) {
    const name = workstreamName(theme.workstream);
    groups.set(name, [...(groups.get(name) ?? []), theme]);
  }
  return [...groups];
}

/** `1 Feb 2018 to 1 Mar 2018`, or the one day. */
export function receivedWords({ receivedFrom, receivedTo }: Theme): string {
  return receivedFrom === receivedTo
    ? formatDay(receivedTo)
    : `${formatDay(receivedFrom)} to ${formatDay(receivedTo)}`;
}

export const peopleWords = (people: number | null) =>
  people === null ? 'not counted' : people.toLocaleString('en-GB');
export const responsesWords = (responses: number | null) =>
  responses === null ? 'Not known' : responses.toLocaleString('en-GB');

/** What was published, one row for each theme and each response to it; drafts stay in the house. */
export function themeRows(
  themes: readonly Theme[],
  answers: readonly Answer[],
  consultations: readonly ConsultationName[],
): CsvValue[][] {
  const nameOf = (id: string | null) => {
    const found = consultations.find((one) => one.id === id);
    return found ? `${found.code} ${found.title}` : 'Event';
  };
  return [
    [
      ...['Consultation', 'Workstream', 'Code', 'Theme', 'You said', 'Said at', 'How many said so'],
      ...['Received from', 'Received to', 'State', 'Answer due by', 'Unanswered since'],
      ...['Response', 'Decision', 'We did', 'Why it cannot be done', 'Owner', 'Evidence', 'Published on'],
      'Corrected on',
    ],
    ...themes.flatMap((theme) => {
      const said = [
        ...[nameOf(theme.consultationId), workstreamName(theme.workstream), theme.code, theme.theme],
        ...[theme.summary, theme.origin, theme.people, theme.receivedFrom, theme.receivedTo],
        ...[STANDING_WORDS[theme.standing], theme.answerBy, theme.unansweredSince],
      ];
      const published = answers.filter(
        ({ id, publishedOn }) => publishedOn !== null && theme.responseIds.includes(id),
      );
      if (published.length === 0) return [said];
      return published.map((one) => [
        ...said,
        ...[one.code, FEEDBACK_DECISION_WORDS[one.decision], one.answer, one.cannotReason, one.owner],
        ...[one.evidence, one.publishedOn, one.corrections[0]?.correctedOn],
      ]);
    }),
  ];
}

/** Every count of a consultation, then its totals; what is not known is written so. */
export function countRows(
  counts: readonly ResponseCount[],
  total: YouSaidWeDid['totals'][number] | undefined,
): CsvValue[][] {
  return [
    ['Channel', 'Segment', 'Responses', 'As of', 'Source'],
    ...counts.map(({ channel, segment, responses, asOf, sourceNote }) => [
      CHANNEL_WORDS[channel],
      segment,
      responses ?? 'Not known',
      asOf,
      sourceNote,
    ]),
    ...(total?.bySegment ?? []).map(({ segment, words }) => ['All channels', segment, words]),
  ];
}
