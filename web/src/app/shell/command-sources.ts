import { searchRecords } from '../../features/search/api/search-source.js';
import { type Command, matchCommands } from '../../ui/command-palette/commands.js';
import type { NavigationItem } from './navigation-items.js';

export interface SearchQuestion {
  text: string;
  signal: AbortSignal;
  programme: { id: string; code: string };
  pages: readonly NavigationItem[];
}

/** Something that Ctrl+K can find. A feature offers one and it is listed in `SOURCES`. */
export type CommandSource = (question: SearchQuestion) => Promise<readonly Command[]> | readonly Command[];

const pages: CommandSource = ({ text, programme, pages: items }) => {
  const lines = items.flatMap((item) => item.children ?? [item]);
  const commands = lines.map(({ label, path }) => ({
    id: `page-${path}`,
    group: 'Pages',
    label,
    href: `/p/${encodeURIComponent(programme.code)}/${path}`,
  }));
  return matchCommands(commands, text);
};

const SOURCES: readonly CommandSource[] = [pages, searchRecords];

/** What all sources found, in their order. One that fails costs its own results only. */
export async function searchCommands(
  question: SearchQuestion,
  sources: readonly CommandSource[] = SOURCES,
): Promise<Command[]> {
  const answers = await Promise.allSettled(sources.map(async (source) => source(question)));
  const found = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [...answer.value] : []));
  const failed = answers.find((answer) => answer.status === 'rejected');
  if (found.length === 0 && failed) throw failed.reason;
  return found;
}
