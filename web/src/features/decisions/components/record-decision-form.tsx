import { isReportedBack, needsMeeting } from '@gantry/shared/governance/decision-routes';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import type { DecisionRoute } from '../../../generated/graphql.js';
import { useDraft } from '../../../lib/drafts.js';
import { useSession } from '../../../lib/session.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { Checkbox } from '../../../ui/checkbox/checkbox.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useTakeRecommendation } from '../api/decision-steps.js';
import { useRecordDecision } from '../api/decision-verbs.js';
import { decisionsQuery } from '../api/decisions.js';
import { conditionSuggestionsQuery, openConditionsQuery } from '../api/recording-choices.js';
import { CarriedFields } from './carried-fields.js';
import { ConditionFields } from './condition-fields.js';
import { ROUTE_WORDS } from './decision-words.js';
import styles from './decisions.module.css';
import { EffectFields, type ItemChoice } from './effect-fields.js';
import { ExemptionFields } from './exemption-fields.js';
import { EvidenceFields, OptionFields } from './list-fields.js';
import { OutcomeField } from './outcome-field.js';
import { RECORDING_FIELDS as FIELDS, recordingFieldIds } from './recording-fields.js';
import {
  emptyCondition,
  emptyRecording,
  isConditional,
  type RecordingValues,
  recordingInput,
  recordingObjections,
  suggestedConditions,
} from './recording-values.js';
import { releasedWords } from './released-words.js';
import { type MeetingChoice, RouteFields } from './route-fields.js';

const NONE: readonly never[] = [];

export interface AgendaItemFieldProps {
  id: string;
  meetingId: string;
  value: string;
  error: string | undefined;
  /** What the item brings with it is taken over where nothing was written yet. */
  onChoose: (item: { id: string; title: string; planItemId: string | null } | null) => void;
}

export interface RecordDecisionFormProps {
  programmeId: string;
  /** Bodies whose decisions this person records, all of them or only what the chair decides between meetings. */
  bodies: readonly { id: string; name: string; isChairsActionOnly: boolean }[];
  /** Bodies that a condition may wait for. */
  waitFor: readonly { id: string; name: string }[];
  /** Meetings with the words a person knows them by. */
  meetings: readonly MeetingChoice[];
  /** Gates and items that a decision may be about, open or date. */
  items: readonly ItemChoice[];
  /** Whether this person may also choose what happens to the plan. */
  mayChooseEffects: boolean;
  /** The field for the item of the agenda, once a meeting is chosen. */
  agendaItem: (field: AgendaItemFieldProps) => ReactNode;
  bodyId?: string;
  meetingId?: string;
  agendaItemId?: string;
  route?: DecisionRoute;
  /** The recommendation of which this is what became. */
  recommendation?: { id: string; version: number; code: string; values: Partial<RecordingValues> };
  onRecorded: (decision: { id: string; code: string; effectSentence: string; released: string }) => void;
  onClose: () => void;
}

