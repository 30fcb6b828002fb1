import { download, toCsv } from '../../../lib/csv.js';
import { formatDay } from '../../../lib/dates.js';
import { useToday } from '../../../lib/session.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { FilterBar } from '../../../ui/filter-bar/filter-bar.js';
import { Notice } from '../../../ui/notice/notice.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { RuleId } from '../../../ui/verb-form/rule-list.js';
import type { Theme, YouSaidWeDid } from '../api/public-feedback.js';
import {
  byWorkstream,
  type ConsultationName,
  type FeedbackFilter,
  isThemeShown,
  themeRows,
  themesSentence,
  workstreamName,
} from './feedback-words.js';
import styles from './public-feedback.module.css';
import { AnswerEntry, ThemeEntry, type ThemeVerb } from './theme-entry.js';

export interface YouSaidCardProps {
  data: YouSaidWeDid;
  consultations: readonly ConsultationName[];
  filter: FeedbackFilter;
  onFilter: (part: FeedbackFilter) => void;
  onOpen: (open: ThemeVerb | { verb: 'record-theme' }) => void;
}

/** What the public said by workstream, what was done about it, and what is late. */
export function YouSaidCard({ data, consultations, filter, onFilter, onOpen }: YouSaidCardProps) {
  const today = useToday();
  const mayRecord = data.mayRecordAll || data.workstreams.length > 0;
  const shown = data.feedback.filter((theme) => isThemeShown(theme, filter));
  const unlinked = data.responses.filter(({ feedbackIds }) => feedbackIds.length === 0);
  const codeOf = (id: string | null) => consultations.find((one) => one.id === id)?.code ?? null;
  return (
    <Card
      title="You said, we did"
      actions={
        <div className={styles.verbs} data-print="no">
          {shown.length > 0 && (
            <Button
              look="quiet"
              onClick={() =>
                download(
                  `you-said-we-did-${today}.csv`,
                  toCsv(themeRows(shown, data.responses, consultations)),
                )
              }
            >
              Download CSV
            </Button>
          )}
          {mayRecord && (
            <Button look="quiet" onClick={() => onOpen({ verb: 'record-theme' })}>
              Record what people said
            </Button>
          )}
        </div>
      }
    >
      {data.feedback.length === 0 ? (
        <p className="muted">
          Nothing is recorded yet of what people said. Each theme, from a consultation or an event, stands
          here with what was done about it or why it cannot be done. A theme that nobody has answered twelve
          weeks after the close is listed as unanswered.
        </p>
      ) : (
        <>
          <div data-print="no">
            <Filters data={data} consultations={consultations} filter={filter} onFilter={onFilter} />
          </div>
          <p className={styles.sum}>{themesSentence(shown)}</p>
          <Late themes={shown.filter(({ standing }) => standing === 'UNANSWERED')} />
          {byWorkstream(shown).map(([name, themes]) => (
            <section key={name} aria-label={name}>
              <h3 className={styles.stream}>{name}</h3>
              {themes.map((theme) => (
                <ThemeEntry
                  key={theme.id}
                  theme={theme}
                  answers={data.responses.filter(({ id }) => theme.responseIds.includes(id))}
                  consultation={codeOf(theme.consultationId)}
                  onOpen={onOpen}
                />
              ))}
            </section>
          ))}
        </>
      )}
      {unlinked.length > 0 && (
        <section aria-label="Drafts that answer nothing yet" data-print="no">
          <h3 className={styles.stream}>Drafts that answer nothing yet</h3>
          <p className="muted">Each is published once it names the feedback that it answers.</p>
          {unlinked.map((answer) => (
            <AnswerEntry key={answer.id} answer={answer} onOpen={onOpen} />
          ))}
        </section>
      )}
    </Card>
  );
}

/** `YSWD-2`: what nobody has answered in time, the longest wait first. */
function Late({ themes }: { themes: readonly Theme[] }) {
  if (themes.length === 0) return null;
  const since = ({ unansweredSince }: Theme) => unansweredSince ?? '';
  const inOrder = [...themes].sort((a, b) => since(a).localeCompare(since(b)));
  const rules = [...new Set(themes.flatMap(({ problems }) => problems.map(({ rule }) => rule)))];
  return (
    <Notice tone="warning" title={`Unanswered: ${themes.length}`}>
      <ul className={styles.late}>
        {inOrder.map((theme) => (
          <li key={theme.id}>
            {theme.code} {theme.theme} ({workstreamName(theme.workstream)}): since {formatDay(since(theme))}
          </li>
        ))}
      </ul>
      {rules.map((rule) => (
        <RuleId key={rule} rule={rule} />
      ))}
    </Notice>
  );
}

function Filters({ data, consultations, filter, onFilter }: Omit<YouSaidCardProps, 'onOpen'>) {
  const streams = new Map(
    data.feedback.map(({ workstreamId, workstream }) => [workstreamId ?? 'none', workstreamName(workstream)]),
  );
  return (
    <FilterBar>
      <SelectField
        label="Said in"
        value={filter.from ?? ''}
        emptyLabel="Everywhere"
        options={[
          ...consultations.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` })),
          { value: 'event', label: 'Events outside a consultation' },
        ]}
        onChange={({ target }) => onFilter({ from: target.value || undefined })}
      />
      <SelectField
        label="Workstream"
        value={filter.workstream ?? ''}
        emptyLabel="All"
        options={[...streams].map(([value, label]) => ({ value, label }))}
        onChange={({ target }) => onFilter({ workstream: target.value || undefined })}
      />
      <SelectField
        label="Show"
        value={filter.said ?? ''}
        emptyLabel="Everything"
        options={[
          { value: 'answered', label: 'Answered' },
          { value: 'open', label: 'Not answered' },
          { value: 'late', label: 'Unanswered too long' },
        ]}
        onChange={({ target }) => onFilter({ said: (target.value || undefined) as FeedbackFilter['said'] })}
      />
    </FilterBar>
  );
}
