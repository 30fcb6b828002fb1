import { useState } from 'react';
import { currentOf } from '../../../lib/api-error.js';
import { useCan } from '../../../lib/session.js';
import { useRefusal } from '../../../lib/use-refusal.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { type ConflictField, ConflictPanel } from '../../../ui/conflict-panel/conflict-panel.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { SummaryList } from '../../../ui/summary-list/summary-list.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useToast } from '../../../ui/toast/toast.js';
import { useConfigureProgramme } from '../api/configure-programme.js';
import type { ProgrammeSettings } from '../api/settings.js';

const FIELDS = [
  { name: 'greenToleranceDays', label: 'Green up to', unit: 'working days late' },
  { name: 'amberToleranceDays', label: 'Amber up to', unit: 'working days late; red beyond' },
  { name: 'tbcWithinDays', label: 'A date still TBC is amber from', unit: 'days before its baseline' },
  { name: 'horizonDays', label: 'Not due yet beyond', unit: 'days ahead' },
  {
    name: 'gateMarginDays',
    label: 'Papers ready at least',
    unit: 'working days before they are due; amber below',
  },
  { name: 'staleAfterDays', label: 'A status report is stale after', unit: 'days' },
] as const;
type Name = (typeof FIELDS)[number]['name'];
type Draft = Record<Name, string>;

const FIELD_IDS: Record<string, string> = {
  ...Object.fromEntries(FIELDS.map(({ name }) => [name, `setting-${name}`])),
  reason: 'setting-reason',
};

const draftOf = (settings: Record<Name, number>) =>
  Object.fromEntries(FIELDS.map(({ name }) => [name, String(settings[name])])) as Draft;

/** How late is green, amber and red; when a report is stale. A change says why. */
export function ToleranceSettings({ settings }: { settings: ProgrammeSettings }) {
  const mayConfigure = useCan('programme:configure');
  const [isEditing, setEditing] = useState(false);
  return (
    <Card
      title="Tolerances"
      actions={mayConfigure && !isEditing && <Button onClick={() => setEditing(true)}>Change</Button>}
    >
      {isEditing ? (
        <ToleranceForm settings={settings} onDone={() => setEditing(false)} />
      ) : (
        <SummaryList
          rows={FIELDS.map(({ name, label, unit }) => ({ label, value: `${settings[name]} ${unit}` }))}
        />
      )}
    </Card>
  );
}

function ToleranceForm({ settings, onDone }: { settings: ProgrammeSettings; onDone: () => void }) {
  const show = useToast();
  const [base] = useState(() => draftOf(settings));
  const [version] = useState(settings.version);
  const [draft, setDraft] = useState(base);
  const [reason, setReason] = useState('');
  const configure = useConfigureProgramme();
  const theirs = currentOf<ProgrammeSettings>(configure.error);
  const refusal = useRefusal(theirs ? null : configure.error, FIELD_IDS);

  function send(wanted: Draft, from: Draft, expectedVersion: number) {
    const touched = FIELDS.filter(({ name }) => wanted[name] !== from[name]);
    if (touched.length === 0) return onDone();
    const change = Object.fromEntries(touched.map(({ name }) => [name, Number(wanted[name])]));
    configure.mutate(
      { id: settings.id, expectedVersion, reason, ...change },
      {
        onSuccess: () => {
          show({ message: 'Tolerances are changed' });
          onDone();
        },
      },
    );
  }

  if (theirs) {
    const now = draftOf(theirs);
    return (
      <ConflictPanel
        fields={FIELDS.filter(({ name }) => base[name] !== draft[name] || base[name] !== now[name]).map(
          ({ name, label }): ConflictField => ({
            name,
            label,
            base: base[name],
            mine: draft[name],
            theirs: now[name],
          }),
        )}
        isBusy={configure.isPending}
        onTakeTheirs={onDone}
        onApply={(picked) => {
          const mixed = { ...now };
          for (const { name } of FIELDS) if (picked[name] === 'mine') mixed[name] = draft[name];
          setDraft(mixed);
          send(mixed, now, theirs.version);
        }}
      />
    );
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send(draft, base, version);
      }}
    >
      <ErrorSummary errors={refusal.errors} />
      {FIELDS.map(({ name, label, unit }) => (
        <TextField
          key={name}
          id={`setting-${name}`}
          label={label}
          hint={unit}
          inputMode="numeric"
          className="nhsuk-input--width-4"
          value={draft[name]}
          error={refusal.of(`setting-${name}`)}
          onChange={(event) => setDraft({ ...draft, [name]: event.target.value.replace(/[^\d-]/g, '') })}
        />
      ))}
      <TextArea
        id="setting-reason"
        label="Why"
        rows={2}
        maxLength={1000}
        value={reason}
        error={refusal.of('setting-reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button look="primary" type="submit" isBusy={configure.isPending}>
        Save
      </Button>{' '}
      <Button onClick={onDone}>Cancel</Button>
    </form>
  );
}
