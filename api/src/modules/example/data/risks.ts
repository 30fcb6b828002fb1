import type { RiskFacts } from './facts.js';

/**
 * What the papers themselves call a risk, or put as an if. None is scored there: every score is the middle of the scale and marked
 * as our interpretation, as is the domain.
 */
export const RISKS: readonly RiskFacts[] = [
  { code: 'R-001', title: 'The borough council has no say in the health agenda', cause: 'The council is not involved in the health agenda.', event: 'It cannot influence what touches the wellbeing of its communities.', effect: 'The STP takes shape without the views of residents and of the council.', domain: 'OBJECTIVES', raisedOn: '2016-12-13', items: ['mbc-survey-response', 'mbc-letter'], source: '001:250' },
  { code: 'R-002', title: 'Burden moves elsewhere instead of falling', cause: 'The transformation looks almost only at health and social care.', event: 'People move into other parts of the system.', effect: 'The use of services does not fall.', domain: 'OBJECTIVES', raisedOn: '2016-12-13', workstream: 'prevention', items: [], source: '001:169' },
  { code: 'R-003', title: 'Community programmes reach capacity', cause: 'Signposting sends more people to programmes that get no more money.', event: 'Capacity is reached and waiting lists grow.', effect: 'Expectations and motivation cannot be kept up.', domain: 'QUALITY', raisedOn: '2016-12-13', workstream: 'prevention', items: [], source: '001:183' },
  { code: 'R-004', title: 'Funding gap if nothing changes', cause: 'Health and social care spend more than they have.', event: 'The gap widens to £486m by 2020/21 without change.', effect: 'The plan does not end in balance.', domain: 'FINANCE', raisedOn: '2016-12-13', items: ['gap-486-2020-21', 'balanced-budget-2020-21'], source: '001:44' },
  { code: 'R-005', title: 'No money for the support the council could give', cause: 'The council is short of money.', event: 'No extra funding is found.', effect: 'The support it could give the STP does not come.', domain: 'FINANCE', raisedOn: '2016-12-13', workstream: 'prevention', items: [], source: '001:210' },
  { code: 'R-006', title: 'Estates work holds back the new stroke service', cause: 'Going live depends on how much building work is needed.', event: 'The building work takes longer.', effect: 'Go-live moves towards 24 months after the consultation, or comes in phases.', domain: 'OBJECTIVES', raisedOn: '2017-11-24', workstream: 'stroke', items: ['stroke-go-live'], source: '002:581' },
];
