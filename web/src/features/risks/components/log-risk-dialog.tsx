import { useMemo, useState } from 'react';
import { useDraft } from '../../../lib/drafts.js';
import { useProgramme } from '../../../lib/programme.js';
import { useSession } from '../../../lib/session.js';
import { useRefusal } from '../../../lib/use-refusal.js';
import { Button } from '../../../ui/button/button.js';
import { Dialog } from '../../../ui/dialog/dialog.js';
import { ErrorSummary, type FormError } from '../../../ui/error-summary/error-summary.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import type { RiskChoices } from '../api/choices.js';
import { useLogRisk } from '../api/log-risk.js';
import { NO_RATING, type RatingDraft, RatingFields, ratingOf } from './rating-fields.js';
import {
  NO_WORDS,
  type RiskWords,
  RiskWordsFields,
  WORD_FIELD_IDS,
  wordsInput,
} from './risk-words-fields.js';

const RATINGS = [
  { name: 'inherent', label: 'Inherent: without any control' },
  { name: 'current', label: 'Current: with the controls in place' },
  { name: 'target', label: 'Target: after the actions (may be left out)' },
] as const;

export const RATING_FIELD_IDS = Object.fromEntries(
  RATINGS.flatMap(({ name }) => [
    [name, `risk-${name}-consequence`],
    [`${name}.consequence`, `risk-${name}-consequence`],
    [`${name}.likelihood`, `risk-${name}-likelihood`],
  ]),
);
/** The warning leads to the field that it is about; this leads to the one that lets it be saved. */
const SAY_WHY: FormError = {
  fieldId: 'risk-reason',
  message: 'Put it right, or say why it is right all the same.',
};
const FIELD_IDS = { ...WORD_FIELD_IDS, ...RATING_FIELD_IDS, reason: 'risk-reason' };

export interface LogRiskDialogProps {
  choices: RiskChoices;
  onClose: () => void;
  onLogged: (risk: { id: string; code: string }) => void;
}

/** A new risk. What was typed survives a lost session; a warning asks for a reason and is then saved. */
export function LogRiskDialog({ choices, onClose, onLogged }: LogRiskDialogProps) {
  const programme = useProgramme();
  const { person, roles } = useSession();
  const ownWorkstream = roles.find(({ scopeKind }) => scopeKind === 'WORKSTREAM')?.scopeId ?? '';
  const [draft, setDraft, dropDraft] = useDraft(`log-risk:${programme.id}:${person.id}`, {
    words: { ...NO_WORDS, workstreamId: ownWorkstream },
    inherent: NO_RATING,
    current: NO_RATING,
    target: NO_RATING,
    reason: '',
  });
  const [missing, setMissing] = useState<FormError[]>([]);
  const log = useLogRisk();
  const refusal = useRefusal(log.error, FIELD_IDS);
  const refused = useMemo(
    () => (refusal.needsReason ? [...refusal.errors, SAY_WHY] : refusal.errors),
    [refusal],
  );
  const errors = missing.length > 0 ? missing : refused;
  const errorOf = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.message;

  function save() {
    const [inherent, current, target] = [draft.inherent, draft.current, draft.target].map(ratingOf);
    const gaps = [...unsaid(draft.words), ...unrated({ inherent: draft.inherent, current: draft.current })];
    setMissing(gaps);
    if (gaps.length > 0 || !inherent || !current) return;
    log.mutate(
      {
        programmeId: programme.id,
        ...wordsInput(draft.words),
        inherent,
        current,
        target: target ?? null,
        reason: draft.reason.trim() || null,
      },
      {
        onSuccess: ({ logRisk }) => {
          dropDraft();
          onLogged(logRisk);
        },
      },
    );
  }

  return (
    <Dialog
      title="Log a risk"
      placement="side"
      onClose={onClose}
      footer={
        <>
          <Button look="primary" isBusy={log.isPending} onClick={save}>
            Log risk
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <ErrorSummary errors={errors} />
      <RiskWordsFields
        value={draft.words}
        onChange={(words) => setDraft({ ...draft, words })}
        choices={choices}
        errorOf={errorOf}
      />
      {RATINGS.map(({ name, label }) => (
        <RatingFields
          key={name}
          id={`risk-${name}`}
          label={label}
          value={draft[name]}
          onChange={(value: RatingDraft) => setDraft({ ...draft, [name]: value })}
          bands={choices.bands}
          errorOf={errorOf}
        />
      ))}
      {(refusal.needsReason || draft.reason !== '') && (
        <TextArea
          id="risk-reason"
          label="Why it is right all the same"
          rows={2}
          maxLength={1000}
          value={draft.reason}
          onChange={(event) => setDraft({ ...draft, reason: event.target.value })}
        />
      )}
    </Dialog>
  );
}

const NEEDED_WORDS = [
  ['title', 'Write a title.'],
  ['cause', 'Write what causes it.'],
  ['event', 'Write what may happen.'],
  ['effect', 'Write what effect it has.'],
] as const;

/** A risk is a title, a cause, an event and an effect. */
function unsaid(words: RiskWords): FormError[] {
  return NEEDED_WORDS.filter(([field]) => words[field].trim() === '').map(([field, message]) => ({
    fieldId: WORD_FIELD_IDS[field],
    message,
  }));
}

/** Inherent and current are what the register is about: both marks of both are needed. */
function unrated(ratings: Record<'inherent' | 'current', RatingDraft>): FormError[] {
  return (['inherent', 'current'] as const).flatMap((name) =>
    (['consequence', 'likelihood'] as const)
      .filter((mark) => ratings[name][mark] === '')
      .map((mark) => ({ fieldId: `risk-${name}-${mark}`, message: `Choose the ${name} ${mark}.` })),
  );
}
