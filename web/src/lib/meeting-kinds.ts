import type { MeetingKind } from '../generated/graphql.js';

export const MEETING_KIND_WORDS: Record<MeetingKind, string> = {
  FORMAL_PUBLIC: 'Formal, in public',
  FORMAL_PRIVATE: 'Formal, in private',
  PART1_PART2: 'Part 1 public, part 2 private',
  INFORMAL: 'Informal',
  EXTRAORDINARY: 'Extraordinary',
  CORRESPONDENCE: 'By correspondence',
};

export const MEETING_KIND_OPTIONS = (Object.entries(MEETING_KIND_WORDS) as [MeetingKind, string][]).map(
  ([value, label]) => ({ value, label }),
);
