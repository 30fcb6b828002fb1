import type { PackContent } from '@gantry/shared/packs/pack-content';
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type {
  EditionComparisonQuery,
  PackAudience,
  PackEditionsQuery,
  PackQuery,
  PacksQuery,
} from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';

const PACKS = graphql(`
  query Packs($programmeId: ID!) {
    packs(programmeId: $programmeId) {
      mayCreate
      rows {
        id version kind code title meetingId meetingTitle periodName mayEdit
        editions { id number state asAtDay issuedOn closedReason }
      }
    }
  }
`);
const PACK = graphql(`
  query Pack($id: ID!) {
    pack(id: $id) {
      id version kind code title programmeId meetingId meetingTitle periodName mayEdit
      sections { id version kind position isIncluded heading comment }
      editions {
        id version packId packCode packTitle packKind number state asAtInstant asAtDay correctsId reason staleCount contentHash
        issuedOn issuedBy issueNote closedOn closedReason isSigned isAcknowledged steps issues
        reviews { id verdict comment name onDay isCurrent }
        audiences { audience sha256 }
        warnings { rule severity field message }
      }
    }
  }
`);
const EDITIONS = graphql(`
  query PackEditions($programmeId: ID!) {
    packEditions(programmeId: $programmeId) {
      id version packId packCode packTitle packKind number state asAtInstant asAtDay correctsId reason staleCount contentHash
      issuedOn issuedBy issueNote closedOn closedReason isSigned isAcknowledged steps issues
      reviews { id verdict comment name onDay isCurrent }
      audiences { audience sha256 }
      warnings { rule severity field message }
    }
  }
`);
const CONTENT = graphql(`
  query EditionContent($id: ID!, $audience: PackAudience) {
    editionContent(id: $id, audience: $audience) {
      audience json sha256
      edition {
        id version packId packCode packTitle packKind number state asAtInstant asAtDay correctsId reason staleCount contentHash
        issuedOn issuedBy issueNote closedOn closedReason isSigned isAcknowledged steps issues
        reviews { id verdict comment name onDay isCurrent }
        audiences { audience sha256 }
        warnings { rule severity field message }
      }
    }
  }
`);
const COMPARISON = graphql(`
  query EditionComparison($beforeId: ID!, $afterId: ID!) {
    editionComparison(beforeId: $beforeId, afterId: $afterId) {
      audience
      before { id number packCode packTitle asAtDay asAtInstant }
      after { id number packCode packTitle asAtDay asAtInstant }
      differences { table tableTitle change label path fields { title before after } }
    }
  }
`);

export type PackRow = PacksQuery['packs']['rows'][number];
export type Pack = PackQuery['pack'];
export type PackSection = Pack['sections'][number];
export type Edition = PackEditionsQuery['packEditions'][number];
export type Comparison = EditionComparisonQuery['editionComparison'];

const ENTITIES = ['pack', 'pack_section', 'pack_edition', 'edition_review', 'reporting_period'];

/** The packs of a programme that this person may know of. */
export function packsQuery(programmeId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'packs'],
    queryFn: async ({ signal }) => (await request(PACKS, { programmeId }, signal)).packs,
    meta: { entities: ENTITIES },
  });
}

export function packQuery(programmeId: string, id: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'packs', id],
    queryFn: async ({ signal }) => (await request(PACK, { id }, signal)).pack,
    meta: { entities: ENTITIES },
  });
}

/** Every edition of a programme that this person may know of. */
export function editionsQuery(programmeId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'pack-editions'],
    queryFn: async ({ signal }) => (await request(EDITIONS, { programmeId }, signal)).packEditions,
    meta: { entities: ENTITIES },
  });
}

/** What an edition says; without an audience, the most that this person may read. */
export function editionContentQuery(programmeId: string, id: string, audience: PackAudience | null) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'pack-editions', id, audience],
    queryFn: async ({ signal }) => {
      const { json, ...rest } = (await request(CONTENT, { id, audience }, signal)).editionContent;
      return { ...rest, content: JSON.parse(json) as PackContent };
    },
    meta: { entities: ENTITIES },
  });
}

export function editionComparisonQuery(programmeId: string, beforeId: string, afterId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'edition-comparison', beforeId, afterId],
    queryFn: async ({ signal }) =>
      (await request(COMPARISON, { beforeId, afterId }, signal)).editionComparison,
    meta: { entities: ENTITIES },
  });
}
