import { amendLink, linkItems, relinkItems, unlinkItems } from '../milestones/index.js';
import { type Making, mustBelong } from './making.js';
import type { LinkAddedInput, LinkLagChangeInput, LinkTakenInput } from './plan-change.inputs.js';

export async function changeLag(making: Making, change: LinkLagChangeInput): Promise<void> {
  const { tx, actor, reason, done, undo } = making;
  const { linkId: id, neededFor, ...wanted } = change;
  await mustBelong(making, 'dependency', id);
  // What is left out stays: of a draft, null says no more than nothing does.
  const need = neededFor == null ? {} : { neededFor };
  const { version, before } = await amendLink(tx, actor, { ...wanted, ...need, id, reason });
  done.applied.push({ kind: 'LINK', id, version, reading: null });
  undo.lags.push({ linkId: id, expectedVersion: version, ...before });
}

export async function addLink(making: Making, link: LinkAddedInput): Promise<void> {
  const { tx, actor, reason, done, undo } = making;
  await mustBelong(making, 'item', link.successorId);
  const { id, version } = await linkItems(tx, actor, { ...link, basis: reason.slice(0, LONGEST_BASIS) });
  done.applied.push({ kind: 'LINK', id, version, reading: null });
  undo.removedLinks.push({ linkId: id, expectedVersion: version });
}

const LONGEST_BASIS = 500;

export async function removeLink(making: Making, { linkId, expectedVersion }: LinkTakenInput): Promise<void> {
  const { tx, actor, reason, done, undo } = making;
  await mustBelong(making, 'dependency', linkId);
  const { version } = await unlinkItems(tx, actor, { id: linkId, expectedVersion, reason });
  done.applied.push({ kind: 'LINK', id: linkId, version, reading: null });
  undo.restoredLinks.push({ linkId, expectedVersion: version });
}

export async function restoreLink(
  making: Making,
  { linkId, expectedVersion }: LinkTakenInput,
): Promise<void> {
  const { tx, actor, reason, done, undo } = making;
  await mustBelong(making, 'dependency', linkId);
  const { version } = await relinkItems(tx, actor, { id: linkId, expectedVersion, reason });
  done.applied.push({ kind: 'LINK', id: linkId, version, reading: null });
  undo.removedLinks.push({ linkId, expectedVersion: version });
}
