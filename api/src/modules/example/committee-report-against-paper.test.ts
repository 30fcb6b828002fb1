import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoDay } from '@gantry/shared/dates/day';
import { readPlanDate } from '@gantry/shared/dates/read-plan-date';
import {
  CROSS_CUTTING_ISSUES,
  classificationWords,
  REPORT_SECTIONS,
} from '@gantry/shared/reports/committee-report';
import { unsignedProblems } from '@gantry/shared/reports/report-rules';
import { type NumberedParagraph, numberedParagraphs } from '@gantry/shared/reports/report-text';
import { BODIES } from './data/bodies.js';
import { MBC_REPORT as OURS } from './data/committee-report.js';
import { DOCUMENTS } from './data/documents.js';
import { POSTS } from './data/posts.js';

const PAPER = join(import.meta.dirname, '../../../../../shared/kent-and-medway/committee-paper.json');
const NOTICE = 'the extraction of the papers is not at ../shared/kent-and-medway: nothing to compare with';

interface Numbered {
  number: string;
  items?: Numbered[];
}

if (!existsSync(PAPER)) {
  it(NOTICE, () => undefined);
} else {
  describe('the report of the example beside the paper', () => {
    const paper = JSON.parse(readFileSync(PAPER, 'utf8')).papers[0];

    /** Every paragraph with its bullets: `2.3 (5)`. What is numbered below stands as a paragraph of its own. */
    const shapeOf = (paragraphs: readonly NumberedParagraph[]): string[] =>
      paragraphs.flatMap(({ number, bullets, below }) => [
        `${number} (${bullets.length})`,
        ...shapeOf(below),
      ]);
    const shapeOfPaper = (paragraphs: readonly Numbered[]): string[] =>
      paragraphs.flatMap(({ number, items = [] }) => {
        const below = items.filter((item) => item.number !== undefined);
        return [`${number} (${items.length - below.length})`, ...shapeOfPaper(below)];
      });

    it('has the same head, with posts for people', () => {
      const body = BODIES.find(({ key }) => key === OURS.body);
      expect({
        title: OURS.title,
        committee: body?.name,
        isFinal: OURS.isFinalDecision,
        maker: OURS.finalDecisionMaker,
        head: OURS.leadHeadOfService,
        officer: OURS.leadOfficer,
        classification: classificationWords(OURS.classification, OURS.exemptParagraph),
        wards: OURS.wardsAffected,
      }).toEqual({
        title: paper.title,
        committee: paper.committee,
        isFinal: paper.finalDecisionAtThisMeeting,
        maker: paper.finalDecisionMaker,
        head: paper.leadHeadOfService.office,
        officer: paper.leadOfficerAndAuthor.office,
        classification: paper.classification,
        wards: paper.wardsAffected,
      });
      const titles = POSTS.map(({ title }) => title);
      expect(titles).toEqual(expect.arrayContaining([OURS.leadHeadOfService, OURS.leadOfficer]));
    });

    it('asks for the same, with the same verbs in the same order', () => {
      const verbs = paper.recommendations.map(({ action }: { action: string }) => `${action.toUpperCase()}S`);
      expect(OURS.recommendations.map(({ verb }) => verb)).toEqual(verbs);
      for (const [at, { refersTo = [] }] of paper.recommendations.entries())
        for (const part of refersTo) expect(OURS.recommendations[at]?.text).toContain(part);
    });

    it('names the same priorities and the same meetings on the same days', () => {
      expect(OURS.priorities.map(({ title }) => title)).toEqual(
        paper.corporatePriorities.map(({ title }: { title: string }) => title),
      );
      const days = OURS.timetable.map(({ meeting, printed }) => {
        const read = readPlanDate(printed, { expects: 'point' });
        return [meeting, printed, read.ok && read.date.latest !== null ? isoDay(read.date.latest) : null];
      });
      expect(days).toEqual(
        paper.timetable.map((row: { meeting: string; printedDate: string; date: string }) => [
          ...[row.meeting, row.printedDate, row.date],
        ]),
      );
    });

    it('has the same eight parts', () => {
      expect(REPORT_SECTIONS.map(({ number, title }) => [number, title.toUpperCase()])).toEqual(
        paper.sections.map(({ number, title }: { number: number; title: string }) => [number, title]),
      );
    });

    it('has every numbered paragraph with as many bullets, and the figures of the paper', () => {
      expect(shapeOf(numberedParagraphs(1, OURS.purpose))).toEqual(shapeOfPaper([paper.purpose]));
      const part = (number: string, items: Numbered[]): Numbered => ({ number, items });
      expect(shapeOf(numberedParagraphs(2, OURS.background))).toEqual(
        shapeOfPaper([
          ...paper.background,
          part('2.13', paper.implications),
          part('2.14', paper.gaps),
          part('2.15', paper.contribution),
        ]),
      );
      for (const figure of [
        '£3.4 billion',
        '£141 million',
        '£486 million',
        '£29 million',
        '4,000',
        '240,000',
        '89,000',
      ])
        expect(OURS.background).toContain(figure);
    });

    it('offers the same options, prefers the same and gives as many reasons', () => {
      expect(
        OURS.options.map(({ isPreferred, advantages, disadvantages }, at) => [
          `3.${at + 1}`,
          isPreferred,
          advantages.split('\n').filter(Boolean).length,
          disadvantages.split('\n').filter(Boolean).length,
        ]),
      ).toEqual(
        paper.options.map(
          (option: { number: string; preferred: boolean; pros: string[]; cons: string[] }) => [
            ...[option.number, option.preferred, option.pros.length, option.cons.length],
          ],
        ),
      );
      expect(numberedParagraphs(4, OURS.reasons)).toHaveLength(paper.preferredOption.reasons.length);
    });

    it('tells the same consultation and next steps', () => {
      const [consulted] = numberedParagraphs(5, OURS.consultation);
      expect(1 + (consulted?.bullets.length ?? 0)).toBe(paper.consultation.length);
      expect(numberedParagraphs(6, OURS.nextSteps).map(({ number }) => number)).toEqual(
        paper.nextSteps.map(({ number }: { number: string }) => number),
      );
    });

    it('answers for the same eleven issues, with the same posts and the same gaps', () => {
      expect(OURS.implications.map(({ issue, signOff }) => [issue, signOff || null])).toEqual(
        paper.crossCutting.map(({ issue, signOff }: { issue: string; signOff: string | null }) => [
          issue,
          signOff,
        ]),
      );
      expect(OURS.implications.map(({ issue }) => issue)).toEqual([...CROSS_CUTTING_ISSUES]);
      expect(OURS.implications.map(({ implication }) => implication !== 'None')).toEqual(
        paper.crossCutting.map(({ hasImplication }: { hasImplication: boolean }) => hasImplication),
      );
      expect(unsignedProblems(OURS.implications)).toEqual([]);
    });

    it('comes with the same appendices', () => {
      const title = (documentId: string) =>
        DOCUMENTS.find(({ key }) => `doc-${key}` === documentId)?.title.replaceAll("'", '’');
      const titles = paper.appendices.map(({ documentId }: { documentId: string }) => title(documentId));
      expect(OURS.appendices.map((one) => one.title)).toEqual(titles);
    });

    it('carries over facts and no sentence of the paper', () => {
      const sentences = JSON.stringify(paper).match(/"text":"([^"]{60,})"/g) ?? [];
      const ours = JSON.stringify(OURS);
      expect(sentences.length).toBeGreaterThan(50);
      for (const sentence of sentences) expect(ours).not.toContain(sentence.slice(8, 68));
    });
  });
}
