import {
  PACK_AUDIENCES,
  PACK_FORMATS,
  type PackAudience,
  type PackFormat,
} from '@gantry/shared/packs/pack-content';
import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsUUID } from 'class-validator';
import { IntentionInput } from '../../platform/graphql/inputs.js';
import { PackAudienceEnum } from '../packs/index.js';
import { PackFormatEnum } from './pack-files.types.js';

@InputType({ description: 'Ask for files of an edition.' })
export class RenderEditionInput extends IntentionInput {
  @Field(() => ID, { description: 'The edition.' }) @IsUUID() editionId: string;
  @Field(() => PackAudienceEnum, { description: 'Whom the files are for.' })
  @IsIn(PACK_AUDIENCES)
  audience: PackAudience;
  @Field(() => [PackFormatEnum], { description: 'Which files.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(PACK_FORMATS.length)
  @IsIn(PACK_FORMATS, { each: true })
  formats: PackFormat[];
}

@InputType({ description: 'Call off, or try again, the making of a file.' })
export class RenderJobInput extends IntentionInput {
  @Field(() => ID, { description: 'The work on the file.' }) @IsUUID() id: string;
}
