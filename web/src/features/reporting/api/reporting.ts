import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { PeriodPageQuery, ReportingHomeQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';

const HOME = graphql(`
  query ReportingHome($programmeId: ID!) {
    reporting(programmeId: $programmeId) {
      calendar { id version frequency yearBasis firstFrom cutOffWorkingDays graceWorkingDays remindWorkingDays
        escalateToPersonId escalateToPostId escalateTo allowsLinks linkDays }
      next { name fromOn toOn cutOffOn graceUntil problems { rule severity message } }
      mayConfigure mayManage mayApprove today
    }
    reportingPeriods(programmeId: $programmeId) {
      id version number name fromOn toOn cutOffOn graceUntil state returns handedIn late accepted missing
    }
  }
`);
const PERIOD = graphql(`
  query PeriodPage($id: ID!) {
    reportingPeriod(id: $id) {
      period { id version name number fromOn toOn cutOffOn graceUntil state stateReason sentBackComment returns handedIn late accepted missing }
      returns {
        id version workstreamId title owner isVacant isMine state standing isLate rag computedRag computedNow computedSentence isDifferent
        differenceReason thisPeriod nextPeriod pathToGreen pathOwner pathDueOn helpNeeded submittedOn submittedBy acceptedOn
        acceptedBy sentBackComment steps
        previous { periodName rag thisPeriod nextPeriod pathToGreen helpNeeded }
        lines { id version planItemId code title isExempt owner isVacant isMine isAsked askedBecause answer rag narrative pathToGreen
          pathOwner pathDueOn overrideReason overrideUntil computedRag computedNow computedSentence isDifferent answeredOn
          answeredBy previousRag previousNarrative }
        queries { id version lineId question askedBy askedOn answer answeredBy answeredOn state }
      }
      owners { personId postId owner isVacant asked answered carried returns handedIn standing }
      reminders { id person kind onDay sentence isByLetter }
      history { id step toState comment by onDay asAtAfter }
      gaps { rule severity message }
      steps mayReview today
    }
  }
`);
const DUE = graphql(`
  query ReturnsDue($programmeId: ID!) {
    returnsDue(programmeId: $programmeId) { periodId periodName cutOffOn standing lines returns queries reminder }
  }
`);

export type ReportingHome = ReportingHomeQuery;
export type ReportingCalendar = NonNullable<ReportingHomeQuery['reporting']['calendar']>;
export type ReportingPeriod = ReportingHomeQuery['reportingPeriods'][number];
export type PeriodPage = PeriodPageQuery['reportingPeriod'];
export type PeriodReturn = PeriodPage['returns'][number];
export type ReturnLine = PeriodReturn['lines'][number];
export type ReturnQuery = PeriodReturn['queries'][number];

const entities = [
  'reporting_calendar',
  'reporting_period',
  'period_return',
  'return_line',
  'return_query',
  'return_reminder',
  'plan_item',
  'post_holder',
  'office_clock',
];

/** How the programme reports, and its periods. */
export function reportingHomeQuery(programmeId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'reporting'],
    queryFn: ({ signal }) => request(HOME, { programmeId }, signal),
    meta: { entities },
  });
}

/** One period with its returns. */
export function periodPageQuery(programmeId: string, id: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'reporting-period', id],
    queryFn: async ({ signal }) => (await request(PERIOD, { id }, signal)).reportingPeriod,
    meta: { entities },
  });
}

/** What I owe in the periods that can be answered. */
export function returnsDueQuery(programmeId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'returns-due'],
    queryFn: async ({ signal }) => (await request(DUE, { programmeId }, signal)).returnsDue,
    meta: { entities },
  });
}
