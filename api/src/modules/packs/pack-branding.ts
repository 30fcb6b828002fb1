import type { PackBranding } from '@gantry/shared/packs/pack-content';
import type { EntityManager } from 'typeorm';

/** How packs of an office look while it has chosen nothing else: its name, and the marking of each audience. */
export async function brandingOf(db: Pick<EntityManager, 'query'>, officeId: string): Promise<PackBranding> {
  const [office]: { name: string }[] = await db.query('select name from office where id = $1', [officeId]);
  return {
    organisation: office?.name ?? '',
    accent: '#005ea5',
    font: 'LIBERATION_SANS',
    logoPng: null,
    logoAlt: null,
    coverText: null,
    marking: { FULL: 'OFFICIAL – SENSITIVE', OFFICIAL: 'OFFICIAL', PUBLIC: null },
  };
}
