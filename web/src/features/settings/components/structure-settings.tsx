import { useQuery } from '@tanstack/react-query';
import { messageOf } from '../../../lib/error-messages.js';
import { useProgramme } from '../../../lib/programme.js';
import { Skeleton } from '../../../ui/busy/busy.js';
import { Notice } from '../../../ui/notice/notice.js';
import { officeProgrammesQuery, structureQuery } from '../api/structure.js';
import { ProgrammeCard } from './programme-card.js';
import { ProgrammesCard } from './programmes-card.js';
import styles from './settings.module.css';
import { StructureVersionsCard } from './structure-versions-card.js';
import { WorkstreamsCard } from './workstreams-card.js';

/** What the office is made of: this programme, its workstreams, how it was ordered, and the programmes beside it. */
export function StructureSettings() {
  const programme = useProgramme();
  const structure = useQuery(structureQuery(programme));
  const office = useQuery(officeProgrammesQuery);
  const error = structure.error ?? office.error;
  if (error) return <Notice tone="error">{messageOf(error)}</Notice>;
  if (!structure.data || !office.data) return <Skeleton label="Loading the structure" lines={6} />;
  const { programmes, officeClock } = office.data;
  return (
    <div className={styles.cards}>
      <ProgrammeCard
        programme={structure.data}
        programmes={programmes}
        holidayDivision={officeClock.holidayDivision}
      />
      <ProgrammesCard programmes={programmes} />
      <WorkstreamsCard structure={structure.data} />
      <StructureVersionsCard versions={structure.data.structureVersions} />
    </div>
  );
}
