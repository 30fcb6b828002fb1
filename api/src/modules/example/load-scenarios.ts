import type { EntityManager } from 'typeorm';
import { DEPENDENCIES } from './data/dependencies.js';
import { CLOCK_DAY, STP } from './data/programmes.js';
import { SCENARIO_ITEMS, SCENARIOS } from './data/scenarios.js';
import { meetingOf } from './example-entries.js';
import { EXAMPLE_OFFICE_ID, exampleId, linkTo } from './example-id.js';
import { overlayDateId, PRINTED_BASELINE_ID } from './plan-date-rows.js';
import { provenance } from './provenance.js';

const programme_id = exampleId('programme', STP);
const scenarioId = (number: number) => exampleId('scenario', String(number));

/** The scenarios themselves and the baseline "as printed": dates point at both, so they come before the plan. */
export async function loadScenarios(tx: EntityManager): Promise<void> {
  await tx.query(
    `insert into baseline_set (office_id, id, programme_id, number, name, taken_on, reason)
     values ($1, $2, $3, 0, 'As printed', $4, 'The dates as the papers print them, to compare with.')`,
    [EXAMPLE_OFFICE_ID, PRINTED_BASELINE_ID, programme_id, CLOCK_DAY],
  );
  const scenarios = SCENARIOS.map((scenario) => ({
    ...provenance(scenario),
    id: scenarioId(scenario.number),
    programme_id,
    workstream_id: exampleId('workstream', 'stroke'),
    number: scenario.number,
    name: scenario.name,
    state: scenario.state,
    branch_condition: scenario.branch,
    is_interpretation: scenario.state === 'WORKING',
  }));
  await tx.query(
    `insert into scenario (office_id, id, programme_id, workstream_id, number, name, state, branch_condition,
                           source_document, source_place, is_interpretation)
     select office_id, id, programme_id, workstream_id, number, name, state, branch_condition,
            source_document, source_place, is_interpretation
       from jsonb_populate_recordset(null::scenario, $1)`,
    [JSON.stringify(scenarios)],
  );
}

/** Where the scenarios differ from the shared plan. */
export async function loadScenarioItems(tx: EntityManager): Promise<void> {
  const overlays = SCENARIO_ITEMS.map((overlay) => ({
    ...provenance({ isInterpretation: true }),
    id: exampleId('scenario-item', [overlay.scenario, overlay.item].join('/')),
    programme_id,
    scenario_id: scenarioId(overlay.scenario),
    plan_item_id: exampleId('plan-item', overlay.item),
    is_present: !overlay.isAbsent,
    body_id: overlay.meeting ? exampleId('body', meetingOf(overlay.meeting)!.body) : null,
    meeting_id: linkTo('meeting', overlay.meeting),
    baseline_date_id: overlay.entry ? overlayDateId(overlay.item, 'BASELINE', overlay.scenario) : null,
    forecast_date_id:
      overlay.entry && !overlay.meeting ? overlayDateId(overlay.item, 'FORECAST', overlay.scenario) : null,
  }));
  await tx.query(
    `insert into scenario_item (office_id, id, programme_id, scenario_id, plan_item_id, is_present, body_id, meeting_id,
                                forecast_date_id, baseline_date_id, is_interpretation)
     select office_id, id, programme_id, scenario_id, plan_item_id, is_present, body_id, meeting_id,
            forecast_date_id, baseline_date_id, is_interpretation
       from jsonb_populate_recordset(null::scenario_item, $1)`,
    [JSON.stringify(overlays)],
  );
}

export async function loadDependencies(tx: EntityManager): Promise<void> {
  const links = DEPENDENCIES.map((link) => ({
    ...provenance(link),
    id: exampleId('dependency', [link.from, link.to, link.scenario ?? 'shared'].join('/')),
    programme_id,
    predecessor_id: exampleId('plan-item', link.from),
    successor_id: exampleId('plan-item', link.to),
    kind: 'FS',
    lag_min: link.lag?.[0] ?? 0,
    lag_max: link.lag?.[1] ?? 0,
    lag_unit: link.lag?.[2] ?? 'DAYS',
    needed_for: link.neededFor ?? null,
    scenario_id: link.scenario === undefined ? null : scenarioId(link.scenario),
    basis: link.basis,
    is_interpretation: link.basis !== 'stated' || link.neededFor !== undefined,
  }));
  await tx.query(
    `insert into dependency (office_id, id, programme_id, predecessor_id, successor_id, kind, lag_min, lag_max, lag_unit,
                             needed_for, scenario_id, basis, source_document, source_place, is_interpretation)
     select office_id, id, programme_id, predecessor_id, successor_id, kind, lag_min, lag_max, lag_unit,
            needed_for, scenario_id, basis, source_document, source_place, is_interpretation
       from jsonb_populate_recordset(null::dependency, $1)`,
    [JSON.stringify(links)],
  );
}
