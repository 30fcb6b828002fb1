import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AGENDA_ITEMS } from './data/agenda-items.js';
import { BODIES } from './data/bodies.js';
import { MBC_REPORT } from './data/committee-report.js';
import { DEPENDENCIES } from './data/dependencies.js';
import { DOCUMENTS } from './data/documents.js';
import { LANES } from './data/lanes.js';
import { LOCALITIES } from './data/localities.js';
import { MEETINGS } from './data/meetings.js';
import { ORGANISATIONS } from './data/organisations.js';
import { PATHWAY_STAGES } from './data/pathway-stages.js';
import { POSTS } from './data/posts.js';
import { SCENARIO_ITEMS } from './data/scenarios.js';
import { WORKSTREAMS } from './data/workstreams.js';
import { documentDate } from './example-dates.js';
import { ALL_ENTRIES, dateOf } from './example-entries.js';

const PAPERS = join(import.meta.dirname, '../../../../../shared/kent-and-medway');
const NOTICE = `the extraction of the papers is not at ../shared/kent-and-medway: nothing to compare with`;

interface Extracted {
  id: string;
  printedDate: string | null;
  earliest: string | null;
  latest: string | null;
  yearPrinted: boolean;
  scenario: number | null;
  laneId: string;
  depends_on: { milestoneId: string }[];
  source: { file: string; line: number };
}

const extraction = (file: string) => JSON.parse(readFileSync(join(PAPERS, file), 'utf8'));
const placeOf = (fact: { source: { file: string; line: number } }) =>
  [fact.source.file.slice(0, 3), fact.source.line].join(':');

/** Where our reading differs from the extraction, and why. */
const READ_OTHERWISE: Record<string, string> = {
  'prod-fy-benefits': 'the arrow after the year means from then on, so there is no last day',
  'outcomes-framework': 'early is the first third of a year, so it ends in April',
};

if (!existsSync(join(PAPERS, 'milestones.json'))) {
  it(NOTICE, () => undefined);
} else {
  describe('beside the extraction of the papers', () => {
    const milestones: Extracted[] = extraction('milestones.json').milestones;
    const programme = extraction('programme.json');
    const entries = new Map(ALL_ENTRIES.map((entry) => [entry.key, entry]));
    const slug = (milestone: { id: string }) => milestone.id.replace(/^ms-/, '');

    it('has every dated or datable fact once, from the same place, with the same printed words', () => {
      expect(
        ALL_ENTRIES.map((entry) => [
          entry.key,
          entry.printed ?? null,
          entry.isYearPrinted ?? false,
          entry.scenario ?? null,
          entry.source,
        ]).sort(),
      ).toEqual(
        milestones.map((m) => [slug(m), m.printedDate, m.yearPrinted, m.scenario, placeOf(m)]).sort(),
      );
    });

    it('reads every date to the same days, but for those with a reason', () => {
      const readings = milestones.map((milestone) => {
        const date = dateOf(entries.get(slug(milestone))!)?.columns;
        return [slug(milestone), date?.earliest ?? null, date?.latest ?? null];
      });
      const recorded = milestones.map((m) => [slug(m), m.earliest, m.latest]);
      const differing = readings.filter((reading, at) => String(reading) !== String(recorded[at]));
      expect(differing.map(([key]) => key).sort()).toEqual(Object.keys(READ_OTHERWISE).sort());
    });

    it('puts onto agendas only what a meeting of the papers is for, each item with its place', () => {
      const places = new Set(milestones.map(placeOf));
      const printed = new Set(['001:21', '001:22']);
      for (const { meeting, source } of AGENDA_ITEMS) {
        expect(MEETINGS.map(({ key }) => key)).toContain(meeting);
        expect(places.has(source!) || printed.has(source!)).toBe(true);
      }
    });

    it('has every waiting of one fact on another, and no other', () => {
      const ours = new Map(ALL_ENTRIES.map((entry) => [entry.key, entry.item ?? entry.key]));
      const said = milestones.flatMap((m) =>
        m.depends_on.map(({ milestoneId }) =>
          [ours.get(milestoneId.replace(/^ms-/, '')), ours.get(slug(m)), m.scenario ?? ''].join(' '),
        ),
      );
      expect(DEPENDENCIES.map((link) => [link.from, link.to, link.scenario ?? ''].join(' ')).sort()).toEqual(
        said.sort(),
      );
    });

    it('overlays exactly what the extraction gives to a scenario', () => {
      const scenarios = milestones.filter((m) => m.scenario !== null && slug(m) !== 'stroke-ic-2');
      expect(SCENARIO_ITEMS.flatMap((overlay) => overlay.entry ?? []).sort()).toEqual(
        scenarios.map(slug).sort(),
      );
    });

    it('has as many of each noun, each from the same place', () => {
      const places = (facts: readonly { source?: string }[]) => facts.map((fact) => fact.source).sort();
      const extracted = (facts: { source: { file: string; line: number } }[]) => facts.map(placeOf).sort();
      const pathways: { stages: [] }[] = extraction('pathways.json').pathways;
      expect(places(BODIES)).toEqual(extracted(extraction('governance.json').bodies));
      expect(places(DOCUMENTS)).toEqual(extracted(programme.documents));
      expect(places(LOCALITIES)).toEqual(extracted(programme.localities));
      expect(places(ORGANISATIONS)).toEqual(extracted(programme.organisations));
      expect(places(WORKSTREAMS)).toEqual(extracted([...programme.workstreams, ...programme.workingGroups]));
      expect(places(PATHWAY_STAGES)).toEqual(extracted(pathways.flatMap((pathway) => pathway.stages)));
      expect(LANES.map((lane) => lane.name)).toHaveLength(extraction('milestones.json').lanes.length);
    });

    it('dates each document as the extraction does', () => {
      const dated = (facts: { earliest: string | null; latest: string | null }[]) =>
        facts.map((fact) => [fact.earliest, fact.latest].join('/')).sort();
      const ours = DOCUMENTS.map((document) => documentDate(document) ?? { earliest: null, latest: null });
      expect(dated(ours)).toEqual(dated(programme.documents));
    });

    it('names the holders of printed offices and nobody else', () => {
      const named = new Set(POSTS.flatMap((post) => post.holder ?? []));
      const printed: { name: string }[] = programme.officeHolders;
      expect([...named].sort()).toEqual(printed.map((holder) => holder.name).sort());
    });

    it('repeats no 60 characters of the papers but names of organisations and the title of the report', () => {
      const plain = (text: string) =>
        text
          .replace(/<[^>]*>|[*\\]/g, '')
          .replace(/[‘’]/g, "'")
          .replace(/[–—]/g, '-')
          .replace(/\s+/g, ' ')
          .toLowerCase();
      const windows = (text: string) =>
        Array.from({ length: Math.max(0, text.length - 59) }, (_, at) => text.slice(at, at + 60));
      const filesOf = (folder: string) =>
        readdirSync(folder).map((file) => plain(readFileSync(join(folder, file), 'utf8')));
      const printed = new Set(filesOf(join(PAPERS, 'papers')).flatMap(windows));
      const titles = [...ORGANISATIONS.map(({ name }) => name), MBC_REPORT.title];
      const names = titles.flatMap((title) => windows(plain(title)));
      for (const name of names) printed.delete(name);
      const written = filesOf(join(import.meta.dirname, 'data')).flatMap(windows);
      expect(printed.size).toBeGreaterThan(10_000);
      expect(written.filter((window) => printed.has(window))).toEqual([]);
    });
  });
}
