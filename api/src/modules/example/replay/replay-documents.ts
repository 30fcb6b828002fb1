/** What the replay asks and does: the same operations as the pages, under the same rules. */
export const CLOCK = '{ officeClock { mode on version } }';
export const ITEM = `query($id: ID!) {
  planItem(id: $id) { id version dates { role date { text } reason isCurrent } }
}`;
export const MEETING = 'query($id: ID!) { meeting(id: $id) { id version state date { text } } }';
export const SCENARIOS =
  'query($programmeId: ID!) { scenarios(programmeId: $programmeId) { id version number state } }';
export const BASELINES = `query($programmeId: ID!, $bodyId: ID!) {
  baselines(programmeId: $programmeId) { programmeVersion sets { name } }
  decisions(programmeId: $programmeId, bodyId: $bodyId) { id title }
  meetings(programmeId: $programmeId, bodyId: $bodyId) { id version title state }
}`;
export const SET_CLOCK = 'mutation($input: SetOfficeClockInput!) { setOfficeClock(input: $input) { on } }';
export const REFORECAST =
  'mutation($input: ReforecastMilestoneInput!) { reforecastMilestone(input: $input) { version } }';
export const COMPLETE =
  'mutation($input: CompleteMilestoneInput!) { completeMilestone(input: $input) { version } }';
export const MOVE_MEETING =
  'mutation($input: MoveMeetingInput!) { moveMeeting(input: $input) { meeting { version } } }';
export const CANCEL_MEETING =
  'mutation($input: CancelMeetingInput!) { cancelMeeting(input: $input) { meeting { version } } }';
export const CLOSE_SCENARIO =
  'mutation($input: CloseScenarioInput!) { closeScenario(input: $input) { version } }';
export const SCHEDULE_MEETING =
  'mutation($input: ScheduleMeetingInput!) { scheduleMeeting(input: $input) { meeting { version } } }';
export const CALL_MEETING =
  'mutation($input: GiveNoticeInput!) { callMeeting(input: $input) { meeting { version } } }';
export const HOLD_MEETING =
  'mutation($input: HoldMeetingInput!) { holdMeeting(input: $input) { meeting { version } } }';
export const RECORD_DECISION =
  'mutation($input: RecordDecisionInput!) { recordDecision(input: $input) { decision { id } } }';
export const TAKE_BASELINE =
  'mutation($input: TakeBaselineInput!) { takeBaseline(input: $input) { number } }';
