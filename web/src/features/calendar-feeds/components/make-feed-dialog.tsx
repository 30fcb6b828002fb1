import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FeedSubject } from '../../../generated/graphql.js';
import { useProgramme } from '../../../lib/programme.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { RadioGroup } from '../../../ui/radio-group/radio-group.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { feedBodiesQuery, useMakeFeed } from '../api/feeds.js';

export interface NewFeed {
  name: string;
  path: string;
}

const FIELDS = {
  subject: 'feed-subject',
  bodyId: 'feed-body',
  programmeId: 'feed-subject',
  endsInDays: 'feed-end',
};
const ENDS = [
  { value: '', label: 'When I take it back' },
  { value: '91', label: 'In three months' },
  { value: '366', label: 'In a year' },
];

/** Makes a feed about oneself, a body or the programme. */
export function MakeFeedDialog({
  onClose,
  onDone,
}: {
  onClose: () => void;
  onDone: (feed: NewFeed) => void;
}) {
  const programme = useProgramme();
  const make = useMakeFeed();
  const { data: bodies = [] } = useQuery(feedBodiesQuery(programme.id));
  const [subject, setSubject] = useState<FeedSubject>('PERSON');
  const [bodyId, setBodyId] = useState('');
  const [ends, setEnds] = useState('');
  const form = useChangeForm({
    fieldIds: FIELDS,
    onClose,
    check: () =>
      subject === 'BODY' && bodyId === '' ? [{ fieldId: FIELDS.bodyId, message: 'Choose the body' }] : [],
    send: async () => {
      const { makeCalendarFeed } = await make.mutateAsync({
        subject,
        bodyId: subject === 'BODY' ? bodyId : null,
        programmeId: subject === 'PROGRAMME' ? programme.id : null,
        endsInDays: ends === '' ? null : Number(ends),
      });
      const { path, feed } = makeCalendarFeed;
      if (path === null) onClose();
      else onDone({ name: feed.name, path });
    },
  });
  return (
    <ChangeDialog title="Make a calendar feed" saveLabel="Make the feed" form={form} onClose={onClose}>
      <RadioGroup
        id={FIELDS.subject}
        name="feed-subject"
        label="What is it about?"
        error={form.errorAt(FIELDS.subject)}
        options={[
          {
            value: 'PERSON',
            label: 'My meetings',
            hint: 'Of my bodies and programmes, with papers due and items that I own',
          },
          { value: 'BODY', label: 'One body', hint: 'Its meetings and when its papers are due' },
          { value: 'PROGRAMME', label: programme.name, hint: 'Meetings, papers and milestones' },
        ]}
        value={subject}
        onChange={(value) => setSubject(value as FeedSubject)}
      />
      {subject === 'BODY' && (
        <SelectField
          id={FIELDS.bodyId}
          label="Body"
          emptyLabel="Choose a body"
          options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          error={form.errorAt(FIELDS.bodyId)}
          value={bodyId}
          onChange={({ target }) => setBodyId(target.value)}
        />
      )}
      <SelectField
        id={FIELDS.endsInDays}
        label="When does it end?"
        options={ENDS}
        error={form.errorAt(FIELDS.endsInDays)}
        value={ends}
        onChange={({ target }) => setEnds(target.value)}
      />
    </ChangeDialog>
  );
}
