import { PACK_AUDIENCES, type PackAudience } from '@gantry/shared/packs/pack-content';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { ArchivePackInput, ArrangeSectionsInput, CreatePackInput, WriteSectionInput } from './pack.inputs.js';
import {
  EditionComparisonType,
  EditionContentType,
  PackChangeType,
  PackEditionType,
  PackListType,
  PackType,
} from './pack.types.js';
import { PackAudienceEnum } from './pack-words.js';
import { PacksQueries } from './packs.queries.js';
import { PacksService } from './packs.service.js';

const AUDIENCE = {
  type: () => PackAudienceEnum,
  nullable: true,
  description: `${PACK_AUDIENCES.join(', ')}; left out, the most that you may read.`,
};

@Resolver()
export class PacksResolver {
  constructor(
    private readonly queries: PacksQueries,
    private readonly service: PacksService,
  ) {}

  @Query(() => PackListType, { description: 'The packs of a programme that you may know of.' })
  @Requires('programme:read')
  packs(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
  ): Promise<PackListType> {
    return this.queries.ofProgramme(actor, programmeId);
  }

  @Query(() => PackType, { description: 'One pack with its sections and editions.' })
  @Requires('programme:read')
  pack(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID, description: 'The pack.' }) id: string,
  ): Promise<PackType> {
    return this.queries.one(actor, id);
  }

  @Query(() => [PackEditionType], { description: 'Every edition of a programme that you may know of.' })
  @Requires('programme:read')
  packEditions(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
  ): Promise<PackEditionType[]> {
    return this.queries.editions(actor, programmeId);
  }

  @Query(() => EditionContentType, { description: 'What an edition says to an audience.' })
  @Requires('programme:read')
  editionContent(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID, description: 'The edition.' }) id: string,
    @Args('audience', AUDIENCE) audience: PackAudience | null,
  ): Promise<EditionContentType> {
    return this.queries.content(actor, id, audience ?? null);
  }

  @Query(() => EditionComparisonType, { description: 'Two editions, item by item.' })
  @Requires('programme:read')
  editionComparison(
    @CurrentActor() actor: SignedIn,
    @Args('beforeId', { type: () => ID, description: 'The earlier edition.' }) beforeId: string,
    @Args('afterId', { type: () => ID, description: 'The later edition.' }) afterId: string,
    @Args('audience', AUDIENCE) audience: PackAudience | null,
  ): Promise<EditionComparisonType> {
    return this.queries.compare(actor, beforeId, afterId, audience ?? null);
  }

  @Mutation(() => PackChangeType, { description: 'Begin a pack from its template.' })
  @Requires('pack:edit')
  createPack(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The pack.' }) input: CreatePackInput,
  ): Promise<PackChangeType> {
    return this.service.create(actor, input);
  }

  @Mutation(() => PackChangeType, { description: 'Put the sections of a pack in order (PACK-6).' })
  @Requires('pack:edit')
  arrangeSections(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The order.' }) input: ArrangeSectionsInput,
  ): Promise<PackChangeType> {
    return this.service.arrange(actor, input);
  }

  @Mutation(() => PackChangeType, { description: 'Write the heading and the words of a section.' })
  @Requires('pack:edit')
  writeSection(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The words.' }) input: WriteSectionInput,
  ): Promise<PackChangeType> {
    return this.service.write(actor, input);
  }

  @Mutation(() => PackChangeType, { description: 'Put a pack away of which nothing was issued (PACK-4).' })
  @Requires('pack:edit')
  archivePack(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The pack and why.' }) input: ArchivePackInput,
  ): Promise<PackChangeType> {
    return this.service.archive(actor, input);
  }
}
