import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const PROMOTE = graphql(`
  mutation PromoteScenario($input: PromoteScenarioInput!) {
    promoteScenario(input: $input) { scenario { id version } former { id version } }
  }
`);
const CLOSE = graphql(`
  mutation CloseScenario($input: CloseScenarioInput!) {
    closeScenario(input: $input) { id version }
  }
`);
const REOPEN = graphql(`
  mutation ReopenScenario($input: ReopenScenarioInput!) {
    reopenScenario(input: $input) { id version }
  }
`);
const AMEND = graphql(`
  mutation AmendScenario($input: AmendScenarioInput!) {
    amendScenario(input: $input) { id version }
  }
`);

/** Lets the plan work to another scenario. */
export const usePromoteScenario = () => useVerb(PROMOTE);
export const useCloseScenario = () => useVerb(CLOSE);
export const useReopenScenario = () => useVerb(REOPEN);
/** Says what decides whether a scenario comes true, and by when. */
export const useAmendScenario = () => useVerb(AMEND);
