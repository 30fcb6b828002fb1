const DATE = 'dateText dateShape dateConfidence datePrecision earliest latest';

/** What `bench/servers/postgraphile.mjs` is asked: the plan's rows as the Timeline page needs them. */
export const PEER_DOCUMENT = `
  query Plan($programmeId: UUID!) {
    allPlanItems(condition: { programmeId: $programmeId, archivedAt: null }, orderBy: [POSITION_ASC, CODE_ASC]) {
      nodes {
        rowId version code title kind category state workstreamId laneId bodyId meetingId pathwayId stageNumber
        isProtected isInterpretation changedOn
        owner: personByOfficeIdAndOwnerPersonId { rowId name }
        baseline: planDateByOfficeIdAndRowIdAndBaselineDateId { ${DATE} }
        forecast: planDateByOfficeIdAndRowIdAndForecastDateId { ${DATE} }
        actual: planDateByOfficeIdAndRowIdAndActualDateId { ${DATE} }
        report: statusReportByOfficeIdAndRowIdAndLatestReportId { rag reportedOn narrative pathToGreen computedRag computedReason }
        waitsFor: dependenciesByOfficeIdAndProgrammeIdAndSuccessorId(condition: { archivedAt: null }) {
          nodes { rowId predecessorId kind lagMin lagMax lagUnit neededFor scenarioId }
        }
        overlays: scenarioItemsByOfficeIdAndProgrammeIdAndPlanItemId { nodes { scenarioId isPresent meetingId forecastDateId } }
      }
    }
    allScenarios(condition: { programmeId: $programmeId }) { nodes { rowId number name state branchCondition decideBy } }
    allWorkstreams(condition: { programmeId: $programmeId }) { nodes { rowId parentId name position } }
  }
`;
