import type { AssessmentKind, AssessmentState, RecommendationAnswer } from '../../../generated/graphql.js';
import { useToday } from '../../../lib/session.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { type VerbField, VerbForm } from '../../../ui/verb-form/verb-form.js';
import {
  type Assessment,
  type AssessmentsPageData,
  type Recommendation,
  type SenateReview,
  useAddAssessment,
  useAmendAssessment,
  useAmendReview,
  useAnswerRecommendation,
  useOpenReview,
  useRecommend,
} from '../api/assessments.js';
import { ANSWER_WORDS, KIND_OPTIONS, optionsOf, STATE_WORDS } from './assessment-words.js';

/** Which form is open. */
export type AssessmentVerb =
  | { verb: 'add' | 'open-review' }
  | { verb: 'amend'; found: Assessment }
  | { verb: 'amend-review' | 'recommend'; review: SenateReview }
  | { verb: 'answer'; recommendation: Recommendation };

export interface AssessmentFormProps {
  data: AssessmentsPageData;
  programmeId: string;
  open: AssessmentVerb;
  onClose: () => void;
}

/** The form of the verb that is open. */
export function AssessmentForm(props: AssessmentFormProps) {
  const { open } = props;
  switch (open.verb) {
    case 'add':
      return <AddForm {...props} />;
    case 'amend':
      return <AmendForm {...props} found={open.found} />;
    case 'open-review':
      return <OpenReviewForm {...props} />;
    case 'amend-review':
      return <ReviewForm {...props} review={open.review} />;
    case 'recommend':
      return <RecommendForm {...props} review={open.review} />;
    case 'answer':
      return <AnswerForm {...props} recommendation={open.recommendation} />;
  }
}

const consultationField = (data: AssessmentsPageData): VerbField => ({
  name: 'consultationId',
  kind: 'select',
  label: 'For the consultation',
  emptyLabel: 'The whole programme',
  options: data.consultations.consultations.map(({ id, code, title }) => ({
    value: id,
    label: `${code} ${title}`,
  })),
});

const facts = (data: AssessmentsPageData): VerbField[] => [
  { name: 'title', kind: 'text', label: 'Title', maxLength: 200, required: 'Give the assessment a title' },
  { name: 'state', kind: 'select', label: 'State', options: optionsOf(STATE_WORDS) },
  { name: 'stateReason', kind: 'area', label: 'Why none is needed, or a note' },
  { name: 'covers', kind: 'text', label: 'Options that it covers', maxLength: 500 },
  {
    name: 'coversOn',
    kind: 'day',
    label: 'The option list is of',
    hint: 'Newer options make it out of date',
  },
  { name: 'finalOn', kind: 'day', label: 'Final on' },
  { name: 'address', kind: 'text', label: 'Address', hint: 'Begins with https://', maxLength: 500 },
  consultationField(data),
];

const factsOf = (values: Record<string, string>) => ({
  title: values.title ?? '',
  state: values.state as AssessmentState,
  stateReason: values.stateReason || null,
  covers: values.covers || null,
  coversOn: values.coversOn || null,
  finalOn: values.finalOn || null,
  address: values.address || null,
  consultationId: values.consultationId || null,
});

function AddForm({ data, programmeId, onClose }: AssessmentFormProps) {
  const add = useAddAssessment();
  const [today, done] = [useToday(), useDone()];
  return (
    <VerbForm
      title="Add an impact assessment"
      saveLabel="Add assessment"
      today={today}
      initial={{ kind: 'IIA', state: 'SCREENING' }}
      fields={[{ name: 'kind', kind: 'select', label: 'Kind', options: KIND_OPTIONS }, ...facts(data)]}
      onClose={onClose}
      send={async (values) => {
        const kind = values.kind as AssessmentKind;
        const { addImpactAssessment } = await add.mutateAsync({ programmeId, kind, ...factsOf(values) });
        onClose();
        done(`${addImpactAssessment.code} is in the register.`);
      }}
    />
  );
}

function AmendForm({ data, found, onClose }: AssessmentFormProps & { found: Assessment }) {
  const amend = useAmendAssessment();
  const [today, done] = [useToday(), useDone()];
  return (
    <VerbForm
      title={`Change ${found.code}`}
      saveLabel="Save"
      today={today}
      version={found.version}
      initial={{
        title: found.title,
        state: found.state,
        stateReason: found.stateReason ?? '',
        covers: found.covers ?? '',
        coversOn: found.coversOn ?? '',
        finalOn: found.finalOn ?? '',
        address: found.address ?? '',
        consultationId: found.consultationId ?? '',
      }}
      fields={facts(data)}
      onClose={onClose}
      send={async (values, expectedVersion) => {
        await amend.mutateAsync({ id: found.id, expectedVersion, ...factsOf(values) });
        onClose();
        done(`${found.code} is changed.`);
      }}
    />
  );
}

