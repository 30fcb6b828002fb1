import { type Day, day } from '@gantry/shared/dates/day';
import { type Holding, holderOn, type PostFacts, roleFindings } from '@gantry/shared/governance/posts';
import { can } from '@gantry/shared/policy/policy';
import type { Actor } from '@gantry/shared/policy/roles';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { readableProgramme } from '../programmes/index.js';
import type { PostHoldingType, PostRegisterType, PostType } from './post.types.js';
import { HOLDINGS, POSTS } from './posts.sql.js';

type Db = Pick<EntityManager, 'query'>;
type FlatPost = Omit<PostType, 'holdings' | 'holderToday' | 'mayEdit'>;
type FlatHolding = Omit<PostHoldingType, 'isToday'> & { postId: string };

/** Posts and who holds them. */
@Injectable()
export class PostsQueries {
  constructor(private readonly db: DataSource) {}

  /** The posts of this programme and of the whole office, with what the rules say of how they are filled. */
  async register(actor: Actor, programmeId: string): Promise<PostRegisterType> {
    const programme = await readableProgramme(this.db, actor, programmeId);
    const { officeId } = actor;
    const today = day(programme.today);
    const rows = await postRows(this.db, actor, { programmeId: programme.id, postId: null, today });
    // What is archived is read and not changed; posts of the office are not of this programme.
    const posts = rows.map((post) => ({
      ...post,
      mayEdit: post.mayEdit && !(post.programmeId !== null && programme.isArchived),
    }));
    const own = posts.filter((post) => post.programmeId !== null).map(factsOf);
    const mayConfigure = (of: string | null) =>
      can(actor, 'programme:configure', { officeId, programmeId: of });
    return {
      posts,
      findings: roleFindings(own, { name: programme.name, isActive: !programme.isArchived, today }),
      mayAdd: !programme.isArchived && mayConfigure(programme.id),
      mayAddForOffice: mayConfigure(null),
    };
  }
}

/** Posts as they are shown: those that a programme sees, or the one with this id. */
export async function postRows(
  db: Db,
  actor: Actor,
  { programmeId, postId, today }: { programmeId: string | null; postId: string | null; today: Day },
): Promise<PostType[]> {
  const { officeId } = actor;
  const wanted = [officeId, programmeId, postId];
  const [posts, holdings]: [FlatPost[], FlatHolding[]] = await Promise.all([
    db.query(POSTS, wanted),
    db.query(HOLDINGS, wanted),
  ]);
  const holdingsOf = new Map<string, FlatHolding[]>(posts.map(({ id }) => [id, []]));
  for (const holding of holdings) holdingsOf.get(holding.postId)?.push(holding);
  return posts.map((post) => {
    const own = holdingsOf.get(post.id) ?? [];
    const holder = holderOn(own.map(holdingOf), today);
    return {
      ...post,
      holdings: own.map(({ postId: _, ...one }) => ({ ...one, isToday: one.id === holder?.id })),
      holderToday: holder?.name ?? null,
      mayEdit: can(actor, 'programme:configure', { officeId, programmeId: post.programmeId }),
    };
  });
}

/** A stored holding as the rules read it. */
export function holdingOf(
  stored: Pick<FlatHolding, 'id' | 'name' | 'personId' | 'heldFrom' | 'heldTo'>,
): Holding {
  const { id, name, personId, heldFrom, heldTo } = stored;
  return {
    id,
    name,
    personId,
    from: heldFrom === null ? null : day(heldFrom),
    to: heldTo === null ? null : day(heldTo),
  };
}

function factsOf({ id, title, kind, workstreamId, isArchived, holdings }: PostType): PostFacts {
  return { id, title, kind, workstreamId, isArchived, holdings: holdings.map(holdingOf) };
}
