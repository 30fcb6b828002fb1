import { day } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import { writePlanDate } from '@gantry/shared/dates/write-plan-date';
import { meetingTitleFor } from '@gantry/shared/governance/meeting-parts';
import type { MeetingKind } from '@gantry/shared/governance/outcomes';
import { arrangementProblems, puttingAwayProblems } from '@gantry/shared/packs/edition-rules';
import {
  FURTHER_SECTIONS,
  PACK_TEMPLATES,
  packCode,
  prefilledTitle,
  SECTION_HEADINGS,
} from '@gantry/shared/packs/templates';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, notFound, refused } from '../../platform/errors/domain-error.js';
import { type Meeting, meetingDate, reachMeeting } from '../meetings/index.js';
import { mustBeLive, readableProgramme } from '../programmes/index.js';
import { ReportingPeriod } from '../reporting/index.js';
import { Pack } from './pack.entity.js';
import type {
  ArchivePackInput,
  ArrangeSectionsInput,
  CreatePackInput,
  WriteSectionInput,
} from './pack.inputs.js';
import type { PackChangeType } from './pack.types.js';
import { allowPack, packToChange, sectionToChange } from './pack-access.js';
import { PackEdition } from './pack-edition.entity.js';
import { PackSection } from './pack-section.entity.js';
import { packView } from './pack-view.js';

/** Making packs: beginning one, arranging and writing its sections. Its editions: `EditionsService`. */
@Injectable()
export class PacksService {
  constructor(private readonly uow: UnitOfWork) {}

  create(actor: SignedIn, input: CreatePackInput): Promise<PackChangeType> {
    const { idempotencyKey, ...request } = input;
    const intention = { actor, action: 'pack.create', idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { officeId } = actor;
      const programme = await readableProgramme(tx, actor, input.programmeId);
      allowPack(actor, 'pack:edit', programme.id);
      mustBeLive(programme);
      const meeting = await meetingFor(tx, actor, programme.id, input.meetingId);
      const period = await periodFor(tx, actor, programme.id, input);
      const on = meeting?.heldOn ?? meeting?.earliest ?? period?.toOn ?? programme.today;
      const month = writeDay(day(on)).replace(/^\d+ /, '');
      const occasion = meeting
        ? `${titleForAll(meeting)}, ${writePlanDate(meetingDate(meeting))}`
        : (period?.name ?? null);
      const title = input.title?.trim() || prefilledTitle(input.kind, programme.name, occasion, month);
      // Two who begin at once get two codes: the second waits for the programme's row.
      await tx.query('select from programme where office_id = $1 and id = $2 for update', [
        officeId,
        programme.id,
      ]);
      const known = await tx.find(Pack, {
        where: { officeId, programmeId: programme.id },
        select: { code: true },
      });
      const code = packCode(
        on.slice(0, 7),
        known.map((one) => one.code),
      );
      const id = uuid();
      const common = { officeId, programmeId: programme.id };
      await tx.insert(Pack, {
        ...common,
        id,
        kind: input.kind,
        code,
        title,
        meetingId: meeting?.id ?? null,
        periodId: period?.id ?? null,
      });
      const begun = PACK_TEMPLATES[input.kind];
      for (const [at, kind] of [...begun, ...(FURTHER_SECTIONS[input.kind] ?? [])].entries())
        await tx.insert(PackSection, {
          ...common,
          id: uuid(),
          packId: id,
          kind,
          position: at + 1,
          isIncluded: at < begun.length,
          heading: SECTION_HEADINGS[kind],
        });
      return { pack: await packView(tx, actor, id) };
    });
  }

  arrange(actor: SignedIn, input: ArrangeSectionsInput): Promise<PackChangeType> {
    const { idempotencyKey, ...request } = input;
    const intention = { actor, action: 'pack.arrange', idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { pack } = await packToChange(tx, actor, input);
      const { officeId, id: packId } = pack;
      const sections = await tx.findBy(PackSection, { officeId, packId });
      const byId = new Map(sections.map((section) => [section.id, section]));
      const problems = arrangementProblems([...byId.keys()], input.sections);
      if (problems.length > 0) throw refused(problems);
      await changeRow(tx, Pack, pack, input.expectedVersion, { arrangements: pack.arrangements + 1 });
      for (const [at, { id, isIncluded }] of input.sections.entries()) {
        const section = byId.get(id);
        if (!section) throw notFound('section');
        const position = at + 1;
        if (section.position === position && section.isIncluded === isIncluded) continue;
        await changeRow(tx, PackSection, section, section.version, { position, isIncluded });
      }
      return { pack: await packView(tx, actor, pack.id) };
    });
  }

  write(actor: SignedIn, input: WriteSectionInput): Promise<PackChangeType> {
    const { idempotencyKey, ...request } = input;
    const intention = { actor, action: 'pack.write-section', idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { pack, section } = await sectionToChange(tx, actor, input);
      const { heading, comment } = input;
      if (heading === undefined && comment === undefined) throw badInput(null, 'Say what is to change.');
      if (heading !== undefined && !heading?.trim()) throw badInput('heading', 'Give the section a heading.');
      await changeRow(tx, PackSection, section, input.expectedVersion, {
        heading: heading?.trim() ?? section.heading,
        comment: comment === undefined ? section.comment : (comment?.trim() ?? ''),
      });
      return { pack: await packView(tx, actor, pack.id) };
    });
  }

  archive(actor: SignedIn, input: ArchivePackInput): Promise<PackChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'pack.archive', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { pack } = await packToChange(tx, actor, input);
      if (reason.trim() === '') throw badInput('reason', 'Say why it is put away.');
      const editions = await tx.findBy(PackEdition, { officeId: pack.officeId, packId: pack.id });
      const problems = puttingAwayProblems(editions.map(({ state }) => state));
      if (problems.length > 0) throw refused(problems);
      const before = await packView(tx, actor, pack.id);
      const put = { archivedAt: new Date(), archiveReason: reason };
      const { version } = await changeRow(tx, Pack, pack, input.expectedVersion, put);
      return { pack: { ...before, version } };
    });
  }
}

/** A meeting of a body that serves the programme, which this reader may know of. */
async function meetingFor(
  tx: EntityManager,
  actor: SignedIn,
  programmeId: string,
  meetingId: string | null | undefined,
): Promise<Meeting | null> {
  if (meetingId == null) return null;
  const { meeting, reached } = await reachMeeting(tx, actor, meetingId);
  if (!reached.programmeIds.includes(programmeId)) throw notFound('meeting');
  return meeting;
}

/** The title of a pack is read by people who may not know what a meeting in private is about. */
const titleForAll = ({ kind, title }: Meeting) => meetingTitleFor(kind as MeetingKind, title, false);

/** A period of the programme. A pack is for a meeting or for a period: both together would leave open which. */
async function periodFor(
  tx: EntityManager,
  { officeId }: SignedIn,
  programmeId: string,
  { meetingId, periodId }: CreatePackInput,
): Promise<ReportingPeriod | null> {
  if (periodId == null) return null;
  if (meetingId != null) throw badInput('periodId', 'Choose a meeting or a period, not both.');
  const period = await tx.findOneBy(ReportingPeriod, { officeId, programmeId, id: periodId });
  if (!period) throw notFound('period');
  return period;
}
