import type { Take } from './world.js';

type Made = (take: Take) => Promise<Record<string, unknown>>;
const reason = 'The board asked for it';

/** How each call about the forward plan is made so that nothing but permission can stand in its way. */
export const FORWARD_PLAN_OPERATIONS: Record<string, Made> = {
  forwardPlan: async (take) => ({ programmeId: (await take('programme')).id, edition: 'FULL' }),
  markKeyDecision: async (take) => {
    const { id, version } = await take('agendaItem');
    return { input: { id, expectedVersion: version, isKeyDecision: true, reason } };
  },
  publishKeyNotice: async (take) => {
    const { id, version } = await take('keyItem');
    return {
      input: {
        id,
        expectedVersion: version,
        route: 'SPECIAL_URGENCY',
        publishedOn: '2017-11-24',
        scrutinyChairOn: '2017-11-24',
        reason,
      },
    };
  },
};
