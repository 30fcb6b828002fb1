import type { EntityManager } from 'typeorm';
import { BODIES } from './data/bodies.js';
import { BODY_MEMBERS } from './data/body-members.js';
import { POSTS } from './data/posts.js';
import { KNOWN_FROM_2019, PLAN_OF_2019, STP } from './data/programmes.js';
import { exampleId, linkTo } from './example-id.js';
import { provenance } from './provenance.js';

export async function loadBodies(tx: EntityManager): Promise<void> {
  const bodies = BODIES.map((body) => ({
    ...provenance(body),
    id: exampleId('body', body.key),
    code: body.key,
    prefix: body.prefix,
    name: body.name,
    short_name: body.shortName ?? null,
    kind: body.kind,
    role: body.role,
    parent_id: linkTo('body', body.parent),
    is_parent_inferred: body.isParentInferred ?? false,
    predecessor_id: linkTo('body', body.follows),
    organisation_id: linkTo('organisation', body.organisation),
    valid_from: body.validFrom ?? null,
    known_from: body.programme === PLAN_OF_2019 ? KNOWN_FROM_2019 : null,
    notice_clear_days: body.clearDays ?? null,
    notice_regime: body.regime ?? 'STANDING_ORDERS',
    is_notice_interpreted: body.isNoticeInterpreted ?? false,
    meets_in_public: body.meetsInPublic ?? false,
    note: body.note ?? null,
  }));
  await tx.query(
    `insert into body (office_id, id, code, prefix, name, short_name, kind, role, parent_id, is_parent_inferred, predecessor_id,
                       organisation_id, valid_from, known_from, notice_clear_days, notice_regime, is_notice_interpreted,
                       meets_in_public, note, source_document, source_place, is_interpretation)
     select office_id, id, code, prefix, name, short_name, kind, role, parent_id, is_parent_inferred, predecessor_id,
            organisation_id, valid_from, known_from, notice_clear_days, notice_regime, is_notice_interpreted,
            meets_in_public, note, source_document, source_place, is_interpretation
       from jsonb_populate_recordset(null::body, $1)`,
    [JSON.stringify(bodies)],
  );
  const servedProgrammes = BODIES.map((body) => ({
    ...provenance(body),
    id: exampleId('body-programme', body.key),
    body_id: exampleId('body', body.key),
    programme_id: exampleId('programme', body.programme ?? STP),
  }));
  await tx.query(
    `insert into body_programme (office_id, id, body_id, programme_id, source_document, source_place, is_interpretation)
     select office_id, id, body_id, programme_id, source_document, source_place, is_interpretation
       from jsonb_populate_recordset(null::body_programme, $1)`,
    [JSON.stringify(servedProgrammes)],
  );
}

export async function loadPosts(tx: EntityManager): Promise<void> {
  const posts = POSTS.map((post) => ({
    ...provenance(post),
    id: exampleId('post', post.key),
    code: post.key,
    title: post.title,
    kind: post.kind,
    organisation_id: linkTo('organisation', post.organisation),
    programme_id: linkTo('programme', post.programme),
    workstream_id: linkTo('workstream', post.workstream),
    body_id: linkTo('body', post.body),
  }));
  await tx.query(
    `insert into post (office_id, id, code, title, kind, organisation_id, programme_id, workstream_id, body_id,
                       source_document, source_place, is_interpretation)
     select office_id, id, code, title, kind, organisation_id, programme_id, workstream_id, body_id,
            source_document, source_place, is_interpretation
       from jsonb_populate_recordset(null::post, $1)`,
    [JSON.stringify(posts)],
  );
  const holders = POSTS.filter((post) => post.holder !== undefined).map((post) => ({
    ...provenance(post),
    id: exampleId('post-holder', post.key),
    post_id: exampleId('post', post.key),
    name: post.holder,
    is_interpretation: false,
  }));
  await tx.query(
    `insert into post_holder (office_id, id, post_id, name, source_document, source_place, is_interpretation)
     select office_id, id, post_id, name, source_document, source_place, is_interpretation
       from jsonb_populate_recordset(null::post_holder, $1)`,
    [JSON.stringify(holders)],
  );
}

/** Who votes is not printed for any body; a seat counts as voting only where the body takes decisions. */
export async function loadBodyMembers(tx: EntityManager): Promise<void> {
  const deciding = new Set(BODIES.filter((body) => body.role === 'DECIDES').map((body) => body.key));
  const members = BODY_MEMBERS.map((member, at) => ({
    ...provenance(member),
    id: exampleId('body-member', `${member.body}/${member.seat}`),
    body_id: exampleId('body', member.body),
    role: member.role ?? 'MEMBER',
    organisation_id: linkTo('organisation', member.organisation),
    post_id: linkTo('post', member.post),
    seat: member.seat,
    is_voting: deciding.has(member.body),
    position: at + 1,
  }));
  await tx.query(
    `insert into body_member (office_id, id, body_id, role, organisation_id, post_id, seat, is_voting, position,
                              source_document, source_place, is_interpretation)
     select office_id, id, body_id, role, organisation_id, post_id, seat, is_voting, position,
            source_document, source_place, is_interpretation
       from jsonb_populate_recordset(null::body_member, $1)`,
    [JSON.stringify(members)],
  );
}
