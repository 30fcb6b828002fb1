import { useState } from 'react';
import { currentOf } from '../../../lib/api-error.js';
import { messageOf } from '../../../lib/error-messages.js';
import { useRefusal } from '../../../lib/use-refusal.js';
import { Button } from '../../../ui/button/button.js';
import { Dialog } from '../../../ui/dialog/dialog.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { Notice } from '../../../ui/notice/notice.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useToast } from '../../../ui/toast/toast.js';
import type { RiskChoices } from '../api/choices.js';
import { useRescoreRisk } from '../api/rescore-risk.js';
import type { Risk } from '../api/risk.js';
import { RATING_FIELD_IDS } from './log-risk-dialog.js';
import { draftOf, RatingFields, ratingOf } from './rating-fields.js';

const FIELD_IDS = { ...RATING_FIELD_IDS, rationale: 'risk-rationale' };
const LABELS = { current: 'Current', target: 'Target', inherent: 'Inherent' } as const;
/** What a refusal tells of the row as it stands now. */
interface Theirs {
  version: number;
  currentConsequence: number;
  currentLikelihood: number;
}

const NAMES = ['current', 'target', 'inherent'] as const;

/** Rates a risk anew. The reason goes into its history: a score that moves without one is worth nothing to a board. */
export function RescoreRiskDialog({
  risk,
  choices,
  onClose,
}: {
  risk: Risk;
  choices: RiskChoices;
  onClose: () => void;
}) {
  const [opened] = useState(risk);
  const [ratings, setRatings] = useState({
    current: draftOf(risk.current),
    target: draftOf(risk.target),
    inherent: draftOf(risk.inherent),
  });
  const [rationale, setRationale] = useState('');
  const [version, setVersion] = useState(risk.version);
  const rescore = useRescoreRisk();
  const show = useToast();
  const stale = currentOf<Theirs>(rescore.error);
  const refusal = useRefusal(stale ? null : rescore.error, FIELD_IDS);

  function save(expectedVersion: number) {
    const touched = NAMES.flatMap((name) => {
      const wanted = ratingOf(ratings[name]);
      const was = opened[name];
      const isSame = was?.consequence === wanted?.consequence && was?.likelihood === wanted?.likelihood;
      return wanted && !isSame ? [[name, wanted] as const] : [];
    });
    if (touched.length === 0) return onClose();
    rescore.mutate(
      { id: risk.id, expectedVersion, ...Object.fromEntries(touched), rationale: rationale.trim() || null },
      {
        onSuccess: ({ rescoreRisk }) => {
          onClose();
          // A rating can be changed and not taken away: a first target stays.
          const old = touched.flatMap(([name]) =>
            opened[name] ? [[name, ratingOf(draftOf(opened[name]))]] : [],
          );
          const undo = () => takeBack(rescoreRisk.version, Object.fromEntries(old));
          show({ message: `${risk.code} is rescored`, undo: old.length > 0 ? undo : undefined });
        },
        onError: (error) => setVersion(currentOf<Theirs>(error)?.version ?? version),
      },
    );
  }

  function takeBack(expectedVersion: number, ratingsBefore: object) {
    rescore
      .mutateAsync({ id: risk.id, expectedVersion, ...ratingsBefore, rationale: 'Undone' })
      .then(() => show({ message: `${risk.code} is rated as it was` }))
      .catch((error: unknown) => show({ message: messageOf(error) }));
  }

  return (
    <Dialog
      title={`Rescore ${risk.code}`}
      onClose={onClose}
      footer={
        <>
          <Button look="primary" isBusy={rescore.isPending} onClick={() => save(version)}>
            {stale ? 'Save mine all the same' : 'Save'}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      {stale && (
        <Notice tone="warning" isLive title="Somebody else changed this risk meanwhile.">
          Its current score is {stale.currentConsequence * stale.currentLikelihood} now. Your marks are still
          here; save them on top, or cancel.
        </Notice>
      )}
      <ErrorSummary errors={refusal.errors} />
      {NAMES.map((name) => (
        <RatingFields
          key={name}
          id={`risk-${name}`}
          label={LABELS[name]}
          value={ratings[name]}
          onChange={(value) => setRatings({ ...ratings, [name]: value })}
          bands={choices.bands}
          errorOf={refusal.of}
        />
      ))}
      <TextArea
        id="risk-rationale"
        label="Why the marks change"
        rows={3}
        maxLength={1000}
        value={rationale}
        error={refusal.of('risk-rationale')}
        onChange={(event) => setRationale(event.target.value)}
      />
    </Dialog>
  );
}
