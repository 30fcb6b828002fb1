import { ISSUE_SEVERITY_WORDS, isOpenIssue } from '../../issue/issue-words.js';
import { countWords } from '../cells.js';
import type { PageLine } from '../pack-content.js';
import type { PackDecisionNeededRow, PackFacts, PackGateRow, PackScenarioRow } from '../pack-rows.js';
import { BAND_WORDS } from '../sections/risks.js';
import { shortWords } from './fit-page.js';
import type { Brevity, UncutPart } from './uncut-part.js';

/** Issues of this severity and worse stand on the page: critical and major. */
const WORST_SEVERITIES = 2;

/** The next decisions, each with its body, its day and what is to spare. */
export function decisionsPart(facts: PackFacts, brevity: Brevity): UncutPart {
  const { needed, meeting } = facts;
  const isHere = (row: PackDecisionNeededRow) => meeting !== null && row.meetingId === meeting.id;
  const ordered = [...needed.filter(isHere), ...needed.filter((row) => !isHere(row))];
  const none: PageLine = { lead: '', text: 'No decision is known to come.' };
  return {
    lines: needed.length === 0 ? [none] : [],
    items: ordered.map((row) => decision(row, gateOf(row, workingOf(facts)), brevity)),
    ...{ least: 2, most: 5 },
  };
}

function decision(row: PackDecisionNeededRow, gate: PackGateRow | null, brevity: Brevity): PageLine {
  const { title, asked, scenario, body, when, status, clearDaysLeft, late, ref } = row;
  const place = [body === null ? null : shortWords(body, brevity.title), when.text, scenario]
    .filter((one) => one !== null && one !== '')
    .join(', ');
  const margin =
    gate !== null
      ? `papers ${spareWords(gate.margin)}`
      : clearDaysLeft === null
        ? null
        : `${countWords(clearDaysLeft, 'clear day')} left`;
  const said = [place, lowerFirst(status), margin].filter((one) => one !== null && one !== '').join('; ');
  return {
    lead: `${shortWords(asked ? `${title}: ${asked}` : title, brevity.title)}.`.replace(/([.…])\.$/, '$1'),
    text: `${said}.${late.length > 0 ? ` Late: ${shortWords(late.join('; '), brevity.said / 2)}.` : ''}`,
    ...(ref && { ref }),
  };
}

const lowerFirst = (words: string) => `${words.charAt(0).toLowerCase()}${words.slice(1)}`;

const workingOf = ({ scenarios }: PackFacts): PackScenarioRow | undefined =>
  scenarios.find(({ isWorking }) => isWorking) ?? scenarios[0];

/** The gate that is computed for the same item; in another scenario than the one worked to there is none. */
function gateOf({ ref, scenario }: PackDecisionNeededRow, working: PackScenarioRow | undefined) {
  if (scenario !== null && scenario !== working?.name) return null;
  return working?.gates.find((gate) => gate.ref.id === ref?.id) ?? null;
}

/** Example: "with 4 working days to spare"; "3 working days too late". */
function spareWords(margin: number): string {
  return margin < 0
    ? `${countWords(-margin, 'working day')} too late`
    : `with ${countWords(margin, 'working day')} to spare`;
}

/** When the protected date comes, which step comes next on the way, the gate with least to spare, and what one day more costs. */
export function routePart(facts: PackFacts, { title: most, said }: Brevity): UncutPart {
  const { scenarios, target, today } = facts;
  const working = workingOf(facts);
  const list = { items: [], least: 0, most: 0 };
  if (target === null || working === undefined)
    return { lines: [{ lead: '', text: 'The plan protects no date that is still to come.' }], ...list };
  const next = working.route.find(({ on }) => on === null || on.day === null || on.day >= today);
  const tightest = [...working.gates].sort((a, b) => a.margin - b.margin)[0];
  const under = scenarios.length > 1 ? `, ${working.name}` : '';
  const lines: PageLine[] = [
    {
      lead: `${shortWords(target, most)}${under}:`,
      text: `${shortWords(working.target, said)}.`.replace(/([.…])\.$/, '$1'),
    },
  ];
  if (next !== undefined) {
    const margin = next.margin === null ? '' : `; ${countWords(next.margin, 'working day')} to spare`;
    lines.push({
      lead: 'Next step:',
      text: `${shortWords(next.title, most)}${next.on === null ? '' : `, ${next.on.text}`}${margin}.`,
      ref: next.ref,
    });
  }
  if (tightest !== undefined)
    lines.push({
      lead: 'Least to spare:',
      text: `${shortWords(tightest.title, most)} to ${shortWords(tightest.meeting, most)}, papers due ${tightest.papersDue.text}, ready ${tightest.readyOn.text}: ${spareWords(tightest.margin)}.`,
      ref: tightest.ref,
    });
  lines.push({
    lead: 'One day more:',
    text: shortWords(working.cliff ?? 'What it costs is not known.', 2 * said),
  });
  return { lines, ...list };
}

/** The worst open risks; the register has them in that order. */
export function risksPart({ risks }: PackFacts, { title: most }: Brevity): UncutPart {
  const open = risks.filter(({ isOpen }) => isOpen);
  const none: PageLine = { lead: '', text: 'No risk is open.' };
  return {
    lines: open.length === 0 ? [none] : [],
    items: open.map(({ code, title, band, score, target, owner, ref }) => ({
      lead: `${code} ${shortWords(title, most)}:`,
      text: `${BAND_WORDS[band].toLowerCase()}, ${score}${target === null ? '' : `; target ${target}`}; ${owner ?? 'nobody owns it'}.`,
      ref,
    })),
    ...{ least: 3, most: 5 },
  };
}

/** Critical and major issues that are open, and how many others there are. */
export function issuesPart({ issues }: PackFacts, { title: most }: Brevity): UncutPart {
  const open = issues
    .filter(({ state }) => isOpenIssue(state))
    .sort((a, b) => a.severity - b.severity || a.code.localeCompare(b.code, 'en', { numeric: true }));
  const grave = open.filter(({ severity }) => severity <= WORST_SEVERITIES);
  const others = open.length - grave.length;
  const rest = others === 0 ? '' : ` ${countWords(others, 'lesser one')} in the board pack.`;
  const lines = [
    ...(grave.length === 0 ? [{ lead: '', text: `No critical or major issue is open.${rest}` }] : []),
    ...(grave.length > 0 && rest !== '' ? [{ lead: '', text: rest.trim() }] : []),
  ];
  return {
    lines,
    items: grave.map(({ code, title, severity, target, isOverdue, owner, ref }) => ({
      lead: `${code} ${shortWords(title, most)}:`,
      text: `${ISSUE_SEVERITY_WORDS[severity].toLowerCase()}; ${target === null ? 'no day set' : `by ${target.text}`}${isOverdue ? ', overdue' : ''}; ${owner ?? 'nobody owns it yet'}.`,
      ref,
    })),
    ...{ least: 1, most: 4 },
  };
}
