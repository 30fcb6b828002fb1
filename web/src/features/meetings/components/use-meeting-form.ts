import {
  type ChangeForm,
  type ChangeFormOptions,
  useChangeForm,
  type Words,
} from '../../../lib/use-change-form.js';
import type { MeetingPage } from '../api/meeting.js';
import { MEETING_STATE_WORDS } from './meeting-words.js';

/** A meeting as a refusal for a stale version brings it. */
export interface CurrentMeeting {
  version: number;
  state: MeetingPage['state'];
  dateText: string;
}

/** A verb about a meeting; state and date are what two people may run into each other about. */
export function useMeetingForm(
  meeting: MeetingPage,
  mine: Words,
  options: Omit<ChangeFormOptions<CurrentMeeting>, 'version' | 'conflict'>,
): ChangeForm {
  return useChangeForm<CurrentMeeting>({
    ...options,
    version: meeting.version,
    conflict: {
      labels: { state: 'State', date: 'Date' },
      base: { state: MEETING_STATE_WORDS[meeting.state], date: meeting.date.text },
      mine,
      theirs: (current) => ({ state: MEETING_STATE_WORDS[current.state], date: current.dateText }),
    },
  });
}

/** What every form about a meeting gets. */
export interface MeetingFormProps {
  meeting: MeetingPage;
  onClose: () => void;
  /** Says what was done. */
  onDone: (message: string, undo?: () => void) => void;
}
