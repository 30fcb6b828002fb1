import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { stringEnum } from '../../platform/graphql/string-enum.js';

const MAIL_STATES = ['WAITING', 'SENT', 'FAILED'] as const;
export type MailState = (typeof MAIL_STATES)[number];
const MailStateEnum = stringEnum('MailState', MAIL_STATES, 'How far a letter has come.');

@ObjectType('Letter', {
  description: 'A letter of the outbox. What it says is shown to nobody but its reader.',
})
export class LetterType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field({ description: 'Whom it is for.' }) to: string;
  @Field({
    description:
      'What kind: INVITATION, CHANGE, CANCELLATION, RETURN_REMINDER, RETURN_LINK, ACTION_REMINDER or TEST.',
  })
  kind: string;
  @Field({ description: 'Its subject line.' }) subject: string;
  @Field(() => MailStateEnum, { description: 'How far it has come.' }) state: MailState;
  @Field(() => String, { description: 'The same in a sentence.' }) words: string;
  @Field(() => Int, { description: 'How often it was tried.' }) attempts: number;
  @Field(() => Date, { description: 'When it was written.' }) writtenAt: Date;
  @Field(() => Date, { nullable: true, description: 'When it was handed over.' })
  sentAt: Date | null;
}

@ObjectType('MailOutbox', { description: 'Whether letters leave this instance, and what waits.' })
export class MailOutboxType {
  @Field({ description: 'A mail server is configured.' }) isConfigured: boolean;
  @Field({ description: 'Letters of this office may leave: not those of the example.' }) leaves: boolean;
  @Field(() => String, { nullable: true, description: 'The mail server, without user or password.' })
  server: string | null;
  @Field(() => String, { nullable: true, description: 'The address in whose name letters leave.' })
  from: string | null;
  @Field({ description: 'How it stands, in a sentence.' }) words: string;
  @Field(() => Int, { description: 'Letters that wait.' }) waiting: number;
  @Field(() => Int, { description: 'Letters that were given up.' }) failed: number;
  @Field(() => Int, { description: 'Letters that were handed over.' }) sent: number;
  @Field(() => [LetterType], { description: 'The newest letters; what is not sent comes first.' })
  letters: LetterType[];
}

@ObjectType('OwnMail', { description: 'Which letters you want.' })
export class OwnMailType {
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field(() => String, { nullable: true, description: 'Your address; null where you sign in without one.' })
  address: string | null;
  @Field({ description: 'You get letters about the meetings of bodies on which you sit.' })
  wantsMeetings: boolean;
  @Field({
    description:
      'You get letters that remind you of what you owe: returns of a reporting period, and actions.',
  })
  wantsReturns: boolean;
  @Field({ description: 'You are secretary of a body, and get letters about its meetings anyway.' })
  isSecretary: boolean;
}
