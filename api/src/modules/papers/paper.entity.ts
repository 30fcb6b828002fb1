import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@Unique('paper_of_body', ['officeId', 'bodyId', 'id'])
@Unique('paper_position_once', ['officeId', 'agendaItemId', 'position'])
@ForeignKey('AgendaItem', ['officeId', 'bodyId', 'agendaItemId'], ['officeId', 'bodyId', 'id'], {
  name: 'paper_agenda_item',
})
@Check('paper_title_written', 'length(btrim(title)) > 0')
@Check('paper_route_known', "route in ('ON_TIME','LATE','TABLED','SUPPLEMENTARY','WITHDRAWN')")
@Check(
  'paper_late_says_why',
  "route not in ('LATE','TABLED') or (urgency_reason is not null and is_chair_agreed)",
)
@Check('paper_withdrawn_says_why', "(route = 'WITHDRAWN') = (withdrawn_reason is not null)")
@Check('paper_classification_known', "classification in ('OPEN','OFFICIAL','EXEMPT')")
@Check(
  'paper_exempt_says_why',
  "(classification = 'EXEMPT') = (exempt_paragraph is not null) and (classification = 'EXEMPT') = (exempt_reason is not null)",
)
@Entity('paper')
export class Paper extends OfficeRow {
  @Column('uuid', { name: 'body_id' }) bodyId: string;
  @Column('uuid', { name: 'agenda_item_id' }) agendaItemId: string;
  @Column('int') position: number;
  @Column('text') title: string;
  @Column('text', { nullable: true }) author: string | null;
  @Column('text', { nullable: true }) sponsor: string | null;
  @Column('text', { default: 'ON_TIME' }) route: string;
  @Column('text', { name: 'urgency_reason', nullable: true }) urgencyReason: string | null;
  @Column('boolean', { name: 'is_chair_agreed', default: false }) isChairAgreed: boolean;
  @Column('date', { name: 'published_on', nullable: true }) publishedOn: string | null;
  @Column('text', { name: 'withdrawn_reason', nullable: true }) withdrawnReason: string | null;
  @Column('text', { default: 'OFFICIAL' }) classification: string;
  @Column('int', { name: 'exempt_paragraph', nullable: true }) exemptParagraph: number | null;
  @Column('text', { name: 'exempt_reason', nullable: true }) exemptReason: string | null;
}
