import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';
import type { ReturnDoor } from '../lib/return-door.js';

const ANSWER_LINE = graphql(`
  mutation AnswerLine($input: AnswerLineInput!) {
    answerLine(input: $input) { id version warnings { message } }
  }
`);
const NO_CHANGE = graphql(`
  mutation NoChange($input: NoChangeInput!) {
    noChange(input: $input) { id version warnings { message } }
  }
`);
const REOPEN_LINE = graphql(`
  mutation ReopenLine($input: ReopenLineInput!) {
    reopenLine(input: $input) { id version warnings { message } }
  }
`);
const ANSWER_RETURN = graphql(`
  mutation AnswerReturn($input: AnswerReturnInput!) {
    answerReturn(input: $input) { id version warnings { message } }
  }
`);
const ANSWER_QUERY = graphql(`
  mutation AnswerQuery($input: AnswerQueryInput!) {
    answerQuery(input: $input) { id version warnings { message } }
  }
`);
const SUBMIT_RETURN = graphql(`
  mutation SubmitReturn($input: SubmitReturnInput!) {
    submitReturn(input: $input) { id version warnings { message } }
  }
`);
const TAKE_BACK = graphql(`
  mutation TakeReturnBack($input: TakeReturnBackInput!) {
    takeReturnBack(input: $input) { id version warnings { message } }
  }
`);

/** The verbs of an owner who is signed in. */
export function useSignedInDoor(): ReturnDoor {
  const line = useVerb(ANSWER_LINE);
  const noChange = useVerb(NO_CHANGE);
  const reopen = useVerb(REOPEN_LINE);
  const workstream = useVerb(ANSWER_RETURN);
  const query = useVerb(ANSWER_QUERY);
  const submit = useVerb(SUBMIT_RETURN);
  const takeBack = useVerb(TAKE_BACK);
  return {
    answerLine: async (input) => (await line.mutateAsync(input)).answerLine,
    noChange: async (lines) => (await noChange.mutateAsync({ lines })).noChange,
    reopenLine: async (input) => (await reopen.mutateAsync(input)).reopenLine,
    answerReturn: async (input) => (await workstream.mutateAsync(input)).answerReturn,
    answerQuery: async (input) => (await query.mutateAsync(input)).answerQuery,
    submit: async (input) => (await submit.mutateAsync(input)).submitReturn,
    takeBack: async (input) => (await takeBack.mutateAsync(input)).takeReturnBack,
  };
}
