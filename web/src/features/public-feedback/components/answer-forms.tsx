import { FEEDBACK_DECISION_WORDS, FEEDBACK_DECISIONS } from '@gantry/shared/consultation/feedback-rules';
import { useQuery } from '@tanstack/react-query';
import type { FeedbackDecision } from '../../../generated/graphql.js';
import { ownerChoicesQuery, ownerIds, ownerOptions, ownerValue } from '../../../lib/owner-choices.js';
import { useToday } from '../../../lib/session.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { type VerbField, VerbForm, type VerbValues } from '../../../ui/verb-form/verb-form.js';
import {
  type Answer,
  type Theme,
  useAmendAnswer,
  useCorrectAnswer,
  useDraftAnswer,
  usePublishAnswer,
  useRemoveAnswer,
  type YouSaidWeDid,
} from '../api/public-feedback.js';
import { workstreamField } from './theme-forms.js';

const WHY: VerbField = { name: 'reason', kind: 'area', label: 'Why', required: 'Say why' };
const nameOf = ({ id }: Theme) => `answers-${id}`;

interface AnswerFieldsOf {
  data: YouSaidWeDid;
  /** What may be chosen as answered. */
  themes: readonly Theme[];
  owners: Parameters<typeof ownerOptions>[0];
  workstream: { id: string | null; name: string | null } | null;
}

function answerFields({ data, themes, owners, workstream }: AnswerFieldsOf): VerbField[] {
  return [
    ...themes.map(
      (theme): VerbField => ({
        name: nameOf(theme),
        kind: 'check',
        label: `Answers ${theme.code} ${theme.theme}`,
      }),
    ),
    {
      name: 'decision',
      kind: 'select',
      label: 'What was decided',
      emptyLabel: 'Choose',
      options: FEEDBACK_DECISIONS.map((value) => ({ value, label: FEEDBACK_DECISION_WORDS[value] })),
      required: 'Choose what was decided',
    },
    {
      name: 'answer',
      kind: 'area',
      label: 'What we did, as the public reads it',
      maxLength: 4000,
      required: 'Write what is said to the public',
    },
    {
      name: 'cannotReason',
      kind: 'area',
      label: 'Why it cannot be done',
      maxLength: 2000,
      required: 'Say why it cannot be done, so that those who asked can read it',
      when: ({ decision }) => decision === 'CANNOT',
    },
    workstreamField(data, workstream),
    {
      name: 'owner',
      kind: 'select',
      label: 'Who answers for it',
      emptyLabel: 'Nobody named yet',
      options: ownerOptions(owners),
    },
    { name: 'evidence', kind: 'area', label: 'What shows it', maxLength: 2000 },
  ];
}

/** What of the form goes into every change of a response. */
function wordsOf(values: VerbValues) {
  const decision = values.decision as FeedbackDecision;
  return {
    decision,
    answer: values.answer ?? '',
    cannotReason: decision === 'CANNOT' ? values.cannotReason || null : null,
    workstreamId: values.workstreamId || null,
    ...ownerIds(values.owner ?? ''),
    evidence: values.evidence || null,
  };
}

const chosen = (themes: readonly Theme[], values: VerbValues) =>
  themes.filter((theme) => values[nameOf(theme)]).map(({ id }) => id);

export interface DraftAnswerFormProps {
  data: YouSaidWeDid;
  programmeId: string;
  /** The theme at which the form was opened. */
  theme: Theme;
  onClose: () => void;
}

export function DraftAnswerForm({ data, programmeId, theme, onClose }: DraftAnswerFormProps) {
  const draft = useDraftAnswer();
  const [today, done] = [useToday(), useDone()];
  const { data: owners = [] } = useQuery(ownerChoicesQuery(programmeId));
  const themes = mayBeAnswered(data, theme.consultationId);
  return (
    <VerbForm
      title={`Answer ${theme.code}: ${theme.theme}`}
      saveLabel="Save draft"
      today={today}
      intro="It stays a draft, seen by those who may change it, until it is published."
      initial={{ [nameOf(theme)]: 'yes', workstreamId: theme.workstreamId ?? '' }}
      fields={answerFields({
        data,
        themes,
        owners,
        workstream: { id: theme.workstreamId, name: theme.workstream },
      })}
      onClose={onClose}
      send={async (values) => {
        const { draftFeedbackResponse } = await draft.mutateAsync({
          programmeId,
          consultationId: theme.consultationId,
          feedbackIds: chosen(themes, values),
          ...wordsOf(values),
        });
        onClose();
        done(`${draftFeedbackResponse.code} is drafted.`);
      }}
    />
  );
}

