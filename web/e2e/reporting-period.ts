import { expect, type Page } from '@playwright/test';
import documents from '../src/generated/persisted-documents.json' with { type: 'json' };

/** What the lead of Stroke keeps, the earliest due first: two off track, four on track. The programme office takes the rest. */
export const SIX_ITEMS = [
  'IIA report final',
  'Clinical Senate panel review',
  'First draft report of the Clinical Senate',
  "Finalise the PCBC on the senate's feedback",
  'Final PCBC goes to the Joint Committee',
  'Final report of the Clinical Senate',
] as const;
const RATED = new Set(['red', 'amber', 'green']);

interface Row {
  itemId: string;
  version: number;
  title: string;
  owner: string | null;
  computedRag: string;
}

/** Opens November 2017 with links allowed, so that the lead answers for six items; answers the id of the period. */
export async function openNovember(page: Page): Promise<string> {
  const session = await page.evaluate(async () => (await fetch('/auth/session')).json());
  const programmeId: string = session.programmes.find(({ code }: { code: string }) => code === 'km-stp').id;
  const plan = await ask(page, 'query Plan(', { programmeId, includePublishedLater: false });
  const { rows, groups } = plan.timeline as {
    rows: Row[];
    groups: { kind: string; id: string; title: string }[];
  };
  const workstreamId = groups.find(
    ({ kind, title }) => kind === 'WORKSTREAM' && title === 'Hospital care',
  )?.id;
  const moved = new Set<string>();
  for (const { itemId, version, title, owner, computedRag } of rows) {
    const isKept = SIX_ITEMS.some((kept) => kept === title) || !RATED.has(computedRag);
    if (owner !== 'Example workstream lead' || isKept || moved.has(itemId)) continue;
    moved.add(itemId);
    const input = { id: itemId, expectedVersion: version, workstreamId, ownerPersonId: session.person.id };
    await ask(page, 'mutation AmendPlanItem(', { input });
  }
  const days = { cutOffWorkingDays: 3, graceWorkingDays: 2, remindWorkingDays: 3 };
  const rhythm = { frequency: 'MONTHLY', yearBasis: 'FINANCIAL', firstFrom: '2017-11-01' };
  const links = { allowsLinks: true, linkDays: 14 };
  await ask(page, 'mutation ConfigureReporting(', { input: { programmeId, ...rhythm, ...days, ...links } });
  const opened = await ask(page, 'mutation OpenPeriod(', { input: { programmeId } });
  return (opened.openPeriod as { id: string }).id;
}

/** Sends one of the pages' own documents, as whoever is signed in on this page. */
async function ask(page: Page, start: string, variables: object): Promise<Record<string, unknown>> {
  const hash = Object.entries(documents).find(([, text]) => text.trimStart().startsWith(start))?.[0];
  expect(hash, start).toBeDefined();
  const answer = await page.evaluate(
    async ({ hash, variables }) => {
      const headers = { 'content-type': 'application/json', 'x-gantry-request': '1' };
      const body = JSON.stringify({ documentId: hash, variables });
      return (await fetch('/graphql', { method: 'POST', headers, body })).json();
    },
    { hash, variables },
  );
  expect(answer.errors, start).toBeUndefined();
  return answer.data;
}
