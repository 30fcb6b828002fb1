import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type {
  CalendarPreviewInput,
  CalendarPreviewQuery,
  CalendarSettingsQuery,
} from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { settingsKeys } from './keys.js';
import { useSettingChange } from './use-setting-change.js';

const SETTINGS = graphql(`
  query CalendarSettings($programmeId: ID!) {
    calendarSettings(programmeId: $programmeId) {
      programmeId division officeVersion firstYear lastYear lastPublishedYear source
      days { id version on isWorked name programmeId bodyId mayEdit }
      bodies { id version name worksSaturdays papersReady mayEdit }
      periods { id version name kind areas startsOn endsOn pollOn pollDayRule source programmeId mayEdit }
      mayEditOffice mayEditProgramme maySetDivision
    }
  }
`);
const PREVIEW = graphql(`
  query CalendarPreview($input: CalendarPreviewInput!) {
    calendarPreview(input: $input) {
      effects { kind id title programmeCode scenarioNumber before after }
      programmes
      problems { rule severity message }
    }
  }
`);
const ADD_DAY = graphql(`
  mutation AddCalendarDay($input: AddCalendarDayInput!) {
    addCalendarDay(input: $input) { id version warnings { rule message } }
  }
`);
const REMOVE_DAY = graphql(`
  mutation RemoveCalendarDay($input: RemoveCalendarDayInput!) {
    removeCalendarDay(input: $input) { id version }
  }
`);
const RESTORE_DAY = graphql(`
  mutation RestoreCalendarDay($input: RestoreCalendarDayInput!) {
    restoreCalendarDay(input: $input) { id version }
  }
`);
const SET_DIVISION = graphql(`
  mutation SetHolidayDivision($input: SetHolidayDivisionInput!) {
    setHolidayDivision(input: $input) { division version }
  }
`);
const AMEND_BODY = graphql(`
  mutation AmendBodyCalendar($input: AmendBodyInput!) {
    amendBody(input: $input) { id version }
  }
`);
const ADD_PERIOD = graphql(`
  mutation AddRestrictedPeriod($input: AddRestrictedPeriodInput!) {
    addRestrictedPeriod(input: $input) { id version name }
  }
`);
const AMEND_PERIOD = graphql(`
  mutation AmendRestrictedPeriod($input: AmendRestrictedPeriodInput!) {
    amendRestrictedPeriod(input: $input) { id version name }
  }
`);
const REMOVE_PERIOD = graphql(`
  mutation RemoveRestrictedPeriod($input: RemoveRestrictedPeriodInput!) {
    removeRestrictedPeriod(input: $input) { id version name }
  }
`);
const RESTORE_PERIOD = graphql(`
  mutation RestoreRestrictedPeriod($input: RestoreRestrictedPeriodInput!) {
    restoreRestrictedPeriod(input: $input) { id version name }
  }
`);

export type CalendarSettings = CalendarSettingsQuery['calendarSettings'];
export type CalendarDay = CalendarSettings['days'][number];
export type CalendarBody = CalendarSettings['bodies'][number];
export type RestrictedPeriod = CalendarSettings['periods'][number];
export type CalendarPreview = CalendarPreviewQuery['calendarPreview'];

/** By which days the programme, its office and its bodies count. */
export function calendarSettingsQuery(programmeId: string) {
  return queryOptions({
    queryKey: settingsKeys.calendars(programmeId),
    queryFn: async ({ signal }) => (await request(SETTINGS, { programmeId }, signal)).calendarSettings,
    meta: { entities: ['calendar_day', 'restricted_period', 'body', 'office'] },
  });
}

/** What a change would move; asked anew each time, since plans change meanwhile. */
export async function previewCalendars(input: CalendarPreviewInput): Promise<CalendarPreview> {
  return (await request(PREVIEW, { input })).calendarPreview;
}

export const useAddCalendarDay = () => useSettingChange(ADD_DAY);
export const useRemoveCalendarDay = () => useSettingChange(REMOVE_DAY);
export const useRestoreCalendarDay = () => useSettingChange(RESTORE_DAY);
export const useSetHolidayDivision = () => useSettingChange(SET_DIVISION);
export const useAmendBodyCalendar = () => useSettingChange(AMEND_BODY);
export const useAddRestrictedPeriod = () => useSettingChange(ADD_PERIOD);
export const useAmendRestrictedPeriod = () => useSettingChange(AMEND_PERIOD);
export const useRemoveRestrictedPeriod = () => useSettingChange(REMOVE_PERIOD);
export const useRestoreRestrictedPeriod = () => useSettingChange(RESTORE_PERIOD);
