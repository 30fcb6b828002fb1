import type { MeetingState } from '../../../generated/graphql.js';
import { ArrangeForm } from './arrange-form.js';
import { ConfirmDateForm } from './confirm-date-form.js';
import { HoldForm } from './hold-form.js';
import { MoveMeetingForm } from './move-meeting-form.js';
import { NoticeForm, type NoticeFormProps } from './notice-form.js';
import { PostponeForm } from './postpone-form.js';
import { StopForm } from './stop-form.js';
import type { MeetingFormProps } from './use-meeting-form.js';

/** A verb of the page: a step to a state, or what is done to a date. */
export type MeetingVerb = 'MOVE' | 'CONFIRM' | 'ARRANGE' | MeetingState;

/** The form of a verb. */
export function MeetingAction({
  verb,
  papers,
  ...shared
}: MeetingFormProps & { verb: MeetingVerb } & Pick<NoticeFormProps, 'papers'>) {
  switch (verb) {
    case 'MOVE':
      return <MoveMeetingForm {...shared} />;
    case 'ARRANGE':
      return <ArrangeForm {...shared} />;
    case 'CONFIRM':
      return <ConfirmDateForm {...shared} />;
    case 'CALLED':
    case 'PAPERS_PUBLISHED':
      return <NoticeForm {...shared} to={verb} papers={papers} />;
    case 'HELD':
    case 'INQUORATE':
      return <HoldForm {...shared} />;
    case 'ADJOURNED':
    case 'CANCELLED':
    case 'PLANNED':
      return <StopForm {...shared} to={verb} />;
    case 'POSTPONED':
      return <PostponeForm {...shared} />;
    // Minutes have a page of their own.
    case 'MINUTES_DRAFT':
    case 'MINUTES_APPROVED':
      return null;
  }
}
