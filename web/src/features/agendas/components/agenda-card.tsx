import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { messageOf } from '../../../lib/error-messages.js';
import { useProgramme } from '../../../lib/programme.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { EmptyState } from '../../../ui/empty-state/empty-state.js';
import { Notice } from '../../../ui/notice/notice.js';
import { useToast } from '../../../ui/toast/toast.js';
import { type Agenda, type AgendaItem, type AgendaSection, agendaQuery } from '../api/agenda.js';
import { useMoveItem, useMoveSection } from '../api/agenda-verbs.js';
import styles from './agenda.module.css';
import { AgendaForm, type OpenForm } from './agenda-form.js';
import { AgendaRow, type RowVerb } from './agenda-row.js';
import { titleOf } from './agenda-words.js';
import type { ServedItem } from './item-form.js';
import { type SectionStep, type Step, sectionStepOf, stepOf } from './move-step.js';
import type { LaterMeeting } from './result-form.js';
import { SectionHead } from './section-head.js';
import { useKeptFocus } from './use-kept-focus.js';

export interface AgendaCardProps {
  bodyId: string;
  meetingId: string;
  served: readonly ServedItem[];
  laterMeetings: readonly LaterMeeting[];
  itemHref: (item: AgendaItem) => string | null;
  /** Where a decision on an item is recorded; null where this reader records none. */
  decisionHref: ((item: AgendaItem) => string) | null;
  onSetTimes: (() => void) | null;
  papersOf: (item: AgendaItem) => ReactNode;
}

