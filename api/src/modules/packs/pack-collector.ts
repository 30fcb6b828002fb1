import { createHash } from 'node:crypto';
import { day } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import { buildSections, type SectionContext } from '@gantry/shared/packs/build-sections';
import { canonicalJson } from '@gantry/shared/packs/canonical-json';
import { tablesOf } from '@gantry/shared/packs/compare-editions';
import {
  PACK_AUDIENCES,
  type PackAudience,
  type PackBranding,
  type PackContent,
  type PackWithheld,
} from '@gantry/shared/packs/pack-content';
import { pageOf } from '@gantry/shared/packs/page/page-of';
import { staleItems } from '@gantry/shared/packs/sections/data-quality';
import { type ClassedRecord, withheldOf } from '@gantry/shared/packs/withheld';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AsAtMark } from '../../platform/as-at/as-at-mark.js';
import { AsAtReader } from '../../platform/as-at/as-at-reader.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { APP_CONFIG, type AppConfig } from '../../platform/config/app-config.js';
import { BrandingQueries } from '../branding/index.js';
import { EditionContent } from './edition-content.entity.js';
import type { Pack } from './pack.entity.js';
import { type ClassRow, PackFactsQueries, type ReadFacts } from './pack-facts.queries.js';
import { CLASSES_OF, readerOf } from './pack-reader.js';
import type { PackSection } from './pack-section.entity.js';
import { PREVIOUS } from './packs.sql.js';

/** What an edition says to one audience, as bytes with their sum. */
export interface WrittenContent {
  audience: PackAudience;
  bytes: Buffer;
  sha256: string;
}

export interface Collected {
  contents: WrittenContent[];
  contentHash: string;
  staleCount: number;
}

/** What is to be collected: the pack as arranged, and the edition that it becomes. */
export interface Collecting {
  pack: Pack;
  sections: readonly PackSection[];
  edition: { id: string | null; major: number; reason: string | null };
  mark: AsAtMark;
}

interface PreviousRow {
  id: string;
  freezing: number;
  major: number;
  minor: number;
  asAtDay: string;
  code: string;
}

const SORTS: Record<ClassRow['entity'], string> = {
  plan_item: 'plan items',
  risk: 'risks',
  issue: 'issues',
  decision: 'decisions',
  action_item: 'actions',
  agenda_item: 'items of agendas',
};

