import type { Attendee } from '@gantry/shared/governance/attendance';
import type { QuorumRule } from '@gantry/shared/governance/quorum';
import type { BodyPage } from '../api/body.js';

export interface QuorumPart {
  key: number;
  kind: 'organisation' | 'category';
  /** Id of the organisation, or the name of the category. */
  what: string;
  minimum: string;
}

/** A quorum as its form holds it. */
export interface QuorumValues {
  minimum: string;
  parts: QuorumPart[];
  deputiesCount: boolean;
  remoteCounts: boolean;
}

/** A past meeting on which a quorum can be tried. */
export interface PastMeeting {
  id: string;
  title: string;
  attendees: readonly Attendee[];
}

export function quorumValues(quorum: BodyPage['quorum']): QuorumValues {
  if (quorum === null) return { minimum: '', parts: [], deputiesCount: true, remoteCounts: true };
  const { organisations, categories, deputiesCount, remoteCounts } = quorum;
  const parts = [
    ...organisations.map(({ organisationId, minimum }) => ({
      kind: 'organisation' as const,
      what: organisationId,
      minimum: String(minimum),
    })),
    ...categories.map(({ name, minimum }) => ({
      kind: 'category' as const,
      what: name,
      minimum: String(minimum),
    })),
  ];
  return {
    minimum: String(quorum.minimum),
    parts: parts.map((part, key) => ({ ...part, key })),
    deputiesCount,
    remoteCounts,
  };
}

export function addPart(parts: readonly QuorumPart[], kind: QuorumPart['kind']): QuorumPart[] {
  const key = Math.max(-1, ...parts.map((part) => part.key)) + 1;
  return [...parts, { key, kind, what: '', minimum: '1' }];
}

/** The rule as written so far; parts that name nothing are left out, null while the number is none. */
export function quorumRule(
  values: QuorumValues,
  organisations: readonly { id: string; name: string }[],
): QuorumRule | null {
  const minimum = countOf(values.minimum);
  if (minimum === null) return null;
  const { deputiesCount, remoteCounts } = values;
  const rule = { minimum, deputiesCount, remoteCounts };
  const filled = values.parts.flatMap((part) => {
    const least = countOf(part.minimum);
    return part.what.trim() === '' || least === null ? [] : [{ ...part, least }];
  });
  return {
    ...rule,
    organisations: filled
      .filter(({ kind }) => kind === 'organisation')
      .flatMap(({ what, least }) => {
        const found = organisations.find(({ id }) => id === what);
        return found ? [{ id: found.id, name: found.name, minimum: least }] : [];
      }),
    categories: filled
      .filter(({ kind }) => kind === 'category')
      .map(({ what, least }) => ({ name: what.trim(), minimum: least })),
  };
}

function countOf(text: string): number | null {
  const number = Number(text);
  return text.trim() !== '' && Number.isSafeInteger(number) && number >= 1 && number <= 1000 ? number : null;
}
