import type { PackAudience, PackFormat } from '@gantry/shared/packs/pack-content';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/**
 * A file of an edition, as it was made: the stored file is the authority. Files of a draft go when it is frozen anew or sealed.
 */
@Unique('edition_file_once', ['officeId', 'editionId', 'freezing', 'audience', 'format'])
@ForeignKey(
  'EditionContent',
  ['officeId', 'editionId', 'freezing', 'audience'],
  ['officeId', 'editionId', 'freezing', 'audience'],
  { name: 'edition_file_content' },
)
@Check('edition_file_format_known', "format in ('pdf','pptx','docx','xlsx','csv','html')")
@Check('edition_file_sum_right', "sha256 = encode(sha256(bytes), 'hex')")
@Entity('edition_file')
export class EditionFile {
  @PrimaryColumn('uuid', { name: 'office_id' }) officeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'edition_id' }) editionId: string;
  @Column('int') freezing: number;
  @Column('text') audience: PackAudience;
  @Column('text') format: PackFormat;
  @Column('bytea') bytes: Buffer;
  @Column('text') sha256: string;
  /** What made it and in which version. */
  @Column('text') renderer: string;
  @Column('timestamptz', { name: 'made_at', default: () => 'now()' }) madeAt: Date;
}