export interface ChangeAnswerFormProps {
  answer: Answer;
  data: YouSaidWeDid;
  programmeId: string;
  onClose: () => void;
}

/** Changes a draft, or corrects what is published: then with a reason, and what it said stays to be read. */
export function ChangeAnswerForm({ answer, data, programmeId, onClose }: ChangeAnswerFormProps) {
  const [amend, correct] = [useAmendAnswer(), useCorrectAnswer()];
  const [today, done] = [useToday(), useDone()];
  const { data: owners = [] } = useQuery(ownerChoicesQuery(programmeId));
  const isPublished = answer.publishedOn !== null;
  const themes = mayBeAnswered(data, answer.consultationId);
  // What somebody else may change is left linked as it is.
  const others = answer.feedbackIds.filter((id) => !themes.some((theme) => theme.id === id));
  const { workstreamId, workstream } = answer;
  return (
    <VerbForm
      title={`${isPublished ? 'Correct' : 'Change'} ${answer.code}`}
      saveLabel={isPublished ? 'Correct' : 'Save'}
      today={today}
      version={answer.version}
      intro={
        isPublished
          ? 'It is published. What it says now stays to be read below it, with the day and your reason.'
          : undefined
      }
      initial={{
        ...Object.fromEntries(
          themes.filter(({ id }) => answer.feedbackIds.includes(id)).map((theme) => [nameOf(theme), 'yes']),
        ),
        decision: answer.decision,
        answer: answer.answer,
        cannotReason: answer.cannotReason ?? '',
        workstreamId: workstreamId ?? '',
        owner: ownerValue(answer),
        evidence: answer.evidence ?? '',
      }}
      fields={[
        ...answerFields({ data, themes, owners, workstream: { id: workstreamId, name: workstream } }),
        ...(isPublished
          ? [{ ...WHY, label: 'Why it is corrected', hint: 'The public reads it beside the correction' }]
          : []),
      ]}
      onClose={onClose}
      send={async (values, expectedVersion) => {
        const feedbackIds = [...others, ...chosen(themes, values)];
        const change = { id: answer.id, expectedVersion, feedbackIds, ...wordsOf(values) };
        if (isPublished) await correct.mutateAsync({ ...change, reason: values.reason ?? '' });
        else await amend.mutateAsync(change);
        onClose();
        done(`${answer.code} is ${isPublished ? 'corrected' : 'changed'}.`);
      }}
    />
  );
}

export function PublishAnswerForm({ answer, onClose }: { answer: Answer; onClose: () => void }) {
  const publish = usePublishAnswer();
  const [today, done] = [useToday(), useDone()];
  return (
    <VerbForm
      title={`Publish ${answer.code}`}
      saveLabel="Publish"
      today={today}
      version={answer.version}
      intro="After this it is only corrected, with a reason that stands beside it."
      initial={{ publishedOn: today }}
      fields={[{ name: 'publishedOn', kind: 'day', label: 'Published on', required: 'Give the day' }]}
      onClose={onClose}
      send={async ({ publishedOn = '' }, expectedVersion) => {
        await publish.mutateAsync({ id: answer.id, expectedVersion, publishedOn });
        onClose();
        done(`${answer.code} is published.`);
      }}
    />
  );
}

export function RemoveAnswerForm({ answer, onClose }: { answer: Answer; onClose: () => void }) {
  const remove = useRemoveAnswer();
  const [today, done] = [useToday(), useDone()];
  return (
    <VerbForm
      title={`Take out the draft ${answer.code}`}
      saveLabel="Take out"
      today={today}
      version={answer.version}
      fields={[WHY]}
      onClose={onClose}
      send={async ({ reason = '' }, expectedVersion) => {
        await remove.mutateAsync({ id: answer.id, expectedVersion, reason });
        onClose();
        done(`${answer.code} is taken out.`);
      }}
    />
  );
}

const mayBeAnswered = ({ feedback }: YouSaidWeDid, consultationId: string | null) =>
  feedback.filter((theme) => theme.mayEdit && theme.consultationId === consultationId);
