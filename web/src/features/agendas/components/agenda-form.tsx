import type { Agenda, AgendaItem, AgendaSection } from '../api/agenda.js';
import { DiscussionForm } from './discussion-form.js';
import { DrawForm } from './draw-form.js';
import { ItemForm, type ServedItem } from './item-form.js';
import { type ItemVerb, ItemVerbForm } from './item-verb-form.js';
import { type LaterMeeting, ResultForm } from './result-form.js';
import { MoveSectionForm, RemoveSectionForm, SectionForm } from './section-form.js';

/** The one form that is open on an agenda. */
export type OpenForm =
  | { kind: 'ITEM'; item: AgendaItem | null; sectionId?: string }
  | { kind: 'SECTION'; section: AgendaSection | null }
  | { kind: 'REMOVE_SECTION'; section: AgendaSection }
  | { kind: 'MOVE_SECTION'; section: AgendaSection; afterId: string | null }
  | { kind: 'DRAW' }
  | { kind: 'VERB'; item: AgendaItem; verb: ItemVerb }
  | { kind: 'RESULT' | 'DISCUSSION'; item: AgendaItem };

export interface AgendaFormProps {
  form: OpenForm;
  agenda: Agenda;
  bodyId: string;
  programme: { id: string; name: string };
  served: readonly ServedItem[];
  laterMeetings: readonly LaterMeeting[];
  onClose: () => void;
  onDone: (message: string, undo?: () => void) => void;
}

/** The form of a verb. */
export function AgendaForm({
  form,
  agenda,
  bodyId,
  programme,
  served,
  laterMeetings,
  ...ends
}: AgendaFormProps) {
  const { meetingId, isPublished, sections } = agenda;
  const at = { meetingId, isPublished, ...ends };
  switch (form.kind) {
    case 'ITEM':
      return (
        <ItemForm
          {...at}
          item={form.item}
          sectionId={form.sectionId}
          sections={sections}
          bodyId={bodyId}
          programme={programme}
          served={served}
        />
      );
    case 'SECTION':
      return <SectionForm {...at} section={form.section} />;
    case 'REMOVE_SECTION':
      return <RemoveSectionForm {...at} section={form.section} />;
    case 'MOVE_SECTION':
      return <MoveSectionForm {...at} section={form.section} afterId={form.afterId} />;
    case 'DRAW':
      return <DrawForm {...at} bodyId={bodyId} sections={sections} />;
    case 'VERB':
      return <ItemVerbForm {...at} item={form.item} verb={form.verb} />;
    case 'RESULT':
      return <ResultForm {...ends} item={form.item} laterMeetings={laterMeetings} />;
    case 'DISCUSSION':
      return <DiscussionForm {...ends} item={form.item} />;
  }
}
