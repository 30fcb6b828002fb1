import { day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { BandTable } from '../risk/bands.js';
import { paragraphs } from './cells.js';
import { tablesOf } from './compare-editions.js';
import { termsUsed } from './glossary-terms.js';
import type { PackBlock, PackSectionContent, PackSectionKind, PackTable } from './pack-content.js';
import type { PackFacts } from './pack-rows.js';
import { actions } from './sections/actions.js';
import { changes, type PreviousEdition } from './sections/changes.js';
import { dataQuality } from './sections/data-quality.js';
import { decisions, lastDecisions } from './sections/decisions.js';
import { decisionsNeeded } from './sections/decisions-needed.js';
import { drivingChain } from './sections/driving-chain.js';
import { executiveSummary } from './sections/executive-summary.js';
import { issues, issuesToCompare } from './sections/issues.js';
import { milestones } from './sections/milestones.js';
import { overview } from './sections/overview.js';
import { returns } from './sections/returns.js';
import { risks } from './sections/risks.js';
import { scenarios } from './sections/scenarios.js';
import { timeline } from './sections/timeline.js';

/** A section as the programme office arranged and introduced it. */
export interface ArrangedSection {
  kind: PackSectionKind;
  heading: string;
  comment: string;
}

export interface SectionContext {
  bands: BandTable;
  /** The last edition that was issued, with its own day; null for the first. */
  previous: (PreviousEdition & { day: string }) | null;
  /** May this audience read the record as it is classed now? */
  isStillReadable: (entity: string, id: string) => boolean;
  /** Codes and titles, former ones too, of records that this audience may not read as they are classed now. */
  hiddenNames: readonly string[];
}

/** Sections that are made of what the others say. */
const DERIVED: ReadonlySet<PackSectionKind> = new Set(['CHANGES', 'GLOSSARY']);

/**
 * What a pack says, section by section, from what one reader can read. Pure: the same facts give the same sections.
 * Changes are told of every register, also of those that the pack leaves out.
 */
export function buildSections(
  facts: PackFacts,
  arranged: readonly ArrangedSection[],
  context: SectionContext,
): PackSectionContent[] {
  const built = new Map<PackSectionKind, PackBlock[]>();
  for (const section of arranged)
    if (!DERIVED.has(section.kind)) built.set(section.kind, blocksOf(section, facts, context));
  for (const { kind } of arranged) if (kind === 'CHANGES') built.set(kind, changesOf(facts, context));
  const told = [...built.values(), ...arranged.map(({ heading, comment }) => [heading, comment])];
  const terms = termsUsed(JSON.stringify(told).replaceAll('\\n', ' '));
  return arranged.map(({ kind, heading, comment }) => {
    const blocks = kind === 'GLOSSARY' ? glossary(terms) : (built.get(kind) ?? []);
    const own = kind === 'EXECUTIVE_SUMMARY' ? [] : paragraphs(comment, true);
    return { kind, heading, blocks: [...own, ...blocks] };
  });
}

function blocksOf(
  { kind, comment }: ArrangedSection,
  facts: PackFacts,
  context: SectionContext,
): PackBlock[] {
  switch (kind) {
    case 'DECISIONS_NEEDED':
      return decisionsNeeded(facts);
    case 'EXECUTIVE_SUMMARY':
      return executiveSummary(facts, comment);
    case 'LAST_DECISIONS':
      return lastDecisions(facts, sinceOf(context));
    case 'OVERVIEW':
      return overviewOf(facts, context);
    case 'RETURNS':
      return returns(facts);
    case 'TIMELINE':
      return timeline(facts);
    case 'MILESTONES':
      return milestones(facts);
    case 'DRIVING_CHAIN':
      return drivingChain(facts);
    case 'SCENARIOS':
      return scenarios(facts);
    case 'RISKS':
      return risks(facts, context.bands);
    case 'ISSUES':
      return issues(facts, sinceOf(context));
    case 'DECISIONS':
      return decisions(facts);
    case 'ACTIONS':
      return actions(facts);
    case 'DATA_QUALITY':
      return dataQuality(facts);
    case 'CHANGES':
    case 'GLOSSARY':
      return [];
  }
}

function sinceOf({ previous }: SectionContext): { on: string; words: string } | null {
  if (previous === null) return null;
  return { on: previous.day, words: `edition ${previous.edition}, ${writeDay(day(previous.day))}` };
}

function overviewOf(facts: PackFacts, { previous }: SectionContext): PackBlock[] {
  if (previous === null) return overview(facts, null);
  const table = previous.tables.find(({ key }) => key === 'overview');
  return overview(facts, { edition: previous.edition, table });
}

function changesOf(facts: PackFacts, context: SectionContext): PackBlock[] {
  const now = registersOf(facts, context);
  return changes(context.previous, now, context.isStillReadable, context.hiddenNames);
}

/** Every register as it would stand, whether the pack includes it or not. */
export function registersOf(facts: PackFacts, context: SectionContext): PackTable[] {
  const blocks = [
    ...overviewOf(facts, context),
    ...milestones(facts),
    ...scenarios(facts),
    ...drivingChain(facts),
    ...risks(facts, context.bands),
    ...issuesToCompare(facts, sinceOf(context)),
    ...decisions(facts),
    ...actions(facts),
    ...(facts.returns === null ? [] : returns(facts)),
  ];
  return tablesOf({ sections: [{ kind: 'CHANGES', heading: '', blocks }] });
}

function glossary(terms: readonly { term: string; text: string }[]): PackBlock[] {
  if (terms.length === 0)
    return [{ kind: 'paragraph', text: 'This pack uses no abbreviation that needs a word.' }];
  return [{ kind: 'definitions', items: terms }];
}
