import {
  agendaDocument,
  filesOf,
  type NumberedFile,
  type PrintedPaper,
  paperSetDocument,
} from '@gantry/shared/agenda/paper-set-document';
import { day } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import { writePlanDate } from '@gantry/shared/dates/write-plan-date';
import type { DocumentModel } from '@gantry/shared/documents/document';
import { readFilter } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { publicReader } from '../../platform/auth/public-reader.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import type { Edition } from '../../platform/documents/document-edition.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import { type AgendaItemType, agendaView } from '../agendas/index.js';
import { CommitteeReportsQueries } from '../committee-reports/index.js';
import { meetingDate, reachMeeting, titleFor } from '../meetings/index.js';
import { type PaperType, papersOfMeeting } from '../papers/index.js';

export type PaperSetKind = 'agenda' | 'papers';

/** A document, and the files that it lists, for whom it was put together: its reader, or a member of the public. */
export interface PaperSet {
  model: DocumentModel;
  code: string;
  reader: SignedIn;
  files: NumberedFile[];
}

/** Final reports to the items of a meeting, the newest edition of each; whether they may be read is asked with each. */
const REPORTS_OF_ITEMS = `
  select distinct on (r.series_id) r.id, r.agenda_item_id as "agendaItemId" from committee_report r
   where r.office_id = $1 and r.agenda_item_id = any($2) and r.archived_at is null and r.state <> 'DRAFT'
   order by r.series_id, r.edition desc`;

/** The agenda of a meeting and its paper set as documents, for one reader or for the public. */
@Injectable()
export class PaperSetsQueries {
  constructor(
    private readonly db: DataSource,
    private readonly reports: CommitteeReportsQueries,
  ) {}

  async document(actor: SignedIn, id: string, kind: PaperSetKind, edition: Edition): Promise<PaperSet> {
    const db = this.db.manager;
    const meetingId = uuidOf(id);
    const own = await reachMeeting(db, actor, meetingId);
    const readable = own.reached.programmeIds.filter((one) => readFilter(actor, one) !== null);
    const reader = edition === 'PUBLIC' ? publicReader(actor, readable) : actor;
    const { meeting, reached } = await reachMeeting(db, reader, meetingId);
    const agenda = await agendaView(db, reader, meetingId);
    const items = agenda.items.filter(({ state }) => state !== 'WITHDRAWN');
    const papers = kind === 'agenda' ? [] : await papersOfMeeting(db, reader, meetingId);
    const reports = kind === 'agenda' ? [] : await this.reportsTo(reader, items);
    const printed = {
      body: reached.body.name,
      meeting: titleFor(reader, meeting, reached),
      when: writePlanDate(meetingDate(meeting)),
      hours: hoursOf(meeting),
      venue: meeting.venue,
      edition,
      on: reached.today,
      onWords: writeDay(day(reached.today)),
      marking: markingOf(edition, [...items.filter(({ isWithheld }) => !isWithheld), ...papers, ...reports]),
      sections: agenda.sections,
      items: items.map((item) => ({
        ...item,
        papers: papers.filter(({ agendaItemId }) => agendaItemId === item.id).map(printedPaper),
        reports: reports.filter(({ agendaItemId }) => agendaItemId === item.id).map(({ model }) => model),
      })),
    };
    const model = kind === 'agenda' ? agendaDocument(printed) : paperSetDocument(printed);
    return { model, code: meeting.code, reader, files: filesOf(printed.items) };
  }

  /** Only of items that are read; a report that the reader may not have is left out without a word. */
  private async reportsTo(reader: SignedIn, items: readonly AgendaItemType[]) {
    const ids = items.filter(({ isWithheld }) => !isWithheld).map((item) => item.id);
    const found: { id: string; agendaItemId: string }[] = await this.db.query(REPORTS_OF_ITEMS, [
      reader.officeId,
      ids,
    ]);
    const read = await Promise.all(
      found.map(async ({ id, agendaItemId }) => {
        const report = await unlessHidden(this.reports.one(reader, id));
        if (report === null) return [];
        const model = await this.reports.document(reader, id);
        return [{ agendaItemId, model, classification: report.classification }];
      }),
    );
    return read.flat();
  }
}

async function unlessHidden<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}

function hoursOf({
  startsAtTime,
  endsAtTime,
}: {
  startsAtTime: string | null;
  endsAtTime: string | null;
}): string {
  if (startsAtTime === null) return 'Not stated';
  const from = startsAtTime.slice(0, 5);
  return endsAtTime === null ? from : `${from} to ${endsAtTime.slice(0, 5)}`;
}

/** The marking of the most guarded record in it. */
function markingOf(edition: Edition, records: readonly { classification: string }[]): string {
  if (edition === 'PUBLIC') return 'Public';
  if (records.some(({ classification }) => classification === 'EXEMPT')) return 'Exempt: not for publication';
  return records.every(({ classification }) => classification === 'OPEN') ? 'Open' : 'Official';
}

const ROUTES: Record<PaperType['route'], string> = {
  ON_TIME: 'with the agenda',
  LATE: 'late',
  TABLED: 'tabled at the meeting',
  SUPPLEMENTARY: 'as a supplement',
  WITHDRAWN: 'withdrawn',
};

function printedPaper({
  title,
  author,
  sponsor,
  route,
  publishedOn,
  withdrawnReason,
  versions,
}: PaperType): PrintedPaper {
  const [newest] = versions;
  const publication =
    route === 'WITHDRAWN'
      ? `Withdrawn: ${withdrawnReason}`
      : publishedOn === null
        ? 'Not published yet'
        : `Published on ${writeDay(day(publishedOn))}, ${ROUTES[route]}`;
  return {
    title,
    author,
    sponsor,
    publication,
    file: newest
      ? {
          id: newest.id,
          fileName: newest.fileName,
          version: newest.number,
          sizeBytes: newest.sizeBytes,
          sha256: newest.sha256,
        }
      : null,
  };
}
