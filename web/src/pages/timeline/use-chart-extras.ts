import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Plan } from '../../features/milestones/api/plan.js';
import { drivingChainQuery } from '../../features/projection/api/driving-chain.js';
import { itemChancesQuery } from '../../features/projection/api/item-chances.js';
import { projectedDaysQuery } from '../../features/projection/api/projected-days.js';
import type { ChartExtras } from '../../features/timeline/chart-extras.js';
import { chainOnChart, chanceMarks, projectedMarks, standings } from './chart-overlays.js';
import type { ChosenWhy } from './chosen-why.js';
import type { TimelineSearch } from './timeline.search.js';

export interface Asked extends Pick<TimelineSearch, 'projection' | 'chances' | 'slip'> {
  why: ChosenWhy | null;
  /** The one scenario that the chart shows; null for all. */
  scenarioId: string | null;
}

/** What is laid over the chart, fetched when it is asked for and not before, and what stands in its way. */
export function useChartExtras(programmeId: string, plan: Plan, asked: Asked) {
  const { why, scenarioId } = asked;
  const [withDays, withChances] = [asked.projection === 'on', asked.chances === 'on'];
  const chains = useQuery({
    ...drivingChainQuery(programmeId, why?.itemId ?? ''),
    enabled: why !== null,
  }).data;
  const days = useQuery({ ...projectedDaysQuery(programmeId), enabled: withDays });
  const runs = useQuery({ ...itemChancesQuery(programmeId), enabled: withChances });
  const chain = useMemo(() => {
    if (!why || !chains) return null;
    const within = chains.scenarios.filter((scenario) => scenario.chain !== null);
    const scenario = within.find((one) => one.scenarioId === why.scenarioId) ?? within[0];
    return scenario ? chainOnChart(plan, scenario, why.itemId) : null;
  }, [plan, chains, why]);
  const projected = useMemo(
    () => (withDays && days.data ? projectedMarks(plan, days.data, scenarioId) : null),
    [plan, withDays, days.data, scenarioId],
  );
  const chances = useMemo(
    () => (withChances && runs.data ? chanceMarks(plan, runs.data, scenarioId) : null),
    [plan, withChances, runs.data, scenarioId],
  );
  const standing = useMemo(() => (asked.slip === 'on' ? standings(plan) : null), [plan, asked.slip]);
  const extras: ChartExtras = useMemo(
    () => ({ chain, projected, chances, standing }),
    [chain, projected, chances, standing],
  );
  return { extras, days: withDays ? days : null, runs: withChances ? runs : null };
}

export type OverlayQueries = Pick<ReturnType<typeof useChartExtras>, 'days' | 'runs'>;
