import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

export const LIMITS = {
  tokens: 2_000,
  depth: 10,
  aliases: 20,
  rootFields: 12,
  fields: 600,
  directives: 20,
} as const;

/** Measured on the document with its fragments expanded, before any resolver runs. */
export function limitsRule(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      const fragments = new Map<string, FragmentDefinitionNode>();
      for (const node of document.definitions)
        if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
      for (const node of document.definitions) {
        if (node.kind !== Kind.OPERATION_DEFINITION) continue;
        const problem = new Measure(fragments).of(node.selectionSet);
        if (problem) context.reportError(new GraphQLError(problem, { extensions: { tooLarge: problem } }));
      }
    },
  };
}

class Measure {
  private fields = 0;
  private aliases = 0;
  private directives = 0;
  private spreads = 0;

  constructor(private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>) {}

  of(root: SelectionSetNode): string | null {
    if (root.selections.length > LIMITS.rootFields)
      return `Ask for at most ${LIMITS.rootFields} things at once.`;
    return this.walk(root, 1, new Set());
  }

  private walk(set: SelectionSetNode, depth: number, inside: ReadonlySet<string>): string | null {
    if (depth > LIMITS.depth) return `The document is nested more than ${LIMITS.depth} levels deep.`;
    for (const node of set.selections) {
      this.directives += node.directives?.length ?? 0;
      if (this.directives > LIMITS.directives)
        return `The document has more than ${LIMITS.directives} directives.`;
      if (node.kind === Kind.FIELD) {
        if (++this.fields > LIMITS.fields) return `The document asks for more than ${LIMITS.fields} fields.`;
        if (node.alias && ++this.aliases > LIMITS.aliases)
          return `The document has more than ${LIMITS.aliases} aliases.`;
        const problem = node.selectionSet ? this.walk(node.selectionSet, depth + 1, inside) : null;
        if (problem) return problem;
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        const problem = this.walk(node.selectionSet, depth, inside);
        if (problem) return problem;
      } else {
        // Fragments that name one another twice and no field double the work at every step.
        if (++this.spreads > LIMITS.fields)
          return `The document spreads more than ${LIMITS.fields} fragments.`;
        const name = node.name.value;
        const fragment = this.fragments.get(name);
        if (inside.has(name)) return `The fragment ${name} holds itself.`;
        const problem = fragment ? this.walk(fragment.selectionSet, depth, new Set([...inside, name])) : null;
        if (problem) return problem;
      }
    }
    return null;
  }
}
