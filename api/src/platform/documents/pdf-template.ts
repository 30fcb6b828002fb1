/**
 * How a document looks as PDF. It reads the document as data: no word of a document ever becomes part of this source,
 * so nothing that somebody wrote can be read as markup.
 */
export const PDF_TEMPLATE = `
#let d = json("/data.json")
#set document(title: d.title, description: d.subject, author: (), date: datetime(year: d.year, month: d.month, day: d.day))
#let quiet = rgb("#425563")
#let line-colour = rgb("#768692")
// A document that is to stand on one page has narrow edges, small letters, and its title in the first line.
#let one = d.one-page
#let is-one = one != none
#set page(
  paper: if is-one { one.paper } else { "a4" },
  margin: if is-one { (x: 1.6cm, top: 1.7cm, bottom: 1.9cm) } else { (x: 2.2cm, top: 2.4cm, bottom: 2.2cm) },
  header: text(8.5pt, fill: quiet, grid(
    columns: (1fr, auto), gutter: 1em, if is-one { one.organisation } else { d.title }, strong(d.marking),
  )),
  footer: context text(8.5pt, fill: quiet, grid(
    columns: (1fr, auto), gutter: 1em, align: (left, right + bottom),
    if d.foot != none { d.foot + linebreak() } + d.edition,
    "Page " + str(counter(page).get().first()) + " of " + str(counter(page).final().first()),
  )),
)
// Only what the compiler brings and the font beside it: a font of this machine would give other bytes on another.
#set text(
  font: ("Liberation Sans", "DejaVu Sans Mono", "Libertinus Serif", "New Computer Modern Math"), fallback: false,
  size: if is-one { one.letters * 1pt } else { 10.5pt }, lang: "en", region: "GB", hyphenate: false,
)
#set par(leading: if is-one { 0.5em } else { 0.65em }, spacing: if is-one { 0.65em } else { 0.95em })
#set list(indent: if is-one { 0.2em } else { 0.6em }, spacing: if is-one { 0.6em } else { 0.65em })
#set enum(indent: 0.6em, spacing: 0.65em)
#let link-colour = rgb("#005eb8")
#let accent = rgb(d.accent)
#set table(
  stroke: (x: none, y: 0.5pt + line-colour), inset: (x: 5pt, y: 5pt),
  fill: (_, y) => if y == 0 { rgb("#e8edee") },
)
// Rules for a kind of block stand where such a block is put: here, each of thousands of cells would be held against them.
#let headings(body) = {
  show heading: set block(above: if is-one { 10pt } else { 1.5em }, below: if is-one { 5pt } else { 0.8em }, sticky: true)
  show heading.where(level: 1): set text(if is-one { (one.letters + 2) * 1pt } else { 15pt })
  show heading.where(level: 2): set text(if is-one { (one.letters + 1) * 1pt } else { 12.5pt })
  show heading.where(level: 3): set text(if is-one { (one.letters + 0.5) * 1pt } else { 11pt })
  body
}
#let titled(size, below, fill) = {
  show title: set text(size, fill: fill)
  show title: set block(below: below)
  title()
}

// A pack has thousands of cells: what most of them are, words alone, is handed on as it is.
#let lines(words) = if words.contains("\\n") { words.split("\\n").map(one => text(one)).join(linebreak()) } else { words }
// Shapes first, colour second: what is left of a status on a grey print. Drawn, and so no part of the text.
#let signs = (
  blue: ("#005eb8", white, (((-3.5, 0.3), (-1, 2.8), (3.8, -2.8)),)),
  green: ("#007f3b", white, (((-1.6, -3.2), (1.9, 0), (-1.6, 3.2)),)),
  amber: ("#ffb81c", black, (((0, -4), (0, 1)), ((0, 3), (0, 4.2)))),
  red: ("#c9190b", white, (((-2.6, -2.6), (2.6, 2.6)), ((2.6, -2.6), (-2.6, 2.6)))),
  grey: ("#d8dde0", black, (((-3, 0), (3, 0)),)),
  stale: ("#d8dde0", black, (((-2, -2), (-1.2, -3.4), (1, -3.4), (2.2, -2.2), (2, -1), (0, 0.2), (0, 1.2)), ((0, 3), (0, 4)))),
)
#let sign(name) = {
  let (fill, ink, strokes) = signs.at(name)
  let is-amber = name == "amber"
  let shape = if is-amber { (:) } else {
    (fill: rgb(fill), stroke: 0.5pt + black, radius: if name == "red" { 0pt } else { 4.5pt })
  }
  // As high as a capital, with its middle there: a sign makes no line higher, so that words beside it stay on one line.
  let up = 0.35em - 4.5pt
  box(width: 9pt, height: 0.7em, outset: (y: -up), ..shape, {
    if is-amber {
      let corners = ((4.5pt, up - 0.5pt), (10pt, up + 9pt), (-1pt, up + 9pt))
      place(polygon(fill: rgb(fill), stroke: 0.5pt + black, ..corners))
    }
    let (k, dy) = if is-amber { (0.55, 1.2) } else { (0.75, 0) }
    let parts = for points in strokes {
      let at = points.map(((x, y)) => (4.5pt + x * k * 1pt, up + 4.5pt + (y * k + dy) * 1pt))
      (curve.move(at.first()), ..at.slice(1).map(p => curve.line(p)))
    }
    let mark = curve(stroke: (paint: ink, thickness: 1.2pt), ..parts)
    if is-amber { place(mark) } else { mark }
  })
  h(3pt, weak: false)
}
#let tones = (low: rgb("#eef5ef"), moderate: rgb("#fbe7b0"), high: rgb("#f0b59e"), extreme: rgb("#dd8672"))

#let signs = signs.keys().map(name => (name, sign(name))).to-dict()

#let run(one) = {
  let body = lines(one.text)
  if "sign" in one { body = signs.at(one.sign) + body }
  if "bold" in one { body = strong(body) }
  if "italic" in one { body = emph(body) }
  if "href" in one { link(one.href, underline(text(fill: link-colour, body))) }
  else if "to" in one { link(label(one.to), body) }
  else { body }
}
#let runs(words) = if type(words) == str { words } else { words.map(run).join() }
#let cell(c) = if type(c) == dictionary {
  table.cell(fill: if "tone" in c { tones.at(c.tone) }, breakable: "tall" in c, runs(c.words))
} else { runs(c) }

#let put(b, across) = {
  if b.kind == "heading" {
    headings([#heading(level: b.level, lines(b.text)) #if b.anchor != none { label(b.anchor) }])
  } else if b.kind == "paragraph" {
    if b.foot {
      block(above: 10pt, width: 100%, stroke: (top: 0.5pt + line-colour), inset: (top: 5pt), text(8.5pt, fill: quiet, runs(b.text)))
    } else if b.aside {
      block(stroke: (left: 2.5pt + accent), inset: (left: 8pt, y: 3pt), [*Comment:* ] + runs(b.text))
    } else { par(runs(b.text)) }
  } else if b.kind == "list" {
    show selector.or(list, enum): set block(above: if is-one { 0.6em } else { 0.9em }, below: if is-one { 0.6em } else { 1.1em })
    if b.numbered { enum(..b.items.map(runs)) } else { list(..b.items.map(runs)) }
  } else if b.kind == "table" {
    let end(x) = if b.ends.at(x) { right } else { left }
    if b.title != none { block(sticky: true, below: 0.6em, strong(lines(b.title))) }
    // What lies across the page has many columns: smaller letters, less room around them.
    set text(if b.widths.len() > 6 { 8pt } else { 9.5pt })
    set par(leading: 0.55em)
    // A row stays in one piece, but for what may be higher than a page.
    set table.cell(breakable: false)
    show table: set block(above: 1.1em, below: 1.4em)
    table(
      columns: b.widths.map(w => w * 1fr),
      inset: if b.widths.len() > 6 { (x: 4pt, y: 3pt) } else { 5pt },
      align: (x, _) => end(x),
      table.header(..b.titles.map(t => strong(lines(t)))),
      ..b.cells.map(cell),
    )
  } else if b.kind == "key-figures" {
    grid(
      columns: (1fr,) * calc.min(4, calc.max(1, b.items.len())), gutter: 0.8em,
      ..b.items.map(i => block(
        width: 100%, stroke: (top: 2pt + accent), inset: (top: 6pt, bottom: 4pt),
        text(9pt, fill: quiet, lines(i.label)) + linebreak()
          + text(15pt, weight: "bold", runs(i.value))
          + if i.note != none { linebreak() + text(9pt, lines(i.note)) },
      )),
    )
  } else if b.kind == "definitions" {
    show terms: set block(above: 0.9em, below: 1.2em)
    terms(..b.items.map(i => terms.item(lines(i.term), runs(i.text))))
  } else if b.kind == "figure" {
    // Never higher than what is left of a page below its head.
    let wide = if b.room != none { b.room.map(side => side * 1pt) } else if across { (25.3cm, 13.6cm) } else { (16.6cm, 22.5cm) }
    figure(
      image(bytes(b.svg), format: "svg", alt: b.alt, width: calc.min(wide.at(0), wide.at(1) * b.aspect)),
      alt: b.alt,
      caption: if b.caption != none { lines(b.caption) },
      supplement: none, numbering: none,
    )
  } else if b.kind == "page-break" {
    pagebreak(weak: true)
  } else if b.kind == "contents" {
    headings(outline(title: text(b.title), depth: 3))
  }
}

#let cover(c) = {
  block(width: 100%, height: 4pt, fill: accent)
  v(1.2cm)
  if c.logo != none {
    block(image(bytes(c.logo.png), format: "png", alt: c.logo.alt, height: 2cm, fit: "contain"))
    v(0.6cm)
  }
  text(13pt, fill: quiet, weight: "bold", c.organisation)
  v(1.6cm)
  titled(28pt, 1.2em, accent)
  v(0.6cm)
  grid(
    columns: (4cm, 1fr), row-gutter: 0.9em,
    ..c.facts.map(f => (text(fill: quiet, f.term), strong(lines(f.text)))).flatten(),
  )
  if c.text != none { v(1.2cm); par(lines(c.text)) }
  pagebreak()
}

#let one-page-head = if is-one {
  titled(if d.title.len() > 100 { 11pt } else { 15pt }, 5pt, accent)
  block(above: 5pt, below: 8pt, width: 100%, stroke: (bottom: 1.5pt + accent), inset: (bottom: 5pt), text(9pt, fill: quiet, one.facts))
}

#if is-one { } else if d.cover != none { cover(d.cover) } else if d.titled { titled(20pt, 1.2em, black) }
#for (at, part) in d.parts.enumerate() {
  if part.sheet != none {
    page(
      width: part.sheet.width * 1pt, height: part.sheet.height * 1pt, margin: 0pt, header: none, footer: none,
      image(bytes(part.sheet.svg), format: "svg", alt: part.sheet.alt, width: 100%),
    )
  } else {
    let body = { if at == 0 { one-page-head }; for b in part.blocks { put(b, part.landscape) } }
    if part.landscape { page(flipped: true, body) } else { body }
  }
}
`;
