import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { CalendarPreviewInput } from '../../../generated/graphql.js';
import { messageOf } from '../../../lib/error-messages.js';
import { useRefusal } from '../../../lib/use-refusal.js';
import { Skeleton } from '../../../ui/busy/busy.js';
import { Button } from '../../../ui/button/button.js';
import { Dialog } from '../../../ui/dialog/dialog.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { Notice } from '../../../ui/notice/notice.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { type CalendarPreview, previewCalendars } from '../api/calendars.js';
import { EFFECT_WORDS } from './calendar-words.js';

const FIELD_IDS = { reason: 'calendar-why' };

export interface CalendarChangeDialogProps {
  title: string;
  verb: string;
  change: CalendarPreviewInput;
  /** Left out where a change is reason enough in itself, as a named closed day is. */
  asksWhy?: boolean;
  error: unknown;
  isBusy: boolean;
  onConfirm: (reason: string) => void;
  onClose: () => void;
  children?: ReactNode;
}

/** Lists every date, deadline and warning that would change, before → after, and only then lets somebody make the change. */
export function CalendarChangeDialog({
  title,
  verb,
  change,
  asksWhy = false,
  error,
  isBusy,
  onConfirm,
  onClose,
  children,
}: CalendarChangeDialogProps) {
  const [reason, setReason] = useState('');
  const refusal = useRefusal(error, FIELD_IDS);
  const preview = useQuery({
    queryKey: ['calendar-preview', change],
    queryFn: () => previewCalendars(change),
    gcTime: 0,
    retry: false,
  });
  const isRefused = preview.data?.problems.some(({ severity }) => severity === 'E') ?? false;
  const isReady = preview.data !== undefined && !isRefused;
  return (
    <Dialog
      title={title}
      width={860}
      onClose={onClose}
      footer={
        <>
          <Button
            look="primary"
            isBusy={isBusy}
            aria-disabled={!isReady}
            onClick={() => isReady && onConfirm(reason)}
          >
            {verb}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      {children}
      <ErrorSummary errors={refusal.errors} />
      {preview.error && (
        <Notice tone="error" isLive>
          {messageOf(preview.error)}
        </Notice>
      )}
      {preview.isPending && <Skeleton label="Working out what would move" lines={4} />}
      {preview.data?.problems.map(({ rule, severity, message }) => (
        <Notice key={rule + message} tone={severity === 'E' ? 'error' : 'warning'} isLive>
          {message} <span className="muted small">{rule}</span>
        </Notice>
      ))}
      {isReady && <Effects preview={preview.data} />}
      {asksWhy && (
        <TextArea
          id="calendar-why"
          label="Why"
          rows={2}
          maxLength={1000}
          value={reason}
          error={refusal.of('calendar-why')}
          onChange={({ target }) => setReason(target.value)}
        />
      )}
    </Dialog>
  );
}

function Effects({ preview: { effects, programmes } }: { preview: CalendarPreview }) {
  const among = programmes.length === 0 ? 'no plan' : programmes.join(', ');
  if (effects.length === 0)
    return <p>No date, no paper deadline and no warning would change. Looked at: {among}.</p>;
  return (
    <>
      <p role="status">
        <strong>{countWords(effects)}.</strong> Looked at: {among}.
      </p>
      <FactsTable label="What would change" headings={['What', 'Kind', 'Before', 'After']} align="top">
        {effects.map((effect) => (
          <tr key={`${effect.kind}${effect.id}${effect.scenarioNumber}${effect.programmeCode}`}>
            <th scope="row">{effect.title}</th>
            <td data-label="Kind">
              {EFFECT_WORDS[effect.kind]}
              {effect.scenarioNumber !== null && `, scenario ${effect.scenarioNumber}`}
            </td>
            <td data-label="Before">{effect.before}</td>
            <td data-label="After">{effect.after}</td>
          </tr>
        ))}
      </FactsTable>
    </>
  );
}

function countWords(effects: CalendarPreview['effects']): string {
  const warnings = effects.filter(({ kind }) => kind === 'WARNING').length;
  const dates = effects.length - warnings;
  const told = [
    ...(dates === 0 ? [] : [dates === 1 ? '1 date or deadline' : `${dates} dates and deadlines`]),
    ...(warnings === 0 ? [] : [warnings === 1 ? '1 warning' : `${warnings} warnings`]),
  ];
  return `${told.join(' and ')} ${effects.length === 1 ? 'changes' : 'change'}`;
}
