import { readFilter } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, refused } from '../../platform/errors/domain-error.js';
import type { WorkstreamType } from '../programmes/index.js';
import { asRead, configurableWorkstream, liveParent, oneAtATime } from './stored-workstream.js';
import { Workstream } from './workstream.entity.js';
import type {
  ArchiveWorkstreamInput,
  MoveWorkstreamInput,
  RestoreWorkstreamInput,
} from './workstream.inputs.js';

/** Where a workstream stands in the tree, and whether it is worked on. */
@Injectable()
export class WorkstreamTreeService {
  constructor(private readonly uow: UnitOfWork) {}

  move(actor: SignedIn, input: MoveWorkstreamInput): Promise<WorkstreamType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'workstream.move', idempotencyKey, request }, async (tx) => {
      const stored = await configurableWorkstream(tx, actor, input.id);
      if (stored.archivedAt)
        throw badInput(null, `${stored.name} is archived. Restore it before you move it.`, 'WS-2');
      await oneAtATime(tx, stored);
      const parentId = input.parentId ?? null;
      if (parentId !== null) {
        const parent = await liveParent(tx, stored, parentId);
        await mustNotCircle(tx, stored, parent);
      }
      const siblings = await siblingsOf(tx, stored, parentId);
      const place = Math.min(input.place ?? siblings.length, siblings.length);
      const position = await makeRoom(tx, siblings, place);
      await changeRow(tx, Workstream, keyOf(stored), input.expectedVersion, { parentId, position });
      return asRead(tx, stored, stored.id);
    });
  }

  archive(actor: SignedIn, input: ArchiveWorkstreamInput): Promise<WorkstreamType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'workstream.archive', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const stored = await configurableWorkstream(tx, actor, input.id);
      if (!reason.trim()) throw badInput('reason', 'Say why it is archived.');
      if (stored.archivedAt) throw badInput(null, `${stored.name} is archived already.`);
      await oneAtATime(tx, stored);
      await nothingOpenBelow(tx, actor, stored);
      const change = { archivedAt: new Date(), archiveReason: reason.trim() };
      await changeRow(tx, Workstream, keyOf(stored), input.expectedVersion, change);
      return asRead(tx, stored, stored.id);
    });
  }

  restore(actor: SignedIn, input: RestoreWorkstreamInput): Promise<WorkstreamType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'workstream.restore', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const stored = await configurableWorkstream(tx, actor, input.id);
      if (!reason.trim()) throw badInput('reason', 'Say why it is taken up again.');
      if (!stored.archivedAt) throw badInput(null, `${stored.name} is not archived.`);
      await oneAtATime(tx, stored);
      await parentMustBeLive(tx, stored);
      const change = { archivedAt: null, archiveReason: null };
      await changeRow(tx, Workstream, keyOf(stored), input.expectedVersion, change);
      return asRead(tx, stored, stored.id);
    });
  }
}

const keyOf = ({ officeId, id }: Workstream) => ({ officeId, id });

/** In the order in which they are read, without the one that moves. */
async function siblingsOf(
  tx: EntityManager,
  { officeId, programmeId, id }: Workstream,
  parentId: string | null,
): Promise<Workstream[]> {
  const all = await tx.find(Workstream, {
    where: { officeId, programmeId, parentId: parentId ?? IsNull() },
    order: { position: 'ASC', code: 'ASC' },
  });
  return all.filter((sibling) => sibling.id !== id);
}

/**
 * The position for a row that comes after `place` of these siblings. Siblings are numbered again only where there is
 * no number between two of them, so that a move leaves the versions of the others alone where it can.
 */
async function makeRoom(tx: EntityManager, siblings: readonly Workstream[], place: number): Promise<number> {
  const before = siblings[place - 1]?.position ?? -1;
  const after = siblings[place]?.position ?? before + 2;
  if (after - before > 1) return before + 1;
  let next = before + 2;
  for (const sibling of siblings.slice(place)) {
    if (sibling.position >= next) break;
    await changeRow(tx, Workstream, keyOf(sibling), sibling.version, { position: next });
    next += 1;
  }
  return before + 1;
}

async function mustNotCircle(tx: EntityManager, moved: Workstream, parent: Workstream): Promise<void> {
  const [row] = await tx.query(
    `with recursive above as (
       select id, parent_id from workstream where office_id = $1 and id = $3
       union
       select w.id, w.parent_id from workstream w join above on w.office_id = $1 and w.id = above.parent_id)
     select exists (select from above where id = $2) as "isCircle"`,
    [moved.officeId, moved.id, parent.id],
  );
  if (!row.isCircle) return;
  const wrong = moved.id === parent.id ? 'itself' : `${parent.name}, which stands below it`;
  throw badInput(
    'parentId',
    `${moved.name} cannot stand below ${wrong}. Choose a workstream outside it.`,
    'WS-3',
  );
}

async function parentMustBeLive(tx: EntityManager, stored: Workstream): Promise<void> {
  if (stored.parentId === null) return;
  const { officeId, programmeId, name } = stored;
  const parent = await tx.findOneByOrFail(Workstream, { officeId, programmeId, id: stored.parentId });
  if (parent.archivedAt)
    throw badInput(
      null,
      `${name} stands below ${parent.name}, which is archived. Restore that one first.`,
      'WS-2',
    );
}

/** Counts what this person may see; that something else is open is said without saying how much. */
async function nothingOpenBelow(tx: EntityManager, actor: SignedIn, stored: Workstream): Promise<void> {
  const { officeId, programmeId, id, name } = stored;
  const filter = readFilter(actor, programmeId);
  const [row] = await tx.query(
    `with open as (
       select 'items' as what, classification from plan_item
        where office_id = $1 and programme_id = $2 and workstream_id = $3 and archived_at is null
          and state not in ('COMPLETE', 'CANCELLED', 'SUPERSEDED')
       union all
       select 'risks', classification from risk
        where office_id = $1 and programme_id = $2 and workstream_id = $3 and state <> 'CLOSED'
       union all
       select 'issues', classification from issue
        where office_id = $1 and programme_id = $2 and workstream_id = $3 and state <> 'CLOSED')
     select (select count(*)::int from workstream
              where office_id = $1 and programme_id = $2 and parent_id = $3 and archived_at is null) as groups,
            count(*) filter (where what = 'items' and (classification = any($4) or $5))::int as items,
            count(*) filter (where what = 'risks' and (classification = any($4) or $5))::int as risks,
            count(*) filter (where what = 'issues' and (classification = any($4) or $5))::int as issues,
            coalesce(bool_or(classification <> all($4) and not $5), false) as hidden
       from open`,
    [officeId, programmeId, id, filter?.classes ?? [], filter?.exemptWorkstreamIds.includes(id) ?? false],
  );
  const open = [
    counted(row.groups, 'workstream or group below it', 'workstreams or groups below it'),
    counted(row.items, 'open plan item', 'open plan items'),
    counted(row.risks, 'open risk', 'open risks'),
    counted(row.issues, 'open issue', 'open issues'),
    row.hidden ? 'open records that you may not see' : null,
  ].filter((part) => part !== null);
  if (open.length === 0) return;
  const message = `${name} still has ${open.join(' and ')}. Complete or close them, or move them to another workstream, first.`;
  throw refused([{ rule: 'WS-1', severity: 'E', field: null, message }]);
}

function counted(count: number, one: string, more: string): string | null {
  if (count === 0) return null;
  return `${count} ${count === 1 ? one : more}`;
}
