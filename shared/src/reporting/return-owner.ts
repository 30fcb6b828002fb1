/** Who answers: a person, or a post; a post that nobody holds is shown as vacant, never left out. */
export interface ReturnOwner {
  personId: string | null;
  postId: string | null;
}

/** Those who may be asked for one workstream, from its own up to the top of the tree. */
export interface LeadFacts {
  /** Holds the post of its lead today, and has an own record. */
  heldPostId: string | null;
  /** Holds the role of its lead. */
  personId: string | null;
  /** A post of its lead that nobody holds. */
  vacantPostId: string | null;
}

export const NOBODY: ReturnOwner = { personId: null, postId: null };

/**
 * Who answers for a workstream: the holder of its lead's post, whoever has the lead's role, the lead above; a vacant post
 * where there is nobody; nobody at all where there is not even a post.
 * Example: Stroke with a lead by role and an empty lead's post: the person. Prevention with an empty post only: the post.
 */
export function leadOf(upwards: readonly LeadFacts[]): ReturnOwner {
  for (const { heldPostId, personId } of upwards) {
    if (heldPostId !== null) return { personId: null, postId: heldPostId };
    if (personId !== null) return { personId, postId: null };
  }
  const vacant = upwards.find(({ vacantPostId }) => vacantPostId !== null)?.vacantPostId ?? null;
  return { personId: null, postId: vacant };
}

/** Who answers for an item: its owner, unless nobody is there to answer; then whoever answers for its workstream. */
export function lineOwner(
  own: ReturnOwner & { isThere: boolean },
  lead: ReturnOwner & { isThere: boolean },
): ReturnOwner {
  const isNamed = own.personId !== null || own.postId !== null;
  const chosen = isNamed && (own.isThere || !lead.isThere) ? own : lead;
  return { personId: chosen.personId, postId: chosen.postId };
}
