import { writePlanDate } from '@gantry/shared/dates/write-plan-date';
import type { RecommendationVerb } from '../../../generated/graphql.js';
import { Checkbox } from '../../../ui/checkbox/checkbox.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { dateOf, keyed, type ReportDraft } from '../lib/report-draft.js';
import { fieldId } from '../lib/use-report-editor.js';
import { ExemptionFields } from './exemption-fields.js';
import styles from './report-editor.module.css';
import { VERB_WORDS } from './report-words.js';
import { RowsEditor } from './rows-editor.js';

export interface ReportFieldsProps {
  values: ReportDraft;
  set: (part: Partial<ReportDraft>) => void;
  errorAt: (fieldId: string) => string | undefined;
}

type Line = 'title' | 'finalDecisionMaker' | 'leadHeadOfService' | 'leadOfficer' | 'wardsAffected';

/** The head of the report, as councils print it. */
export function HeaderFields({
  values,
  set,
  errorAt,
  meetings,
}: ReportFieldsProps & { meetings: readonly { id: string; label: string }[] }) {
  const line = (field: Line) => ({
    id: fieldId(field),
    error: errorAt(fieldId(field)),
    maxLength: 300,
    value: values[field],
    onChange: ({ target }: { target: { value: string } }) => set({ [field]: target.value }),
  });
  return (
    <>
      <TextField {...line('title')} label="Title" />
      <div className={styles.pair}>
        <SelectField
          id={fieldId('meetingId')}
          label="Meeting"
          emptyLabel="Not known yet"
          options={meetings.map(({ id, label }) => ({ value: id, label }))}
          error={errorAt(fieldId('meetingId'))}
          value={values.meetingId}
          onChange={({ target }) => set({ meetingId: target.value })}
        />
        <TextField {...line('finalDecisionMaker')} label="Final decision-maker" />
      </div>
      <Checkbox
        id={fieldId('isFinalDecision')}
        label="The final decision on the recommendations is to be made at this meeting"
        checked={values.isFinalDecision}
        onChange={({ target }) => set({ isFinalDecision: target.checked })}
      />
      <div className={styles.pair}>
        <TextField {...line('leadHeadOfService')} label="Lead head of service" hint="The post" />
        <TextField {...line('leadOfficer')} label="Lead officer and report author" hint="The post" />
      </div>
      <TextField {...line('wardsAffected')} label="Wards affected" />
      <ExemptionFields values={values} onChange={set} idOf={fieldId} errorAt={errorAt} />
    </>
  );
}

/** What the committee is asked to decide. */
export function RecommendationFields({ values, set, errorAt }: ReportFieldsProps) {
  return (
    <RowsEditor
      noun="recommendation"
      rows={values.recommendations}
      make={() => keyed({ verb: 'NOTES' as RecommendationVerb, text: '' })}
      onChange={(recommendations) => set({ recommendations })}
      empty="What is the committee asked to do? Each recommendation begins with a verb."
    >
      {(row, at, change) => (
        <>
          <SelectField
            id={fieldId(`recommendations.${at}.verb`)}
            label="The committee"
            options={Object.entries(VERB_WORDS).map(([value, label]) => ({
              value,
              label: label.toLowerCase(),
            }))}
            value={row.verb}
            onChange={({ target }) => change({ verb: target.value as RecommendationVerb })}
          />
          <TextArea
            id={fieldId(`recommendations.${at}.text`)}
            label="What it notes, agrees or does"
            maxLength={4_000}
            error={errorAt(fieldId(`recommendations.${at}.text`))}
            value={row.text}
            onChange={({ target }) => change({ text: target.value })}
          />
        </>
      )}
    </RowsEditor>
  );
}

export function PriorityFields({ values, set, errorAt }: ReportFieldsProps) {
  return (
    <RowsEditor
      noun="priority"
      rows={values.priorities}
      make={() => keyed({ title: '', text: '' })}
      onChange={(priorities) => set({ priorities })}
      empty="Which priorities of the council does the report touch, and how?"
    >
      {(row, at, change) => (
        <>
          <TextField
            id={fieldId(`priorities.${at}.title`)}
            label="Priority"
            maxLength={300}
            error={errorAt(fieldId(`priorities.${at}.title`))}
            value={row.title}
            onChange={({ target }) => change({ title: target.value })}
          />
          <TextArea
            label="How the report relates to it"
            maxLength={4_000}
            value={row.text}
            onChange={({ target }) => change({ text: target.value })}
          />
        </>
      )}
    </RowsEditor>
  );
}

export function TimetableFields({ values, set, errorAt, today }: ReportFieldsProps & { today: string }) {
  return (
    <RowsEditor
      noun="meeting"
      rows={values.timetable}
      make={() => keyed({ meeting: '', date: '' })}
      onChange={(timetable) => set({ timetable })}
      empty="Which meetings does it pass, and when?"
    >
      {(row, at, change) => {
        const read = dateOf(row.date, today);
        return (
          <div className={styles.pair}>
            <TextField
              id={fieldId(`timetable.${at}.meeting`)}
              label="Meeting"
              maxLength={300}
              error={errorAt(fieldId(`timetable.${at}.meeting`))}
              value={row.meeting}
              onChange={({ target }) => change({ meeting: target.value })}
            />
            <TextField
              id={fieldId(`timetable.${at}.date`)}
              label="Date"
              hint={
                read ? `Read as ${writePlanDate(read)}` : 'A day, a month or TBC; empty where none is known'
              }
              maxLength={200}
              error={errorAt(fieldId(`timetable.${at}.date`))}
              value={row.date}
              onChange={({ target }) => change({ date: target.value })}
            />
          </div>
        );
      }}
    </RowsEditor>
  );
}

const HOW =
  'An empty line begins the next numbered paragraph. “- ” makes a bullet, “+ ” a numbered paragraph below.';

/** A part that is written in numbered paragraphs. */
export function PartField({
  values,
  set,
  errorAt,
  field,
  label,
}: ReportFieldsProps & {
  field: 'purpose' | 'background' | 'reasons' | 'consultation' | 'nextSteps';
  label: string;
}) {
  return (
    <TextArea
      id={fieldId(field)}
      label={label}
      isLabelHidden
      hint={HOW}
      rows={Math.min(24, Math.max(5, values[field].split('\n').length + 1))}
      maxLength={60_000}
      error={errorAt(fieldId(field))}
      value={values[field]}
      onChange={({ target }) => set({ [field]: target.value })}
    />
  );
}
