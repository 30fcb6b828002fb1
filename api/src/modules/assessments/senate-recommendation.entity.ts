import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** What a senate recommended, and what was answered. */
@Unique('senate_recommendation_number_once', ['officeId', 'reviewId', 'number'])
@ForeignKey('SenateReview', ['officeId', 'programmeId', 'reviewId'], ['officeId', 'programmeId', 'id'], {
  name: 'senate_recommendation_review',
})
@Check('senate_recommendation_wording_written', 'length(btrim(wording)) > 0')
@Check('senate_recommendation_answer_known', "answer in ('ACCEPTED','PARTLY','REJECTED')")
@Check('senate_recommendation_answer_owned', "answer is null or answer = 'REJECTED' or owner is not null")
@Check(
  'senate_recommendation_rejected_with_reason',
  "coalesce(answer, 'ACCEPTED') = 'ACCEPTED' or answer_reason is not null",
)
@Entity('senate_recommendation')
export class SenateRecommendation extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'review_id' }) reviewId: string;
  @Column('int') number: number;
  @Column('text') wording: string;
  @Column('text', { nullable: true }) answer: string | null;
  @Column('text', { name: 'answer_reason', nullable: true }) answerReason: string | null;
  @Column('text', { nullable: true }) owner: string | null;
}
