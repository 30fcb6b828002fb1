import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TICK_MS = 10;

/** Linux tells what a process has used; elsewhere these figures are left out. */
export const canMeasureProcesses = existsSync('/proc/self/stat');

/** Processor time that a process has used so far, in ms; grain 10 ms. */
export function cpuOf(pid: number): number {
  const fields = statOf(pid);
  return fields ? (Number(fields[11]) + Number(fields[12])) * TICK_MS : 0;
}

/**
 * The same over every child of a process, those that have ended too: PostgreSQL answers each connection with a process
 * of its own.
 */
export function cpuOfChildren(parent: number): number {
  const pids = canMeasureProcesses ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
  const living = pids
    .filter((pid) => statOf(Number(pid))?.[1] === String(parent))
    .reduce((sum, pid) => sum + cpuOf(Number(pid)), 0);
  const own = statOf(parent);
  return living + (own ? (Number(own[13]) + Number(own[14])) * TICK_MS : 0);
}

/** Resident memory in MB: now, and the most there ever was. */
export function memoryOf(pid: number): { now: number; peak: number } {
  const status = readOrEmpty(`/proc/${pid}/status`);
  const of = (name: string) =>
    Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? Number.NaN) / 1024;
  return { now: of('VmRSS'), peak: of('VmHWM') };
}

/** The PostgreSQL server that runs on this cluster folder. */
export function postmasterOf(folder: string): number {
  return Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]);
}

/** The fields behind the program's name, which may itself hold spaces. */
function statOf(pid: number): string[] | null {
  const text = readOrEmpty(`/proc/${pid}/stat`);
  return text === '' ? null : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
