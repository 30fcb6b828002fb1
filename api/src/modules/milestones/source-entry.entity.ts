import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { DatedRow } from '../../platform/database/dated-row.js';

@Unique('source_entry_code_once', ['officeId', 'programmeId', 'code'])
@ForeignKey('Document', ['officeId', 'documentId'], ['officeId', 'id'], { name: 'source_entry_document' })
@ForeignKey('PlanItem', ['officeId', 'programmeId', 'planItemId'], ['officeId', 'programmeId', 'id'], {
  name: 'source_entry_item',
})
@ForeignKey('Meeting', ['officeId', 'meetingId'], ['officeId', 'id'], { name: 'source_entry_meeting' })
@ForeignKey('Programme', ['officeId', 'programmeId'], ['officeId', 'id'], { name: 'source_entry_programme' })
@Index('source_entry_by_item', ['officeId', 'planItemId'])
@Entity('source_entry', {
  comment: 'A dated fact as a paper prints it. Many entries may tell of one plan item.',
})
export class SourceEntry extends DatedRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('text') code: string;
  @Column('text') title: string;
  @Column('text') kind: string;
  @Column('uuid', { name: 'document_id', nullable: true }) documentId: string | null;
  @Column('text', { nullable: true }) place: string | null;
  @Column('text', { name: 'printed_date', nullable: true }) printedDate: string | null;
  @Column('int', { name: 'scenario_number', nullable: true }) scenarioNumber: number | null;
  @Column('boolean', { name: 'is_year_printed', default: false }) isYearPrinted: boolean;
  @Column('text', { nullable: true }) inference: string | null;
  @Column('uuid', { name: 'plan_item_id', nullable: true }) planItemId: string | null;
  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId: string | null;
}
