import type { ReviewVerdict } from '@gantry/shared/packs/edition-rules';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** What somebody said of an edition: signed, sent back, or read. Only ever added to. */
@ForeignKey('PackEdition', ['officeId', 'programmeId', 'editionId'], ['officeId', 'programmeId', 'id'], {
  name: 'edition_review_edition',
})
@ForeignKey('Person', ['officeId', 'personId'], ['officeId', 'id'], { name: 'edition_review_person' })
@Check('edition_review_verdict_known', "verdict in ('SIGNED','SENT_BACK','ACKNOWLEDGED')")
@Check('edition_review_sent_back_says_why', "verdict <> 'SENT_BACK' or length(btrim(comment)) > 0")
@Index('edition_review_by_edition', ['officeId', 'editionId'])
@Index('edition_review_acknowledged_once', ['officeId', 'editionId', 'personId'], {
  unique: true,
  where: "verdict = 'ACKNOWLEDGED'",
})
@Entity('edition_review')
export class EditionReview extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'edition_id' }) editionId: string;
  /** Which freezing of the edition was looked at. */
  @Column('int') freezing: number;
  @Column('text') verdict: ReviewVerdict;
  @Column('text', { nullable: true }) comment: string | null;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('date', { name: 'on_day' }) onDay: string;
}
