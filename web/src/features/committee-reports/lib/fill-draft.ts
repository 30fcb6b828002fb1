import type { CommitteeReportFillQuery } from '../../../generated/graphql.js';
import { keyed, type ReportDraft } from './report-draft.js';

type Fill = CommitteeReportFillQuery['committeeReportFill'];

/** What may be taken from the programme: only parts in which nothing is written yet; and in words, what was. */
export function filled(values: ReportDraft, fill: Fill): { part: Partial<ReportDraft>; words: string } {
  const part: Partial<ReportDraft> = {};
  const names: string[] = [];
  const take = (name: string, more: Partial<ReportDraft>) => {
    names.push(name);
    Object.assign(part, more);
  };
  if (values.background.trim() === '' && fill.background !== '')
    take('background', { background: fill.background });
  if (values.timetable.length === 0 && fill.timetable.length > 0)
    take('timetable', {
      timetable: fill.timetable.map(({ meeting, date }) => keyed({ meeting, date: date?.text ?? '' })),
    });
  if (values.options.length === 0 && fill.options.length > 0)
    take('options', {
      options: fill.options.map(({ text, advantages, disadvantages, isPreferred }) =>
        keyed({ text, advantages, disadvantages, isPreferred }),
      ),
    });
  if (values.nextSteps.trim() === '' && fill.nextSteps !== '')
    take('next steps', { nextSteps: fill.nextSteps });
  const words =
    names.length === 0
      ? 'Nothing to fill: what is empty here, the programme says nothing of.'
      : `Filled: ${names.join(', ')}. What you had written stays.`;
  return { part, words };
}
