import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './paths.mjs';
import { stampFiles } from './sources.mjs';

const LONGEST_FILE = 400;
const HAND_WRITTEN = /\.(ts|tsx|mjs|css|scss)$/;
const NOT_HAND_WRITTEN = /\/generated\/|\.gen\.ts$|\/example\/data\//;
const TAKES_SQL = new Set(
  'query where andWhere orWhere addSelect select orderBy addOrderBy groupBy having set'.split(' '),
);

/** Findings of the rules that no ready-made tool knows: `{ place: 'api/src/x.ts:12', reason }`. */
export function longFiles() {
  return handWritten(['api', 'shared', 'web', 'migrations', 'launch', 'bench']).flatMap((path) => {
    const lines = readFileSync(join(ROOT, path), 'utf8').split('\n').length - 1;
    return lines > LONGEST_FILE
      ? [{ place: `${path}:1`, reason: `${lines} lines; split it before ${LONGEST_FILE}` }]
      : [];
  });
}

export function unsafeCalls() {
  const product = handWritten(['api/src']).filter(
    (path) => path.endsWith('.ts') && !path.endsWith('.test.ts'),
  );
  return product.flatMap((path) => callFindings(path, readFileSync(join(ROOT, path), 'utf8')));
}

export function callFindings(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const findings = [];
  const visit = (node) => {
    const reason = ts.isCallExpression(node) ? objection(node) : null;
    if (reason) {
      const { line } = source.getLineAndCharacterOfPosition(node.expression.getEnd());
      findings.push({ place: `${path}:${line + 1}`, reason });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return findings;
}

function objection(call) {
  if (!ts.isPropertyAccessExpression(call.expression)) return null;
  const name = call.expression.name.text;
  if (name === 'save') return 'save() overwrites newer data: update with id and version in the condition';
  if (!TAKES_SQL.has(name)) return null;
  // With two arguments it is a Map's set, or a header's: no query.
  if (name === 'set' && call.arguments.length !== 1) return null;
  const [statement] = call.arguments;
  return statement && isComposed(statement)
    ? `${name}() is given text put together from pieces: use parameters, and a map for names`
    : null;
}

/** A template with `\${…}` or a sum of texts, at any place of the expression. Plain backticks are fine. */
function isComposed(node) {
  if (ts.isTemplateExpression(node)) return true;
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    return isText(node.left) || isText(node.right) || isComposed(node.left) || isComposed(node.right);
  }
  return ts.forEachChild(node, isComposed) ?? false;
}

function isText(node) {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

function handWritten(folders) {
  return Object.keys(stampFiles(folders)).filter(
    (path) => HAND_WRITTEN.test(path) && !NOT_HAND_WRITTEN.test(path),
  );
}
