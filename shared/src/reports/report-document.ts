import { writePlanDate } from '../dates/write-plan-date.js';
import type { Block, DocumentModel, Run } from '../documents/document.js';
import {
  type CommitteeReport,
  classificationWords,
  RECOMMENDATION_WORDS,
  REPORT_SECTIONS,
  type Recommendation,
  type ReportOption,
  type ReportState,
  type ReportText,
  recommendationSentence,
} from './committee-report.js';
import { type NumberedParagraph, numberedParagraphs } from './report-text.js';

export interface ReportEdition {
  edition: number;
  state: ReportState;
  programme: string;
  /** The day that the document is dated to. */
  on: string;
}

const EDITION_WORDS: Record<ReportState, string> = { DRAFT: 'draft', FINAL: 'final', PRESENTED: 'presented' };
const NOTHING: Block = {
  kind: 'paragraph',
  text: [{ text: 'Nothing is written here yet.', isItalic: true }],
};

/** A committee report as a document: the same for the screen, for PDF and for Word. */
export function reportDocument(report: CommitteeReport, about: ReportEdition): DocumentModel {
  const marking = classificationWords(report.classification, report.exemptParagraph);
  return {
    title: report.title,
    language: 'en-GB',
    subject: `Report to ${report.committee}: ${about.programme}`,
    edition: `Edition ${about.edition}, ${EDITION_WORDS[about.state]}`,
    marking: about.state === 'DRAFT' ? `Draft · ${marking}` : marking,
    createdOn: about.on,
    blocks: [
      header(report, marking),
      ...heading('Recommendations', 'recommendations'),
      ...recommendations(report),
      ...heading('How the report relates to corporate priorities', 'priorities'),
      ...list(report.priorities, (items) => [
        {
          kind: 'definitions',
          items: items.map(({ title, text }) => ({ term: title, text })),
        },
      ]),
      ...heading('Timetable', 'timetable'),
      ...list(report.timetable, (rows) => [
        {
          kind: 'table',
          columns: [
            { title: 'Meeting', width: 3 },
            { title: 'Date', width: 2 },
          ],
          rows: rows.map(({ meeting, date }) => [
            meeting,
            date === null ? 'To be confirmed' : writePlanDate(date),
          ]),
        },
      ]),
      ...REPORT_SECTIONS.flatMap(({ key, number, title }) => [
        ...heading(`${number} ${title}`, `part-${number}`),
        ...part(report, key, number),
      ]),
    ],
  };
}

function header(report: CommitteeReport, marking: string): Block {
  const { meetingDate } = report;
  const facts: [string, string][] = [
    ['Committee', report.committee],
    ['Date of meeting', meetingDate === null ? 'To be confirmed' : writePlanDate(meetingDate)],
    [
      'Is the final decision on the recommendations in this report to be made at this meeting?',
      report.isFinalDecision ? 'Yes' : 'No',
    ],
    ['Final decision-maker', report.finalDecisionMaker],
    ['Lead head of service', report.leadHeadOfService],
    ['Lead officer and report author', report.leadOfficer],
    ['Classification', marking],
    ['Wards affected', report.wardsAffected],
  ];
  return {
    kind: 'definitions',
    items: facts.map(([term, text]) => ({ term, text: text.trim() || 'Not stated' })),
  };
}

function recommendations({ committee, recommendations: all }: CommitteeReport): Block[] {
  return list(all, (items) => [
    { kind: 'paragraph', text: `${committee} is asked to decide that it:` },
    { kind: 'list', isNumbered: true, items: items.map(recommendation) },
  ]);
}

function recommendation(one: Recommendation): Run[] {
  const sentence = { text: recommendationSentence(one) };
  if (one.state === 'PROPOSED') return [sentence];
  const note = one.note ? `: ${one.note}` : '';
  return [sentence, { text: ` (${RECOMMENDATION_WORDS[one.state]}${note})`, isBold: true }];
}

type SectionKey = (typeof REPORT_SECTIONS)[number]['key'];

function part(report: CommitteeReport, key: SectionKey, number: number): Block[] {
  switch (key) {
    case 'options':
      return list(report.options, (options) =>
        options.flatMap((one, at) => option(one, `${number}.${at + 1}`)),
      );
    case 'implications':
      return list(report.implications, (rows) => [
        {
          kind: 'table',
          columns: [
            { title: 'Issue', width: 3 },
            { title: 'Implications', width: 5 },
            { title: 'Sign-off', width: 3 },
          ],
          rows: rows.map(({ issue, implication, signOff }) => [
            issue,
            implication.trim() || 'Not stated',
            signOff.trim() || 'Not signed off',
          ]),
        },
      ]);
    case 'appendices':
      return list(report.appendices, (appendices) => [
        {
          kind: 'list',
          isNumbered: true,
          items: appendices.map(({ title, link }) =>
            link === null ? title : [{ text: `${title}: ` }, { text: link, href: link }],
          ),
        },
      ]);
    default:
      return text(report, key, number);
  }
}

function text(report: CommitteeReport, key: ReportText, number: number): Block[] {
  const preferred = report.options.findIndex(({ isPreferred }) => isPreferred);
  const chosen: Block[] =
    key === 'reasons' && preferred >= 0
      ? [{ kind: 'paragraph', text: `The preferred option is the one in paragraph 3.${preferred + 1}.` }]
      : [];
  return [
    ...chosen,
    ...list(numberedParagraphs(number, report[key]), (found) => found.flatMap(paragraph), chosen),
  ];
}

function paragraph({ number, text: words, bullets, below }: NumberedParagraph): Block[] {
  return [
    { kind: 'paragraph', text: [{ text: `${number} `, isBold: true }, { text: words }] },
    ...(bullets.length > 0 ? [{ kind: 'list', isNumbered: false, items: bullets } as const] : []),
    ...below.flatMap(paragraph),
  ];
}

function option(
  { text: words, advantages, disadvantages, isPreferred }: ReportOption,
  number: string,
): Block[] {
  const sides = [
    ['For', advantages],
    ['Against', disadvantages],
  ] as const;
  const runs: Run[] = [{ text: `${number} `, isBold: true }, { text: words }];
  if (isPreferred) runs.push({ text: ' (preferred)', isBold: true });
  const said = sides.filter(([, side]) => side.trim() !== '');
  return [
    { kind: 'paragraph', text: runs },
    ...said.map(
      ([term, side]): Block => ({
        kind: 'list',
        isNumbered: false,
        items: side
          .split('\n')
          .map((line) => line.replace(/^[-•]\s+/, '').trim())
          .filter(Boolean)
          .map((line) => [{ text: `${term}: `, isBold: true }, { text: line }]),
      }),
    ),
  ];
}

function heading(words: string, anchor: string): Block[] {
  return [{ kind: 'heading', level: 1, text: words, anchor }];
}

function list<T>(
  items: readonly T[],
  made: (items: readonly T[]) => Block[],
  besides: Block[] = [],
): Block[] {
  if (items.length > 0) return made(items);
  return besides.length > 0 ? [] : [NOTHING];
}
