import type { PackSectionKind } from '@gantry/shared/packs/pack-content';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** A section as the programme office arranges and introduces it; what it tells is read when an edition is frozen. */
@Unique('pack_section_once', ['officeId', 'packId', 'kind'])
@ForeignKey('Pack', ['officeId', 'programmeId', 'packId'], ['officeId', 'programmeId', 'id'], {
  name: 'pack_section_pack',
})
@Check(
  'pack_section_kind_known',
  "kind in ('DECISIONS_NEEDED','EXECUTIVE_SUMMARY','CHANGES','LAST_DECISIONS','OVERVIEW','RETURNS','TIMELINE','MILESTONES','DRIVING_CHAIN','SCENARIOS','RISKS','DECISIONS','ACTIONS','GLOSSARY','DATA_QUALITY','ISSUES')",
)
@Check('pack_section_heading_written', 'length(btrim(heading)) > 0')
@Entity('pack_section')
export class PackSection extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'pack_id' }) packId: string;
  @Column('text') kind: PackSectionKind;
  @Column('int') position: number;
  @Column('boolean', { name: 'is_included', default: true }) isIncluded: boolean;
  @Column('text') heading: string;
  /** What the programme office says in it; in the executive summary, the summary. */
  @Column('text', { default: '' }) comment: string;
}
