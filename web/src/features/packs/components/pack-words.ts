import { EDITION_STATE_WORDS } from '@gantry/shared/packs/edition-rules';
import type { PackAudience } from '@gantry/shared/packs/pack-content';
import type { TagTone } from '../../../ui/tag/tag.js';

export const STATE_WORDS = EDITION_STATE_WORDS;

export const STATE_TONES: Record<keyof typeof EDITION_STATE_WORDS, TagTone> = {
  DRAFT: 'grey',
  PMO_REVIEW: 'amber',
  SRO_APPROVAL: 'amber',
  ISSUED: 'green',
  SUPERSEDED: 'grey',
  WITHDRAWN: 'red',
};

export const AUDIENCE_WORDS: Record<PackAudience, string> = {
  FULL: 'Full, with exempt records',
  OFFICIAL: 'For people with a role',
  PUBLIC: 'For the public',
};

export const VERDICT_WORDS = {
  SIGNED: 'signed it',
  SENT_BACK: 'sent it back',
  ACKNOWLEDGED: 'has read it',
} as const;

/** The address of a record as at the moment of an edition. */
export function recordHref(path: string, instant: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}asAt=${encodeURIComponent(instant)}`;
}
