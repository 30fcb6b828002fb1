import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { pastAttendanceQuery, registerQuery } from '../features/conduct/api/register.js';
import { InterestRegister } from '../features/conduct/components/interest-register.js';
import { bodiesQuery } from '../features/governing-bodies/api/bodies.js';
import type { BodyPage } from '../features/governing-bodies/api/body.js';
import { organisationsQuery } from '../features/governing-bodies/api/organisations.js';
import { type EndedPart, EndPartForm } from '../features/governing-bodies/components/end-part-form.js';
import { Mandate } from '../features/governing-bodies/components/mandate.js';
import {
  DelegationForm,
  MergerForm,
  ScopeForm,
} from '../features/governing-bodies/components/mandate-forms.js';
import { QuorumForm } from '../features/governing-bodies/components/quorum-form.js';
import { RemoveMergerForm } from '../features/governing-bodies/components/remove-merger-form.js';
import { structureQuery } from '../features/settings/api/structure.js';
import { formatDay } from '../lib/dates.js';
import { useProgramme } from '../lib/programme.js';
import { Button } from '../ui/button/button.js';
import { Card } from '../ui/card/card.js';
import styles from './governance-page.module.css';

type Open =
  | { form: 'quorum' | 'delegation' | 'scope' | 'merger' }
  | { form: 'end'; part: EndedPart }
  | { form: 'unmerge'; merger: BodyPage['mergedFrom'][number] };

/** By which rules a body acts: its quorum, what was delegated to it, what went into it, its register of interests. */
export function BodyConstitution({ body, mayEdit }: { body: BodyPage; mayEdit: boolean }) {
  const programme = useProgramme();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const show = (form: 'quorum' | 'delegation' | 'scope' | 'merger', words: string): ReactNode => (
    <Button onClick={() => setOpen({ form })}>{words}</Button>
  );
  const { data: register } = useQuery(registerQuery(programme.id, body.id));
  const seats = body.members
    .filter(({ isCurrent }) => isCurrent)
    .map(({ id, seat, holder }) => ({ id, name: holder ? `${holder}, ${seat}` : seat }));
  return (
    <div className={styles.stack}>
      <Card
        title="Quorum"
        actions={mayEdit && show('quorum', body.quorum ? 'Change the quorum' : 'Set the quorum')}
      >
        <p>
          {body.quorum?.sentence ?? (
            <span className="muted">
              Not recorded. Once it is set, the quorum of each item is judged from who came.
            </span>
          )}
        </p>
      </Card>
      <Card
        title="Delegated to it"
        actions={
          mayEdit && (
            <>
              {show('scope', 'Add a function')} {show('delegation', 'Add who delegates')}
            </>
          )
        }
      >
        <Mandate body={body} onEnd={mayEdit ? (part) => setOpen({ form: 'end', part }) : undefined} />
      </Card>
      {(mayEdit || body.mergedFrom.length > 0) && (
        <Card title="Bodies that went into it" actions={mayEdit && show('merger', 'Add a body')}>
          {body.mergedFrom.length === 0 && (
            <p className="muted">No other body is recorded as merged into it.</p>
          )}
          <ul>
            {body.mergedFrom.map((merger) => (
              <li key={merger.id}>
                {[merger.name, merger.note].filter(Boolean).join(': ')}{' '}
                {mayEdit && (
                  <Button look="quiet" onClick={() => setOpen({ form: 'unmerge', merger })}>
                    Take back<span className="visually-hidden"> {merger.name}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Card>
      )}
      {register && <InterestRegister register={register} seats={seats} mayEdit={mayEdit} />}
      {open?.form === 'end' && <EndPartForm part={open.part} onClose={close} />}
      {open?.form === 'unmerge' && <RemoveMergerForm merger={open.merger} onClose={close} />}
      {open?.form === 'quorum' && <Quorum body={body} onClose={close} />}
      {open?.form === 'delegation' && <Delegation body={body} onClose={close} />}
      {open?.form === 'scope' && <Scope body={body} onClose={close} />}
      {open?.form === 'merger' && <Merger body={body} onClose={close} />}
    </div>
  );
}

interface FormProps {
  body: BodyPage;
  onClose: () => void;
}

function Quorum({ body, onClose }: FormProps) {
  const { id } = useProgramme();
  const { data: organisations } = useQuery(organisationsQuery(id));
  const { data: past } = useQuery(pastAttendanceQuery(id, body.id));
  if (!organisations || !past) return null;
  const meetings = past.map(({ meetingId, title, heldOn, attendees }) => ({
    id: meetingId,
    title: `${title}, ${formatDay(heldOn)}`,
    attendees: attendees.map((one, at) => ({
      ...one,
      id: String(at),
      fromPosition: null,
      untilPosition: null,
    })),
  }));
  return <QuorumForm body={body} organisations={organisations} past={meetings} onClose={onClose} />;
}

function Delegation({ body, onClose }: FormProps) {
  const { data } = useQuery(organisationsQuery(useProgramme().id));
  return data ? <DelegationForm body={body} organisations={data} onClose={onClose} /> : null;
}

function Scope({ body, onClose }: FormProps) {
  const programme = useProgramme();
  const { data } = useQuery(structureQuery(programme));
  if (!data) return null;
  const workstreams = data.workstreams.filter(({ isArchived }) => !isArchived);
  return <ScopeForm body={body} programmeId={programme.id} workstreams={workstreams} onClose={onClose} />;
}

function Merger({ body, onClose }: FormProps) {
  const { data } = useQuery(bodiesQuery(useProgramme().id));
  return data ? <MergerForm body={body} bodies={data} onClose={onClose} /> : null;
}
