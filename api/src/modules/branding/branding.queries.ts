import type { PackBranding } from '@gantry/shared/packs/pack-content';
import { can } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { ReadPool } from '../../platform/database/read-pool.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { BRANDING } from './branding.sql.js';
import type { BrandingType } from './branding.types.js';

type BrandingRow = Omit<BrandingType, 'mayEdit'>;

@Injectable()
export class BrandingQueries {
  constructor(private readonly pool: ReadPool) {}

  async branding(actor: SignedIn): Promise<BrandingType> {
    const mayEdit = can(actor, 'branding:edit', { officeId: actor.officeId });
    return { ...(await this.row(actor.officeId)), mayEdit };
  }

  /** What a pack of the office takes with it, so that it looks the same ever after. */
  async brandingOf(officeId: string): Promise<PackBranding> {
    const row = await this.row(officeId);
    return {
      organisation: row.organisation,
      accent: row.accent,
      font: 'LIBERATION_SANS',
      logoPng: row.logoPng,
      logoAlt: row.logoAlt,
      coverText: row.coverText,
      marking: { FULL: row.markingFull, OFFICIAL: row.markingOfficial, PUBLIC: row.markingPublic },
    };
  }

  private async row(officeId: string): Promise<BrandingRow> {
    const [row] = await this.pool.rows<BrandingRow>('branding of an office', BRANDING, [officeId]);
    if (!row) throw notFound('office');
    return row;
  }
}
