import type { Overview } from '../../features/overview/api/overview.js';

/** Where the things of the overview have their pages. */
export function overviewPaths(code: string) {
  const base = `/p/${encodeURIComponent(code)}`;
  const item = (id: string) => `${base}/items/${id}`;
  const risk = (id: string) => `${base}/risks/${id}`;
  const meeting = (id: string) => `${base}/meetings/${id}`;
  const pages: Record<string, (id: string) => string> = {
    plan_item: item,
    risk,
    issue: (id) => `${base}/issues/${id}`,
    decision: (id) => `${base}/decisions/${id}`,
    meeting,
    body: (id) => `${base}/bodies/${id}`,
    action_item: (id) => `${base}/actions/${id}`,
    committee_report: (id) => `${base}/reports/${id}`,
    workstream: (id) => `${base}/timeline?show=${id}`,
    programme: () => `${base}/overview`,
  };
  const needs: Record<Overview['needs'][number]['kind'], string> = {
    MISSED: `${base}/milestones?status=red`,
    STALE: `${base}/milestones?status=stale`,
    UNCONFIRMED_DATE: `${base}/timeline?show=all&status=tbc`,
    VACANT_SRO: `${base}/settings?tab=posts`,
    VACANT_LEAD: `${base}/settings?tab=posts`,
  };
  return {
    item,
    meeting,
    risk,
    risks: `${base}/risks`,
    issues: `${base}/issues`,
    ratings: `${base}/workstream-status`,
    rules: `${base}/rag-rules`,
    timeline: `${base}/timeline`,
    compare: `${base}/compare`,
    workstream: (id: string) => `${base}/timeline?show=${id}`,
    change: ({ subject, subjectId }: { subject: string; subjectId: string }) =>
      pages[subject]?.(subjectId) ?? null,
    need: (kind: Overview['needs'][number]['kind']) => needs[kind],
  };
}
