/** A body as the drawing of reporting lines needs it. */
export interface ChartBody {
  id: string;
  name: string;
  parentId: string | null;
  /** No source says outright that the other is above it: its line is dashed. */
  isParentInferred: boolean;
}

export interface ChartBox {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface ChartLine {
  fromId: string;
  toId: string;
  isInferred: boolean;
  /** Corners of the line, from the foot of the upper box to the head of the lower one. */
  points: [x: number, y: number][];
}

export interface Organogram {
  boxes: ChartBox[];
  lines: ChartLine[];
  width: number;
  height: number;
  /** Bodies with nothing above and nothing below: they stand in rows of their own. */
  unconnectedIds: string[];
}

const BOX = { width: 184, height: 76 };
const GAP = { x: 24, y: 48 };
const UNCONNECTED_PER_ROW = 4;

/**
 * Where each body stands in the drawing: a tree for each that has nobody above it, the bodies under one parent side by
 * side with the parent over their middle. Those that report nowhere and to whom nobody reports follow in rows below. A
 * parent that is not among the bodies counts as none; a circle is cut where it was entered.
 * Example: two boards under one partnership: the partnership on top, in the middle over the two.
 */
export function organogram(bodies: readonly ChartBody[]): Organogram {
  const ordered = [...bodies].sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
  const children = childrenOf(ordered);
  const roots = rootsOf(ordered, children);
  const isAlone = (id: string) => (children.get(id) ?? []).length === 0;
  const trees = roots.filter(({ id }) => !isAlone(id));
  const alone = roots.filter(({ id }) => isAlone(id));
  const boxes = new Map<string, ChartBox>();
  let left = 0;
  for (const root of trees) left += placeTree(root.id, children, boxes, left, 0) + GAP.x;
  const foot = footOf(boxes.values());
  const top = foot === 0 ? 0 : foot + GAP.y;
  for (const [at, { id }] of alone.entries()) {
    const x = (at % UNCONNECTED_PER_ROW) * (BOX.width + GAP.x);
    const y = top + Math.floor(at / UNCONNECTED_PER_ROW) * (BOX.height + GAP.x);
    boxes.set(id, { id, x, y, ...BOX });
  }
  const placed = [...boxes.values()];
  return {
    boxes: placed,
    lines: linesOf(ordered, boxes, children),
    width: placed.reduce((most, box) => Math.max(most, box.x + box.width), 0),
    height: footOf(placed),
    unconnectedIds: alone.map(({ id }) => id),
  };
}

function footOf(boxes: Iterable<ChartBox>): number {
  let foot = 0;
  for (const box of boxes) foot = Math.max(foot, box.y + box.height);
  return foot;
}

/** Under each body those that report to it, without the links that would close a circle. */
function childrenOf(bodies: readonly ChartBody[]): Map<string, string[]> {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const children = new Map<string, string[]>();
  const cut = new Set<string>();
  for (const body of bodies) {
    if (body.parentId === null || !byId.has(body.parentId)) continue;
    if (closesCircle(body.id, byId, cut)) {
      cut.add(body.id);
      continue;
    }
    children.set(body.parentId, [...(children.get(body.parentId) ?? []), body.id]);
  }
  return children;
}

function closesCircle(id: string, byId: ReadonlyMap<string, ChartBody>, cut: ReadonlySet<string>): boolean {
  const seen = new Set<string>();
  for (let at = byId.get(id)?.parentId ?? null; at !== null && !seen.has(at); ) {
    if (at === id) return true;
    seen.add(at);
    at = cut.has(at) ? null : (byId.get(at)?.parentId ?? null);
  }
  return false;
}

function rootsOf(bodies: readonly ChartBody[], children: ReadonlyMap<string, string[]>): ChartBody[] {
  const under = new Set([...children.values()].flat());
  return bodies.filter(({ id }) => !under.has(id));
}

/** Places a tree with its left edge at `left`; answers how wide it is. */
function placeTree(
  id: string,
  children: ReadonlyMap<string, string[]>,
  boxes: Map<string, ChartBox>,
  left: number,
  level: number,
): number {
  const below = children.get(id) ?? [];
  let width = 0;
  for (const [at, child] of below.entries())
    width += placeTree(child, children, boxes, left + width, level + 1) + (at < below.length - 1 ? GAP.x : 0);
  const whole = Math.max(width, BOX.width);
  boxes.set(id, { id, x: left + (whole - BOX.width) / 2, y: level * (BOX.height + GAP.y), ...BOX });
  return whole;
}

function linesOf(
  bodies: readonly ChartBody[],
  boxes: ReadonlyMap<string, ChartBox>,
  children: ReadonlyMap<string, string[]>,
): ChartLine[] {
  return bodies.flatMap((body) => {
    const parent = body.parentId === null ? undefined : boxes.get(body.parentId);
    const box = boxes.get(body.id);
    if (!parent || !box || !children.get(parent.id)?.includes(body.id)) return [];
    const from = parent.x + parent.width / 2;
    const to = box.x + box.width / 2;
    const foot = parent.y + parent.height;
    const bend = foot + GAP.y / 2;
    const points: [number, number][] = [
      [from, foot],
      [from, bend],
      [to, bend],
      [to, box.y],
    ];
    return [{ fromId: parent.id, toId: body.id, isInferred: body.isParentInferred, points }];
  });
}
