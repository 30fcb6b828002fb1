interface Happening {
  key: string;
  /** The day of the office on which it is entered. */
  on: string;
  /** In a line, for whoever watches. */
  says: string;
  /** Why, for the record: the source in our words, and what of it is our reading. */
  reason: string;
  /** No source prints the day, or the day on which it was said. */
  isOurReading?: boolean;
}

/** A new expected date of an item. */
export interface ForecastFacts extends Happening {
  does: 'FORECAST';
  item: string;
  date: string;
}

/** An item is done. */
export interface CompletionFacts extends Happening {
  does: 'COMPLETE';
  item: string;
  date: string;
  /** Why it is done although something that it waits for is not. */
  override?: string;
}

export interface MeetingMoveFacts extends Happening {
  does: 'MOVE_MEETING';
  meeting: string;
  date: string;
}

export interface MeetingCancelFacts extends Happening {
  does: 'CANCEL_MEETING';
  meeting: string;
}

export interface ScenarioCloseFacts extends Happening {
  does: 'CLOSE_SCENARIO';
  scenario: number;
}

/** A body of one agrees to a baseline, and it is taken. */
export interface BaselineTakenFacts extends Happening {
  does: 'BASELINE';
  body: string;
  /** Of the sitting and of the decision. */
  title: string;
  words: string;
  /** Of the baseline. */
  name: string;
}

export type HappeningFacts =
  | ForecastFacts
  | CompletionFacts
  | MeetingMoveFacts
  | MeetingCancelFacts
  | ScenarioCloseFacts
  | BaselineTakenFacts;
