import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { IntentionInput, ReasonedChangeInput } from '../../platform/graphql/inputs.js';

@InputType({
  description: 'Make a link by which one person answers one period. An older one of theirs ends.',
})
export class MakeReturnLinkInput extends IntentionInput {
  @Field(() => ID, { description: 'The period.' }) @IsUUID() periodId: string;
  @Field(() => ID, { description: 'The person.' }) @IsUUID() personId: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Send it by mail; its address is then told to nobody else.',
  })
  @IsOptional()
  @IsBoolean()
  byMail?: boolean | null;
}

@InputType({ description: 'Withdraw a link: it stops working at once.' })
export class RevokeReturnLinkInput extends ReasonedChangeInput {}
