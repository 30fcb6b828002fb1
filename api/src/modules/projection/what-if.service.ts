import { type Day, isoDay } from '@gantry/shared/dates/day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import type { MissedMeeting, Moved } from '@gantry/shared/projection/consequences';
import { draftConsequences } from '@gantry/shared/projection/draft-consequences';
import type { Outlook } from '@gantry/shared/projection/outlook';
import { consequenceSentences, type Names } from '@gantry/shared/projection/projection-words';
import { causeSentence } from '@gantry/shared/schedule/cause-sentence';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { refuseContradictions } from './draft-problems.js';
import { outlookIn } from './known-outlooks.js';
import { ProjectionQueries } from './projection.queries.js';
import { named, scenariosOf, targetOf } from './projection-view.js';
import { readDraft } from './read-draft.js';
import type { WhatIfInput } from './what-if.inputs.js';
import type { MissedMeetingType, MovedItemType, WhatIfScenarioType, WhatIfType } from './what-if.types.js';

/** What would follow from changes, before anybody decides on them. It reads only. */
@Injectable()
export class WhatIfService {
  constructor(private readonly queries: ProjectionQueries) {}

  async whatIf(actor: SignedIn, input: WhatIfInput): Promise<WhatIfType> {
    refuseContradictions(input);
    const read = await this.queries.plan(actor, input.programmeId);
    const { draftIn, readings, names, notes } = readDraft(input, read);
    const target = targetOf(read.plan, input.targetId ?? null);
    const problems: Problem[] = [];
    const scenarios = scenariosOf(read.plan).flatMap((scenario): WhatIfScenarioType[] => {
      const before = outlookIn(read, scenario?.id ?? null, target?.id ?? null);
      if (!before.isProjected) {
        problems.push(...named(before.problems, names));
        return [];
      }
      const result = draftConsequences(before.outlook, draftIn(scenario?.id ?? null));
      if (!result.isProjected) {
        problems.push(...named(result.problems, names));
        return [];
      }
      const { found } = result;
      const targetFrom = targetDay(before.outlook);
      return [
        {
          scenarioNumber: scenario?.number ?? null,
          isWorking: scenario === null || scenario.state === 'WORKING',
          hasTarget: before.outlook.targetId !== null,
          targetFrom,
          targetTo: found.target === null ? targetFrom : isoOrNull(found.target.to),
          missed: found.missed.map((missed) => missedView(missed, names)),
          stopped: found.stopped.map(({ cause, nodeIds }) => ({
            because: causeSentence(cause, names.any),
            titles: nodeIds.map(names.item),
          })),
          target: found.target && movedView(found.target, names),
          moved: found.moved.map((moved) => movedView(moved, names)),
          sentences: consequenceSentences(found, names),
        },
      ];
    });
    return {
      targetId: target?.id ?? null,
      targetTitle: target?.title ?? null,
      readings,
      notes,
      scenarios,
      // What is wrong in every scenario is said once.
      problems: problems.filter(
        ({ rule, message }, at) =>
          problems.findIndex((one) => one.rule === rule && one.message === message) === at,
      ),
    };
  }
}

function targetDay({ targetId, projection }: Outlook): string | null {
  const likely = targetId === null ? undefined : projection.byNode.get(targetId)?.likely;
  return likely?.isKnown ? isoDay(likely.finish) : null;
}

const isoOrNull = (on: Day | null) => (on === null ? null : isoDay(on));

function missedView({ itemId, meetingId, nextMeetingId }: MissedMeeting, names: Names): MissedMeetingType {
  return {
    itemId,
    title: names.item(itemId),
    meeting: names.meeting(meetingId),
    nextMeeting: nextMeetingId === null ? null : names.meeting(nextMeetingId),
  };
}

function movedView(moved: Moved, names: Names): MovedItemType {
  return {
    itemId: moved.itemId,
    title: names.item(moved.itemId),
    from: isoOrNull(moved.from),
    to: isoOrNull(moved.to),
    workingDays: moved.workingDays,
  };
}
