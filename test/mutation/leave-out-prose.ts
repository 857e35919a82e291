/** As much of Babel's syntax tree as is looked at here. */
interface Path {
  readonly node: Node;
  readonly listKey?: string;
  readonly parentPath: Path | null;
}
interface Node {
  readonly type: string;
  readonly callee?: { readonly name?: string; readonly property?: { readonly name?: string } };
}

/** Texts that no test should hold word for word: descriptions in a schema, and what an invariant says when it throws. */
function shouldIgnore({ node, listKey, parentPath }: Path): string | undefined {
  const callee = listKey === 'arguments' ? parentPath?.node.callee : undefined;
  if (callee?.property?.name === 'meta') return 'It describes a schema.';
  if (callee?.name === 'invariant' && node.type === 'StringLiteral') return 'It tells what is wrong in the code.';
  return undefined;
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'prose', value: { shouldIgnore } }];
