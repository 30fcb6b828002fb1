import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('ReturnLinkUse', { description: 'One use of a link, allowed or refused.' })
export class ReturnLinkUseType {
  @Field(() => GraphQLISODateTime, { description: 'When.' }) at: Date;
  @Field({ description: 'What happened, such as ANSWERED or REFUSED_EXPIRED.' }) outcome: string;
  @Field({ description: 'The same in words.' }) words: string;
  @Field({ description: 'It was refused.' }) isRefused: boolean;
}

@ObjectType('ReturnLink', { description: 'A way for one person to answer one period without a password.' })
export class ReturnLinkType {
  @Field(() => ID, { description: 'The link.' }) id: string;
  @Field(() => Int, { description: 'Version to send with a change.' }) version: number;
  @Field(() => ID, { description: 'Whose it is.' }) personId: string;
  @Field({ description: 'Their name.' }) personName: string;
  @Field({ description: 'NEW, IN_USE, EXPIRED, CLOSED or REVOKED.' }) state: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was made.' }) madeAt: Date;
  @Field(() => GraphQLISODateTime, { description: 'When it ends.' }) expiresAt: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was bound to a browser.' })
  boundAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' }) revokeReason: string | null;
  @Field(() => [ReturnLinkUseType], { description: 'Its uses, the newest first.' }) uses: ReturnLinkUseType[];
}

@ObjectType('ReturnLinkPerson', { description: 'Somebody who owns something in a period.' })
export class ReturnLinkPersonType {
  @Field(() => ID, { description: 'The person.' }) personId: string;
  @Field({ description: 'Their name.' }) name: string;
  @Field({ description: 'A link can be sent to them.' }) hasAddress: boolean;
  @Field(() => Int, { description: 'Items asked of them.' }) asked: number;
  @Field(() => Int, { description: 'Of these, how many are answered.' }) answered: number;
}

@ObjectType('ReturnLinks', { description: 'The links of a period, and for whom one can be made.' })
export class ReturnLinksType {
  @Field(() => ID, { description: 'The period.' }) periodId: string;
  @Field({ description: 'Its name.' }) periodName: string;
  @Field({ description: 'The reporting calendar allows links.' }) allowsLinks: boolean;
  @Field({ description: 'The period takes answers.' }) takesAnswers: boolean;
  @Field({ description: 'Letters leave this product.' }) canMail: boolean;
  @Field(() => [ReturnLinkPersonType], { description: 'Owners of the period.' })
  people: ReturnLinkPersonType[];
  @Field(() => [ReturnLinkType], { description: 'Links, the newest first.' }) links: ReturnLinkType[];
}

@ObjectType('NewReturnLink', { description: 'A link with its address, which is told once.' })
export class NewReturnLinkType {
  @Field(() => ReturnLinkType, { description: 'The link.' }) link: ReturnLinkType;
  @Field(() => String, {
    nullable: true,
    description:
      'Its address below that of this product; null when it goes by mail, or this call was a repetition.',
  })
  path: string | null;
}
