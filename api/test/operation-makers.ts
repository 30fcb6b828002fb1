import type { Take } from './world.js';
import type { Kind } from './world-kinds.js';

/** Makes variables with which the operation succeeds for somebody who may. */
export type Variables = (take: Take) => Promise<Record<string, unknown>>;
type More = Record<string, unknown> | ((take: Take) => Promise<Record<string, unknown>>);

const given = (more: More, take: Take) => (typeof more === 'function' ? more(take) : Promise.resolve(more));
export const id = async (take: Take, kind: Kind) => (await take(kind)).id;

/** Changes one row: its id and version, and what else the change needs. */
export const changes =
  (kind: Kind, more: More = {}): Variables =>
  async (take) => {
    const { id, version } = await take(kind);
    return { input: { id, expectedVersion: version, ...(await given(more, take)) } };
  };
export const adds =
  (more: (take: Take) => Promise<Record<string, unknown>>): Variables =>
  async (take) => ({ input: await more(take) });
export const reads =
  (kind: Kind): Variables =>
  async (take) => ({ id: await id(take, kind) });
export const readsProgramme =
  (more: More = {}): Variables =>
  async (take) => ({ programmeId: await id(take, 'programme'), ...(await given(more, take)) });
export const readsOffice: Variables = async () => ({});
