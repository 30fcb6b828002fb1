import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface TreeNode {
  role?: string;
  alt?: string;
  type?: string;
  id?: string;
  children?: TreeNode[];
}

/** What software that reads a PDF aloud finds in it. */
export interface PdfWalk {
  pages: number;
  isMarked: boolean;
  language: string | null;
  title: string | null;
  showsTitle: boolean;
  /** Pieces of text drawn outside any tag and any artifact. */
  untagged: number;
  tagged: number;
  artifacts: number;
  roles: Record<string, number>;
  /** Figures without words. */
  silentFigures: number;
  /** What is said of figures to those who do not see them. */
  descriptions: string[];
  outline: { title: string; depth: number }[];
  text: string;
  /** The same words in the order in which the tags have them read. */
  read: string;
  links: string[];
}

/** Walks every page of a PDF: each piece of drawn text, the tree of tags, the outline and the links. */
export async function walkPdf(bytes: Uint8Array): Promise<PdfWalk> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  const { info } = await pdf.getMetadata();
  const found: PdfWalk = {
    pages: pdf.numPages,
    isMarked: (await pdf.getMarkInfo())?.Marked ?? false,
    language: (info as { Language?: string }).Language ?? null,
    title: (info as { Title?: string }).Title ?? null,
    showsTitle:
      ((await pdf.getViewerPreferences()) as { DisplayDocTitle?: boolean } | null)?.DisplayDocTitle ?? false,
    ...{ untagged: 0, tagged: 0, artifacts: 0, roles: {}, silentFigures: 0, text: '', read: '', links: [] },
    descriptions: [],
    outline: flat(await pdf.getOutline()),
  };
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    const { fnArray, argsArray } = await page.getOperatorList();
    const open: string[] = [];
    for (const [at, operator] of fnArray.entries()) {
      if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps)
        open.push(nameOf(argsArray[at]?.[0]));
      else if (operator === OPS.endMarkedContent) open.pop();
      else if (operator === OPS.showText) {
        if (open.includes('Artifact')) found.artifacts++;
        else if (open.length > 0) found.tagged++;
        else found.untagged++;
      }
    }
    walkTree((await page.getStructTree()) as TreeNode | null, found);
    const content = await page.getTextContent({ includeMarkedContent: true });
    found.read += readInOrder((await page.getStructTree()) as TreeNode | null, textsById(content.items));
    found.text += `${content.items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('')}\n`;
    for (const { url } of await page.getAnnotations()) if (url) found.links.push(url);
  }
  await task.destroy();
  return found;
}

type ContentItem = { str?: string; hasEOL?: boolean; type?: string; id?: string };

function textsById(items: readonly unknown[]): Map<string, string> {
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const { str, type, id } of items as ContentItem[]) {
    if (type === 'endMarkedContent') open.pop();
    else if (type !== undefined) open.push(id);
    else if (str !== undefined) {
      const holder = open.findLast((each) => each !== undefined);
      if (holder !== undefined) texts.set(holder, `${texts.get(holder) ?? ''}${str}`);
    }
  }
  return texts;
}

function readInOrder(node: TreeNode | null | undefined, texts: ReadonlyMap<string, string>): string {
  if (!node) return '';
  if (node.type === 'content') return `${texts.get(node.id ?? '') ?? ''}\n`;
  return (node.children ?? []).map((child) => readInOrder(child, texts)).join('');
}

function nameOf(tag: unknown): string {
  return typeof tag === 'string' ? tag : ((tag as { name?: string } | null)?.name ?? '');
}

function walkTree(node: TreeNode | null | undefined, found: PdfWalk): void {
  if (!node) return;
  if (node.role) {
    found.roles[node.role] = (found.roles[node.role] ?? 0) + 1;
    if (node.role === 'Figure' && !node.alt) found.silentFigures++;
    if (node.alt) found.descriptions.push(node.alt);
  }
  for (const child of node.children ?? []) walkTree(child, found);
}

interface OutlineEntry {
  title: string;
  items: OutlineEntry[];
}

function flat(entries: OutlineEntry[] | null, depth = 1): { title: string; depth: number }[] {
  return (entries ?? []).flatMap(({ title, items }) => [{ title, depth }, ...flat(items, depth + 1)]);
}
