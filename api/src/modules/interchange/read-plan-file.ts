import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Day } from '@gantry/shared/dates/day';
import { XML_LIMITS } from '../../platform/xml/read-xml-records.js';
import { XmlRefusal } from '../../platform/xml/xml-refusal.js';
import { NO_DATES, planOfMspdi } from './mspdi/plan-of-mspdi.js';
import { readMspdi } from './mspdi/read-mspdi.js';
import { type PlanFile, readPlanJson } from './plan-json/read-plan-json.js';

export type { PlanFile };

/** A file that cannot be read as a plan: why, line by line. */
export class UnreadablePlan extends Error {
  override readonly name = 'UnreadablePlan';

  constructor(readonly reasons: readonly string[]) {
    super(reasons.join('\n'));
  }
}

const OLE_MARK = 'd0cf11e0';
const MARKS = /^(?:\uFEFF|\uFFFE|ï»¿|ÿþ|þÿ|\0|\s)*/;

/** Reads a plan from a Microsoft Project XML file or from a plan file of ours; what it is shows in its first character. */
export async function readPlanFile(path: string, asAt: Day | null): Promise<PlanFile> {
  const head = await headOf(path);
  if (head.subarray(0, 4).toString('hex') === OLE_MARK)
    throw new UnreadablePlan([
      'It is a Microsoft Project file of its own kind (.mpp), which is not read. In Project choose File, Save As, XML.',
    ]);
  const first = head.toString('latin1').replace(MARKS, '')[0];
  if (first === '<') return readXml(path, asAt);
  if (first === '{') return readJson(path, asAt);
  throw new UnreadablePlan([
    'It is neither a Microsoft Project XML file nor a plan in JSON (docs/plan-json.md): it begins with neither < nor {.',
  ]);
}

const HEAD_BYTES = 256;

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function readXml(path: string, asAt: Day | null): Promise<PlanFile> {
  try {
    const plan = planOfMspdi(await readMspdi(createReadStream(path)), asAt);
    if (plan === null) throw new XmlRefusal(NO_DATES);
    return { working: plan, workingId: null, scenarios: [] };
  } catch (error) {
    if (error instanceof XmlRefusal) throw new UnreadablePlan([error.message]);
    throw error;
  }
}

async function readJson(path: string, asAt: Day | null): Promise<PlanFile> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of createReadStream(path)) {
    size += chunk.length;
    if (size > XML_LIMITS.bytes)
      throw new UnreadablePlan([`It is larger than ${XML_LIMITS.bytes / 1024 / 1024} MB.`]);
    chunks.push(chunk);
  }
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
  } catch (error) {
    throw new UnreadablePlan([`It is no JSON: ${(error as Error).message}.`]);
  }
  const reading = readPlanJson(json, asAt);
  if (!reading.isRead) throw new UnreadablePlan(reading.reasons);
  return reading.file;
}
