import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** What the programme office asks about a line or a return, and the answer. */
@ForeignKey('PeriodReturn', ['officeId', 'periodId', 'returnId'], ['officeId', 'periodId', 'id'], {
  name: 'return_query_return',
})
@ForeignKey('ReportingPeriod', ['officeId', 'programmeId', 'periodId'], ['officeId', 'programmeId', 'id'], {
  name: 'return_query_period',
})
@ForeignKey('ReturnLine', ['officeId', 'returnId', 'lineId'], ['officeId', 'returnId', 'id'], {
  name: 'return_query_line',
})
@ForeignKey('Person', ['officeId', 'askedById'], ['officeId', 'id'], { name: 'return_query_asked_by' })
@ForeignKey('Person', ['officeId', 'answeredById'], ['officeId', 'id'], { name: 'return_query_answered_by' })
@Check('return_query_question_written', 'length(btrim(question)) > 0')
@Check('return_query_state_known', "state in ('OPEN','ANSWERED','CLOSED')")
@Check(
  'return_query_answered_whole',
  '(answer is null) = (answered_on is null) and (answer is null) = (answered_by_id is null)',
)
@Check('return_query_answered_has_answer', "state <> 'ANSWERED' or answer is not null")
@Index('return_query_by_return', ['officeId', 'returnId', 'state'])
@Entity('return_query')
export class ReturnQuery extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'period_id' }) periodId: string;
  @Column('uuid', { name: 'return_id' }) returnId: string;
  @Column('uuid', { name: 'line_id', nullable: true }) lineId: string | null;
  @Column('text') question: string;
  @Column('uuid', { name: 'asked_by_id' }) askedById: string;
  @Column('date', { name: 'asked_on' }) askedOn: string;
  @Column('text', { nullable: true }) answer: string | null;
  @Column('uuid', { name: 'answered_by_id', nullable: true }) answeredById: string | null;
  @Column('date', { name: 'answered_on', nullable: true }) answeredOn: string | null;
  @Column('text', { default: 'OPEN' }) state: string;
}
