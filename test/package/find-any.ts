import { dirname, sep } from 'node:path';
import ts from 'typescript';

/**
 * Where a type `any` can be reached from the names that a declaration file exports: through parameters, results,
 * properties, members of unions and arguments of generic types. What other packages declare is not searched for theirs,
 * but what is put into it is. A type that cannot be found counts as well: the compiler takes it for `any`.
 */
export function findAny(declarations: string): { readonly found: readonly string[]; readonly searched: number } {
  const program = ts.createProgram([declarations], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2024,
    strict: true,
    types: [],
    noEmit: true,
    preserveSymlinks: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(declarations);
  const door = source && checker.getSymbolAtLocation(source);
  if (source === undefined || door === undefined) throw new Error(`${declarations} exports nothing`);
  const own = dirname(declarations) + sep;
  const isOwn = (symbol: ts.Symbol | undefined) =>
    symbol?.declarations?.some((declaration) => declaration.getSourceFile().fileName.startsWith(own)) === true;

  const isAnyByDefault = (parameter: ts.TypeParameter | undefined) =>
    parameter !== undefined && ((checker.getDefaultFromTypeParameter(parameter)?.flags ?? 0) & ts.TypeFlags.Any) !== 0;

  const seen = new Set<ts.Type>();
  const found: string[] = [];
  const search = (type: ts.Type, path: string): void => {
    if ((type.flags & ts.TypeFlags.Any) !== 0) found.push(path);
    if (seen.has(type)) return;
    seen.add(type);
    if (type.isUnionOrIntersection()) for (const member of type.types) search(member, path);
    for (const [index, argument] of (type.aliasTypeArguments ?? []).entries()) search(argument, `${path}<${index}>`);
    if (isReference(type))
      for (const [index, argument] of checker.getTypeArguments(type).entries())
        // What `Iterable` and its like return besides, nobody writes.
        if (!isAnyByDefault(type.target.typeParameters?.[index])) search(argument, `${path}<${index}>`);
    for (const signature of type.getCallSignatures()) searchSignature(signature, path);
    for (const property of type.getProperties())
      if (isOwn(property)) search(checker.getTypeOfSymbol(property), `${path}.${property.name}`);
  };
  const searchSignature = (signature: ts.Signature, path: string): void => {
    const { declaration } = signature;
    if (declaration?.getSourceFile().fileName.startsWith(own) !== true) return;
    for (const parameter of signature.getParameters())
      search(checker.getTypeOfSymbol(parameter), `${path}(${parameter.name})`);
    search(signature.getReturnType(), `${path}()`);
  };
  for (const exported of checker.getExportsOfModule(door)) {
    const symbol = (exported.flags & ts.SymbolFlags.Alias) === 0 ? exported : checker.getAliasedSymbol(exported);
    if ((symbol.flags & ts.SymbolFlags.Value) !== 0) search(checker.getTypeOfSymbol(symbol), exported.name);
    if ((symbol.flags & ts.SymbolFlags.Type) !== 0) search(checker.getDeclaredTypeOfSymbol(symbol), exported.name);
  }
  return { found, searched: seen.size };
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return 'target' in type;
}
