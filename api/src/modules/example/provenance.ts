import type { Fact } from './data/facts.js';
import { EXAMPLE_OFFICE_ID } from './example-id.js';

/** What every row of the example begins with: its office, the paper and line it comes from, and whether it is our reading. */
export function provenance(fact: Fact) {
  const [paper, line] = fact.source?.split(':') ?? [];
  return {
    office_id: EXAMPLE_OFFICE_ID,
    source_document: paper ?? null,
    source_place: line ? `line ${line}` : null,
    is_interpretation: fact.isInterpretation ?? false,
  };
}
