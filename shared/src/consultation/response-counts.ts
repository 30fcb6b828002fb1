import type { Problem } from '../errors/error-codes.js';

/** By which way responses come in. */
export const RESPONSE_CHANNELS = [
  'ONLINE_SURVEY',
  'PAPER_SURVEY',
  'LETTER_OR_EMAIL',
  'TELEPHONE',
  'EVENT',
  'FOCUS_GROUP',
  'PETITION',
  'SOCIAL_MEDIA',
  'OTHER',
] as const;
export type ResponseChannel = (typeof RESPONSE_CHANNELS)[number];

export const CHANNEL_WORDS: Record<ResponseChannel, string> = {
  ONLINE_SURVEY: 'Online survey',
  PAPER_SURVEY: 'Paper survey',
  LETTER_OR_EMAIL: 'Letter or e-mail',
  TELEPHONE: 'Telephone',
  EVENT: 'Public event',
  FOCUS_GROUP: 'Focus group',
  PETITION: 'Petition',
  SOCIAL_MEDIA: 'Social media',
  OTHER: 'Another way',
};

/** The segment of all who answered by a channel. Every other one is a part of it, and parts may overlap. */
export const EVERYBODY = 'Everybody';

export interface ResponseCount {
  channel: ResponseChannel;
  segment: string;
  /** Null where it is known that there were responses, and not how many. */
  count: number | null;
}

/** A total that does not hide what is not known. */
export interface CountTotal {
  known: number;
  unknown: number;
  /** `412 + 1 channel not known`. */
  words: string;
}

const withCommas = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/**
 * Adds the counts of channels up; what is not known is told beside the sum and never counted as none.
 * Example: 300, 112 and one not known are "412 + 1 channel not known"; one not known alone is "1 channel not known"; no
 * count at all is "None recorded".
 */
export function countTotal(counts: readonly (number | null)[]): CountTotal {
  const numbers = counts.filter((count) => count !== null);
  const known = numbers.reduce((sum, count) => sum + count, 0);
  const unknown = counts.length - numbers.length;
  const parts = [
    ...(numbers.length > 0 ? [withCommas(known)] : []),
    ...(unknown > 0 ? [`${unknown} ${unknown === 1 ? 'channel' : 'channels'} not known`] : []),
  ];
  return { known, unknown, words: parts.join(' + ') || 'None recorded' };
}

export interface ResponseTotals {
  /** Everybody, over all channels. */
  all: CountTotal;
  /** Each segment over all channels, everybody first. */
  bySegment: (CountTotal & { segment: string })[];
}

/**
 * Totals over the channels, for everybody and for each segment. Segments are never added to one another: somebody who is
 * over 75 and a carer is in both. A channel of which only segments are counted makes the total of everybody not known by one.
 * Example: 300 online, 112 on paper, and by telephone only "Over 75: 20" make "412 + 1 channel not known".
 */
export function responseTotals(counts: readonly ResponseCount[]): ResponseTotals {
  const wholes = counts.filter(({ segment }) => isEverybody(segment));
  const whole = new Set(wholes.map(({ channel }) => channel));
  const inPartsOnly = new Set(counts.map(({ channel }) => channel).filter((channel) => !whole.has(channel)));
  const all = countTotal([...wholes.map(({ count }) => count), ...[...inPartsOnly].map(() => null)]);
  const parts = new Map<string, ResponseCount[]>();
  for (const each of counts)
    if (!isEverybody(each.segment)) {
      const key = segmentKey(each.segment);
      parts.set(key, [...(parts.get(key) ?? []), each]);
    }
  const bySegment = [...parts.values()]
    .map((of) => ({ segment: of[0]?.segment ?? '', ...countTotal(of.map(({ count }) => count)) }))
    .sort((a, b) => a.segment.localeCompare(b.segment, 'en-GB'));
  return { all, bySegment: counts.length === 0 ? [] : [{ segment: EVERYBODY, ...all }, ...bySegment] };
}

/** Two ways of writing a segment that are the same one: "over 75" and " Over 75". */
export function segmentKey(segment: string): string {
  return segment.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Whether these are all who answered, and not a part of them. Example: "everybody " is, "Over 75" is not. */
export function isEverybody(segment: string): boolean {
  return segmentKey(segment) === segmentKey(EVERYBODY);
}

/**
 * `YSWD-6`: a channel and a segment have one count; a later one takes its place.
 * Example: with 300 recorded for the online survey, another count of it is refused and the first is to be changed.
 */
export function countProblems(
  { channel, segment }: Pick<ResponseCount, 'channel' | 'segment'>,
  others: readonly Pick<ResponseCount, 'channel' | 'segment'>[],
): Problem[] {
  const isThere = others.some(
    (other) => other.channel === channel && segmentKey(other.segment) === segmentKey(segment),
  );
  if (!isThere) return [];
  const message = `There is a count already of ${CHANNEL_WORDS[channel].toLowerCase()}, ${segment.trim()}. Change that one: what it was stays in the history.`;
  return [{ rule: 'YSWD-6', severity: 'E', field: 'channel', message }];
}
