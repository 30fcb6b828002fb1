import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@Unique('scenario_item_once', ['officeId', 'scenarioId', 'planItemId'])
@ForeignKey(
  'PlanDateStatement',
  ['officeId', 'planItemId', 'baselineDateId'],
  ['officeId', 'planItemId', 'id'],
  {
    name: 'scenario_item_baseline',
  },
)
@ForeignKey(
  'PlanDateStatement',
  ['officeId', 'planItemId', 'forecastDateId'],
  ['officeId', 'planItemId', 'id'],
  {
    name: 'scenario_item_forecast',
  },
)
@ForeignKey('PlanItem', ['officeId', 'programmeId', 'planItemId'], ['officeId', 'programmeId', 'id'], {
  name: 'scenario_item_item',
})
@ForeignKey('Meeting', ['officeId', 'bodyId', 'meetingId'], ['officeId', 'bodyId', 'id'], {
  name: 'scenario_item_meeting',
})
@ForeignKey('Scenario', ['officeId', 'programmeId', 'scenarioId'], ['officeId', 'programmeId', 'id'], {
  name: 'scenario_item_scenario',
})
@Check('scenario_item_meeting_names_body', '((meeting_id IS NULL) = (body_id IS NULL))')
@Entity('scenario_item')
export class ScenarioItem extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'scenario_id' }) scenarioId: string;
  @Column('uuid', { name: 'plan_item_id' }) planItemId: string;
  @Column('boolean', { name: 'is_present', default: true }) isPresent: boolean;
  @Column('uuid', { name: 'body_id', nullable: true }) bodyId: string | null;
  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId: string | null;
  @Column('uuid', { name: 'forecast_date_id', nullable: true }) forecastDateId: string | null;
  @Column('uuid', { name: 'baseline_date_id', nullable: true }) baselineDateId: string | null;
}
