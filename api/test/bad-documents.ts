/** GraphQL documents that nobody should write, each with the code that it gets. */
export const BAD_DOCUMENTS: [what: string, code: string, document: string][] = [
  ['that is no GraphQL', 'BAD_INPUT', 'select * from risk'],
  ['that is empty', 'BAD_INPUT', ''],
  ['of nothing but commas', 'BAD_INPUT', ','.repeat(900_000)],
  ['with a field that is not there', 'BAD_INPUT', '{ officeClok { version } }'],
  ['with an argument that is not there', 'BAD_INPUT', '{ risks(programId: "x") { id } }'],
  ['that asks for nothing of an object', 'BAD_INPUT', '{ officeClock }'],
  [
    'of two operations without saying which',
    'BAD_INPUT',
    'query A { officeClock { version } } query B { officeClock { version } }',
  ],
  ['that subscribes', 'BAD_INPUT', 'subscription { officeClock { version } }'],
  ['with half a surrogate as an escape', 'BAD_INPUT', '{ programme(code: "\\uD800") { id } }'],
  ['with a directive that is not there', 'BAD_INPUT', '{ officeClock @defer { version } }'],
  ['500 levels deep', 'QUERY_TOO_LARGE', `${'{ a '.repeat(500)}${'}'.repeat(500)}`],
  ['of 10,000 aliases', 'BAD_INPUT', `{ ${times(10_000, (n) => `a${n}: officeClock { version }`)} }`],
  ['of 30 aliases', 'QUERY_TOO_LARGE', `{ officeClock { ${times(30, (n) => `a${n}: version`)} } }`],
  ['of 13 questions at once', 'QUERY_TOO_LARGE', `{ ${times(13, (n) => `a${n}: officeClock { version }`)} }`],
  ['of 10,000 fields', 'BAD_INPUT', `{ officeClock { ${times(10_000, () => 'version')} } }`],
  [
    'of 1,900 fields that are all the same',
    'QUERY_TOO_LARGE',
    `{ officeClock { ${times(1_900, () => 'version')} } }`,
  ],
  ['of 100,000 directives', 'BAD_INPUT', `{ officeClock ${times(100_000, () => '@a')} { version } }`],
  [
    'of 30 directives',
    'QUERY_TOO_LARGE',
    `{ officeClock { ${times(30, () => 'version @include(if: true)')} } }`,
  ],
  [
    'whose fragment holds itself',
    'QUERY_TOO_LARGE',
    '{ officeClock { ...A } } fragment A on OfficeClock { version ...A }',
  ],
  [
    'whose fragments hold each other',
    'QUERY_TOO_LARGE',
    '{ officeClock { ...A } } fragment A on OfficeClock { ...B } fragment B on OfficeClock { ...A }',
  ],
  ['whose fragments double twenty times', 'QUERY_TOO_LARGE', doubling(20)],
  ['whose fragments double forty times and end in nothing', 'QUERY_TOO_LARGE', doublingToNothing(40)],
  ['of 1,000 fragments in a chain', 'BAD_INPUT', chain(1_000)],
];

/** Short enough to be read whole: the expansion is what would not end. */
function doubling(levels: number): string {
  return `${doublingToNothing(levels)} fragment F${levels} on OfficeClock { version }`;
}

/** There is no field anywhere that could be counted. */
function doublingToNothing(levels: number): string {
  const fragments = times(levels, (n) => `fragment F${n} on OfficeClock { ...F${n + 1} ...F${n + 1} }`);
  return `{ officeClock { ...F0 } } ${fragments}`;
}

function chain(length: number): string {
  const fragments = times(length, (n) => `fragment F${n} on OfficeClock { ...F${n + 1} }`);
  return `{ officeClock { ...F0 } } ${fragments} fragment F${length} on OfficeClock { version }`;
}

function times(count: number, make: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => make(n)).join(' ');
}
