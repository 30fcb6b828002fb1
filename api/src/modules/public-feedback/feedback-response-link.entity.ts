import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** That a response answers what was said; archived where it no longer does. */
@Unique('feedback_response_link_once', ['officeId', 'responseId', 'feedbackId'])
@ForeignKey(
  'FeedbackResponse',
  ['officeId', 'programmeId', 'responseId'],
  ['officeId', 'programmeId', 'id'],
  { name: 'feedback_response_link_response' },
)
@ForeignKey(
  'ConsultationFeedback',
  ['officeId', 'programmeId', 'feedbackId'],
  ['officeId', 'programmeId', 'id'],
  { name: 'feedback_response_link_feedback' },
)
@Index('feedback_response_link_by_feedback', ['officeId', 'feedbackId'])
@Entity('feedback_response_link')
export class FeedbackResponseLink extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'response_id' }) responseId: string;
  @Column('uuid', { name: 'feedback_id' }) feedbackId: string;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
}
