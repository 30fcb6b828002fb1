/** A table whose cells take the focus one at a time is a grid, for which HTML has no element of its own. */
export const GRID = { role: 'grid' } as const;
export const GRID_CELL = { role: 'gridcell' } as const;

/** Stands in for rows that are not drawn; readers count by `aria-rowindex` and need not hear of it. */
export const GRID_GAP = { 'aria-hidden': true } as const;
