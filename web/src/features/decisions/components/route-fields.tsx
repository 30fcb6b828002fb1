import { isReportedBack, needsMeeting } from '@gantry/shared/governance/decision-routes';
import { useToday } from '../../../lib/session.js';
import { DayField } from '../../../ui/day-field/day-field.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import styles from './decisions.module.css';
import { RECORDING_FIELDS as FIELDS } from './recording-fields.js';
import type { RecordingValues } from './recording-values.js';

export interface MeetingChoice {
  id: string;
  bodyId: string;
  label: string;
  isHeld: boolean;
  isInformal: boolean;
}

export interface RouteFieldsProps {
  values: RecordingValues;
  meetings: readonly MeetingChoice[];
  /** Steers and actions of the body that a formal meeting may ratify. */
  ratifiable: readonly { id: string; label: string }[];
  errorAt: (fieldId: string) => string | undefined;
  onChange: (part: Partial<RecordingValues>) => void;
}

/** Where and how it was decided: only the fields that matter for that way. */
export function RouteFields({ values, meetings, ratifiable, errorAt, onChange }: RouteFieldsProps) {
  const today = useToday();
  const { route, bodyId } = values;
  const ofBody = meetings.filter((one) => one.bodyId === bodyId);
  const held = ofBody.filter(({ isHeld }) => isHeld);
  const options = (list: readonly { id: string; label: string }[]) =>
    list.map(({ id, label }) => ({ value: id, label }));
  const text = (field: 'delegate' | 'delegationClause' | 'delegationLimit' | 'delegationLimitPounds') => ({
    id: FIELDS[field],
    error: errorAt(FIELDS[field]!),
    value: values[field],
    onChange: ({ target }: { target: { value: string } }) => onChange({ [field]: target.value }),
  });
  const on = (field: 'takenOn' | 'delegationFrom' | 'delegationTo') => ({
    id: FIELDS[field]!,
    today,
    error: errorAt(FIELDS[field]!),
    value: values[field],
    onChange: (day: string) => onChange({ [field]: day }),
  });
  const isAtWorkshop = ofBody.find(({ id }) => id === values.meetingId)?.isInformal === true;

  return (
    <>
      {needsMeeting(route) ? (
        <SelectField
          id={FIELDS.meetingId}
          label="Meeting"
          hint={
            bodyId !== '' && held.length === 0
              ? 'None of its meetings is marked as held. Mark the meeting as held first.'
              : undefined
          }
          emptyLabel="Choose a meeting that was held"
          options={options(held)}
          error={errorAt(FIELDS.meetingId!)}
          value={values.meetingId}
          onChange={({ target }) => onChange({ meetingId: target.value, agendaItemId: '', outcome: '' })}
        />
      ) : (
        <DayField {...on('takenOn')} label="Day of the decision (today if left empty)" />
      )}
      {isAtWorkshop && (
        <SelectField
          id={FIELDS.ratifyAtMeetingId}
          label="Formal meeting that is to ratify it"
          emptyLabel="Not known yet"
          options={options(ofBody.filter(({ isInformal }) => !isInformal))}
          error={errorAt(FIELDS.ratifyAtMeetingId!)}
          value={values.ratifyAtMeetingId}
          onChange={({ target }) => onChange({ ratifyAtMeetingId: target.value })}
        />
      )}
      {route === 'RATIFICATION' && (
        <SelectField
          id={FIELDS.ratifiesDecisionId}
          label="What it ratifies"
          hint={
            bodyId !== '' && ratifiable.length === 0
              ? 'No steer or action of this body waits to be ratified.'
              : undefined
          }
          emptyLabel="Choose a steer or an action between meetings"
          options={options(ratifiable)}
          error={errorAt(FIELDS.ratifiesDecisionId!)}
          value={values.ratifiesDecisionId}
          onChange={({ target }) => onChange({ ratifiesDecisionId: target.value })}
        />
      )}
      {isReportedBack(route) && (
        <>
          <TextArea
            id={FIELDS.urgencyReason}
            label="Why it could not wait for the next meeting"
            rows={2}
            maxLength={2000}
            error={errorAt(FIELDS.urgencyReason!)}
            value={values.urgencyReason}
            onChange={({ target }) => onChange({ urgencyReason: target.value })}
          />
          <TextArea
            id={FIELDS.consultees}
            label="Who was consulted"
            hint="One on each line"
            rows={2}
            maxLength={4000}
            error={errorAt(FIELDS.consultees!)}
            value={values.consultees}
            onChange={({ target }) => onChange({ consultees: target.value })}
          />
          <SelectField
            id={FIELDS.reportBackMeetingId}
            label="Meeting it is reported to"
            emptyLabel="Choose a meeting of the body"
            options={options(ofBody.filter(({ isInformal }) => !isInformal))}
            error={errorAt(FIELDS.reportBackMeetingId!)}
            value={values.reportBackMeetingId}
            onChange={({ target }) => onChange({ reportBackMeetingId: target.value })}
          />
        </>
      )}
      {route === 'DELEGATED' && (
        <>
          <TextField {...text('delegate')} label="Officer or post" maxLength={200} />
          <TextField
            {...text('delegationClause')}
            label="Clause of the scheme of delegation"
            maxLength={300}
          />
          <TextField {...text('delegationLimit')} label="Limit in words (optional)" maxLength={500} />
          <TextField
            {...text('delegationLimitPounds')}
            label="Limit in pounds (optional)"
            inputMode="decimal"
            maxLength={20}
          />
          <div className={styles.pair}>
            <DayField {...on('delegationFrom')} label="Delegated from (optional)" />
            <DayField {...on('delegationTo')} label="Delegated until (optional)" />
          </div>
        </>
      )}
    </>
  );
}
