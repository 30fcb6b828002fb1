/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation RaiseAction($input: RaiseActionInput!) {\n    raiseAction(input: $input) { action { id version code } }\n  }\n": typeof types.RaiseActionDocument,
    "\n  mutation AmendAction($input: AmendActionInput!) {\n    amendAction(input: $input) { action { id version } }\n  }\n": typeof types.AmendActionDocument,
    "\n  mutation StartAction($input: StartActionInput!) {\n    startAction(input: $input) { action { id version } }\n  }\n": typeof types.StartActionDocument,
    "\n  mutation ExtendAction($input: ExtendActionInput!) {\n    extendAction(input: $input) { action { id version } accepted { rule message } }\n  }\n": typeof types.ExtendActionDocument,
    "\n  mutation CompleteAction($input: CompleteActionInput!) {\n    completeAction(input: $input) { action { id version } }\n  }\n": typeof types.CompleteActionDocument,
    "\n  mutation CloseAction($input: CloseActionInput!) {\n    closeAction(input: $input) { action { id version } }\n  }\n": typeof types.CloseActionDocument,
    "\n  mutation ReopenAction($input: ReopenActionInput!) {\n    reopenAction(input: $input) { action { id version } }\n  }\n": typeof types.ReopenActionDocument,
    "\n  mutation CancelAction($input: CancelActionInput!) {\n    cancelAction(input: $input) { action { id version } }\n  }\n": typeof types.CancelActionDocument,
    "\n  query Actions($programmeId: ID!, $bodyId: ID, $decisionId: ID) {\n    actions(programmeId: $programmeId, bodyId: $bodyId, decisionId: $decisionId) {\n      id version code title bodyId bodyName programmeId programmeName meetingId meetingTitle agendaItemId agendaItemTitle\n      decisionId decisionCode ownerPersonId ownerPostId owner isMine originalDueOn dueOn extensionCount\n      extensions { from to reason } state standing evidence remindedOn completedOn closedAtId closedAtTitle stateReason\n      classification exemptParagraph exemptReason changedOn steps\n    }\n  }\n": typeof types.ActionsDocument,
    "\n  query Action($id: ID!) {\n    action(id: $id) {\n      id version code title bodyId bodyName programmeId programmeName meetingId meetingTitle agendaItemId agendaItemTitle\n      decisionId decisionCode ownerPersonId ownerPostId owner isMine originalDueOn dueOn extensionCount\n      extensions { from to reason } state standing evidence remindedOn completedOn closedAtId closedAtTitle stateReason\n      classification exemptParagraph exemptReason changedOn steps\n    }\n  }\n": typeof types.ActionDocument,
    "\n  query MeetingActions($meetingId: ID!) {\n    meetingActions(meetingId: $meetingId) {\n      id version code title bodyId bodyName programmeId programmeName meetingId meetingTitle agendaItemId agendaItemTitle\n      decisionId decisionCode ownerPersonId ownerPostId owner isMine originalDueOn dueOn extensionCount\n      extensions { from to reason } state standing evidence remindedOn completedOn closedAtId closedAtTitle stateReason\n      classification exemptParagraph exemptReason changedOn steps\n    }\n    mattersArising(meetingId: $meetingId) {\n      id version code title bodyId bodyName programmeId programmeName meetingId meetingTitle agendaItemId agendaItemTitle\n      decisionId decisionCode ownerPersonId ownerPostId owner isMine originalDueOn dueOn extensionCount\n      extensions { from to reason } state standing evidence remindedOn completedOn closedAtId closedAtTitle stateReason\n      classification exemptParagraph exemptReason changedOn steps\n    }\n  }\n": typeof types.MeetingActionsDocument,
    "\n  mutation AddAgendaSection($input: AddAgendaSectionInput!) {\n    addAgendaSection(input: $input) { section { id title } }\n  }\n": typeof types.AddAgendaSectionDocument,
    "\n  mutation RenameAgendaSection($input: RenameAgendaSectionInput!) {\n    renameAgendaSection(input: $input) { section { id title } }\n  }\n": typeof types.RenameAgendaSectionDocument,
    "\n  mutation MoveAgendaSection($input: MoveAgendaSectionInput!) {\n    moveAgendaSection(input: $input) { section { id version } }\n  }\n": typeof types.MoveAgendaSectionDocument,
    "\n  mutation RemoveAgendaSection($input: RemoveAgendaSectionInput!) {\n    removeAgendaSection(input: $input) { section { id } }\n  }\n": typeof types.RemoveAgendaSectionDocument,
    "\n  mutation AddAgendaItem($input: AddAgendaItemInput!) {\n    addAgendaItem(input: $input) { item { id version number } }\n  }\n": typeof types.AddAgendaItemDocument,
    "\n  mutation AmendAgendaItem($input: AmendAgendaItemInput!) {\n    amendAgendaItem(input: $input) { item { id version } }\n  }\n": typeof types.AmendAgendaItemDocument,
    "\n  mutation MoveAgendaItem($input: MoveAgendaItemInput!) {\n    moveAgendaItem(input: $input) { item { id version number } }\n  }\n": typeof types.MoveAgendaItemDocument,
    "\n  mutation DrawAgendaItems($input: DrawAgendaItemsInput!) {\n    drawAgendaItems(input: $input) { items { id version number } }\n  }\n": typeof types.DrawAgendaItemsDocument,
    "\n  mutation PutBackAgendaItem($input: TakeOffAgendaInput!) {\n    putBackAgendaItem(input: $input) { item { id version } }\n  }\n": typeof types.PutBackAgendaItemDocument,
    "\n  mutation WithdrawAgendaItem($input: TakeOffAgendaInput!) {\n    withdrawAgendaItem(input: $input) { item { id version } }\n  }\n": typeof types.WithdrawAgendaItemDocument,
    "\n  mutation RecordItemResult($input: RecordItemResultInput!) {\n    recordItemResult(input: $input) { item { id version } }\n  }\n": typeof types.RecordItemResultDocument,
    "\n  mutation ReopenAgendaItem($input: ReopenAgendaItemInput!) {\n    reopenAgendaItem(input: $input) { item { id version } }\n  }\n": typeof types.ReopenAgendaItemDocument,
    "\n  mutation WriteDiscussion($input: WriteDiscussionInput!) {\n    writeDiscussion(input: $input) { item { id version } }\n  }\n": typeof types.WriteDiscussionDocument,
    "\n  query Agenda($meetingId: ID!) {\n    agenda(meetingId: $meetingId) {\n      meetingId totalMinutes slotMinutes overMinutes timingSentence isPublished takesMinutes mayArrange mayMinute\n      warnings { rule message }\n      sections { id version title part }\n      items {\n        id version number startsAt sectionId isWithheld title publicTitle purpose decisionNeeded recommendation presenter sponsor\n        minutesAllotted programmeId programmeName planItemId planItemCode planItemTitle state result resultNote discussion\n        deferredToId deferredToTitle isLate urgencyReason classification exemptParagraph exemptReason isInterpretation\n        sourceDocument\n      }\n    }\n  }\n": typeof types.AgendaDocument,
    "\n  query WaitingItems($bodyId: ID!) {\n    waitingItems(bodyId: $bodyId) { id version title purpose classification expected { written } }\n  }\n": typeof types.WaitingItemsDocument,
    "\n  query InstantComparison($programmeId: ID!, $from: String!, $to: String) {\n    instantComparison(programmeId: $programmeId, from: $from, to: $to) {\n      from { asAt day words }\n      to { asAt day words }\n      summary\n      records { id entity change code title path fields { label before after scenarioId } }\n    }\n  }\n": typeof types.InstantComparisonDocument,
    "\n  query RecordMoments($programmeId: ID!) {\n    recordMoments(programmeId: $programmeId) {\n      firstDay today\n      points { kind title on asAt }\n    }\n  }\n": typeof types.RecordMomentsDocument,
    "\n  query AssessmentsPage($programmeId: ID!) {\n    assessments(programmeId: $programmeId) {\n      mayEdit\n      assessments {\n        id version code kind title state stateReason covers coversOn finalOn address consultationId\n        warnings { rule severity message } sourceDocument sourcePlace isInterpretation\n      }\n      reviews {\n        id version code title requestedOn termsAgreedOn evidenceOn panelOn draftReportOn accuracyDueOn finalReportOn\n        businessCaseFinalOn note sentence\n        recommendations { id version number wording answer answerReason owner }\n        warnings { rule severity message } sourceDocument sourcePlace isInterpretation\n      }\n    }\n    consultations(programmeId: $programmeId) { consultations { id code title } }\n  }\n": typeof types.AssessmentsPageDocument,
    "\n  mutation AddImpactAssessment($input: AddImpactAssessmentInput!) { addImpactAssessment(input: $input) { id code } }\n": typeof types.AddImpactAssessmentDocument,
    "\n  mutation AmendImpactAssessment($input: AmendImpactAssessmentInput!) { amendImpactAssessment(input: $input) { id } }\n": typeof types.AmendImpactAssessmentDocument,
    "\n  mutation OpenSenateReview($input: OpenSenateReviewInput!) { openSenateReview(input: $input) { id code } }\n": typeof types.OpenSenateReviewDocument,
    "\n  mutation AmendSenateReview($input: AmendSenateReviewInput!) { amendSenateReview(input: $input) { id } }\n": typeof types.AmendSenateReviewDocument,
    "\n  mutation AddSenateRecommendation($input: AddSenateRecommendationInput!) { addSenateRecommendation(input: $input) { id } }\n": typeof types.AddSenateRecommendationDocument,
    "\n  mutation AnswerSenateRecommendation($input: AnswerSenateRecommendationInput!) {\n    answerSenateRecommendation(input: $input) { id }\n  }\n": typeof types.AnswerSenateRecommendationDocument,
    "\n  query Baselines($programmeId: ID!) {\n    baselines(programmeId: $programmeId) {\n      programmeVersion warning mayTake today\n      sets { id number name takenOn by reason decisionId decisionCode dates }\n    }\n    decisions(programmeId: $programmeId) { id code title bodyName outcome state }\n  }\n": typeof types.BaselinesDocument,
    "\n  query BaselineComparison($id: ID!, $againstId: ID) {\n    baselineComparison(id: $id, againstId: $againstId) {\n      summary\n      rows {\n        rowId itemId code title kind workstreamId scenarioNumber isDone change slipWorkingDays slipCalendarDays slipFigure calendarFigure slipWords moves\n        baseline { text written shape confidence precision earliest latest }\n        current { text written shape confidence precision earliest latest }\n      }\n    }\n  }\n": typeof types.BaselineComparisonDocument,
    "\n  mutation TakeBaseline($input: TakeBaselineInput!) {\n    takeBaseline(input: $input) { id number name dates }\n  }\n": typeof types.TakeBaselineDocument,
    "\n  query Branding {\n    branding {\n      organisation accent logoPng logoAlt coverText markingFull markingOfficial markingPublic version mayEdit\n    }\n  }\n": typeof types.BrandingDocument,
    "\n  mutation SetBranding($input: SetBrandingInput!) {\n    setBranding(input: $input) {\n      organisation accent logoPng logoAlt coverText markingFull markingOfficial markingPublic version mayEdit\n    }\n  }\n": typeof types.SetBrandingDocument,
    "\n  query CalendarFeeds {\n    calendarFeeds {\n      id version name subject owner isMine expiresOn hasExpired lastUsedOn entryCount withoutDay\n    }\n  }\n": typeof types.CalendarFeedsDocument,
    "\n  query FeedBodies($programmeId: ID!) {\n    bodies(programmeId: $programmeId) { id name }\n  }\n": typeof types.FeedBodiesDocument,
    "\n  mutation MakeCalendarFeed($input: MakeCalendarFeedInput!) {\n    makeCalendarFeed(input: $input) { path feed { id name } }\n  }\n": typeof types.MakeCalendarFeedDocument,
    "\n  mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {\n    revokeCalendarFeed(input: $input) { id }\n  }\n": typeof types.RevokeCalendarFeedDocument,
    "\n  mutation StartCommitteeReport($input: StartCommitteeReportInput!) {\n    startCommitteeReport(input: $input) { report { id version title } }\n  }\n": typeof types.StartCommitteeReportDocument,
    "\n  mutation SaveCommitteeReport($input: SaveCommitteeReportInput!) {\n    saveCommitteeReport(input: $input) { report { id version } }\n  }\n": typeof types.SaveCommitteeReportDocument,
    "\n  mutation FinaliseCommitteeReport($input: FinaliseCommitteeReportInput!) {\n    finaliseCommitteeReport(input: $input) { report { id version state } }\n  }\n": typeof types.FinaliseCommitteeReportDocument,
    "\n  mutation PresentCommitteeReport($input: PresentCommitteeReportInput!) {\n    presentCommitteeReport(input: $input) { report { id version state presentedOn } }\n  }\n": typeof types.PresentCommitteeReportDocument,
    "\n  mutation ReviseCommitteeReport($input: ReviseCommitteeReportInput!) {\n    reviseCommitteeReport(input: $input) { report { id version edition } }\n  }\n": typeof types.ReviseCommitteeReportDocument,
    "\n  mutation SettleRecommendation($input: SettleRecommendationInput!) {\n    settleRecommendation(input: $input) { report { id version } }\n  }\n": typeof types.SettleRecommendationDocument,
    "\n  mutation CopyRecommendations($input: CopyRecommendationsInput!) {\n    copyRecommendations(input: $input) { report { id version agendaItemTitle } }\n  }\n": typeof types.CopyRecommendationsDocument,
    "\n  mutation ArchiveCommitteeReport($input: ArchiveCommitteeReportInput!) {\n    archiveCommitteeReport(input: $input) { report { id version } }\n  }\n": typeof types.ArchiveCommitteeReportDocument,
    "\n  mutation RestoreCommitteeReport($input: RestoreCommitteeReportInput!) {\n    restoreCommitteeReport(input: $input) { report { id version } }\n  }\n": typeof types.RestoreCommitteeReportDocument,
    "\n  query CommitteeReports($programmeId: ID!) {\n    committeeReports(programmeId: $programmeId) {\n      id version title edition isReplaced state bodyId bodyName meetingId meetingTitle\n      meetingDate { text written shape confidence earliest latest }\n      recommendationCount unsignedCount classification isInterpretation changedOn\n    }\n  }\n": typeof types.CommitteeReportsDocument,
    "\n  query CommitteeReport($id: ID!) {\n    committeeReport(id: $id) {\n      id version title programmeId edition isReplaced state bodyId bodyName meetingId meetingTitle\n      meetingDate { text written shape confidence earliest latest }\n      classification exemptParagraph exemptReason isFinalDecision finalDecisionMaker leadHeadOfService leadOfficer\n      wardsAffected purpose background reasons consultation nextSteps\n      recommendations { number verb text sentence state note }\n      priorities { title text }\n      timetable { meeting date { text written } }\n      options { text advantages disadvantages isPreferred }\n      implications { issue implication signOff }\n      appendices { title link }\n      finalisedOn finalisedReason presentedOn agendaItemId agendaItemTitle\n      editions { id edition state }\n      warnings { rule severity field message }\n      sourceDocument isInterpretation mayEdit\n    }\n  }\n": typeof types.CommitteeReportDocument,
    "\n  query CommitteeReportFill($id: ID!) {\n    committeeReportFill(id: $id) {\n      background nextSteps\n      timetable { meeting date { text written } }\n      options { text advantages disadvantages isPreferred }\n    }\n  }\n": typeof types.CommitteeReportFillDocument,
    "\n  query ReportAgendaItems($id: ID!) {\n    reportAgendaItems(id: $id) { id title meetingTitle hasRecommendation }\n  }\n": typeof types.ReportAgendaItemsDocument,
    "\n  mutation RecordAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) { version quorum { sentence } }\n  }\n": typeof types.RecordAttendanceDocument,
    "\n  mutation DeclareInterest($input: DeclareInterestInput!) {\n    declareInterest(input: $input) { version }\n  }\n": typeof types.DeclareInterestDocument,
    "\n  mutation DeclareNone($input: DeclareNoneInput!) {\n    declareNone(input: $input) { version declarations { id version isNone agendaItemId } }\n  }\n": typeof types.DeclareNoneDocument,
    "\n  mutation WithdrawDeclaration($input: WithdrawDeclarationInput!) {\n    withdrawDeclaration(input: $input) { version }\n  }\n": typeof types.WithdrawDeclarationDocument,
    "\n  mutation RecordVotes($input: RecordVotesInput!) {\n    recordVotes(input: $input) { version }\n  }\n": typeof types.RecordVotesDocument,
    "\n  mutation RegisterInterest($input: RegisterInterestInput!) {\n    registerInterest(input: $input) { kinds }\n  }\n": typeof types.RegisterInterestDocument,
    "\n  mutation EndInterest($input: EndOfBodyPartInput!) {\n    endInterest(input: $input) { kinds }\n  }\n": typeof types.EndInterestDocument,
    "\n  query MeetingConduct($id: ID!) {\n    meetingConduct(id: $id) {\n      meetingId version mayRecord whyNot quorumSentence votingSentence chairHasCastingVote\n      quorum { isQuorate counted sentence }\n      warnings { rule message }\n      lines {\n        attendanceId memberId name seat organisation isChair isVoting state isRemote deputyId deputyName\n        arrivedAt leftAt fromItemId untilItemId deputies { id name } interests { id name }\n      }\n      declarations { id version isNone agendaItemId who description action }\n      items {\n        id position title quorum { isQuorate sentence }\n        tally { result sentence votes { attendanceId who vote castingVote } }\n      }\n      decisions { id code title tally { result sentence votes { attendanceId who vote castingVote } } }\n    }\n  }\n": typeof types.MeetingConductDocument,
    "\n  query InterestRegister($bodyId: ID!) {\n    interestRegister(bodyId: $bodyId) {\n      kinds interests { id version memberId seat holder kind description heldFrom heldTo isCurrent }\n    }\n  }\n": typeof types.InterestRegisterDocument,
    "\n  query PastAttendance($bodyId: ID!) {\n    pastAttendance(bodyId: $bodyId) {\n      meetingId title heldOn attendees { state isRemote isVoting organisationId category }\n    }\n  }\n": typeof types.PastAttendanceDocument,
    "\n  query ConsultationsPage($programmeId: ID!) {\n    consultations(programmeId: $programmeId) {\n      mayEdit mayLaunch\n      consultations {\n        id version code title state pausedState stateReason steps options optionsOn audience analyst\n        scrutinyCase { id code title }\n        launchItem { id code title } finalItem { id code title }\n        launchDecision { id code title bodyName effectSentence }\n        finalDecision { id code title bodyName effectSentence }\n        assuranceDecision { id code title bodyName effectSentence }\n        assuranceOutcome assuranceOn assuranceEvidence\n        opens { written text } closes { written text } originalCloses { written }\n        dates { id role isExtension reason statedOn date { written } }\n        counting normWeeks lengthReason closesAt closingMoment lengthSentence\n        timetable { rule severity message }\n        launchedOn closedOn\n        documents { id version kind title address publishedOn }\n        gunning { principle title wanted evidence isMet }\n        checks { key title state met problems { rule severity message } }\n        sourceDocument sourcePlace isInterpretation\n      }\n    }\n    scrutinyCases(programmeId: $programmeId) { cases { id code title } }\n    decisions(programmeId: $programmeId) { id code title bodyName }\n    timeline(programmeId: $programmeId) { rows { itemId code title } }\n  }\n": typeof types.ConsultationsPageDocument,
    "\n  query LaunchReadiness($itemId: ID!) {\n    launchReadiness(itemId: $itemId) {\n      consultationId title checks { key title state met problems { rule severity message } }\n    }\n  }\n": typeof types.LaunchReadinessDocument,
    "\n  mutation PlanConsultation($input: PlanConsultationInput!) { planConsultation(input: $input) { consultation { id code } } }\n": typeof types.PlanConsultationDocument,
    "\n  mutation AmendConsultation($input: AmendConsultationInput!) { amendConsultation(input: $input) { consultation { id } } }\n": typeof types.AmendConsultationDocument,
    "\n  mutation StateConsultationDates($input: StateConsultationDatesInput!) {\n    stateConsultationDates(input: $input) { reading consultation { id lengthSentence } }\n  }\n": typeof types.StateConsultationDatesDocument,
    "\n  mutation ExtendConsultation($input: ExtendConsultationInput!) {\n    extendConsultation(input: $input) { reading consultation { id } }\n  }\n": typeof types.ExtendConsultationDocument,
    "\n  mutation ApproveConsultation($input: ApproveConsultationInput!) { approveConsultation(input: $input) { consultation { id } } }\n": typeof types.ApproveConsultationDocument,
    "\n  mutation RecordAssurance($input: RecordAssuranceInput!) { recordAssurance(input: $input) { consultation { id } } }\n": typeof types.RecordAssuranceDocument,
    "\n  mutation LaunchConsultation($input: LaunchConsultationInput!) { launchConsultation(input: $input) { consultation { id } } }\n": typeof types.LaunchConsultationDocument,
    "\n  mutation StepConsultation($input: StepConsultationInput!) { stepConsultation(input: $input) { consultation { id state } } }\n": typeof types.StepConsultationDocument,
    "\n  mutation RecordGunning($input: RecordGunningInput!) { recordGunning(input: $input) { consultation { id } } }\n": typeof types.RecordGunningDocument,
    "\n  mutation AddConsultationDocument($input: AddConsultationDocumentInput!) {\n    addConsultationDocument(input: $input) { consultation { id } }\n  }\n": typeof types.AddConsultationDocumentDocument,
    "\n  mutation RemoveConsultationDocument($input: RemoveConsultationDocumentInput!) {\n    removeConsultationDocument(input: $input) { consultation { id } }\n  }\n": typeof types.RemoveConsultationDocumentDocument,
    "\n  mutation DraftRecommendation($input: DraftRecommendationInput!) {\n    draftRecommendation(input: $input) { decision { id code } }\n  }\n": typeof types.DraftRecommendationDocument,
    "\n  mutation AmendRecommendation($input: AmendRecommendationInput!) {\n    amendRecommendation(input: $input) { decision { id } }\n  }\n": typeof types.AmendRecommendationDocument,
    "\n  mutation PutRecommendationForward($input: PutForwardInput!) {\n    putRecommendationForward(input: $input) { decision { id code } }\n  }\n": typeof types.PutRecommendationForwardDocument,
    "\n  mutation TakeRecommendation($input: TakeRecommendationInput!) {\n    takeRecommendation(input: $input) { released { words state note } decision { id code effectSentence } }\n  }\n": typeof types.TakeRecommendationDocument,
    "\n  mutation AmendDecisionWording($input: AmendWordingInput!) {\n    amendDecisionWording(input: $input) { decision { id } }\n  }\n": typeof types.AmendDecisionWordingDocument,
    "\n  mutation CorrectDecision($input: CorrectDecisionInput!) {\n    correctDecision(input: $input) { decision { id } }\n  }\n": typeof types.CorrectDecisionDocument,
    "\n  mutation ReportDecision($input: ReportDecisionInput!) {\n    reportDecision(input: $input) { decision { id reportBackSentence } }\n  }\n": typeof types.ReportDecisionDocument,
    "\n  mutation CarryOutDecision($input: CarryOutDecisionInput!) {\n    carryOutDecision(input: $input) { released { words state note } decision { id code effectSentence } }\n  }\n": typeof types.CarryOutDecisionDocument,
    "\n  mutation ImplementDecision($input: ImplementDecisionInput!) {\n    implementDecision(input: $input) { decision { id } }\n  }\n": typeof types.ImplementDecisionDocument,
    "\n  mutation RescindDecision($input: RescindDecisionInput!) {\n    rescindDecision(input: $input) { decision { id } }\n  }\n": typeof types.RescindDecisionDocument,
    "\n  mutation QuashDecision($input: QuashDecisionInput!) {\n    quashDecision(input: $input) { decision { id } }\n  }\n": typeof types.QuashDecisionDocument,
    "\n  mutation RecordDecision($input: RecordDecisionInput!) {\n    recordDecision(input: $input) { released { words state note } decision { id code effectSentence } }\n  }\n": typeof types.RecordDecisionDocument,
    "\n  mutation MeetCondition($input: MeetConditionInput!) {\n    meetCondition(input: $input) { released { words state note } decision { id effectSentence } }\n  }\n": typeof types.MeetConditionDocument,
    "\n  mutation WaiveCondition($input: WaiveConditionInput!) {\n    waiveCondition(input: $input) { released { words state note } decision { id effectSentence } }\n  }\n": typeof types.WaiveConditionDocument,
    "\n  mutation FailCondition($input: FailConditionInput!) {\n    failCondition(input: $input) { released { words state note } decision { id effectSentence } }\n  }\n": typeof types.FailConditionDocument,
    "\n  mutation SupersedeDecision($input: SupersedeDecisionInput!) {\n    supersedeDecision(input: $input) { decision { id supersededByCode } }\n  }\n": typeof types.SupersedeDecisionDocument,
    "\n  query Decision($id: ID!) {\n    decision(id: $id) {\n      id version code title wording type bodyId bodyName meetingId meetingTitle takenOn outcome state effectSentence\n      effectiveOn callInUntil isReportBackOverdue reportBackSentence agendaItemId\n      rationale votesFor votesAgainst abstentions carriedBy proposedBy secondedBy amountWords urgencyReason consultees\n      reportBackMeetingId reportedMeetingId ratifyAtMeetingId ratifyAtMeetingTitle\n      setAsideAuthority stateReason isWordingFixed abilities\n      options { title standing reason }\n      evidence { title place }\n      delegation { delegate clause limit limitWords from to }\n      ratifies { id code title }\n      ratifiedBy { id code title }\n      setAsideBy { id code title }\n      effects { id kind words state planItemId planItemTitle doneOn note }\n      corrections { id position wording minuteReference reason correctedOn by }\n      steps { id on what by reason }\n      classification exemptParagraph exemptReason\n      planItemId planItemCode supersedesId supersedesCode supersededById supersededByCode\n      isInterpretation sourceDocument sourcePlace maySettle\n      conditions {\n        id version position text satisfiedByBodyId satisfiedByBodyName dueOn longStopOn state evidence settledOn\n        settledByCode isOverdue\n      }\n    }\n  }\n": typeof types.DecisionDocument,
    "\n  query Decisions($programmeId: ID!, $bodyId: ID, $meetingId: ID) {\n    decisions(programmeId: $programmeId, bodyId: $bodyId, meetingId: $meetingId) {\n      id version code title bodyId bodyName meetingId meetingTitle takenOn outcome state effectSentence\n      type callInUntil isReportBackOverdue reportBackSentence\n      conditionCount openConditionCount nextDueOn planItemId planItemCode classification isInterpretation changedOn\n    }\n  }\n": typeof types.DecisionsDocument,
    "\n  query DecisionLedger($itemId: ID!) {\n    decisionLedger(itemId: $itemId) {\n      id kind on sentence from to reason by body decisionId decisionCode meetingId scenarioNumber\n    }\n  }\n": typeof types.DecisionLedgerDocument,
    "\n  query DecisionConsequences($id: ID!) {\n    decisionConsequences(id: $id) { id on sentence planItemId planItemCode planItemTitle }\n  }\n": typeof types.DecisionConsequencesDocument,
    "\n  query OutcomeChoices($bodyId: ID!, $meetingId: ID) {\n    outcomeChoices(bodyId: $bodyId, meetingId: $meetingId) { outcome isAllowed why }\n  }\n": typeof types.OutcomeChoicesDocument,
    "\n  query OpenConditions($programmeId: ID!) {\n    openConditions(programmeId: $programmeId) { id text satisfiedByBodyId decisionId decisionCode }\n  }\n": typeof types.OpenConditionsDocument,
    "\n  query ConditionSuggestions($planItemId: ID!, $meetingId: ID!) {\n    conditionSuggestions(planItemId: $planItemId, meetingId: $meetingId) { text bodyId dueOn longStopOn }\n  }\n": typeof types.ConditionSuggestionsDocument,
    "\n  query ForwardPlan($programmeId: ID!, $edition: ForwardEdition) {\n    forwardPlan(programmeId: $programmeId, edition: $edition) {\n      programmeId today edition withheldSentence\n      entries {\n        rowId isWithheld withheldSentence title decisionNeeded purpose agendaItemId version planItemId planItemCode planItemTitle\n        scenarioNumber bodyId bodyName meetingId meetingTitle when { earliest latest } whenWords projectedMeetingId projectedWords\n        papersDueOn noticeDueOn isNoticeGiven papersSentence clearDaysLeft papers { id title author isOut clearanceSentence }\n        isKeyDecision key { fullBy generalBy route publishedOn scrutinyChairOn reason sentence }\n        nextStep nextDueOn nextSentence late warnings { rule severity message } mayEdit\n      }\n    }\n  }\n": typeof types.ForwardPlanDocument,
    "\n  mutation MarkKeyDecision($input: MarkKeyDecisionInput!) { markKeyDecision(input: $input) { id version isKeyDecision } }\n": typeof types.MarkKeyDecisionDocument,
    "\n  mutation PublishKeyNotice($input: PublishKeyNoticeInput!) {\n    publishKeyNotice(input: $input) { id version key { sentence } }\n  }\n": typeof types.PublishKeyNoticeDocument,
    "\n  query Bodies($programmeId: ID!) {\n    bodies(programmeId: $programmeId) {\n      id version prefix name shortName kind role parentId parentName isParentInferred predecessorId predecessorName\n      validFrom validTo chair isChairVacant memberCount nextMeetingId nextMeeting { written earliest }\n      noticeClearDays isNoticeInterpreted isInterpretation changedOn\n    }\n  }\n": typeof types.BodiesDocument,
    "\n  mutation AddBody($input: AddBodyInput!) {\n    addBody(input: $input) { id name }\n  }\n": typeof types.AddBodyDocument,
    "\n  mutation AmendBody($input: AmendBodyInput!) {\n    amendBody(input: $input) { id version }\n  }\n": typeof types.AmendBodyDocument,
    "\n  mutation SeatMember($input: SeatMemberInput!) {\n    seatMember(input: $input) { id }\n  }\n": typeof types.SeatMemberDocument,
    "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) { id }\n  }\n": typeof types.EndMembershipDocument,
    "\n  mutation ArchiveBody($input: ArchiveBodyInput!) {\n    archiveBody(input: $input) { id }\n  }\n": typeof types.ArchiveBodyDocument,
    "\n  query Body($id: ID!) {\n    body(id: $id) {\n      id version prefix name shortName kind kindMeaning role parentId parentName isParentInferred\n      predecessorId predecessorName validFrom validTo authority delegatedScope organisation\n      quorumMinimum quorumNote noticeClearDays callInDays noticeRegime isNoticeInterpreted noticeSentence\n      hasPapersWhenInformal meetsInPublic votingRule votingMethod chairHasCastingVote votingSentence\n      allowsCorrespondence isInterestRegisterPublic termsOfReference termsLink reviewOn note isInterpretation\n      sourceDocument sourcePlace archiveReason mayEdit mayEditMeetings mayTakeChairsAction\n      members {\n        id version seat role category organisation organisationId post holder isVacant isVoting voteWeight deputy\n        heldFrom heldTo isCurrent deputies { id version name isCurrent }\n      }\n      quorum {\n        minimum sentence deputiesCount remoteCounts\n        organisations { organisationId name minimum } categories { name minimum }\n      }\n      delegations { id version organisation instrument heldFrom heldTo isCurrent }\n      scope { id version delegatedFunction programme workstream heldFrom heldTo isCurrent }\n      succession { id name validFrom validTo }\n      mergedFrom { id version bodyId name note }\n      warnings { rule message }\n      programmes { id name }\n    }\n  }\n": typeof types.BodyDocument,
    "\n  query BodyComposition($id: ID!, $on: Day!) {\n    bodyComposition(id: $id, on: $on) {\n      id version seat role category organisation organisationId post holder isVacant isVoting voteWeight deputy\n      heldFrom heldTo isCurrent deputies { id version name isCurrent }\n    }\n  }\n": typeof types.BodyCompositionDocument,
    "\n  mutation SetQuorum($input: SetQuorumInput!) {\n    setQuorum(input: $input) { id version quorum { sentence } }\n  }\n": typeof types.SetQuorumDocument,
    "\n  mutation AmendMember($input: AmendMemberInput!) {\n    amendMember(input: $input) { id }\n  }\n": typeof types.AmendMemberDocument,
    "\n  mutation NameDeputy($input: NameDeputyInput!) {\n    nameDeputy(input: $input) { id }\n  }\n": typeof types.NameDeputyDocument,
    "\n  mutation EndDeputy($input: EndOfBodyPartInput!) {\n    endDeputy(input: $input) { id }\n  }\n": typeof types.EndDeputyDocument,
    "\n  mutation AddDelegation($input: AddDelegationInput!) {\n    addDelegation(input: $input) { id }\n  }\n": typeof types.AddDelegationDocument,
    "\n  mutation EndDelegation($input: EndOfBodyPartInput!) {\n    endDelegation(input: $input) { id }\n  }\n": typeof types.EndDelegationDocument,
    "\n  mutation AddScope($input: AddScopeInput!) {\n    addScope(input: $input) { id }\n  }\n": typeof types.AddScopeDocument,
    "\n  mutation EndScope($input: EndOfBodyPartInput!) {\n    endScope(input: $input) { id }\n  }\n": typeof types.EndScopeDocument,
    "\n  mutation AddPredecessor($input: AddPredecessorInput!) {\n    addPredecessor(input: $input) { id }\n  }\n": typeof types.AddPredecessorDocument,
    "\n  mutation RemovePredecessor($input: RemovePredecessorInput!) {\n    removePredecessor(input: $input) { id }\n  }\n": typeof types.RemovePredecessorDocument,
    "\n  query Organisations {\n    organisations { id name }\n  }\n": typeof types.OrganisationsDocument,
    "\n  mutation AmendIssue($input: AmendIssueInput!) {\n    amendIssue(input: $input) { id version code }\n  }\n": typeof types.AmendIssueDocument,
    "\n  query IssueChoices($code: String!, $programmeId: ID!) {\n    programme(code: $code) {\n      id\n      workstreams { id name parentId isArchived }\n    }\n    ownerChoices { kind id name }\n    risks(programmeId: $programmeId) { id code title }\n  }\n": typeof types.IssueChoicesDocument,
    "\n  query IssueInFull($id: ID!) {\n    issue(id: $id) {\n      id version code title programmeId workstreamId workstreamName ownerPersonId ownerName kind severity state\n      raisedOn targetOn isOverdue resolution resolvedOn closeReason closedOn classification exemptParagraph exemptReason\n      statement impact riskId changedAt sourceDocument sourcePlace isInterpretation\n      risks { id code title }\n      linkedItems { id code title kind state linkId linkVersion }\n      warnings { rule message }\n    }\n    history(entity: issue, id: $id) {\n      seq changeId personName recordedAt effectiveAt action reason operation asAtBefore asAtAfter\n      fields { name before after }\n    }\n  }\n": typeof types.IssueInFullDocument,
    "\n  query IssueRegister($programmeId: ID!) {\n    issues(programmeId: $programmeId) {\n      id version code title workstreamId workstreamName ownerName kind severity state raisedOn targetOn isOverdue\n      resolution resolvedOn closeReason closedOn classification changedOn\n    }\n  }\n": typeof types.IssueRegisterDocument,
    "\n  mutation LinkIssueToItem($input: LinkIssueInput!) {\n    linkIssueToItem(input: $input) { id version linkedItems { id linkId linkVersion } }\n  }\n": typeof types.LinkIssueToItemDocument,
    "\n  mutation UnlinkIssueFromItem($input: UnlinkIssueInput!) {\n    unlinkIssueFromItem(input: $input) { id version }\n  }\n": typeof types.UnlinkIssueFromItemDocument,
    "\n  query IssueItemSearch($programmeId: ID!, $text: String!) {\n    search(programmeId: $programmeId, text: $text) { kind id code title detail }\n  }\n": typeof types.IssueItemSearchDocument,
    "\n  mutation MoveIssue($input: MoveIssueInput!) {\n    moveIssue(input: $input) { id version code state }\n  }\n": typeof types.MoveIssueDocument,
    "\n  mutation RaiseIssue($input: RaiseIssueInput!) {\n    raiseIssue(input: $input) { id version code }\n  }\n": typeof types.RaiseIssueDocument,
    "\n  query OwnMail {\n    ownMail { version address wantsMeetings wantsReturns isSecretary }\n  }\n": typeof types.OwnMailDocument,
    "\n  query MailOutbox {\n    mailOutbox {\n      isConfigured leaves server from words waiting failed sent\n      letters { id to kind subject state words attempts writtenAt sentAt }\n    }\n  }\n": typeof types.MailOutboxDocument,
    "\n  mutation ChooseMeetingMail($input: ChooseMeetingMailInput!) {\n    chooseMeetingMail(input: $input) { version wantsMeetings }\n  }\n": typeof types.ChooseMeetingMailDocument,
    "\n  mutation ChooseReturnMail($input: ChooseReturnMailInput!) {\n    chooseReturnMail(input: $input) { version wantsReturns }\n  }\n": typeof types.ChooseReturnMailDocument,
    "\n  mutation RetryMail($input: RetryMailInput!) {\n    retryMail(input: $input) { waiting }\n  }\n": typeof types.RetryMailDocument,
    "\n  mutation SendTestMail($input: SendTestMailInput!) {\n    sendTestMail(input: $input) { waiting }\n  }\n": typeof types.SendTestMailDocument,
    "\n  query BodySeries($bodyId: ID!) {\n    meetingSeries(bodyId: $bodyId) {\n      id version title kind words rhythm every weekday weekOfMonth exceptMonths from until count confidence\n      startsAt endsAt venue link endedOn endReason mayEdit\n      meetings { id code state seriesOn on isMoved }\n    }\n  }\n": typeof types.BodySeriesDocument,
    "\n  query SeriesDays($input: SeriesPreviewInput!) {\n    seriesPreview(input: $input) { words days { on suggestion problems { rule message } } }\n  }\n": typeof types.SeriesDaysDocument,
    "\n  query SeriesChange($input: SeriesChangePreviewInput!) {\n    seriesChangePreview(input: $input) {\n      words print steps { kind meetingId code from to because problems { rule message } }\n    }\n  }\n": typeof types.SeriesChangeDocument,
    "\n  mutation StartMeetingSeries($input: StartMeetingSeriesInput!) {\n    startMeetingSeries(input: $input) { id words meetings { id } }\n  }\n": typeof types.StartMeetingSeriesDocument,
    "\n  mutation AmendMeetingSeries($input: AmendMeetingSeriesInput!) {\n    amendMeetingSeries(input: $input) { id words }\n  }\n": typeof types.AmendMeetingSeriesDocument,
    "\n  mutation EndMeetingSeries($input: EndMeetingSeriesInput!) {\n    endMeetingSeries(input: $input) { id title }\n  }\n": typeof types.EndMeetingSeriesDocument,
    "\n  query MeetingConsequences($input: MeetingConsequencesInput!) {\n    meetingConsequences(input: $input) {\n      reading words\n      warnings { rule message }\n      programmes {\n        programmeId programmeName scenarioNumber isWorking problem stopped\n        moved { itemId code title from to workingDays isTarget }\n        warnings { rule message }\n      }\n    }\n  }\n": typeof types.MeetingConsequencesDocument,
    "\n  mutation ScheduleMeeting($input: ScheduleMeetingInput!) {\n    scheduleMeeting(input: $input) { reading meeting { id code } }\n  }\n": typeof types.ScheduleMeetingDocument,
    "\n  mutation MoveMeeting($input: MoveMeetingInput!) {\n    moveMeeting(input: $input) { reading meeting { id version } }\n  }\n": typeof types.MoveMeetingDocument,
    "\n  mutation ArrangeMeeting($input: ArrangeMeetingInput!) {\n    arrangeMeeting(input: $input) { meeting { id version } }\n  }\n": typeof types.ArrangeMeetingDocument,
    "\n  mutation ConfirmMeetingDate($input: ConfirmMeetingDateInput!) {\n    confirmMeetingDate(input: $input) { reading meeting { id } }\n  }\n": typeof types.ConfirmMeetingDateDocument,
    "\n  mutation CallMeeting($input: GiveNoticeInput!) {\n    callMeeting(input: $input) { meeting { id state } }\n  }\n": typeof types.CallMeetingDocument,
    "\n  mutation PublishPapers($input: GiveNoticeInput!) {\n    publishPapers(input: $input) { meeting { id state } }\n  }\n": typeof types.PublishPapersDocument,
    "\n  mutation HoldMeeting($input: HoldMeetingInput!) {\n    holdMeeting(input: $input) { meeting { id state } }\n  }\n": typeof types.HoldMeetingDocument,
    "\n  mutation AdjournMeeting($input: AdjournMeetingInput!) {\n    adjournMeeting(input: $input) { meeting { id state } }\n  }\n": typeof types.AdjournMeetingDocument,
    "\n  mutation CancelMeeting($input: CancelMeetingInput!) {\n    cancelMeeting(input: $input) { meeting { id state } }\n  }\n": typeof types.CancelMeetingDocument,
    "\n  mutation ReinstateMeeting($input: ReinstateMeetingInput!) {\n    reinstateMeeting(input: $input) { meeting { id state } }\n  }\n": typeof types.ReinstateMeetingDocument,
    "\n  mutation PostponeMeeting($input: PostponeMeetingInput!) {\n    postponeMeeting(input: $input) { reading meeting { id code } }\n  }\n": typeof types.PostponeMeetingDocument,
    "\n  query Meeting($id: ID!) {\n    meeting(id: $id) {\n      id version code title kind state bodyId bodyName\n      date { text written shape confidence earliest latest }\n      heldOn startsAt endsAt isTimeConfirmed venue link parts seriesId seriesOn presentCount wasQuorate quorumMinimum postponedToId stateReason\n      papersDueOn papersPublishBy papersSentence isPapersDueInterpreted hasMinutes isInterpretation sourceDocument sourcePlace\n      warnings { rule severity message }\n      steps { to isAllowed problems { rule message } }\n      items { id code title kind state programmeId scenario }\n      mayEdit mayMinute mayRecordDecisions\n    }\n  }\n": typeof types.MeetingDocument,
    "\n  query Meetings($programmeId: ID!, $from: Day, $to: Day, $bodyId: ID) {\n    meetings(programmeId: $programmeId, from: $from, to: $to, bodyId: $bodyId) {\n      id version code title kind state bodyId bodyName\n      date { text written shape confidence earliest latest }\n      heldOn startsAt isTimeConfirmed papersDueOn isPapersDueInterpreted itemCount isInterpretation changedOn\n    }\n  }\n": typeof types.MeetingsDocument,
    "\n  mutation AddPlanItem($input: AddPlanItemInput!) {\n    addPlanItem(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": typeof types.AddPlanItemDocument,
    "\n  mutation AmendLink($input: AmendLinkInput!) {\n    amendLink(input: $input) { id version }\n  }\n": typeof types.AmendLinkDocument,
    "\n  mutation AmendPlanItem($input: AmendPlanItemInput!) {\n    amendPlanItem(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": typeof types.AmendPlanItemDocument,
    "\n  mutation ArchivePlanItem($input: ArchivePlanItemInput!) {\n    archivePlanItem(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": typeof types.ArchivePlanItemDocument,
    "\n  mutation ChooseMeeting($input: ChooseMeetingInput!) {\n    chooseMeeting(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": typeof types.ChooseMeetingDocument,
    "\n  mutation CompleteMilestone($input: CompleteMilestoneInput!) {\n    completeMilestone(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": typeof types.CompleteMilestoneDocument,
    "\n  mutation LinkPlanItems($input: LinkPlanItemsInput!) {\n    linkPlanItems(input: $input) { id version }\n  }\n": typeof types.LinkPlanItemsDocument,
    "\n  query PlanItem($id: ID!) {\n    planItem(id: $id) {\n      id programmeId programmeCode version code title description ownerPersonId ownerPostId workstream body source\n      sensitiveEvent avoidsRestricted restrictedNote\n      isInterpretation isArchived abilities\n      duration { min likely max }\n      rows {\n        rowId scenarioId kind category state owner ownerId isOwnerVacant isProtected bodyId meetingId pathwayId stageNumber\n        baseline { text written shape confidence precision earliest latest }\n        forecast { text written shape confidence precision earliest latest }\n        forecastAnchorId\n        actual { text written shape confidence precision earliest latest }\n        rag computedRag computedReason computedSentence reportedRag reportedOn narrative pathToGreen\n        slipWorkingDays slipWords\n      }\n      dates { id role date { text written note } scenarioNumber statedOn recordedAt by reason isCurrent isInterpretation }\n      reports {\n        id rag computedRag reportedOn by narrative pathToGreen pathOwner pathDueOn overrideReason overrideUntil\n      }\n      signsOff { id code title warnings { rule message } }\n      links {\n        id version otherId otherCode otherTitle isPredecessor kind lagWords lagMin lagMax lagUnit neededFor isToGate scenarioNumber basis\n      }\n      sources { code title printedDate document place inference }\n      risks { id code title state linkId linkVersion delay { min likely max } mayUnlink }\n      issues { id code title state severity }\n      decisions { id code title state }\n    }\n  }\n": typeof types.PlanItemDocument,
    "\n  query Plan($programmeId: ID!, $includePublishedLater: Boolean!) {\n    timeline(programmeId: $programmeId, includePublishedLater: $includePublishedLater) {\n      programmeName\n      today\n      rows {\n        rowId itemId version code title kind category state workstreamId laneId bodyId meetingId pathwayId stageNumber\n        scenarioId owner ownerId isOwnerVacant isMine mayReforecast isProtected isInterpretation\n        baseline { text written shape confidence precision earliest latest }\n        forecast { text written shape confidence precision earliest latest }\n        forecastAnchorId\n        actual { text written shape confidence precision earliest latest }\n        rag computedRag computedReason computedSentence reportedRag reportedOn narrative pathToGreen\n        slipWorkingDays slipWords changedOn\n      }\n      groups { kind id parentId title isPrinted }\n      scenarios { id number name isWorking branchCondition decideBy }\n      meetings { id bodyId title kind state date { written shape confidence earliest latest } papersDue }\n      links { id predecessorId successorId kind lagWords neededFor scenarioId }\n      restrictions { id name from to }\n      calendar { division closedDays workedDays }\n    }\n  }\n": typeof types.PlanDocument,
    "\n  mutation ReforecastMilestone($input: ReforecastMilestoneInput!) {\n    reforecastMilestone(input: $input) { id version code reading replacedId warnings { rule severity field message } }\n  }\n": typeof types.ReforecastMilestoneDocument,
    "\n  mutation RelinkPlanItems($input: RelinkPlanItemsInput!) {\n    relinkPlanItems(input: $input) { id version }\n  }\n": typeof types.RelinkPlanItemsDocument,
    "\n  mutation ReopenMilestone($input: ReopenMilestoneInput!) {\n    reopenMilestone(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": typeof types.ReopenMilestoneDocument,
    "\n  mutation ReportStatus($input: ReportStatusInput!) {\n    reportStatus(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": typeof types.ReportStatusDocument,
    "\n  query ReportingPeriod($code: String!) {\n    programme(code: $code) { staleAfterDays }\n  }\n": typeof types.ReportingPeriodDocument,
    "\n  mutation RestorePlanItem($input: RestorePlanItemInput!) {\n    restorePlanItem(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": typeof types.RestorePlanItemDocument,
    "\n  mutation StateDuration($input: StateDurationInput!) {\n    stateDuration(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": typeof types.StateDurationDocument,
    "\n  mutation UnlinkPlanItems($input: UnlinkPlanItemsInput!) {\n    unlinkPlanItems(input: $input) { id version }\n  }\n": typeof types.UnlinkPlanItemsDocument,
    "\n  mutation UnlinkRiskOfItem($input: UnlinkRiskInput!) {\n    unlinkRiskFromItem(input: $input) { id version }\n  }\n": typeof types.UnlinkRiskOfItemDocument,
    "\n  mutation LinkRiskAgain($input: LinkRiskInput!) {\n    linkRiskToItem(input: $input) { id version linkedItems { id linkId linkVersion } }\n  }\n": typeof types.LinkRiskAgainDocument,
    "\n  mutation StateRiskDelayAgain($input: StateRiskDelayInput!) {\n    stateRiskDelay(input: $input) { id version }\n  }\n": typeof types.StateRiskDelayAgainDocument,
    "\n  query WhatIf($input: WhatIfInput!) {\n    whatIf(input: $input) {\n      targetTitle\n      scenarios { scenarioNumber isWorking sentences }\n      problems { message }\n    }\n  }\n": typeof types.WhatIfDocument,
    "\n  mutation DraftMinutes($input: DraftMinutesInput!) {\n    draftMinutes(input: $input) { minutes { id version } meeting { id state } }\n  }\n": typeof types.DraftMinutesDocument,
    "\n  mutation WriteMinutes($input: WriteMinutesInput!) {\n    writeMinutes(input: $input) { block { id version number } }\n  }\n": typeof types.WriteMinutesDocument,
    "\n  mutation CheckMinutes($input: CheckMinutesInput!) {\n    checkMinutes(input: $input) { minutes { id version } }\n  }\n": typeof types.CheckMinutesDocument,
    "\n  mutation ReturnMinutes($input: ReturnMinutesInput!) {\n    returnMinutes(input: $input) { minutes { id version } }\n  }\n": typeof types.ReturnMinutesDocument,
    "\n  mutation ApproveMinutes($input: ApproveMinutesInput!) {\n    approveMinutes(input: $input) { minutes { id version } meeting { id state } }\n  }\n": typeof types.ApproveMinutesDocument,
    "\n  mutation SignMinutes($input: SignMinutesInput!) {\n    signMinutes(input: $input) { minutes { id version } }\n  }\n": typeof types.SignMinutesDocument,
    "\n  query Minutes($meetingId: ID!) {\n    minutes(meetingId: $meetingId) {\n      id version meetingId state checkedBy checkedOn approvedAtId approvedAtTitle approvedOn approvalNote signedBy signedOn\n      mayWrite mayMinute\n      notTakenIn { blockId heading adds drops }\n      blocks { id version kind agendaItemId itemNumber heading text isWithheld isExempt withheldBecause number savedBy savedAt }\n    }\n  }\n": typeof types.MinutesDocument,
    "\n  query MinutesVersions($blockId: ID!) {\n    minutesVersions(blockId: $blockId) { id number text savedBy savedAt }\n  }\n": typeof types.MinutesVersionsDocument,
    "\n  query Overview($programmeId: ID!) {\n    overview(programmeId: $programmeId) {\n      programmeName today items\n      status { red amber green blue grey tbc sentence }\n      launches {\n        itemId code title daysApart\n        dates {\n          scenarioNumber scenarioName isWorking branchCondition decideBy probability when daysAway rag ragSentence\n          date { shape confidence earliest latest }\n        }\n      }\n      workstreams {\n        id title depth items reportedItems isDifferent computedWhy\n        computed { rag red amber green blue grey tbc sentence }\n        reported { rag stale rated sentence }\n        next { itemId title when }\n      }\n      decisions {\n        rowId itemId code title bodyName scenarioNumber when meetingId meetingTitle papersDue standing standingWords rag ragSentence\n      }\n      decisionsUntil undatedDecisions\n      changes { changeId effectiveAt personName reason verb subject subjectId label asAtAfter before after }\n      changesSince changeCount\n      needs { kind count examples { itemId workstreamId code title detail } }\n      risks { id code title owner current { consequence likelihood score band } }\n      openRisks\n      openIssues { severity count }\n      overdueIssues\n    }\n  }\n": typeof types.OverviewDocument,
    "\n  query RenderJobs($editionId: ID!) {\n    renderJobs(editionId: $editionId) {\n      id audience format state progress step attempts error size sha256 renderer madeAt path mayCancel\n    }\n  }\n": typeof types.RenderJobsDocument,
    "\n  mutation RenderEdition($input: RenderEditionInput!) {\n    renderEdition(input: $input) { id state }\n  }\n": typeof types.RenderEditionDocument,
    "\n  mutation CancelRender($input: RenderJobInput!) {\n    cancelRender(input: $input) { id state }\n  }\n": typeof types.CancelRenderDocument,
    "\n  mutation RetryRender($input: RenderJobInput!) {\n    retryRender(input: $input) { id state }\n  }\n": typeof types.RetryRenderDocument,
    "\n  mutation CreatePack($input: CreatePackInput!) {\n    createPack(input: $input) { pack { id code title } }\n  }\n": typeof types.CreatePackDocument,
    "\n  mutation ArrangeSections($input: ArrangeSectionsInput!) {\n    arrangeSections(input: $input) { pack { id version } }\n  }\n": typeof types.ArrangeSectionsDocument,
    "\n  mutation WriteSection($input: WriteSectionInput!) {\n    writeSection(input: $input) { pack { id version } }\n  }\n": typeof types.WriteSectionDocument,
    "\n  mutation ArchivePack($input: ArchivePackInput!) {\n    archivePack(input: $input) { pack { id version } }\n  }\n": typeof types.ArchivePackDocument,
    "\n  mutation FreezeDraft($input: FreezeDraftInput!) {\n    freezeDraft(input: $input) { edition { id number } }\n  }\n": typeof types.FreezeDraftDocument,
    "\n  mutation SendEditionToReview($input: EditionStepInput!) {\n    sendEditionToReview(input: $input) { edition { id state } }\n  }\n": typeof types.SendEditionToReviewDocument,
    "\n  mutation SendEditionToSro($input: EditionStepInput!) {\n    sendEditionToSro(input: $input) { edition { id state } }\n  }\n": typeof types.SendEditionToSroDocument,
    "\n  mutation RecallEdition($input: EditionStepInput!) {\n    recallEdition(input: $input) { edition { id state } }\n  }\n": typeof types.RecallEditionDocument,
    "\n  mutation SignEdition($input: SignEditionInput!) {\n    signEdition(input: $input) { edition { id state isSigned } }\n  }\n": typeof types.SignEditionDocument,
    "\n  mutation SendBackEdition($input: SendBackEditionInput!) {\n    sendBackEdition(input: $input) { edition { id state } }\n  }\n": typeof types.SendBackEditionDocument,
    "\n  mutation IssueEdition($input: IssueEditionInput!) {\n    issueEdition(input: $input) { edition { id state number } }\n  }\n": typeof types.IssueEditionDocument,
    "\n  mutation CorrectEdition($input: CorrectEditionInput!) {\n    correctEdition(input: $input) { edition { id number } }\n  }\n": typeof types.CorrectEditionDocument,
    "\n  mutation WithdrawEdition($input: WithdrawEditionInput!) {\n    withdrawEdition(input: $input) { edition { id state } }\n  }\n": typeof types.WithdrawEditionDocument,
    "\n  mutation AcknowledgeEdition($input: AcknowledgeEditionInput!) {\n    acknowledgeEdition(input: $input) { edition { id isAcknowledged } }\n  }\n": typeof types.AcknowledgeEditionDocument,
    "\n  query Packs($programmeId: ID!) {\n    packs(programmeId: $programmeId) {\n      mayCreate\n      rows {\n        id version kind code title meetingId meetingTitle periodName mayEdit\n        editions { id number state asAtDay issuedOn closedReason }\n      }\n    }\n  }\n": typeof types.PacksDocument,
    "\n  query Pack($id: ID!) {\n    pack(id: $id) {\n      id version kind code title programmeId meetingId meetingTitle periodName mayEdit\n      sections { id version kind position isIncluded heading comment }\n      editions {\n        id version packId packCode packTitle packKind number state asAtInstant asAtDay correctsId reason staleCount contentHash\n        issuedOn issuedBy issueNote closedOn closedReason isSigned isAcknowledged steps issues\n        reviews { id verdict comment name onDay isCurrent }\n        audiences { audience sha256 }\n        warnings { rule severity field message }\n      }\n    }\n  }\n": typeof types.PackDocument,
    "\n  query PackEditions($programmeId: ID!) {\n    packEditions(programmeId: $programmeId) {\n      id version packId packCode packTitle packKind number state asAtInstant asAtDay correctsId reason staleCount contentHash\n      issuedOn issuedBy issueNote closedOn closedReason isSigned isAcknowledged steps issues\n      reviews { id verdict comment name onDay isCurrent }\n      audiences { audience sha256 }\n      warnings { rule severity field message }\n    }\n  }\n": typeof types.PackEditionsDocument,
    "\n  query EditionContent($id: ID!, $audience: PackAudience) {\n    editionContent(id: $id, audience: $audience) {\n      audience json sha256\n      edition {\n        id version packId packCode packTitle packKind number state asAtInstant asAtDay correctsId reason staleCount contentHash\n        issuedOn issuedBy issueNote closedOn closedReason isSigned isAcknowledged steps issues\n        reviews { id verdict comment name onDay isCurrent }\n        audiences { audience sha256 }\n        warnings { rule severity field message }\n      }\n    }\n  }\n": typeof types.EditionContentDocument,
    "\n  query EditionComparison($beforeId: ID!, $afterId: ID!) {\n    editionComparison(beforeId: $beforeId, afterId: $afterId) {\n      audience\n      before { id number packCode packTitle asAtDay asAtInstant }\n      after { id number packCode packTitle asAtDay asAtInstant }\n      differences { table tableTitle change label path fields { title before after } }\n    }\n  }\n": typeof types.EditionComparisonDocument,
    "\n  mutation AddPaper($input: AddPaperInput!) {\n    addPaper(input: $input) { paper { id title } }\n  }\n": typeof types.AddPaperDocument,
    "\n  mutation AmendPaper($input: AmendPaperInput!) {\n    amendPaper(input: $input) { paper { id version } }\n  }\n": typeof types.AmendPaperDocument,
    "\n  mutation PublishPaper($input: PublishPaperInput!) {\n    publishPaper(input: $input) { paper { id version route } }\n  }\n": typeof types.PublishPaperDocument,
    "\n  mutation WithdrawPaper($input: WithdrawPaperInput!) {\n    withdrawPaper(input: $input) { paper { id } }\n  }\n": typeof types.WithdrawPaperDocument,
    "\n  mutation AddClearance($input: AddClearanceInput!) {\n    addClearance(input: $input) { paper { id } }\n  }\n": typeof types.AddClearanceDocument,
    "\n  mutation SettleClearance($input: SettleClearanceInput!) {\n    settleClearance(input: $input) { paper { id clearance { id version } } }\n  }\n": typeof types.SettleClearanceDocument,
    "\n  query Papers($meetingId: ID!) {\n    papers(meetingId: $meetingId) {\n      id version agendaItemId title author sponsor route urgencyReason isChairAgreed publishedOn withdrawnReason classification\n      exemptParagraph exemptReason dueOn dueSentence isOverdue mayEdit\n      clearance { id version office state settledOn settledBy note }\n      versions { id number note fileName sizeBytes addedOn addedBy }\n    }\n  }\n": typeof types.PapersDocument,
    "\n  query DayComparison($programmeId: ID!, $day: Day!, $otherDay: Day) {\n    dayComparison(programmeId: $programmeId, day: $day, otherDay: $otherDay) {\n      from to firstDay today problem summary\n      rows {\n        rowId itemId code title scenarioNumber change wasDone isDone slipWorkingDays slipCalendarDays slipFigure calendarFigure slipWords\n        before { written earliest latest }\n        after { written earliest latest }\n      }\n    }\n  }\n": typeof types.DayComparisonDocument,
    "\n  query TargetChances($programmeId: ID!, $runs: Int!) {\n    chances(programmeId: $programmeId, runs: $runs) {\n      targetTitle runs largestError\n      scenarios {\n        scenarioId isCertain p50 p80 notComputed because by inTime\n        gates {\n          itemId title body noneKnown heldUp\n          meetings { meetingId meeting probability }\n        }\n        tornado { sentence }\n      }\n    }\n  }\n": typeof types.TargetChancesDocument,
    "\n  query CompareProjection($programmeId: ID!) {\n    projection(programmeId: $programmeId) {\n      today targetId targetTitle daysApart\n      scenarios {\n        scenarioId scenarioNumber isWorking targetOn headline cliff\n        route { itemId title on isUnconfirmed isDriving margin waitDays isOverdue takesTime sentence }\n        items { itemId title likely }\n        problems { rule message }\n      }\n    }\n  }\n": typeof types.CompareProjectionDocument,
    "\n  query ScenarioList($programmeId: ID!) {\n    scenarios(programmeId: $programmeId) {\n      id version number name state workstreamId branchCondition decideBy closedReason mayEdit\n      probability probabilityBy probabilityOn warnings { rule message }\n    }\n  }\n": typeof types.ScenarioListDocument,
    "\n  query DrivingChain($programmeId: ID!, $itemId: ID!) {\n    projection(programmeId: $programmeId, targetId: $itemId) {\n      targetTitle\n      scenarios {\n        scenarioId scenarioNumber isWorking targetOn headline\n        chain {\n          links { fromId toId kind isDriving }\n          steps { itemId title from to isUnconfirmed isDriving wait { from to words } sentences }\n        }\n        waits { sentence itemIds }\n        problems { message }\n      }\n    }\n  }\n": typeof types.DrivingChainDocument,
    "\n  query ItemChances($programmeId: ID!, $runs: Int!) {\n    chances(programmeId: $programmeId, runs: $runs) {\n      targetTitle\n      scenarios { scenarioId isCertain items { itemId p50 p80 } problems { message } }\n    }\n  }\n": typeof types.ItemChancesDocument,
    "\n  query ItemProjection($id: ID!) {\n    itemProjection(id: $id) {\n      scenarioNumber isWorking steps cliff\n      warnings {\n        rule message\n        latePaper { linkId linkVersion meetingId settled waysOut { route words to } }\n      }\n      item {\n        likely words isUnconfirmed overdue floatDays criticality differenceDays because\n        gate { meeting papersDue marginDays nextMeeting }\n      }\n    }\n  }\n": typeof types.ItemProjectionDocument,
    "\n  query ProjectedDays($programmeId: ID!) {\n    projection(programmeId: $programmeId) {\n      scenarios {\n        scenarioId\n        items { itemId earliest likely latest words isUnconfirmed differenceDays because }\n        problems { message }\n      }\n    }\n  }\n": typeof types.ProjectedDaysDocument,
    "\n  query RouteToTarget($programmeId: ID!) {\n    projection(programmeId: $programmeId) {\n      targetId targetTitle daysApart\n      scenarios {\n        scenarioId scenarioNumber isWorking targetOn headline cliff\n        route { itemId title on isUnconfirmed isDriving margin waitDays isOverdue takesTime sentence }\n        warnings { rule message itemId latePaper { settled } }\n        problems { rule message }\n      }\n    }\n  }\n": typeof types.RouteToTargetDocument,
    "\n  mutation PromoteScenario($input: PromoteScenarioInput!) {\n    promoteScenario(input: $input) { scenario { id version } former { id version } }\n  }\n": typeof types.PromoteScenarioDocument,
    "\n  mutation CloseScenario($input: CloseScenarioInput!) {\n    closeScenario(input: $input) { id version }\n  }\n": typeof types.CloseScenarioDocument,
    "\n  mutation ReopenScenario($input: ReopenScenarioInput!) {\n    reopenScenario(input: $input) { id version }\n  }\n": typeof types.ReopenScenarioDocument,
    "\n  mutation AmendScenario($input: AmendScenarioInput!) {\n    amendScenario(input: $input) { id version }\n  }\n": typeof types.AmendScenarioDocument,
    "\n  mutation SettleLatePaper($input: SettleLatePaperInput!) {\n    settleLatePaper(input: $input) { id version }\n  }\n": typeof types.SettleLatePaperDocument,
    "\n  query YouSaidWeDid($programmeId: ID!) {\n    youSaidWeDid(programmeId: $programmeId) {\n      mayCount mayRecordAll\n      workstreams { id name }\n      counts { id version consultationId channel segment responses asOf sourceNote }\n      totals { consultationId words bySegment { segment words } }\n      feedback {\n        id version code consultationId workstreamId workstream theme origin summary people receivedFrom receivedTo\n        standing answerBy unansweredSince problems { rule severity message } responseIds mayEdit\n      }\n      responses {\n        id version code consultationId workstreamId workstream decision answer cannotReason owner ownerPersonId ownerPostId\n        evidence publishedOn feedbackIds mayEdit\n        corrections { position correctedOn reason decision answer cannotReason evidence feedbackCodes }\n      }\n    }\n  }\n": typeof types.YouSaidWeDidDocument,
    "\n  mutation AddResponseCount($input: AddResponseCountInput!) { addResponseCount(input: $input) { id } }\n": typeof types.AddResponseCountDocument,
    "\n  mutation AmendResponseCount($input: AmendResponseCountInput!) { amendResponseCount(input: $input) { id } }\n": typeof types.AmendResponseCountDocument,
    "\n  mutation RemoveResponseCount($input: RemoveResponseCountInput!) { removeResponseCount(input: $input) { id } }\n": typeof types.RemoveResponseCountDocument,
    "\n  mutation RecordFeedback($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id code } }\n": typeof types.RecordFeedbackDocument,
    "\n  mutation AmendFeedback($input: AmendFeedbackInput!) { amendFeedback(input: $input) { id code } }\n": typeof types.AmendFeedbackDocument,
    "\n  mutation RemoveFeedback($input: RemoveFeedbackInput!) { removeFeedback(input: $input) { id } }\n": typeof types.RemoveFeedbackDocument,
    "\n  mutation DraftFeedbackResponse($input: DraftFeedbackResponseInput!) { draftFeedbackResponse(input: $input) { id code } }\n": typeof types.DraftFeedbackResponseDocument,
    "\n  mutation AmendFeedbackResponse($input: AmendFeedbackResponseInput!) { amendFeedbackResponse(input: $input) { id code } }\n": typeof types.AmendFeedbackResponseDocument,
    "\n  mutation PublishFeedbackResponse($input: PublishFeedbackResponseInput!) {\n    publishFeedbackResponse(input: $input) { id code }\n  }\n": typeof types.PublishFeedbackResponseDocument,
    "\n  mutation CorrectFeedbackResponse($input: CorrectFeedbackResponseInput!) {\n    correctFeedbackResponse(input: $input) { id code }\n  }\n": typeof types.CorrectFeedbackResponseDocument,
    "\n  mutation RemoveFeedbackResponse($input: RemoveFeedbackResponseInput!) { removeFeedbackResponse(input: $input) { id } }\n": typeof types.RemoveFeedbackResponseDocument,
    "\n  query DeliveryConfidences($programmeId: ID!) {\n    deliveryConfidences(programmeId: $programmeId) {\n      programmeId today mayRecord\n      rows {\n        id workstreamId workstream scale rating sentence reviewer reviewType reviewedOn summary recordedBy\n        recommendations {\n          id version number kind wording owner dueOn isPastDue closedOn closedReason closedBy correctedOn correctedReason\n        }\n      }\n    }\n  }\n": typeof types.DeliveryConfidencesDocument,
    "\n  mutation RecordDeliveryConfidence($input: RecordDeliveryConfidenceInput!) {\n    recordDeliveryConfidence(input: $input) { id }\n  }\n": typeof types.RecordDeliveryConfidenceDocument,
    "\n  mutation CloseDeliveryRecommendation($input: RecommendationStepInput!) {\n    closeDeliveryRecommendation(input: $input) { id recommendations { id version } }\n  }\n": typeof types.CloseDeliveryRecommendationDocument,
    "\n  mutation ReopenDeliveryRecommendation($input: RecommendationStepInput!) {\n    reopenDeliveryRecommendation(input: $input) { id recommendations { id version } }\n  }\n": typeof types.ReopenDeliveryRecommendationDocument,
    "\n  mutation CorrectDeliveryRecommendation($input: CorrectRecommendationInput!) {\n    correctDeliveryRecommendation(input: $input) { id recommendations { id version } }\n  }\n": typeof types.CorrectDeliveryRecommendationDocument,
    "\n  query RagExplanation($itemId: ID!) {\n    ragExplanation(itemId: $itemId) {\n      rowId code title scenarioId scenarioName shown shownSentence computedRag ruleId ruleSays sentence\n      inputs { name value } thresholds { name value }\n      others { id rag says applies because }\n      ways { to sentence changes { kind words day isMeeting riskId mayDo waitsFor { id code title } } }\n      noWay reportedRag reportedOn difference\n      trend { previousRag previousOn direction sentence }\n    }\n  }\n": typeof types.RagExplanationDocument,
    "\n  query WorkstreamStatuses($programmeId: ID!) {\n    workstreamStatuses(programmeId: $programmeId) {\n      programmeId programmeVersion today previousDay policy isRedIfAnyDimension policySentence mayConfigure\n      weights { green amber red amberFrom redFrom }\n      confidence { id scale rating sentence reviewer reviewType reviewedOn recommendations { id closedOn } }\n      rows {\n        workstreamId version title depth items rated tbc stale shownRag source sentence computedRag points reportedRag isDifferent\n        trend { previousRag direction sentence }\n        judgement { id version rag reason judgedOn until judgedBy }\n        dimensions {\n          dimension rag computedRag\n          rating { id reason ratedOn ratedBy }\n          trend { previousRag direction sentence }\n        }\n        confidence { id scale rating sentence reviewedOn }\n        mayRate mayJudge\n      }\n    }\n  }\n": typeof types.WorkstreamStatusesDocument,
    "\n  query WorkstreamRatings($workstreamId: ID!) {\n    workstreamRatings(workstreamId: $workstreamId) { id dimension rag reason ratedOn ratedBy asAtAfter }\n  }\n": typeof types.WorkstreamRatingsDocument,
    "\n  query RagDifferences($programmeId: ID!) {\n    ragDifferences(programmeId: $programmeId) {\n      rowId itemId code title owner reportedRag computedRag ruleId isReportedShown isExpired sentence\n    }\n  }\n": typeof types.RagDifferencesDocument,
    "\n  mutation RateDimension($input: RateDimensionInput!) {\n    rateDimension(input: $input) { id warnings { rule severity field message } }\n  }\n": typeof types.RateDimensionDocument,
    "\n  mutation JudgeWorkstream($input: JudgeWorkstreamInput!) { judgeWorkstream(input: $input) { id } }\n": typeof types.JudgeWorkstreamDocument,
    "\n  mutation WithdrawJudgement($input: WithdrawJudgementInput!) { withdrawJudgement(input: $input) { id } }\n": typeof types.WithdrawJudgementDocument,
    "\n  mutation SetRollupPolicy($input: SetRollupPolicyInput!) {\n    setRollupPolicy(input: $input) { programmeId version policySentence }\n  }\n": typeof types.SetRollupPolicyDocument,
    "\n  query RecordHistory($entity: HistoryEntity!, $id: ID!) {\n    history(entity: $entity, id: $id) {\n      seq changeId action label operation entity entityId effectiveAt recordedAt personName reason asAtBefore asAtAfter\n      fields { name before after }\n    }\n  }\n": typeof types.RecordHistoryDocument,
    "\n  mutation ConfigureReporting($input: ConfigureReportingInput!) {\n    configureReporting(input: $input) { calendar { id version } }\n  }\n": typeof types.ConfigureReportingDocument,
    "\n  mutation OpenPeriod($input: OpenPeriodInput!) { openPeriod(input: $input) { id version name state } }\n": typeof types.OpenPeriodDocument,
    "\n  mutation AmendPeriod($input: AmendPeriodInput!) { amendPeriod(input: $input) { id version state } }\n": typeof types.AmendPeriodDocument,
    "\n  mutation SubmitPeriod($input: StepPeriodInput!) { submitPeriod(input: $input) { id version state } }\n": typeof types.SubmitPeriodDocument,
    "\n  mutation ReviewPeriod($input: StepPeriodInput!) { reviewPeriod(input: $input) { id version state } }\n": typeof types.ReviewPeriodDocument,
    "\n  mutation ApprovePeriod($input: StepPeriodInput!) { approvePeriod(input: $input) { id version state } }\n": typeof types.ApprovePeriodDocument,
    "\n  mutation SendPeriodBack($input: SendPeriodBackInput!) { sendPeriodBack(input: $input) { id version state } }\n": typeof types.SendPeriodBackDocument,
    "\n  mutation IssuePeriod($input: StepPeriodInput!) { issuePeriod(input: $input) { id version state } }\n": typeof types.IssuePeriodDocument,
    "\n  mutation ReopenPeriod($input: ReopenPeriodInput!) { reopenPeriod(input: $input) { id version state } }\n": typeof types.ReopenPeriodDocument,
    "\n  mutation RemindOwners($input: RemindOwnersInput!) { remindOwners(input: $input) { periodId people vacant } }\n": typeof types.RemindOwnersDocument,
    "\n  mutation QueryReturn($input: QueryReturnInput!) { queryReturn(input: $input) { id version state } }\n": typeof types.QueryReturnDocument,
    "\n  mutation CloseQuery($input: CloseQueryInput!) { closeQuery(input: $input) { id version state } }\n": typeof types.CloseQueryDocument,
    "\n  mutation AcceptReturn($input: AcceptReturnInput!) { acceptReturn(input: $input) { id version state } }\n": typeof types.AcceptReturnDocument,
    "\n  mutation SendReturnBack($input: SendReturnBackInput!) { sendReturnBack(input: $input) { id version state } }\n": typeof types.SendReturnBackDocument,
    "\n  mutation UndoReturnStep($input: UndoReturnStepInput!) { undoReturnStep(input: $input) { id version state } }\n": typeof types.UndoReturnStepDocument,
    "\n  query ReportingHome($programmeId: ID!) {\n    reporting(programmeId: $programmeId) {\n      calendar { id version frequency yearBasis firstFrom cutOffWorkingDays graceWorkingDays remindWorkingDays\n        escalateToPersonId escalateToPostId escalateTo allowsLinks linkDays }\n      next { name fromOn toOn cutOffOn graceUntil problems { rule severity message } }\n      mayConfigure mayManage mayApprove today\n    }\n    reportingPeriods(programmeId: $programmeId) {\n      id version number name fromOn toOn cutOffOn graceUntil state returns handedIn late accepted missing\n    }\n  }\n": typeof types.ReportingHomeDocument,
    "\n  query PeriodPage($id: ID!) {\n    reportingPeriod(id: $id) {\n      period { id version name number fromOn toOn cutOffOn graceUntil state stateReason sentBackComment returns handedIn late accepted missing }\n      returns {\n        id version workstreamId title owner isVacant isMine state standing isLate rag computedRag computedNow computedSentence isDifferent\n        differenceReason thisPeriod nextPeriod pathToGreen pathOwner pathDueOn helpNeeded submittedOn submittedBy acceptedOn\n        acceptedBy sentBackComment steps\n        previous { periodName rag thisPeriod nextPeriod pathToGreen helpNeeded }\n        lines { id version planItemId code title isExempt owner isVacant isMine isAsked askedBecause answer rag narrative pathToGreen\n          pathOwner pathDueOn overrideReason overrideUntil computedRag computedNow computedSentence isDifferent answeredOn\n          answeredBy previousRag previousNarrative }\n        queries { id version lineId question askedBy askedOn answer answeredBy answeredOn state }\n      }\n      owners { personId postId owner isVacant asked answered carried returns handedIn standing }\n      reminders { id person kind onDay sentence isByLetter }\n      history { id step toState comment by onDay asAtAfter }\n      gaps { rule severity message }\n      steps mayReview today\n    }\n  }\n": typeof types.PeriodPageDocument,
    "\n  query ReturnsDue($programmeId: ID!) {\n    returnsDue(programmeId: $programmeId) { periodId periodName cutOffOn standing lines returns queries reminder }\n  }\n": typeof types.ReturnsDueDocument,
    "\n  query ReturnLinks($periodId: ID!) {\n    returnLinks(periodId: $periodId) {\n      periodId periodName allowsLinks takesAnswers canMail\n      people { personId name hasAddress asked answered }\n      links {\n        id version personId personName state madeAt expiresAt boundAt revokeReason\n        uses { at outcome words isRefused }\n      }\n    }\n  }\n": typeof types.ReturnLinksDocument,
    "\n  mutation MakeReturnLink($input: MakeReturnLinkInput!) {\n    makeReturnLink(input: $input) { path link { id personName } }\n  }\n": typeof types.MakeReturnLinkDocument,
    "\n  mutation RevokeReturnLink($input: RevokeReturnLinkInput!) {\n    revokeReturnLink(input: $input) { id version state }\n  }\n": typeof types.RevokeReturnLinkDocument,
    "\n  query MyReturns($programmeId: ID!) {\n    myReturns(programmeId: $programmeId) {\n      periodId periodName fromOn toOn cutOffOn graceUntil today isPastCutOff asked answered\n      lines {\n        id version returnId itemId code title expected slipWords isAsked askedBecause answer answeredOn answeredBy isOpen\n        computedRag computedSentence rag lastReportedOn lastRag narrative pathToGreen pathOwner pathDueOn overrideReason\n        overrideUntil noChangeProblem\n        queries { id version question askedBy askedOn answer answeredBy answeredOn state }\n      }\n      returns {\n        id version name state isMine owner isOpen rag computedRag computedSentence differenceReason thisPeriod nextPeriod\n        helpNeeded pathToGreen pathOwner pathDueOn beforeRag beforeThis beforeNext submittedOn submittedBy isLate\n        sentBackComment othersAsked othersAnswered\n        queries { id version question askedBy askedOn answer answeredBy answeredOn state }\n      }\n    }\n  }\n": typeof types.MyReturnsDocument,
    "\n  mutation AnswerLine($input: AnswerLineInput!) {\n    answerLine(input: $input) { id version warnings { message } }\n  }\n": typeof types.AnswerLineDocument,
    "\n  mutation NoChange($input: NoChangeInput!) {\n    noChange(input: $input) { id version warnings { message } }\n  }\n": typeof types.NoChangeDocument,
    "\n  mutation ReopenLine($input: ReopenLineInput!) {\n    reopenLine(input: $input) { id version warnings { message } }\n  }\n": typeof types.ReopenLineDocument,
    "\n  mutation AnswerReturn($input: AnswerReturnInput!) {\n    answerReturn(input: $input) { id version warnings { message } }\n  }\n": typeof types.AnswerReturnDocument,
    "\n  mutation AnswerQuery($input: AnswerQueryInput!) {\n    answerQuery(input: $input) { id version warnings { message } }\n  }\n": typeof types.AnswerQueryDocument,
    "\n  mutation SubmitReturn($input: SubmitReturnInput!) {\n    submitReturn(input: $input) { id version warnings { message } }\n  }\n": typeof types.SubmitReturnDocument,
    "\n  mutation TakeReturnBack($input: TakeReturnBackInput!) {\n    takeReturnBack(input: $input) { id version warnings { message } }\n  }\n": typeof types.TakeReturnBackDocument,
    "\n  mutation AmendRisk($input: AmendRiskInput!) {\n    amendRisk(input: $input) { id version code }\n  }\n": typeof types.AmendRiskDocument,
    "\n  query RiskChoices($code: String!) {\n    programme(code: $code) {\n      id\n      riskBands\n      workstreams { id name parentId isArchived }\n    }\n    ownerChoices { kind id name detail programmeId }\n  }\n": typeof types.RiskChoicesDocument,
    "\n  mutation CloseRisk($input: CloseRiskInput!) {\n    closeRisk(input: $input) { id version code }\n  }\n": typeof types.CloseRiskDocument,
    "\n  mutation LinkRiskToItem($input: LinkRiskInput!) {\n    linkRiskToItem(input: $input) { id version linkedItems { id linkId linkVersion } }\n  }\n": typeof types.LinkRiskToItemDocument,
    "\n  mutation UnlinkRiskFromItem($input: UnlinkRiskInput!) {\n    unlinkRiskFromItem(input: $input) { id version }\n  }\n": typeof types.UnlinkRiskFromItemDocument,
    "\n  query RiskItemSearch($programmeId: ID!, $text: String!) {\n    search(programmeId: $programmeId, text: $text) { kind id code title detail }\n  }\n": typeof types.RiskItemSearchDocument,
    "\n  mutation LogRisk($input: LogRiskInput!) {\n    logRisk(input: $input) { id version code }\n  }\n": typeof types.LogRiskDocument,
    "\n  mutation RescoreRisk($input: RescoreRiskInput!) {\n    rescoreRisk(input: $input) { id version code }\n  }\n": typeof types.RescoreRiskDocument,
    "\n  mutation ReviewRisk($input: ReviewRiskInput!) {\n    reviewRisk(input: $input) { id version code }\n  }\n": typeof types.ReviewRiskDocument,
    "\n  query RiskInFull($id: ID!) {\n    risk(id: $id) {\n      id version code title programmeId workstreamId workstreamName ownerPersonId ownerPostId ownerName domain\n      inherent { consequence likelihood score band }\n      current { consequence likelihood score band }\n      target { consequence likelihood score band }\n      targetOn state raisedOn reviewedOn reviewDueOn isStale closeReason closedOn closeNote classification\n      exemptParagraph exemptReason cause event effect response controls actions changedAt\n      sourceDocument sourcePlace isInterpretation\n      issue { id code title }\n      mergedInto { id code title }\n      mergedFrom { id code title }\n      linkedItems { id code title kind state linkId linkVersion delay { min likely max } }\n      warnings { rule message }\n    }\n    history(entity: risk, id: $id) {\n      seq changeId personName recordedAt effectiveAt action reason operation asAtBefore asAtAfter\n      fields { name before after }\n    }\n  }\n": typeof types.RiskInFullDocument,
    "\n  query RiskRegister($programmeId: ID!) {\n    risks(programmeId: $programmeId) {\n      id version code title workstreamId workstreamName ownerName domain\n      inherent { consequence likelihood score band }\n      current { consequence likelihood score band }\n      target { consequence likelihood score band }\n      state raisedOn reviewDueOn isStale closeReason closedOn classification changedOn\n    }\n  }\n": typeof types.RiskRegisterDocument,
    "\n  mutation StateRiskDelay($input: StateRiskDelayInput!) {\n    stateRiskDelay(input: $input) { id version }\n  }\n": typeof types.StateRiskDelayDocument,
    "\n  query ScheduleHealth($programmeId: ID!) {\n    scheduleHealth(programmeId: $programmeId) {\n      today scenarioNumber targetTitle\n      checks {\n        rule title reason threshold verdict count checked sentence\n        findings { itemId meetingId title sentence }\n      }\n    }\n  }\n": typeof types.ScheduleHealthDocument,
    "\n  query Unconfirmed($programmeId: ID!) {\n    unconfirmed(programmeId: $programmeId) {\n      today scenarioNumber targetTitle\n      entries {\n        itemId meetingId code title date isUnknown owes confirmBy isOverdue isOnRoute\n        holdsUp { itemId title }\n        warnings { rule message }\n      }\n      burnDown { on count known }\n      problems { rule message }\n    }\n  }\n": typeof types.UnconfirmedDocument,
    "\n  query ScrutinyPage($programmeId: ID!) {\n    scrutinyCases(programmeId: $programmeId) {\n      mayEdit\n      cases {\n        id version code title begunOn substantialChange determinedBy determinedOn determinedReason\n        regime isRegimeSet regimeReason regimeSentence stageNumber earlyReason\n        decisionDate { written } commentsDate { written }\n        dates { id role reason statedOn isCurrent date { written } }\n        bodies { id bodyId bodyName consultedOn note isInterpretation }\n        notifications { id toldOn toldWhom toldBy publishedAt decisionDate commentsDate }\n        answers {\n          id version outcome givenOn bodyName summary directionOn decisionDueOn replyDueOn repliedOn reply\n          decision { id code title }\n        }\n        warnings { rule severity message }\n        sourceDocument sourcePlace isInterpretation\n      }\n    }\n    bodies(programmeId: $programmeId) { id name kind }\n    decisions(programmeId: $programmeId) { id code title bodyId }\n  }\n": typeof types.ScrutinyPageDocument,
    "\n  mutation OpenScrutinyCase($input: OpenScrutinyCaseInput!) { openScrutinyCase(input: $input) { case { id code } } }\n": typeof types.OpenScrutinyCaseDocument,
    "\n  mutation AmendScrutinyCase($input: AmendScrutinyCaseInput!) { amendScrutinyCase(input: $input) { case { id } } }\n": typeof types.AmendScrutinyCaseDocument,
    "\n  mutation StateScrutinyDate($input: StateScrutinyDateInput!) {\n    stateScrutinyDate(input: $input) { reading case { id warnings { rule message } } }\n  }\n": typeof types.StateScrutinyDateDocument,
    "\n  mutation ConsultScrutinyBody($input: ConsultScrutinyBodyInput!) { consultScrutinyBody(input: $input) { case { id } } }\n": typeof types.ConsultScrutinyBodyDocument,
    "\n  mutation NotifyScrutiny($input: NotifyScrutinyInput!) { notifyScrutiny(input: $input) { case { id } } }\n": typeof types.NotifyScrutinyDocument,
    "\n  mutation RecordScrutinyOutcome($input: RecordScrutinyOutcomeInput!) {\n    recordScrutinyOutcome(input: $input) { case { id } }\n  }\n": typeof types.RecordScrutinyOutcomeDocument,
    "\n  mutation ReplyToScrutiny($input: ReplyToScrutinyInput!) { replyToScrutiny(input: $input) { case { id } } }\n": typeof types.ReplyToScrutinyDocument,
    "\n  query Search($programmeId: ID!, $text: String!) {\n    search(programmeId: $programmeId, text: $text) { kind id code title detail }\n  }\n": typeof types.SearchDocument,
    "\n  query ServiceChangePage($programmeId: ID!) {\n    serviceChange(programmeId: $programmeId) {\n      pathways {\n        id version code name workstreamName bedChange bedChangeSource currentStage mayRecord mayDecide\n        stages {\n          id version planItemId code title number state stateReason isMandatory isCurrent next\n          decision { id code title bodyName effectSentence } warnings { rule severity message }\n        }\n        tests {\n          id version number title isApplicable notApplicableReason rating evidence assessor assessedOn\n          conditionA conditionB conditionC\n        }\n      }\n      cases {\n        id version code kind title pathwayId workstreamName mayRecord mayDecide\n        versions {\n          id version number status statusOn statusReason decision { id code } milestone { id code title }\n          strategic economic commercial financial management capital capitalPounds capitalNote revenue revenuePounds\n          revenueNote priceBase next isWrittenIn\n        }\n      }\n      workstreams { id name mayBeginPathway }\n    }\n    decisions(programmeId: $programmeId) { id code title bodyName }\n    timeline(programmeId: $programmeId) { rows { itemId code title } }\n  }\n": typeof types.ServiceChangePageDocument,
    "\n  mutation BeginPathway($input: BeginPathwayInput!) { beginPathway(input: $input) { id name } }\n": typeof types.BeginPathwayDocument,
    "\n  mutation StatePathwayStage($input: StatePathwayStageInput!) { statePathwayStage(input: $input) { id currentStage } }\n": typeof types.StatePathwayStageDocument,
    "\n  mutation StatePathwayBeds($input: StatePathwayBedsInput!) { statePathwayBeds(input: $input) { id } }\n": typeof types.StatePathwayBedsDocument,
    "\n  mutation AssessAssuranceTest($input: AssessAssuranceTestInput!) { assessAssuranceTest(input: $input) { id } }\n": typeof types.AssessAssuranceTestDocument,
    "\n  mutation AddBusinessCase($input: AddBusinessCaseInput!) { addBusinessCase(input: $input) { id code } }\n": typeof types.AddBusinessCaseDocument,
    "\n  mutation AddBusinessCaseVersion($input: AddBusinessCaseVersionInput!) { addBusinessCaseVersion(input: $input) { id } }\n": typeof types.AddBusinessCaseVersionDocument,
    "\n  mutation AmendBusinessCaseVersion($input: AmendBusinessCaseVersionInput!) {\n    amendBusinessCaseVersion(input: $input) { id }\n  }\n": typeof types.AmendBusinessCaseVersionDocument,
    "\n  mutation StateBusinessCaseVersion($input: StateBusinessCaseVersionInput!) {\n    stateBusinessCaseVersion(input: $input) { id }\n  }\n": typeof types.StateBusinessCaseVersionDocument,
    "\n  mutation AddPerson($input: AddPersonInput!) {\n    addPerson(input: $input) { token person { id name email } }\n  }\n": typeof types.AddPersonDocument,
    "\n  query AuditTrail($programmeId: ID, $before: ID, $first: Int!) {\n    auditTrail(programmeId: $programmeId, before: $before, first: $first) {\n      nextBefore\n      entries {\n        seq personName recordedAt effectiveAt action reason label operation subject subjectId asAtAfter\n        fields { name before after }\n      }\n    }\n  }\n": typeof types.AuditTrailDocument,
    "\n  query CalendarSettings($programmeId: ID!) {\n    calendarSettings(programmeId: $programmeId) {\n      programmeId division officeVersion firstYear lastYear lastPublishedYear source\n      days { id version on isWorked name programmeId bodyId mayEdit }\n      bodies { id version name worksSaturdays papersReady mayEdit }\n      periods { id version name kind areas startsOn endsOn pollOn pollDayRule source programmeId mayEdit }\n      mayEditOffice mayEditProgramme maySetDivision\n    }\n  }\n": typeof types.CalendarSettingsDocument,
    "\n  query CalendarPreview($input: CalendarPreviewInput!) {\n    calendarPreview(input: $input) {\n      effects { kind id title programmeCode scenarioNumber before after }\n      programmes\n      problems { rule severity message }\n    }\n  }\n": typeof types.CalendarPreviewDocument,
    "\n  mutation AddCalendarDay($input: AddCalendarDayInput!) {\n    addCalendarDay(input: $input) { id version warnings { rule message } }\n  }\n": typeof types.AddCalendarDayDocument,
    "\n  mutation RemoveCalendarDay($input: RemoveCalendarDayInput!) {\n    removeCalendarDay(input: $input) { id version }\n  }\n": typeof types.RemoveCalendarDayDocument,
    "\n  mutation RestoreCalendarDay($input: RestoreCalendarDayInput!) {\n    restoreCalendarDay(input: $input) { id version }\n  }\n": typeof types.RestoreCalendarDayDocument,
    "\n  mutation SetHolidayDivision($input: SetHolidayDivisionInput!) {\n    setHolidayDivision(input: $input) { division version }\n  }\n": typeof types.SetHolidayDivisionDocument,
    "\n  mutation AmendBodyCalendar($input: AmendBodyInput!) {\n    amendBody(input: $input) { id version }\n  }\n": typeof types.AmendBodyCalendarDocument,
    "\n  mutation AddRestrictedPeriod($input: AddRestrictedPeriodInput!) {\n    addRestrictedPeriod(input: $input) { id version name }\n  }\n": typeof types.AddRestrictedPeriodDocument,
    "\n  mutation AmendRestrictedPeriod($input: AmendRestrictedPeriodInput!) {\n    amendRestrictedPeriod(input: $input) { id version name }\n  }\n": typeof types.AmendRestrictedPeriodDocument,
    "\n  mutation RemoveRestrictedPeriod($input: RemoveRestrictedPeriodInput!) {\n    removeRestrictedPeriod(input: $input) { id version name }\n  }\n": typeof types.RemoveRestrictedPeriodDocument,
    "\n  mutation RestoreRestrictedPeriod($input: RestoreRestrictedPeriodInput!) {\n    restoreRestrictedPeriod(input: $input) { id version name }\n  }\n": typeof types.RestoreRestrictedPeriodDocument,
    "\n  mutation ConfigureProgramme($input: ConfigureProgrammeInput!) {\n    configureProgramme(input: $input) { id version }\n  }\n": typeof types.ConfigureProgrammeDocument,
    "\n  mutation DeactivatePerson($input: DeactivatePersonInput!) {\n    deactivatePerson(input: $input) { id version }\n  }\n": typeof types.DeactivatePersonDocument,
    "\n  mutation EndRole($input: EndRoleInput!) {\n    endRole(input: $input) { id version }\n  }\n": typeof types.EndRoleDocument,
    "\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) { id version }\n  }\n": typeof types.GrantRoleDocument,
    "\n  query OfficePeople {\n    people {\n      id version name jobTitle organisationName email hasPassword isDeactivated lastSeenAt\n      roles { id version role scope scopeName since }\n    }\n  }\n": typeof types.OfficePeopleDocument,
    "\n  query RoleBodies($programmeId: ID!) {\n    bodies(programmeId: $programmeId) { id name }\n  }\n": typeof types.RoleBodiesDocument,
    "\n  mutation AddPost($input: AddPostInput!) {\n    addPost(input: $input) { id version title }\n  }\n": typeof types.AddPostDocument,
    "\n  mutation AmendPost($input: AmendPostInput!) {\n    amendPost(input: $input) { id version title }\n  }\n": typeof types.AmendPostDocument,
    "\n  mutation ArchivePost($input: ArchivePostInput!) {\n    archivePost(input: $input) { id version title }\n  }\n": typeof types.ArchivePostDocument,
    "\n  mutation RestorePost($input: RestorePostInput!) {\n    restorePost(input: $input) { id version title }\n  }\n": typeof types.RestorePostDocument,
    "\n  mutation AppointHolder($input: AppointHolderInput!) {\n    appointHolder(input: $input) { id version title holderToday }\n  }\n": typeof types.AppointHolderDocument,
    "\n  mutation AmendHolding($input: AmendHoldingInput!) {\n    amendHolding(input: $input) { id version title holdings { id version } }\n  }\n": typeof types.AmendHoldingDocument,
    "\n  mutation AddOrganisation($input: AddOrganisationInput!) {\n    addOrganisation(input: $input) { id version name }\n  }\n": typeof types.AddOrganisationDocument,
    "\n  mutation AmendOrganisation($input: AmendOrganisationInput!) {\n    amendOrganisation(input: $input) { id version name }\n  }\n": typeof types.AmendOrganisationDocument,
    "\n  query PostRegister($programmeId: ID!) {\n    posts(programmeId: $programmeId) {\n      mayAdd mayAddForOffice\n      findings { rule severity message postId }\n      posts {\n        id version code title kind programmeId workstreamId workstreamName organisationId organisationName\n        bodyName holderToday isArchived mayEdit\n        holdings { id version name personId heldFrom heldTo isToday }\n      }\n    }\n  }\n": typeof types.PostRegisterDocument,
    "\n  query OfficeOrganisations {\n    organisations { id version code name shortName kind isMember localityName validFrom validTo }\n  }\n": typeof types.OfficeOrganisationsDocument,
    "\n  mutation AddProgramme($input: AddProgrammeInput!) {\n    addProgramme(input: $input) { id version code name }\n  }\n": typeof types.AddProgrammeDocument,
    "\n  mutation AmendProgramme($input: AmendProgrammeInput!) {\n    amendProgramme(input: $input) { id version code name }\n  }\n": typeof types.AmendProgrammeDocument,
    "\n  mutation ArchiveProgramme($input: ArchiveProgrammeInput!) {\n    archiveProgramme(input: $input) { id version code name }\n  }\n": typeof types.ArchiveProgrammeDocument,
    "\n  mutation RestoreProgramme($input: RestoreProgrammeInput!) {\n    restoreProgramme(input: $input) { id version code name }\n  }\n": typeof types.RestoreProgrammeDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) { token person { id name email } }\n  }\n": typeof types.ResetPasswordDocument,
    "\n  mutation SetOfficeClock($input: SetOfficeClockInput!) {\n    setOfficeClock(input: $input) { mode on version }\n  }\n": typeof types.SetOfficeClockDocument,
    "\n  query ProgrammeSettings($code: String!) {\n    programme(code: $code) {\n      id version name\n      greenToleranceDays amberToleranceDays tbcWithinDays horizonDays staleAfterDays gateMarginDays\n      riskBands hasOwnRiskBands\n      workstreams { id name parentId isArchived }\n    }\n  }\n": typeof types.ProgrammeSettingsDocument,
    "\n  query ProgrammeStructure($code: String!) {\n    programme(code: $code) {\n      id version code name shortName purpose parentId\n      workstreams { id version code name kind parentId position aim isArchived }\n      structureVersions {\n        id number name knownFrom validTo\n        nodes { id parentId kind label name workstreamId }\n      }\n    }\n  }\n": typeof types.ProgrammeStructureDocument,
    "\n  query OfficeProgrammes {\n    programmes { id version code name parentId isArchived }\n    officeClock { holidayDivision }\n  }\n": typeof types.OfficeProgrammesDocument,
    "\n  mutation AddWorkstream($input: AddWorkstreamInput!) {\n    addWorkstream(input: $input) { id version name }\n  }\n": typeof types.AddWorkstreamDocument,
    "\n  mutation AmendWorkstream($input: AmendWorkstreamInput!) {\n    amendWorkstream(input: $input) { id version name }\n  }\n": typeof types.AmendWorkstreamDocument,
    "\n  mutation MoveWorkstream($input: MoveWorkstreamInput!) {\n    moveWorkstream(input: $input) { id version name }\n  }\n": typeof types.MoveWorkstreamDocument,
    "\n  mutation ArchiveWorkstream($input: ArchiveWorkstreamInput!) {\n    archiveWorkstream(input: $input) { id version name }\n  }\n": typeof types.ArchiveWorkstreamDocument,
    "\n  mutation RestoreWorkstream($input: RestoreWorkstreamInput!) {\n    restoreWorkstream(input: $input) { id version name }\n  }\n": typeof types.RestoreWorkstreamDocument,
    "\n  query MilestoneTrends($programmeId: ID!, $itemIds: [ID!]) {\n    milestoneTrends(programmeId: $programmeId, itemIds: $itemIds) {\n      today\n      trends {\n        itemId code title isProtected moves sentence\n        baseline { written earliest latest }\n        steps {\n          from to mark earliest latest isUnconfirmed words isMove slipWorkingDays slipCalendarDays slipWords why\n          isInterpretation\n        }\n        end { earliest latest words slipWords }\n      }\n    }\n  }\n": typeof types.MilestoneTrendsDocument,
    "\n  query WhatIfEffect($input: WhatIfInput!) {\n    whatIf(input: $input) {\n      targetId targetTitle notes\n      scenarios {\n        scenarioNumber isWorking hasTarget targetFrom targetTo sentences\n        target { itemId title from to workingDays }\n        moved { itemId title from to workingDays }\n        missed { itemId title meeting nextMeeting }\n        stopped { because titles }\n      }\n      problems { rule message }\n    }\n  }\n": typeof types.WhatIfEffectDocument,
    "\n  query WhatIfPlan($programmeId: ID!) {\n    timeline(programmeId: $programmeId) {\n      today\n      calendar { division closedDays workedDays }\n      rows {\n        itemId version code title kind state bodyId meetingId scenarioId forecast { written }\n        duration { min likely max }\n      }\n      groups { kind id title }\n      scenarios { id number name isWorking }\n      meetings { id version bodyId title state date { written } }\n      links { id version predecessorId successorId kind neededFor lagMin lagMax lagUnit scenarioId }\n    }\n  }\n": typeof types.WhatIfPlanDocument,
    "\n  mutation ApplyPlanChanges($input: ApplyPlanChangesInput!) {\n    applyPlanChanges(input: $input) {\n      applied { kind id version }\n      noUndo\n      undo {\n        dates { itemId expectedVersion scenarioId restatesId isWithdrawn }\n        durations { itemId expectedVersion duration { min likely max } }\n        meetings { meetingId expectedVersion date isCancelled isReinstated }\n        chosen { itemId expectedVersion meetingId scenarioId }\n        lags { linkId expectedVersion kind lagMin lagMax lagUnit neededFor }\n        removedLinks { linkId expectedVersion }\n        restoredLinks { linkId expectedVersion }\n      }\n    }\n  }\n": typeof types.ApplyPlanChangesDocument,
    "\n  query RowHistory($entity: HistoryEntity!, $id: ID!) {\n    history(entity: $entity, id: $id) {\n      changeId personName reason entityId rowVersion label\n      fields { name before after }\n    }\n  }\n": typeof types.RowHistoryDocument,
    "\n  query OwnerChoices {\n    ownerChoices { kind id name detail programmeId }\n  }\n": typeof types.OwnerChoicesDocument,
};
const documents: Documents = {
    "\n  mutation RaiseAction($input: RaiseActionInput!) {\n    raiseAction(input: $input) { action { id version code } }\n  }\n": types.RaiseActionDocument,
    "\n  mutation AmendAction($input: AmendActionInput!) {\n    amendAction(input: $input) { action { id version } }\n  }\n": types.AmendActionDocument,
    "\n  mutation StartAction($input: StartActionInput!) {\n    startAction(input: $input) { action { id version } }\n  }\n": types.StartActionDocument,
    "\n  mutation ExtendAction($input: ExtendActionInput!) {\n    extendAction(input: $input) { action { id version } accepted { rule message } }\n  }\n": types.ExtendActionDocument,
    "\n  mutation CompleteAction($input: CompleteActionInput!) {\n    completeAction(input: $input) { action { id version } }\n  }\n": types.CompleteActionDocument,
    "\n  mutation CloseAction($input: CloseActionInput!) {\n    closeAction(input: $input) { action { id version } }\n  }\n": types.CloseActionDocument,
    "\n  mutation ReopenAction($input: ReopenActionInput!) {\n    reopenAction(input: $input) { action { id version } }\n  }\n": types.ReopenActionDocument,
    "\n  mutation CancelAction($input: CancelActionInput!) {\n    cancelAction(input: $input) { action { id version } }\n  }\n": types.CancelActionDocument,
    "\n  query Actions($programmeId: ID!, $bodyId: ID, $decisionId: ID) {\n    actions(programmeId: $programmeId, bodyId: $bodyId, decisionId: $decisionId) {\n      id version code title bodyId bodyName programmeId programmeName meetingId meetingTitle agendaItemId agendaItemTitle\n      decisionId decisionCode ownerPersonId ownerPostId owner isMine originalDueOn dueOn extensionCount\n      extensions { from to reason } state standing evidence remindedOn completedOn closedAtId closedAtTitle stateReason\n      classification exemptParagraph exemptReason changedOn steps\n    }\n  }\n": types.ActionsDocument,
    "\n  query Action($id: ID!) {\n    action(id: $id) {\n      id version code title bodyId bodyName programmeId programmeName meetingId meetingTitle agendaItemId agendaItemTitle\n      decisionId decisionCode ownerPersonId ownerPostId owner isMine originalDueOn dueOn extensionCount\n      extensions { from to reason } state standing evidence remindedOn completedOn closedAtId closedAtTitle stateReason\n      classification exemptParagraph exemptReason changedOn steps\n    }\n  }\n": types.ActionDocument,
    "\n  query MeetingActions($meetingId: ID!) {\n    meetingActions(meetingId: $meetingId) {\n      id version code title bodyId bodyName programmeId programmeName meetingId meetingTitle agendaItemId agendaItemTitle\n      decisionId decisionCode ownerPersonId ownerPostId owner isMine originalDueOn dueOn extensionCount\n      extensions { from to reason } state standing evidence remindedOn completedOn closedAtId closedAtTitle stateReason\n      classification exemptParagraph exemptReason changedOn steps\n    }\n    mattersArising(meetingId: $meetingId) {\n      id version code title bodyId bodyName programmeId programmeName meetingId meetingTitle agendaItemId agendaItemTitle\n      decisionId decisionCode ownerPersonId ownerPostId owner isMine originalDueOn dueOn extensionCount\n      extensions { from to reason } state standing evidence remindedOn completedOn closedAtId closedAtTitle stateReason\n      classification exemptParagraph exemptReason changedOn steps\n    }\n  }\n": types.MeetingActionsDocument,
    "\n  mutation AddAgendaSection($input: AddAgendaSectionInput!) {\n    addAgendaSection(input: $input) { section { id title } }\n  }\n": types.AddAgendaSectionDocument,
    "\n  mutation RenameAgendaSection($input: RenameAgendaSectionInput!) {\n    renameAgendaSection(input: $input) { section { id title } }\n  }\n": types.RenameAgendaSectionDocument,
    "\n  mutation MoveAgendaSection($input: MoveAgendaSectionInput!) {\n    moveAgendaSection(input: $input) { section { id version } }\n  }\n": types.MoveAgendaSectionDocument,
    "\n  mutation RemoveAgendaSection($input: RemoveAgendaSectionInput!) {\n    removeAgendaSection(input: $input) { section { id } }\n  }\n": types.RemoveAgendaSectionDocument,
    "\n  mutation AddAgendaItem($input: AddAgendaItemInput!) {\n    addAgendaItem(input: $input) { item { id version number } }\n  }\n": types.AddAgendaItemDocument,
    "\n  mutation AmendAgendaItem($input: AmendAgendaItemInput!) {\n    amendAgendaItem(input: $input) { item { id version } }\n  }\n": types.AmendAgendaItemDocument,
    "\n  mutation MoveAgendaItem($input: MoveAgendaItemInput!) {\n    moveAgendaItem(input: $input) { item { id version number } }\n  }\n": types.MoveAgendaItemDocument,
    "\n  mutation DrawAgendaItems($input: DrawAgendaItemsInput!) {\n    drawAgendaItems(input: $input) { items { id version number } }\n  }\n": types.DrawAgendaItemsDocument,
    "\n  mutation PutBackAgendaItem($input: TakeOffAgendaInput!) {\n    putBackAgendaItem(input: $input) { item { id version } }\n  }\n": types.PutBackAgendaItemDocument,
    "\n  mutation WithdrawAgendaItem($input: TakeOffAgendaInput!) {\n    withdrawAgendaItem(input: $input) { item { id version } }\n  }\n": types.WithdrawAgendaItemDocument,
    "\n  mutation RecordItemResult($input: RecordItemResultInput!) {\n    recordItemResult(input: $input) { item { id version } }\n  }\n": types.RecordItemResultDocument,
    "\n  mutation ReopenAgendaItem($input: ReopenAgendaItemInput!) {\n    reopenAgendaItem(input: $input) { item { id version } }\n  }\n": types.ReopenAgendaItemDocument,
    "\n  mutation WriteDiscussion($input: WriteDiscussionInput!) {\n    writeDiscussion(input: $input) { item { id version } }\n  }\n": types.WriteDiscussionDocument,
    "\n  query Agenda($meetingId: ID!) {\n    agenda(meetingId: $meetingId) {\n      meetingId totalMinutes slotMinutes overMinutes timingSentence isPublished takesMinutes mayArrange mayMinute\n      warnings { rule message }\n      sections { id version title part }\n      items {\n        id version number startsAt sectionId isWithheld title publicTitle purpose decisionNeeded recommendation presenter sponsor\n        minutesAllotted programmeId programmeName planItemId planItemCode planItemTitle state result resultNote discussion\n        deferredToId deferredToTitle isLate urgencyReason classification exemptParagraph exemptReason isInterpretation\n        sourceDocument\n      }\n    }\n  }\n": types.AgendaDocument,
    "\n  query WaitingItems($bodyId: ID!) {\n    waitingItems(bodyId: $bodyId) { id version title purpose classification expected { written } }\n  }\n": types.WaitingItemsDocument,
    "\n  query InstantComparison($programmeId: ID!, $from: String!, $to: String) {\n    instantComparison(programmeId: $programmeId, from: $from, to: $to) {\n      from { asAt day words }\n      to { asAt day words }\n      summary\n      records { id entity change code title path fields { label before after scenarioId } }\n    }\n  }\n": types.InstantComparisonDocument,
    "\n  query RecordMoments($programmeId: ID!) {\n    recordMoments(programmeId: $programmeId) {\n      firstDay today\n      points { kind title on asAt }\n    }\n  }\n": types.RecordMomentsDocument,
    "\n  query AssessmentsPage($programmeId: ID!) {\n    assessments(programmeId: $programmeId) {\n      mayEdit\n      assessments {\n        id version code kind title state stateReason covers coversOn finalOn address consultationId\n        warnings { rule severity message } sourceDocument sourcePlace isInterpretation\n      }\n      reviews {\n        id version code title requestedOn termsAgreedOn evidenceOn panelOn draftReportOn accuracyDueOn finalReportOn\n        businessCaseFinalOn note sentence\n        recommendations { id version number wording answer answerReason owner }\n        warnings { rule severity message } sourceDocument sourcePlace isInterpretation\n      }\n    }\n    consultations(programmeId: $programmeId) { consultations { id code title } }\n  }\n": types.AssessmentsPageDocument,
    "\n  mutation AddImpactAssessment($input: AddImpactAssessmentInput!) { addImpactAssessment(input: $input) { id code } }\n": types.AddImpactAssessmentDocument,
    "\n  mutation AmendImpactAssessment($input: AmendImpactAssessmentInput!) { amendImpactAssessment(input: $input) { id } }\n": types.AmendImpactAssessmentDocument,
    "\n  mutation OpenSenateReview($input: OpenSenateReviewInput!) { openSenateReview(input: $input) { id code } }\n": types.OpenSenateReviewDocument,
    "\n  mutation AmendSenateReview($input: AmendSenateReviewInput!) { amendSenateReview(input: $input) { id } }\n": types.AmendSenateReviewDocument,
    "\n  mutation AddSenateRecommendation($input: AddSenateRecommendationInput!) { addSenateRecommendation(input: $input) { id } }\n": types.AddSenateRecommendationDocument,
    "\n  mutation AnswerSenateRecommendation($input: AnswerSenateRecommendationInput!) {\n    answerSenateRecommendation(input: $input) { id }\n  }\n": types.AnswerSenateRecommendationDocument,
    "\n  query Baselines($programmeId: ID!) {\n    baselines(programmeId: $programmeId) {\n      programmeVersion warning mayTake today\n      sets { id number name takenOn by reason decisionId decisionCode dates }\n    }\n    decisions(programmeId: $programmeId) { id code title bodyName outcome state }\n  }\n": types.BaselinesDocument,
    "\n  query BaselineComparison($id: ID!, $againstId: ID) {\n    baselineComparison(id: $id, againstId: $againstId) {\n      summary\n      rows {\n        rowId itemId code title kind workstreamId scenarioNumber isDone change slipWorkingDays slipCalendarDays slipFigure calendarFigure slipWords moves\n        baseline { text written shape confidence precision earliest latest }\n        current { text written shape confidence precision earliest latest }\n      }\n    }\n  }\n": types.BaselineComparisonDocument,
    "\n  mutation TakeBaseline($input: TakeBaselineInput!) {\n    takeBaseline(input: $input) { id number name dates }\n  }\n": types.TakeBaselineDocument,
    "\n  query Branding {\n    branding {\n      organisation accent logoPng logoAlt coverText markingFull markingOfficial markingPublic version mayEdit\n    }\n  }\n": types.BrandingDocument,
    "\n  mutation SetBranding($input: SetBrandingInput!) {\n    setBranding(input: $input) {\n      organisation accent logoPng logoAlt coverText markingFull markingOfficial markingPublic version mayEdit\n    }\n  }\n": types.SetBrandingDocument,
    "\n  query CalendarFeeds {\n    calendarFeeds {\n      id version name subject owner isMine expiresOn hasExpired lastUsedOn entryCount withoutDay\n    }\n  }\n": types.CalendarFeedsDocument,
    "\n  query FeedBodies($programmeId: ID!) {\n    bodies(programmeId: $programmeId) { id name }\n  }\n": types.FeedBodiesDocument,
    "\n  mutation MakeCalendarFeed($input: MakeCalendarFeedInput!) {\n    makeCalendarFeed(input: $input) { path feed { id name } }\n  }\n": types.MakeCalendarFeedDocument,
    "\n  mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {\n    revokeCalendarFeed(input: $input) { id }\n  }\n": types.RevokeCalendarFeedDocument,
    "\n  mutation StartCommitteeReport($input: StartCommitteeReportInput!) {\n    startCommitteeReport(input: $input) { report { id version title } }\n  }\n": types.StartCommitteeReportDocument,
    "\n  mutation SaveCommitteeReport($input: SaveCommitteeReportInput!) {\n    saveCommitteeReport(input: $input) { report { id version } }\n  }\n": types.SaveCommitteeReportDocument,
    "\n  mutation FinaliseCommitteeReport($input: FinaliseCommitteeReportInput!) {\n    finaliseCommitteeReport(input: $input) { report { id version state } }\n  }\n": types.FinaliseCommitteeReportDocument,
    "\n  mutation PresentCommitteeReport($input: PresentCommitteeReportInput!) {\n    presentCommitteeReport(input: $input) { report { id version state presentedOn } }\n  }\n": types.PresentCommitteeReportDocument,
    "\n  mutation ReviseCommitteeReport($input: ReviseCommitteeReportInput!) {\n    reviseCommitteeReport(input: $input) { report { id version edition } }\n  }\n": types.ReviseCommitteeReportDocument,
    "\n  mutation SettleRecommendation($input: SettleRecommendationInput!) {\n    settleRecommendation(input: $input) { report { id version } }\n  }\n": types.SettleRecommendationDocument,
    "\n  mutation CopyRecommendations($input: CopyRecommendationsInput!) {\n    copyRecommendations(input: $input) { report { id version agendaItemTitle } }\n  }\n": types.CopyRecommendationsDocument,
    "\n  mutation ArchiveCommitteeReport($input: ArchiveCommitteeReportInput!) {\n    archiveCommitteeReport(input: $input) { report { id version } }\n  }\n": types.ArchiveCommitteeReportDocument,
    "\n  mutation RestoreCommitteeReport($input: RestoreCommitteeReportInput!) {\n    restoreCommitteeReport(input: $input) { report { id version } }\n  }\n": types.RestoreCommitteeReportDocument,
    "\n  query CommitteeReports($programmeId: ID!) {\n    committeeReports(programmeId: $programmeId) {\n      id version title edition isReplaced state bodyId bodyName meetingId meetingTitle\n      meetingDate { text written shape confidence earliest latest }\n      recommendationCount unsignedCount classification isInterpretation changedOn\n    }\n  }\n": types.CommitteeReportsDocument,
    "\n  query CommitteeReport($id: ID!) {\n    committeeReport(id: $id) {\n      id version title programmeId edition isReplaced state bodyId bodyName meetingId meetingTitle\n      meetingDate { text written shape confidence earliest latest }\n      classification exemptParagraph exemptReason isFinalDecision finalDecisionMaker leadHeadOfService leadOfficer\n      wardsAffected purpose background reasons consultation nextSteps\n      recommendations { number verb text sentence state note }\n      priorities { title text }\n      timetable { meeting date { text written } }\n      options { text advantages disadvantages isPreferred }\n      implications { issue implication signOff }\n      appendices { title link }\n      finalisedOn finalisedReason presentedOn agendaItemId agendaItemTitle\n      editions { id edition state }\n      warnings { rule severity field message }\n      sourceDocument isInterpretation mayEdit\n    }\n  }\n": types.CommitteeReportDocument,
    "\n  query CommitteeReportFill($id: ID!) {\n    committeeReportFill(id: $id) {\n      background nextSteps\n      timetable { meeting date { text written } }\n      options { text advantages disadvantages isPreferred }\n    }\n  }\n": types.CommitteeReportFillDocument,
    "\n  query ReportAgendaItems($id: ID!) {\n    reportAgendaItems(id: $id) { id title meetingTitle hasRecommendation }\n  }\n": types.ReportAgendaItemsDocument,
    "\n  mutation RecordAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) { version quorum { sentence } }\n  }\n": types.RecordAttendanceDocument,
    "\n  mutation DeclareInterest($input: DeclareInterestInput!) {\n    declareInterest(input: $input) { version }\n  }\n": types.DeclareInterestDocument,
    "\n  mutation DeclareNone($input: DeclareNoneInput!) {\n    declareNone(input: $input) { version declarations { id version isNone agendaItemId } }\n  }\n": types.DeclareNoneDocument,
    "\n  mutation WithdrawDeclaration($input: WithdrawDeclarationInput!) {\n    withdrawDeclaration(input: $input) { version }\n  }\n": types.WithdrawDeclarationDocument,
    "\n  mutation RecordVotes($input: RecordVotesInput!) {\n    recordVotes(input: $input) { version }\n  }\n": types.RecordVotesDocument,
    "\n  mutation RegisterInterest($input: RegisterInterestInput!) {\n    registerInterest(input: $input) { kinds }\n  }\n": types.RegisterInterestDocument,
    "\n  mutation EndInterest($input: EndOfBodyPartInput!) {\n    endInterest(input: $input) { kinds }\n  }\n": types.EndInterestDocument,
    "\n  query MeetingConduct($id: ID!) {\n    meetingConduct(id: $id) {\n      meetingId version mayRecord whyNot quorumSentence votingSentence chairHasCastingVote\n      quorum { isQuorate counted sentence }\n      warnings { rule message }\n      lines {\n        attendanceId memberId name seat organisation isChair isVoting state isRemote deputyId deputyName\n        arrivedAt leftAt fromItemId untilItemId deputies { id name } interests { id name }\n      }\n      declarations { id version isNone agendaItemId who description action }\n      items {\n        id position title quorum { isQuorate sentence }\n        tally { result sentence votes { attendanceId who vote castingVote } }\n      }\n      decisions { id code title tally { result sentence votes { attendanceId who vote castingVote } } }\n    }\n  }\n": types.MeetingConductDocument,
    "\n  query InterestRegister($bodyId: ID!) {\n    interestRegister(bodyId: $bodyId) {\n      kinds interests { id version memberId seat holder kind description heldFrom heldTo isCurrent }\n    }\n  }\n": types.InterestRegisterDocument,
    "\n  query PastAttendance($bodyId: ID!) {\n    pastAttendance(bodyId: $bodyId) {\n      meetingId title heldOn attendees { state isRemote isVoting organisationId category }\n    }\n  }\n": types.PastAttendanceDocument,
    "\n  query ConsultationsPage($programmeId: ID!) {\n    consultations(programmeId: $programmeId) {\n      mayEdit mayLaunch\n      consultations {\n        id version code title state pausedState stateReason steps options optionsOn audience analyst\n        scrutinyCase { id code title }\n        launchItem { id code title } finalItem { id code title }\n        launchDecision { id code title bodyName effectSentence }\n        finalDecision { id code title bodyName effectSentence }\n        assuranceDecision { id code title bodyName effectSentence }\n        assuranceOutcome assuranceOn assuranceEvidence\n        opens { written text } closes { written text } originalCloses { written }\n        dates { id role isExtension reason statedOn date { written } }\n        counting normWeeks lengthReason closesAt closingMoment lengthSentence\n        timetable { rule severity message }\n        launchedOn closedOn\n        documents { id version kind title address publishedOn }\n        gunning { principle title wanted evidence isMet }\n        checks { key title state met problems { rule severity message } }\n        sourceDocument sourcePlace isInterpretation\n      }\n    }\n    scrutinyCases(programmeId: $programmeId) { cases { id code title } }\n    decisions(programmeId: $programmeId) { id code title bodyName }\n    timeline(programmeId: $programmeId) { rows { itemId code title } }\n  }\n": types.ConsultationsPageDocument,
    "\n  query LaunchReadiness($itemId: ID!) {\n    launchReadiness(itemId: $itemId) {\n      consultationId title checks { key title state met problems { rule severity message } }\n    }\n  }\n": types.LaunchReadinessDocument,
    "\n  mutation PlanConsultation($input: PlanConsultationInput!) { planConsultation(input: $input) { consultation { id code } } }\n": types.PlanConsultationDocument,
    "\n  mutation AmendConsultation($input: AmendConsultationInput!) { amendConsultation(input: $input) { consultation { id } } }\n": types.AmendConsultationDocument,
    "\n  mutation StateConsultationDates($input: StateConsultationDatesInput!) {\n    stateConsultationDates(input: $input) { reading consultation { id lengthSentence } }\n  }\n": types.StateConsultationDatesDocument,
    "\n  mutation ExtendConsultation($input: ExtendConsultationInput!) {\n    extendConsultation(input: $input) { reading consultation { id } }\n  }\n": types.ExtendConsultationDocument,
    "\n  mutation ApproveConsultation($input: ApproveConsultationInput!) { approveConsultation(input: $input) { consultation { id } } }\n": types.ApproveConsultationDocument,
    "\n  mutation RecordAssurance($input: RecordAssuranceInput!) { recordAssurance(input: $input) { consultation { id } } }\n": types.RecordAssuranceDocument,
    "\n  mutation LaunchConsultation($input: LaunchConsultationInput!) { launchConsultation(input: $input) { consultation { id } } }\n": types.LaunchConsultationDocument,
    "\n  mutation StepConsultation($input: StepConsultationInput!) { stepConsultation(input: $input) { consultation { id state } } }\n": types.StepConsultationDocument,
    "\n  mutation RecordGunning($input: RecordGunningInput!) { recordGunning(input: $input) { consultation { id } } }\n": types.RecordGunningDocument,
    "\n  mutation AddConsultationDocument($input: AddConsultationDocumentInput!) {\n    addConsultationDocument(input: $input) { consultation { id } }\n  }\n": types.AddConsultationDocumentDocument,
    "\n  mutation RemoveConsultationDocument($input: RemoveConsultationDocumentInput!) {\n    removeConsultationDocument(input: $input) { consultation { id } }\n  }\n": types.RemoveConsultationDocumentDocument,
    "\n  mutation DraftRecommendation($input: DraftRecommendationInput!) {\n    draftRecommendation(input: $input) { decision { id code } }\n  }\n": types.DraftRecommendationDocument,
    "\n  mutation AmendRecommendation($input: AmendRecommendationInput!) {\n    amendRecommendation(input: $input) { decision { id } }\n  }\n": types.AmendRecommendationDocument,
    "\n  mutation PutRecommendationForward($input: PutForwardInput!) {\n    putRecommendationForward(input: $input) { decision { id code } }\n  }\n": types.PutRecommendationForwardDocument,
    "\n  mutation TakeRecommendation($input: TakeRecommendationInput!) {\n    takeRecommendation(input: $input) { released { words state note } decision { id code effectSentence } }\n  }\n": types.TakeRecommendationDocument,
    "\n  mutation AmendDecisionWording($input: AmendWordingInput!) {\n    amendDecisionWording(input: $input) { decision { id } }\n  }\n": types.AmendDecisionWordingDocument,
    "\n  mutation CorrectDecision($input: CorrectDecisionInput!) {\n    correctDecision(input: $input) { decision { id } }\n  }\n": types.CorrectDecisionDocument,
    "\n  mutation ReportDecision($input: ReportDecisionInput!) {\n    reportDecision(input: $input) { decision { id reportBackSentence } }\n  }\n": types.ReportDecisionDocument,
    "\n  mutation CarryOutDecision($input: CarryOutDecisionInput!) {\n    carryOutDecision(input: $input) { released { words state note } decision { id code effectSentence } }\n  }\n": types.CarryOutDecisionDocument,
    "\n  mutation ImplementDecision($input: ImplementDecisionInput!) {\n    implementDecision(input: $input) { decision { id } }\n  }\n": types.ImplementDecisionDocument,
    "\n  mutation RescindDecision($input: RescindDecisionInput!) {\n    rescindDecision(input: $input) { decision { id } }\n  }\n": types.RescindDecisionDocument,
    "\n  mutation QuashDecision($input: QuashDecisionInput!) {\n    quashDecision(input: $input) { decision { id } }\n  }\n": types.QuashDecisionDocument,
    "\n  mutation RecordDecision($input: RecordDecisionInput!) {\n    recordDecision(input: $input) { released { words state note } decision { id code effectSentence } }\n  }\n": types.RecordDecisionDocument,
    "\n  mutation MeetCondition($input: MeetConditionInput!) {\n    meetCondition(input: $input) { released { words state note } decision { id effectSentence } }\n  }\n": types.MeetConditionDocument,
    "\n  mutation WaiveCondition($input: WaiveConditionInput!) {\n    waiveCondition(input: $input) { released { words state note } decision { id effectSentence } }\n  }\n": types.WaiveConditionDocument,
    "\n  mutation FailCondition($input: FailConditionInput!) {\n    failCondition(input: $input) { released { words state note } decision { id effectSentence } }\n  }\n": types.FailConditionDocument,
    "\n  mutation SupersedeDecision($input: SupersedeDecisionInput!) {\n    supersedeDecision(input: $input) { decision { id supersededByCode } }\n  }\n": types.SupersedeDecisionDocument,
    "\n  query Decision($id: ID!) {\n    decision(id: $id) {\n      id version code title wording type bodyId bodyName meetingId meetingTitle takenOn outcome state effectSentence\n      effectiveOn callInUntil isReportBackOverdue reportBackSentence agendaItemId\n      rationale votesFor votesAgainst abstentions carriedBy proposedBy secondedBy amountWords urgencyReason consultees\n      reportBackMeetingId reportedMeetingId ratifyAtMeetingId ratifyAtMeetingTitle\n      setAsideAuthority stateReason isWordingFixed abilities\n      options { title standing reason }\n      evidence { title place }\n      delegation { delegate clause limit limitWords from to }\n      ratifies { id code title }\n      ratifiedBy { id code title }\n      setAsideBy { id code title }\n      effects { id kind words state planItemId planItemTitle doneOn note }\n      corrections { id position wording minuteReference reason correctedOn by }\n      steps { id on what by reason }\n      classification exemptParagraph exemptReason\n      planItemId planItemCode supersedesId supersedesCode supersededById supersededByCode\n      isInterpretation sourceDocument sourcePlace maySettle\n      conditions {\n        id version position text satisfiedByBodyId satisfiedByBodyName dueOn longStopOn state evidence settledOn\n        settledByCode isOverdue\n      }\n    }\n  }\n": types.DecisionDocument,
    "\n  query Decisions($programmeId: ID!, $bodyId: ID, $meetingId: ID) {\n    decisions(programmeId: $programmeId, bodyId: $bodyId, meetingId: $meetingId) {\n      id version code title bodyId bodyName meetingId meetingTitle takenOn outcome state effectSentence\n      type callInUntil isReportBackOverdue reportBackSentence\n      conditionCount openConditionCount nextDueOn planItemId planItemCode classification isInterpretation changedOn\n    }\n  }\n": types.DecisionsDocument,
    "\n  query DecisionLedger($itemId: ID!) {\n    decisionLedger(itemId: $itemId) {\n      id kind on sentence from to reason by body decisionId decisionCode meetingId scenarioNumber\n    }\n  }\n": types.DecisionLedgerDocument,
    "\n  query DecisionConsequences($id: ID!) {\n    decisionConsequences(id: $id) { id on sentence planItemId planItemCode planItemTitle }\n  }\n": types.DecisionConsequencesDocument,
    "\n  query OutcomeChoices($bodyId: ID!, $meetingId: ID) {\n    outcomeChoices(bodyId: $bodyId, meetingId: $meetingId) { outcome isAllowed why }\n  }\n": types.OutcomeChoicesDocument,
    "\n  query OpenConditions($programmeId: ID!) {\n    openConditions(programmeId: $programmeId) { id text satisfiedByBodyId decisionId decisionCode }\n  }\n": types.OpenConditionsDocument,
    "\n  query ConditionSuggestions($planItemId: ID!, $meetingId: ID!) {\n    conditionSuggestions(planItemId: $planItemId, meetingId: $meetingId) { text bodyId dueOn longStopOn }\n  }\n": types.ConditionSuggestionsDocument,
    "\n  query ForwardPlan($programmeId: ID!, $edition: ForwardEdition) {\n    forwardPlan(programmeId: $programmeId, edition: $edition) {\n      programmeId today edition withheldSentence\n      entries {\n        rowId isWithheld withheldSentence title decisionNeeded purpose agendaItemId version planItemId planItemCode planItemTitle\n        scenarioNumber bodyId bodyName meetingId meetingTitle when { earliest latest } whenWords projectedMeetingId projectedWords\n        papersDueOn noticeDueOn isNoticeGiven papersSentence clearDaysLeft papers { id title author isOut clearanceSentence }\n        isKeyDecision key { fullBy generalBy route publishedOn scrutinyChairOn reason sentence }\n        nextStep nextDueOn nextSentence late warnings { rule severity message } mayEdit\n      }\n    }\n  }\n": types.ForwardPlanDocument,
    "\n  mutation MarkKeyDecision($input: MarkKeyDecisionInput!) { markKeyDecision(input: $input) { id version isKeyDecision } }\n": types.MarkKeyDecisionDocument,
    "\n  mutation PublishKeyNotice($input: PublishKeyNoticeInput!) {\n    publishKeyNotice(input: $input) { id version key { sentence } }\n  }\n": types.PublishKeyNoticeDocument,
    "\n  query Bodies($programmeId: ID!) {\n    bodies(programmeId: $programmeId) {\n      id version prefix name shortName kind role parentId parentName isParentInferred predecessorId predecessorName\n      validFrom validTo chair isChairVacant memberCount nextMeetingId nextMeeting { written earliest }\n      noticeClearDays isNoticeInterpreted isInterpretation changedOn\n    }\n  }\n": types.BodiesDocument,
    "\n  mutation AddBody($input: AddBodyInput!) {\n    addBody(input: $input) { id name }\n  }\n": types.AddBodyDocument,
    "\n  mutation AmendBody($input: AmendBodyInput!) {\n    amendBody(input: $input) { id version }\n  }\n": types.AmendBodyDocument,
    "\n  mutation SeatMember($input: SeatMemberInput!) {\n    seatMember(input: $input) { id }\n  }\n": types.SeatMemberDocument,
    "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) { id }\n  }\n": types.EndMembershipDocument,
    "\n  mutation ArchiveBody($input: ArchiveBodyInput!) {\n    archiveBody(input: $input) { id }\n  }\n": types.ArchiveBodyDocument,
    "\n  query Body($id: ID!) {\n    body(id: $id) {\n      id version prefix name shortName kind kindMeaning role parentId parentName isParentInferred\n      predecessorId predecessorName validFrom validTo authority delegatedScope organisation\n      quorumMinimum quorumNote noticeClearDays callInDays noticeRegime isNoticeInterpreted noticeSentence\n      hasPapersWhenInformal meetsInPublic votingRule votingMethod chairHasCastingVote votingSentence\n      allowsCorrespondence isInterestRegisterPublic termsOfReference termsLink reviewOn note isInterpretation\n      sourceDocument sourcePlace archiveReason mayEdit mayEditMeetings mayTakeChairsAction\n      members {\n        id version seat role category organisation organisationId post holder isVacant isVoting voteWeight deputy\n        heldFrom heldTo isCurrent deputies { id version name isCurrent }\n      }\n      quorum {\n        minimum sentence deputiesCount remoteCounts\n        organisations { organisationId name minimum } categories { name minimum }\n      }\n      delegations { id version organisation instrument heldFrom heldTo isCurrent }\n      scope { id version delegatedFunction programme workstream heldFrom heldTo isCurrent }\n      succession { id name validFrom validTo }\n      mergedFrom { id version bodyId name note }\n      warnings { rule message }\n      programmes { id name }\n    }\n  }\n": types.BodyDocument,
    "\n  query BodyComposition($id: ID!, $on: Day!) {\n    bodyComposition(id: $id, on: $on) {\n      id version seat role category organisation organisationId post holder isVacant isVoting voteWeight deputy\n      heldFrom heldTo isCurrent deputies { id version name isCurrent }\n    }\n  }\n": types.BodyCompositionDocument,
    "\n  mutation SetQuorum($input: SetQuorumInput!) {\n    setQuorum(input: $input) { id version quorum { sentence } }\n  }\n": types.SetQuorumDocument,
    "\n  mutation AmendMember($input: AmendMemberInput!) {\n    amendMember(input: $input) { id }\n  }\n": types.AmendMemberDocument,
    "\n  mutation NameDeputy($input: NameDeputyInput!) {\n    nameDeputy(input: $input) { id }\n  }\n": types.NameDeputyDocument,
    "\n  mutation EndDeputy($input: EndOfBodyPartInput!) {\n    endDeputy(input: $input) { id }\n  }\n": types.EndDeputyDocument,
    "\n  mutation AddDelegation($input: AddDelegationInput!) {\n    addDelegation(input: $input) { id }\n  }\n": types.AddDelegationDocument,
    "\n  mutation EndDelegation($input: EndOfBodyPartInput!) {\n    endDelegation(input: $input) { id }\n  }\n": types.EndDelegationDocument,
    "\n  mutation AddScope($input: AddScopeInput!) {\n    addScope(input: $input) { id }\n  }\n": types.AddScopeDocument,
    "\n  mutation EndScope($input: EndOfBodyPartInput!) {\n    endScope(input: $input) { id }\n  }\n": types.EndScopeDocument,
    "\n  mutation AddPredecessor($input: AddPredecessorInput!) {\n    addPredecessor(input: $input) { id }\n  }\n": types.AddPredecessorDocument,
    "\n  mutation RemovePredecessor($input: RemovePredecessorInput!) {\n    removePredecessor(input: $input) { id }\n  }\n": types.RemovePredecessorDocument,
    "\n  query Organisations {\n    organisations { id name }\n  }\n": types.OrganisationsDocument,
    "\n  mutation AmendIssue($input: AmendIssueInput!) {\n    amendIssue(input: $input) { id version code }\n  }\n": types.AmendIssueDocument,
    "\n  query IssueChoices($code: String!, $programmeId: ID!) {\n    programme(code: $code) {\n      id\n      workstreams { id name parentId isArchived }\n    }\n    ownerChoices { kind id name }\n    risks(programmeId: $programmeId) { id code title }\n  }\n": types.IssueChoicesDocument,
    "\n  query IssueInFull($id: ID!) {\n    issue(id: $id) {\n      id version code title programmeId workstreamId workstreamName ownerPersonId ownerName kind severity state\n      raisedOn targetOn isOverdue resolution resolvedOn closeReason closedOn classification exemptParagraph exemptReason\n      statement impact riskId changedAt sourceDocument sourcePlace isInterpretation\n      risks { id code title }\n      linkedItems { id code title kind state linkId linkVersion }\n      warnings { rule message }\n    }\n    history(entity: issue, id: $id) {\n      seq changeId personName recordedAt effectiveAt action reason operation asAtBefore asAtAfter\n      fields { name before after }\n    }\n  }\n": types.IssueInFullDocument,
    "\n  query IssueRegister($programmeId: ID!) {\n    issues(programmeId: $programmeId) {\n      id version code title workstreamId workstreamName ownerName kind severity state raisedOn targetOn isOverdue\n      resolution resolvedOn closeReason closedOn classification changedOn\n    }\n  }\n": types.IssueRegisterDocument,
    "\n  mutation LinkIssueToItem($input: LinkIssueInput!) {\n    linkIssueToItem(input: $input) { id version linkedItems { id linkId linkVersion } }\n  }\n": types.LinkIssueToItemDocument,
    "\n  mutation UnlinkIssueFromItem($input: UnlinkIssueInput!) {\n    unlinkIssueFromItem(input: $input) { id version }\n  }\n": types.UnlinkIssueFromItemDocument,
    "\n  query IssueItemSearch($programmeId: ID!, $text: String!) {\n    search(programmeId: $programmeId, text: $text) { kind id code title detail }\n  }\n": types.IssueItemSearchDocument,
    "\n  mutation MoveIssue($input: MoveIssueInput!) {\n    moveIssue(input: $input) { id version code state }\n  }\n": types.MoveIssueDocument,
    "\n  mutation RaiseIssue($input: RaiseIssueInput!) {\n    raiseIssue(input: $input) { id version code }\n  }\n": types.RaiseIssueDocument,
    "\n  query OwnMail {\n    ownMail { version address wantsMeetings wantsReturns isSecretary }\n  }\n": types.OwnMailDocument,
    "\n  query MailOutbox {\n    mailOutbox {\n      isConfigured leaves server from words waiting failed sent\n      letters { id to kind subject state words attempts writtenAt sentAt }\n    }\n  }\n": types.MailOutboxDocument,
    "\n  mutation ChooseMeetingMail($input: ChooseMeetingMailInput!) {\n    chooseMeetingMail(input: $input) { version wantsMeetings }\n  }\n": types.ChooseMeetingMailDocument,
    "\n  mutation ChooseReturnMail($input: ChooseReturnMailInput!) {\n    chooseReturnMail(input: $input) { version wantsReturns }\n  }\n": types.ChooseReturnMailDocument,
    "\n  mutation RetryMail($input: RetryMailInput!) {\n    retryMail(input: $input) { waiting }\n  }\n": types.RetryMailDocument,
    "\n  mutation SendTestMail($input: SendTestMailInput!) {\n    sendTestMail(input: $input) { waiting }\n  }\n": types.SendTestMailDocument,
    "\n  query BodySeries($bodyId: ID!) {\n    meetingSeries(bodyId: $bodyId) {\n      id version title kind words rhythm every weekday weekOfMonth exceptMonths from until count confidence\n      startsAt endsAt venue link endedOn endReason mayEdit\n      meetings { id code state seriesOn on isMoved }\n    }\n  }\n": types.BodySeriesDocument,
    "\n  query SeriesDays($input: SeriesPreviewInput!) {\n    seriesPreview(input: $input) { words days { on suggestion problems { rule message } } }\n  }\n": types.SeriesDaysDocument,
    "\n  query SeriesChange($input: SeriesChangePreviewInput!) {\n    seriesChangePreview(input: $input) {\n      words print steps { kind meetingId code from to because problems { rule message } }\n    }\n  }\n": types.SeriesChangeDocument,
    "\n  mutation StartMeetingSeries($input: StartMeetingSeriesInput!) {\n    startMeetingSeries(input: $input) { id words meetings { id } }\n  }\n": types.StartMeetingSeriesDocument,
    "\n  mutation AmendMeetingSeries($input: AmendMeetingSeriesInput!) {\n    amendMeetingSeries(input: $input) { id words }\n  }\n": types.AmendMeetingSeriesDocument,
    "\n  mutation EndMeetingSeries($input: EndMeetingSeriesInput!) {\n    endMeetingSeries(input: $input) { id title }\n  }\n": types.EndMeetingSeriesDocument,
    "\n  query MeetingConsequences($input: MeetingConsequencesInput!) {\n    meetingConsequences(input: $input) {\n      reading words\n      warnings { rule message }\n      programmes {\n        programmeId programmeName scenarioNumber isWorking problem stopped\n        moved { itemId code title from to workingDays isTarget }\n        warnings { rule message }\n      }\n    }\n  }\n": types.MeetingConsequencesDocument,
    "\n  mutation ScheduleMeeting($input: ScheduleMeetingInput!) {\n    scheduleMeeting(input: $input) { reading meeting { id code } }\n  }\n": types.ScheduleMeetingDocument,
    "\n  mutation MoveMeeting($input: MoveMeetingInput!) {\n    moveMeeting(input: $input) { reading meeting { id version } }\n  }\n": types.MoveMeetingDocument,
    "\n  mutation ArrangeMeeting($input: ArrangeMeetingInput!) {\n    arrangeMeeting(input: $input) { meeting { id version } }\n  }\n": types.ArrangeMeetingDocument,
    "\n  mutation ConfirmMeetingDate($input: ConfirmMeetingDateInput!) {\n    confirmMeetingDate(input: $input) { reading meeting { id } }\n  }\n": types.ConfirmMeetingDateDocument,
    "\n  mutation CallMeeting($input: GiveNoticeInput!) {\n    callMeeting(input: $input) { meeting { id state } }\n  }\n": types.CallMeetingDocument,
    "\n  mutation PublishPapers($input: GiveNoticeInput!) {\n    publishPapers(input: $input) { meeting { id state } }\n  }\n": types.PublishPapersDocument,
    "\n  mutation HoldMeeting($input: HoldMeetingInput!) {\n    holdMeeting(input: $input) { meeting { id state } }\n  }\n": types.HoldMeetingDocument,
    "\n  mutation AdjournMeeting($input: AdjournMeetingInput!) {\n    adjournMeeting(input: $input) { meeting { id state } }\n  }\n": types.AdjournMeetingDocument,
    "\n  mutation CancelMeeting($input: CancelMeetingInput!) {\n    cancelMeeting(input: $input) { meeting { id state } }\n  }\n": types.CancelMeetingDocument,
    "\n  mutation ReinstateMeeting($input: ReinstateMeetingInput!) {\n    reinstateMeeting(input: $input) { meeting { id state } }\n  }\n": types.ReinstateMeetingDocument,
    "\n  mutation PostponeMeeting($input: PostponeMeetingInput!) {\n    postponeMeeting(input: $input) { reading meeting { id code } }\n  }\n": types.PostponeMeetingDocument,
    "\n  query Meeting($id: ID!) {\n    meeting(id: $id) {\n      id version code title kind state bodyId bodyName\n      date { text written shape confidence earliest latest }\n      heldOn startsAt endsAt isTimeConfirmed venue link parts seriesId seriesOn presentCount wasQuorate quorumMinimum postponedToId stateReason\n      papersDueOn papersPublishBy papersSentence isPapersDueInterpreted hasMinutes isInterpretation sourceDocument sourcePlace\n      warnings { rule severity message }\n      steps { to isAllowed problems { rule message } }\n      items { id code title kind state programmeId scenario }\n      mayEdit mayMinute mayRecordDecisions\n    }\n  }\n": types.MeetingDocument,
    "\n  query Meetings($programmeId: ID!, $from: Day, $to: Day, $bodyId: ID) {\n    meetings(programmeId: $programmeId, from: $from, to: $to, bodyId: $bodyId) {\n      id version code title kind state bodyId bodyName\n      date { text written shape confidence earliest latest }\n      heldOn startsAt isTimeConfirmed papersDueOn isPapersDueInterpreted itemCount isInterpretation changedOn\n    }\n  }\n": types.MeetingsDocument,
    "\n  mutation AddPlanItem($input: AddPlanItemInput!) {\n    addPlanItem(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": types.AddPlanItemDocument,
    "\n  mutation AmendLink($input: AmendLinkInput!) {\n    amendLink(input: $input) { id version }\n  }\n": types.AmendLinkDocument,
    "\n  mutation AmendPlanItem($input: AmendPlanItemInput!) {\n    amendPlanItem(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": types.AmendPlanItemDocument,
    "\n  mutation ArchivePlanItem($input: ArchivePlanItemInput!) {\n    archivePlanItem(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": types.ArchivePlanItemDocument,
    "\n  mutation ChooseMeeting($input: ChooseMeetingInput!) {\n    chooseMeeting(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": types.ChooseMeetingDocument,
    "\n  mutation CompleteMilestone($input: CompleteMilestoneInput!) {\n    completeMilestone(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": types.CompleteMilestoneDocument,
    "\n  mutation LinkPlanItems($input: LinkPlanItemsInput!) {\n    linkPlanItems(input: $input) { id version }\n  }\n": types.LinkPlanItemsDocument,
    "\n  query PlanItem($id: ID!) {\n    planItem(id: $id) {\n      id programmeId programmeCode version code title description ownerPersonId ownerPostId workstream body source\n      sensitiveEvent avoidsRestricted restrictedNote\n      isInterpretation isArchived abilities\n      duration { min likely max }\n      rows {\n        rowId scenarioId kind category state owner ownerId isOwnerVacant isProtected bodyId meetingId pathwayId stageNumber\n        baseline { text written shape confidence precision earliest latest }\n        forecast { text written shape confidence precision earliest latest }\n        forecastAnchorId\n        actual { text written shape confidence precision earliest latest }\n        rag computedRag computedReason computedSentence reportedRag reportedOn narrative pathToGreen\n        slipWorkingDays slipWords\n      }\n      dates { id role date { text written note } scenarioNumber statedOn recordedAt by reason isCurrent isInterpretation }\n      reports {\n        id rag computedRag reportedOn by narrative pathToGreen pathOwner pathDueOn overrideReason overrideUntil\n      }\n      signsOff { id code title warnings { rule message } }\n      links {\n        id version otherId otherCode otherTitle isPredecessor kind lagWords lagMin lagMax lagUnit neededFor isToGate scenarioNumber basis\n      }\n      sources { code title printedDate document place inference }\n      risks { id code title state linkId linkVersion delay { min likely max } mayUnlink }\n      issues { id code title state severity }\n      decisions { id code title state }\n    }\n  }\n": types.PlanItemDocument,
    "\n  query Plan($programmeId: ID!, $includePublishedLater: Boolean!) {\n    timeline(programmeId: $programmeId, includePublishedLater: $includePublishedLater) {\n      programmeName\n      today\n      rows {\n        rowId itemId version code title kind category state workstreamId laneId bodyId meetingId pathwayId stageNumber\n        scenarioId owner ownerId isOwnerVacant isMine mayReforecast isProtected isInterpretation\n        baseline { text written shape confidence precision earliest latest }\n        forecast { text written shape confidence precision earliest latest }\n        forecastAnchorId\n        actual { text written shape confidence precision earliest latest }\n        rag computedRag computedReason computedSentence reportedRag reportedOn narrative pathToGreen\n        slipWorkingDays slipWords changedOn\n      }\n      groups { kind id parentId title isPrinted }\n      scenarios { id number name isWorking branchCondition decideBy }\n      meetings { id bodyId title kind state date { written shape confidence earliest latest } papersDue }\n      links { id predecessorId successorId kind lagWords neededFor scenarioId }\n      restrictions { id name from to }\n      calendar { division closedDays workedDays }\n    }\n  }\n": types.PlanDocument,
    "\n  mutation ReforecastMilestone($input: ReforecastMilestoneInput!) {\n    reforecastMilestone(input: $input) { id version code reading replacedId warnings { rule severity field message } }\n  }\n": types.ReforecastMilestoneDocument,
    "\n  mutation RelinkPlanItems($input: RelinkPlanItemsInput!) {\n    relinkPlanItems(input: $input) { id version }\n  }\n": types.RelinkPlanItemsDocument,
    "\n  mutation ReopenMilestone($input: ReopenMilestoneInput!) {\n    reopenMilestone(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": types.ReopenMilestoneDocument,
    "\n  mutation ReportStatus($input: ReportStatusInput!) {\n    reportStatus(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": types.ReportStatusDocument,
    "\n  query ReportingPeriod($code: String!) {\n    programme(code: $code) { staleAfterDays }\n  }\n": types.ReportingPeriodDocument,
    "\n  mutation RestorePlanItem($input: RestorePlanItemInput!) {\n    restorePlanItem(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": types.RestorePlanItemDocument,
    "\n  mutation StateDuration($input: StateDurationInput!) {\n    stateDuration(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n": types.StateDurationDocument,
    "\n  mutation UnlinkPlanItems($input: UnlinkPlanItemsInput!) {\n    unlinkPlanItems(input: $input) { id version }\n  }\n": types.UnlinkPlanItemsDocument,
    "\n  mutation UnlinkRiskOfItem($input: UnlinkRiskInput!) {\n    unlinkRiskFromItem(input: $input) { id version }\n  }\n": types.UnlinkRiskOfItemDocument,
    "\n  mutation LinkRiskAgain($input: LinkRiskInput!) {\n    linkRiskToItem(input: $input) { id version linkedItems { id linkId linkVersion } }\n  }\n": types.LinkRiskAgainDocument,
    "\n  mutation StateRiskDelayAgain($input: StateRiskDelayInput!) {\n    stateRiskDelay(input: $input) { id version }\n  }\n": types.StateRiskDelayAgainDocument,
    "\n  query WhatIf($input: WhatIfInput!) {\n    whatIf(input: $input) {\n      targetTitle\n      scenarios { scenarioNumber isWorking sentences }\n      problems { message }\n    }\n  }\n": types.WhatIfDocument,
    "\n  mutation DraftMinutes($input: DraftMinutesInput!) {\n    draftMinutes(input: $input) { minutes { id version } meeting { id state } }\n  }\n": types.DraftMinutesDocument,
    "\n  mutation WriteMinutes($input: WriteMinutesInput!) {\n    writeMinutes(input: $input) { block { id version number } }\n  }\n": types.WriteMinutesDocument,
    "\n  mutation CheckMinutes($input: CheckMinutesInput!) {\n    checkMinutes(input: $input) { minutes { id version } }\n  }\n": types.CheckMinutesDocument,
    "\n  mutation ReturnMinutes($input: ReturnMinutesInput!) {\n    returnMinutes(input: $input) { minutes { id version } }\n  }\n": types.ReturnMinutesDocument,
    "\n  mutation ApproveMinutes($input: ApproveMinutesInput!) {\n    approveMinutes(input: $input) { minutes { id version } meeting { id state } }\n  }\n": types.ApproveMinutesDocument,
    "\n  mutation SignMinutes($input: SignMinutesInput!) {\n    signMinutes(input: $input) { minutes { id version } }\n  }\n": types.SignMinutesDocument,
    "\n  query Minutes($meetingId: ID!) {\n    minutes(meetingId: $meetingId) {\n      id version meetingId state checkedBy checkedOn approvedAtId approvedAtTitle approvedOn approvalNote signedBy signedOn\n      mayWrite mayMinute\n      notTakenIn { blockId heading adds drops }\n      blocks { id version kind agendaItemId itemNumber heading text isWithheld isExempt withheldBecause number savedBy savedAt }\n    }\n  }\n": types.MinutesDocument,
    "\n  query MinutesVersions($blockId: ID!) {\n    minutesVersions(blockId: $blockId) { id number text savedBy savedAt }\n  }\n": types.MinutesVersionsDocument,
    "\n  query Overview($programmeId: ID!) {\n    overview(programmeId: $programmeId) {\n      programmeName today items\n      status { red amber green blue grey tbc sentence }\n      launches {\n        itemId code title daysApart\n        dates {\n          scenarioNumber scenarioName isWorking branchCondition decideBy probability when daysAway rag ragSentence\n          date { shape confidence earliest latest }\n        }\n      }\n      workstreams {\n        id title depth items reportedItems isDifferent computedWhy\n        computed { rag red amber green blue grey tbc sentence }\n        reported { rag stale rated sentence }\n        next { itemId title when }\n      }\n      decisions {\n        rowId itemId code title bodyName scenarioNumber when meetingId meetingTitle papersDue standing standingWords rag ragSentence\n      }\n      decisionsUntil undatedDecisions\n      changes { changeId effectiveAt personName reason verb subject subjectId label asAtAfter before after }\n      changesSince changeCount\n      needs { kind count examples { itemId workstreamId code title detail } }\n      risks { id code title owner current { consequence likelihood score band } }\n      openRisks\n      openIssues { severity count }\n      overdueIssues\n    }\n  }\n": types.OverviewDocument,
    "\n  query RenderJobs($editionId: ID!) {\n    renderJobs(editionId: $editionId) {\n      id audience format state progress step attempts error size sha256 renderer madeAt path mayCancel\n    }\n  }\n": types.RenderJobsDocument,
    "\n  mutation RenderEdition($input: RenderEditionInput!) {\n    renderEdition(input: $input) { id state }\n  }\n": types.RenderEditionDocument,
    "\n  mutation CancelRender($input: RenderJobInput!) {\n    cancelRender(input: $input) { id state }\n  }\n": types.CancelRenderDocument,
    "\n  mutation RetryRender($input: RenderJobInput!) {\n    retryRender(input: $input) { id state }\n  }\n": types.RetryRenderDocument,
    "\n  mutation CreatePack($input: CreatePackInput!) {\n    createPack(input: $input) { pack { id code title } }\n  }\n": types.CreatePackDocument,
    "\n  mutation ArrangeSections($input: ArrangeSectionsInput!) {\n    arrangeSections(input: $input) { pack { id version } }\n  }\n": types.ArrangeSectionsDocument,
    "\n  mutation WriteSection($input: WriteSectionInput!) {\n    writeSection(input: $input) { pack { id version } }\n  }\n": types.WriteSectionDocument,
    "\n  mutation ArchivePack($input: ArchivePackInput!) {\n    archivePack(input: $input) { pack { id version } }\n  }\n": types.ArchivePackDocument,
    "\n  mutation FreezeDraft($input: FreezeDraftInput!) {\n    freezeDraft(input: $input) { edition { id number } }\n  }\n": types.FreezeDraftDocument,
    "\n  mutation SendEditionToReview($input: EditionStepInput!) {\n    sendEditionToReview(input: $input) { edition { id state } }\n  }\n": types.SendEditionToReviewDocument,
    "\n  mutation SendEditionToSro($input: EditionStepInput!) {\n    sendEditionToSro(input: $input) { edition { id state } }\n  }\n": types.SendEditionToSroDocument,
    "\n  mutation RecallEdition($input: EditionStepInput!) {\n    recallEdition(input: $input) { edition { id state } }\n  }\n": types.RecallEditionDocument,
    "\n  mutation SignEdition($input: SignEditionInput!) {\n    signEdition(input: $input) { edition { id state isSigned } }\n  }\n": types.SignEditionDocument,
    "\n  mutation SendBackEdition($input: SendBackEditionInput!) {\n    sendBackEdition(input: $input) { edition { id state } }\n  }\n": types.SendBackEditionDocument,
    "\n  mutation IssueEdition($input: IssueEditionInput!) {\n    issueEdition(input: $input) { edition { id state number } }\n  }\n": types.IssueEditionDocument,
    "\n  mutation CorrectEdition($input: CorrectEditionInput!) {\n    correctEdition(input: $input) { edition { id number } }\n  }\n": types.CorrectEditionDocument,
    "\n  mutation WithdrawEdition($input: WithdrawEditionInput!) {\n    withdrawEdition(input: $input) { edition { id state } }\n  }\n": types.WithdrawEditionDocument,
    "\n  mutation AcknowledgeEdition($input: AcknowledgeEditionInput!) {\n    acknowledgeEdition(input: $input) { edition { id isAcknowledged } }\n  }\n": types.AcknowledgeEditionDocument,
    "\n  query Packs($programmeId: ID!) {\n    packs(programmeId: $programmeId) {\n      mayCreate\n      rows {\n        id version kind code title meetingId meetingTitle periodName mayEdit\n        editions { id number state asAtDay issuedOn closedReason }\n      }\n    }\n  }\n": types.PacksDocument,
    "\n  query Pack($id: ID!) {\n    pack(id: $id) {\n      id version kind code title programmeId meetingId meetingTitle periodName mayEdit\n      sections { id version kind position isIncluded heading comment }\n      editions {\n        id version packId packCode packTitle packKind number state asAtInstant asAtDay correctsId reason staleCount contentHash\n        issuedOn issuedBy issueNote closedOn closedReason isSigned isAcknowledged steps issues\n        reviews { id verdict comment name onDay isCurrent }\n        audiences { audience sha256 }\n        warnings { rule severity field message }\n      }\n    }\n  }\n": types.PackDocument,
    "\n  query PackEditions($programmeId: ID!) {\n    packEditions(programmeId: $programmeId) {\n      id version packId packCode packTitle packKind number state asAtInstant asAtDay correctsId reason staleCount contentHash\n      issuedOn issuedBy issueNote closedOn closedReason isSigned isAcknowledged steps issues\n      reviews { id verdict comment name onDay isCurrent }\n      audiences { audience sha256 }\n      warnings { rule severity field message }\n    }\n  }\n": types.PackEditionsDocument,
    "\n  query EditionContent($id: ID!, $audience: PackAudience) {\n    editionContent(id: $id, audience: $audience) {\n      audience json sha256\n      edition {\n        id version packId packCode packTitle packKind number state asAtInstant asAtDay correctsId reason staleCount contentHash\n        issuedOn issuedBy issueNote closedOn closedReason isSigned isAcknowledged steps issues\n        reviews { id verdict comment name onDay isCurrent }\n        audiences { audience sha256 }\n        warnings { rule severity field message }\n      }\n    }\n  }\n": types.EditionContentDocument,
    "\n  query EditionComparison($beforeId: ID!, $afterId: ID!) {\n    editionComparison(beforeId: $beforeId, afterId: $afterId) {\n      audience\n      before { id number packCode packTitle asAtDay asAtInstant }\n      after { id number packCode packTitle asAtDay asAtInstant }\n      differences { table tableTitle change label path fields { title before after } }\n    }\n  }\n": types.EditionComparisonDocument,
    "\n  mutation AddPaper($input: AddPaperInput!) {\n    addPaper(input: $input) { paper { id title } }\n  }\n": types.AddPaperDocument,
    "\n  mutation AmendPaper($input: AmendPaperInput!) {\n    amendPaper(input: $input) { paper { id version } }\n  }\n": types.AmendPaperDocument,
    "\n  mutation PublishPaper($input: PublishPaperInput!) {\n    publishPaper(input: $input) { paper { id version route } }\n  }\n": types.PublishPaperDocument,
    "\n  mutation WithdrawPaper($input: WithdrawPaperInput!) {\n    withdrawPaper(input: $input) { paper { id } }\n  }\n": types.WithdrawPaperDocument,
    "\n  mutation AddClearance($input: AddClearanceInput!) {\n    addClearance(input: $input) { paper { id } }\n  }\n": types.AddClearanceDocument,
    "\n  mutation SettleClearance($input: SettleClearanceInput!) {\n    settleClearance(input: $input) { paper { id clearance { id version } } }\n  }\n": types.SettleClearanceDocument,
    "\n  query Papers($meetingId: ID!) {\n    papers(meetingId: $meetingId) {\n      id version agendaItemId title author sponsor route urgencyReason isChairAgreed publishedOn withdrawnReason classification\n      exemptParagraph exemptReason dueOn dueSentence isOverdue mayEdit\n      clearance { id version office state settledOn settledBy note }\n      versions { id number note fileName sizeBytes addedOn addedBy }\n    }\n  }\n": types.PapersDocument,
    "\n  query DayComparison($programmeId: ID!, $day: Day!, $otherDay: Day) {\n    dayComparison(programmeId: $programmeId, day: $day, otherDay: $otherDay) {\n      from to firstDay today problem summary\n      rows {\n        rowId itemId code title scenarioNumber change wasDone isDone slipWorkingDays slipCalendarDays slipFigure calendarFigure slipWords\n        before { written earliest latest }\n        after { written earliest latest }\n      }\n    }\n  }\n": types.DayComparisonDocument,
    "\n  query TargetChances($programmeId: ID!, $runs: Int!) {\n    chances(programmeId: $programmeId, runs: $runs) {\n      targetTitle runs largestError\n      scenarios {\n        scenarioId isCertain p50 p80 notComputed because by inTime\n        gates {\n          itemId title body noneKnown heldUp\n          meetings { meetingId meeting probability }\n        }\n        tornado { sentence }\n      }\n    }\n  }\n": types.TargetChancesDocument,
    "\n  query CompareProjection($programmeId: ID!) {\n    projection(programmeId: $programmeId) {\n      today targetId targetTitle daysApart\n      scenarios {\n        scenarioId scenarioNumber isWorking targetOn headline cliff\n        route { itemId title on isUnconfirmed isDriving margin waitDays isOverdue takesTime sentence }\n        items { itemId title likely }\n        problems { rule message }\n      }\n    }\n  }\n": types.CompareProjectionDocument,
    "\n  query ScenarioList($programmeId: ID!) {\n    scenarios(programmeId: $programmeId) {\n      id version number name state workstreamId branchCondition decideBy closedReason mayEdit\n      probability probabilityBy probabilityOn warnings { rule message }\n    }\n  }\n": types.ScenarioListDocument,
    "\n  query DrivingChain($programmeId: ID!, $itemId: ID!) {\n    projection(programmeId: $programmeId, targetId: $itemId) {\n      targetTitle\n      scenarios {\n        scenarioId scenarioNumber isWorking targetOn headline\n        chain {\n          links { fromId toId kind isDriving }\n          steps { itemId title from to isUnconfirmed isDriving wait { from to words } sentences }\n        }\n        waits { sentence itemIds }\n        problems { message }\n      }\n    }\n  }\n": types.DrivingChainDocument,
    "\n  query ItemChances($programmeId: ID!, $runs: Int!) {\n    chances(programmeId: $programmeId, runs: $runs) {\n      targetTitle\n      scenarios { scenarioId isCertain items { itemId p50 p80 } problems { message } }\n    }\n  }\n": types.ItemChancesDocument,
    "\n  query ItemProjection($id: ID!) {\n    itemProjection(id: $id) {\n      scenarioNumber isWorking steps cliff\n      warnings {\n        rule message\n        latePaper { linkId linkVersion meetingId settled waysOut { route words to } }\n      }\n      item {\n        likely words isUnconfirmed overdue floatDays criticality differenceDays because\n        gate { meeting papersDue marginDays nextMeeting }\n      }\n    }\n  }\n": types.ItemProjectionDocument,
    "\n  query ProjectedDays($programmeId: ID!) {\n    projection(programmeId: $programmeId) {\n      scenarios {\n        scenarioId\n        items { itemId earliest likely latest words isUnconfirmed differenceDays because }\n        problems { message }\n      }\n    }\n  }\n": types.ProjectedDaysDocument,
    "\n  query RouteToTarget($programmeId: ID!) {\n    projection(programmeId: $programmeId) {\n      targetId targetTitle daysApart\n      scenarios {\n        scenarioId scenarioNumber isWorking targetOn headline cliff\n        route { itemId title on isUnconfirmed isDriving margin waitDays isOverdue takesTime sentence }\n        warnings { rule message itemId latePaper { settled } }\n        problems { rule message }\n      }\n    }\n  }\n": types.RouteToTargetDocument,
    "\n  mutation PromoteScenario($input: PromoteScenarioInput!) {\n    promoteScenario(input: $input) { scenario { id version } former { id version } }\n  }\n": types.PromoteScenarioDocument,
    "\n  mutation CloseScenario($input: CloseScenarioInput!) {\n    closeScenario(input: $input) { id version }\n  }\n": types.CloseScenarioDocument,
    "\n  mutation ReopenScenario($input: ReopenScenarioInput!) {\n    reopenScenario(input: $input) { id version }\n  }\n": types.ReopenScenarioDocument,
    "\n  mutation AmendScenario($input: AmendScenarioInput!) {\n    amendScenario(input: $input) { id version }\n  }\n": types.AmendScenarioDocument,
    "\n  mutation SettleLatePaper($input: SettleLatePaperInput!) {\n    settleLatePaper(input: $input) { id version }\n  }\n": types.SettleLatePaperDocument,
    "\n  query YouSaidWeDid($programmeId: ID!) {\n    youSaidWeDid(programmeId: $programmeId) {\n      mayCount mayRecordAll\n      workstreams { id name }\n      counts { id version consultationId channel segment responses asOf sourceNote }\n      totals { consultationId words bySegment { segment words } }\n      feedback {\n        id version code consultationId workstreamId workstream theme origin summary people receivedFrom receivedTo\n        standing answerBy unansweredSince problems { rule severity message } responseIds mayEdit\n      }\n      responses {\n        id version code consultationId workstreamId workstream decision answer cannotReason owner ownerPersonId ownerPostId\n        evidence publishedOn feedbackIds mayEdit\n        corrections { position correctedOn reason decision answer cannotReason evidence feedbackCodes }\n      }\n    }\n  }\n": types.YouSaidWeDidDocument,
    "\n  mutation AddResponseCount($input: AddResponseCountInput!) { addResponseCount(input: $input) { id } }\n": types.AddResponseCountDocument,
    "\n  mutation AmendResponseCount($input: AmendResponseCountInput!) { amendResponseCount(input: $input) { id } }\n": types.AmendResponseCountDocument,
    "\n  mutation RemoveResponseCount($input: RemoveResponseCountInput!) { removeResponseCount(input: $input) { id } }\n": types.RemoveResponseCountDocument,
    "\n  mutation RecordFeedback($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id code } }\n": types.RecordFeedbackDocument,
    "\n  mutation AmendFeedback($input: AmendFeedbackInput!) { amendFeedback(input: $input) { id code } }\n": types.AmendFeedbackDocument,
    "\n  mutation RemoveFeedback($input: RemoveFeedbackInput!) { removeFeedback(input: $input) { id } }\n": types.RemoveFeedbackDocument,
    "\n  mutation DraftFeedbackResponse($input: DraftFeedbackResponseInput!) { draftFeedbackResponse(input: $input) { id code } }\n": types.DraftFeedbackResponseDocument,
    "\n  mutation AmendFeedbackResponse($input: AmendFeedbackResponseInput!) { amendFeedbackResponse(input: $input) { id code } }\n": types.AmendFeedbackResponseDocument,
    "\n  mutation PublishFeedbackResponse($input: PublishFeedbackResponseInput!) {\n    publishFeedbackResponse(input: $input) { id code }\n  }\n": types.PublishFeedbackResponseDocument,
    "\n  mutation CorrectFeedbackResponse($input: CorrectFeedbackResponseInput!) {\n    correctFeedbackResponse(input: $input) { id code }\n  }\n": types.CorrectFeedbackResponseDocument,
    "\n  mutation RemoveFeedbackResponse($input: RemoveFeedbackResponseInput!) { removeFeedbackResponse(input: $input) { id } }\n": types.RemoveFeedbackResponseDocument,
    "\n  query DeliveryConfidences($programmeId: ID!) {\n    deliveryConfidences(programmeId: $programmeId) {\n      programmeId today mayRecord\n      rows {\n        id workstreamId workstream scale rating sentence reviewer reviewType reviewedOn summary recordedBy\n        recommendations {\n          id version number kind wording owner dueOn isPastDue closedOn closedReason closedBy correctedOn correctedReason\n        }\n      }\n    }\n  }\n": types.DeliveryConfidencesDocument,
    "\n  mutation RecordDeliveryConfidence($input: RecordDeliveryConfidenceInput!) {\n    recordDeliveryConfidence(input: $input) { id }\n  }\n": types.RecordDeliveryConfidenceDocument,
    "\n  mutation CloseDeliveryRecommendation($input: RecommendationStepInput!) {\n    closeDeliveryRecommendation(input: $input) { id recommendations { id version } }\n  }\n": types.CloseDeliveryRecommendationDocument,
    "\n  mutation ReopenDeliveryRecommendation($input: RecommendationStepInput!) {\n    reopenDeliveryRecommendation(input: $input) { id recommendations { id version } }\n  }\n": types.ReopenDeliveryRecommendationDocument,
    "\n  mutation CorrectDeliveryRecommendation($input: CorrectRecommendationInput!) {\n    correctDeliveryRecommendation(input: $input) { id recommendations { id version } }\n  }\n": types.CorrectDeliveryRecommendationDocument,
    "\n  query RagExplanation($itemId: ID!) {\n    ragExplanation(itemId: $itemId) {\n      rowId code title scenarioId scenarioName shown shownSentence computedRag ruleId ruleSays sentence\n      inputs { name value } thresholds { name value }\n      others { id rag says applies because }\n      ways { to sentence changes { kind words day isMeeting riskId mayDo waitsFor { id code title } } }\n      noWay reportedRag reportedOn difference\n      trend { previousRag previousOn direction sentence }\n    }\n  }\n": types.RagExplanationDocument,
    "\n  query WorkstreamStatuses($programmeId: ID!) {\n    workstreamStatuses(programmeId: $programmeId) {\n      programmeId programmeVersion today previousDay policy isRedIfAnyDimension policySentence mayConfigure\n      weights { green amber red amberFrom redFrom }\n      confidence { id scale rating sentence reviewer reviewType reviewedOn recommendations { id closedOn } }\n      rows {\n        workstreamId version title depth items rated tbc stale shownRag source sentence computedRag points reportedRag isDifferent\n        trend { previousRag direction sentence }\n        judgement { id version rag reason judgedOn until judgedBy }\n        dimensions {\n          dimension rag computedRag\n          rating { id reason ratedOn ratedBy }\n          trend { previousRag direction sentence }\n        }\n        confidence { id scale rating sentence reviewedOn }\n        mayRate mayJudge\n      }\n    }\n  }\n": types.WorkstreamStatusesDocument,
    "\n  query WorkstreamRatings($workstreamId: ID!) {\n    workstreamRatings(workstreamId: $workstreamId) { id dimension rag reason ratedOn ratedBy asAtAfter }\n  }\n": types.WorkstreamRatingsDocument,
    "\n  query RagDifferences($programmeId: ID!) {\n    ragDifferences(programmeId: $programmeId) {\n      rowId itemId code title owner reportedRag computedRag ruleId isReportedShown isExpired sentence\n    }\n  }\n": types.RagDifferencesDocument,
    "\n  mutation RateDimension($input: RateDimensionInput!) {\n    rateDimension(input: $input) { id warnings { rule severity field message } }\n  }\n": types.RateDimensionDocument,
    "\n  mutation JudgeWorkstream($input: JudgeWorkstreamInput!) { judgeWorkstream(input: $input) { id } }\n": types.JudgeWorkstreamDocument,
    "\n  mutation WithdrawJudgement($input: WithdrawJudgementInput!) { withdrawJudgement(input: $input) { id } }\n": types.WithdrawJudgementDocument,
    "\n  mutation SetRollupPolicy($input: SetRollupPolicyInput!) {\n    setRollupPolicy(input: $input) { programmeId version policySentence }\n  }\n": types.SetRollupPolicyDocument,
    "\n  query RecordHistory($entity: HistoryEntity!, $id: ID!) {\n    history(entity: $entity, id: $id) {\n      seq changeId action label operation entity entityId effectiveAt recordedAt personName reason asAtBefore asAtAfter\n      fields { name before after }\n    }\n  }\n": types.RecordHistoryDocument,
    "\n  mutation ConfigureReporting($input: ConfigureReportingInput!) {\n    configureReporting(input: $input) { calendar { id version } }\n  }\n": types.ConfigureReportingDocument,
    "\n  mutation OpenPeriod($input: OpenPeriodInput!) { openPeriod(input: $input) { id version name state } }\n": types.OpenPeriodDocument,
    "\n  mutation AmendPeriod($input: AmendPeriodInput!) { amendPeriod(input: $input) { id version state } }\n": types.AmendPeriodDocument,
    "\n  mutation SubmitPeriod($input: StepPeriodInput!) { submitPeriod(input: $input) { id version state } }\n": types.SubmitPeriodDocument,
    "\n  mutation ReviewPeriod($input: StepPeriodInput!) { reviewPeriod(input: $input) { id version state } }\n": types.ReviewPeriodDocument,
    "\n  mutation ApprovePeriod($input: StepPeriodInput!) { approvePeriod(input: $input) { id version state } }\n": types.ApprovePeriodDocument,
    "\n  mutation SendPeriodBack($input: SendPeriodBackInput!) { sendPeriodBack(input: $input) { id version state } }\n": types.SendPeriodBackDocument,
    "\n  mutation IssuePeriod($input: StepPeriodInput!) { issuePeriod(input: $input) { id version state } }\n": types.IssuePeriodDocument,
    "\n  mutation ReopenPeriod($input: ReopenPeriodInput!) { reopenPeriod(input: $input) { id version state } }\n": types.ReopenPeriodDocument,
    "\n  mutation RemindOwners($input: RemindOwnersInput!) { remindOwners(input: $input) { periodId people vacant } }\n": types.RemindOwnersDocument,
    "\n  mutation QueryReturn($input: QueryReturnInput!) { queryReturn(input: $input) { id version state } }\n": types.QueryReturnDocument,
    "\n  mutation CloseQuery($input: CloseQueryInput!) { closeQuery(input: $input) { id version state } }\n": types.CloseQueryDocument,
    "\n  mutation AcceptReturn($input: AcceptReturnInput!) { acceptReturn(input: $input) { id version state } }\n": types.AcceptReturnDocument,
    "\n  mutation SendReturnBack($input: SendReturnBackInput!) { sendReturnBack(input: $input) { id version state } }\n": types.SendReturnBackDocument,
    "\n  mutation UndoReturnStep($input: UndoReturnStepInput!) { undoReturnStep(input: $input) { id version state } }\n": types.UndoReturnStepDocument,
    "\n  query ReportingHome($programmeId: ID!) {\n    reporting(programmeId: $programmeId) {\n      calendar { id version frequency yearBasis firstFrom cutOffWorkingDays graceWorkingDays remindWorkingDays\n        escalateToPersonId escalateToPostId escalateTo allowsLinks linkDays }\n      next { name fromOn toOn cutOffOn graceUntil problems { rule severity message } }\n      mayConfigure mayManage mayApprove today\n    }\n    reportingPeriods(programmeId: $programmeId) {\n      id version number name fromOn toOn cutOffOn graceUntil state returns handedIn late accepted missing\n    }\n  }\n": types.ReportingHomeDocument,
    "\n  query PeriodPage($id: ID!) {\n    reportingPeriod(id: $id) {\n      period { id version name number fromOn toOn cutOffOn graceUntil state stateReason sentBackComment returns handedIn late accepted missing }\n      returns {\n        id version workstreamId title owner isVacant isMine state standing isLate rag computedRag computedNow computedSentence isDifferent\n        differenceReason thisPeriod nextPeriod pathToGreen pathOwner pathDueOn helpNeeded submittedOn submittedBy acceptedOn\n        acceptedBy sentBackComment steps\n        previous { periodName rag thisPeriod nextPeriod pathToGreen helpNeeded }\n        lines { id version planItemId code title isExempt owner isVacant isMine isAsked askedBecause answer rag narrative pathToGreen\n          pathOwner pathDueOn overrideReason overrideUntil computedRag computedNow computedSentence isDifferent answeredOn\n          answeredBy previousRag previousNarrative }\n        queries { id version lineId question askedBy askedOn answer answeredBy answeredOn state }\n      }\n      owners { personId postId owner isVacant asked answered carried returns handedIn standing }\n      reminders { id person kind onDay sentence isByLetter }\n      history { id step toState comment by onDay asAtAfter }\n      gaps { rule severity message }\n      steps mayReview today\n    }\n  }\n": types.PeriodPageDocument,
    "\n  query ReturnsDue($programmeId: ID!) {\n    returnsDue(programmeId: $programmeId) { periodId periodName cutOffOn standing lines returns queries reminder }\n  }\n": types.ReturnsDueDocument,
    "\n  query ReturnLinks($periodId: ID!) {\n    returnLinks(periodId: $periodId) {\n      periodId periodName allowsLinks takesAnswers canMail\n      people { personId name hasAddress asked answered }\n      links {\n        id version personId personName state madeAt expiresAt boundAt revokeReason\n        uses { at outcome words isRefused }\n      }\n    }\n  }\n": types.ReturnLinksDocument,
    "\n  mutation MakeReturnLink($input: MakeReturnLinkInput!) {\n    makeReturnLink(input: $input) { path link { id personName } }\n  }\n": types.MakeReturnLinkDocument,
    "\n  mutation RevokeReturnLink($input: RevokeReturnLinkInput!) {\n    revokeReturnLink(input: $input) { id version state }\n  }\n": types.RevokeReturnLinkDocument,
    "\n  query MyReturns($programmeId: ID!) {\n    myReturns(programmeId: $programmeId) {\n      periodId periodName fromOn toOn cutOffOn graceUntil today isPastCutOff asked answered\n      lines {\n        id version returnId itemId code title expected slipWords isAsked askedBecause answer answeredOn answeredBy isOpen\n        computedRag computedSentence rag lastReportedOn lastRag narrative pathToGreen pathOwner pathDueOn overrideReason\n        overrideUntil noChangeProblem\n        queries { id version question askedBy askedOn answer answeredBy answeredOn state }\n      }\n      returns {\n        id version name state isMine owner isOpen rag computedRag computedSentence differenceReason thisPeriod nextPeriod\n        helpNeeded pathToGreen pathOwner pathDueOn beforeRag beforeThis beforeNext submittedOn submittedBy isLate\n        sentBackComment othersAsked othersAnswered\n        queries { id version question askedBy askedOn answer answeredBy answeredOn state }\n      }\n    }\n  }\n": types.MyReturnsDocument,
    "\n  mutation AnswerLine($input: AnswerLineInput!) {\n    answerLine(input: $input) { id version warnings { message } }\n  }\n": types.AnswerLineDocument,
    "\n  mutation NoChange($input: NoChangeInput!) {\n    noChange(input: $input) { id version warnings { message } }\n  }\n": types.NoChangeDocument,
    "\n  mutation ReopenLine($input: ReopenLineInput!) {\n    reopenLine(input: $input) { id version warnings { message } }\n  }\n": types.ReopenLineDocument,
    "\n  mutation AnswerReturn($input: AnswerReturnInput!) {\n    answerReturn(input: $input) { id version warnings { message } }\n  }\n": types.AnswerReturnDocument,
    "\n  mutation AnswerQuery($input: AnswerQueryInput!) {\n    answerQuery(input: $input) { id version warnings { message } }\n  }\n": types.AnswerQueryDocument,
    "\n  mutation SubmitReturn($input: SubmitReturnInput!) {\n    submitReturn(input: $input) { id version warnings { message } }\n  }\n": types.SubmitReturnDocument,
    "\n  mutation TakeReturnBack($input: TakeReturnBackInput!) {\n    takeReturnBack(input: $input) { id version warnings { message } }\n  }\n": types.TakeReturnBackDocument,
    "\n  mutation AmendRisk($input: AmendRiskInput!) {\n    amendRisk(input: $input) { id version code }\n  }\n": types.AmendRiskDocument,
    "\n  query RiskChoices($code: String!) {\n    programme(code: $code) {\n      id\n      riskBands\n      workstreams { id name parentId isArchived }\n    }\n    ownerChoices { kind id name detail programmeId }\n  }\n": types.RiskChoicesDocument,
    "\n  mutation CloseRisk($input: CloseRiskInput!) {\n    closeRisk(input: $input) { id version code }\n  }\n": types.CloseRiskDocument,
    "\n  mutation LinkRiskToItem($input: LinkRiskInput!) {\n    linkRiskToItem(input: $input) { id version linkedItems { id linkId linkVersion } }\n  }\n": types.LinkRiskToItemDocument,
    "\n  mutation UnlinkRiskFromItem($input: UnlinkRiskInput!) {\n    unlinkRiskFromItem(input: $input) { id version }\n  }\n": types.UnlinkRiskFromItemDocument,
    "\n  query RiskItemSearch($programmeId: ID!, $text: String!) {\n    search(programmeId: $programmeId, text: $text) { kind id code title detail }\n  }\n": types.RiskItemSearchDocument,
    "\n  mutation LogRisk($input: LogRiskInput!) {\n    logRisk(input: $input) { id version code }\n  }\n": types.LogRiskDocument,
    "\n  mutation RescoreRisk($input: RescoreRiskInput!) {\n    rescoreRisk(input: $input) { id version code }\n  }\n": types.RescoreRiskDocument,
    "\n  mutation ReviewRisk($input: ReviewRiskInput!) {\n    reviewRisk(input: $input) { id version code }\n  }\n": types.ReviewRiskDocument,
    "\n  query RiskInFull($id: ID!) {\n    risk(id: $id) {\n      id version code title programmeId workstreamId workstreamName ownerPersonId ownerPostId ownerName domain\n      inherent { consequence likelihood score band }\n      current { consequence likelihood score band }\n      target { consequence likelihood score band }\n      targetOn state raisedOn reviewedOn reviewDueOn isStale closeReason closedOn closeNote classification\n      exemptParagraph exemptReason cause event effect response controls actions changedAt\n      sourceDocument sourcePlace isInterpretation\n      issue { id code title }\n      mergedInto { id code title }\n      mergedFrom { id code title }\n      linkedItems { id code title kind state linkId linkVersion delay { min likely max } }\n      warnings { rule message }\n    }\n    history(entity: risk, id: $id) {\n      seq changeId personName recordedAt effectiveAt action reason operation asAtBefore asAtAfter\n      fields { name before after }\n    }\n  }\n": types.RiskInFullDocument,
    "\n  query RiskRegister($programmeId: ID!) {\n    risks(programmeId: $programmeId) {\n      id version code title workstreamId workstreamName ownerName domain\n      inherent { consequence likelihood score band }\n      current { consequence likelihood score band }\n      target { consequence likelihood score band }\n      state raisedOn reviewDueOn isStale closeReason closedOn classification changedOn\n    }\n  }\n": types.RiskRegisterDocument,
    "\n  mutation StateRiskDelay($input: StateRiskDelayInput!) {\n    stateRiskDelay(input: $input) { id version }\n  }\n": types.StateRiskDelayDocument,
    "\n  query ScheduleHealth($programmeId: ID!) {\n    scheduleHealth(programmeId: $programmeId) {\n      today scenarioNumber targetTitle\n      checks {\n        rule title reason threshold verdict count checked sentence\n        findings { itemId meetingId title sentence }\n      }\n    }\n  }\n": types.ScheduleHealthDocument,
    "\n  query Unconfirmed($programmeId: ID!) {\n    unconfirmed(programmeId: $programmeId) {\n      today scenarioNumber targetTitle\n      entries {\n        itemId meetingId code title date isUnknown owes confirmBy isOverdue isOnRoute\n        holdsUp { itemId title }\n        warnings { rule message }\n      }\n      burnDown { on count known }\n      problems { rule message }\n    }\n  }\n": types.UnconfirmedDocument,
    "\n  query ScrutinyPage($programmeId: ID!) {\n    scrutinyCases(programmeId: $programmeId) {\n      mayEdit\n      cases {\n        id version code title begunOn substantialChange determinedBy determinedOn determinedReason\n        regime isRegimeSet regimeReason regimeSentence stageNumber earlyReason\n        decisionDate { written } commentsDate { written }\n        dates { id role reason statedOn isCurrent date { written } }\n        bodies { id bodyId bodyName consultedOn note isInterpretation }\n        notifications { id toldOn toldWhom toldBy publishedAt decisionDate commentsDate }\n        answers {\n          id version outcome givenOn bodyName summary directionOn decisionDueOn replyDueOn repliedOn reply\n          decision { id code title }\n        }\n        warnings { rule severity message }\n        sourceDocument sourcePlace isInterpretation\n      }\n    }\n    bodies(programmeId: $programmeId) { id name kind }\n    decisions(programmeId: $programmeId) { id code title bodyId }\n  }\n": types.ScrutinyPageDocument,
    "\n  mutation OpenScrutinyCase($input: OpenScrutinyCaseInput!) { openScrutinyCase(input: $input) { case { id code } } }\n": types.OpenScrutinyCaseDocument,
    "\n  mutation AmendScrutinyCase($input: AmendScrutinyCaseInput!) { amendScrutinyCase(input: $input) { case { id } } }\n": types.AmendScrutinyCaseDocument,
    "\n  mutation StateScrutinyDate($input: StateScrutinyDateInput!) {\n    stateScrutinyDate(input: $input) { reading case { id warnings { rule message } } }\n  }\n": types.StateScrutinyDateDocument,
    "\n  mutation ConsultScrutinyBody($input: ConsultScrutinyBodyInput!) { consultScrutinyBody(input: $input) { case { id } } }\n": types.ConsultScrutinyBodyDocument,
    "\n  mutation NotifyScrutiny($input: NotifyScrutinyInput!) { notifyScrutiny(input: $input) { case { id } } }\n": types.NotifyScrutinyDocument,
    "\n  mutation RecordScrutinyOutcome($input: RecordScrutinyOutcomeInput!) {\n    recordScrutinyOutcome(input: $input) { case { id } }\n  }\n": types.RecordScrutinyOutcomeDocument,
    "\n  mutation ReplyToScrutiny($input: ReplyToScrutinyInput!) { replyToScrutiny(input: $input) { case { id } } }\n": types.ReplyToScrutinyDocument,
    "\n  query Search($programmeId: ID!, $text: String!) {\n    search(programmeId: $programmeId, text: $text) { kind id code title detail }\n  }\n": types.SearchDocument,
    "\n  query ServiceChangePage($programmeId: ID!) {\n    serviceChange(programmeId: $programmeId) {\n      pathways {\n        id version code name workstreamName bedChange bedChangeSource currentStage mayRecord mayDecide\n        stages {\n          id version planItemId code title number state stateReason isMandatory isCurrent next\n          decision { id code title bodyName effectSentence } warnings { rule severity message }\n        }\n        tests {\n          id version number title isApplicable notApplicableReason rating evidence assessor assessedOn\n          conditionA conditionB conditionC\n        }\n      }\n      cases {\n        id version code kind title pathwayId workstreamName mayRecord mayDecide\n        versions {\n          id version number status statusOn statusReason decision { id code } milestone { id code title }\n          strategic economic commercial financial management capital capitalPounds capitalNote revenue revenuePounds\n          revenueNote priceBase next isWrittenIn\n        }\n      }\n      workstreams { id name mayBeginPathway }\n    }\n    decisions(programmeId: $programmeId) { id code title bodyName }\n    timeline(programmeId: $programmeId) { rows { itemId code title } }\n  }\n": types.ServiceChangePageDocument,
    "\n  mutation BeginPathway($input: BeginPathwayInput!) { beginPathway(input: $input) { id name } }\n": types.BeginPathwayDocument,
    "\n  mutation StatePathwayStage($input: StatePathwayStageInput!) { statePathwayStage(input: $input) { id currentStage } }\n": types.StatePathwayStageDocument,
    "\n  mutation StatePathwayBeds($input: StatePathwayBedsInput!) { statePathwayBeds(input: $input) { id } }\n": types.StatePathwayBedsDocument,
    "\n  mutation AssessAssuranceTest($input: AssessAssuranceTestInput!) { assessAssuranceTest(input: $input) { id } }\n": types.AssessAssuranceTestDocument,
    "\n  mutation AddBusinessCase($input: AddBusinessCaseInput!) { addBusinessCase(input: $input) { id code } }\n": types.AddBusinessCaseDocument,
    "\n  mutation AddBusinessCaseVersion($input: AddBusinessCaseVersionInput!) { addBusinessCaseVersion(input: $input) { id } }\n": types.AddBusinessCaseVersionDocument,
    "\n  mutation AmendBusinessCaseVersion($input: AmendBusinessCaseVersionInput!) {\n    amendBusinessCaseVersion(input: $input) { id }\n  }\n": types.AmendBusinessCaseVersionDocument,
    "\n  mutation StateBusinessCaseVersion($input: StateBusinessCaseVersionInput!) {\n    stateBusinessCaseVersion(input: $input) { id }\n  }\n": types.StateBusinessCaseVersionDocument,
    "\n  mutation AddPerson($input: AddPersonInput!) {\n    addPerson(input: $input) { token person { id name email } }\n  }\n": types.AddPersonDocument,
    "\n  query AuditTrail($programmeId: ID, $before: ID, $first: Int!) {\n    auditTrail(programmeId: $programmeId, before: $before, first: $first) {\n      nextBefore\n      entries {\n        seq personName recordedAt effectiveAt action reason label operation subject subjectId asAtAfter\n        fields { name before after }\n      }\n    }\n  }\n": types.AuditTrailDocument,
    "\n  query CalendarSettings($programmeId: ID!) {\n    calendarSettings(programmeId: $programmeId) {\n      programmeId division officeVersion firstYear lastYear lastPublishedYear source\n      days { id version on isWorked name programmeId bodyId mayEdit }\n      bodies { id version name worksSaturdays papersReady mayEdit }\n      periods { id version name kind areas startsOn endsOn pollOn pollDayRule source programmeId mayEdit }\n      mayEditOffice mayEditProgramme maySetDivision\n    }\n  }\n": types.CalendarSettingsDocument,
    "\n  query CalendarPreview($input: CalendarPreviewInput!) {\n    calendarPreview(input: $input) {\n      effects { kind id title programmeCode scenarioNumber before after }\n      programmes\n      problems { rule severity message }\n    }\n  }\n": types.CalendarPreviewDocument,
    "\n  mutation AddCalendarDay($input: AddCalendarDayInput!) {\n    addCalendarDay(input: $input) { id version warnings { rule message } }\n  }\n": types.AddCalendarDayDocument,
    "\n  mutation RemoveCalendarDay($input: RemoveCalendarDayInput!) {\n    removeCalendarDay(input: $input) { id version }\n  }\n": types.RemoveCalendarDayDocument,
    "\n  mutation RestoreCalendarDay($input: RestoreCalendarDayInput!) {\n    restoreCalendarDay(input: $input) { id version }\n  }\n": types.RestoreCalendarDayDocument,
    "\n  mutation SetHolidayDivision($input: SetHolidayDivisionInput!) {\n    setHolidayDivision(input: $input) { division version }\n  }\n": types.SetHolidayDivisionDocument,
    "\n  mutation AmendBodyCalendar($input: AmendBodyInput!) {\n    amendBody(input: $input) { id version }\n  }\n": types.AmendBodyCalendarDocument,
    "\n  mutation AddRestrictedPeriod($input: AddRestrictedPeriodInput!) {\n    addRestrictedPeriod(input: $input) { id version name }\n  }\n": types.AddRestrictedPeriodDocument,
    "\n  mutation AmendRestrictedPeriod($input: AmendRestrictedPeriodInput!) {\n    amendRestrictedPeriod(input: $input) { id version name }\n  }\n": types.AmendRestrictedPeriodDocument,
    "\n  mutation RemoveRestrictedPeriod($input: RemoveRestrictedPeriodInput!) {\n    removeRestrictedPeriod(input: $input) { id version name }\n  }\n": types.RemoveRestrictedPeriodDocument,
    "\n  mutation RestoreRestrictedPeriod($input: RestoreRestrictedPeriodInput!) {\n    restoreRestrictedPeriod(input: $input) { id version name }\n  }\n": types.RestoreRestrictedPeriodDocument,
    "\n  mutation ConfigureProgramme($input: ConfigureProgrammeInput!) {\n    configureProgramme(input: $input) { id version }\n  }\n": types.ConfigureProgrammeDocument,
    "\n  mutation DeactivatePerson($input: DeactivatePersonInput!) {\n    deactivatePerson(input: $input) { id version }\n  }\n": types.DeactivatePersonDocument,
    "\n  mutation EndRole($input: EndRoleInput!) {\n    endRole(input: $input) { id version }\n  }\n": types.EndRoleDocument,
    "\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) { id version }\n  }\n": types.GrantRoleDocument,
    "\n  query OfficePeople {\n    people {\n      id version name jobTitle organisationName email hasPassword isDeactivated lastSeenAt\n      roles { id version role scope scopeName since }\n    }\n  }\n": types.OfficePeopleDocument,
    "\n  query RoleBodies($programmeId: ID!) {\n    bodies(programmeId: $programmeId) { id name }\n  }\n": types.RoleBodiesDocument,
    "\n  mutation AddPost($input: AddPostInput!) {\n    addPost(input: $input) { id version title }\n  }\n": types.AddPostDocument,
    "\n  mutation AmendPost($input: AmendPostInput!) {\n    amendPost(input: $input) { id version title }\n  }\n": types.AmendPostDocument,
    "\n  mutation ArchivePost($input: ArchivePostInput!) {\n    archivePost(input: $input) { id version title }\n  }\n": types.ArchivePostDocument,
    "\n  mutation RestorePost($input: RestorePostInput!) {\n    restorePost(input: $input) { id version title }\n  }\n": types.RestorePostDocument,
    "\n  mutation AppointHolder($input: AppointHolderInput!) {\n    appointHolder(input: $input) { id version title holderToday }\n  }\n": types.AppointHolderDocument,
    "\n  mutation AmendHolding($input: AmendHoldingInput!) {\n    amendHolding(input: $input) { id version title holdings { id version } }\n  }\n": types.AmendHoldingDocument,
    "\n  mutation AddOrganisation($input: AddOrganisationInput!) {\n    addOrganisation(input: $input) { id version name }\n  }\n": types.AddOrganisationDocument,
    "\n  mutation AmendOrganisation($input: AmendOrganisationInput!) {\n    amendOrganisation(input: $input) { id version name }\n  }\n": types.AmendOrganisationDocument,
    "\n  query PostRegister($programmeId: ID!) {\n    posts(programmeId: $programmeId) {\n      mayAdd mayAddForOffice\n      findings { rule severity message postId }\n      posts {\n        id version code title kind programmeId workstreamId workstreamName organisationId organisationName\n        bodyName holderToday isArchived mayEdit\n        holdings { id version name personId heldFrom heldTo isToday }\n      }\n    }\n  }\n": types.PostRegisterDocument,
    "\n  query OfficeOrganisations {\n    organisations { id version code name shortName kind isMember localityName validFrom validTo }\n  }\n": types.OfficeOrganisationsDocument,
    "\n  mutation AddProgramme($input: AddProgrammeInput!) {\n    addProgramme(input: $input) { id version code name }\n  }\n": types.AddProgrammeDocument,
    "\n  mutation AmendProgramme($input: AmendProgrammeInput!) {\n    amendProgramme(input: $input) { id version code name }\n  }\n": types.AmendProgrammeDocument,
    "\n  mutation ArchiveProgramme($input: ArchiveProgrammeInput!) {\n    archiveProgramme(input: $input) { id version code name }\n  }\n": types.ArchiveProgrammeDocument,
    "\n  mutation RestoreProgramme($input: RestoreProgrammeInput!) {\n    restoreProgramme(input: $input) { id version code name }\n  }\n": types.RestoreProgrammeDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) { token person { id name email } }\n  }\n": types.ResetPasswordDocument,
    "\n  mutation SetOfficeClock($input: SetOfficeClockInput!) {\n    setOfficeClock(input: $input) { mode on version }\n  }\n": types.SetOfficeClockDocument,
    "\n  query ProgrammeSettings($code: String!) {\n    programme(code: $code) {\n      id version name\n      greenToleranceDays amberToleranceDays tbcWithinDays horizonDays staleAfterDays gateMarginDays\n      riskBands hasOwnRiskBands\n      workstreams { id name parentId isArchived }\n    }\n  }\n": types.ProgrammeSettingsDocument,
    "\n  query ProgrammeStructure($code: String!) {\n    programme(code: $code) {\n      id version code name shortName purpose parentId\n      workstreams { id version code name kind parentId position aim isArchived }\n      structureVersions {\n        id number name knownFrom validTo\n        nodes { id parentId kind label name workstreamId }\n      }\n    }\n  }\n": types.ProgrammeStructureDocument,
    "\n  query OfficeProgrammes {\n    programmes { id version code name parentId isArchived }\n    officeClock { holidayDivision }\n  }\n": types.OfficeProgrammesDocument,
    "\n  mutation AddWorkstream($input: AddWorkstreamInput!) {\n    addWorkstream(input: $input) { id version name }\n  }\n": types.AddWorkstreamDocument,
    "\n  mutation AmendWorkstream($input: AmendWorkstreamInput!) {\n    amendWorkstream(input: $input) { id version name }\n  }\n": types.AmendWorkstreamDocument,
    "\n  mutation MoveWorkstream($input: MoveWorkstreamInput!) {\n    moveWorkstream(input: $input) { id version name }\n  }\n": types.MoveWorkstreamDocument,
    "\n  mutation ArchiveWorkstream($input: ArchiveWorkstreamInput!) {\n    archiveWorkstream(input: $input) { id version name }\n  }\n": types.ArchiveWorkstreamDocument,
    "\n  mutation RestoreWorkstream($input: RestoreWorkstreamInput!) {\n    restoreWorkstream(input: $input) { id version name }\n  }\n": types.RestoreWorkstreamDocument,
    "\n  query MilestoneTrends($programmeId: ID!, $itemIds: [ID!]) {\n    milestoneTrends(programmeId: $programmeId, itemIds: $itemIds) {\n      today\n      trends {\n        itemId code title isProtected moves sentence\n        baseline { written earliest latest }\n        steps {\n          from to mark earliest latest isUnconfirmed words isMove slipWorkingDays slipCalendarDays slipWords why\n          isInterpretation\n        }\n        end { earliest latest words slipWords }\n      }\n    }\n  }\n": types.MilestoneTrendsDocument,
    "\n  query WhatIfEffect($input: WhatIfInput!) {\n    whatIf(input: $input) {\n      targetId targetTitle notes\n      scenarios {\n        scenarioNumber isWorking hasTarget targetFrom targetTo sentences\n        target { itemId title from to workingDays }\n        moved { itemId title from to workingDays }\n        missed { itemId title meeting nextMeeting }\n        stopped { because titles }\n      }\n      problems { rule message }\n    }\n  }\n": types.WhatIfEffectDocument,
    "\n  query WhatIfPlan($programmeId: ID!) {\n    timeline(programmeId: $programmeId) {\n      today\n      calendar { division closedDays workedDays }\n      rows {\n        itemId version code title kind state bodyId meetingId scenarioId forecast { written }\n        duration { min likely max }\n      }\n      groups { kind id title }\n      scenarios { id number name isWorking }\n      meetings { id version bodyId title state date { written } }\n      links { id version predecessorId successorId kind neededFor lagMin lagMax lagUnit scenarioId }\n    }\n  }\n": types.WhatIfPlanDocument,
    "\n  mutation ApplyPlanChanges($input: ApplyPlanChangesInput!) {\n    applyPlanChanges(input: $input) {\n      applied { kind id version }\n      noUndo\n      undo {\n        dates { itemId expectedVersion scenarioId restatesId isWithdrawn }\n        durations { itemId expectedVersion duration { min likely max } }\n        meetings { meetingId expectedVersion date isCancelled isReinstated }\n        chosen { itemId expectedVersion meetingId scenarioId }\n        lags { linkId expectedVersion kind lagMin lagMax lagUnit neededFor }\n        removedLinks { linkId expectedVersion }\n        restoredLinks { linkId expectedVersion }\n      }\n    }\n  }\n": types.ApplyPlanChangesDocument,
    "\n  query RowHistory($entity: HistoryEntity!, $id: ID!) {\n    history(entity: $entity, id: $id) {\n      changeId personName reason entityId rowVersion label\n      fields { name before after }\n    }\n  }\n": types.RowHistoryDocument,
    "\n  query OwnerChoices {\n    ownerChoices { kind id name detail programmeId }\n  }\n": types.OwnerChoicesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RaiseAction($input: RaiseActionInput!) {\n    raiseAction(input: $input) { action { id version code } }\n  }\n"): typeof import('./graphql').RaiseActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendAction($input: AmendActionInput!) {\n    amendAction(input: $input) { action { id version } }\n  }\n"): typeof import('./graphql').AmendActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartAction($input: StartActionInput!) {\n    startAction(input: $input) { action { id version } }\n  }\n"): typeof import('./graphql').StartActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExtendAction($input: ExtendActionInput!) {\n    extendAction(input: $input) { action { id version } accepted { rule message } }\n  }\n"): typeof import('./graphql').ExtendActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteAction($input: CompleteActionInput!) {\n    completeAction(input: $input) { action { id version } }\n  }\n"): typeof import('./graphql').CompleteActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseAction($input: CloseActionInput!) {\n    closeAction(input: $input) { action { id version } }\n  }\n"): typeof import('./graphql').CloseActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenAction($input: ReopenActionInput!) {\n    reopenAction(input: $input) { action { id version } }\n  }\n"): typeof import('./graphql').ReopenActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelAction($input: CancelActionInput!) {\n    cancelAction(input: $input) { action { id version } }\n  }\n"): typeof import('./graphql').CancelActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Actions($programmeId: ID!, $bodyId: ID, $decisionId: ID) {\n    actions(programmeId: $programmeId, bodyId: $bodyId, decisionId: $decisionId) {\n      id version code title bodyId bodyName programmeId programmeName meetingId meetingTitle agendaItemId agendaItemTitle\n      decisionId decisionCode ownerPersonId ownerPostId owner isMine originalDueOn dueOn extensionCount\n      extensions { from to reason } state standing evidence remindedOn completedOn closedAtId closedAtTitle stateReason\n      classification exemptParagraph exemptReason changedOn steps\n    }\n  }\n"): typeof import('./graphql').ActionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Action($id: ID!) {\n    action(id: $id) {\n      id version code title bodyId bodyName programmeId programmeName meetingId meetingTitle agendaItemId agendaItemTitle\n      decisionId decisionCode ownerPersonId ownerPostId owner isMine originalDueOn dueOn extensionCount\n      extensions { from to reason } state standing evidence remindedOn completedOn closedAtId closedAtTitle stateReason\n      classification exemptParagraph exemptReason changedOn steps\n    }\n  }\n"): typeof import('./graphql').ActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingActions($meetingId: ID!) {\n    meetingActions(meetingId: $meetingId) {\n      id version code title bodyId bodyName programmeId programmeName meetingId meetingTitle agendaItemId agendaItemTitle\n      decisionId decisionCode ownerPersonId ownerPostId owner isMine originalDueOn dueOn extensionCount\n      extensions { from to reason } state standing evidence remindedOn completedOn closedAtId closedAtTitle stateReason\n      classification exemptParagraph exemptReason changedOn steps\n    }\n    mattersArising(meetingId: $meetingId) {\n      id version code title bodyId bodyName programmeId programmeName meetingId meetingTitle agendaItemId agendaItemTitle\n      decisionId decisionCode ownerPersonId ownerPostId owner isMine originalDueOn dueOn extensionCount\n      extensions { from to reason } state standing evidence remindedOn completedOn closedAtId closedAtTitle stateReason\n      classification exemptParagraph exemptReason changedOn steps\n    }\n  }\n"): typeof import('./graphql').MeetingActionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddAgendaSection($input: AddAgendaSectionInput!) {\n    addAgendaSection(input: $input) { section { id title } }\n  }\n"): typeof import('./graphql').AddAgendaSectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameAgendaSection($input: RenameAgendaSectionInput!) {\n    renameAgendaSection(input: $input) { section { id title } }\n  }\n"): typeof import('./graphql').RenameAgendaSectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveAgendaSection($input: MoveAgendaSectionInput!) {\n    moveAgendaSection(input: $input) { section { id version } }\n  }\n"): typeof import('./graphql').MoveAgendaSectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveAgendaSection($input: RemoveAgendaSectionInput!) {\n    removeAgendaSection(input: $input) { section { id } }\n  }\n"): typeof import('./graphql').RemoveAgendaSectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddAgendaItem($input: AddAgendaItemInput!) {\n    addAgendaItem(input: $input) { item { id version number } }\n  }\n"): typeof import('./graphql').AddAgendaItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendAgendaItem($input: AmendAgendaItemInput!) {\n    amendAgendaItem(input: $input) { item { id version } }\n  }\n"): typeof import('./graphql').AmendAgendaItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveAgendaItem($input: MoveAgendaItemInput!) {\n    moveAgendaItem(input: $input) { item { id version number } }\n  }\n"): typeof import('./graphql').MoveAgendaItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DrawAgendaItems($input: DrawAgendaItemsInput!) {\n    drawAgendaItems(input: $input) { items { id version number } }\n  }\n"): typeof import('./graphql').DrawAgendaItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PutBackAgendaItem($input: TakeOffAgendaInput!) {\n    putBackAgendaItem(input: $input) { item { id version } }\n  }\n"): typeof import('./graphql').PutBackAgendaItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawAgendaItem($input: TakeOffAgendaInput!) {\n    withdrawAgendaItem(input: $input) { item { id version } }\n  }\n"): typeof import('./graphql').WithdrawAgendaItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordItemResult($input: RecordItemResultInput!) {\n    recordItemResult(input: $input) { item { id version } }\n  }\n"): typeof import('./graphql').RecordItemResultDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenAgendaItem($input: ReopenAgendaItemInput!) {\n    reopenAgendaItem(input: $input) { item { id version } }\n  }\n"): typeof import('./graphql').ReopenAgendaItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteDiscussion($input: WriteDiscussionInput!) {\n    writeDiscussion(input: $input) { item { id version } }\n  }\n"): typeof import('./graphql').WriteDiscussionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Agenda($meetingId: ID!) {\n    agenda(meetingId: $meetingId) {\n      meetingId totalMinutes slotMinutes overMinutes timingSentence isPublished takesMinutes mayArrange mayMinute\n      warnings { rule message }\n      sections { id version title part }\n      items {\n        id version number startsAt sectionId isWithheld title publicTitle purpose decisionNeeded recommendation presenter sponsor\n        minutesAllotted programmeId programmeName planItemId planItemCode planItemTitle state result resultNote discussion\n        deferredToId deferredToTitle isLate urgencyReason classification exemptParagraph exemptReason isInterpretation\n        sourceDocument\n      }\n    }\n  }\n"): typeof import('./graphql').AgendaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WaitingItems($bodyId: ID!) {\n    waitingItems(bodyId: $bodyId) { id version title purpose classification expected { written } }\n  }\n"): typeof import('./graphql').WaitingItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InstantComparison($programmeId: ID!, $from: String!, $to: String) {\n    instantComparison(programmeId: $programmeId, from: $from, to: $to) {\n      from { asAt day words }\n      to { asAt day words }\n      summary\n      records { id entity change code title path fields { label before after scenarioId } }\n    }\n  }\n"): typeof import('./graphql').InstantComparisonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecordMoments($programmeId: ID!) {\n    recordMoments(programmeId: $programmeId) {\n      firstDay today\n      points { kind title on asAt }\n    }\n  }\n"): typeof import('./graphql').RecordMomentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssessmentsPage($programmeId: ID!) {\n    assessments(programmeId: $programmeId) {\n      mayEdit\n      assessments {\n        id version code kind title state stateReason covers coversOn finalOn address consultationId\n        warnings { rule severity message } sourceDocument sourcePlace isInterpretation\n      }\n      reviews {\n        id version code title requestedOn termsAgreedOn evidenceOn panelOn draftReportOn accuracyDueOn finalReportOn\n        businessCaseFinalOn note sentence\n        recommendations { id version number wording answer answerReason owner }\n        warnings { rule severity message } sourceDocument sourcePlace isInterpretation\n      }\n    }\n    consultations(programmeId: $programmeId) { consultations { id code title } }\n  }\n"): typeof import('./graphql').AssessmentsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddImpactAssessment($input: AddImpactAssessmentInput!) { addImpactAssessment(input: $input) { id code } }\n"): typeof import('./graphql').AddImpactAssessmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendImpactAssessment($input: AmendImpactAssessmentInput!) { amendImpactAssessment(input: $input) { id } }\n"): typeof import('./graphql').AmendImpactAssessmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenSenateReview($input: OpenSenateReviewInput!) { openSenateReview(input: $input) { id code } }\n"): typeof import('./graphql').OpenSenateReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendSenateReview($input: AmendSenateReviewInput!) { amendSenateReview(input: $input) { id } }\n"): typeof import('./graphql').AmendSenateReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddSenateRecommendation($input: AddSenateRecommendationInput!) { addSenateRecommendation(input: $input) { id } }\n"): typeof import('./graphql').AddSenateRecommendationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerSenateRecommendation($input: AnswerSenateRecommendationInput!) {\n    answerSenateRecommendation(input: $input) { id }\n  }\n"): typeof import('./graphql').AnswerSenateRecommendationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Baselines($programmeId: ID!) {\n    baselines(programmeId: $programmeId) {\n      programmeVersion warning mayTake today\n      sets { id number name takenOn by reason decisionId decisionCode dates }\n    }\n    decisions(programmeId: $programmeId) { id code title bodyName outcome state }\n  }\n"): typeof import('./graphql').BaselinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BaselineComparison($id: ID!, $againstId: ID) {\n    baselineComparison(id: $id, againstId: $againstId) {\n      summary\n      rows {\n        rowId itemId code title kind workstreamId scenarioNumber isDone change slipWorkingDays slipCalendarDays slipFigure calendarFigure slipWords moves\n        baseline { text written shape confidence precision earliest latest }\n        current { text written shape confidence precision earliest latest }\n      }\n    }\n  }\n"): typeof import('./graphql').BaselineComparisonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBaseline($input: TakeBaselineInput!) {\n    takeBaseline(input: $input) { id number name dates }\n  }\n"): typeof import('./graphql').TakeBaselineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Branding {\n    branding {\n      organisation accent logoPng logoAlt coverText markingFull markingOfficial markingPublic version mayEdit\n    }\n  }\n"): typeof import('./graphql').BrandingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetBranding($input: SetBrandingInput!) {\n    setBranding(input: $input) {\n      organisation accent logoPng logoAlt coverText markingFull markingOfficial markingPublic version mayEdit\n    }\n  }\n"): typeof import('./graphql').SetBrandingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalendarFeeds {\n    calendarFeeds {\n      id version name subject owner isMine expiresOn hasExpired lastUsedOn entryCount withoutDay\n    }\n  }\n"): typeof import('./graphql').CalendarFeedsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FeedBodies($programmeId: ID!) {\n    bodies(programmeId: $programmeId) { id name }\n  }\n"): typeof import('./graphql').FeedBodiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeCalendarFeed($input: MakeCalendarFeedInput!) {\n    makeCalendarFeed(input: $input) { path feed { id name } }\n  }\n"): typeof import('./graphql').MakeCalendarFeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {\n    revokeCalendarFeed(input: $input) { id }\n  }\n"): typeof import('./graphql').RevokeCalendarFeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartCommitteeReport($input: StartCommitteeReportInput!) {\n    startCommitteeReport(input: $input) { report { id version title } }\n  }\n"): typeof import('./graphql').StartCommitteeReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveCommitteeReport($input: SaveCommitteeReportInput!) {\n    saveCommitteeReport(input: $input) { report { id version } }\n  }\n"): typeof import('./graphql').SaveCommitteeReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinaliseCommitteeReport($input: FinaliseCommitteeReportInput!) {\n    finaliseCommitteeReport(input: $input) { report { id version state } }\n  }\n"): typeof import('./graphql').FinaliseCommitteeReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PresentCommitteeReport($input: PresentCommitteeReportInput!) {\n    presentCommitteeReport(input: $input) { report { id version state presentedOn } }\n  }\n"): typeof import('./graphql').PresentCommitteeReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviseCommitteeReport($input: ReviseCommitteeReportInput!) {\n    reviseCommitteeReport(input: $input) { report { id version edition } }\n  }\n"): typeof import('./graphql').ReviseCommitteeReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleRecommendation($input: SettleRecommendationInput!) {\n    settleRecommendation(input: $input) { report { id version } }\n  }\n"): typeof import('./graphql').SettleRecommendationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CopyRecommendations($input: CopyRecommendationsInput!) {\n    copyRecommendations(input: $input) { report { id version agendaItemTitle } }\n  }\n"): typeof import('./graphql').CopyRecommendationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArchiveCommitteeReport($input: ArchiveCommitteeReportInput!) {\n    archiveCommitteeReport(input: $input) { report { id version } }\n  }\n"): typeof import('./graphql').ArchiveCommitteeReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreCommitteeReport($input: RestoreCommitteeReportInput!) {\n    restoreCommitteeReport(input: $input) { report { id version } }\n  }\n"): typeof import('./graphql').RestoreCommitteeReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommitteeReports($programmeId: ID!) {\n    committeeReports(programmeId: $programmeId) {\n      id version title edition isReplaced state bodyId bodyName meetingId meetingTitle\n      meetingDate { text written shape confidence earliest latest }\n      recommendationCount unsignedCount classification isInterpretation changedOn\n    }\n  }\n"): typeof import('./graphql').CommitteeReportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommitteeReport($id: ID!) {\n    committeeReport(id: $id) {\n      id version title programmeId edition isReplaced state bodyId bodyName meetingId meetingTitle\n      meetingDate { text written shape confidence earliest latest }\n      classification exemptParagraph exemptReason isFinalDecision finalDecisionMaker leadHeadOfService leadOfficer\n      wardsAffected purpose background reasons consultation nextSteps\n      recommendations { number verb text sentence state note }\n      priorities { title text }\n      timetable { meeting date { text written } }\n      options { text advantages disadvantages isPreferred }\n      implications { issue implication signOff }\n      appendices { title link }\n      finalisedOn finalisedReason presentedOn agendaItemId agendaItemTitle\n      editions { id edition state }\n      warnings { rule severity field message }\n      sourceDocument isInterpretation mayEdit\n    }\n  }\n"): typeof import('./graphql').CommitteeReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommitteeReportFill($id: ID!) {\n    committeeReportFill(id: $id) {\n      background nextSteps\n      timetable { meeting date { text written } }\n      options { text advantages disadvantages isPreferred }\n    }\n  }\n"): typeof import('./graphql').CommitteeReportFillDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportAgendaItems($id: ID!) {\n    reportAgendaItems(id: $id) { id title meetingTitle hasRecommendation }\n  }\n"): typeof import('./graphql').ReportAgendaItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) { version quorum { sentence } }\n  }\n"): typeof import('./graphql').RecordAttendanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclareInterest($input: DeclareInterestInput!) {\n    declareInterest(input: $input) { version }\n  }\n"): typeof import('./graphql').DeclareInterestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclareNone($input: DeclareNoneInput!) {\n    declareNone(input: $input) { version declarations { id version isNone agendaItemId } }\n  }\n"): typeof import('./graphql').DeclareNoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawDeclaration($input: WithdrawDeclarationInput!) {\n    withdrawDeclaration(input: $input) { version }\n  }\n"): typeof import('./graphql').WithdrawDeclarationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordVotes($input: RecordVotesInput!) {\n    recordVotes(input: $input) { version }\n  }\n"): typeof import('./graphql').RecordVotesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterInterest($input: RegisterInterestInput!) {\n    registerInterest(input: $input) { kinds }\n  }\n"): typeof import('./graphql').RegisterInterestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndInterest($input: EndOfBodyPartInput!) {\n    endInterest(input: $input) { kinds }\n  }\n"): typeof import('./graphql').EndInterestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingConduct($id: ID!) {\n    meetingConduct(id: $id) {\n      meetingId version mayRecord whyNot quorumSentence votingSentence chairHasCastingVote\n      quorum { isQuorate counted sentence }\n      warnings { rule message }\n      lines {\n        attendanceId memberId name seat organisation isChair isVoting state isRemote deputyId deputyName\n        arrivedAt leftAt fromItemId untilItemId deputies { id name } interests { id name }\n      }\n      declarations { id version isNone agendaItemId who description action }\n      items {\n        id position title quorum { isQuorate sentence }\n        tally { result sentence votes { attendanceId who vote castingVote } }\n      }\n      decisions { id code title tally { result sentence votes { attendanceId who vote castingVote } } }\n    }\n  }\n"): typeof import('./graphql').MeetingConductDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InterestRegister($bodyId: ID!) {\n    interestRegister(bodyId: $bodyId) {\n      kinds interests { id version memberId seat holder kind description heldFrom heldTo isCurrent }\n    }\n  }\n"): typeof import('./graphql').InterestRegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PastAttendance($bodyId: ID!) {\n    pastAttendance(bodyId: $bodyId) {\n      meetingId title heldOn attendees { state isRemote isVoting organisationId category }\n    }\n  }\n"): typeof import('./graphql').PastAttendanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsultationsPage($programmeId: ID!) {\n    consultations(programmeId: $programmeId) {\n      mayEdit mayLaunch\n      consultations {\n        id version code title state pausedState stateReason steps options optionsOn audience analyst\n        scrutinyCase { id code title }\n        launchItem { id code title } finalItem { id code title }\n        launchDecision { id code title bodyName effectSentence }\n        finalDecision { id code title bodyName effectSentence }\n        assuranceDecision { id code title bodyName effectSentence }\n        assuranceOutcome assuranceOn assuranceEvidence\n        opens { written text } closes { written text } originalCloses { written }\n        dates { id role isExtension reason statedOn date { written } }\n        counting normWeeks lengthReason closesAt closingMoment lengthSentence\n        timetable { rule severity message }\n        launchedOn closedOn\n        documents { id version kind title address publishedOn }\n        gunning { principle title wanted evidence isMet }\n        checks { key title state met problems { rule severity message } }\n        sourceDocument sourcePlace isInterpretation\n      }\n    }\n    scrutinyCases(programmeId: $programmeId) { cases { id code title } }\n    decisions(programmeId: $programmeId) { id code title bodyName }\n    timeline(programmeId: $programmeId) { rows { itemId code title } }\n  }\n"): typeof import('./graphql').ConsultationsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LaunchReadiness($itemId: ID!) {\n    launchReadiness(itemId: $itemId) {\n      consultationId title checks { key title state met problems { rule severity message } }\n    }\n  }\n"): typeof import('./graphql').LaunchReadinessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanConsultation($input: PlanConsultationInput!) { planConsultation(input: $input) { consultation { id code } } }\n"): typeof import('./graphql').PlanConsultationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendConsultation($input: AmendConsultationInput!) { amendConsultation(input: $input) { consultation { id } } }\n"): typeof import('./graphql').AmendConsultationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StateConsultationDates($input: StateConsultationDatesInput!) {\n    stateConsultationDates(input: $input) { reading consultation { id lengthSentence } }\n  }\n"): typeof import('./graphql').StateConsultationDatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExtendConsultation($input: ExtendConsultationInput!) {\n    extendConsultation(input: $input) { reading consultation { id } }\n  }\n"): typeof import('./graphql').ExtendConsultationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveConsultation($input: ApproveConsultationInput!) { approveConsultation(input: $input) { consultation { id } } }\n"): typeof import('./graphql').ApproveConsultationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAssurance($input: RecordAssuranceInput!) { recordAssurance(input: $input) { consultation { id } } }\n"): typeof import('./graphql').RecordAssuranceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LaunchConsultation($input: LaunchConsultationInput!) { launchConsultation(input: $input) { consultation { id } } }\n"): typeof import('./graphql').LaunchConsultationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StepConsultation($input: StepConsultationInput!) { stepConsultation(input: $input) { consultation { id state } } }\n"): typeof import('./graphql').StepConsultationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordGunning($input: RecordGunningInput!) { recordGunning(input: $input) { consultation { id } } }\n"): typeof import('./graphql').RecordGunningDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddConsultationDocument($input: AddConsultationDocumentInput!) {\n    addConsultationDocument(input: $input) { consultation { id } }\n  }\n"): typeof import('./graphql').AddConsultationDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveConsultationDocument($input: RemoveConsultationDocumentInput!) {\n    removeConsultationDocument(input: $input) { consultation { id } }\n  }\n"): typeof import('./graphql').RemoveConsultationDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftRecommendation($input: DraftRecommendationInput!) {\n    draftRecommendation(input: $input) { decision { id code } }\n  }\n"): typeof import('./graphql').DraftRecommendationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendRecommendation($input: AmendRecommendationInput!) {\n    amendRecommendation(input: $input) { decision { id } }\n  }\n"): typeof import('./graphql').AmendRecommendationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PutRecommendationForward($input: PutForwardInput!) {\n    putRecommendationForward(input: $input) { decision { id code } }\n  }\n"): typeof import('./graphql').PutRecommendationForwardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeRecommendation($input: TakeRecommendationInput!) {\n    takeRecommendation(input: $input) { released { words state note } decision { id code effectSentence } }\n  }\n"): typeof import('./graphql').TakeRecommendationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendDecisionWording($input: AmendWordingInput!) {\n    amendDecisionWording(input: $input) { decision { id } }\n  }\n"): typeof import('./graphql').AmendDecisionWordingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectDecision($input: CorrectDecisionInput!) {\n    correctDecision(input: $input) { decision { id } }\n  }\n"): typeof import('./graphql').CorrectDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportDecision($input: ReportDecisionInput!) {\n    reportDecision(input: $input) { decision { id reportBackSentence } }\n  }\n"): typeof import('./graphql').ReportDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CarryOutDecision($input: CarryOutDecisionInput!) {\n    carryOutDecision(input: $input) { released { words state note } decision { id code effectSentence } }\n  }\n"): typeof import('./graphql').CarryOutDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImplementDecision($input: ImplementDecisionInput!) {\n    implementDecision(input: $input) { decision { id } }\n  }\n"): typeof import('./graphql').ImplementDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RescindDecision($input: RescindDecisionInput!) {\n    rescindDecision(input: $input) { decision { id } }\n  }\n"): typeof import('./graphql').RescindDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation QuashDecision($input: QuashDecisionInput!) {\n    quashDecision(input: $input) { decision { id } }\n  }\n"): typeof import('./graphql').QuashDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordDecision($input: RecordDecisionInput!) {\n    recordDecision(input: $input) { released { words state note } decision { id code effectSentence } }\n  }\n"): typeof import('./graphql').RecordDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MeetCondition($input: MeetConditionInput!) {\n    meetCondition(input: $input) { released { words state note } decision { id effectSentence } }\n  }\n"): typeof import('./graphql').MeetConditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WaiveCondition($input: WaiveConditionInput!) {\n    waiveCondition(input: $input) { released { words state note } decision { id effectSentence } }\n  }\n"): typeof import('./graphql').WaiveConditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FailCondition($input: FailConditionInput!) {\n    failCondition(input: $input) { released { words state note } decision { id effectSentence } }\n  }\n"): typeof import('./graphql').FailConditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SupersedeDecision($input: SupersedeDecisionInput!) {\n    supersedeDecision(input: $input) { decision { id supersededByCode } }\n  }\n"): typeof import('./graphql').SupersedeDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Decision($id: ID!) {\n    decision(id: $id) {\n      id version code title wording type bodyId bodyName meetingId meetingTitle takenOn outcome state effectSentence\n      effectiveOn callInUntil isReportBackOverdue reportBackSentence agendaItemId\n      rationale votesFor votesAgainst abstentions carriedBy proposedBy secondedBy amountWords urgencyReason consultees\n      reportBackMeetingId reportedMeetingId ratifyAtMeetingId ratifyAtMeetingTitle\n      setAsideAuthority stateReason isWordingFixed abilities\n      options { title standing reason }\n      evidence { title place }\n      delegation { delegate clause limit limitWords from to }\n      ratifies { id code title }\n      ratifiedBy { id code title }\n      setAsideBy { id code title }\n      effects { id kind words state planItemId planItemTitle doneOn note }\n      corrections { id position wording minuteReference reason correctedOn by }\n      steps { id on what by reason }\n      classification exemptParagraph exemptReason\n      planItemId planItemCode supersedesId supersedesCode supersededById supersededByCode\n      isInterpretation sourceDocument sourcePlace maySettle\n      conditions {\n        id version position text satisfiedByBodyId satisfiedByBodyName dueOn longStopOn state evidence settledOn\n        settledByCode isOverdue\n      }\n    }\n  }\n"): typeof import('./graphql').DecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Decisions($programmeId: ID!, $bodyId: ID, $meetingId: ID) {\n    decisions(programmeId: $programmeId, bodyId: $bodyId, meetingId: $meetingId) {\n      id version code title bodyId bodyName meetingId meetingTitle takenOn outcome state effectSentence\n      type callInUntil isReportBackOverdue reportBackSentence\n      conditionCount openConditionCount nextDueOn planItemId planItemCode classification isInterpretation changedOn\n    }\n  }\n"): typeof import('./graphql').DecisionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DecisionLedger($itemId: ID!) {\n    decisionLedger(itemId: $itemId) {\n      id kind on sentence from to reason by body decisionId decisionCode meetingId scenarioNumber\n    }\n  }\n"): typeof import('./graphql').DecisionLedgerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DecisionConsequences($id: ID!) {\n    decisionConsequences(id: $id) { id on sentence planItemId planItemCode planItemTitle }\n  }\n"): typeof import('./graphql').DecisionConsequencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutcomeChoices($bodyId: ID!, $meetingId: ID) {\n    outcomeChoices(bodyId: $bodyId, meetingId: $meetingId) { outcome isAllowed why }\n  }\n"): typeof import('./graphql').OutcomeChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenConditions($programmeId: ID!) {\n    openConditions(programmeId: $programmeId) { id text satisfiedByBodyId decisionId decisionCode }\n  }\n"): typeof import('./graphql').OpenConditionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConditionSuggestions($planItemId: ID!, $meetingId: ID!) {\n    conditionSuggestions(planItemId: $planItemId, meetingId: $meetingId) { text bodyId dueOn longStopOn }\n  }\n"): typeof import('./graphql').ConditionSuggestionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ForwardPlan($programmeId: ID!, $edition: ForwardEdition) {\n    forwardPlan(programmeId: $programmeId, edition: $edition) {\n      programmeId today edition withheldSentence\n      entries {\n        rowId isWithheld withheldSentence title decisionNeeded purpose agendaItemId version planItemId planItemCode planItemTitle\n        scenarioNumber bodyId bodyName meetingId meetingTitle when { earliest latest } whenWords projectedMeetingId projectedWords\n        papersDueOn noticeDueOn isNoticeGiven papersSentence clearDaysLeft papers { id title author isOut clearanceSentence }\n        isKeyDecision key { fullBy generalBy route publishedOn scrutinyChairOn reason sentence }\n        nextStep nextDueOn nextSentence late warnings { rule severity message } mayEdit\n      }\n    }\n  }\n"): typeof import('./graphql').ForwardPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkKeyDecision($input: MarkKeyDecisionInput!) { markKeyDecision(input: $input) { id version isKeyDecision } }\n"): typeof import('./graphql').MarkKeyDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishKeyNotice($input: PublishKeyNoticeInput!) {\n    publishKeyNotice(input: $input) { id version key { sentence } }\n  }\n"): typeof import('./graphql').PublishKeyNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Bodies($programmeId: ID!) {\n    bodies(programmeId: $programmeId) {\n      id version prefix name shortName kind role parentId parentName isParentInferred predecessorId predecessorName\n      validFrom validTo chair isChairVacant memberCount nextMeetingId nextMeeting { written earliest }\n      noticeClearDays isNoticeInterpreted isInterpretation changedOn\n    }\n  }\n"): typeof import('./graphql').BodiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddBody($input: AddBodyInput!) {\n    addBody(input: $input) { id name }\n  }\n"): typeof import('./graphql').AddBodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendBody($input: AmendBodyInput!) {\n    amendBody(input: $input) { id version }\n  }\n"): typeof import('./graphql').AmendBodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SeatMember($input: SeatMemberInput!) {\n    seatMember(input: $input) { id }\n  }\n"): typeof import('./graphql').SeatMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) { id }\n  }\n"): typeof import('./graphql').EndMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArchiveBody($input: ArchiveBodyInput!) {\n    archiveBody(input: $input) { id }\n  }\n"): typeof import('./graphql').ArchiveBodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Body($id: ID!) {\n    body(id: $id) {\n      id version prefix name shortName kind kindMeaning role parentId parentName isParentInferred\n      predecessorId predecessorName validFrom validTo authority delegatedScope organisation\n      quorumMinimum quorumNote noticeClearDays callInDays noticeRegime isNoticeInterpreted noticeSentence\n      hasPapersWhenInformal meetsInPublic votingRule votingMethod chairHasCastingVote votingSentence\n      allowsCorrespondence isInterestRegisterPublic termsOfReference termsLink reviewOn note isInterpretation\n      sourceDocument sourcePlace archiveReason mayEdit mayEditMeetings mayTakeChairsAction\n      members {\n        id version seat role category organisation organisationId post holder isVacant isVoting voteWeight deputy\n        heldFrom heldTo isCurrent deputies { id version name isCurrent }\n      }\n      quorum {\n        minimum sentence deputiesCount remoteCounts\n        organisations { organisationId name minimum } categories { name minimum }\n      }\n      delegations { id version organisation instrument heldFrom heldTo isCurrent }\n      scope { id version delegatedFunction programme workstream heldFrom heldTo isCurrent }\n      succession { id name validFrom validTo }\n      mergedFrom { id version bodyId name note }\n      warnings { rule message }\n      programmes { id name }\n    }\n  }\n"): typeof import('./graphql').BodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BodyComposition($id: ID!, $on: Day!) {\n    bodyComposition(id: $id, on: $on) {\n      id version seat role category organisation organisationId post holder isVacant isVoting voteWeight deputy\n      heldFrom heldTo isCurrent deputies { id version name isCurrent }\n    }\n  }\n"): typeof import('./graphql').BodyCompositionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetQuorum($input: SetQuorumInput!) {\n    setQuorum(input: $input) { id version quorum { sentence } }\n  }\n"): typeof import('./graphql').SetQuorumDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendMember($input: AmendMemberInput!) {\n    amendMember(input: $input) { id }\n  }\n"): typeof import('./graphql').AmendMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameDeputy($input: NameDeputyInput!) {\n    nameDeputy(input: $input) { id }\n  }\n"): typeof import('./graphql').NameDeputyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndDeputy($input: EndOfBodyPartInput!) {\n    endDeputy(input: $input) { id }\n  }\n"): typeof import('./graphql').EndDeputyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddDelegation($input: AddDelegationInput!) {\n    addDelegation(input: $input) { id }\n  }\n"): typeof import('./graphql').AddDelegationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndDelegation($input: EndOfBodyPartInput!) {\n    endDelegation(input: $input) { id }\n  }\n"): typeof import('./graphql').EndDelegationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddScope($input: AddScopeInput!) {\n    addScope(input: $input) { id }\n  }\n"): typeof import('./graphql').AddScopeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndScope($input: EndOfBodyPartInput!) {\n    endScope(input: $input) { id }\n  }\n"): typeof import('./graphql').EndScopeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPredecessor($input: AddPredecessorInput!) {\n    addPredecessor(input: $input) { id }\n  }\n"): typeof import('./graphql').AddPredecessorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemovePredecessor($input: RemovePredecessorInput!) {\n    removePredecessor(input: $input) { id }\n  }\n"): typeof import('./graphql').RemovePredecessorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisations {\n    organisations { id name }\n  }\n"): typeof import('./graphql').OrganisationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendIssue($input: AmendIssueInput!) {\n    amendIssue(input: $input) { id version code }\n  }\n"): typeof import('./graphql').AmendIssueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IssueChoices($code: String!, $programmeId: ID!) {\n    programme(code: $code) {\n      id\n      workstreams { id name parentId isArchived }\n    }\n    ownerChoices { kind id name }\n    risks(programmeId: $programmeId) { id code title }\n  }\n"): typeof import('./graphql').IssueChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IssueInFull($id: ID!) {\n    issue(id: $id) {\n      id version code title programmeId workstreamId workstreamName ownerPersonId ownerName kind severity state\n      raisedOn targetOn isOverdue resolution resolvedOn closeReason closedOn classification exemptParagraph exemptReason\n      statement impact riskId changedAt sourceDocument sourcePlace isInterpretation\n      risks { id code title }\n      linkedItems { id code title kind state linkId linkVersion }\n      warnings { rule message }\n    }\n    history(entity: issue, id: $id) {\n      seq changeId personName recordedAt effectiveAt action reason operation asAtBefore asAtAfter\n      fields { name before after }\n    }\n  }\n"): typeof import('./graphql').IssueInFullDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IssueRegister($programmeId: ID!) {\n    issues(programmeId: $programmeId) {\n      id version code title workstreamId workstreamName ownerName kind severity state raisedOn targetOn isOverdue\n      resolution resolvedOn closeReason closedOn classification changedOn\n    }\n  }\n"): typeof import('./graphql').IssueRegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkIssueToItem($input: LinkIssueInput!) {\n    linkIssueToItem(input: $input) { id version linkedItems { id linkId linkVersion } }\n  }\n"): typeof import('./graphql').LinkIssueToItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlinkIssueFromItem($input: UnlinkIssueInput!) {\n    unlinkIssueFromItem(input: $input) { id version }\n  }\n"): typeof import('./graphql').UnlinkIssueFromItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IssueItemSearch($programmeId: ID!, $text: String!) {\n    search(programmeId: $programmeId, text: $text) { kind id code title detail }\n  }\n"): typeof import('./graphql').IssueItemSearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveIssue($input: MoveIssueInput!) {\n    moveIssue(input: $input) { id version code state }\n  }\n"): typeof import('./graphql').MoveIssueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RaiseIssue($input: RaiseIssueInput!) {\n    raiseIssue(input: $input) { id version code }\n  }\n"): typeof import('./graphql').RaiseIssueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnMail {\n    ownMail { version address wantsMeetings wantsReturns isSecretary }\n  }\n"): typeof import('./graphql').OwnMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailOutbox {\n    mailOutbox {\n      isConfigured leaves server from words waiting failed sent\n      letters { id to kind subject state words attempts writtenAt sentAt }\n    }\n  }\n"): typeof import('./graphql').MailOutboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseMeetingMail($input: ChooseMeetingMailInput!) {\n    chooseMeetingMail(input: $input) { version wantsMeetings }\n  }\n"): typeof import('./graphql').ChooseMeetingMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseReturnMail($input: ChooseReturnMailInput!) {\n    chooseReturnMail(input: $input) { version wantsReturns }\n  }\n"): typeof import('./graphql').ChooseReturnMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryMail($input: RetryMailInput!) {\n    retryMail(input: $input) { waiting }\n  }\n"): typeof import('./graphql').RetryMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendTestMail($input: SendTestMailInput!) {\n    sendTestMail(input: $input) { waiting }\n  }\n"): typeof import('./graphql').SendTestMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BodySeries($bodyId: ID!) {\n    meetingSeries(bodyId: $bodyId) {\n      id version title kind words rhythm every weekday weekOfMonth exceptMonths from until count confidence\n      startsAt endsAt venue link endedOn endReason mayEdit\n      meetings { id code state seriesOn on isMoved }\n    }\n  }\n"): typeof import('./graphql').BodySeriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeriesDays($input: SeriesPreviewInput!) {\n    seriesPreview(input: $input) { words days { on suggestion problems { rule message } } }\n  }\n"): typeof import('./graphql').SeriesDaysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeriesChange($input: SeriesChangePreviewInput!) {\n    seriesChangePreview(input: $input) {\n      words print steps { kind meetingId code from to because problems { rule message } }\n    }\n  }\n"): typeof import('./graphql').SeriesChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartMeetingSeries($input: StartMeetingSeriesInput!) {\n    startMeetingSeries(input: $input) { id words meetings { id } }\n  }\n"): typeof import('./graphql').StartMeetingSeriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendMeetingSeries($input: AmendMeetingSeriesInput!) {\n    amendMeetingSeries(input: $input) { id words }\n  }\n"): typeof import('./graphql').AmendMeetingSeriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMeetingSeries($input: EndMeetingSeriesInput!) {\n    endMeetingSeries(input: $input) { id title }\n  }\n"): typeof import('./graphql').EndMeetingSeriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingConsequences($input: MeetingConsequencesInput!) {\n    meetingConsequences(input: $input) {\n      reading words\n      warnings { rule message }\n      programmes {\n        programmeId programmeName scenarioNumber isWorking problem stopped\n        moved { itemId code title from to workingDays isTarget }\n        warnings { rule message }\n      }\n    }\n  }\n"): typeof import('./graphql').MeetingConsequencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ScheduleMeeting($input: ScheduleMeetingInput!) {\n    scheduleMeeting(input: $input) { reading meeting { id code } }\n  }\n"): typeof import('./graphql').ScheduleMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveMeeting($input: MoveMeetingInput!) {\n    moveMeeting(input: $input) { reading meeting { id version } }\n  }\n"): typeof import('./graphql').MoveMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArrangeMeeting($input: ArrangeMeetingInput!) {\n    arrangeMeeting(input: $input) { meeting { id version } }\n  }\n"): typeof import('./graphql').ArrangeMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmMeetingDate($input: ConfirmMeetingDateInput!) {\n    confirmMeetingDate(input: $input) { reading meeting { id } }\n  }\n"): typeof import('./graphql').ConfirmMeetingDateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CallMeeting($input: GiveNoticeInput!) {\n    callMeeting(input: $input) { meeting { id state } }\n  }\n"): typeof import('./graphql').CallMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishPapers($input: GiveNoticeInput!) {\n    publishPapers(input: $input) { meeting { id state } }\n  }\n"): typeof import('./graphql').PublishPapersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldMeeting($input: HoldMeetingInput!) {\n    holdMeeting(input: $input) { meeting { id state } }\n  }\n"): typeof import('./graphql').HoldMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdjournMeeting($input: AdjournMeetingInput!) {\n    adjournMeeting(input: $input) { meeting { id state } }\n  }\n"): typeof import('./graphql').AdjournMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelMeeting($input: CancelMeetingInput!) {\n    cancelMeeting(input: $input) { meeting { id state } }\n  }\n"): typeof import('./graphql').CancelMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReinstateMeeting($input: ReinstateMeetingInput!) {\n    reinstateMeeting(input: $input) { meeting { id state } }\n  }\n"): typeof import('./graphql').ReinstateMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostponeMeeting($input: PostponeMeetingInput!) {\n    postponeMeeting(input: $input) { reading meeting { id code } }\n  }\n"): typeof import('./graphql').PostponeMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Meeting($id: ID!) {\n    meeting(id: $id) {\n      id version code title kind state bodyId bodyName\n      date { text written shape confidence earliest latest }\n      heldOn startsAt endsAt isTimeConfirmed venue link parts seriesId seriesOn presentCount wasQuorate quorumMinimum postponedToId stateReason\n      papersDueOn papersPublishBy papersSentence isPapersDueInterpreted hasMinutes isInterpretation sourceDocument sourcePlace\n      warnings { rule severity message }\n      steps { to isAllowed problems { rule message } }\n      items { id code title kind state programmeId scenario }\n      mayEdit mayMinute mayRecordDecisions\n    }\n  }\n"): typeof import('./graphql').MeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Meetings($programmeId: ID!, $from: Day, $to: Day, $bodyId: ID) {\n    meetings(programmeId: $programmeId, from: $from, to: $to, bodyId: $bodyId) {\n      id version code title kind state bodyId bodyName\n      date { text written shape confidence earliest latest }\n      heldOn startsAt isTimeConfirmed papersDueOn isPapersDueInterpreted itemCount isInterpretation changedOn\n    }\n  }\n"): typeof import('./graphql').MeetingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPlanItem($input: AddPlanItemInput!) {\n    addPlanItem(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n"): typeof import('./graphql').AddPlanItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendLink($input: AmendLinkInput!) {\n    amendLink(input: $input) { id version }\n  }\n"): typeof import('./graphql').AmendLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendPlanItem($input: AmendPlanItemInput!) {\n    amendPlanItem(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n"): typeof import('./graphql').AmendPlanItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArchivePlanItem($input: ArchivePlanItemInput!) {\n    archivePlanItem(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n"): typeof import('./graphql').ArchivePlanItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseMeeting($input: ChooseMeetingInput!) {\n    chooseMeeting(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n"): typeof import('./graphql').ChooseMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteMilestone($input: CompleteMilestoneInput!) {\n    completeMilestone(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n"): typeof import('./graphql').CompleteMilestoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkPlanItems($input: LinkPlanItemsInput!) {\n    linkPlanItems(input: $input) { id version }\n  }\n"): typeof import('./graphql').LinkPlanItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanItem($id: ID!) {\n    planItem(id: $id) {\n      id programmeId programmeCode version code title description ownerPersonId ownerPostId workstream body source\n      sensitiveEvent avoidsRestricted restrictedNote\n      isInterpretation isArchived abilities\n      duration { min likely max }\n      rows {\n        rowId scenarioId kind category state owner ownerId isOwnerVacant isProtected bodyId meetingId pathwayId stageNumber\n        baseline { text written shape confidence precision earliest latest }\n        forecast { text written shape confidence precision earliest latest }\n        forecastAnchorId\n        actual { text written shape confidence precision earliest latest }\n        rag computedRag computedReason computedSentence reportedRag reportedOn narrative pathToGreen\n        slipWorkingDays slipWords\n      }\n      dates { id role date { text written note } scenarioNumber statedOn recordedAt by reason isCurrent isInterpretation }\n      reports {\n        id rag computedRag reportedOn by narrative pathToGreen pathOwner pathDueOn overrideReason overrideUntil\n      }\n      signsOff { id code title warnings { rule message } }\n      links {\n        id version otherId otherCode otherTitle isPredecessor kind lagWords lagMin lagMax lagUnit neededFor isToGate scenarioNumber basis\n      }\n      sources { code title printedDate document place inference }\n      risks { id code title state linkId linkVersion delay { min likely max } mayUnlink }\n      issues { id code title state severity }\n      decisions { id code title state }\n    }\n  }\n"): typeof import('./graphql').PlanItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Plan($programmeId: ID!, $includePublishedLater: Boolean!) {\n    timeline(programmeId: $programmeId, includePublishedLater: $includePublishedLater) {\n      programmeName\n      today\n      rows {\n        rowId itemId version code title kind category state workstreamId laneId bodyId meetingId pathwayId stageNumber\n        scenarioId owner ownerId isOwnerVacant isMine mayReforecast isProtected isInterpretation\n        baseline { text written shape confidence precision earliest latest }\n        forecast { text written shape confidence precision earliest latest }\n        forecastAnchorId\n        actual { text written shape confidence precision earliest latest }\n        rag computedRag computedReason computedSentence reportedRag reportedOn narrative pathToGreen\n        slipWorkingDays slipWords changedOn\n      }\n      groups { kind id parentId title isPrinted }\n      scenarios { id number name isWorking branchCondition decideBy }\n      meetings { id bodyId title kind state date { written shape confidence earliest latest } papersDue }\n      links { id predecessorId successorId kind lagWords neededFor scenarioId }\n      restrictions { id name from to }\n      calendar { division closedDays workedDays }\n    }\n  }\n"): typeof import('./graphql').PlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReforecastMilestone($input: ReforecastMilestoneInput!) {\n    reforecastMilestone(input: $input) { id version code reading replacedId warnings { rule severity field message } }\n  }\n"): typeof import('./graphql').ReforecastMilestoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RelinkPlanItems($input: RelinkPlanItemsInput!) {\n    relinkPlanItems(input: $input) { id version }\n  }\n"): typeof import('./graphql').RelinkPlanItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenMilestone($input: ReopenMilestoneInput!) {\n    reopenMilestone(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n"): typeof import('./graphql').ReopenMilestoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportStatus($input: ReportStatusInput!) {\n    reportStatus(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n"): typeof import('./graphql').ReportStatusDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportingPeriod($code: String!) {\n    programme(code: $code) { staleAfterDays }\n  }\n"): typeof import('./graphql').ReportingPeriodDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestorePlanItem($input: RestorePlanItemInput!) {\n    restorePlanItem(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n"): typeof import('./graphql').RestorePlanItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StateDuration($input: StateDurationInput!) {\n    stateDuration(input: $input) { id version code reading warnings { rule severity field message } }\n  }\n"): typeof import('./graphql').StateDurationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlinkPlanItems($input: UnlinkPlanItemsInput!) {\n    unlinkPlanItems(input: $input) { id version }\n  }\n"): typeof import('./graphql').UnlinkPlanItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlinkRiskOfItem($input: UnlinkRiskInput!) {\n    unlinkRiskFromItem(input: $input) { id version }\n  }\n"): typeof import('./graphql').UnlinkRiskOfItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkRiskAgain($input: LinkRiskInput!) {\n    linkRiskToItem(input: $input) { id version linkedItems { id linkId linkVersion } }\n  }\n"): typeof import('./graphql').LinkRiskAgainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StateRiskDelayAgain($input: StateRiskDelayInput!) {\n    stateRiskDelay(input: $input) { id version }\n  }\n"): typeof import('./graphql').StateRiskDelayAgainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhatIf($input: WhatIfInput!) {\n    whatIf(input: $input) {\n      targetTitle\n      scenarios { scenarioNumber isWorking sentences }\n      problems { message }\n    }\n  }\n"): typeof import('./graphql').WhatIfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftMinutes($input: DraftMinutesInput!) {\n    draftMinutes(input: $input) { minutes { id version } meeting { id state } }\n  }\n"): typeof import('./graphql').DraftMinutesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteMinutes($input: WriteMinutesInput!) {\n    writeMinutes(input: $input) { block { id version number } }\n  }\n"): typeof import('./graphql').WriteMinutesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckMinutes($input: CheckMinutesInput!) {\n    checkMinutes(input: $input) { minutes { id version } }\n  }\n"): typeof import('./graphql').CheckMinutesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnMinutes($input: ReturnMinutesInput!) {\n    returnMinutes(input: $input) { minutes { id version } }\n  }\n"): typeof import('./graphql').ReturnMinutesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveMinutes($input: ApproveMinutesInput!) {\n    approveMinutes(input: $input) { minutes { id version } meeting { id state } }\n  }\n"): typeof import('./graphql').ApproveMinutesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignMinutes($input: SignMinutesInput!) {\n    signMinutes(input: $input) { minutes { id version } }\n  }\n"): typeof import('./graphql').SignMinutesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Minutes($meetingId: ID!) {\n    minutes(meetingId: $meetingId) {\n      id version meetingId state checkedBy checkedOn approvedAtId approvedAtTitle approvedOn approvalNote signedBy signedOn\n      mayWrite mayMinute\n      notTakenIn { blockId heading adds drops }\n      blocks { id version kind agendaItemId itemNumber heading text isWithheld isExempt withheldBecause number savedBy savedAt }\n    }\n  }\n"): typeof import('./graphql').MinutesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MinutesVersions($blockId: ID!) {\n    minutesVersions(blockId: $blockId) { id number text savedBy savedAt }\n  }\n"): typeof import('./graphql').MinutesVersionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview($programmeId: ID!) {\n    overview(programmeId: $programmeId) {\n      programmeName today items\n      status { red amber green blue grey tbc sentence }\n      launches {\n        itemId code title daysApart\n        dates {\n          scenarioNumber scenarioName isWorking branchCondition decideBy probability when daysAway rag ragSentence\n          date { shape confidence earliest latest }\n        }\n      }\n      workstreams {\n        id title depth items reportedItems isDifferent computedWhy\n        computed { rag red amber green blue grey tbc sentence }\n        reported { rag stale rated sentence }\n        next { itemId title when }\n      }\n      decisions {\n        rowId itemId code title bodyName scenarioNumber when meetingId meetingTitle papersDue standing standingWords rag ragSentence\n      }\n      decisionsUntil undatedDecisions\n      changes { changeId effectiveAt personName reason verb subject subjectId label asAtAfter before after }\n      changesSince changeCount\n      needs { kind count examples { itemId workstreamId code title detail } }\n      risks { id code title owner current { consequence likelihood score band } }\n      openRisks\n      openIssues { severity count }\n      overdueIssues\n    }\n  }\n"): typeof import('./graphql').OverviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RenderJobs($editionId: ID!) {\n    renderJobs(editionId: $editionId) {\n      id audience format state progress step attempts error size sha256 renderer madeAt path mayCancel\n    }\n  }\n"): typeof import('./graphql').RenderJobsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenderEdition($input: RenderEditionInput!) {\n    renderEdition(input: $input) { id state }\n  }\n"): typeof import('./graphql').RenderEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelRender($input: RenderJobInput!) {\n    cancelRender(input: $input) { id state }\n  }\n"): typeof import('./graphql').CancelRenderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryRender($input: RenderJobInput!) {\n    retryRender(input: $input) { id state }\n  }\n"): typeof import('./graphql').RetryRenderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePack($input: CreatePackInput!) {\n    createPack(input: $input) { pack { id code title } }\n  }\n"): typeof import('./graphql').CreatePackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArrangeSections($input: ArrangeSectionsInput!) {\n    arrangeSections(input: $input) { pack { id version } }\n  }\n"): typeof import('./graphql').ArrangeSectionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteSection($input: WriteSectionInput!) {\n    writeSection(input: $input) { pack { id version } }\n  }\n"): typeof import('./graphql').WriteSectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArchivePack($input: ArchivePackInput!) {\n    archivePack(input: $input) { pack { id version } }\n  }\n"): typeof import('./graphql').ArchivePackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FreezeDraft($input: FreezeDraftInput!) {\n    freezeDraft(input: $input) { edition { id number } }\n  }\n"): typeof import('./graphql').FreezeDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendEditionToReview($input: EditionStepInput!) {\n    sendEditionToReview(input: $input) { edition { id state } }\n  }\n"): typeof import('./graphql').SendEditionToReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendEditionToSro($input: EditionStepInput!) {\n    sendEditionToSro(input: $input) { edition { id state } }\n  }\n"): typeof import('./graphql').SendEditionToSroDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecallEdition($input: EditionStepInput!) {\n    recallEdition(input: $input) { edition { id state } }\n  }\n"): typeof import('./graphql').RecallEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignEdition($input: SignEditionInput!) {\n    signEdition(input: $input) { edition { id state isSigned } }\n  }\n"): typeof import('./graphql').SignEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendBackEdition($input: SendBackEditionInput!) {\n    sendBackEdition(input: $input) { edition { id state } }\n  }\n"): typeof import('./graphql').SendBackEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueEdition($input: IssueEditionInput!) {\n    issueEdition(input: $input) { edition { id state number } }\n  }\n"): typeof import('./graphql').IssueEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectEdition($input: CorrectEditionInput!) {\n    correctEdition(input: $input) { edition { id number } }\n  }\n"): typeof import('./graphql').CorrectEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawEdition($input: WithdrawEditionInput!) {\n    withdrawEdition(input: $input) { edition { id state } }\n  }\n"): typeof import('./graphql').WithdrawEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeEdition($input: AcknowledgeEditionInput!) {\n    acknowledgeEdition(input: $input) { edition { id isAcknowledged } }\n  }\n"): typeof import('./graphql').AcknowledgeEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Packs($programmeId: ID!) {\n    packs(programmeId: $programmeId) {\n      mayCreate\n      rows {\n        id version kind code title meetingId meetingTitle periodName mayEdit\n        editions { id number state asAtDay issuedOn closedReason }\n      }\n    }\n  }\n"): typeof import('./graphql').PacksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Pack($id: ID!) {\n    pack(id: $id) {\n      id version kind code title programmeId meetingId meetingTitle periodName mayEdit\n      sections { id version kind position isIncluded heading comment }\n      editions {\n        id version packId packCode packTitle packKind number state asAtInstant asAtDay correctsId reason staleCount contentHash\n        issuedOn issuedBy issueNote closedOn closedReason isSigned isAcknowledged steps issues\n        reviews { id verdict comment name onDay isCurrent }\n        audiences { audience sha256 }\n        warnings { rule severity field message }\n      }\n    }\n  }\n"): typeof import('./graphql').PackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PackEditions($programmeId: ID!) {\n    packEditions(programmeId: $programmeId) {\n      id version packId packCode packTitle packKind number state asAtInstant asAtDay correctsId reason staleCount contentHash\n      issuedOn issuedBy issueNote closedOn closedReason isSigned isAcknowledged steps issues\n      reviews { id verdict comment name onDay isCurrent }\n      audiences { audience sha256 }\n      warnings { rule severity field message }\n    }\n  }\n"): typeof import('./graphql').PackEditionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditionContent($id: ID!, $audience: PackAudience) {\n    editionContent(id: $id, audience: $audience) {\n      audience json sha256\n      edition {\n        id version packId packCode packTitle packKind number state asAtInstant asAtDay correctsId reason staleCount contentHash\n        issuedOn issuedBy issueNote closedOn closedReason isSigned isAcknowledged steps issues\n        reviews { id verdict comment name onDay isCurrent }\n        audiences { audience sha256 }\n        warnings { rule severity field message }\n      }\n    }\n  }\n"): typeof import('./graphql').EditionContentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditionComparison($beforeId: ID!, $afterId: ID!) {\n    editionComparison(beforeId: $beforeId, afterId: $afterId) {\n      audience\n      before { id number packCode packTitle asAtDay asAtInstant }\n      after { id number packCode packTitle asAtDay asAtInstant }\n      differences { table tableTitle change label path fields { title before after } }\n    }\n  }\n"): typeof import('./graphql').EditionComparisonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPaper($input: AddPaperInput!) {\n    addPaper(input: $input) { paper { id title } }\n  }\n"): typeof import('./graphql').AddPaperDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendPaper($input: AmendPaperInput!) {\n    amendPaper(input: $input) { paper { id version } }\n  }\n"): typeof import('./graphql').AmendPaperDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishPaper($input: PublishPaperInput!) {\n    publishPaper(input: $input) { paper { id version route } }\n  }\n"): typeof import('./graphql').PublishPaperDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawPaper($input: WithdrawPaperInput!) {\n    withdrawPaper(input: $input) { paper { id } }\n  }\n"): typeof import('./graphql').WithdrawPaperDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddClearance($input: AddClearanceInput!) {\n    addClearance(input: $input) { paper { id } }\n  }\n"): typeof import('./graphql').AddClearanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleClearance($input: SettleClearanceInput!) {\n    settleClearance(input: $input) { paper { id clearance { id version } } }\n  }\n"): typeof import('./graphql').SettleClearanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Papers($meetingId: ID!) {\n    papers(meetingId: $meetingId) {\n      id version agendaItemId title author sponsor route urgencyReason isChairAgreed publishedOn withdrawnReason classification\n      exemptParagraph exemptReason dueOn dueSentence isOverdue mayEdit\n      clearance { id version office state settledOn settledBy note }\n      versions { id number note fileName sizeBytes addedOn addedBy }\n    }\n  }\n"): typeof import('./graphql').PapersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DayComparison($programmeId: ID!, $day: Day!, $otherDay: Day) {\n    dayComparison(programmeId: $programmeId, day: $day, otherDay: $otherDay) {\n      from to firstDay today problem summary\n      rows {\n        rowId itemId code title scenarioNumber change wasDone isDone slipWorkingDays slipCalendarDays slipFigure calendarFigure slipWords\n        before { written earliest latest }\n        after { written earliest latest }\n      }\n    }\n  }\n"): typeof import('./graphql').DayComparisonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TargetChances($programmeId: ID!, $runs: Int!) {\n    chances(programmeId: $programmeId, runs: $runs) {\n      targetTitle runs largestError\n      scenarios {\n        scenarioId isCertain p50 p80 notComputed because by inTime\n        gates {\n          itemId title body noneKnown heldUp\n          meetings { meetingId meeting probability }\n        }\n        tornado { sentence }\n      }\n    }\n  }\n"): typeof import('./graphql').TargetChancesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompareProjection($programmeId: ID!) {\n    projection(programmeId: $programmeId) {\n      today targetId targetTitle daysApart\n      scenarios {\n        scenarioId scenarioNumber isWorking targetOn headline cliff\n        route { itemId title on isUnconfirmed isDriving margin waitDays isOverdue takesTime sentence }\n        items { itemId title likely }\n        problems { rule message }\n      }\n    }\n  }\n"): typeof import('./graphql').CompareProjectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScenarioList($programmeId: ID!) {\n    scenarios(programmeId: $programmeId) {\n      id version number name state workstreamId branchCondition decideBy closedReason mayEdit\n      probability probabilityBy probabilityOn warnings { rule message }\n    }\n  }\n"): typeof import('./graphql').ScenarioListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DrivingChain($programmeId: ID!, $itemId: ID!) {\n    projection(programmeId: $programmeId, targetId: $itemId) {\n      targetTitle\n      scenarios {\n        scenarioId scenarioNumber isWorking targetOn headline\n        chain {\n          links { fromId toId kind isDriving }\n          steps { itemId title from to isUnconfirmed isDriving wait { from to words } sentences }\n        }\n        waits { sentence itemIds }\n        problems { message }\n      }\n    }\n  }\n"): typeof import('./graphql').DrivingChainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ItemChances($programmeId: ID!, $runs: Int!) {\n    chances(programmeId: $programmeId, runs: $runs) {\n      targetTitle\n      scenarios { scenarioId isCertain items { itemId p50 p80 } problems { message } }\n    }\n  }\n"): typeof import('./graphql').ItemChancesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ItemProjection($id: ID!) {\n    itemProjection(id: $id) {\n      scenarioNumber isWorking steps cliff\n      warnings {\n        rule message\n        latePaper { linkId linkVersion meetingId settled waysOut { route words to } }\n      }\n      item {\n        likely words isUnconfirmed overdue floatDays criticality differenceDays because\n        gate { meeting papersDue marginDays nextMeeting }\n      }\n    }\n  }\n"): typeof import('./graphql').ItemProjectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectedDays($programmeId: ID!) {\n    projection(programmeId: $programmeId) {\n      scenarios {\n        scenarioId\n        items { itemId earliest likely latest words isUnconfirmed differenceDays because }\n        problems { message }\n      }\n    }\n  }\n"): typeof import('./graphql').ProjectedDaysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RouteToTarget($programmeId: ID!) {\n    projection(programmeId: $programmeId) {\n      targetId targetTitle daysApart\n      scenarios {\n        scenarioId scenarioNumber isWorking targetOn headline cliff\n        route { itemId title on isUnconfirmed isDriving margin waitDays isOverdue takesTime sentence }\n        warnings { rule message itemId latePaper { settled } }\n        problems { rule message }\n      }\n    }\n  }\n"): typeof import('./graphql').RouteToTargetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PromoteScenario($input: PromoteScenarioInput!) {\n    promoteScenario(input: $input) { scenario { id version } former { id version } }\n  }\n"): typeof import('./graphql').PromoteScenarioDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseScenario($input: CloseScenarioInput!) {\n    closeScenario(input: $input) { id version }\n  }\n"): typeof import('./graphql').CloseScenarioDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenScenario($input: ReopenScenarioInput!) {\n    reopenScenario(input: $input) { id version }\n  }\n"): typeof import('./graphql').ReopenScenarioDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendScenario($input: AmendScenarioInput!) {\n    amendScenario(input: $input) { id version }\n  }\n"): typeof import('./graphql').AmendScenarioDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleLatePaper($input: SettleLatePaperInput!) {\n    settleLatePaper(input: $input) { id version }\n  }\n"): typeof import('./graphql').SettleLatePaperDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query YouSaidWeDid($programmeId: ID!) {\n    youSaidWeDid(programmeId: $programmeId) {\n      mayCount mayRecordAll\n      workstreams { id name }\n      counts { id version consultationId channel segment responses asOf sourceNote }\n      totals { consultationId words bySegment { segment words } }\n      feedback {\n        id version code consultationId workstreamId workstream theme origin summary people receivedFrom receivedTo\n        standing answerBy unansweredSince problems { rule severity message } responseIds mayEdit\n      }\n      responses {\n        id version code consultationId workstreamId workstream decision answer cannotReason owner ownerPersonId ownerPostId\n        evidence publishedOn feedbackIds mayEdit\n        corrections { position correctedOn reason decision answer cannotReason evidence feedbackCodes }\n      }\n    }\n  }\n"): typeof import('./graphql').YouSaidWeDidDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddResponseCount($input: AddResponseCountInput!) { addResponseCount(input: $input) { id } }\n"): typeof import('./graphql').AddResponseCountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendResponseCount($input: AmendResponseCountInput!) { amendResponseCount(input: $input) { id } }\n"): typeof import('./graphql').AmendResponseCountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveResponseCount($input: RemoveResponseCountInput!) { removeResponseCount(input: $input) { id } }\n"): typeof import('./graphql').RemoveResponseCountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordFeedback($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id code } }\n"): typeof import('./graphql').RecordFeedbackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendFeedback($input: AmendFeedbackInput!) { amendFeedback(input: $input) { id code } }\n"): typeof import('./graphql').AmendFeedbackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveFeedback($input: RemoveFeedbackInput!) { removeFeedback(input: $input) { id } }\n"): typeof import('./graphql').RemoveFeedbackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftFeedbackResponse($input: DraftFeedbackResponseInput!) { draftFeedbackResponse(input: $input) { id code } }\n"): typeof import('./graphql').DraftFeedbackResponseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendFeedbackResponse($input: AmendFeedbackResponseInput!) { amendFeedbackResponse(input: $input) { id code } }\n"): typeof import('./graphql').AmendFeedbackResponseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishFeedbackResponse($input: PublishFeedbackResponseInput!) {\n    publishFeedbackResponse(input: $input) { id code }\n  }\n"): typeof import('./graphql').PublishFeedbackResponseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectFeedbackResponse($input: CorrectFeedbackResponseInput!) {\n    correctFeedbackResponse(input: $input) { id code }\n  }\n"): typeof import('./graphql').CorrectFeedbackResponseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveFeedbackResponse($input: RemoveFeedbackResponseInput!) { removeFeedbackResponse(input: $input) { id } }\n"): typeof import('./graphql').RemoveFeedbackResponseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeliveryConfidences($programmeId: ID!) {\n    deliveryConfidences(programmeId: $programmeId) {\n      programmeId today mayRecord\n      rows {\n        id workstreamId workstream scale rating sentence reviewer reviewType reviewedOn summary recordedBy\n        recommendations {\n          id version number kind wording owner dueOn isPastDue closedOn closedReason closedBy correctedOn correctedReason\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').DeliveryConfidencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordDeliveryConfidence($input: RecordDeliveryConfidenceInput!) {\n    recordDeliveryConfidence(input: $input) { id }\n  }\n"): typeof import('./graphql').RecordDeliveryConfidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseDeliveryRecommendation($input: RecommendationStepInput!) {\n    closeDeliveryRecommendation(input: $input) { id recommendations { id version } }\n  }\n"): typeof import('./graphql').CloseDeliveryRecommendationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenDeliveryRecommendation($input: RecommendationStepInput!) {\n    reopenDeliveryRecommendation(input: $input) { id recommendations { id version } }\n  }\n"): typeof import('./graphql').ReopenDeliveryRecommendationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectDeliveryRecommendation($input: CorrectRecommendationInput!) {\n    correctDeliveryRecommendation(input: $input) { id recommendations { id version } }\n  }\n"): typeof import('./graphql').CorrectDeliveryRecommendationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RagExplanation($itemId: ID!) {\n    ragExplanation(itemId: $itemId) {\n      rowId code title scenarioId scenarioName shown shownSentence computedRag ruleId ruleSays sentence\n      inputs { name value } thresholds { name value }\n      others { id rag says applies because }\n      ways { to sentence changes { kind words day isMeeting riskId mayDo waitsFor { id code title } } }\n      noWay reportedRag reportedOn difference\n      trend { previousRag previousOn direction sentence }\n    }\n  }\n"): typeof import('./graphql').RagExplanationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkstreamStatuses($programmeId: ID!) {\n    workstreamStatuses(programmeId: $programmeId) {\n      programmeId programmeVersion today previousDay policy isRedIfAnyDimension policySentence mayConfigure\n      weights { green amber red amberFrom redFrom }\n      confidence { id scale rating sentence reviewer reviewType reviewedOn recommendations { id closedOn } }\n      rows {\n        workstreamId version title depth items rated tbc stale shownRag source sentence computedRag points reportedRag isDifferent\n        trend { previousRag direction sentence }\n        judgement { id version rag reason judgedOn until judgedBy }\n        dimensions {\n          dimension rag computedRag\n          rating { id reason ratedOn ratedBy }\n          trend { previousRag direction sentence }\n        }\n        confidence { id scale rating sentence reviewedOn }\n        mayRate mayJudge\n      }\n    }\n  }\n"): typeof import('./graphql').WorkstreamStatusesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkstreamRatings($workstreamId: ID!) {\n    workstreamRatings(workstreamId: $workstreamId) { id dimension rag reason ratedOn ratedBy asAtAfter }\n  }\n"): typeof import('./graphql').WorkstreamRatingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RagDifferences($programmeId: ID!) {\n    ragDifferences(programmeId: $programmeId) {\n      rowId itemId code title owner reportedRag computedRag ruleId isReportedShown isExpired sentence\n    }\n  }\n"): typeof import('./graphql').RagDifferencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RateDimension($input: RateDimensionInput!) {\n    rateDimension(input: $input) { id warnings { rule severity field message } }\n  }\n"): typeof import('./graphql').RateDimensionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JudgeWorkstream($input: JudgeWorkstreamInput!) { judgeWorkstream(input: $input) { id } }\n"): typeof import('./graphql').JudgeWorkstreamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawJudgement($input: WithdrawJudgementInput!) { withdrawJudgement(input: $input) { id } }\n"): typeof import('./graphql').WithdrawJudgementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetRollupPolicy($input: SetRollupPolicyInput!) {\n    setRollupPolicy(input: $input) { programmeId version policySentence }\n  }\n"): typeof import('./graphql').SetRollupPolicyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecordHistory($entity: HistoryEntity!, $id: ID!) {\n    history(entity: $entity, id: $id) {\n      seq changeId action label operation entity entityId effectiveAt recordedAt personName reason asAtBefore asAtAfter\n      fields { name before after }\n    }\n  }\n"): typeof import('./graphql').RecordHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfigureReporting($input: ConfigureReportingInput!) {\n    configureReporting(input: $input) { calendar { id version } }\n  }\n"): typeof import('./graphql').ConfigureReportingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenPeriod($input: OpenPeriodInput!) { openPeriod(input: $input) { id version name state } }\n"): typeof import('./graphql').OpenPeriodDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendPeriod($input: AmendPeriodInput!) { amendPeriod(input: $input) { id version state } }\n"): typeof import('./graphql').AmendPeriodDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitPeriod($input: StepPeriodInput!) { submitPeriod(input: $input) { id version state } }\n"): typeof import('./graphql').SubmitPeriodDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewPeriod($input: StepPeriodInput!) { reviewPeriod(input: $input) { id version state } }\n"): typeof import('./graphql').ReviewPeriodDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApprovePeriod($input: StepPeriodInput!) { approvePeriod(input: $input) { id version state } }\n"): typeof import('./graphql').ApprovePeriodDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendPeriodBack($input: SendPeriodBackInput!) { sendPeriodBack(input: $input) { id version state } }\n"): typeof import('./graphql').SendPeriodBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssuePeriod($input: StepPeriodInput!) { issuePeriod(input: $input) { id version state } }\n"): typeof import('./graphql').IssuePeriodDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenPeriod($input: ReopenPeriodInput!) { reopenPeriod(input: $input) { id version state } }\n"): typeof import('./graphql').ReopenPeriodDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemindOwners($input: RemindOwnersInput!) { remindOwners(input: $input) { periodId people vacant } }\n"): typeof import('./graphql').RemindOwnersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation QueryReturn($input: QueryReturnInput!) { queryReturn(input: $input) { id version state } }\n"): typeof import('./graphql').QueryReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseQuery($input: CloseQueryInput!) { closeQuery(input: $input) { id version state } }\n"): typeof import('./graphql').CloseQueryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptReturn($input: AcceptReturnInput!) { acceptReturn(input: $input) { id version state } }\n"): typeof import('./graphql').AcceptReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendReturnBack($input: SendReturnBackInput!) { sendReturnBack(input: $input) { id version state } }\n"): typeof import('./graphql').SendReturnBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoReturnStep($input: UndoReturnStepInput!) { undoReturnStep(input: $input) { id version state } }\n"): typeof import('./graphql').UndoReturnStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportingHome($programmeId: ID!) {\n    reporting(programmeId: $programmeId) {\n      calendar { id version frequency yearBasis firstFrom cutOffWorkingDays graceWorkingDays remindWorkingDays\n        escalateToPersonId escalateToPostId escalateTo allowsLinks linkDays }\n      next { name fromOn toOn cutOffOn graceUntil problems { rule severity message } }\n      mayConfigure mayManage mayApprove today\n    }\n    reportingPeriods(programmeId: $programmeId) {\n      id version number name fromOn toOn cutOffOn graceUntil state returns handedIn late accepted missing\n    }\n  }\n"): typeof import('./graphql').ReportingHomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeriodPage($id: ID!) {\n    reportingPeriod(id: $id) {\n      period { id version name number fromOn toOn cutOffOn graceUntil state stateReason sentBackComment returns handedIn late accepted missing }\n      returns {\n        id version workstreamId title owner isVacant isMine state standing isLate rag computedRag computedNow computedSentence isDifferent\n        differenceReason thisPeriod nextPeriod pathToGreen pathOwner pathDueOn helpNeeded submittedOn submittedBy acceptedOn\n        acceptedBy sentBackComment steps\n        previous { periodName rag thisPeriod nextPeriod pathToGreen helpNeeded }\n        lines { id version planItemId code title isExempt owner isVacant isMine isAsked askedBecause answer rag narrative pathToGreen\n          pathOwner pathDueOn overrideReason overrideUntil computedRag computedNow computedSentence isDifferent answeredOn\n          answeredBy previousRag previousNarrative }\n        queries { id version lineId question askedBy askedOn answer answeredBy answeredOn state }\n      }\n      owners { personId postId owner isVacant asked answered carried returns handedIn standing }\n      reminders { id person kind onDay sentence isByLetter }\n      history { id step toState comment by onDay asAtAfter }\n      gaps { rule severity message }\n      steps mayReview today\n    }\n  }\n"): typeof import('./graphql').PeriodPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReturnsDue($programmeId: ID!) {\n    returnsDue(programmeId: $programmeId) { periodId periodName cutOffOn standing lines returns queries reminder }\n  }\n"): typeof import('./graphql').ReturnsDueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReturnLinks($periodId: ID!) {\n    returnLinks(periodId: $periodId) {\n      periodId periodName allowsLinks takesAnswers canMail\n      people { personId name hasAddress asked answered }\n      links {\n        id version personId personName state madeAt expiresAt boundAt revokeReason\n        uses { at outcome words isRefused }\n      }\n    }\n  }\n"): typeof import('./graphql').ReturnLinksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeReturnLink($input: MakeReturnLinkInput!) {\n    makeReturnLink(input: $input) { path link { id personName } }\n  }\n"): typeof import('./graphql').MakeReturnLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeReturnLink($input: RevokeReturnLinkInput!) {\n    revokeReturnLink(input: $input) { id version state }\n  }\n"): typeof import('./graphql').RevokeReturnLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyReturns($programmeId: ID!) {\n    myReturns(programmeId: $programmeId) {\n      periodId periodName fromOn toOn cutOffOn graceUntil today isPastCutOff asked answered\n      lines {\n        id version returnId itemId code title expected slipWords isAsked askedBecause answer answeredOn answeredBy isOpen\n        computedRag computedSentence rag lastReportedOn lastRag narrative pathToGreen pathOwner pathDueOn overrideReason\n        overrideUntil noChangeProblem\n        queries { id version question askedBy askedOn answer answeredBy answeredOn state }\n      }\n      returns {\n        id version name state isMine owner isOpen rag computedRag computedSentence differenceReason thisPeriod nextPeriod\n        helpNeeded pathToGreen pathOwner pathDueOn beforeRag beforeThis beforeNext submittedOn submittedBy isLate\n        sentBackComment othersAsked othersAnswered\n        queries { id version question askedBy askedOn answer answeredBy answeredOn state }\n      }\n    }\n  }\n"): typeof import('./graphql').MyReturnsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerLine($input: AnswerLineInput!) {\n    answerLine(input: $input) { id version warnings { message } }\n  }\n"): typeof import('./graphql').AnswerLineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoChange($input: NoChangeInput!) {\n    noChange(input: $input) { id version warnings { message } }\n  }\n"): typeof import('./graphql').NoChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenLine($input: ReopenLineInput!) {\n    reopenLine(input: $input) { id version warnings { message } }\n  }\n"): typeof import('./graphql').ReopenLineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerReturn($input: AnswerReturnInput!) {\n    answerReturn(input: $input) { id version warnings { message } }\n  }\n"): typeof import('./graphql').AnswerReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerQuery($input: AnswerQueryInput!) {\n    answerQuery(input: $input) { id version warnings { message } }\n  }\n"): typeof import('./graphql').AnswerQueryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitReturn($input: SubmitReturnInput!) {\n    submitReturn(input: $input) { id version warnings { message } }\n  }\n"): typeof import('./graphql').SubmitReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeReturnBack($input: TakeReturnBackInput!) {\n    takeReturnBack(input: $input) { id version warnings { message } }\n  }\n"): typeof import('./graphql').TakeReturnBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendRisk($input: AmendRiskInput!) {\n    amendRisk(input: $input) { id version code }\n  }\n"): typeof import('./graphql').AmendRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RiskChoices($code: String!) {\n    programme(code: $code) {\n      id\n      riskBands\n      workstreams { id name parentId isArchived }\n    }\n    ownerChoices { kind id name detail programmeId }\n  }\n"): typeof import('./graphql').RiskChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseRisk($input: CloseRiskInput!) {\n    closeRisk(input: $input) { id version code }\n  }\n"): typeof import('./graphql').CloseRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkRiskToItem($input: LinkRiskInput!) {\n    linkRiskToItem(input: $input) { id version linkedItems { id linkId linkVersion } }\n  }\n"): typeof import('./graphql').LinkRiskToItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlinkRiskFromItem($input: UnlinkRiskInput!) {\n    unlinkRiskFromItem(input: $input) { id version }\n  }\n"): typeof import('./graphql').UnlinkRiskFromItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RiskItemSearch($programmeId: ID!, $text: String!) {\n    search(programmeId: $programmeId, text: $text) { kind id code title detail }\n  }\n"): typeof import('./graphql').RiskItemSearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogRisk($input: LogRiskInput!) {\n    logRisk(input: $input) { id version code }\n  }\n"): typeof import('./graphql').LogRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RescoreRisk($input: RescoreRiskInput!) {\n    rescoreRisk(input: $input) { id version code }\n  }\n"): typeof import('./graphql').RescoreRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewRisk($input: ReviewRiskInput!) {\n    reviewRisk(input: $input) { id version code }\n  }\n"): typeof import('./graphql').ReviewRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RiskInFull($id: ID!) {\n    risk(id: $id) {\n      id version code title programmeId workstreamId workstreamName ownerPersonId ownerPostId ownerName domain\n      inherent { consequence likelihood score band }\n      current { consequence likelihood score band }\n      target { consequence likelihood score band }\n      targetOn state raisedOn reviewedOn reviewDueOn isStale closeReason closedOn closeNote classification\n      exemptParagraph exemptReason cause event effect response controls actions changedAt\n      sourceDocument sourcePlace isInterpretation\n      issue { id code title }\n      mergedInto { id code title }\n      mergedFrom { id code title }\n      linkedItems { id code title kind state linkId linkVersion delay { min likely max } }\n      warnings { rule message }\n    }\n    history(entity: risk, id: $id) {\n      seq changeId personName recordedAt effectiveAt action reason operation asAtBefore asAtAfter\n      fields { name before after }\n    }\n  }\n"): typeof import('./graphql').RiskInFullDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RiskRegister($programmeId: ID!) {\n    risks(programmeId: $programmeId) {\n      id version code title workstreamId workstreamName ownerName domain\n      inherent { consequence likelihood score band }\n      current { consequence likelihood score band }\n      target { consequence likelihood score band }\n      state raisedOn reviewDueOn isStale closeReason closedOn classification changedOn\n    }\n  }\n"): typeof import('./graphql').RiskRegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StateRiskDelay($input: StateRiskDelayInput!) {\n    stateRiskDelay(input: $input) { id version }\n  }\n"): typeof import('./graphql').StateRiskDelayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScheduleHealth($programmeId: ID!) {\n    scheduleHealth(programmeId: $programmeId) {\n      today scenarioNumber targetTitle\n      checks {\n        rule title reason threshold verdict count checked sentence\n        findings { itemId meetingId title sentence }\n      }\n    }\n  }\n"): typeof import('./graphql').ScheduleHealthDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Unconfirmed($programmeId: ID!) {\n    unconfirmed(programmeId: $programmeId) {\n      today scenarioNumber targetTitle\n      entries {\n        itemId meetingId code title date isUnknown owes confirmBy isOverdue isOnRoute\n        holdsUp { itemId title }\n        warnings { rule message }\n      }\n      burnDown { on count known }\n      problems { rule message }\n    }\n  }\n"): typeof import('./graphql').UnconfirmedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScrutinyPage($programmeId: ID!) {\n    scrutinyCases(programmeId: $programmeId) {\n      mayEdit\n      cases {\n        id version code title begunOn substantialChange determinedBy determinedOn determinedReason\n        regime isRegimeSet regimeReason regimeSentence stageNumber earlyReason\n        decisionDate { written } commentsDate { written }\n        dates { id role reason statedOn isCurrent date { written } }\n        bodies { id bodyId bodyName consultedOn note isInterpretation }\n        notifications { id toldOn toldWhom toldBy publishedAt decisionDate commentsDate }\n        answers {\n          id version outcome givenOn bodyName summary directionOn decisionDueOn replyDueOn repliedOn reply\n          decision { id code title }\n        }\n        warnings { rule severity message }\n        sourceDocument sourcePlace isInterpretation\n      }\n    }\n    bodies(programmeId: $programmeId) { id name kind }\n    decisions(programmeId: $programmeId) { id code title bodyId }\n  }\n"): typeof import('./graphql').ScrutinyPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenScrutinyCase($input: OpenScrutinyCaseInput!) { openScrutinyCase(input: $input) { case { id code } } }\n"): typeof import('./graphql').OpenScrutinyCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendScrutinyCase($input: AmendScrutinyCaseInput!) { amendScrutinyCase(input: $input) { case { id } } }\n"): typeof import('./graphql').AmendScrutinyCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StateScrutinyDate($input: StateScrutinyDateInput!) {\n    stateScrutinyDate(input: $input) { reading case { id warnings { rule message } } }\n  }\n"): typeof import('./graphql').StateScrutinyDateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsultScrutinyBody($input: ConsultScrutinyBodyInput!) { consultScrutinyBody(input: $input) { case { id } } }\n"): typeof import('./graphql').ConsultScrutinyBodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NotifyScrutiny($input: NotifyScrutinyInput!) { notifyScrutiny(input: $input) { case { id } } }\n"): typeof import('./graphql').NotifyScrutinyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordScrutinyOutcome($input: RecordScrutinyOutcomeInput!) {\n    recordScrutinyOutcome(input: $input) { case { id } }\n  }\n"): typeof import('./graphql').RecordScrutinyOutcomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplyToScrutiny($input: ReplyToScrutinyInput!) { replyToScrutiny(input: $input) { case { id } } }\n"): typeof import('./graphql').ReplyToScrutinyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($programmeId: ID!, $text: String!) {\n    search(programmeId: $programmeId, text: $text) { kind id code title detail }\n  }\n"): typeof import('./graphql').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServiceChangePage($programmeId: ID!) {\n    serviceChange(programmeId: $programmeId) {\n      pathways {\n        id version code name workstreamName bedChange bedChangeSource currentStage mayRecord mayDecide\n        stages {\n          id version planItemId code title number state stateReason isMandatory isCurrent next\n          decision { id code title bodyName effectSentence } warnings { rule severity message }\n        }\n        tests {\n          id version number title isApplicable notApplicableReason rating evidence assessor assessedOn\n          conditionA conditionB conditionC\n        }\n      }\n      cases {\n        id version code kind title pathwayId workstreamName mayRecord mayDecide\n        versions {\n          id version number status statusOn statusReason decision { id code } milestone { id code title }\n          strategic economic commercial financial management capital capitalPounds capitalNote revenue revenuePounds\n          revenueNote priceBase next isWrittenIn\n        }\n      }\n      workstreams { id name mayBeginPathway }\n    }\n    decisions(programmeId: $programmeId) { id code title bodyName }\n    timeline(programmeId: $programmeId) { rows { itemId code title } }\n  }\n"): typeof import('./graphql').ServiceChangePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginPathway($input: BeginPathwayInput!) { beginPathway(input: $input) { id name } }\n"): typeof import('./graphql').BeginPathwayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StatePathwayStage($input: StatePathwayStageInput!) { statePathwayStage(input: $input) { id currentStage } }\n"): typeof import('./graphql').StatePathwayStageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StatePathwayBeds($input: StatePathwayBedsInput!) { statePathwayBeds(input: $input) { id } }\n"): typeof import('./graphql').StatePathwayBedsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssessAssuranceTest($input: AssessAssuranceTestInput!) { assessAssuranceTest(input: $input) { id } }\n"): typeof import('./graphql').AssessAssuranceTestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddBusinessCase($input: AddBusinessCaseInput!) { addBusinessCase(input: $input) { id code } }\n"): typeof import('./graphql').AddBusinessCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddBusinessCaseVersion($input: AddBusinessCaseVersionInput!) { addBusinessCaseVersion(input: $input) { id } }\n"): typeof import('./graphql').AddBusinessCaseVersionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendBusinessCaseVersion($input: AmendBusinessCaseVersionInput!) {\n    amendBusinessCaseVersion(input: $input) { id }\n  }\n"): typeof import('./graphql').AmendBusinessCaseVersionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StateBusinessCaseVersion($input: StateBusinessCaseVersionInput!) {\n    stateBusinessCaseVersion(input: $input) { id }\n  }\n"): typeof import('./graphql').StateBusinessCaseVersionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPerson($input: AddPersonInput!) {\n    addPerson(input: $input) { token person { id name email } }\n  }\n"): typeof import('./graphql').AddPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditTrail($programmeId: ID, $before: ID, $first: Int!) {\n    auditTrail(programmeId: $programmeId, before: $before, first: $first) {\n      nextBefore\n      entries {\n        seq personName recordedAt effectiveAt action reason label operation subject subjectId asAtAfter\n        fields { name before after }\n      }\n    }\n  }\n"): typeof import('./graphql').AuditTrailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalendarSettings($programmeId: ID!) {\n    calendarSettings(programmeId: $programmeId) {\n      programmeId division officeVersion firstYear lastYear lastPublishedYear source\n      days { id version on isWorked name programmeId bodyId mayEdit }\n      bodies { id version name worksSaturdays papersReady mayEdit }\n      periods { id version name kind areas startsOn endsOn pollOn pollDayRule source programmeId mayEdit }\n      mayEditOffice mayEditProgramme maySetDivision\n    }\n  }\n"): typeof import('./graphql').CalendarSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalendarPreview($input: CalendarPreviewInput!) {\n    calendarPreview(input: $input) {\n      effects { kind id title programmeCode scenarioNumber before after }\n      programmes\n      problems { rule severity message }\n    }\n  }\n"): typeof import('./graphql').CalendarPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCalendarDay($input: AddCalendarDayInput!) {\n    addCalendarDay(input: $input) { id version warnings { rule message } }\n  }\n"): typeof import('./graphql').AddCalendarDayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveCalendarDay($input: RemoveCalendarDayInput!) {\n    removeCalendarDay(input: $input) { id version }\n  }\n"): typeof import('./graphql').RemoveCalendarDayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreCalendarDay($input: RestoreCalendarDayInput!) {\n    restoreCalendarDay(input: $input) { id version }\n  }\n"): typeof import('./graphql').RestoreCalendarDayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetHolidayDivision($input: SetHolidayDivisionInput!) {\n    setHolidayDivision(input: $input) { division version }\n  }\n"): typeof import('./graphql').SetHolidayDivisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendBodyCalendar($input: AmendBodyInput!) {\n    amendBody(input: $input) { id version }\n  }\n"): typeof import('./graphql').AmendBodyCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddRestrictedPeriod($input: AddRestrictedPeriodInput!) {\n    addRestrictedPeriod(input: $input) { id version name }\n  }\n"): typeof import('./graphql').AddRestrictedPeriodDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendRestrictedPeriod($input: AmendRestrictedPeriodInput!) {\n    amendRestrictedPeriod(input: $input) { id version name }\n  }\n"): typeof import('./graphql').AmendRestrictedPeriodDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveRestrictedPeriod($input: RemoveRestrictedPeriodInput!) {\n    removeRestrictedPeriod(input: $input) { id version name }\n  }\n"): typeof import('./graphql').RemoveRestrictedPeriodDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreRestrictedPeriod($input: RestoreRestrictedPeriodInput!) {\n    restoreRestrictedPeriod(input: $input) { id version name }\n  }\n"): typeof import('./graphql').RestoreRestrictedPeriodDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfigureProgramme($input: ConfigureProgrammeInput!) {\n    configureProgramme(input: $input) { id version }\n  }\n"): typeof import('./graphql').ConfigureProgrammeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeactivatePerson($input: DeactivatePersonInput!) {\n    deactivatePerson(input: $input) { id version }\n  }\n"): typeof import('./graphql').DeactivatePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndRole($input: EndRoleInput!) {\n    endRole(input: $input) { id version }\n  }\n"): typeof import('./graphql').EndRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) { id version }\n  }\n"): typeof import('./graphql').GrantRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfficePeople {\n    people {\n      id version name jobTitle organisationName email hasPassword isDeactivated lastSeenAt\n      roles { id version role scope scopeName since }\n    }\n  }\n"): typeof import('./graphql').OfficePeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoleBodies($programmeId: ID!) {\n    bodies(programmeId: $programmeId) { id name }\n  }\n"): typeof import('./graphql').RoleBodiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPost($input: AddPostInput!) {\n    addPost(input: $input) { id version title }\n  }\n"): typeof import('./graphql').AddPostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendPost($input: AmendPostInput!) {\n    amendPost(input: $input) { id version title }\n  }\n"): typeof import('./graphql').AmendPostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArchivePost($input: ArchivePostInput!) {\n    archivePost(input: $input) { id version title }\n  }\n"): typeof import('./graphql').ArchivePostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestorePost($input: RestorePostInput!) {\n    restorePost(input: $input) { id version title }\n  }\n"): typeof import('./graphql').RestorePostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AppointHolder($input: AppointHolderInput!) {\n    appointHolder(input: $input) { id version title holderToday }\n  }\n"): typeof import('./graphql').AppointHolderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendHolding($input: AmendHoldingInput!) {\n    amendHolding(input: $input) { id version title holdings { id version } }\n  }\n"): typeof import('./graphql').AmendHoldingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddOrganisation($input: AddOrganisationInput!) {\n    addOrganisation(input: $input) { id version name }\n  }\n"): typeof import('./graphql').AddOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendOrganisation($input: AmendOrganisationInput!) {\n    amendOrganisation(input: $input) { id version name }\n  }\n"): typeof import('./graphql').AmendOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PostRegister($programmeId: ID!) {\n    posts(programmeId: $programmeId) {\n      mayAdd mayAddForOffice\n      findings { rule severity message postId }\n      posts {\n        id version code title kind programmeId workstreamId workstreamName organisationId organisationName\n        bodyName holderToday isArchived mayEdit\n        holdings { id version name personId heldFrom heldTo isToday }\n      }\n    }\n  }\n"): typeof import('./graphql').PostRegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfficeOrganisations {\n    organisations { id version code name shortName kind isMember localityName validFrom validTo }\n  }\n"): typeof import('./graphql').OfficeOrganisationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddProgramme($input: AddProgrammeInput!) {\n    addProgramme(input: $input) { id version code name }\n  }\n"): typeof import('./graphql').AddProgrammeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendProgramme($input: AmendProgrammeInput!) {\n    amendProgramme(input: $input) { id version code name }\n  }\n"): typeof import('./graphql').AmendProgrammeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArchiveProgramme($input: ArchiveProgrammeInput!) {\n    archiveProgramme(input: $input) { id version code name }\n  }\n"): typeof import('./graphql').ArchiveProgrammeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreProgramme($input: RestoreProgrammeInput!) {\n    restoreProgramme(input: $input) { id version code name }\n  }\n"): typeof import('./graphql').RestoreProgrammeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) { token person { id name email } }\n  }\n"): typeof import('./graphql').ResetPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetOfficeClock($input: SetOfficeClockInput!) {\n    setOfficeClock(input: $input) { mode on version }\n  }\n"): typeof import('./graphql').SetOfficeClockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgrammeSettings($code: String!) {\n    programme(code: $code) {\n      id version name\n      greenToleranceDays amberToleranceDays tbcWithinDays horizonDays staleAfterDays gateMarginDays\n      riskBands hasOwnRiskBands\n      workstreams { id name parentId isArchived }\n    }\n  }\n"): typeof import('./graphql').ProgrammeSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgrammeStructure($code: String!) {\n    programme(code: $code) {\n      id version code name shortName purpose parentId\n      workstreams { id version code name kind parentId position aim isArchived }\n      structureVersions {\n        id number name knownFrom validTo\n        nodes { id parentId kind label name workstreamId }\n      }\n    }\n  }\n"): typeof import('./graphql').ProgrammeStructureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfficeProgrammes {\n    programmes { id version code name parentId isArchived }\n    officeClock { holidayDivision }\n  }\n"): typeof import('./graphql').OfficeProgrammesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddWorkstream($input: AddWorkstreamInput!) {\n    addWorkstream(input: $input) { id version name }\n  }\n"): typeof import('./graphql').AddWorkstreamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendWorkstream($input: AmendWorkstreamInput!) {\n    amendWorkstream(input: $input) { id version name }\n  }\n"): typeof import('./graphql').AmendWorkstreamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveWorkstream($input: MoveWorkstreamInput!) {\n    moveWorkstream(input: $input) { id version name }\n  }\n"): typeof import('./graphql').MoveWorkstreamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArchiveWorkstream($input: ArchiveWorkstreamInput!) {\n    archiveWorkstream(input: $input) { id version name }\n  }\n"): typeof import('./graphql').ArchiveWorkstreamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreWorkstream($input: RestoreWorkstreamInput!) {\n    restoreWorkstream(input: $input) { id version name }\n  }\n"): typeof import('./graphql').RestoreWorkstreamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MilestoneTrends($programmeId: ID!, $itemIds: [ID!]) {\n    milestoneTrends(programmeId: $programmeId, itemIds: $itemIds) {\n      today\n      trends {\n        itemId code title isProtected moves sentence\n        baseline { written earliest latest }\n        steps {\n          from to mark earliest latest isUnconfirmed words isMove slipWorkingDays slipCalendarDays slipWords why\n          isInterpretation\n        }\n        end { earliest latest words slipWords }\n      }\n    }\n  }\n"): typeof import('./graphql').MilestoneTrendsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhatIfEffect($input: WhatIfInput!) {\n    whatIf(input: $input) {\n      targetId targetTitle notes\n      scenarios {\n        scenarioNumber isWorking hasTarget targetFrom targetTo sentences\n        target { itemId title from to workingDays }\n        moved { itemId title from to workingDays }\n        missed { itemId title meeting nextMeeting }\n        stopped { because titles }\n      }\n      problems { rule message }\n    }\n  }\n"): typeof import('./graphql').WhatIfEffectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhatIfPlan($programmeId: ID!) {\n    timeline(programmeId: $programmeId) {\n      today\n      calendar { division closedDays workedDays }\n      rows {\n        itemId version code title kind state bodyId meetingId scenarioId forecast { written }\n        duration { min likely max }\n      }\n      groups { kind id title }\n      scenarios { id number name isWorking }\n      meetings { id version bodyId title state date { written } }\n      links { id version predecessorId successorId kind neededFor lagMin lagMax lagUnit scenarioId }\n    }\n  }\n"): typeof import('./graphql').WhatIfPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyPlanChanges($input: ApplyPlanChangesInput!) {\n    applyPlanChanges(input: $input) {\n      applied { kind id version }\n      noUndo\n      undo {\n        dates { itemId expectedVersion scenarioId restatesId isWithdrawn }\n        durations { itemId expectedVersion duration { min likely max } }\n        meetings { meetingId expectedVersion date isCancelled isReinstated }\n        chosen { itemId expectedVersion meetingId scenarioId }\n        lags { linkId expectedVersion kind lagMin lagMax lagUnit neededFor }\n        removedLinks { linkId expectedVersion }\n        restoredLinks { linkId expectedVersion }\n      }\n    }\n  }\n"): typeof import('./graphql').ApplyPlanChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RowHistory($entity: HistoryEntity!, $id: ID!) {\n    history(entity: $entity, id: $id) {\n      changeId personName reason entityId rowVersion label\n      fields { name before after }\n    }\n  }\n"): typeof import('./graphql').RowHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnerChoices {\n    ownerChoices { kind id name detail programmeId }\n  }\n"): typeof import('./graphql').OwnerChoicesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
