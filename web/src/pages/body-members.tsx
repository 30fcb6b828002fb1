import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BodyMember, BodyPage } from '../features/governing-bodies/api/body.js';
import { compositionQuery } from '../features/governing-bodies/api/composition.js';
import { organisationsQuery } from '../features/governing-bodies/api/organisations.js';
import { AmendMemberForm } from '../features/governing-bodies/components/amend-member-form.js';
import { DeputyForm } from '../features/governing-bodies/components/deputy-form.js';
import { EndMembershipForm } from '../features/governing-bodies/components/end-membership-form.js';
import { type EndedPart, EndPartForm } from '../features/governing-bodies/components/end-part-form.js';
import { MembersTable } from '../features/governing-bodies/components/members-table.js';
import { SeatMemberForm } from '../features/governing-bodies/components/seat-member-form.js';
import { useProgramme } from '../lib/programme.js';
import { useToday } from '../lib/session.js';
import { Button } from '../ui/button/button.js';
import { Card } from '../ui/card/card.js';
import { DayFilter } from '../ui/day-field/day-filter.js';

type Open =
  | { form: 'seat' }
  | { form: 'end' | 'deputy' | 'amend'; member: BodyMember }
  | { form: 'endDeputy'; part: EndedPart };

/** Who sits on a body, today or on any day that is asked for. */
export function BodyMembers({ body, mayEdit }: { body: BodyPage; mayEdit: boolean }) {
  const programme = useProgramme();
  const today = useToday();
  const [on, setOn] = useState<string | undefined>();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const { data: then } = useQuery({
    ...compositionQuery(programme.id, body.id, on ?? today),
    enabled: on !== undefined,
  });
  const isNow = on === undefined;
  const edits = mayEdit && isNow;
  const choose = (form: 'end' | 'deputy' | 'amend') =>
    edits ? (member: BodyMember) => setOpen({ form, member }) : undefined;
  return (
    <Card
      title="Members"
      actions={mayEdit && <Button onClick={() => setOpen({ form: 'seat' })}>Add a seat</Button>}
    >
      <DayFilter label="Who sat on" today={today} value={on} onChange={setOn} />
      <MembersTable
        members={isNow ? body.members : (then ?? [])}
        onEnd={choose('end')}
        onAmend={choose('amend')}
        onDeputy={choose('deputy')}
        onEndDeputy={
          edits
            ? ({ id, version, name }) =>
                setOpen({ form: 'endDeputy', part: { kind: 'deputy', id, version, name } })
            : undefined
        }
      />
      {open?.form === 'seat' && <SeatMemberForm body={body} onClose={close} />}
      {open?.form === 'end' && <EndMembershipForm member={open.member} onClose={close} />}
      {open?.form === 'deputy' && <DeputyForm body={body} member={open.member} onClose={close} />}
      {open?.form === 'endDeputy' && <EndPartForm part={open.part} onClose={close} />}
      {open?.form === 'amend' && <Amend member={open.member} onClose={close} />}
    </Card>
  );
}

function Amend({ member, onClose }: { member: BodyMember; onClose: () => void }) {
  const { data } = useQuery(organisationsQuery(useProgramme().id));
  return data ? <AmendMemberForm member={member} organisations={data} onClose={onClose} /> : null;
}
