import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { planQuery } from '../features/milestones/api/plan.js';
import { MOST_TRENDS, type Trend, trendsQuery } from '../features/trends/api/trends.js';
import { TrendDrawing } from '../features/trends/components/trend-drawing.js';
import { TrendTable } from '../features/trends/components/trend-table.js';
import { letterOf, trendCsv } from '../features/trends/components/trend-words.js';
import styles from '../features/trends/components/trends.module.css';
import { download, toCsv } from '../lib/csv.js';
import { useProgramme } from '../lib/programme.js';
import { useTitle } from '../lib/title.js';
import { Busy, Skeleton } from '../ui/busy/busy.js';
import { Button } from '../ui/button/button.js';
import { Card } from '../ui/card/card.js';
import { ChooseField } from '../ui/choose-field/choose-field.js';
import { EmptyState } from '../ui/empty-state/empty-state.js';
import { Link } from '../ui/link/link.js';
import { PageHeader } from '../ui/page-header/page-header.js';

const route = getRouteApi('/p/$programmeCode/trends');

/** How the expected dates of chosen items moved, side by side; the address holds which. */
export function TrendsPage() {
  const programme = useProgramme();
  const { items } = route.useSearch();
  const navigate = route.useNavigate();
  const plan = useQuery(planQuery(programme.id));
  const named = items?.split(',') ?? null;
  const itemIds = named && idsOf(named, plan.data?.rows ?? []);
  const found = useQuery({
    ...trendsQuery(programme.id, itemIds),
    enabled: named === null || plan.isSuccess,
  });
  useTitle(['Trends', programme.name]);
  const error = plan.error ?? found.error;
  if (error && !(plan.data && found.data)) throw error;
  const base = `/p/${encodeURIComponent(programme.code)}`;
  const trends = found.data?.trends ?? [];
  const show = (codes: readonly string[]) =>
    void navigate({ search: { items: codes.join(',') || undefined }, replace: true, resetScroll: false });
  const codes = trends.map(({ code }) => code);
  const choices = plan.data ? choicesOf(plan.data.rows, codes) : [];
  return (
    <>
      <PageHeader
        title="Trends"
        about={programme.name}
        actions={
          trends.length > 0 && (
            <Button onClick={() => download(`trends-${found.data?.today}.csv`, toCsv(trendCsv(trends)))}>
              Download CSV
            </Button>
          )
        }
      />
      {!found.data ? (
        <Skeleton label="Reading the history" lines={6} />
      ) : (
        <Busy isBusy={found.isFetching}>
          <div className={styles.cards}>
            {trends.length === 0 ? (
              <EmptyState title="Nothing to show yet">
                Each time an expected date is stated, this page keeps what was expected on which day. A level
                line is a plan that holds, a rising one a plan that slips. Protected items and gates that
                moved stand here by themselves; choose any other item below.
              </EmptyState>
            ) : (
              <Chart trends={trends} />
            )}
            <Card title={`Items shown (${trends.length})`}>
              <ol className={styles.chosen}>
                {trends.map((trend, at) => (
                  <li key={trend.itemId}>
                    <span className={styles.name}>
                      <span className={styles.letter}>{letterOf(at)}</span>
                      <Link href={`${base}/items/${trend.itemId}`}>
                        {trend.code} {trend.title}
                      </Link>
                    </span>
                    <Button
                      aria-label={`Leave out ${trend.title}`}
                      onClick={() => show(codes.filter((code) => code !== trend.code))}
                    >
                      Leave out
                    </Button>
                  </li>
                ))}
              </ol>
              {trends.length < MOST_TRENDS ? (
                <ChooseField
                  label="Show another item"
                  hint="Type a part of its title or code"
                  choices={choices}
                  value=""
                  onChange={(code) => code && show([...codes, code])}
                />
              ) : (
                <p className={styles.about}>{MOST_TRENDS} items are as many as can be told apart.</p>
              )}
              {named && <Button onClick={() => show([])}>Show the usual ones</Button>}
            </Card>
            {trends.map((trend, at) => (
              <Card key={trend.itemId} title={`${letterOf(at)} · ${trend.title}`}>
                <p className={styles.sentence}>{trend.sentence}</p>
                <TrendTable trend={trend} itemHref={`${base}/items/${trend.itemId}`} />
              </Card>
            ))}
          </div>
        </Busy>
      )}
    </>
  );
}

function Chart({ trends }: { trends: readonly Trend[] }) {
  const label = trends.map(({ title, sentence }, at) => `${letterOf(at)}, ${title}: ${sentence}`).join(' ');
  return (
    <Card title="Expected dates, as they were reported">
      <p className={styles.about}>
        A level line is a plan that holds, a rising one a plan that slips; a band runs from the earliest to
        the latest day, a gap is a time without a date, an open circle is to be confirmed. What is done ends
        in a diamond on the dashed line, on which the day of the report is the expected day.
      </p>
      <TrendDrawing trends={trends} label={label} />
    </Card>
  );
}

interface NamedRow {
  itemId: string;
  code: string;
  title: string;
}

function idsOf(codes: readonly string[], rows: readonly NamedRow[]): string[] {
  const ids = codes.flatMap((code) => rows.find((row) => row.code === code)?.itemId ?? []);
  return [...new Set(ids)].slice(0, MOST_TRENDS);
}

function choicesOf(rows: readonly NamedRow[], shown: readonly string[]) {
  const others = new Map(
    rows.flatMap(({ code, title }) => (shown.includes(code) ? [] : [[code, title] as const])),
  );
  return [...others].map(([code, title]) => ({ value: code, label: title, hint: code }));
}
