import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { BrandingSettings } from '../features/branding/components/branding-settings.js';
import { CalendarFeeds } from '../features/calendar-feeds/components/calendar-feeds.js';
import { MailSettings } from '../features/mail/components/mail-settings.js';
import { PolicySettings } from '../features/ratings/components/policy-settings.js';
import { ReportingSettings } from '../features/reporting/components/reporting-settings.js';
import { settingsQuery } from '../features/settings/api/settings.js';
import { AuditTrail } from '../features/settings/components/audit-trail.js';
import { CalendarSettings } from '../features/settings/components/calendar-settings.js';
import { ClockSettings } from '../features/settings/components/clock-settings.js';
import { MatrixSettings } from '../features/settings/components/matrix-settings.js';
import { PeopleSettings } from '../features/settings/components/people-settings.js';
import { PostsSettings } from '../features/settings/components/posts-settings.js';
import { StructureSettings } from '../features/settings/components/structure-settings.js';
import { ToleranceSettings } from '../features/settings/components/tolerance-settings.js';
import { useProgramme } from '../lib/programme.js';
import { useCan } from '../lib/session.js';
import { useTitle } from '../lib/title.js';
import { Skeleton } from '../ui/busy/busy.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import { Tabs } from '../ui/tabs/tabs.js';
import styles from './governance-page.module.css';
import type { SettingsTab } from './settings.search.js';

const route = getRouteApi('/p/$programmeCode/settings');

const LABELS: Record<SettingsTab, string> = {
  tolerances: 'Tolerances',
  matrix: 'Risk matrix',
  structure: 'Structure',
  posts: 'Posts and organisations',
  calendar: 'Calendar',
  clock: 'Clock',
  feeds: 'Calendar feeds',
  mail: 'Mail',
  reporting: 'Reporting',
  branding: 'Branding',
  people: 'People and roles',
  audit: 'Audit trail',
};

/** By what the programme is judged, which day it is, who may come in. Everybody sees the rules; few change them. */
export function SettingsPage() {
  const programme = useProgramme();
  const { tab = 'tolerances' } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: settings, error } = useQuery(settingsQuery(programme));
  const mayConfigure = useCan('programme:configure');
  const readsOffice = useCan('office:read');
  const seesTrail = useCan('office:read-audit');
  const tabs: SettingsTab[] = ['tolerances', 'matrix'];
  if (mayConfigure) tabs.push('structure');
  if (readsOffice) tabs.push('posts');
  tabs.push('calendar', 'clock', 'reporting', 'feeds', 'mail', 'branding');
  if (mayConfigure) tabs.push('people');
  if (seesTrail) tabs.push('audit');
  const shown = tabs.includes(tab) ? tab : 'tolerances';
  useTitle([LABELS[shown], 'Settings', programme.name]);
  if (error && !settings) throw error;
  return (
    <>
      <PageHeader title="Settings" about={programme.name} />
      <Tabs
        label="Settings"
        tabs={tabs.map((id) => ({ id, label: LABELS[id] }))}
        value={shown}
        onChange={(next) => void navigate({ search: { tab: next }, replace: true })}
      >
        {settings ? <Panel tab={shown} settings={settings} /> : <Skeleton label="Loading the settings" />}
      </Tabs>
    </>
  );
}

function Panel({
  tab,
  settings,
}: {
  tab: SettingsTab;
  settings: Parameters<typeof MatrixSettings>[0]['settings'];
}) {
  switch (tab) {
    case 'tolerances':
      return (
        <div className={styles.stack}>
          <ToleranceSettings settings={settings} />
          <PolicySettings programmeId={settings.id} />
        </div>
      );
    case 'matrix':
      return <MatrixSettings settings={settings} />;
    case 'structure':
      return <StructureSettings />;
    case 'posts':
      return <PostsSettings />;
    case 'calendar':
      return <CalendarSettings />;
    case 'clock':
      return <ClockSettings />;
    case 'feeds':
      return <CalendarFeeds />;
    case 'mail':
      return <MailSettings />;
    case 'reporting':
      return <ReportingSettings />;
    case 'branding':
      return <BrandingSettings />;
    case 'people':
      return <PeopleSettings />;
    case 'audit':
      return <AuditTrail />;
  }
}
