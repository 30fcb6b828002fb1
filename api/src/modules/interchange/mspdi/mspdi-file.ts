/** Minutes since 1 January 1970 00:00, local time without zone: what the file calls a date. */
export type Moment = number;
export const MINUTES_PER_DAY = 1440;

/** A Microsoft Project file as it stands, in plain data; nothing is interpreted yet. Absent fields are null. */
export interface MspdiFile {
  name: string | null;
  start: Moment | null;
  finish: Moment | null;
  statusDate: Moment | null;
  isScheduledFromStart: boolean;
  calendarUid: string | null;
  minutesPerDay: number;
  calendars: MspdiCalendar[];
  tasks: MspdiTask[];
  resources: { uid: string; calendarUid: string | null }[];
  assignments: MspdiAssignment[];
}

/** Length of work: minutes worked, or minutes on end where elapsed. */
export interface MspdiDuration {
  minutes: number;
  isElapsed: boolean;
}

export interface MspdiTask {
  uid: string;
  name: string;
  outlineLevel: number;
  isSummary: boolean;
  isNull: boolean;
  isActive: boolean;
  isManual: boolean;
  isMilestone: boolean;
  isExternal: boolean;
  duration: MspdiDuration | null;
  remaining: MspdiDuration | null;
  percentComplete: number;
  start: Moment | null;
  finish: Moment | null;
  actualStart: Moment | null;
  actualFinish: Moment | null;
  earlyStart: Moment | null;
  earlyFinish: Moment | null;
  constraintType: number;
  constraintDate: Moment | null;
  deadline: Moment | null;
  calendarUid: string | null;
  /** Free text in place of a date or a length, as people type it for what is to be confirmed. */
  startText: string | null;
  finishText: string | null;
  durationText: string | null;
  hasLevelingDelay: boolean;
  links: MspdiLink[];
  /** Number 0 is "Baseline", 1 to 10 the others; some hold costs only. */
  baselines: { number: number; start: Moment | null; finish: Moment | null }[];
}

/** A link to the task that stands before. `type`: 0 finish to finish, 1 finish to start, 2 start to finish, 3 start to start. */
export interface MspdiLink {
  predecessorUid: string;
  type: number;
  /** Tenths of minutes; where the format is a percentage, the percentage itself. */
  lag: number;
  lagFormat: number;
  /** The other project, where the predecessor is in one. */
  crossProject: string | null;
}

export interface MspdiAssignment {
  taskUid: string;
  resourceUid: string;
  /** Stretches of remaining work, as far as written; without a value nothing is done in them. */
  stretches: { start: Moment; hasWork: boolean }[];
}

/** Worked stretches of a day in minutes from midnight, in order. */
export type Hours = readonly (readonly [from: number, to: number])[];

export interface MspdiCalendar {
  uid: string;
  name: string;
  baseUid: string | null;
  week: MspdiWeek;
  /** Weeks worked otherwise for a time. */
  workWeeks: { from: Moment; to: Moment; week: MspdiWeek }[];
  exceptions: MspdiException[];
}

/** Hours by day of the week, 1 Monday … 7 Sunday; a day that is not named is that of the base calendar. */
export type MspdiWeek = ReadonlyMap<number, Hours>;

/** Days that differ from the week, once or again and again; `type` as in the file (0 and 1 every day … 7 every so many). */
export interface MspdiException {
  name: string;
  from: Moment;
  to: Moment;
  type: number;
  period: number;
  /** Bits: 1 Sunday, 2 Monday … 64 Saturday. */
  daysOfWeek: number;
  /** From 0, January. */
  month: number;
  monthDay: number;
  /** 0 day, 1 weekday, 2 weekend day, 3 Sunday … 9 Saturday. */
  monthItem: number;
  /** 0 first … 3 fourth, 4 last. */
  monthPosition: number;
  /** Empty where nobody works. */
  hours: Hours;
}
