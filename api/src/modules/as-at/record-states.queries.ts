import type { RecordState } from '@gantry/shared/changes/compare-states';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { ActionsQueries } from '../actions/index.js';
import { DecisionsQueries } from '../decisions/index.js';
import { BodiesQueries } from '../governing-bodies/index.js';
import { IssuesService } from '../issues/index.js';
import { MeetingsQueries } from '../meetings/index.js';
import { PublicFeedbackQueries } from '../public-feedback/index.js';
import { RisksService } from '../risks/index.js';
import { ServiceChangeQueries } from '../service-change/index.js';
import { TimelineQueries, timelineView } from '../timeline/index.js';
import {
  actionStates,
  bodyStates,
  decisionStates,
  issueStates,
  itemStates,
  meetingStates,
  riskStates,
} from './record-states.js';
import { feedbackStates, serviceChangeStates } from './service-record-states.js';

/** What the records of a programme say, in the words that their reader sees. */
@Injectable()
export class RecordStatesQueries {
  constructor(
    private readonly timelines: TimelineQueries,
    private readonly risks: RisksService,
    private readonly issues: IssuesService,
    private readonly decisions: DecisionsQueries,
    private readonly actions: ActionsQueries,
    private readonly meetings: MeetingsQueries,
    private readonly bodies: BodiesQueries,
    private readonly changes: ServiceChangeQueries,
    private readonly feedback: PublicFeedbackQueries,
  ) {}

  /**
   * Plan items, risks, issues, decisions, actions, meetings, bodies, pathways, business cases and what the public said, as this
   * reader may see them: as they are now, or as at the mark inside `AsAtReader.at`. Everything is read through the ordinary queries of the slices.
   */
  async of(actor: SignedIn, programmeId: string): Promise<RecordState[]> {
    const [plan, risks, issues, decisions, actions, meetings, bodies, changes, said] = await Promise.all([
      this.timelines.plan(actor, programmeId),
      this.risks.risks(actor, programmeId),
      this.issues.issues(actor, programmeId),
      this.decisions.ofProgramme(actor, programmeId, {}),
      this.actions.ofProgramme(actor, programmeId, {}),
      this.meetings.ofProgramme(actor, programmeId, {}),
      this.bodies.ofProgramme(actor, programmeId),
      this.changes.of(actor, programmeId),
      this.feedback.youSaidWeDid(actor, programmeId),
    ]);
    const { rows, groups, scenarios } = timelineView(plan, actor);
    const names = {
      groups: new Map(groups.map(({ id, title }) => [id, title])),
      meetings: new Map(meetings.map(({ id, title }) => [id, title])),
      scenarios: new Map(scenarios.map(({ id, number }) => [id, `scenario ${number}`])),
    };
    return [
      ...itemStates(rows, names),
      ...riskStates(risks),
      ...issueStates(issues),
      ...decisionStates(decisions),
      ...actionStates(actions),
      ...meetingStates(meetings),
      ...bodyStates(bodies),
      ...serviceChangeStates(changes),
      ...feedbackStates(said),
    ];
  }
}
