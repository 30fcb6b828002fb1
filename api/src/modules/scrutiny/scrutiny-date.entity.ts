import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { DatedRow } from '../../platform/database/dated-row.js';

/** What was said of one of the two dates of a case. Added, never changed. */
@Unique('scrutiny_date_of_case', ['officeId', 'caseId', 'id'])
@ForeignKey('ScrutinyCase', ['officeId', 'programmeId', 'caseId'], ['officeId', 'programmeId', 'id'], {
  name: 'scrutiny_date_case',
})
@Check('scrutiny_date_role_known', "role in ('DECISION','COMMENTS_BY')")
@Check('scrutiny_date_stated', 'date_text is not null')
@Check('scrutiny_date_reason_written', 'length(btrim(reason)) > 0')
@Entity('scrutiny_date')
export class ScrutinyDate extends DatedRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('text') role: string;
  @Column('text') reason: string;
  @Column('date', { name: 'stated_on' }) statedOn: string;
}
