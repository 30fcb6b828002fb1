import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Plan } from '../../features/milestones/api/plan.js';
import { drivingChainQuery } from '../../features/projection/api/driving-chain.js';
import { type ChartExtras, NO_EXTRAS } from '../../features/timeline/chart-extras.js';
import { chainOnChart } from './chart-overlays.js';
import type { ChosenWhy } from './chosen-why.js';

/** What is laid over the chart, fetched when it is asked for and not before. */
export function useChartExtras(programmeId: string, plan: Plan, why: ChosenWhy | null): ChartExtras {
  const chains = useQuery({
    ...drivingChainQuery(programmeId, why?.itemId ?? ''),
    enabled: why !== null,
  }).data;
  const chain = useMemo(() => {
    if (!why || !chains) return null;
    const scenario =
      chains.scenarios.find(({ scenarioId }) => scenarioId === why.scenarioId) ?? chains.scenarios[0];
    return scenario ? chainOnChart(plan, scenario, why.itemId) : null;
  }, [plan, chains, why]);
  return useMemo(() => ({ ...NO_EXTRAS, chain }), [chain]);
}
