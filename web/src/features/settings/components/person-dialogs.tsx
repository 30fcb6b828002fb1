import { useState } from 'react';
import { useProgramme } from '../../../lib/programme.js';
import { useRefusal } from '../../../lib/use-refusal.js';
import { Button } from '../../../ui/button/button.js';
import { Dialog } from '../../../ui/dialog/dialog.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useAddPerson } from '../api/add-person.js';
import { useDeactivatePerson } from '../api/deactivate-person.js';
import { useEndRole } from '../api/end-role.js';
import { useGrantRole } from '../api/grant-role.js';
import type { OfficePerson, PersonRole } from '../api/people.js';
import { ReasonDialog } from './reason-dialog.js';
import { NEW_ROLE, ROLE_FIELD_IDS, RoleFields, roleInput } from './role-fields.js';
import { ROLE_WORDS } from './role-words.js';

const ADD_FIELD_IDS = {
  name: 'person-name',
  email: 'person-email',
  jobTitle: 'person-job',
  ...ROLE_FIELD_IDS,
};

export interface NewLink {
  name: string;
  token: string;
}

export function AddPersonDialog({
  onClose,
  onLink,
}: {
  onClose: () => void;
  onLink: (link: NewLink) => void;
}) {
  const programme = useProgramme();
  const [who, setWho] = useState({ name: '', email: '', jobTitle: '' });
  const [role, setRole] = useState(NEW_ROLE);
  const add = useAddPerson();
  const refusal = useRefusal(add.error, ADD_FIELD_IDS);
  const bind = (name: keyof typeof who, id: string) => ({
    id,
    value: who[name],
    error: refusal.of(id),
    onChange: (event: { target: { value: string } }) => setWho({ ...who, [name]: event.target.value }),
  });
  return (
    <Dialog
      title="Add a person"
      onClose={onClose}
      footer={
        <>
          <Button
            look="primary"
            isBusy={add.isPending}
            onClick={() =>
              add.mutate(
                {
                  name: who.name,
                  email: who.email.trim(),
                  jobTitle: who.jobTitle.trim() || null,
                  role: roleInput(role, programme.id),
                },
                {
                  onSuccess: ({ addPerson: { person, token } }) => {
                    if (token) onLink({ name: person.name, token });
                    onClose();
                  },
                },
              )
            }
          >
            Add
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <ErrorSummary errors={refusal.errors} />
      <TextField {...bind('name', 'person-name')} label="Name" maxLength={120} data-autofocus />
      <TextField {...bind('email', 'person-email')} label="E-mail" type="email" maxLength={254} />
      <TextField {...bind('jobTitle', 'person-job')} label="Job" hint="May be left out." maxLength={120} />
      <RoleFields value={role} onChange={setRole} errorOf={refusal.of} />
    </Dialog>
  );
}

export function GrantRoleDialog({ person, onClose }: { person: OfficePerson; onClose: () => void }) {
  const programme = useProgramme();
  const [role, setRole] = useState(NEW_ROLE);
  const grant = useGrantRole();
  const refusal = useRefusal(grant.error, ROLE_FIELD_IDS);
  return (
    <Dialog
      title={`Give ${person.name} a role`}
      onClose={onClose}
      footer={
        <>
          <Button
            look="primary"
            isBusy={grant.isPending}
            onClick={() =>
              grant.mutate(
                { id: person.id, expectedVersion: person.version, role: roleInput(role, programme.id) },
                { onSuccess: onClose },
              )
            }
          >
            Give the role
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <ErrorSummary errors={refusal.errors} />
      <RoleFields value={role} onChange={setRole} errorOf={refusal.of} />
    </Dialog>
  );
}

export function EndRoleDialog({
  person,
  role,
  onClose,
}: {
  person: OfficePerson;
  role: PersonRole;
  onClose: () => void;
}) {
  const end = useEndRole();
  return (
    <ReasonDialog
      title={`End ${ROLE_WORDS[role.role]} (${role.scopeName}) of ${person.name}`}
      about="It counts from their next press on. What they did stays under their name."
      verb="End the role"
      error={end.error}
      isBusy={end.isPending}
      onClose={onClose}
      onConfirm={(reason) =>
        end.mutate({ id: role.id, expectedVersion: role.version, reason }, { onSuccess: onClose })
      }
    />
  );
}

export function DeactivateDialog({ person, onClose }: { person: OfficePerson; onClose: () => void }) {
  const deactivate = useDeactivatePerson();
  return (
    <ReasonDialog
      title={`Shut ${person.name} out`}
      about="Their sessions end at once and they can no longer sign in. What they did stays under their name."
      verb="Shut out"
      error={deactivate.error}
      isBusy={deactivate.isPending}
      onClose={onClose}
      onConfirm={(reason) =>
        deactivate.mutate({ id: person.id, expectedVersion: person.version, reason }, { onSuccess: onClose })
      }
    />
  );
}
