import { calendarFor } from '@gantry/shared/calendar/calendar-book';
import { type Day, day, isoDay } from '@gantry/shared/dates/day';
import type { PlanDate } from '@gantry/shared/dates/plan-date';
import { writeDay } from '@gantry/shared/dates/write-day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { can } from '@gantry/shared/policy/policy';
import type { Moved } from '@gantry/shared/projection/consequences';
import { withDraft } from '@gantry/shared/projection/draft';
import { draftConsequences } from '@gantry/shared/projection/draft-consequences';
import { outlookOf } from '@gantry/shared/projection/outlook';
import { causeSentence } from '@gantry/shared/schedule/cause-sentence';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { badInput, notFound } from '../../platform/errors/domain-error.js';
import { calendarBookOf } from '../calendars/index.js';
import { allowOnBody } from '../governing-bodies/index.js';
import {
  dateProblems,
  Meeting,
  meetingDate,
  noticeFacts,
  noticeProblems,
  type ReachedMeeting,
  reachMeeting,
  readMeetingDate,
} from '../meetings/index.js';
import {
  defaultTarget,
  namesOf,
  outlookIn,
  type PlanWithBodies,
  ProjectionQueries,
  scenariosOf,
  warningsOf,
} from '../projection/index.js';
import type {
  ConsequentItemType,
  MeetingConsequencesInput,
  MeetingConsequencesType,
  ProgrammeConsequencesType,
} from './meeting-consequences.types.js';

/** What is tried on the plan: the meeting on another date, or without effect. */
interface Trial {
  change: PlanDate | 'CANCELLED';
  reading: string | null;
  warnings: Problem[];
}

/** What would follow from moving, putting off or losing a meeting, before somebody decides on it. It reads only. */
@Injectable()
export class MeetingConsequencesService {
  constructor(
    private readonly db: DataSource,
    private readonly projections: ProjectionQueries,
  ) {}

  async of(actor: SignedIn, input: MeetingConsequencesInput): Promise<MeetingConsequencesType> {
    const { manager } = this.db;
    const found = await reachMeeting(manager, actor, input.meetingId);
    allowOnBody(actor, 'meeting:edit', found.reached);
    const trial = await trialOf(manager, actor, found, input);
    const { officeId } = actor;
    const programmes: ProgrammeConsequencesType[] = [];
    for (const programmeId of found.reached.programmeIds) {
      if (!can(actor, 'programme:read', { officeId, programmeId })) continue;
      const read = await this.projections.plan(actor, programmeId);
      programmes.push(...consequencesIn(read, found.meeting.id, trial.change));
    }
    const { reading, warnings } = trial;
    return { reading, warnings, programmes, words: wordsOf(programmes) };
  }
}

async function trialOf(
  db: EntityManager,
  actor: SignedIn,
  found: ReachedMeeting,
  { fate, date, toMeetingId }: MeetingConsequencesInput,
): Promise<Trial> {
  const { meeting, reached } = found;
  // Adjourned or inquorate, a meeting decides nothing: what waited for it goes on waiting, for the next one.
  if (fate !== 'MOVED' && fate !== 'POSTPONED') return { change: 'CANCELLED', reading: null, warnings: [] };
  if (toMeetingId) {
    const { officeId, bodyId } = meeting;
    const target = await db.findOneBy(Meeting, { officeId, bodyId, id: toMeetingId });
    if (!target || target.id === meeting.id || isKnownLater(target, reached.today)) throw notFound('meeting');
    return {
      change: meetingDate(target),
      reading: null,
      warnings: await noticeOn(db, found, meetingDate(target)),
    };
  }
  if (!date?.trim()) throw badInput('date', 'Write the new date, or choose a planned meeting.');
  const reading = readMeetingDate(date, reached.today);
  const warnings = [
    ...(await dateProblems(db, actor, reading, reached)),
    ...(await noticeOn(db, found, reading.date)),
  ];
  return { change: reading.date, reading: reading.sentence, warnings };
}

const isKnownLater = ({ knownFrom }: Meeting, today: string) => knownFrom !== null && knownFrom > today;

