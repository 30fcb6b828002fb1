/** The roles that a person may hold on an office, a programme, a workstream or a body. Several per person. */
export const ROLES = [
  'ADMINISTRATOR',
  'PMO',
  'SRO',
  'WORKSTREAM_LEAD',
  'SECRETARY',
  'MEMBER',
  'READER',
  'PUBLIC',
] as const;
export type Role = (typeof ROLES)[number];

export const GRANT_SCOPES = ['OFFICE', 'PROGRAMME', 'WORKSTREAM', 'BODY'] as const;
export type GrantScope = (typeof GRANT_SCOPES)[number];

/** Who may see a record: everybody, people with a role, or only those whom the exemption does not shut out. */
export const CLASSIFICATIONS = ['OPEN', 'OFFICIAL', 'EXEMPT'] as const;
export type Classification = (typeof CLASSIFICATIONS)[number];

/** One role of one person, with everything that its scope reaches already looked up. */
export interface Grant {
  role: Role;
  scope: GrantScope;
  /** The programme of a PROGRAMME or WORKSTREAM grant. */
  programmeId: string | null;
  /** The workstream of a WORKSTREAM grant and all below it. */
  workstreamIds: readonly string[];
  /** The body of a BODY grant. */
  bodyId: string | null;
  /** Programmes that the body of a BODY grant serves. */
  servedProgrammeIds: readonly string[];
}

/** Who acts: a person of one office with the roles that stand now. */
export interface Actor {
  officeId: string;
  personId: string;
  grants: readonly Grant[];
  /** Reads the record as it was: whatever the roles say, nothing can be changed. */
  isReadOnly?: boolean;
}

/** What is acted on, as the stored row says it, never as the caller says it. */
export interface Subject {
  officeId: string;
  programmeId?: string | null;
  workstreamId?: string | null;
  bodyId?: string | null;
}
