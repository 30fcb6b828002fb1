import { type Action, can } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { readableProgramme } from '../programmes/index.js';
import { caseRows } from './case-rows.js';
import { pathwayRows } from './pathway-rows.js';
import { WORKSTREAMS } from './service-change.sql.js';
import type { CaseWorkstreamType, ServiceChangeType } from './service-change.types.js';

/** Pathways, assurance and business cases, as the reader may see them. */
@Injectable()
export class ServiceChangeQueries {
  constructor(private readonly db: DataSource) {}

  async of(actor: SignedIn, programmeId: string): Promise<ServiceChangeType> {
    const { manager } = this.db;
    const programme = await readableProgramme(manager, actor, programmeId);
    const { officeId } = actor;
    const workstreams: Pick<CaseWorkstreamType, 'id' | 'name'>[] = await manager.query(WORKSTREAMS, [
      officeId,
      programme.id,
    ]);
    const may = (action: Action, workstreamId: string) =>
      !programme.isArchived && can(actor, action, { officeId, programmeId: programme.id, workstreamId });
    return {
      pathways: await pathwayRows(manager, actor, programme, null),
      cases: await caseRows(manager, actor, programme, null),
      workstreams: workstreams
        .filter(({ id }) => may('service-change:record', id))
        .map(({ id, name }) => ({
          id,
          name,
          mayBeginPathway: may('service-change:decide', id) && may('milestone:add', id),
        })),
    };
  }
}