/** Puts together what a pack says to each audience: each is read as such a reader, all at one mark. */
@Injectable()
export class PackCollector {
  constructor(
    private readonly db: DataSource,
    private readonly queries: PackFactsQueries,
    private readonly asAt: AsAtReader,
    private readonly brandings: BrandingQueries,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  async collect(actor: SignedIn, collecting: Collecting): Promise<Collected> {
    const { pack } = collecting;
    const { officeId } = actor;
    const { programmeId } = pack;
    const previous = await this.previousOf(officeId, collecting);
    const branding = await this.brandings.brandingOf(officeId);
    // By its class of now: what was open then and is exempt by now is not named again.
    const classes = await this.queries.classes(officeId, programmeId);
    const contents: WrittenContent[] = [];
    let full: ReadFacts | null = null;
    for (const audience of PACK_AUDIENCES) {
      const reader = readerOf(actor, audience, programmeId);
      const read = await this.asAt.at(officeId, collecting.mark, () =>
        this.queries.read(reader, programmeId, pack),
      );
      full ??= read;
      const context = await this.contextOf(officeId, audience, previous, classes, read);
      const withheld = withheldFrom(classes, full, read);
      contents.push(written(this.contentOf(collecting, audience, read, context, withheld, branding)));
    }
    return {
      contents,
      contentHash: hashOf(contents),
      staleCount: full === null ? 0 : staleItems(full.facts).length,
    };
  }

  private contentOf(
    { pack, sections, edition, mark }: Collecting,
    audience: PackAudience,
    { facts, programme }: ReadFacts,
    context: SectionContext,
    withheld: PackWithheld[],
    branding: PackBranding,
  ): PackContent {
    const included = sections
      .filter(({ isIncluded }) => isIncluded)
      .sort((a, b) => a.position - b.position)
      .map(({ kind, heading, comment }) => ({ kind, heading, comment }));
    const page = pageOf(pack.kind, facts, included, context);
    return {
      format: 1,
      audience,
      kind: pack.kind,
      title: pack.title,
      programme: { code: programme.code, name: programme.name },
      edition: 'draft',
      reason: edition.reason,
      asAt: { day: mark.day, instant: mark.instant },
      occasion: facts.meeting?.title ?? (pack.periodId === null ? null : (facts.returns?.period ?? null)),
      issuedBy: null,
      webAddress: this.config.publicUrl.startsWith('https://') ? this.config.publicUrl : null,
      branding,
      sections: buildSections(facts, included, context),
      withheld,
      ...(page && { page }),
    };
  }

  private async previousOf(officeId: string, { pack, edition }: Collecting): Promise<PreviousRow | null> {
    const [row]: PreviousRow[] = await this.db.query(PREVIOUS, [
      ...[officeId, pack.programmeId, pack.kind],
      ...[edition.id, pack.id, edition.major],
    ]);
    return row ?? null;
  }

  private async contextOf(
    officeId: string,
    audience: PackAudience,
    previous: PreviousRow | null,
    classes: readonly ClassRow[],
    { programme }: ReadFacts,
  ): Promise<SectionContext> {
    const kept = new Map(classes.map((row) => [row.id, row.classification]));
    const readable = CLASSES_OF[audience];
    // What has a class and is not among them is not known to be readable: only what never has one, such as a workstream, is.
    const isStillReadable = (entity: string, id: string) => {
      const found = kept.get(id);
      return found === undefined ? !Object.hasOwn(SORTS, entity) : readable.has(found);
    };
    const { bands } = programme;
    if (previous === null) return { bands, previous: null, isStillReadable, hiddenNames: [] };
    const hidden = classes.filter(({ classification }) => !readable.has(classification));
    const hiddenNames = await this.queries.namesOf(officeId, hidden);
    const { id: editionId, freezing, major, minor, asAtDay, code } = previous;
    const content = await this.db.manager.findOneByOrFail(EditionContent, {
      ...{ officeId, editionId, freezing, audience },
    });
    const tables = tablesOf(JSON.parse(content.bytes.toString('utf8')) as PackContent);
    const edition = `${major}.${minor} of ${code}`;
    return {
      bands,
      previous: { edition, asAt: writeDay(day(asAtDay)), day: asAtDay, tables },
      isStillReadable,
      hiddenNames,
    };
  }
}

/** The record that nobody classed, such as a workstream, is read by everybody who reads the programme. */
function withheldFrom(classes: readonly ClassRow[], full: ReadFacts, read: ReadFacts): PackWithheld[] {
  const all: ClassedRecord[] = classes
    .filter(({ id }) => full.shown.has(id))
    .map(({ entity, ...row }) => ({ ...row, what: SORTS[entity] }));
  const agenda = read.withheldAgendaItems;
  return [
    ...withheldOf(all, read.shown),
    ...(agenda === 0 ? [] : [{ reason: 'Exempt', what: 'items of agendas', count: agenda }]),
  ];
}

/** The bytes of a content, of which there is one form only. */
export function written(content: PackContent): WrittenContent {
  const bytes = Buffer.from(canonicalJson(content), 'utf8');
  return { audience: content.audience, bytes, sha256: sha256(bytes) };
}

/** One sum of all: that of the audiences with their sums, in their order. */
export function hashOf(contents: readonly WrittenContent[]): string {
  const lines = PACK_AUDIENCES.map((audience) => {
    const found = contents.find((one) => one.audience === audience);
    return `${audience} ${found?.sha256 ?? ''}\n`;
  });
  return sha256(Buffer.from(lines.join(''), 'utf8'));
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
