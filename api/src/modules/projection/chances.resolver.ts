import { Args, Context, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor, type RequestContext } from '../../platform/auth/signed-in-of.js';
import { badInput } from '../../platform/errors/domain-error.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import { ChancesQueries } from './chances.queries.js';
import { ChancesType } from './chances.types.js';

const LEAST_RUNS = 100;
const MOST_RUNS = 20_000;

@Resolver()
export class ChancesResolver {
  constructor(private readonly queries: ChancesQueries) {}

  @Query(() => ChancesType, {
    description:
      'How likely an item comes when: the plan computed many times over, each time with what is uncertain drawn anew.',
  })
  @Requires('programme:read')
  chances(
    @CurrentActor() actor: SignedIn,
    @Context() context: RequestContext,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
    @Args('targetId', {
      type: () => ID,
      nullable: true,
      description: 'The item asked about; left out, the date that the board protects.',
    })
    targetId: string | null,
    @Args('seed', { type: () => Int, defaultValue: 1, description: 'The same seed gives the same answer.' })
    seed: number,
    @Args('runs', {
      type: () => Int,
      defaultValue: 10_000,
      description: `How often the plan is computed, ${LEAST_RUNS} to ${MOST_RUNS} times.`,
    })
    runs: number,
  ): Promise<ChancesType> {
    const question = {
      programmeId: uuidOf(programmeId),
      targetId: targetId == null ? null : uuidOf(targetId),
      seed,
      runs,
    };
    if (runs < LEAST_RUNS || runs > MOST_RUNS)
      throw badInput('runs', `Give a number of runs from ${LEAST_RUNS} to ${MOST_RUNS}.`);
    return this.queries.chances(actor, question, context.aborted());
  }
}
