import { useState } from 'react';
import type { RecommendationState } from '../../../generated/graphql.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useSettleRecommendation } from '../api/report-verbs.js';
import type { Report } from '../api/reports.js';
import { OUTCOME_WORDS } from './report-words.js';

const FIELDS = { state: 'settle-state', note: 'settle-note' };
const BEFORE: readonly RecommendationState[] = ['WITHDRAWN', 'PROPOSED'];

export interface SettleFormProps {
  report: Report;
  number: number;
  /** Says what was done, with the way back. */
  onDone: (message: string, undo: () => Promise<unknown>) => void;
  onClose: () => void;
}

/** What became of one recommendation (REP-3). */
export function SettleForm({ report, number, onDone, onClose }: SettleFormProps) {
  const settle = useSettleRecommendation();
  const [before] = useState(() => report.recommendations[number - 1]!);
  const offered = (report.state === 'PRESENTED' ? Object.keys(OUTCOME_WORDS) : BEFORE).filter(
    (state) => state !== before.state,
  ) as RecommendationState[];
  const [state, setState] = useState(offered[0]!);
  const [note, setNote] = useState(before.note ?? '');
  const form = useChangeForm<Report>({
    fieldIds: FIELDS,
    version: report.version,
    onClose,
    send: async (expectedVersion) => {
      const id = report.id;
      const { settleRecommendation } = await settle.mutateAsync({
        ...{ id, expectedVersion, number, state },
        note: note || null,
      });
      const { version } = settleRecommendation.report;
      onDone(`Recommendation ${number}: ${OUTCOME_WORDS[state].toLowerCase()}.`, () =>
        settle.mutateAsync({
          ...{ id, expectedVersion: version, number },
          ...{ state: before.state, note: before.note },
        }),
      );
    },
  });
  return (
    <ChangeDialog title={`Recommendation ${number}`} saveLabel="Record it" form={form} onClose={onClose}>
      <p>{before.sentence}</p>
      <SelectField
        id={FIELDS.state}
        label="What became of it"
        data-autofocus
        options={offered.map((value) => ({ value, label: OUTCOME_WORDS[value] }))}
        error={form.errorAt(FIELDS.state)}
        value={state}
        onChange={({ target }) => setState(target.value as RecommendationState)}
      />
      <TextArea
        id={FIELDS.note}
        label={state === 'AMENDED' ? 'The wording that was agreed instead' : 'Why (optional)'}
        maxLength={4_000}
        error={form.errorAt(FIELDS.note)}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
    </ChangeDialog>
  );
}
