import { CONSULTATION_STATE_WORDS } from '@gantry/shared/consultation/consultation-states';
import type { AssuranceOutcome, ConsultationStep } from '../../../generated/graphql.js';
import { useToday } from '../../../lib/session.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { type VerbField, VerbForm } from '../../../ui/verb-form/verb-form.js';
import {
  type Consultation,
  type ConsultationsPageData,
  useAmendConsultation,
  useApprove,
  usePlanConsultation,
  useRecordAssurance,
  useStep,
} from '../api/consultations.js';
import { ASSURANCE_WORDS, optionsOf, STEP_LABELS } from './consultation-words.js';
import { DatesForm, ExtendForm, LaunchForm } from './dates-forms.js';
import { AddPaperForm, GunningForm, RemovePaperForm } from './evidence-forms.js';

/** Which form of a consultation is open. */
export type ConsultationVerb =
  | { verb: 'amend' | 'dates' | 'extend' | 'approve' | 'assure' | 'launch' | 'add-paper' }
  | { verb: 'step'; step: ConsultationStep }
  | { verb: 'gunning'; row: Consultation['gunning'][number] }
  | { verb: 'remove-paper'; paper: Consultation['documents'][number] };

export interface ConsultationFormProps {
  found: Consultation;
  data: ConsultationsPageData;
  open: ConsultationVerb;
  onClose: () => void;
}

/** The form of the verb that is open. */
export function ConsultationForm(props: ConsultationFormProps) {
  const { open } = props;
  switch (open.verb) {
    case 'amend':
      return <AmendForm {...props} />;
    case 'dates':
      return <DatesForm {...props} />;
    case 'extend':
      return <ExtendForm {...props} />;
    case 'launch':
      return <LaunchForm {...props} />;
    case 'approve':
      return <ApproveForm {...props} />;
    case 'assure':
      return <AssureForm {...props} />;
    case 'step':
      return <StepForm {...props} step={open.step} />;
    case 'gunning':
      return <GunningForm {...props} row={open.row} />;
    case 'add-paper':
      return <AddPaperForm {...props} />;
    case 'remove-paper':
      return <RemovePaperForm {...props} paper={open.paper} />;
  }
}

