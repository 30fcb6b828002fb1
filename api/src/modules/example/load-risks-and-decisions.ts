import type { EntityManager } from 'typeorm';
import { DECISIONS } from './data/decisions.js';
import { STP } from './data/programmes.js';
import { RISKS } from './data/risks.js';
import { exampleId, linkTo } from './example-id.js';
import { provenance } from './provenance.js';

/** No paper scores a risk, and the register needs a score: the middle of the scale, marked as our interpretation. */
const UNSCORED = 3;

const programme_id = exampleId('programme', STP);

export async function loadRisks(tx: EntityManager): Promise<void> {
  const risks = RISKS.map((risk) => {
    const origin = provenance(risk);
    return {
      ...origin,
      source_place: [origin.source_place, '(not scored there)'].join(' '),
      is_interpretation: true,
      id: exampleId('risk', risk.code),
      programme_id,
      code: risk.code,
      title: risk.title,
      cause: risk.cause,
      event: risk.event,
      effect: risk.effect,
      workstream_id: linkTo('workstream', risk.workstream),
      domain: risk.domain,
      inherent_likelihood: UNSCORED,
      inherent_consequence: UNSCORED,
      current_likelihood: UNSCORED,
      current_consequence: UNSCORED,
      raised_on: risk.raisedOn,
    };
  });
  await tx.query(
    `insert into risk (office_id, id, programme_id, code, title, cause, event, effect, workstream_id, domain,
                       inherent_likelihood, inherent_consequence, current_likelihood, current_consequence, raised_on,
                       source_document, source_place, is_interpretation)
     select office_id, id, programme_id, code, title, cause, event, effect, workstream_id, domain,
            inherent_likelihood, inherent_consequence, current_likelihood, current_consequence, raised_on,
            source_document, source_place, is_interpretation
       from jsonb_populate_recordset(null::risk, $1)`,
    [JSON.stringify(risks)],
  );
  const links = RISKS.flatMap((risk) =>
    risk.items.map((item) => ({
      ...provenance({ isInterpretation: true }),
      id: exampleId('risk-plan-item', [risk.code, item].join('/')),
      programme_id,
      risk_id: exampleId('risk', risk.code),
      plan_item_id: exampleId('plan-item', item),
    })),
  );
  await tx.query(
    `insert into risk_plan_item (office_id, id, programme_id, risk_id, plan_item_id, is_interpretation)
     select office_id, id, programme_id, risk_id, plan_item_id, is_interpretation
       from jsonb_populate_recordset(null::risk_plan_item, $1)`,
    [JSON.stringify(links)],
  );
}

export async function loadDecisions(tx: EntityManager): Promise<void> {
  const decisions = DECISIONS.map((decision) => ({
    ...provenance(decision),
    id: exampleId('decision', decision.code),
    programme_id,
    body_id: exampleId('body', decision.body),
    plan_item_id: linkTo('plan-item', decision.item),
    code: decision.code,
    year: decision.year,
    number: decision.number,
    title: decision.title,
    wording: decision.wording,
    type: decision.type,
    outcome: decision.outcome,
    state: 'TAKEN',
    rationale: decision.rationale ?? null,
  }));
  await tx.query(
    `insert into decision (office_id, id, programme_id, body_id, plan_item_id, code, year, number, title, wording, type,
                           outcome, state, rationale, source_document, source_place, is_interpretation)
     select office_id, id, programme_id, body_id, plan_item_id, code, year, number, title, wording, type,
            outcome, state, rationale, source_document, source_place, is_interpretation
       from jsonb_populate_recordset(null::decision, $1)`,
    [JSON.stringify(decisions)],
  );
}
