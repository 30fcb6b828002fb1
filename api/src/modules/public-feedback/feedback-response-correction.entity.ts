import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** What a published response said before it was corrected. Added, never changed. */
@Unique('feedback_response_correction_position_once', ['officeId', 'responseId', 'position'])
@ForeignKey(
  'FeedbackResponse',
  ['officeId', 'programmeId', 'responseId'],
  ['officeId', 'programmeId', 'id'],
  { name: 'feedback_response_correction_response' },
)
@Check('feedback_response_correction_reason_written', 'length(btrim(reason)) > 0')
@Entity('feedback_response_correction')
export class FeedbackResponseCorrection extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'response_id' }) responseId: string;
  @Column('int') position: number;
  @Column('text') decision: string;
  @Column('text') answer: string;
  @Column('text', { name: 'cannot_reason', nullable: true }) cannotReason: string | null;
  @Column('text', { nullable: true }) evidence: string | null;
  @Column('text', { name: 'feedback_codes', array: true }) feedbackCodes: string[];
  @Column('text') reason: string;
  @Column('date', { name: 'corrected_on' }) correctedOn: string;
}