const choices = (data: ConsultationsPageData) => ({
  cases: data.scrutinyCases.cases.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` })),
  decisions: data.decisions.map(({ id, code, title, bodyName }) => ({
    value: id,
    label: `${code} ${title}, ${bodyName}`,
  })),
  items: [...new Map(data.timeline.rows.map((row) => [row.itemId, row])).values()].map(
    ({ itemId, code, title }) => ({ value: itemId, label: `${code} ${title}` }),
  ),
});

function linkFields(data: ConsultationsPageData): VerbField[] {
  const { cases, items } = choices(data);
  return [
    { name: 'scrutinyCaseId', kind: 'select', label: 'Scrutiny case', emptyLabel: 'None', options: cases },
    {
      name: 'launchItemId',
      kind: 'select',
      label: 'Milestone of its launch',
      hint: 'Done on the day of the launch',
      emptyLabel: 'None',
      options: items,
    },
    {
      name: 'finalItemId',
      kind: 'select',
      label: 'Where the final choice is made',
      hint: 'A decision about it is refused until the consultation has closed',
      emptyLabel: 'None',
      options: items,
    },
  ];
}

export function PlanForm({
  data,
  programmeId,
  onClose,
}: {
  data: ConsultationsPageData;
  programmeId: string;
  onClose: () => void;
}) {
  const plan = usePlanConsultation();
  const [today, done] = [useToday(), useDone()];
  return (
    <VerbForm
      title="Plan a consultation"
      saveLabel="Plan consultation"
      today={today}
      fields={[
        {
          name: 'title',
          kind: 'text',
          label: 'What it is about',
          maxLength: 200,
          required: 'Say what it is about',
        },
        ...linkFields(data),
      ]}
      onClose={onClose}
      send={async ({ title = '', scrutinyCaseId, launchItemId, finalItemId }) => {
        const { planConsultation } = await plan.mutateAsync({
          programmeId,
          title,
          scrutinyCaseId: scrutinyCaseId || null,
          launchItemId: launchItemId || null,
          finalItemId: finalItemId || null,
        });
        onClose();
        done(`${planConsultation.consultation.code} is planned.`);
      }}
    />
  );
}

function AmendForm({ found, data, onClose }: ConsultationFormProps) {
  const amend = useAmendConsultation();
  const [today, done] = [useToday(), useDone()];
  return (
    <VerbForm
      title={`Change ${found.code}`}
      saveLabel="Save"
      today={today}
      version={found.version}
      initial={{
        title: found.title,
        options: found.options.join('\n'),
        optionsOn: found.optionsOn ?? '',
        audience: found.audience ?? '',
        analyst: found.analyst ?? '',
        scrutinyCaseId: found.scrutinyCase?.id ?? '',
        launchItemId: found.launchItem?.id ?? '',
        finalItemId: found.finalItem?.id ?? '',
      }}
      fields={[
        {
          name: 'title',
          kind: 'text',
          label: 'What it is about',
          maxLength: 200,
          required: 'Say what it is about',
        },
        { name: 'options', kind: 'area', label: 'Options', hint: 'One on each line', maxLength: 9000 },
        {
          name: 'optionsOn',
          kind: 'day',
          label: 'The list is of',
          hint: 'Assessments of an older list are warned of',
        },
        {
          name: 'audience',
          kind: 'area',
          label: 'Who is to be heard, and how they are reached',
          maxLength: 4000,
        },
        { name: 'analyst', kind: 'text', label: 'Independent analyst', maxLength: 200 },
        ...linkFields(data),
      ]}
      onClose={onClose}
      send={async (values, expectedVersion) => {
        await amend.mutateAsync({
          id: found.id,
          expectedVersion,
          title: values.title,
          options: (values.options ?? '').split('\n').filter((line) => line.trim() !== ''),
          optionsOn: values.optionsOn || null,
          audience: values.audience || null,
          analyst: values.analyst || null,
          scrutinyCaseId: values.scrutinyCaseId || null,
          launchItemId: values.launchItemId || null,
          finalItemId: values.finalItemId || null,
        });
        onClose();
        done(`${found.code} is changed.`);
      }}
    />
  );
}

function ApproveForm({ found, data, onClose }: ConsultationFormProps) {
  const approve = useApprove();
  const [today, done] = [useToday(), useDone()];
  return (
    <VerbForm
      title="Approve to launch"
      saveLabel="Approve"
      today={today}
      version={found.version}
      intro="A decision that waits for conditions may be named here; the launch waits until they are settled."
      fields={[
        {
          name: 'decisionId',
          kind: 'select',
          label: 'Decision to launch',
          emptyLabel: data.decisions.length === 0 ? 'No decision is recorded yet' : 'Choose a decision',
          options: choices(data).decisions,
          required: 'Choose the decision',
        },
      ]}
      onClose={onClose}
      send={async ({ decisionId = '' }, expectedVersion) => {
        await approve.mutateAsync({ id: found.id, expectedVersion, decisionId });
        onClose();
        done(`${found.code} is approved to launch.`);
      }}
    />
  );
}

function AssureForm({ found, data, onClose }: ConsultationFormProps) {
  const assure = useRecordAssurance();
  const [today, done] = [useToday(), useDone()];
  return (
    <VerbForm
      title="Record assurance"
      saveLabel="Record"
      today={today}
      version={found.version}
      intro="Choose the recorded decision of the assurer, or give its outcome with what shows it."
      fields={[
        {
          name: 'decisionId',
          kind: 'select',
          label: 'Decision of the assurer',
          emptyLabel: 'None recorded',
          options: choices(data).decisions,
        },
        {
          name: 'outcome',
          kind: 'select',
          label: 'Or the outcome by hand',
          emptyLabel: 'None',
          options: optionsOf(ASSURANCE_WORDS),
        },
        { name: 'givenOn', kind: 'day', label: 'Given on' },
        { name: 'evidence', kind: 'area', label: 'What shows it', hint: 'The letter and its date' },
      ]}
      onClose={onClose}
      send={async ({ decisionId, outcome, givenOn, evidence }, expectedVersion) => {
        await assure.mutateAsync({
          id: found.id,
          expectedVersion,
          decisionId: decisionId || null,
          outcome: (outcome || null) as AssuranceOutcome | null,
          givenOn: givenOn || null,
          evidence: evidence || null,
        });
        onClose();
        done('Assurance is recorded.');
      }}
    />
  );
}

function StepForm({ found, data, step, onClose }: ConsultationFormProps & { step: ConsultationStep }) {
  const take = useStep();
  const [today, done] = [useToday(), useDone()];
  const mustSayWhy = step === 'PAUSED' || step === 'WITHDRAWN';
  return (
    <VerbForm
      title={`${STEP_LABELS[step]}: ${found.title}`}
      saveLabel={STEP_LABELS[step]}
      today={today}
      version={found.version}
      initial={{ on: today }}
      fields={[
        { name: 'on', kind: 'day', label: 'On', required: 'Give the day' },
        ...(step === 'DECIDED'
          ? [
              {
                name: 'decisionId',
                kind: 'select' as const,
                label: 'The final choice',
                emptyLabel: 'Choose a decision',
                options: choices(data).decisions,
                required: 'Choose the decision',
              },
            ]
          : []),
        mustSayWhy
          ? { name: 'reason', kind: 'area', label: 'Why', required: 'Say why' }
          : { name: 'reason', kind: 'area', label: 'Why it is done although a rule warns', isReason: true },
      ]}
      onClose={onClose}
      send={async ({ on = '', reason, decisionId }, expectedVersion) => {
        const { stepConsultation } = await take.mutateAsync({
          id: found.id,
          expectedVersion,
          step,
          on,
          reason: reason || null,
          decisionId: decisionId || null,
        });
        onClose();
        done(
          `${found.code}: ${CONSULTATION_STATE_WORDS[stepConsultation.consultation.state].toLowerCase()}.`,
        );
      }}
    />
  );
}
