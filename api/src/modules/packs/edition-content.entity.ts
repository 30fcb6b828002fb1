import type { PackAudience } from '@gantry/shared/packs/pack-content';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** What an edition says to one audience, as it was written. Only ever added to. */
@Unique('edition_content_once', ['officeId', 'editionId', 'freezing', 'audience'])
@ForeignKey('PackEdition', ['officeId', 'editionId'], ['officeId', 'id'], { name: 'edition_content_edition' })
@Check('edition_content_audience_known', "audience in ('FULL','OFFICIAL','PUBLIC')")
@Check('edition_content_sum_right', "sha256 = encode(sha256(bytes), 'hex')")
@Entity('edition_content')
export class EditionContent {
  @PrimaryColumn('uuid', { name: 'office_id' }) officeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'edition_id' }) editionId: string;
  @Column('int') freezing: number;
  @Column('text') audience: PackAudience;
  /** Canonical JSON of a `PackContent`. */
  @Column('bytea') bytes: Buffer;
  @Column('text') sha256: string;
}