/** Records what was decided: only what the kind of the body, and the way it was decided, allow. */
export function RecordDecisionForm(props: RecordDecisionFormProps) {
  const { programmeId, bodies, waitFor, meetings, items, recommendation, onRecorded, onClose } = props;
  const record = useRecordDecision();
  const take = useTakeRecommendation();
  const { person } = useSession();
  const { data: open = [] } = useQuery(openConditionsQuery(programmeId));
  const { data: decisions = [] } = useQuery(decisionsQuery(programmeId));
  const isChairsActionOnly = (id: string) =>
    bodies.find((one) => one.id === id)?.isChairsActionOnly ?? bodies.every((one) => one.isChairsActionOnly);
  const route = props.route ?? (isChairsActionOnly(props.bodyId ?? '') ? 'CHAIRS_ACTION' : 'COMMITTEE');
  const start = {
    ...emptyRecording(props.bodyId ?? '', props.meetingId ?? '', route),
    agendaItemId: props.agendaItemId ?? '',
    ...recommendation?.values,
  };
  const about =
    recommendation?.id ?? [start.bodyId, start.meetingId, start.route, start.agendaItemId].join(':');
  const [values, setValues, dropDraft] = useDraft(`recording:${about}:${person.id}`, start);
  const set = (part: Partial<RecordingValues>) => setValues({ ...values, ...part });
  const isAtMeeting = needsMeeting(values.route);
  const { conditions, effects, options, evidence } = values;
  const counts = {
    conditions: conditions.length,
    effects: effects.length,
    options: options.length,
    evidence: evidence.length,
  };
  const { planItemId, meetingId } = values;
  const { data: suggested = NONE } = useQuery(conditionSuggestionsQuery(programmeId, planItemId, meetingId));
  const prefilled = useRef('');
  useEffect(() => {
    const about = `${planItemId} ${meetingId}`;
    const conditions = prefilled.current === about ? null : suggestedConditions(values, suggested);
    if (conditions === null) return;
    // Once only: whoever takes it out again means to.
    prefilled.current = about;
    setValues({ ...values, conditions });
  }, [planItemId, meetingId, suggested, values, setValues]);
  const form = useChangeForm({
    fieldIds: recordingFieldIds(counts, !isAtMeeting),
    onClose,
    check: () => recordingObjections(values),
    send: async () => {
      const input = recordingInput(programmeId, values);
      const { decision, released } = recommendation
        ? (
            await take.mutateAsync({
              ...input,
              id: recommendation.id,
              expectedVersion: recommendation.version,
            })
          ).takeRecommendation
        : (await record.mutateAsync(input)).recordDecision;
      dropDraft();
      onRecorded({ ...decision, released: releasedWords(released) });
    },
  });
  const answers = open.filter(({ satisfiedByBodyId }) => satisfiedByBodyId === values.bodyId);
  const ratifiable = decisions
    .filter(
      ({ bodyId, outcome, type }) =>
        bodyId === values.bodyId &&
        (outcome === 'STEER' ||
          outcome === 'ENDORSED_FOR_PROGRESS' ||
          outcome === 'RECOMMENDED' ||
          type === 'CHAIRS_ACTION' ||
          type === 'URGENT'),
    )
    .map(({ id, code, title }) => ({ id, label: `${code} ${title}` }));
  const ownFirst = [...items].sort(
    (a, b) => Number(b.bodyId === values.bodyId) - Number(a.bodyId === values.bodyId),
  );
  const text = (field: 'title' | 'wording' | 'rationale') => ({
    id: FIELDS[field],
    error: form.errorAt(FIELDS[field]!),
    value: values[field],
    onChange: ({ target }: { target: { value: string } }) => set({ [field]: target.value }),
  });
  const shared = { values, errorAt: form.errorAt, onChange: set };

  return (
    <ChangeDialog
      title={recommendation ? `What became of ${recommendation.code}` : titleOf(values.route)}
      saveLabel="Record decision"
      form={form}
      onClose={onClose}
    >
      {!recommendation && (
        <SelectField
          id={FIELDS.bodyId}
          label="Body"
          emptyLabel="Choose a body"
          data-autofocus
          options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          error={form.errorAt(FIELDS.bodyId!)}
          value={values.bodyId}
          onChange={({ target }) =>
            set({
              bodyId: target.value,
              route:
                isChairsActionOnly(target.value) && !isReportedBack(values.route)
                  ? 'CHAIRS_ACTION'
                  : values.route,
              meetingId: '',
              agendaItemId: '',
              outcome: '',
              settlesConditionIds: [],
              reportBackMeetingId: '',
              ratifiesDecisionId: '',
              ratifyAtMeetingId: '',
            })
          }
        />
      )}
      <SelectField
        id={FIELDS.route}
        label="How it was decided"
        options={routesFor(isChairsActionOnly(values.bodyId))}
        error={form.errorAt(FIELDS.route!)}
        value={values.route}
        onChange={({ target }) => set({ route: target.value as DecisionRoute, outcome: '' })}
      />
      <RouteFields {...shared} meetings={meetings} ratifiable={ratifiable} />
      {isAtMeeting &&
        meetingId !== '' &&
        props.agendaItem({
          id: FIELDS.agendaItemId!,
          meetingId,
          value: values.agendaItemId ?? '',
          error: form.errorAt(FIELDS.agendaItemId!),
          onChoose: (item) =>
            set({
              agendaItemId: item?.id ?? '',
              ...(item && values.title === '' ? { title: item.title.slice(0, 200) } : {}),
              ...(item?.planItemId && planItemId === '' && items.some(({ id }) => id === item.planItemId)
                ? { planItemId: item.planItemId }
                : {}),
            }),
        })}
      <TextField {...text('title')} label="Short title" maxLength={200} />
      <TextArea {...text('wording')} label="Wording as minuted" rows={4} maxLength={8000} />
      <OutcomeField
        id={FIELDS.outcome!}
        programmeId={programmeId}
        bodyId={values.bodyId}
        meetingId={isAtMeeting ? values.meetingId : null}
        error={form.errorAt(FIELDS.outcome!)}
        value={values.outcome}
        onChange={(outcome) =>
          set({
            outcome,
            conditions: isConditional(outcome) && conditions.length === 0 ? [emptyCondition()] : conditions,
          })
        }
      />
      {isConditional(values.outcome) && (
        <ConditionFields
          conditions={conditions}
          bodies={waitFor}
          errorAt={form.errorAt}
          onChange={(changed) => set({ conditions: changed })}
        />
      )}
      {answers.length > 0 && (
        <fieldset className={styles.conditions} id={FIELDS.settlesConditionIds} tabIndex={-1}>
          <legend className={styles.legend}>What waited for this body: does this answer it?</legend>
          {answers.map(({ id, text: condition, decisionCode }) => (
            <Checkbox
              key={id}
              id={`settles-${id}`}
              label={`${decisionCode}: ${condition}`}
              checked={values.settlesConditionIds.includes(id)}
              onChange={({ target }) =>
                set({
                  settlesConditionIds: target.checked
                    ? [...values.settlesConditionIds, id]
                    : values.settlesConditionIds.filter((one) => one !== id),
                })
              }
            />
          ))}
        </fieldset>
      )}
      <SelectField
        id={FIELDS.planItemId}
        label="Gate or item that it is about (optional)"
        emptyLabel="None"
        options={ownFirst.map(({ id, label }) => ({ value: id, label }))}
        error={form.errorAt(FIELDS.planItemId!)}
        value={values.planItemId}
        onChange={({ target }) => set({ planItemId: target.value })}
      />
      {props.mayChooseEffects && (
        <EffectFields
          effects={effects}
          items={ownFirst}
          planItemId={values.planItemId}
          errorAt={form.errorAt}
          onChange={(changed) => set({ effects: changed })}
        />
      )}
      <TextArea {...text('rationale')} label="Why it was decided so (optional)" maxLength={4000} />
      <OptionFields {...shared} />
      <EvidenceFields {...shared} />
      <CarriedFields {...shared} isAtMeeting={isAtMeeting} />
      <ExemptionFields {...shared} needsReason={form.needsReason} />
    </ChangeDialog>
  );
}

function titleOf(route: DecisionRoute): string {
  if (route === 'CHAIRS_ACTION') return 'Record a chair’s action';
  return route === 'URGENT' ? 'Record an urgent decision' : 'Record a decision';
}

/** The ways of deciding that may be recorded: all, or only those between meetings that are reported to the next one. */
function routesFor(isChairsActionOnly: boolean) {
  return Object.entries(ROUTE_WORDS)
    .filter(([value]) => !isChairsActionOnly || isReportedBack(value as DecisionRoute))
    .map(([value, label]) => ({ value, label }));
}
