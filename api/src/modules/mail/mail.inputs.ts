import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsUUID, Min } from 'class-validator';
import { IntentionInput } from '../../platform/graphql/inputs.js';

@InputType({ description: 'Say whether you want letters about meetings.' })
export class ChooseMeetingMailInput extends IntentionInput {
  @Field(() => Int, { description: 'The version of your own record that you saw.' })
  @IsInt()
  @Min(1)
  expectedVersion: number;
  @Field({ description: 'You want them.' }) @IsBoolean() wantsMeetings: boolean;
}

@InputType({ description: 'Say whether you want letters about returns.' })
export class ChooseReturnMailInput extends IntentionInput {
  @Field(() => Int, { description: 'The version of your own record that you saw.' })
  @IsInt()
  @Min(1)
  expectedVersion: number;
  @Field({ description: 'You want them.' }) @IsBoolean() wantsReturns: boolean;
}

@InputType({ description: 'Try a letter again now.' })
export class RetryMailInput extends IntentionInput {
  @Field(() => ID, { description: 'The letter.' }) @IsUUID() id: string;
}

@InputType({ description: 'Write a letter to yourself, to see whether it arrives.' })
export class SendTestMailInput extends IntentionInput {}
