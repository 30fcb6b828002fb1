/**
 * How a document looks as PDF. It reads the document as data: no word of a document ever becomes part of this source,
 * so nothing that somebody wrote can be read as markup.
 */
export const PDF_TEMPLATE = `
#let d = json("/data.json")
#set document(title: d.title, description: d.subject, author: (), date: datetime(year: d.year, month: d.month, day: d.day))
#let quiet = rgb("#425563")
#let line-colour = rgb("#768692")
#set page(
  paper: "a4",
  margin: (x: 2.2cm, top: 2.4cm, bottom: 2.2cm),
  header: text(8.5pt, fill: quiet, grid(columns: (1fr, auto), gutter: 1em, d.title, strong(d.marking))),
  footer: context text(8.5pt, fill: quiet, grid(
    columns: (1fr, auto), gutter: 1em,
    d.edition,
    "Page " + str(counter(page).get().first()) + " of " + str(counter(page).final().first()),
  )),
)
// Only what the compiler brings and the font beside it: a font of this machine would give other bytes on another.
#set text(
  font: ("Liberation Sans", "DejaVu Sans Mono", "Libertinus Serif", "New Computer Modern Math"), fallback: false,
  size: 10.5pt, lang: "en", region: "GB", hyphenate: false,
)
#set par(leading: 0.65em, spacing: 0.95em)
#set list(indent: 0.6em, spacing: 0.65em)
#set enum(indent: 0.6em, spacing: 0.65em)
#show heading: set block(above: 1.5em, below: 0.8em, sticky: true)
#show heading.where(level: 1): set text(15pt)
#show heading.where(level: 2): set text(12.5pt)
#show heading.where(level: 3): set text(11pt)
#show title: set text(20pt)
#show title: set block(below: 1.2em)
#show link: it => if type(it.dest) == str { underline(text(fill: rgb("#005eb8"), it)) } else { it }
#set table(
  stroke: (x: none, y: 0.5pt + line-colour), inset: (x: 5pt, y: 5pt),
  fill: (_, y) => if y == 0 { rgb("#e8edee") },
)
#show table: set block(above: 1.1em, below: 1.4em)
#show list: set block(above: 0.9em, below: 1.1em)
#show enum: set block(above: 0.9em, below: 1.1em)
#show terms: set block(above: 0.9em, below: 1.2em)
#show table: set text(9.5pt)
#show table: set par(leading: 0.55em)

#let lines(words) = words.split("\\n").map(one => text(one)).join(linebreak())
#let run(one) = {
  let body = lines(one.text)
  if one.bold { body = strong(body) }
  if one.italic { body = emph(body) }
  if one.href != none { link(one.href, body) } else if one.to != none { link(label(one.to), body) } else { body }
}
#let runs(words) = words.map(run).join()

#let put(b) = {
  if b.kind == "heading" {
    [#heading(level: b.level, lines(b.text)) #if b.anchor != none { label(b.anchor) }]
  } else if b.kind == "paragraph" {
    par(runs(b.text))
  } else if b.kind == "list" {
    if b.numbered { enum(..b.items.map(runs)) } else { list(..b.items.map(runs)) }
  } else if b.kind == "table" {
    table(
      columns: b.widths.map(w => w * 1fr),
      table.header(..b.titles.map(t => strong(lines(t)))),
      ..b.cells.map(runs),
    )
  } else if b.kind == "definitions" {
    terms(..b.items.map(i => terms.item(lines(i.term), runs(i.text))))
  } else if b.kind == "figure" {
    figure(
      image(bytes(b.svg), format: "svg", alt: b.alt, width: 100%),
      alt: b.alt,
      caption: if b.caption != none { lines(b.caption) },
      supplement: none, numbering: none,
    )
  } else if b.kind == "page-break" {
    pagebreak(weak: true)
  } else if b.kind == "contents" {
    outline(title: text(b.title), depth: 3)
  }
}

#title()
#for b in d.blocks { put(b) }
`;
