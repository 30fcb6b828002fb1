import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatInstant } from '../../../lib/dates.js';
import { messageOf } from '../../../lib/error-messages.js';
import { useCan } from '../../../lib/session.js';
import { Skeleton } from '../../../ui/busy/busy.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { Notice } from '../../../ui/notice/notice.js';
import { Tag } from '../../../ui/tag/tag.js';
import { type OfficePerson, type PersonRole, peopleQuery } from '../api/people.js';
import { useResetPassword } from '../api/reset-password.js';
import { PasswordLink } from './password-link.js';
import {
  AddPersonDialog,
  DeactivateDialog,
  EndRoleDialog,
  GrantRoleDialog,
  type NewLink,
} from './person-dialogs.js';
import { ROLE_WORDS } from './role-words.js';
import styles from './settings.module.css';

type Form =
  | { kind: 'add' }
  | { kind: 'grant' | 'deactivate'; person: OfficePerson }
  | { kind: 'end'; person: OfficePerson; role: PersonRole };

/** Who can come in and what they may do. Administrators change it, the PMO reads it. */
export function PeopleSettings() {
  const { data: people, error } = useQuery(peopleQuery);
  const mayManage = useCan('office:manage-people');
  const [form, setForm] = useState<Form | null>(null);
  const [link, setLink] = useState<NewLink | null>(null);
  const reset = useResetPassword();
  if (error) return <Notice tone="error">{messageOf(error)}</Notice>;
  if (!people) return <Skeleton label="Loading the people" lines={5} />;
  const close = () => setForm(null);
  return (
    <Card
      title="People and roles"
      actions={
        mayManage && (
          <Button look="primary" onClick={() => setForm({ kind: 'add' })}>
            Add a person
          </Button>
        )
      }
    >
      {link && <PasswordLink {...link} onDone={() => setLink(null)} />}
      {reset.error && (
        <Notice tone="error" isLive>
          {messageOf(reset.error)}
        </Notice>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keys */}
      <section className={styles.scroll} aria-label="List of people" tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Roles</th>
              <th scope="col">Last here</th>
              {mayManage && <th scope="col">Change</th>}
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={person.id}>
                <th scope="row">
                  {person.name} {person.isDeactivated && <Tag>Shut out</Tag>}
                  {!person.hasPassword && !person.isDeactivated && <Tag>No password yet</Tag>}
                  <div className="muted small">{person.email ?? 'No account'}</div>
                </th>
                <td>
                  <ul className={styles.roles}>
                    {person.roles.map((role) => (
                      <li key={role.id}>
                        {ROLE_WORDS[role.role]} <span className="muted small">{role.scopeName}</span>
                        {mayManage && (
                          <Button
                            look="quiet"
                            aria-label={`End ${ROLE_WORDS[role.role]} of ${person.name}`}
                            onClick={() => setForm({ kind: 'end', person, role })}
                          >
                            End
                          </Button>
                        )}
                      </li>
                    ))}
                    {person.roles.length === 0 && <li className="muted">No role</li>}
                  </ul>
                </td>
                <td>{person.lastSeenAt ? formatInstant(person.lastSeenAt) : 'Never'}</td>
                {mayManage && (
                  <td>
                    {!person.isDeactivated && (
                      <span className={styles.buttons}>
                        <Button
                          aria-label={`Give role to ${person.name}`}
                          onClick={() => setForm({ kind: 'grant', person })}
                        >
                          Give role
                        </Button>
                        <Button
                          aria-label={`New link for ${person.name}`}
                          isBusy={reset.isPending && reset.variables.id === person.id}
                          onClick={() =>
                            reset.mutate(
                              { id: person.id, expectedVersion: person.version },
                              {
                                onSuccess: ({ resetPassword: { token } }) =>
                                  token && setLink({ name: person.name, token }),
                              },
                            )
                          }
                        >
                          New link
                        </Button>
                        <Button
                          aria-label={`Shut out ${person.name}`}
                          onClick={() => setForm({ kind: 'deactivate', person })}
                        >
                          Shut out
                        </Button>
                      </span>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {form?.kind === 'add' && <AddPersonDialog onClose={close} onLink={setLink} />}
      {form?.kind === 'grant' && <GrantRoleDialog person={form.person} onClose={close} />}
      {form?.kind === 'deactivate' && <DeactivateDialog person={form.person} onClose={close} />}
      {form?.kind === 'end' && <EndRoleDialog person={form.person} role={form.role} onClose={close} />}
    </Card>
  );
}
