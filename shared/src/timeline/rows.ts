import type { TimelineGroup, TimelineItem } from './types.js';

/** One visible row of the tree: a group with what hangs under it, or an item. */
export interface TimelineRow {
  index: number;
  type: 'group' | 'item';
  id: string;
  title: string;
  /** 1 at the top, as `aria-level` counts. */
  level: number;
  /** Place among its siblings and their number, for `aria-posinset` and `aria-setsize`. */
  position: number;
  siblings: number;
  isExpanded: boolean;
  /** The row one level up; -1 at the top. */
  parentIndex: number;
  /** Which item of the data this is; -1 for a group. */
  itemIndex: number;
  /** How many items hang under a group, folded or not. */
  itemCount: number;
}

interface Tree {
  groupsUnder: Map<string | null, TimelineGroup[]>;
  itemsUnder: Map<string, number[]>;
}

/**
 * The tree as the rows one sees. Groups keep the order given; a group with nothing under it is left out, an item whose
 * group is unknown is never lost: it stands at the end, at the top level.
 * Example: one lane of four items is five rows, and one row when the lane is folded.
 */
export function buildRows(
  groups: readonly TimelineGroup[],
  items: readonly TimelineItem[],
  collapsed: ReadonlySet<string>,
): TimelineRow[] {
  const tree = plant(groups, items);
  const counts = new Map<string, number>();
  for (const group of groups) countItems(tree, group.id, counts, new Set());
  const rows: TimelineRow[] = [];
  const isShown = (group: TimelineGroup) => (counts.get(group.id) ?? 0) > 0;

  const addItems = (
    indexes: readonly number[],
    level: number,
    parentIndex: number,
    before: number,
    all: number,
  ) => {
    indexes.forEach((itemIndex, i) => {
      const item = items[itemIndex]!;
      rows.push({
        ...LEAF,
        index: rows.length,
        id: item.id,
        title: item.title,
        level,
        position: before + i + 1,
        siblings: all,
        parentIndex,
        itemIndex,
      });
    });
  };
  const addGroup = (
    group: TimelineGroup,
    level: number,
    parentIndex: number,
    position: number,
    siblings: number,
  ) => {
    const index = rows.length;
    const isExpanded = !collapsed.has(group.id);
    const itemCount = counts.get(group.id) ?? 0;
    rows.push({
      ...LEAF,
      index,
      type: 'group',
      id: group.id,
      title: group.title,
      level,
      position,
      siblings,
      isExpanded,
      parentIndex,
      itemCount,
    });
    if (!isExpanded) return;
    const children = (tree.groupsUnder.get(group.id) ?? []).filter(isShown);
    const leaves = tree.itemsUnder.get(group.id) ?? [];
    const all = children.length + leaves.length;
    addItems(leaves, level + 1, index, 0, all);
    children.forEach((child, i) => {
      addGroup(child, level + 1, index, leaves.length + i + 1, all);
    });
  };

  const roots = (tree.groupsUnder.get(null) ?? []).filter(isShown);
  const strays = tree.itemsUnder.get(STRAY) ?? [];
  roots.forEach((group, i) => {
    addGroup(group, 1, -1, i + 1, roots.length + strays.length);
  });
  addItems(strays, 1, -1, roots.length, roots.length + strays.length);
  return rows;
}

const STRAY = '\u0000';
const LEAF: TimelineRow = {
  index: 0,
  type: 'item',
  id: '',
  title: '',
  level: 1,
  position: 1,
  siblings: 1,
  isExpanded: false,
  parentIndex: -1,
  itemIndex: -1,
  itemCount: 0,
};

function plant(groups: readonly TimelineGroup[], items: readonly TimelineItem[]): Tree {
  const known = new Set(groups.map((group) => group.id));
  const groupsUnder = new Map<string | null, TimelineGroup[]>();
  for (const group of groups) {
    const parent = group.parentId !== null && known.has(group.parentId) ? group.parentId : null;
    push(groupsUnder, parent, group);
  }
  const itemsUnder = new Map<string, number[]>();
  items.forEach((item, i) => {
    push(itemsUnder, known.has(item.groupId) ? item.groupId : STRAY, i);
  });
  return { groupsUnder, itemsUnder };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const found = map.get(key);
  if (found) found.push(value);
  else map.set(key, [value]);
}

function countItems(tree: Tree, id: string, counts: Map<string, number>, path: Set<string>): number {
  const known = counts.get(id);
  if (known !== undefined) return known;
  // A group that is its own ancestor would never end; the second visit counts nothing.
  if (path.has(id)) return 0;
  path.add(id);
  let count = tree.itemsUnder.get(id)?.length ?? 0;
  for (const child of tree.groupsUnder.get(id) ?? []) count += countItems(tree, child.id, counts, path);
  counts.set(id, count);
  return count;
}
