import type { IssueKind, IssueState } from '@gantry/shared/issue/issue-words';
import type { Classification } from '@gantry/shared/policy/roles';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@Unique('issue_code_once', ['officeId', 'programmeId', 'code'])
@Unique('issue_in_programme', ['officeId', 'programmeId', 'id'])
@ForeignKey('Person', ['officeId', 'ownerPersonId'], ['officeId', 'id'], { name: 'issue_owner_person' })
@ForeignKey('Programme', ['officeId', 'programmeId'], ['officeId', 'id'], { name: 'issue_programme' })
@ForeignKey('Risk', ['officeId', 'programmeId', 'riskId'], ['officeId', 'programmeId', 'id'], {
  name: 'issue_risk',
})
@ForeignKey('Workstream', ['officeId', 'programmeId', 'workstreamId'], ['officeId', 'programmeId', 'id'], {
  name: 'issue_workstream',
})
@Check('issue_statement_written', 'length(btrim(statement)) > 0')
@Check('issue_kind_known', "kind in ('PROBLEM','OFF_SPECIFICATION','REQUEST_FOR_CHANGE')")
@Check('issue_severity_known', 'severity between 1 and 4')
@Check('issue_state_known', "state in ('OPEN','IN_RESOLUTION','ESCALATED','RESOLVED','CLOSED')")
@Check(
  'issue_resolved_says_how',
  "(resolution is null) = (resolved_on is null) and (state <> 'RESOLVED' or resolution is not null) and (state in ('RESOLVED','CLOSED') or resolution is null)",
)
@Check(
  'issue_closed_with_reason',
  "(state = 'CLOSED') = (close_reason is not null) and (state = 'CLOSED') = (closed_on is not null)",
)
@Check('issue_classification_known', "classification in ('OPEN','OFFICIAL','EXEMPT')")
@Check(
  'issue_exempt_says_why',
  "(classification = 'EXEMPT') = (exempt_paragraph is not null) and (classification = 'EXEMPT') = (exempt_reason is not null) and exempt_paragraph between 1 and 7",
)
@Index('issue_by_risk', ['officeId', 'riskId'])
@Entity('issue')
export class Issue extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('text') code: string;
  @Column('text') title: string;
  /** What has happened. */
  @Column('text') statement: string;
  @Column('text') impact: string;
  @Column('text', { default: 'PROBLEM' }) kind: IssueKind;
  /** 1 critical to 4 minor. */
  @Column('int') severity: number;
  @Column('uuid', { name: 'workstream_id', nullable: true }) workstreamId: string | null;
  @Column('uuid', { name: 'owner_person_id', nullable: true }) ownerPersonId: string | null;
  @Column('date', { name: 'raised_on' }) raisedOn: string;
  @Column('date', { name: 'target_on', nullable: true }) targetOn: string | null;
  @Column('text', { default: 'OPEN' }) state: IssueState;
  @Column('text', { nullable: true }) resolution: string | null;
  @Column('date', { name: 'resolved_on', nullable: true }) resolvedOn: string | null;
  @Column('text', { name: 'close_reason', nullable: true }) closeReason: string | null;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn: string | null;
  /** The risk that it came of. */
  @Column('uuid', { name: 'risk_id', nullable: true }) riskId: string | null;
  @Column('text', { default: 'OFFICIAL' }) classification: Classification;
  @Column('int', { name: 'exempt_paragraph', nullable: true }) exemptParagraph: number | null;
  @Column('text', { name: 'exempt_reason', nullable: true }) exemptReason: string | null;
  @Column('date', { name: 'known_from', nullable: true }) knownFrom: string | null;
}
