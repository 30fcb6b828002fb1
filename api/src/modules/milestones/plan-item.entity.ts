import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@Unique('plan_item_code_once', ['officeId', 'programmeId', 'code'])
@Unique('plan_item_in_programme', ['officeId', 'programmeId', 'id'])
@Unique('plan_item_stage_once', ['officeId', 'pathwayId', 'stageNumber'])
@ForeignKey('PlanDateStatement', ['officeId', 'id', 'actualDateId'], ['officeId', 'planItemId', 'id'], {
  name: 'plan_item_actual_date',
})
@ForeignKey('PlanDateStatement', ['officeId', 'id', 'baselineDateId'], ['officeId', 'planItemId', 'id'], {
  name: 'plan_item_baseline_date',
})
@ForeignKey('PlanItem', ['officeId', 'programmeId', 'authorisesItemId'], ['officeId', 'programmeId', 'id'], {
  name: 'plan_item_authorises',
})
@ForeignKey('Body', ['officeId', 'bodyId'], ['officeId', 'id'], { name: 'plan_item_body' })
@ForeignKey('PlanDateStatement', ['officeId', 'id', 'forecastDateId'], ['officeId', 'planItemId', 'id'], {
  name: 'plan_item_forecast_date',
})
@ForeignKey('Lane', ['officeId', 'programmeId', 'laneId'], ['officeId', 'programmeId', 'id'], {
  name: 'plan_item_lane',
})
@ForeignKey('StatusReport', ['officeId', 'id', 'latestReportId'], ['officeId', 'planItemId', 'id'], {
  name: 'plan_item_latest_report',
})
@ForeignKey('Meeting', ['officeId', 'bodyId', 'meetingId'], ['officeId', 'bodyId', 'id'], {
  name: 'plan_item_meeting',
})
@ForeignKey('Person', ['officeId', 'ownerPersonId'], ['officeId', 'id'], { name: 'plan_item_owner_person' })
@ForeignKey('Post', ['officeId', 'ownerPostId'], ['officeId', 'id'], { name: 'plan_item_owner_post' })
@ForeignKey('Pathway', ['officeId', 'programmeId', 'pathwayId'], ['officeId', 'programmeId', 'id'], {
  name: 'plan_item_pathway',
})
@ForeignKey('Programme', ['officeId', 'programmeId'], ['officeId', 'id'], { name: 'plan_item_programme' })
@ForeignKey('Workstream', ['officeId', 'programmeId', 'workstreamId'], ['officeId', 'programmeId', 'id'], {
  name: 'plan_item_workstream',
})
@Check('plan_item_archived_with_reason', '((archived_at IS NULL) = (archive_reason IS NULL))')
@Check(
  'plan_item_category_known',
  "(category = ANY (ARRAY['DELIVERABLE'::text, 'DECISION'::text, 'GATE'::text, 'MEETING'::text, 'SUBMISSION'::text, 'EXTERNAL'::text, 'GO_LIVE'::text, 'DOCUMENT'::text, 'ENGAGEMENT'::text, 'OUTCOME'::text, 'STAGE'::text, 'PHASE'::text]))",
)
@Check(
  'plan_item_classification_known',
  "(classification = ANY (ARRAY['OPEN'::text, 'OFFICIAL'::text, 'EXEMPT'::text]))",
)
@Check(
  'plan_item_duration_in_order',
  '((1 <= duration_min) AND (duration_min <= duration_likely) AND (duration_likely <= duration_max) AND (duration_max <= 2500))',
)
@Check('plan_item_duration_of_activity', "((duration_likely IS NULL) OR (kind = 'ACTIVITY'::text))")
@Check(
  'plan_item_duration_whole',
  '(num_nulls(duration_min, duration_likely, duration_max) = ANY (ARRAY[0, 3]))',
)
@Check(
  'plan_item_exempt_says_why',
  "(((classification = 'EXEMPT'::text) = (exempt_paragraph IS NOT NULL)) AND ((classification = 'EXEMPT'::text) = (exempt_reason IS NOT NULL)) AND ((exempt_paragraph >= 1) AND (exempt_paragraph <= 7)))",
)
@Check('plan_item_gate_has_body', "((kind <> 'GATE'::text) OR (body_id IS NOT NULL))")
@Check('plan_item_kind_known', "(kind = ANY (ARRAY['ACTIVITY'::text, 'MILESTONE'::text, 'GATE'::text]))")
@Check('plan_item_not_its_own_sign_off', '(authorises_item_id <> id)')
@Check('plan_item_meeting_names_body', '((meeting_id IS NULL) OR (body_id IS NOT NULL))')
@Check(
  'plan_item_sensitive_event_known',
  "(sensitive_event = ANY (ARRAY['LAUNCH'::text, 'RESULTS'::text, 'CONTENTIOUS_DECISION'::text, 'CONSULTATION'::text]))",
)
@Check('plan_item_stage_on_pathway', '((pathway_id IS NULL) = (stage_number IS NULL))')
@Check(
  'plan_item_state_known',
  "(state = ANY (ARRAY['NOT_STARTED'::text, 'IN_PROGRESS'::text, 'COMPLETE'::text, 'CANCELLED'::text, 'SUPERSEDED'::text, 'ON_HOLD'::text]))",
)
@Check('plan_item_title_written', '(length(btrim(title)) > 0)')
@Index('plan_item_by_workstream', ['officeId', 'programmeId', 'workstreamId'])
@Index('plan_item_by_owner', ['officeId', 'ownerPersonId'])
@Index('plan_item_title_words', { synchronize: false })
@Entity('plan_item')
export class PlanItem extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('text') code: string;
  @Column('text') title: string;
  @Column('text') kind: string;
  @Column('text') category: string;
  @Column('text', { default: 'NOT_STARTED' }) state: string;
  @Column('text', { nullable: true }) description: string | null;
  @Column('uuid', { name: 'workstream_id', nullable: true }) workstreamId: string | null;
  @Column('uuid', { name: 'lane_id', nullable: true }) laneId: string | null;
  @Column('uuid', { name: 'body_id', nullable: true }) bodyId: string | null;
  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId: string | null;
  @Column('uuid', { name: 'pathway_id', nullable: true }) pathwayId: string | null;
  @Column('int', { name: 'stage_number', nullable: true }) stageNumber: number | null;
  @Column('uuid', { name: 'owner_person_id', nullable: true }) ownerPersonId: string | null;
  @Column('uuid', { name: 'owner_post_id', nullable: true }) ownerPostId: string | null;
  @Column('boolean', { name: 'is_protected', default: false }) isProtected: boolean;
  @Column('text', { default: 'OFFICIAL' }) classification: string;
  @Column('int', { name: 'exempt_paragraph', nullable: true }) exemptParagraph: number | null;
  @Column('text', { name: 'exempt_reason', nullable: true }) exemptReason: string | null;
  @Column('int', { default: 0 }) position: number;
  @Column('date', { name: 'known_from', nullable: true }) knownFrom: string | null;
  @Column('uuid', { name: 'baseline_date_id', nullable: true }) baselineDateId: string | null;
  @Column('uuid', { name: 'forecast_date_id', nullable: true }) forecastDateId: string | null;
  @Column('uuid', { name: 'actual_date_id', nullable: true }) actualDateId: string | null;
  @Column('uuid', { name: 'latest_report_id', nullable: true }) latestReportId: string | null;
  /** What this item signs off; no dependency, so that nothing moves for it. */
  @Column('uuid', { name: 'authorises_item_id', nullable: true }) authorisesItemId: string | null;
  @Column('text', { name: 'sensitive_event', nullable: true }) sensitiveEvent: string | null;
  @Column('boolean', { name: 'avoids_restricted', default: false }) avoidsRestricted: boolean;
  @Column('text', { name: 'restricted_note', nullable: true }) restrictedNote: string | null;
  /** Working days that an activity takes, as its owner states them; all three or none. */
  @Column('int', { name: 'duration_min', nullable: true }) durationMin: number | null;
  @Column('int', { name: 'duration_likely', nullable: true }) durationLikely: number | null;
  @Column('int', { name: 'duration_max', nullable: true }) durationMax: number | null;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
  @Column('text', { name: 'archive_reason', nullable: true }) archiveReason: string | null;
}
