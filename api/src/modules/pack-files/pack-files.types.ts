import type { PackAudience, PackFormat } from '@gantry/shared/packs/pack-content';
import { PACK_FORMATS } from '@gantry/shared/packs/pack-content';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { stringEnum } from '../../platform/graphql/string-enum.js';
import { PackAudienceEnum } from '../packs/index.js';
import { RENDER_STATES } from './render-job.entity.js';

export const FILE_STATES = ['NOT_ASKED', ...RENDER_STATES] as const;
export type FileState = (typeof FILE_STATES)[number];

export const PackFormatEnum = stringEnum(
  'PackFormat',
  PACK_FORMATS,
  'The files that an edition is given out as.',
  {
    csv: 'An archive with one CSV for each table.',
    html: 'One page that needs nothing else.',
  },
);
export const FileStateEnum = stringEnum('RenderState', FILE_STATES, 'How far a file of an edition is.', {
  NOT_ASKED: 'Nobody has asked for it yet.',
  DONE: 'It is there; it is never made again.',
});

@ObjectType('RenderJob', {
  description: 'A file of an edition: there, on its way, or still to be asked for.',
})
export class RenderJobType {
  @Field(() => ID, { nullable: true, description: 'The work on it; null where nobody asked for it.' })
  id: string | null;
  @Field(() => PackAudienceEnum, { description: 'Whom it is for.' }) audience: PackAudience;
  @Field(() => PackFormatEnum, { description: 'What sort of file.' }) format: PackFormat;
  @Field(() => FileStateEnum, { description: 'How far it is.' }) state: FileState;
  @Field(() => Int, { description: 'How far it is, in hundredths.' }) progress: number;
  @Field({ description: 'What is being done, in words.' }) step: string;
  @Field(() => Int, { description: 'How often it was tried.' }) attempts: number;
  @Field(() => String, { nullable: true, description: 'Why it was not made, in a sentence.' })
  error: string | null;
  @Field(() => Int, { nullable: true, description: 'Its size in bytes.' }) size: number | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of its bytes.' }) sha256: string | null;
  @Field(() => String, { nullable: true, description: 'What made it, with its version.' })
  renderer: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was made.' }) madeAt: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'Where it is to be had, below the address of the product.',
  })
  path: string | null;
  @Field({ description: 'You may call it off.' }) mayCancel: boolean;
}