/** The agenda of a meeting: read by all, built and minuted by those who may. */
export function AgendaCard(props: AgendaCardProps) {
  const programme = useProgramme();
  const { data: agenda, error } = useQuery(agendaQuery(programme.id, props.meetingId));
  const [form, setForm] = useState<OpenForm | null>(null);
  const show = useToast();
  const move = useMoveItem();
  const moveSection = useMoveSection();
  const root = useRef<HTMLDivElement>(null);
  const keepFocusOn = useKeptFocus(root, agenda);

  if (!agenda)
    return (
      <Card title="Agenda">
        {error ? (
          <Notice tone="error">{messageOf(error)}</Notice>
        ) : (
          <p className="muted">Reading the agenda…</p>
        )}
      </Card>
    );
  const { mayArrange, isPublished, sections } = agenda;

  function send(item: AgendaItem, step: Step, version: number, back: Step | null) {
    keepFocusOn(item.id);
    move.mutate(
      { id: item.id, expectedVersion: version, sectionId: step.sectionId, afterId: step.afterId },
      {
        onSuccess: ({ moveAgendaItem: { item: moved } }) =>
          show({
            message: `“${titleOf(item)}” is item ${moved.number} now`,
            ...(back ? { undo: () => send(item, back, moved.version, null) } : {}),
          }),
        onError: (problem) => show({ message: messageOf(problem) }),
      },
    );
  }
  function moveBy(item: AgendaItem, by: -1 | 1) {
    const to = stepOf(agenda!, item, by);
    if (to === null || move.isPending) return;
    if (isPublished) setForm({ kind: 'VERB', item, verb: { kind: 'MOVE', ...to } });
    else send(item, to, item.version, placeOf(agenda!, item));
  }
  function sendSection(
    { id, title }: Pick<AgendaSection, 'id' | 'title'>,
    version: number,
    to: SectionStep,
    back: SectionStep | null,
  ) {
    keepFocusOn(id);
    moveSection.mutate(
      { id, expectedVersion: version, afterId: to.afterId },
      {
        onSuccess: ({ moveAgendaSection: { section: moved } }) =>
          show({
            message: `Section “${title}” is moved`,
            ...(back ? { undo: () => sendSection({ id, title }, moved.version, back, null) } : {}),
          }),
        onError: (problem) => show({ message: messageOf(problem) }),
      },
    );
  }
  function moveSectionBy(section: AgendaSection, by: -1 | 1) {
    const to = sectionStepOf(sections, section, by);
    if (to === null || moveSection.isPending) return;
    const at = sections.findIndex(({ id }) => id === section.id);
    if (isPublished) setForm({ kind: 'MOVE_SECTION', section, ...to });
    else sendSection(section, section.version, to, { afterId: sections[at - 1]?.id ?? null });
  }
  function open(item: AgendaItem, verb: RowVerb) {
    if (verb === 'EDIT') setForm({ kind: 'ITEM', item });
    else if (verb === 'RESULT') setForm({ kind: 'RESULT', item });
    else if (verb === 'DISCUSSION') setForm({ kind: 'DISCUSSION', item });
    else setForm({ kind: 'VERB', item, verb: { kind: verb } });
  }

  const rowsOf = (sectionId: string | null) => (
    <ol className={styles.list}>
      {agenda.items
        .filter((item) => item.sectionId === sectionId)
        .map((item) => (
          <AgendaRow
            key={item.id}
            item={item}
            mayArrange={mayArrange}
            takesMinutes={agenda.takesMinutes && agenda.mayMinute}
            mayMoveUp={stepOf(agenda, item, -1) !== null}
            mayMoveDown={stepOf(agenda, item, 1) !== null}
            onMove={(by) => moveBy(item, by)}
            onVerb={(verb) => open(item, verb)}
            itemHref={props.itemHref}
            decisionHref={props.decisionHref?.(item) ?? null}
          >
            {props.papersOf(item)}
          </AgendaRow>
        ))}
    </ol>
  );
  const isEmpty = agenda.items.length === 0;

  return (
    <Card title="Agenda">
      {!isEmpty && (
        <p className={styles.timing}>
          <span>{agenda.timingSentence}</span>
        </p>
      )}
      {agenda.warnings.map(({ rule, message }) => (
        <Notice key={rule} tone="warning" title={rule}>
          {message}
        </Notice>
      ))}
      {isEmpty && sections.length === 0 && (
        <EmptyState title="No agenda yet">
          {mayArrange
            ? 'Add what the meeting deals with: the items add up to its hours, and each has papers with a last day.'
            : 'What the meeting deals with will stand here.'}
        </EmptyState>
      )}
      <div ref={root}>
        {rowsOf(null)}
        {sections.map((section) => (
          <section key={section.id} aria-label={section.title}>
            <SectionHead
              section={section}
              mayArrange={mayArrange}
              isEmpty={!agenda.items.some(({ sectionId }) => sectionId === section.id)}
              mayMoveUp={sectionStepOf(sections, section, -1) !== null}
              mayMoveDown={sectionStepOf(sections, section, 1) !== null}
              onMove={(by) => moveSectionBy(section, by)}
              onOpen={setForm}
            />
            {rowsOf(section.id)}
          </section>
        ))}
      </div>
      {(mayArrange || props.onSetTimes) && (
        <div className={styles.actions} data-print="no">
          {mayArrange && (
            <>
              <Button onClick={() => setForm({ kind: 'ITEM', item: null })}>Add an item</Button>
              <Button onClick={() => setForm({ kind: 'DRAW' })}>Draw from the forward plan</Button>
              <Button onClick={() => setForm({ kind: 'SECTION', section: null })}>Add a section</Button>
            </>
          )}
          {props.onSetTimes && <Button onClick={props.onSetTimes}>Hour and place</Button>}
        </div>
      )}
      {form && (
        <AgendaForm
          form={form}
          agenda={agenda}
          bodyId={props.bodyId}
          programme={programme}
          served={props.served}
          laterMeetings={props.laterMeetings}
          onClose={() => setForm(null)}
          onDone={(message, undo) => {
            setForm(null);
            show({ message, undo });
          }}
        />
      )}
    </Card>
  );
}

/** Where an item stands now, as a step that would bring it back. */
function placeOf({ items }: Agenda, item: AgendaItem): Step {
  const beside = items.filter(({ sectionId }) => sectionId === item.sectionId);
  const at = beside.findIndex(({ id }) => id === item.id);
  return { sectionId: item.sectionId, afterId: beside[at - 1]?.id ?? null };
}
