import type {
  AnswerLineInput,
  AnswerQueryInput,
  AnswerReturnInput,
  ReopenLineInput,
  SeenLineInput,
  SubmitReturnInput,
  TakeReturnBackInput,
} from '../../../generated/graphql.js';

/** What was answered, as it stands now. */
export interface Answered {
  id: string;
  version: number;
  warnings: readonly { message: string }[];
}

/** The verbs of an owner. Two doors lead to them: being signed in, and a link without a password. */
export interface ReturnDoor {
  answerLine: (input: AnswerLineInput) => Promise<Answered>;
  noChange: (lines: SeenLineInput[]) => Promise<readonly Answered[]>;
  reopenLine: (input: ReopenLineInput) => Promise<Answered>;
  answerReturn: (input: AnswerReturnInput) => Promise<Answered>;
  answerQuery: (input: AnswerQueryInput) => Promise<Answered>;
  submit: (input: SubmitReturnInput) => Promise<Answered>;
  takeBack: (input: TakeReturnBackInput) => Promise<Answered>;
}
