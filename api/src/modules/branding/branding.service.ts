import { brandingProblems } from '@gantry/shared/branding/branding-problems';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { can } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DocumentsService } from '../../platform/documents/documents.service.js';
import { DomainError, refused } from '../../platform/errors/domain-error.js';
import { BRANDING } from './branding.sql.js';
import type { BrandingType, SetBrandingInput } from './branding.types.js';
import { hasWholePixels } from './logo-pixels.js';

const DAMAGED: Problem = {
  rule: 'BRAND-1',
  severity: 'E',
  field: 'logoPng',
  message: 'The logo cannot be drawn: the file is damaged. Save it as PNG again.',
};

/** Changes how the packs of an office look. */
@Injectable()
export class BrandingService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly documents: DocumentsService,
  ) {}

  async set(actor: SignedIn, input: SetBrandingInput): Promise<BrandingType> {
    const { idempotencyKey, ...request } = input;
    if (!can(actor, 'branding:edit', { officeId: actor.officeId }))
      throw new DomainError('FORBIDDEN', { action: 'branding:edit' });
    const wanted = wantedOf(input);
    const problems = brandingProblems(wanted);
    if (problems.length > 0) throw refused(problems);
    if (wanted.logoPng !== null) {
      if (!hasWholePixels(Buffer.from(wanted.logoPng, 'base64'))) throw refused([DAMAGED]);
      await this.tryLogo(wanted.logoPng);
    }
    return this.uow.run({ actor, action: 'branding.set', idempotencyKey, request }, async (tx) => {
      const { expectedVersion } = input;
      const changed = await store(tx, actor.officeId, expectedVersion, wanted);
      const [row] = await tx.query(BRANDING, [actor.officeId]);
      const current: BrandingType = { ...row, mayEdit: true };
      if (!changed) throw new DomainError('STALE_VERSION', { expectedVersion, current });
      return current;
    });
  }

  /** A logo that cannot be drawn would stop every pack: it is drawn once before it is kept. */
  private async tryLogo(png: string): Promise<void> {
    const cover = { organisation: '', accent: '#000000', logo: { png, alt: 'Logo' }, facts: [], text: null };
    const page = { title: 'Logo', language: 'en-GB', subject: 'Logo', edition: '', marking: null } as const;
    try {
      await this.documents.write({ ...page, createdOn: '2017-01-01', cover, blocks: [] }, 'pdf', 'logo');
    } catch (error) {
      // Too busy to draw anything is no fault of the logo.
      if (error instanceof DomainError) throw error;
      throw refused([DAMAGED]);
    }
  }
}

type Wanted = ReturnType<typeof wantedOf>;

function wantedOf(input: SetBrandingInput) {
  const written = (text: string | null | undefined) => text?.trim() || null;
  return {
    organisation: input.organisation.trim(),
    accent: input.accent.trim().toLowerCase(),
    logoPng: written(input.logoPng),
    logoAlt: written(input.logoAlt),
    coverText: written(input.coverText),
    markingFull: written(input.markingFull),
    markingOfficial: written(input.markingOfficial),
    markingPublic: written(input.markingPublic),
  };
}

/** False where somebody was faster. */
async function store(tx: EntityManager, officeId: string, version: number, wanted: Wanted): Promise<boolean> {
  const values = [
    officeId,
    wanted.organisation,
    wanted.accent,
    wanted.logoPng,
    wanted.logoAlt,
    wanted.coverText,
    wanted.markingFull,
    wanted.markingOfficial,
    wanted.markingPublic,
  ];
  if (version === 0) {
    const made: unknown[] = await tx.query(
      `insert into office_branding (office_id, organisation, accent, logo_png, logo_alt, cover_text,
                                    marking_full, marking_official, marking_public)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict do nothing returning office_id`,
      values,
    );
    return made.length > 0;
  }
  const [, changed] = await tx.query(
    `update office_branding
        set organisation = $2, accent = $3, logo_png = $4, logo_alt = $5, cover_text = $6,
            marking_full = $7, marking_official = $8, marking_public = $9
      where office_id = $1 and version = $10`,
    [...values, version],
  );
  return changed > 0;
}
