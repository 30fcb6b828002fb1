import { brandingProblems } from '@gantry/shared/branding/branding-problems';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { currentOf } from '../../../lib/api-error.js';
import { messageOf } from '../../../lib/error-messages.js';
import { useRefusal } from '../../../lib/use-refusal.js';
import { Skeleton } from '../../../ui/busy/busy.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { Notice } from '../../../ui/notice/notice.js';
import { SummaryList } from '../../../ui/summary-list/summary-list.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useToast } from '../../../ui/toast/toast.js';
import { type Branding, brandingQuery, useSetBranding } from '../api/branding.js';
import styles from './branding.module.css';
import { CoverPreview } from './cover-preview.js';
import { LogoField } from './logo-field.js';

const FIELDS = [
  { name: 'organisation', label: 'Organisation', hint: 'The name on the cover.' },
  { name: 'accent', label: 'Colour', hint: 'Of titles and lines, as # and six digits, such as #005eb8.' },
] as const;
const MARKINGS = [
  { name: 'markingFull', label: 'Marking of full editions' },
  { name: 'markingOfficial', label: 'Marking of official editions' },
  { name: 'markingPublic', label: 'Marking of public editions' },
] as const;
const IDS = Object.fromEntries(
  ['organisation', 'accent', 'logoPng', 'logoAlt', 'coverText', ...MARKINGS.map(({ name }) => name)].map(
    (name) => [name, `branding-${name}`],
  ),
);

/** How the packs of the office look: everybody sees it, few change it. */
export function BrandingSettings() {
  const { data, error } = useQuery(brandingQuery);
  const [isEditing, setEditing] = useState(false);
  if (error && !data) throw error;
  if (!data) return <Skeleton label="Loading the branding" />;
  return (
    <Card
      title="Branding of packs"
      actions={data.mayEdit && !isEditing && <Button onClick={() => setEditing(true)}>Change</Button>}
    >
      {isEditing ? (
        <BrandingForm branding={data} onDone={() => setEditing(false)} />
      ) : (
        <div className={styles.columns}>
          <SummaryList
            rows={[
              ...FIELDS.map(({ name, label }) => ({ label, value: data[name] })),
              { label: 'Logo', value: data.logoAlt ?? 'None' },
              { label: 'Words on the cover', value: data.coverText ?? 'None' },
              ...MARKINGS.map(({ name, label }) => ({ label, value: data[name] ?? 'None' })),
            ]}
          />
          <CoverPreview {...data} />
        </div>
      )}
    </Card>
  );
}

type Draft = Omit<Branding, 'version' | 'mayEdit' | '__typename'>;

function BrandingForm({ branding, onDone }: { branding: Branding; onDone: () => void }) {
  const show = useToast();
  const [base, setBase] = useState(branding);
  const [draft, setDraft] = useState<Draft>(() => draftOf(branding));
  const [isTried, setTried] = useState(false);
  const set = useSetBranding();
  const theirs = currentOf<Branding>(set.error);
  const refusal = useRefusal(theirs ? null : set.error, IDS);
  const own = isTried ? brandingProblems({ ...draft, accent: draft.accent.trim().toLowerCase() }) : [];
  const ownErrors = own.map(({ field, message }) => ({ message, fieldId: IDS[field ?? ''] ?? null }));
  const errors = ownErrors.length > 0 ? ownErrors : refusal.errors;
  const errorAt = (name: string) => errors.find(({ fieldId }) => fieldId === IDS[name])?.message;
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });

  function send() {
    setTried(true);
    const wanted = { ...draft, accent: draft.accent.trim().toLowerCase() };
    if (brandingProblems(wanted).length > 0) return;
    set.mutate(
      { ...wanted, expectedVersion: base.version },
      {
        onSuccess: () => {
          show({ message: 'The branding is changed' });
          onDone();
        },
      },
    );
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {theirs && (
        <Notice tone="warning">
          Somebody else changed the branding while you did.{' '}
          <Button
            onClick={() => {
              setBase(theirs);
              setDraft(draftOf(theirs));
              set.reset();
            }}
          >
            Take theirs
          </Button>{' '}
          <Button
            onClick={() => {
              setBase(theirs);
              set.reset();
            }}
          >
            Keep mine, and save again
          </Button>
        </Notice>
      )}
      {set.error && errors.length === 0 && !theirs && <Notice tone="error">{messageOf(set.error)}</Notice>}
      <ErrorSummary errors={errors} />
      <div className={styles.columns}>
        <div>
          {FIELDS.map(({ name, label, hint }) => (
            <TextField
              key={name}
              id={`branding-${name}`}
              label={label}
              hint={hint}
              value={draft[name]}
              error={errorAt(name)}
              onChange={({ target }) => change({ [name]: target.value })}
            />
          ))}
          <LogoField
            id="branding-logoPng"
            logoPng={draft.logoPng}
            error={errorAt('logoPng')}
            onChange={(logoPng) => change(logoPng === null ? { logoPng, logoAlt: null } : { logoPng })}
          />
          {draft.logoPng !== null && (
            <TextField
              id="branding-logoAlt"
              label="What the logo shows"
              hint="Read aloud to those who do not see it."
              value={draft.logoAlt ?? ''}
              error={errorAt('logoAlt')}
              onChange={({ target }) => change({ logoAlt: target.value || null })}
            />
          )}
          <TextArea
            id="branding-coverText"
            label="Words on the cover"
            rows={3}
            value={draft.coverText ?? ''}
            error={errorAt('coverText')}
            onChange={({ target }) => change({ coverText: target.value || null })}
          />
          {MARKINGS.map(({ name, label }) => (
            <TextField
              key={name}
              id={`branding-${name}`}
              label={label}
              hint="At the head of every page; leave it empty for none."
              value={draft[name] ?? ''}
              error={errorAt(name)}
              onChange={({ target }) => change({ [name]: target.value || null })}
            />
          ))}
        </div>
        <CoverPreview {...draft} />
      </div>
      <Button look="primary" type="submit" isBusy={set.isPending}>
        Save
      </Button>{' '}
      <Button onClick={onDone}>Cancel</Button>
    </form>
  );
}

function draftOf(branding: Branding): Draft {
  const { organisation, accent, logoPng, logoAlt, coverText } = branding;
  const { markingFull, markingOfficial, markingPublic } = branding;
  return { organisation, accent, logoPng, logoAlt, coverText, markingFull, markingOfficial, markingPublic };
}
