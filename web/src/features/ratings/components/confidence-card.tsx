import { CONFIDENCE_WORDS, SCALE_WORDS } from '@gantry/shared/rag/delivery-confidence';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDay } from '../../../lib/dates.js';
import { messageOf } from '../../../lib/error-messages.js';
import { Skeleton } from '../../../ui/busy/busy.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { EmptyState } from '../../../ui/empty-state/empty-state.js';
import { type DeliveryConfidence, deliveryConfidencesQuery } from '../api/delivery-confidence.js';
import { ConfidenceForm, type ConfidencePlace } from './confidence-form.js';
import styles from './ratings.module.css';
import { RecommendationRow } from './recommendation-row.js';

/** Every assessment of a review, the newest first, each on the scale that it was given on. */
export function ConfidenceCard({ programmeId, workstreams }: ConfidencePlace) {
  const { data, error } = useQuery(deliveryConfidencesQuery(programmeId));
  const [isOpen, setOpen] = useState(false);
  const record = data?.mayRecord && <Button onClick={() => setOpen(true)}>Record an assessment</Button>;
  return (
    <Card title="Delivery confidence" actions={data && data.rows.length > 0 && record}>
      {error && !data && <p>{messageOf(error)}</p>}
      {!data && !error && <Skeleton label="Loading the assessments" lines={2} />}
      {data?.rows.length === 0 && (
        <EmptyState title="No assessment yet" actions={record}>
          What an outside review thinks of delivery to time, cost, quality and benefits stands here, with its
          recommendations. A rating keeps the scale that it was given on.
        </EmptyState>
      )}
      {data?.rows.map((row) => (
        <Assessment key={row.id} of={row} mayChange={data.mayRecord} />
      ))}
      {isOpen && (
        <ConfidenceForm programmeId={programmeId} workstreams={workstreams} onClose={() => setOpen(false)} />
      )}
    </Card>
  );
}

function Assessment({ of, mayChange }: { of: DeliveryConfidence; mayChange: boolean }) {
  return (
    <section className={styles.part}>
      <h3>
        {of.workstream ?? 'The whole programme'}: {CONFIDENCE_WORDS[of.rating]}
      </h3>
      <p>{of.sentence}</p>
      <p className={styles.small}>
        {SCALE_WORDS[of.scale]}. {of.reviewType} by {of.reviewer} on {formatDay(of.reviewedOn)}
        {of.recordedBy && `, recorded by ${of.recordedBy}`}.
      </p>
      {of.summary && <p>{of.summary}</p>}
      {of.recommendations.length > 0 && (
        <ol className={styles.rules}>
          {of.recommendations.map((each) => (
            <RecommendationRow key={each.id} of={each} mayChange={mayChange} />
          ))}
        </ol>
      )}
    </section>
  );
}
