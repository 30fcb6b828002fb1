import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { assessmentsQuery } from '../features/assessments/api/assessments.js';
import { AssessmentForm, type AssessmentVerb } from '../features/assessments/components/assessment-form.js';
import { AssessmentsCard, SenateReviewCard } from '../features/assessments/components/assessments-view.js';
import { useProgramme } from '../lib/programme.js';
import { useTitle } from '../lib/title.js';
import { Button } from '../ui/button/button.js';
import { Card } from '../ui/card/card.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import styles from './governance-page.module.css';
import { PageSkeleton } from './page-skeleton.js';

/** Impact assessments, and reviews by a clinical senate. */
export function AssessmentsPage() {
  const programme = useProgramme();
  const { data, error } = useQuery(assessmentsQuery(programme.id));
  const [open, setOpen] = useState<AssessmentVerb | null>(null);
  useTitle(['Assessments', programme.name]);
  if (error && !data) throw error;
  if (!data) return <PageSkeleton title="Assessments" />;
  const { assessments, reviews, mayEdit } = data.assessments;
  const onOpen = mayEdit ? setOpen : null;
  return (
    <>
      <PageHeader
        title="Assessments"
        actions={
          mayEdit && (
            <>
              <Button onClick={() => setOpen({ verb: 'add' })}>Add an assessment</Button>
              <Button onClick={() => setOpen({ verb: 'open-review' })}>Record a senate review</Button>
            </>
          )
        }
      />
      <div className={styles.stack}>
        <AssessmentsCard assessments={assessments} onOpen={onOpen} />
        <h2>Clinical senate</h2>
        {reviews.length === 0 && (
          <Card>
            <p className="muted">
              No senate review yet. Independent clinicians review the clinical evidence before the business
              case is final; their panel wants eight weeks' notice.
            </p>
          </Card>
        )}
        {reviews.map((review) => (
          <SenateReviewCard key={review.id} review={review} onOpen={onOpen} />
        ))}
      </div>
      {open && (
        <AssessmentForm data={data} programmeId={programme.id} open={open} onClose={() => setOpen(null)} />
      )}
    </>
  );
}
