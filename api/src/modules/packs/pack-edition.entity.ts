import type { EditionState } from '@gantry/shared/packs/edition-rules';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** A pack as it was frozen at one mark. Once issued it is only superseded or withdrawn: the database sees to that. */
@Unique('pack_edition_of_programme', ['officeId', 'programmeId', 'id'])
@Unique('pack_edition_number_once', ['officeId', 'packId', 'major', 'minor'])
@ForeignKey('Pack', ['officeId', 'programmeId', 'packId'], ['officeId', 'programmeId', 'id'], {
  name: 'pack_edition_pack',
})
@ForeignKey('PackEdition', ['officeId', 'programmeId', 'correctsId'], ['officeId', 'programmeId', 'id'], {
  name: 'pack_edition_corrects',
})
@ForeignKey('Person', ['officeId', 'issuedBy'], ['officeId', 'id'], { name: 'pack_edition_issuer' })
@Check(
  'pack_edition_state_known',
  "state in ('DRAFT','PMO_REVIEW','SRO_APPROVAL','ISSUED','SUPERSEDED','WITHDRAWN')",
)
@Check('pack_edition_numbered', 'major > 0 and minor >= 0 and freezing > 0')
@Check(
  'pack_edition_instant_whole',
  "as_at_instant ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{6}Z$'",
)
@Check(
  'pack_edition_correction_says_why',
  '(minor = 0) = (reason is null) and (corrects_id is null) = (reason is null)',
)
@Check('pack_edition_hash_whole', "content_hash ~ '^[0-9a-f]{64}$'")
@Check(
  'pack_edition_issued_by_somebody',
  "(state in ('ISSUED','SUPERSEDED','WITHDRAWN')) = (issued_on is not null) and (issued_on is null) = (issued_at is null) and (issued_on is null) = (issued_by is null)",
)
@Check(
  'pack_edition_closed_says_why',
  "(state in ('SUPERSEDED','WITHDRAWN')) = (closed_on is not null) and (closed_on is null) = (closed_reason is null)",
)
@Index('pack_edition_one_open', ['officeId', 'packId'], {
  unique: true,
  where: "state in ('DRAFT','PMO_REVIEW','SRO_APPROVAL')",
})
@Index('pack_edition_by_programme', ['officeId', 'programmeId'])
@Entity('pack_edition')
export class PackEdition extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'pack_id' }) packId: string;
  @Column('int') major: number;
  @Column('int') minor: number;
  @Column('text', { default: 'DRAFT' }) state: EditionState;
  /** How often it was frozen; the contents of this one count. */
  @Column('int', { default: 1 }) freezing: number;
  /** In UTC with microseconds, as the mark has it. */
  @Column('text', { name: 'as_at_instant' }) asAtInstant: string;
  @Column('date', { name: 'as_at_day' }) asAtDay: string;
  @Column('text', { name: 'as_at_seq', nullable: true }) asAtSeq: string | null;
  @Column('uuid', { name: 'corrects_id', nullable: true }) correctsId: string | null;
  /** What was corrected. */
  @Column('text', { nullable: true }) reason: string | null;
  @Column('int', { name: 'stale_count', default: 0 }) staleCount: number;
  /** SHA-256 of the sums of its contents. */
  @Column('text', { name: 'content_hash' }) contentHash: string;
  @Column('date', { name: 'issued_on', nullable: true }) issuedOn: string | null;
  @Column('timestamptz', { name: 'issued_at', nullable: true }) issuedAt: Date | null;
  @Column('uuid', { name: 'issued_by', nullable: true }) issuedBy: string | null;
  /** Why it was issued although a rule warned. */
  @Column('text', { name: 'issue_note', nullable: true }) issueNote: string | null;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn: string | null;
  @Column('text', { name: 'closed_reason', nullable: true }) closedReason: string | null;
}