function OpenReviewForm({ data, programmeId, onClose }: AssessmentFormProps) {
  const open = useOpenReview();
  const [today, done] = [useToday(), useDone()];
  return (
    <VerbForm
      title="Record a senate review"
      saveLabel="Record review"
      today={today}
      intro="A senate asks for about three months' notice, and for eight weeks before its panel meets."
      fields={[
        {
          name: 'title',
          kind: 'text',
          label: 'What is reviewed',
          maxLength: 200,
          required: 'Say what is reviewed',
        },
        { name: 'requestedOn', kind: 'day', label: 'Asked for on' },
        consultationField(data),
      ]}
      onClose={onClose}
      send={async ({ title = '', requestedOn, consultationId }) => {
        const { openSenateReview } = await open.mutateAsync({
          programmeId,
          title,
          requestedOn: requestedOn || null,
          consultationId: consultationId || null,
        });
        onClose();
        done(`${openSenateReview.code} is recorded.`);
      }}
    />
  );
}

export const REVIEW_DAYS = [
  ['requestedOn', 'Asked for'],
  ['termsAgreedOn', 'Terms of reference agreed'],
  ['evidenceOn', 'Evidence submitted'],
  ['panelOn', 'Panel meets'],
  ['draftReportOn', 'Draft report'],
  ['accuracyDueOn', 'Check for accuracy due'],
  ['finalReportOn', 'Final report'],
  ['businessCaseFinalOn', 'Business case marked final'],
] as const;

function ReviewForm({ review, onClose }: AssessmentFormProps & { review: SenateReview }) {
  const amend = useAmendReview();
  const [today, done] = [useToday(), useDone()];
  return (
    <VerbForm
      title={`Change ${review.code}`}
      saveLabel="Save"
      today={today}
      version={review.version}
      initial={{
        title: review.title,
        note: review.note ?? '',
        ...Object.fromEntries(REVIEW_DAYS.map(([name]) => [name, review[name] ?? ''])),
      }}
      fields={[
        {
          name: 'title',
          kind: 'text',
          label: 'What is reviewed',
          maxLength: 200,
          required: 'Say what is reviewed',
        },
        ...REVIEW_DAYS.map(([name, label]): VerbField => ({ name, kind: 'day', label })),
        { name: 'note', kind: 'area', label: 'Note', maxLength: 2000 },
        { name: 'reason', kind: 'area', label: 'Why it is saved although a rule warns', isReason: true },
      ]}
      onClose={onClose}
      send={async (values, expectedVersion) => {
        const days = Object.fromEntries(REVIEW_DAYS.map(([name]) => [name, values[name] || null]));
        await amend.mutateAsync({
          id: review.id,
          expectedVersion,
          title: values.title,
          note: values.note || null,
          reason: values.reason || null,
          ...days,
        });
        onClose();
        done(`${review.code} is changed.`);
      }}
    />
  );
}

function RecommendForm({ review, onClose }: AssessmentFormProps & { review: SenateReview }) {
  const recommend = useRecommend();
  const [today, done] = [useToday(), useDone()];
  return (
    <VerbForm
      title="Record a recommendation"
      saveLabel="Record"
      today={today}
      version={review.version}
      fields={[
        {
          name: 'wording',
          kind: 'area',
          label: 'What is recommended',
          maxLength: 4000,
          required: 'Write what is recommended',
        },
      ]}
      onClose={onClose}
      send={async ({ wording = '' }, expectedVersion) => {
        await recommend.mutateAsync({ id: review.id, expectedVersion, wording });
        onClose();
        done('The recommendation is recorded.');
      }}
    />
  );
}

function AnswerForm({ recommendation, onClose }: AssessmentFormProps & { recommendation: Recommendation }) {
  const answer = useAnswerRecommendation();
  const [today, done] = [useToday(), useDone()];
  return (
    <VerbForm
      title={`Answer recommendation ${recommendation.number}`}
      saveLabel="Answer"
      today={today}
      version={recommendation.version}
      intro={recommendation.wording}
      initial={{
        answer: recommendation.answer ?? '',
        owner: recommendation.owner ?? '',
        answerReason: recommendation.answerReason ?? '',
      }}
      fields={[
        {
          name: 'answer',
          kind: 'select',
          label: 'Answer',
          emptyLabel: 'Choose',
          options: optionsOf(ANSWER_WORDS),
          required: 'Choose the answer',
        },
        {
          name: 'owner',
          kind: 'text',
          label: 'Who owns what follows',
          hint: 'A post or a group',
          maxLength: 200,
        },
        {
          name: 'answerReason',
          kind: 'area',
          label: 'Why it is not accepted in full (only if so)',
          maxLength: 2000,
        },
      ]}
      onClose={onClose}
      send={async (values, expectedVersion) => {
        await answer.mutateAsync({
          id: recommendation.id,
          expectedVersion,
          answer: values.answer as RecommendationAnswer,
          owner: values.owner || null,
          answerReason: values.answerReason || null,
        });
        onClose();
        done(`Recommendation ${recommendation.number} is answered.`);
      }}
    />
  );
}
