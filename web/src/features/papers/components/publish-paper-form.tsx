import { useState } from 'react';
import type { PaperRoute } from '../../../generated/graphql.js';
import { dayProblems } from '../../../lib/one-day.js';
import { useToday } from '../../../lib/session.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { Checkbox } from '../../../ui/checkbox/checkbox.js';
import { DayField } from '../../../ui/day-field/day-field.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { usePublishPaper } from '../api/paper-verbs.js';
import type { Paper } from '../api/papers.js';
import { ROUTE_WORDS } from './paper-words.js';

export interface PaperVerbProps {
  paper: Paper;
  onClose: () => void;
  onDone: (message: string) => void;
}

const FIELDS = {
  route: 'publish-route',
  publishedOn: 'publish-day',
  urgencyReason: 'publish-urgency',
  chairAgrees: 'publish-chair',
  reason: 'publish-reason',
};
const { WITHDRAWN: _, ...ROUTES } = ROUTE_WORDS;
const NEEDS_THE_CHAIR: ReadonlySet<string> = new Set(['LATE', 'TABLED']);

/** Records that a paper went out: in time, or late with the chair's agreement. */
export function PublishPaperForm({ paper, onClose, onDone }: PaperVerbProps) {
  const publish = usePublishPaper();
  const today = useToday();
  const [values, setValues] = useState({
    route: (paper.isOverdue ? 'LATE' : 'ON_TIME') as PaperRoute,
    publishedOn: today,
    urgencyReason: '',
    chairAgrees: false,
    reason: '',
  });
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const isLate = NEEDS_THE_CHAIR.has(values.route);
  const form = useChangeForm<Paper>({
    fieldIds: FIELDS,
    version: paper.version,
    onClose,
    check: () => dayProblems({ [FIELDS.publishedOn]: values.publishedOn }),
    send: async (expectedVersion) => {
      const { route, publishedOn, chairAgrees } = values;
      await publish.mutateAsync({
        id: paper.id,
        expectedVersion,
        route,
        publishedOn: publishedOn || null,
        urgencyReason: isLate ? values.urgencyReason.trim() || null : null,
        chairAgrees: isLate && chairAgrees,
        reason: values.reason.trim() || null,
      });
      onDone(`“${paper.title}” is published: ${ROUTE_WORDS[route].toLowerCase()}`);
    },
  });
  return (
    <ChangeDialog title={`Publish: ${paper.title}`} saveLabel="Publish" form={form} onClose={onClose}>
      <p>{paper.dueSentence}</p>
      <SelectField
        id={FIELDS.route}
        label="How it goes out"
        options={Object.entries(ROUTES).map(([value, label]) => ({ value, label }))}
        error={form.errorAt(FIELDS.route)}
        value={values.route}
        onChange={({ target }) => set({ route: target.value as PaperRoute })}
      />
      <DayField
        id={FIELDS.publishedOn}
        label="Published on"
        today={today}
        error={form.errorAt(FIELDS.publishedOn)}
        value={values.publishedOn}
        onChange={(publishedOn) => set({ publishedOn })}
      />
      {isLate && (
        <>
          <TextArea
            id={FIELDS.urgencyReason}
            label="Why it cannot wait"
            rows={2}
            maxLength={1000}
            error={form.errorAt(FIELDS.urgencyReason)}
            value={values.urgencyReason}
            onChange={({ target }) => set({ urgencyReason: target.value })}
          />
          <Checkbox
            id={FIELDS.chairAgrees}
            label="The chair agrees that it is urgent"
            hint={form.errorAt(FIELDS.chairAgrees)}
            checked={values.chairAgrees}
            onChange={({ target }) => set({ chairAgrees: target.checked })}
          />
        </>
      )}
      {(form.needsReason || values.reason !== '') && (
        <TextArea
          id={FIELDS.reason}
          label="Why it is saved all the same"
          rows={2}
          maxLength={1000}
          error={form.errorAt(FIELDS.reason)}
          value={values.reason}
          onChange={({ target }) => set({ reason: target.value })}
        />
      )}
    </ChangeDialog>
  );
}
