import type { Block, DocumentModel, Table, Words } from '@gantry/shared/documents/document';
import { presentable } from '@gantry/shared/documents/presentable';
import { htmlStyle } from './html-style.js';

/**
 * A document as one page of HTML that needs nothing else: no host, no script. The same document gives the same text.
 */
export function writeHtml(model: DocumentModel): string {
  const headings = headingIds(model.blocks);
  const body = model.blocks.map((block, at) => htmlBlock(block, at, headings)).join('\n');
  const marking = model.marking === null ? '' : `<p class="marking">${plain(model.marking)}</p>`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${attribute(model.subject)}">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${plain(model.title)}</title>
<style>${htmlStyle(model.cover?.accent ?? '#212b32')}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header>
${marking}${coverHtml(model)}
</header>
<main id="content">
${body}
</main>
<footer><p>${plain(model.title)} · ${plain(model.edition)}</p>${marking}</footer>
</body>
</html>
`;
}

function coverHtml({ title, cover, edition }: DocumentModel): string {
  if (cover === undefined) return `<h1>${plain(title)}</h1><p>${plain(edition)}</p>`;
  const logo =
    cover.logo === null
      ? ''
      : `<img class="logo" src="data:image/png;base64,${attribute(cover.logo.png)}" alt="${attribute(cover.logo.alt)}">`;
  const facts = cover.facts.map((one) => `<dt>${plain(one.term)}</dt><dd>${plain(one.text)}</dd>`).join('');
  const text = cover.text === null ? '' : `<p>${plain(cover.text)}</p>`;
  return `${logo}<p class="organisation">${plain(cover.organisation)}</p><h1>${plain(title)}</h1><dl class="facts">${facts}</dl>${text}`;
}

/** The place of every heading, by where its block stands. */
function headingIds(blocks: readonly Block[]): Map<number, { id: string; level: number; text: string }> {
  const found = new Map<number, { id: string; level: number; text: string }>();
  for (const [at, block] of blocks.entries())
    if (block.kind === 'heading')
      found.set(at, { id: block.anchor ?? `part-${at}`, level: block.level, text: block.text });
  return found;
}

function htmlBlock(block: Block, at: number, headings: ReturnType<typeof headingIds>): string {
  switch (block.kind) {
    case 'heading': {
      const level = block.level + 1;
      return `<h${level} id="${attribute(headings.get(at)?.id ?? '')}">${plain(block.text)}</h${level}>`;
    }
    case 'paragraph':
      return block.isAside
        ? `<p class="aside"><strong>Comment:</strong> ${words(block.text)}</p>`
        : `<p>${words(block.text)}</p>`;
    case 'list': {
      const tag = block.isNumbered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${words(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return tableHtml(block, at);
    case 'definitions':
      return `<dl>${block.items.map(({ term, text }) => `<dt>${plain(term)}</dt><dd>${words(text)}</dd>`).join('')}</dl>`;
    case 'sheet':
      return htmlBlock({ kind: 'figure', svg: block.svg, alt: block.alt, caption: null }, at, headings);
    case 'figure': {
      const caption = block.caption === null ? '' : `<figcaption>${plain(block.caption)}</figcaption>`;
      const name = attribute(block.caption ?? 'Figure');
      return `<figure><div class="scroll" role="region" tabindex="0" aria-label="${name}">${ownSvg(block.svg, block.alt, at)}</div>${caption}</figure>`;
    }
    case 'key-figures':
      return `<dl class="key-figures">${block.items
        .map(
          ({ label, value, note }) =>
            `<div><dt>${plain(label)}</dt><dd class="value">${words(value)}</dd>${note === null ? '' : `<dd>${plain(note)}</dd>`}</div>`,
        )
        .join('')}</dl>`;
    case 'contents': {
      const lines = [...headings.values()].map(
        ({ id, level, text }) =>
          `<li class="level-${level}"><a href="#${attribute(id)}">${plain(text)}</a></li>`,
      );
      return `<nav aria-labelledby="contents-title"><h2 id="contents-title">${plain(block.title)}</h2><ul>${lines.join('')}</ul></nav>`;
    }
    case 'page-break':
      return '';
  }
}

function tableHtml({ title, columns, rows, hasRowHeads, tones }: Table, at: number): string {
  const caption = title === undefined ? '' : `<caption>${plain(title)}</caption>`;
  const side = (i: number) => (columns[i]?.isNumber ? ' class="number"' : '');
  const heads = columns.map((one, i) => `<th scope="col"${side(i)}>${plain(one.title)}</th>`).join('');
  const cell = (text: Words, y: number, x: number) => {
    if (x === 0 && hasRowHeads) return `<th scope="row">${words(text)}</th>`;
    const tone = tones?.[y]?.[x];
    return `<td${tone ? ` class="tone-${tone}"` : side(x)}>${words(text)}</td>`;
  };
  const lines = rows.map((row, y) => `<tr>${row.map((text, x) => cell(text, y, x)).join('')}</tr>`);
  const name = attribute(title ?? `Table ${at}`);
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(
    ({ width }) => `<col style="width:${Math.round((1000 * width) / whole) / 10}%">`,
  );
  return `<div class="scroll" role="region" tabindex="0" aria-label="${name}"><table>${caption}<colgroup>${widths.join('')}</colgroup><thead><tr>${heads}</tr></thead><tbody>\n${lines.join('\n')}\n</tbody></table></div>`;
}

/** The drawing with names of its own for what it defines, so that two of them in one page do not meet. */
function ownSvg(svg: string, alt: string, at: number): string {
  const named = svg
    .replace(/<desc id="description">[^<]*<\/desc>/, `<desc id="description">${plain(alt)}</desc>`)
    .replace(/ id="([\w-]+)"/g, ` id="d${at}-$1"`)
    .replace(/url\(#([\w-]+)\)/g, `url(#d${at}-$1)`)
    .replace('aria-labelledby="title description"', `aria-labelledby="d${at}-title d${at}-description"`);
  return named.trim();
}

function words(text: Words): string {
  if (typeof text === 'string') return plain(text);
  return text
    .map((run) => {
      let html = plain(run.text);
      if (run.isBold) html = `<strong>${html}</strong>`;
      if (run.isItalic) html = `<em>${html}</em>`;
      if (run.href !== undefined) html = `<a href="${attribute(run.href)}">${html}</a>`;
      else if (run.to !== undefined) html = `<a href="#${attribute(run.to)}">${html}</a>`;
      return run.sign === undefined
        ? html
        : `<span class="sign ${run.sign}" aria-hidden="true"></span>${html}`;
    })
    .join('');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const attribute = (text: string) =>
  presentable(text).replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
const plain = (text: string) => attribute(text).replaceAll('\n', '<br>');
