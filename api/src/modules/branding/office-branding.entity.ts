import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { StampedRow } from '../../platform/database/office-row.js';

@ForeignKey('Office', ['officeId'], ['id'], { name: 'office_branding_office' })
@Check('office_branding_organisation_written', '(length(btrim(organisation)) > 0)')
@Check('office_branding_accent_is_colour', "(accent ~ '^#[0-9a-f]{6}$'::text)")
@Check('office_branding_logo_described', '((logo_png IS NULL) = (logo_alt IS NULL))')
@Entity('office_branding')
export class OfficeBranding extends StampedRow {
  @PrimaryColumn('uuid', { name: 'office_id' }) officeId: string;
  @Column('text') organisation: string;
  @Column('text') accent: string;
  /** Base64, as documents take it. */
  @Column('text', { name: 'logo_png', nullable: true }) logoPng: string | null;
  @Column('text', { name: 'logo_alt', nullable: true }) logoAlt: string | null;
  @Column('text', { name: 'cover_text', nullable: true }) coverText: string | null;
  @Column('text', { name: 'marking_full', nullable: true }) markingFull: string | null;
  @Column('text', { name: 'marking_official', nullable: true }) markingOfficial: string | null;
  @Column('text', { name: 'marking_public', nullable: true }) markingPublic: string | null;
}
