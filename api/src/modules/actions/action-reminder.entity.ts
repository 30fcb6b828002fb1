import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** Who was reminded of which action and due date, each once. */
@Unique('action_reminder_once', ['officeId', 'actionId', 'personId', 'kind', 'dueOn'])
@ForeignKey('ActionItem', ['officeId', 'actionId'], ['officeId', 'id'], { name: 'action_reminder_action' })
@ForeignKey('Person', ['officeId', 'personId'], ['officeId', 'id'], { name: 'action_reminder_person' })
@Check('action_reminder_kind_known', "kind in ('DUE_SOON','OVERDUE')")
@Entity('action_reminder')
export class ActionReminderRow extends OfficeRow {
  @Column('uuid', { name: 'action_id' }) actionId: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('text') kind: string;
  @Column('date', { name: 'due_on' }) dueOn: string;
  @Column('date', { name: 'on_day' }) onDay: string;
  @Column('boolean', { name: 'is_by_letter', default: false }) isByLetter: boolean;
}
