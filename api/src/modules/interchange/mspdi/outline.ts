import type { MspdiFile, MspdiTask } from './mspdi-file.js';

/** A task in its place: below which summary, and whether it is one itself. */
export interface Placed {
  task: MspdiTask;
  parentUid: string | null;
  /** It has tasks below it. */
  isSummary: boolean;
  /** The file sets it, or a summary above it, inactive. */
  isInactive: boolean;
}

/** The tasks of a file by UID, in its order, blank rows left out; of two with one UID the first. */
export function outlineOf({ tasks }: MspdiFile): Map<string, Placed> {
  const placed = new Map<string, Placed>();
  const above: Placed[] = [];
  for (const task of tasks) {
    if (task.isNull || task.uid === '' || placed.has(task.uid)) continue;
    while (above.length > 0 && above.at(-1)!.task.outlineLevel >= task.outlineLevel) above.pop();
    const parent = above.at(-1);
    if (parent !== undefined) parent.isSummary = true;
    const one: Placed = {
      task,
      parentUid: parent?.task.uid ?? null,
      isSummary: false,
      isInactive: !task.isActive || parent?.isInactive === true,
    };
    placed.set(task.uid, one);
    above.push(one);
  }
  return placed;
}

/** Whether one task lies somewhere below another. */
export function isBelow(outline: ReadonlyMap<string, Placed>, uid: string, summaryUid: string): boolean {
  for (let at = outline.get(uid)?.parentUid ?? null; at !== null; at = outline.get(at)?.parentUid ?? null)
    if (at === summaryUid) return true;
  return false;
}
