import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { MyReturnsQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';

const MY_RETURNS = graphql(`
  query MyReturns($programmeId: ID!) {
    myReturns(programmeId: $programmeId) {
      periodId periodName fromOn toOn cutOffOn graceUntil today isPastCutOff asked answered
      lines {
        id version returnId itemId code title expected slipWords isAsked askedBecause answer answeredOn answeredBy isOpen
        computedRag computedSentence rag lastReportedOn lastRag narrative pathToGreen pathOwner pathDueOn overrideReason
        overrideUntil noChangeProblem
        queries { id version question askedBy askedOn answer answeredBy answeredOn state }
      }
      returns {
        id version name state isMine owner isOpen rag computedRag computedSentence differenceReason thisPeriod nextPeriod
        helpNeeded pathToGreen pathOwner pathDueOn beforeRag beforeThis beforeNext submittedOn submittedBy isLate
        sentBackComment othersAsked othersAnswered
        queries { id version question askedBy askedOn answer answeredBy answeredOn state }
      }
    }
  }
`);

export type MyReturn = MyReturnsQuery['myReturns'][number];
export type ReturnLine = MyReturn['lines'][number];
export type WorkstreamReturn = MyReturn['returns'][number];
export type ReturnQuestion = ReturnLine['queries'][number];

/** What each period that takes answers asks of whoever is signed in. */
export function myReturnsQuery(programmeId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'my-returns'],
    queryFn: async ({ signal }) => (await request(MY_RETURNS, { programmeId }, signal)).myReturns,
    meta: {
      entities: [
        ...['reporting_period', 'period_return', 'return_line', 'return_query'],
        ...['plan_item', 'plan_date', 'status_report', 'office_clock', 'post_holder'],
      ],
    },
  });
}
