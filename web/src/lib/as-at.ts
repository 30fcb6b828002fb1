import { readAsAt } from '@gantry/shared/as-at/as-at-rules';
import { instantDay, instantWords } from '@gantry/shared/as-at/as-at-words';

const PARAM = 'asAt';
const FILE = /^\/(files|documents)\//;

/**
 * A page is loaded for one moment of the record and stays with it: to read another moment is to load the page anew. So no
 * answer, no cache and no half-filled form of one moment can come into another.
 */
let moment: string | undefined;

/** Takes the moment from the address with which the page was loaded. */
export function beginAt(search: string): void {
  moment = momentIn(search);
}

/** The moment that this page reads, as its address names it; undefined for now. */
export function asAt(): string | undefined {
  return moment;
}

/** The moment of this page in words and as a day; null for now. */
export function asAtInWords(): { words: string; day: string; isReadable: boolean } | null {
  if (moment === undefined) return null;
  const isReadable = readAsAt(moment) !== null;
  return { words: instantWords(moment), day: instantDay(moment) ?? '', isReadable };
}

/** An address inside a programme, or of a file, with the moment that this page reads. */
export function withAsAt(href: string): string {
  const isOurs = href.startsWith('/p/') || FILE.test(href);
  if (moment === undefined || !isOurs || momentIn(searchOf(href)) !== undefined) return href;
  return addressAsAt(href, moment);
}

/** The same address as at another moment; undefined is now. */
export function addressAsAt(href: string, other: string | undefined): string {
  const [, path = '', search = '', hash = ''] = PARTS.exec(href) ?? [];
  const params = new URLSearchParams(search);
  params.delete(PARAM);
  if (other !== undefined) params.set(PARAM, other);
  const text = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%7E', '~');
  return `${path}${text === '' ? '' : `?${text}`}${hash}`;
}

/** Whether an address belongs to another moment than this page, so that its page must be loaded anew. */
export function isOfAnotherMoment(href: string): boolean {
  return href.startsWith('/p/') && momentIn(searchOf(href)) !== moment;
}

const PARTS = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/;
const searchOf = (href: string): string => PARTS.exec(href)?.[2] ?? '';
const momentIn = (search: string): string | undefined => new URLSearchParams(search).get(PARAM) || undefined;