/** `MTG-4` on another date: is there time for notice and papers from today? It warns here; the notice itself may be refused. */
async function noticeOn(
  db: EntityManager,
  { meeting, reached }: ReachedMeeting,
  date: PlanDate,
): Promise<Problem[]> {
  const calendar = calendarFor(await calendarBookOf(db, meeting.officeId), { bodyId: reached.body.id });
  const facts = { ...noticeFacts(meeting, reached), day: date.earliest };
  return noticeProblems(facts, day(reached.today), calendar).map((problem) => ({
    ...problem,
    field: 'date',
  }));
}

function consequencesIn(
  read: PlanWithBodies,
  meetingId: string,
  change: PlanDate | 'CANCELLED',
): ProgrammeConsequencesType[] {
  const { plan } = read;
  const target = defaultTarget(plan);
  const names = namesOf(read);
  const codes = new Map(plan.items.map(({ id, code }) => [id, code]));
  return scenariosOf(plan).map((scenario): ProgrammeConsequencesType => {
    const about = {
      programmeId: plan.programme.id,
      programmeName: plan.programme.name,
      scenarioNumber: scenario?.number ?? null,
      isWorking: scenario === null || scenario.state === 'WORKING',
    };
    const failed = {
      ...about,
      moved: [],
      stopped: [],
      warnings: [],
      problem: 'The plan cannot be computed as it stands.',
    };
    const before = outlookIn(read, scenario?.id ?? null, target?.id ?? null);
    if (!before.isProjected) return failed;
    const draft = { meetings: new Map([[meetingId, change]]) };
    const result = draftConsequences(before.outlook, draft);
    const after = outlookOf(withDraft(before.outlook.facts, draft), before.outlook.targetId);
    if (!result.isProjected || !after.isProjected) return failed;
    const { found } = result;
    const moved = [...(found.target === null ? [] : [found.target]), ...found.moved].map((one) =>
      itemView(one, codes, names.item(one.itemId), before.outlook.targetId),
    );
    const stood = new Set(lateOf(read, before.outlook).map(({ message }) => message));
    const warnings = lateOf(read, after.outlook).filter(({ message }) => !stood.has(message));
    const stopped = found.stopped.map(({ cause }) => causeSentence(cause, names.any));
    return { ...about, moved, stopped, warnings, problem: null };
  });
}

/** Outcomes that land after the papers are due (`MTG-3`), in one outlook. */
function lateOf(read: PlanWithBodies, outlook: Parameters<typeof warningsOf>[1]): Problem[] {
  return warningsOf(read.plan, outlook, namesOf(read))
    .filter(({ rule }) => rule === 'MTG-3')
    .map(({ rule, message }) => ({ rule, severity: 'W', field: null, message }));
}

function itemView(
  { itemId, from, to, workingDays }: Moved,
  codes: ReadonlyMap<string, string>,
  title: string,
  targetId: string | null,
): ConsequentItemType {
  const days = { from: isoOrNull(from), to: isoOrNull(to), workingDays };
  return { itemId, code: codes.get(itemId) ?? '', title, ...days, isTarget: itemId === targetId };
}

const isoOrNull = (on: Day | null) => (on === null ? null : isoDay(on));

/** "Nothing in the forecast moves."; "3 items move, the launch from 1 Feb 2018 to 8 Mar 2018.", by the working scenario. */
function wordsOf(programmes: readonly ProgrammeConsequencesType[]): string {
  const moved = new Set(programmes.flatMap(({ moved: items }) => items.map(({ itemId }) => itemId)));
  const uncomputed = programmes.some(({ problem }) => problem !== null);
  if (moved.size === 0)
    return uncomputed ? 'What would move cannot be computed.' : 'Nothing in the forecast moves.';
  const count = moved.size === 1 ? '1 item moves' : `${moved.size} items move`;
  const target = programmes.find(({ isWorking }) => isWorking)?.moved.find(({ isTarget }) => isTarget);
  if (!target) return `${count}.`;
  const words = (iso: string | null) => (iso === null ? 'no date that can be computed' : writeDay(day(iso)));
  return `${count}: “${target.title}” from ${words(target.from)} to ${words(target.to)}.`;
}
