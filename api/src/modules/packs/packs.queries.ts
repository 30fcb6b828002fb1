import { compareTables, tablesOf } from '@gantry/shared/packs/compare-editions';
import { PACK_AUDIENCES, type PackAudience, type PackContent } from '@gantry/shared/packs/pack-content';
import { can } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readingNow } from '../../platform/as-at/as-at-context.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { readableProgramme } from '../programmes/index.js';
import { EditionContent } from './edition-content.entity.js';
import type {
  EditionComparisonType,
  EditionContentType,
  PackEditionType,
  PackListType,
  PackType,
} from './pack.types.js';
import { audiencesFor, mayReadEdition, reachEdition } from './pack-access.js';
import { editionView, editionViews, packRows, packView } from './pack-view.js';

/** What can be asked about packs and their editions. They are never of another day: an edition is its own day. */
@Injectable()
export class PacksQueries {
  constructor(private readonly db: DataSource) {}

  ofProgramme(actor: SignedIn, programmeId: string): Promise<PackListType> {
    return readingNow(async () => {
      const programme = await readableProgramme(this.db.manager, actor, programmeId);
      const subject = { officeId: actor.officeId, programmeId: programme.id };
      return {
        rows: await packRows(this.db.manager, actor, programme),
        mayCreate: !programme.isArchived && can(actor, 'pack:edit', subject),
      };
    });
  }

  one(actor: SignedIn, id: string): Promise<PackType> {
    return readingNow(() => packView(this.db.manager, actor, id));
  }

  editions(actor: SignedIn, programmeId: string): Promise<PackEditionType[]> {
    return readingNow(async () => {
      const programme = await readableProgramme(this.db.manager, actor, programmeId);
      return editionViews(this.db.manager, actor, programme, null);
    });
  }

  /** What an edition says; without an audience, the most that this reader may read. */
  content(actor: SignedIn, editionId: string, audience: PackAudience | null): Promise<EditionContentType> {
    return readingNow(async () => {
      const { edition, audience: read } = await this.mostOf(actor, editionId, audience);
      const { officeId, id, freezing } = edition;
      const key = { officeId, editionId: id, freezing, audience: read };
      const content = await this.db.manager.findOneByOrFail(EditionContent, key);
      return {
        edition: await editionView(this.db.manager, actor, id),
        audience: read,
        json: content.bytes.toString('utf8'),
        sha256: content.sha256,
      };
    });
  }

  /**
   * Two editions of a programme as one reader may read them both. Both were sealed and are still given out to this reader, so
   * that the old words of a field stand here as they stand in the older edition, whatever became of the record since: who
   * should not read them any longer is not given that edition (it is withdrawn). A new edition repeats none of them (`changes`).
   */
  async compare(
    actor: SignedIn,
    beforeId: string,
    afterId: string,
    audience: PackAudience | null,
  ): Promise<EditionComparisonType> {
    const common = audience ?? (await this.commonAudience(actor, beforeId, afterId));
    const before = await this.content(actor, beforeId, common);
    const after = await this.content(actor, afterId, common);
    const differences = compareTables(tablesIn(before.json), tablesIn(after.json));
    return {
      before: before.edition,
      after: after.edition,
      audience: common,
      differences: differences.map(({ ref, fields, ...rest }) => ({
        ...rest,
        path: ref.path,
        fields: fields.map((field) => ({ ...field })),
      })),
    };
  }

  private async commonAudience(actor: SignedIn, one: string, other: string): Promise<PackAudience> {
    const [a, b] = [await this.mostOf(actor, one, null), await this.mostOf(actor, other, null)];
    return (
      PACK_AUDIENCES[Math.max(PACK_AUDIENCES.indexOf(a.audience), PACK_AUDIENCES.indexOf(b.audience))] ??
      'PUBLIC'
    );
  }

  private mostOf(actor: SignedIn, editionId: string, audience: PackAudience | null) {
    return readingNow(async () => {
      const found = await reachEdition(this.db.manager, actor, editionId);
      const most = audience ?? audiencesFor(found.edition.state, found.reader)[0];
      if (most === undefined) throw notFound('edition');
      await mayReadEdition(this.db.manager, actor, editionId, most);
      return { edition: found.edition, audience: most };
    });
  }
}

const tablesIn = (json: string) => tablesOf(JSON.parse(json) as PackContent);
