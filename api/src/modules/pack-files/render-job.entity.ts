import type { PackAudience, PackFormat } from '@gantry/shared/packs/pack-content';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

export const RENDER_STATES = ['WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'] as const;
export type RenderState = (typeof RENDER_STATES)[number];

/** A file of an edition that is to be made, is being made or was made. */
@Unique('render_job_once', ['officeId', 'editionId', 'freezing', 'audience', 'format'])
@ForeignKey(
  'EditionContent',
  ['officeId', 'editionId', 'freezing', 'audience'],
  ['officeId', 'editionId', 'freezing', 'audience'],
  { name: 'render_job_content' },
)
@ForeignKey('Person', ['officeId', 'requestedBy'], ['officeId', 'id'], { name: 'render_job_person' })
@Check('render_job_format_known', "format in ('pdf','pptx','docx','xlsx','csv','html')")
@Check('render_job_state_known', "state in ('WAITING','RUNNING','DONE','FAILED','CANCELLED')")
@Check('render_job_progress_hundredths', 'progress between 0 and 100')
@Check('render_job_attempts_not_negative', 'attempts >= 0')
@Check(
  'render_job_taken_while_running',
  "(state = 'RUNNING') = (taken_by is not null) and (taken_by is null) = (taken_until is null)",
)
@Check('render_job_ended_has_instant', "(state in ('DONE','FAILED','CANCELLED')) = (ended_at is not null)")
@Check('render_job_failure_says_why', "state <> 'FAILED' or last_error is not null")
@Index('render_job_due', ['createdAt'], { where: "state in ('WAITING','RUNNING')" })
@Entity('render_job')
export class RenderJob {
  @PrimaryColumn('uuid', { name: 'office_id', primaryKeyConstraintName: 'render_job_pk' }) officeId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'render_job_pk' }) id: string;
  @Column('uuid', { name: 'edition_id' }) editionId: string;
  @Column('int') freezing: number;
  @Column('text') audience: PackAudience;
  @Column('text') format: PackFormat;
  @Column('text', { default: 'WAITING' }) state: RenderState;
  @Column('int', { default: 0 }) progress: number;
  /** What is being done, in words. */
  @Column('text', { default: 'Waiting for its turn' }) step: string;
  @Column('int', { default: 0 }) attempts: number;
  @Column('text', { name: 'last_error', nullable: true }) lastError: string | null;
  /** Who alone asked for it; null once somebody else did too. */
  @Column('uuid', { name: 'requested_by', nullable: true }) requestedBy: string | null;
  /** The process that is at it. */
  @Column('uuid', { name: 'taken_by', nullable: true }) takenBy: string | null;
  @Column('timestamptz', { name: 'taken_until', nullable: true }) takenUntil: Date | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'clock_timestamp()' }) createdAt: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
}
