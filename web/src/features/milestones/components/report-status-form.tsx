import { useState } from 'react';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { RadioGroup } from '../../../ui/radio-group/radio-group.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { useReportStatus } from '../api/report-status.js';
import { useItemAction } from '../hooks/use-item-action.js';
import { rowOf } from '../lib/item-facts.js';
import {
  inputOf,
  inputToRestore,
  narrativeLabel,
  STATUS_CHOICES,
  statusDayProblems,
  statusValuesOf,
  wordProblems,
} from '../lib/status-values.js';
import type { ItemActionProps } from './item-action-props.js';
import { OverrideFields, PathToGreenFields } from './status-fields.js';
import { ragWord } from './status-tag.js';

const FIELDS = {
  rag: 'report-rag',
  narrative: 'report-narrative',
  pathToGreen: 'report-path',
  pathOwner: 'report-path-owner',
  pathDueOn: 'report-path-due',
  overrideReason: 'report-override',
  overrideUntil: 'report-override-until',
};

/** Says how an item stands. A colour that differs from the rule's needs a reason and an end. */
export function ReportStatusForm({ item, plan, onClose }: ItemActionProps) {
  const report = useReportStatus();
  const done = useDone();
  const working = plan.scenarios.find(({ isWorking }) => isWorking)?.id ?? null;
  const row = rowOf(item, working);
  const computed = row?.computedRag ?? 'grey';
  const last = item.reports[0] ?? null;
  const [values, setValues] = useState(() => statusValuesOf(last, computed));
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });

  const action = useItemAction({
    item,
    scenarioId: working,
    fieldIds: FIELDS,
    mine: { reported: ragWord(values.rag), narrative: values.narrative },
    check: () => [...wordProblems(values, FIELDS.narrative), ...statusDayProblems(values, computed, FIELDS)],
    onClose,
    send: async (target) => {
      const { reportStatus: saved } = await report.mutateAsync({ ...target, ...inputOf(values, computed) });
      onClose();
      done(
        [
          `${item.code} reported as ${ragWord(values.rag).toLowerCase()}.`,
          ...saved.warnings.map((w) => w.message),
        ].join(' '),
        last &&
          (() =>
            report.mutateAsync({
              id: target.id,
              expectedVersion: saved.version,
              ...inputToRestore(last, computed),
            })),
      );
    },
  });

  return (
    <ChangeDialog
      title={`Report status: ${item.title}`}
      saveLabel="Report status"
      form={action}
      onClose={onClose}
    >
      <p className="muted">By rule: {row?.computedSentence}</p>
      <RadioGroup
        id={FIELDS.rag}
        name="rag"
        label="Status"
        look="boxes"
        error={action.errorAt(FIELDS.rag)}
        value={values.rag}
        onChange={(rag) => set({ rag })}
        options={STATUS_CHOICES}
      />
      <TextArea
        id={FIELDS.narrative}
        {...narrativeLabel(values)}
        maxLength={4000}
        error={action.errorAt(FIELDS.narrative)}
        value={values.narrative}
        onChange={({ target }) => set({ narrative: target.value })}
      />
      {(values.rag === 'amber' || values.rag === 'red') && (
        <PathToGreenFields ids={FIELDS} errorAt={action.errorAt} values={values} onChange={set} />
      )}
      {values.rag !== row?.computedRag && (
        <OverrideFields ids={FIELDS} errorAt={action.errorAt} values={values} onChange={set} />
      )}
    </ChangeDialog>
  );
}
