import type { GrantScope, Role } from '../../../generated/graphql.js';

export const ROLE_WORDS: Record<Role, string> = {
  ADMINISTRATOR: 'Administrator',
  PMO: 'PMO',
  SRO: 'SRO',
  WORKSTREAM_LEAD: 'Workstream lead',
  SECRETARY: 'Secretary',
  MEMBER: 'Member',
  READER: 'Reader',
  PUBLIC: 'Public',
};

export const SCOPE_WORDS: Record<GrantScope, string> = {
  OFFICE: 'The whole office',
  PROGRAMME: 'This programme',
  WORKSTREAM: 'A workstream of this programme',
  BODY: 'A body',
};

/** Where a role usually belongs, so that the form opens on it. */
export const USUAL_SCOPE: Record<Role, GrantScope> = {
  ADMINISTRATOR: 'OFFICE',
  PMO: 'OFFICE',
  SRO: 'PROGRAMME',
  WORKSTREAM_LEAD: 'WORKSTREAM',
  SECRETARY: 'BODY',
  MEMBER: 'BODY',
  READER: 'PROGRAMME',
  PUBLIC: 'PROGRAMME',
};

export const options = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
