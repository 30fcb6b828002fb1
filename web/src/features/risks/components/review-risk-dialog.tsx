import { useState } from 'react';
import { oneDay, oneDayEcho } from '../../../lib/one-day.js';
import { useToday } from '../../../lib/session.js';
import { useRefusal } from '../../../lib/use-refusal.js';
import { Button } from '../../../ui/button/button.js';
import { DateField } from '../../../ui/date-field/date-field.js';
import { Dialog } from '../../../ui/dialog/dialog.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useReviewRisk } from '../api/review-risk.js';
import type { Risk } from '../api/risk.js';

const FIELD_IDS = { nextReviewOn: 'review-next', note: 'review-note' };

/** Says that a risk was looked at today and stands as written. */
export function ReviewRiskDialog({ risk, onClose }: { risk: Risk; onClose: () => void }) {
  const today = useToday();
  const [version] = useState(risk.version);
  const [nextReviewOn, setNextReviewOn] = useState('');
  const [note, setNote] = useState('');
  const review = useReviewRisk();
  const refusal = useRefusal(review.error, FIELD_IDS);
  return (
    <Dialog
      title={`Review ${risk.code}`}
      onClose={onClose}
      footer={
        <>
          <Button
            look="primary"
            isBusy={review.isPending}
            onClick={() =>
              review.mutate(
                {
                  id: risk.id,
                  expectedVersion: version,
                  nextReviewOn: nextReviewOn.trim() ? (oneDay(nextReviewOn, today) ?? nextReviewOn) : null,
                  note: note.trim() || null,
                },
                { onSuccess: onClose },
              )
            }
          >
            Reviewed today
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <ErrorSummary errors={refusal.errors} />
      <DateField
        id="review-next"
        label="Next review"
        hint="Left empty, its band decides: extreme monthly, high two-monthly, others quarterly."
        value={nextReviewOn}
        error={refusal.of('review-next')}
        onChange={setNextReviewOn}
        read={(text) => oneDayEcho(text, today)}
      />
      <TextArea
        id="review-note"
        label="What the review found"
        rows={3}
        maxLength={1000}
        value={note}
        error={refusal.of('review-note')}
        onChange={(event) => setNote(event.target.value)}
      />
    </Dialog>
  );
}
