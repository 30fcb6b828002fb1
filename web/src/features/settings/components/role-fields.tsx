import { useQuery } from '@tanstack/react-query';
import type { GrantScope, Role, RoleInput } from '../../../generated/graphql.js';
import { useProgramme } from '../../../lib/programme.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { roleBodiesQuery } from '../api/people.js';
import { settingsQuery } from '../api/settings.js';
import { options, ROLE_WORDS, SCOPE_WORDS, USUAL_SCOPE } from './role-words.js';

export interface RoleDraft {
  role: Role;
  scope: GrantScope;
  workstreamId: string;
  bodyId: string;
}

export const NEW_ROLE: RoleDraft = { role: 'READER', scope: 'PROGRAMME', workstreamId: '', bodyId: '' };

/** Which control a problem about a role belongs to. */
export const ROLE_FIELD_IDS = {
  role: 'role',
  'role.role': 'role',
  'role.scope': 'role-scope',
  'role.workstreamId': 'role-workstream',
  'role.bodyId': 'role-body',
};

/** The draft as the API takes it: only what its scope names. */
export function roleInput({ role, scope, workstreamId, bodyId }: RoleDraft, programmeId: string): RoleInput {
  return {
    role,
    scope,
    programmeId: scope === 'PROGRAMME' || scope === 'WORKSTREAM' ? programmeId : null,
    workstreamId: scope === 'WORKSTREAM' ? workstreamId || null : null,
    bodyId: scope === 'BODY' ? bodyId || null : null,
  };
}

/** A role and what it is granted on. */
export function RoleFields({
  value,
  onChange,
  errorOf,
}: {
  value: RoleDraft;
  onChange: (value: RoleDraft) => void;
  errorOf: (fieldId: string) => string | undefined;
}) {
  const programme = useProgramme();
  const { data: settings } = useQuery(settingsQuery(programme));
  const { data: bodies = [] } = useQuery({
    ...roleBodiesQuery(programme.id),
    enabled: value.scope === 'BODY',
  });
  return (
    <>
      <SelectField
        id="role"
        label="Role"
        options={options(ROLE_WORDS)}
        value={value.role}
        error={errorOf('role')}
        onChange={(event) => {
          const role = event.target.value as Role;
          onChange({ ...value, role, scope: USUAL_SCOPE[role] });
        }}
      />
      <SelectField
        id="role-scope"
        label="Granted on"
        options={options(SCOPE_WORDS)}
        value={value.scope}
        error={errorOf('role-scope')}
        onChange={(event) => onChange({ ...value, scope: event.target.value as GrantScope })}
      />
      {value.scope === 'WORKSTREAM' && (
        <SelectField
          id="role-workstream"
          label="Workstream"
          emptyLabel="Choose"
          options={(settings?.workstreams ?? [])
            .filter(({ isArchived }) => !isArchived)
            .map(({ id, name }) => ({ value: id, label: name }))}
          value={value.workstreamId}
          error={errorOf('role-workstream')}
          onChange={(event) => onChange({ ...value, workstreamId: event.target.value })}
        />
      )}
      {value.scope === 'BODY' && (
        <SelectField
          id="role-body"
          label="Body"
          emptyLabel="Choose"
          options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          value={value.bodyId}
          error={errorOf('role-body')}
          onChange={(event) => onChange({ ...value, bodyId: event.target.value })}
        />
      )}
    </>
  );
}
