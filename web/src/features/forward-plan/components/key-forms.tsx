import type { NoticeRoute } from '../../../generated/graphql.js';
import { formatDay } from '../../../lib/dates.js';
import { useToday } from '../../../lib/session.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { type VerbField, VerbForm } from '../../../ui/verb-form/verb-form.js';
import { type ForwardEntry, useMarkKey, usePublishNotice } from '../api/forward-plan.js';
import { ROUTE_OPTIONS, titleOf } from './forward-words.js';

export type KeyVerb = 'MARK' | 'NOTICE';

const REASON: VerbField = {
  name: 'reason',
  kind: 'area',
  label: 'Why, although a rule warns',
  isReason: true,
};

interface KeyFormProps {
  entry: ForwardEntry;
  onClose: () => void;
}

/** Marks an item as a key decision, or takes the mark off again. */
function MarkForm({ entry, onClose }: KeyFormProps) {
  const mark = useMarkKey();
  const [today, done] = [useToday(), useDone()];
  const isKeyDecision = !entry.isKeyDecision;
  return (
    <VerbForm
      title={isKeyDecision ? 'Mark as a key decision' : 'Not a key decision'}
      saveLabel={isKeyDecision ? 'Mark it' : 'Take the mark off'}
      today={today}
      version={entry.version ?? 0}
      intro={
        <p>
          “{titleOf(entry)}”.{' '}
          {isKeyDecision
            ? 'The public is told of a key decision 28 clear days before it is taken.'
            : 'A notice that is recorded is taken off with the mark.'}
        </p>
      }
      fields={[REASON]}
      onClose={onClose}
      send={async ({ reason }, expectedVersion) => {
        const id = entry.agendaItemId ?? '';
        const { markKeyDecision: now } = await mark.mutateAsync({
          ...{ id, expectedVersion, isKeyDecision },
          reason: reason || null,
        });
        onClose();
        done(
          `“${titleOf(entry)}” is ${isKeyDecision ? 'marked as' : 'no longer'} a key decision.`,
          // A notice that went with the mark would not come back with it.
          entry.key?.publishedOn
            ? null
            : () =>
                mark.mutateAsync({
                  id,
                  expectedVersion: now.version,
                  isKeyDecision: !isKeyDecision,
                  reason: reason || 'Marked by mistake',
                }),
        );
      }}
    />
  );
}

/** Records that notice of a key decision is out. */
function NoticeForm({ entry, onClose }: KeyFormProps) {
  const publish = usePublishNotice();
  const [today, done] = [useToday(), useDone()];
  const { key } = entry;
  return (
    <VerbForm
      title="Record the notice"
      saveLabel="Record notice"
      today={today}
      version={entry.version ?? 0}
      intro={<p>{lastDays(entry)}</p>}
      initial={{
        route: key?.route ?? routeOpen(entry, today),
        publishedOn: key?.publishedOn ?? today,
        scrutinyChairOn: key?.scrutinyChairOn ?? '',
        reason: key?.reason ?? '',
      }}
      fields={[
        {
          name: 'route',
          kind: 'select',
          label: 'How notice was given',
          options: ROUTE_OPTIONS,
          required: 'Choose how notice was given',
        },
        { name: 'publishedOn', kind: 'day', label: 'Published on', required: 'Give the day of the notice' },
        {
          name: 'scrutinyChairOn',
          kind: 'day',
          label: 'Chair of scrutiny told, or agreed, on',
          hint: 'For both exceptions',
        },
        {
          name: 'reason',
          kind: 'area',
          label: 'Why 28 clear days were impracticable',
          hint: 'For both exceptions; it is published with the notice',
        },
      ]}
      onClose={onClose}
      send={async ({ route, publishedOn = '', scrutinyChairOn, reason }, expectedVersion) => {
        const { publishKeyNotice: now } = await publish.mutateAsync({
          ...{ id: entry.agendaItemId ?? '', expectedVersion, publishedOn },
          route: route as NoticeRoute,
          scrutinyChairOn: scrutinyChairOn || null,
          reason: reason || null,
        });
        onClose();
        done(now.key?.sentence ?? 'The notice is recorded.');
      }}
    />
  );
}

function lastDays({ key }: ForwardEntry): string {
  if (!key?.fullBy || !key.generalBy) return 'The decision has no day yet: nothing can be counted.';
  return `Full notice by ${formatDay(key.fullBy)}; a general exception by ${formatDay(key.generalBy)}; after that special urgency.`;
}

function routeOpen({ key }: ForwardEntry, today: string): NoticeRoute {
  if (!key?.fullBy || !key.generalBy || today <= key.fullBy) return 'FULL';
  return today <= key.generalBy ? 'GENERAL_EXCEPTION' : 'SPECIAL_URGENCY';
}

export function KeyForm({ verb, ...props }: KeyFormProps & { verb: KeyVerb }) {
  return verb === 'MARK' ? <MarkForm {...props} /> : <NoticeForm {...props} />;
}
