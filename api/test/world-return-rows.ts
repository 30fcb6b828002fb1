import { randomBytes, randomUUID } from 'node:crypto';
import type { Maker } from './world-kinds.js';
import { periodRow, returnRow } from './world-reporting-rows.js';

/** What an owner has begun, and a link to it. */
export const RETURN_MAKERS = {
  linkOwner: ((at, id) => [['person', { id, name: `Owner of a return, ${at.mark}` }]]) satisfies Maker,
  linkPeriod: ((at, id, n) => [
    periodRow(at.ids.programme as string, id, n),
    returnRow(at, randomUUID(), id, { owner_person_id: at.ids.linkOwner }),
  ]) satisfies Maker,
  startedReturn: ((at, id, n) => {
    const periodId = randomUUID();
    return [
      returnRow(at, id, periodId, {
        ...{ state: 'STARTED', rag: 'green', this_period: 'Drafted' },
        difference_reason: 'The work goes on as planned',
      }),
      periodRow(at.ids.programme as string, periodId, n),
    ];
  }) satisfies Maker,
  answeredLine: ((at, id, n) => {
    const [periodId, returnId] = [randomUUID(), randomUUID()];
    const places = { programme_id: at.ids.programme, period_id: periodId, return_id: returnId };
    const answered = { answer: 'NO_CHANGE', answered_on: '2017-11-21', answered_by_id: at.ids.owner };
    const owned = { plan_item_id: at.ids.item, owner_person_id: at.ids.owner };
    return [
      ['return_line', { id, ...places, ...owned, ...answered, is_asked: false, rag: 'green' }],
      periodRow(at.ids.programme as string, periodId, n),
      returnRow(at, returnId, periodId, { state: 'STARTED' }),
    ];
  }) satisfies Maker,
  returnLink: ((at, id, n) => {
    const periodId = randomUUID();
    const of = { programme_id: at.ids.programme, period_id: periodId, person_id: at.ids.owner };
    return [
      ['return_link', { id, ...of, expires_at: '2099-01-01T00:00:00Z' }],
      ['return_link_key', { link_id: id, token_hash: `\\x${randomBytes(32).toString('hex')}` }],
      periodRow(at.ids.programme as string, periodId, n),
    ];
  }) satisfies Maker,
};
