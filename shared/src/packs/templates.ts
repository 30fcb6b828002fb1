import type { PackKind, PackSectionKind } from './pack-content.js';

/** What a kind of pack is called, and what for. */
export const PACK_KIND_WORDS: Record<PackKind, { name: string; purpose: string }> = {
  HIGHLIGHT_REPORT: {
    name: 'Highlight report',
    purpose: 'What was done in a period, what comes next, and where help is needed.',
  },
  BOARD_PACK: {
    name: 'Board pack',
    purpose: 'Everything that a board needs to decide and to oversee, with what changed since the last one.',
  },
  SRO_ONE_PAGER: {
    name: 'SRO one-pager',
    purpose: 'The exceptions on one page: what is off track, what must be decided, what changed.',
  },
  COMMITTEE_PACK: {
    name: 'Committee pack',
    purpose:
      'For a committee that decides: what is asked of it, what it decided before, and what depends on it.',
  },
  PLAN_ON_A_PAGE: { name: 'Plan on a page', purpose: 'The timeline on one page, and nothing else.' },
};

/** The heading that a section begins with; a programme office may write its own. */
export const SECTION_HEADINGS: Record<PackSectionKind, string> = {
  DECISIONS_NEEDED: 'Decisions needed',
  EXECUTIVE_SUMMARY: 'Executive summary',
  CHANGES: 'What changed since the last edition',
  LAST_DECISIONS: 'What was decided last time, and what became of it',
  OVERVIEW: 'Where the workstreams stand',
  RETURNS: 'What the workstreams say',
  TIMELINE: 'Timeline',
  MILESTONES: 'Milestones and gates',
  DRIVING_CHAIN: 'What decides the protected date',
  SCENARIOS: 'Scenarios side by side',
  RISKS: 'Risks',
  ISSUES: 'Issues',
  DECISIONS: 'Register of decisions',
  ACTIONS: 'Actions',
  GLOSSARY: 'Words and abbreviations used',
  DATA_QUALITY: 'Sources, and how good the data are',
};

/**
 * The sections that a kind of pack begins with, in order. What is asked of the reader comes first.
 * Example: a board pack opens with the decisions needed and ends with how good its data are.
 */
export const PACK_TEMPLATES: Record<PackKind, readonly PackSectionKind[]> = {
  HIGHLIGHT_REPORT: [
    'EXECUTIVE_SUMMARY',
    'OVERVIEW',
    'RETURNS',
    'CHANGES',
    'MILESTONES',
    'RISKS',
    'ISSUES',
    'DECISIONS_NEEDED',
    'ACTIONS',
    'DATA_QUALITY',
    'GLOSSARY',
  ],
  BOARD_PACK: [
    'DECISIONS_NEEDED',
    'EXECUTIVE_SUMMARY',
    'CHANGES',
    'LAST_DECISIONS',
    'OVERVIEW',
    'RETURNS',
    'TIMELINE',
    'MILESTONES',
    'DRIVING_CHAIN',
    'SCENARIOS',
    'RISKS',
    'ISSUES',
    'DECISIONS',
    'ACTIONS',
    'GLOSSARY',
    'DATA_QUALITY',
  ],
  SRO_ONE_PAGER: [
    'EXECUTIVE_SUMMARY',
    'OVERVIEW',
    'DECISIONS_NEEDED',
    'DRIVING_CHAIN',
    'RISKS',
    'ISSUES',
    'CHANGES',
    'MILESTONES',
  ],
  COMMITTEE_PACK: [
    'DECISIONS_NEEDED',
    'EXECUTIVE_SUMMARY',
    'LAST_DECISIONS',
    'CHANGES',
    'TIMELINE',
    'MILESTONES',
    'SCENARIOS',
    'RISKS',
    'ISSUES',
    'DECISIONS',
    'ACTIONS',
    'GLOSSARY',
    'DATA_QUALITY',
  ],
  PLAN_ON_A_PAGE: ['TIMELINE'],
};

/** Sections that a pack of one page begins with left out: each of them, once included, makes it longer than a page. */
export const FURTHER_SECTIONS: Partial<Record<PackKind, readonly PackSectionKind[]>> = {
  SRO_ONE_PAGER: ['RETURNS', 'SCENARIOS', 'ACTIONS', 'GLOSSARY', 'DATA_QUALITY'],
  PLAN_ON_A_PAGE: ['MILESTONES', 'DRIVING_CHAIN', 'SCENARIOS', 'GLOSSARY', 'DATA_QUALITY'],
};

/**
 * The title that a pack is begun with.
 * Example: "Board pack: Stroke review, November 2017"; for a meeting, "Board pack: Programme Board, 29 Nov 2017".
 */
export function prefilledTitle(
  kind: PackKind,
  programme: string,
  occasion: string | null,
  month: string,
): string {
  const { name } = PACK_KIND_WORDS[kind];
  return occasion === null ? `${name}: ${programme}, ${month}` : `${name}: ${occasion}`;
}

/**
 * The code of a pack: the month that it is for, and a number from the second of that month on.
 * Example: PK-2017-11, then PK-2017-11-2.
 */
export function packCode(month: string, known: readonly string[]): string {
  const first = `PK-${month}`;
  if (!known.includes(first)) return first;
  let number = 2;
  while (known.includes(`${first}-${number}`)) number += 1;
  return `${first}-${number}`;
}
