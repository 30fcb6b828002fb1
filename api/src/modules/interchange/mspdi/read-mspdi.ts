import { readXmlRecords, XML_LIMITS, type XmlElement } from '../../../platform/xml/read-xml-records.js';
import { XmlRefusal } from '../../../platform/xml/xml-refusal.js';
import type { MspdiAssignment, MspdiFile, MspdiLink, MspdiTask } from './mspdi-file.js';
import { flagOf, momentOf, numberOf, readDuration, readMoment, textOf, unitOf } from './mspdi-values.js';
import { readCalendar } from './read-calendar.js';

const MOST_TASKS = 100_000;
const NO_CALENDAR = new Set(['-1', '0']);

/** Reads a Microsoft Project XML file; throws an `XmlRefusal` for one that is none or is not safe to read. */
export async function readMspdi(bytes: AsyncIterable<Uint8Array>, limits = XML_LIMITS): Promise<MspdiFile> {
  const file: MspdiFile = {
    name: null,
    start: null,
    finish: null,
    statusDate: null,
    isScheduledFromStart: true,
    calendarUid: null,
    minutesPerDay: 480,
    calendars: [],
    tasks: [],
    resources: [],
    assignments: [],
  };
  await readXmlRecords(
    bytes,
    (path, record) => {
      if (path[0] !== 'Project')
        throw new XmlRefusal(
          `Its first element is <${path[0]}>, and that of a Microsoft Project file is <Project>.`,
        );
      if (path.length === 2) readHeader(file, record);
      else readRecord(file, path[1]!, record);
    },
    limits,
  );
  return file;
}

function readHeader(file: MspdiFile, { name, text }: XmlElement): void {
  const value = text.trim();
  switch (name) {
    case 'Title':
    case 'Name':
      file.name = value === '' ? file.name : value;
      break;
    case 'StartDate':
      file.start = readMoment(value);
      break;
    case 'FinishDate':
      file.finish = readMoment(value);
      break;
    case 'StatusDate':
      file.statusDate = readMoment(value);
      break;
    case 'ScheduleFromStart':
      file.isScheduledFromStart = value !== '0';
      break;
    case 'CalendarUID':
      file.calendarUid = value === '' ? null : value;
      break;
    case 'MinutesPerDay':
      if (Number(value) > 0) file.minutesPerDay = Number(value);
  }
}

function readRecord(file: MspdiFile, list: string, record: XmlElement): void {
  if (list === 'Tasks' && record.name === 'Task') {
    if (file.tasks.length >= MOST_TASKS) throw new XmlRefusal(`It holds more than ${MOST_TASKS} tasks.`);
    file.tasks.push(readTask(record));
  } else if (list === 'Calendars' && record.name === 'Calendar') file.calendars.push(readCalendar(record));
  else if (list === 'Resources' && record.name === 'Resource')
    file.resources.push({ uid: textOf(record, 'UID') ?? '', calendarUid: calendarUidOf(record) });
  else if (list === 'Assignments' && record.name === 'Assignment')
    file.assignments.push(readAssignment(record));
}

function readTask(record: XmlElement): MspdiTask {
  const unit = unitOf(numberOf(record, 'DurationFormat', 7));
  const length = (name: string) => {
    const minutes = readDuration(textOf(record, name) ?? '');
    return minutes === null || minutes < 0 ? null : { minutes, isElapsed: unit.isElapsed };
  };
  return {
    uid: textOf(record, 'UID') ?? '',
    name: textOf(record, 'Name') ?? '',
    outlineLevel: numberOf(record, 'OutlineLevel', 1),
    isSummary: flagOf(record, 'Summary'),
    isNull: flagOf(record, 'IsNull'),
    isActive: textOf(record, 'Active') !== '0',
    isManual: flagOf(record, 'Manual'),
    isMilestone: flagOf(record, 'Milestone'),
    isExternal: flagOf(record, 'ExternalTask'),
    duration: length('Duration'),
    remaining: length('RemainingDuration'),
    percentComplete: numberOf(record, 'PercentComplete', 0),
    start: momentOf(record, 'Start'),
    finish: momentOf(record, 'Finish'),
    actualStart: momentOf(record, 'ActualStart'),
    actualFinish: momentOf(record, 'ActualFinish'),
    earlyStart: momentOf(record, 'EarlyStart'),
    earlyFinish: momentOf(record, 'EarlyFinish'),
    constraintType: numberOf(record, 'ConstraintType', 0),
    constraintDate: momentOf(record, 'ConstraintDate'),
    deadline: momentOf(record, 'Deadline'),
    calendarUid: calendarUidOf(record),
    startText: textOf(record, 'StartText'),
    finishText: textOf(record, 'FinishText'),
    durationText: textOf(record, 'DurationText'),
    hasLevelingDelay: numberOf(record, 'LevelingDelay', 0) !== 0,
    links: record.children.filter((child) => child.name === 'PredecessorLink').map(readLink),
    baselines: record.children
      .filter((child) => child.name === 'Baseline')
      .map((one) => ({
        number: numberOf(one, 'Number', 0),
        start: momentOf(one, 'Start'),
        finish: momentOf(one, 'Finish'),
      })),
  };
}

function readLink(link: XmlElement): MspdiLink {
  return {
    predecessorUid: textOf(link, 'PredecessorUID') ?? '',
    type: numberOf(link, 'Type', 1),
    lag: numberOf(link, 'LinkLag', 0),
    lagFormat: numberOf(link, 'LagFormat', 7),
    crossProject: flagOf(link, 'CrossProject')
      ? (textOf(link, 'CrossProjectName') ?? 'another project')
      : null,
  };
}

const REMAINING_WORK = 1;

function readAssignment(record: XmlElement): MspdiAssignment {
  return {
    taskUid: textOf(record, 'TaskUID') ?? '',
    resourceUid: textOf(record, 'ResourceUID') ?? '',
    stretches: record.children.flatMap((child) => {
      const start = child.name === 'TimephasedData' ? momentOf(child, 'Start') : null;
      if (start === null || numberOf(child, 'Type', 0) !== REMAINING_WORK) return [];
      return [{ start, hasWork: (readDuration(textOf(child, 'Value') ?? '') ?? 0) > 0 }];
    }),
  };
}

/** None where the file says so, by -1 or (in blank rows and old files) by 0. */
function calendarUidOf(record: XmlElement): string | null {
  const uid = textOf(record, 'CalendarUID');
  return uid === null || NO_CALENDAR.has(uid) ? null : uid;
}
