import { firstRouteChunks, outsideAddresses, shippingProblems } from '../../build/dist-guard.js';
import { dropDocumentText, linkDocuments } from '../../build/persisted-documents.js';

describe('what may be shipped', () => {
  it.each([
    ['a font of another host', '@font-face{src:url(https://assets.nhs.uk/fonts/a.woff2)}'],
    ['a script of another host', 'import("https://cdn.example.org/a.js")'],
    ['a licensed typeface', 'body{font-family:"Frutiger W01",arial}'],
  ])('%s fails the build', (_case, text) => {
    expect(shippingProblems('a.css', text)).toHaveLength(1);
  });

  it.each(['http://www.w3.org/2000/svg', 'https://react.dev/errors/418', 'body{font-family:Arial}'])(
    '%s is never fetched and may stay',
    (text) => {
      expect(shippingProblems('a.js', text)).toEqual([]);
    },
  );

  it('a host that only begins like a harmless one is an outside host', () => {
    expect(outsideAddresses('"https://www.w3.org.evil.example/a"')).toHaveLength(1);
  });

  it('the first route is the entry with what it needs at once, not what other routes load later', () => {
    const chunk = (fileName: string, imports: string[], dynamicImports: string[] = [], isEntry = false) => ({
      type: 'chunk',
      fileName,
      imports,
      dynamicImports,
      isEntry,
    });
    const bundle = {
      'main.js': chunk('main.js', ['react.js'], ['chart.js'], true),
      'react.js': chunk('react.js', ['react.js']),
      'chart.js': chunk('chart.js', []),
    };
    const names = firstRouteChunks(bundle as never).map(({ fileName }) => fileName);
    expect(names).toEqual(['main.js', 'react.js']);
  });
});

describe('documents that the server knows by their hash', () => {
  it('a screen carries its own document, not the map of all', () => {
    const code = 'const MOVE = graphql(`\n  mutation Move($id: ID!) { move(id: $id) { id } }\n`);';
    expect(linkDocuments(code, '../../generated')).toBe(
      "import { MoveDocument } from '../../generated/graphql.js';\nconst MOVE = MoveDocument;",
    );
  });

  it('a fragment is linked by the name that the generator gives it', () => {
    expect(linkDocuments('graphql(`fragment Row on Item { id }`)', './generated')).toContain(
      'RowFragmentDoc',
    );
  });

  it('a file without a document stays as it is', () => {
    expect(linkDocuments('export const a = 1;', '.')).toBe('export const a = 1;');
  });

  it('the text of a document is dropped, its hash stays', () => {
    const code = 'export const A = new TypedDocumentString(`query A { a }`, {"hash":"abc"});';
    expect(dropDocumentText(code)).toBe(
      'export const A = /* @__PURE__ */ new TypedDocumentString(``, {"hash":"abc"});',
    );
  });
});
