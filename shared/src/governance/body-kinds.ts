/** What a governance body is. Its kind, not its name, limits what it may record. */
export const BODY_KINDS = [
  'STATUTORY_ORG',
  'JOINT_COMMITTEE',
  'COUNCIL_COMMITTEE',
  'SCRUTINY',
  'CLINICAL_ADVICE',
  'ASSURER',
  'PROGRAMME_BOARD',
  'CLINICAL_GROUP',
  'ADVISORY_PUBLIC',
  'HWB',
  'OFFICE_HOLDER',
  'DELIVERY',
  'STAKEHOLDER',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

export const BODY_AUTHORITIES = ['DECIDES', 'ASSURES', 'SCRUTINISES', 'ADVISES', 'DELIVERS'] as const;
export type BodyAuthority = (typeof BODY_AUTHORITIES)[number];

interface BodyKindFacts {
  authority: BodyAuthority;
  label: string;
  /** What the kind means for a reader who has never met one. */
  meaning: string;
}

const FACTS: Record<BodyKind, BodyKindFacts> = {
  STATUTORY_ORG: {
    authority: 'DECIDES',
    label: 'Statutory organisation',
    meaning: 'owns legal functions; only it can delegate them',
  },
  JOINT_COMMITTEE: {
    authority: 'DECIDES',
    label: 'Joint committee',
    meaning: 'decides for its members, within what they delegated',
  },
  COUNCIL_COMMITTEE: {
    authority: 'DECIDES',
    label: 'Council committee',
    meaning: 'decides for its council only',
  },
  SCRUTINY: {
    authority: 'SCRUTINISES',
    label: 'Scrutiny committee',
    meaning: 'comments and recommends; cannot approve',
  },
  CLINICAL_ADVICE: {
    authority: 'ADVISES',
    label: 'Clinical advice',
    meaning: 'advises on clinical evidence; has no executive authority',
  },
  ASSURER: {
    authority: 'ASSURES',
    label: 'Assurer',
    meaning: 'assures that a proposal may proceed; does not choose an option',
  },
  PROGRAMME_BOARD: {
    authority: 'DELIVERS',
    label: 'Programme board',
    meaning: 'directs delivery and recommends decisions',
  },
  CLINICAL_GROUP: {
    authority: 'ADVISES',
    label: 'Clinical group',
    meaning: 'leads the clinical design and endorses it',
  },
  ADVISORY_PUBLIC: {
    authority: 'ADVISES',
    label: 'Public advisory group',
    meaning: 'advises on behalf of patients and the public',
  },
  HWB: {
    authority: 'ADVISES',
    label: 'Health and wellbeing board',
    meaning: 'discusses and advises',
  },
  OFFICE_HOLDER: {
    authority: 'DELIVERS',
    label: 'Office holder',
    meaning:
      'one person in a post, such as a senior responsible owner; directs and recommends, does not decide for a body',
  },
  DELIVERY: {
    authority: 'DELIVERS',
    label: 'Delivery group',
    meaning: 'carries the work out, reports on it and recommends',
  },
  STAKEHOLDER: {
    authority: 'ADVISES',
    label: 'Stakeholder',
    meaning: 'is consulted and comments',
  },
};

/** Authority, label and meaning of a kind. Example: a scrutiny committee "comments and recommends; cannot approve". */
export function bodyKindFacts(kind: BodyKind): BodyKindFacts {
  return FACTS[kind];
}

/** Whether a body of this kind takes decisions at all. Example: a joint committee does, a clinical senate does not. */
export function canDecide(kind: BodyKind): boolean {
  return FACTS[kind].authority === 'DECIDES';
}
