import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import {
  AcceptReturnInput,
  CloseQueryInput,
  QueryReturnInput,
  SendReturnBackInput,
  UndoReturnStepInput,
} from './reporting.inputs.js';
import { ReturnChangeType } from './reporting.types.js';
import { ReturnsService } from './returns.service.js';

const change = (description: string) => ({ description });

/** What the programme office does with returns. */
@Resolver()
export class ReturnsResolver {
  constructor(private readonly service: ReturnsService) {}

  @Mutation(() => ReturnChangeType, change('Asks the owner of a return, or of a line in it, something.'))
  @Requires('period:manage')
  queryReturn(@CurrentActor() actor: SignedIn, @Args('input') input: QueryReturnInput) {
    return this.service.query(actor, input);
  }

  @Mutation(() => ReturnChangeType, change('Closes a query.'))
  @Requires('period:manage')
  closeQuery(@CurrentActor() actor: SignedIn, @Args('input') input: CloseQueryInput) {
    return this.service.closeQuery(actor, input);
  }

  @Mutation(() => ReturnChangeType, change('Accepts a return, and closes its answered queries.'))
  @Requires('period:manage')
  acceptReturn(@CurrentActor() actor: SignedIn, @Args('input') input: AcceptReturnInput) {
    return this.service.accept(actor, input);
  }

  @Mutation(() => ReturnChangeType, change('Sends a return back to its owner.'))
  @Requires('period:manage')
  sendReturnBack(@CurrentActor() actor: SignedIn, @Args('input') input: SendReturnBackInput) {
    return this.service.sendBack(actor, input);
  }

  @Mutation(() => ReturnChangeType, change('Takes the acceptance or the sending back of a return back.'))
  @Requires('period:manage')
  undoReturnStep(@CurrentActor() actor: SignedIn, @Args('input') input: UndoReturnStepInput) {
    return this.service.undo(actor, input);
  }
}
