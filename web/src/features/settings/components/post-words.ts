import { formatDay } from '../../../lib/dates.js';
import type { Holding, Post } from '../api/posts.js';

export const POST_KIND_WORDS: Record<Post['kind'], string> = {
  SRO: 'Senior responsible owner',
  PROGRAMME_DIRECTOR: 'Programme director',
  PROGRAMME_MANAGER: 'Programme manager',
  PMO_LEAD: 'PMO lead',
  WORKSTREAM_LEAD: 'Workstream lead',
  CLINICAL_LEAD: 'Clinical lead',
  CHAIR: 'Chair',
  VICE_CHAIR: 'Vice chair',
  ACCOUNTABLE_OFFICER: 'Accountable officer',
  SECRETARY: 'Secretary',
  OTHER: 'Other',
};

/** When somebody holds a post, in words: "from 1 Apr 2017 to 31 Mar 2018", "from 1 Apr 2017", "days not known". */
export function heldWords({ heldFrom, heldTo }: Pick<Holding, 'heldFrom' | 'heldTo'>): string {
  if (heldFrom && heldTo) return `from ${formatDay(heldFrom)} to ${formatDay(heldTo)}`;
  if (heldFrom) return `from ${formatDay(heldFrom)}`;
  return heldTo ? `to ${formatDay(heldTo)}` : 'days not known';
}

/** What a post is for and where it belongs, as far as its title does not say so: "Workstream lead, estates" is enough. */
export function aboutPost({ title, kind, workstreamName, bodyName, organisationName }: Post): string {
  const said = title.toLowerCase();
  return [kind === 'OTHER' ? null : POST_KIND_WORDS[kind], workstreamName, bodyName, organisationName]
    .filter((words) => words && !said.includes(words.toLowerCase()))
    .join(', ');
}
