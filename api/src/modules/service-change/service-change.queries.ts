import { can } from '@gantry/shared/policy/policy';
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
    const workstreams: CaseWorkstreamType[] = await manager.query(WORKSTREAMS, [officeId, programme.id]);
    const mayAdd = ({ id }: CaseWorkstreamType) =>
      !programme.isArchived &&
      can(actor, 'service-change:record', { officeId, programmeId: programme.id, workstreamId: id });
    return {
      pathways: await pathwayRows(manager, actor, programme, null),
      cases: await caseRows(manager, actor, programme, null),
      workstreams: workstreams.filter(mayAdd),
    };
  }
}
