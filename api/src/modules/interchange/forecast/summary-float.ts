import { lateDatesOf, planEnd } from '@gantry/shared/schedule/backward-pass';
import { totalFloat } from '@gantry/shared/schedule/float';
import { holdDates } from '@gantry/shared/schedule/hold';
import { lateDates, type Schedule } from '@gantry/shared/schedule/schedule';

/** Free float of summaries: by how many steps all that is below one can slip at once and move nothing else. */
export class SummaryFloats {
  private readonly hold;
  private readonly late;
  private readonly end;
  /** Points put in for a summary and for those below it, by the summary's id. */
  private readonly hubs = new Map<string, number[]>();

  /** `above` names the summaries over a summary. */
  constructor(
    private readonly schedule: Schedule,
    above: (id: string) => Iterable<string>,
  ) {
    for (const [id, of] of schedule.net.hubs)
      for (const summaryId of [of, ...above(of)]) {
        const known = this.hubs.get(summaryId) ?? [];
        known.push(schedule.net.rankOf.get(id)!);
        this.hubs.set(summaryId, known);
      }
    this.hold = holdDates(schedule);
    this.late = lateDates(schedule.net.nodeCount);
    this.end = planEnd(schedule);
  }

  /**
   * Of one summary, by its id and what lies below it. Links inside do not bind, for both their ends move; points put in for
   * summaries carry on what binds what follows them.
   */
  freeFloat(summaryId: string, leaves: readonly string[]): number | null {
    const { net } = this.schedule;
    const nodes = leaves.flatMap((id) => net.rankOf.get(id) ?? []);
    const hubs = this.hubs.get(summaryId) ?? [];
    const saved = [...nodes, ...hubs].map((i) => [i, this.hold.start[i]!, this.hold.need[i]!] as const);
    for (const i of nodes) [this.hold.start[i], this.hold.need[i]] = [net.top, net.top];
    let least: number | null = null;
    const isHub = new Set(hubs);
    for (const i of [...nodes, ...hubs].sort((a, b) => b - a)) {
      lateDatesOf(this.schedule, this.hold, this.late, i, this.end, false);
      if (isHub.has(i)) this.hold.start[i] = this.late.start[i]!;
      else {
        const float = totalFloat({ ...this.schedule, late: this.late }, i);
        if (float !== null && (least === null || float < least)) least = float;
      }
    }
    for (const [i, start, need] of saved) [this.hold.start[i], this.hold.need[i]] = [start, need];
    return least;
  }
}
