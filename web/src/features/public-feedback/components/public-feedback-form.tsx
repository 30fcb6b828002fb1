import type { YouSaidWeDid } from '../api/public-feedback.js';
import { ChangeAnswerForm, DraftAnswerForm, PublishAnswerForm, RemoveAnswerForm } from './answer-forms.js';
import { AddCountForm, AmendCountForm, RemoveCountForm } from './count-forms.js';
import type { ConsultationName } from './feedback-words.js';
import type { CountVerb } from './responses-card.js';
import type { ThemeVerb } from './theme-entry.js';
import { AmendThemeForm, RecordThemeForm, RemoveThemeForm } from './theme-forms.js';

/** Which form is open. */
export type FeedbackVerb = CountVerb | ThemeVerb | { verb: 'record-theme' };

export interface PublicFeedbackFormProps {
  open: FeedbackVerb;
  data: YouSaidWeDid;
  programmeId: string;
  consultations: readonly ConsultationName[];
  /** The consultation that the page is filtered by. */
  from: string | undefined;
  onClose: () => void;
}

/** The form of the verb that is open. */
export function PublicFeedbackForm({ open, ...rest }: PublicFeedbackFormProps) {
  const { data, programmeId, onClose } = rest;
  switch (open.verb) {
    case 'add-count':
      return <AddCountForm consultation={open.consultation} onClose={onClose} />;
    case 'amend-count':
      return <AmendCountForm count={open.count} onClose={onClose} />;
    case 'remove-count':
      return <RemoveCountForm count={open.count} onClose={onClose} />;
    case 'record-theme':
      return <RecordThemeForm {...rest} />;
    case 'amend-theme':
      return <AmendThemeForm theme={open.theme} data={data} onClose={onClose} />;
    case 'remove-theme':
      return <RemoveThemeForm theme={open.theme} onClose={onClose} />;
    case 'draft-answer':
      return <DraftAnswerForm theme={open.theme} data={data} programmeId={programmeId} onClose={onClose} />;
    case 'change-answer':
      return (
        <ChangeAnswerForm answer={open.answer} data={data} programmeId={programmeId} onClose={onClose} />
      );
    case 'publish-answer':
      return <PublishAnswerForm answer={open.answer} onClose={onClose} />;
    case 'remove-answer':
      return <RemoveAnswerForm answer={open.answer} onClose={onClose} />;
  }
}
