import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { CommitteeReportQuery, CommitteeReportsQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';

const REPORTS = graphql(`
  query CommitteeReports($programmeId: ID!) {
    committeeReports(programmeId: $programmeId) {
      id version title edition isReplaced state bodyId bodyName meetingId meetingTitle
      meetingDate { text written shape confidence earliest latest }
      recommendationCount unsignedCount classification isInterpretation changedOn
    }
  }
`);
const REPORT = graphql(`
  query CommitteeReport($id: ID!) {
    committeeReport(id: $id) {
      id version title programmeId edition isReplaced state bodyId bodyName meetingId meetingTitle
      meetingDate { text written shape confidence earliest latest }
      classification exemptParagraph exemptReason isFinalDecision finalDecisionMaker leadHeadOfService leadOfficer
      wardsAffected purpose background reasons consultation nextSteps
      recommendations { number verb text sentence state note }
      priorities { title text }
      timetable { meeting date { text written } }
      options { text advantages disadvantages isPreferred }
      implications { issue implication signOff }
      appendices { title link }
      finalisedOn finalisedReason presentedOn agendaItemId agendaItemTitle
      editions { id edition state }
      warnings { rule severity field message }
      sourceDocument isInterpretation mayEdit
    }
  }
`);
const FILL = graphql(`
  query CommitteeReportFill($id: ID!) {
    committeeReportFill(id: $id) {
      background nextSteps
      timetable { meeting date { text written } }
      options { text advantages disadvantages isPreferred }
    }
  }
`);
const AGENDA_ITEMS = graphql(`
  query ReportAgendaItems($id: ID!) {
    reportAgendaItems(id: $id) { id title meetingTitle hasRecommendation }
  }
`);

export type ReportRow = CommitteeReportsQuery['committeeReports'][number];
export type Report = CommitteeReportQuery['committeeReport'];

const ENTITIES = ['committee_report', 'body', 'meeting', 'agenda_item', 'office_clock'];

/** The reports of a programme to its committees. */
export function reportsQuery(programmeId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'committee-reports'],
    queryFn: async ({ signal }) => (await request(REPORTS, { programmeId }, signal)).committeeReports,
    meta: { entities: ENTITIES },
  });
}

/** Everything about one report. */
export function reportQuery(programmeId: string, id: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'committee-report', id],
    queryFn: async ({ signal }) => (await request(REPORT, { id }, signal)).committeeReport,
    meta: { entities: ENTITIES },
  });
}

/** What the programme's own data would say; asked for anew each time, for the plan moves. */
export async function fillOf(id: string) {
  return (await request(FILL, { id })).committeeReportFill;
}

/** Items of the committee's agendas that could have the recommendations. */
export function agendaItemsQuery(programmeId: string, id: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'committee-report', id, 'agenda-items'],
    queryFn: async ({ signal }) => (await request(AGENDA_ITEMS, { id }, signal)).reportAgendaItems,
    meta: { entities: ENTITIES },
  });
}
