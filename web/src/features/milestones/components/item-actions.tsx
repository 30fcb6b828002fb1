import { type ReactNode, useState } from 'react';
import { Button } from '../../../ui/button/button.js';
import { Menu } from '../../../ui/menu/menu.js';
import type { PlanItem } from '../api/plan-item.js';
import { AmendForm } from './amend-form.js';
import { ChooseMeetingForm } from './choose-meeting-form.js';
import { CompleteForm } from './complete-form.js';
import { DurationForm } from './duration-form.js';
import type { ItemActionProps } from './item-action-props.js';
import { LinkForm } from './link-form.js';
import { MoveDateForm } from './move-date-form.js';
import { ArchiveForm, ReopenForm, RestoreForm } from './reason-verbs.js';
import { ReportStatusForm } from './report-status-form.js';

type Verb =
  | 'move'
  | 'complete'
  | 'reopen'
  | 'report'
  | 'meeting'
  | 'duration'
  | 'link'
  | 'edit'
  | 'archive'
  | 'restore';

const FORMS: Record<Verb, (props: ItemActionProps) => ReactNode> = {
  move: (props) => <MoveDateForm {...props} />,
  complete: (props) => <CompleteForm {...props} />,
  reopen: (props) => <ReopenForm {...props} />,
  report: (props) => <ReportStatusForm {...props} />,
  meeting: (props) => <ChooseMeetingForm {...props} />,
  duration: (props) => <DurationForm {...props} />,
  link: (props) => <LinkForm {...props} />,
  edit: (props) => <AmendForm {...props} />,
  archive: (props) => <ArchiveForm {...props} />,
  restore: (props) => <RestoreForm {...props} />,
};

const LABELS: Record<Verb, string> = {
  move: 'Move date',
  complete: 'Record as done',
  reopen: 'Reopen',
  report: 'Report status',
  meeting: 'Choose meeting',
  duration: 'State how long it takes',
  link: 'Link to another item',
  edit: 'Edit title, owner, description',
  archive: 'Archive',
  restore: 'Put back into the plan',
};

/** What this person may do with the item as it stands; a verb that would only be refused is not offered. */
export function verbsFor(item: PlanItem): Verb[] {
  const may = (action: string) => item.abilities.includes(action);
  if (item.isArchived) return may('milestone:archive') ? ['restore'] : [];
  const rows = item.rows;
  const isDone = rows.some(({ state }) => state === 'COMPLETE');
  const isAtMeeting = rows.length > 0 && rows.every(({ meetingId }) => meetingId !== null);
  const isWork = rows.some(({ kind }) => kind === 'ACTIVITY');
  const hasBody = rows.some(({ bodyId }) => bodyId !== null);
  const verbs: (Verb | false)[] = [
    may('milestone:reforecast') && !isDone && !isAtMeeting && 'move',
    may('milestone:report') && !isDone && 'report',
    may('milestone:complete') && (isDone ? 'reopen' : 'complete'),
    may('milestone:reforecast') && !isDone && hasBody && 'meeting',
    may('milestone:edit') && !isDone && isWork && 'duration',
    may('milestone:link') && 'link',
    may('milestone:edit') && 'edit',
    may('milestone:archive') && 'archive',
  ];
  return verbs.filter((verb) => verb !== false);
}

const SHOWN_AS_BUTTONS = 3;

export interface ItemActionsProps extends Pick<ItemActionProps, 'item' | 'plan' | 'start'> {
  /** The form that the page opens with. */
  startWith?: Verb | undefined;
}

/** The verbs of an item: the first three as buttons, the rest in a menu. */
export function ItemActions({ item, plan, startWith, start }: ItemActionsProps) {
  const verbs = verbsFor(item);
  const [open, setOpen] = useState<Verb | null>(verbs.find((verb) => verb === startWith) ?? null);
  const rest = verbs.slice(SHOWN_AS_BUTTONS);
  return (
    <>
      {verbs.slice(0, SHOWN_AS_BUTTONS).map((verb, at) => (
        <Button key={verb} look={at === 0 ? 'primary' : 'secondary'} onClick={() => setOpen(verb)}>
          {LABELS[verb]}
        </Button>
      ))}
      {rest.length > 0 && (
        <Menu
          label="More"
          align="end"
          items={rest.map((verb) => ({ id: verb, label: LABELS[verb], onSelect: () => setOpen(verb) }))}
        />
      )}
      {open &&
        FORMS[open]({
          ...{ item, plan, onClose: () => setOpen(null) },
          start: open === startWith ? start : undefined,
        })}
    </>
  );
}
