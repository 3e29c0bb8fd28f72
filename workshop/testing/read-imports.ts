import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './list-sources.ts';

export interface ImportLine {
  /** Path from the root, or name of a package. */
  readonly target: string;
  /** Without types. `*` means the whole module. */
  readonly values: readonly string[];
}

/** Front matter and <script> elements of an .astro file. */
function scriptsOf({ path, text }: SourceFile): string[] {
  if (!path.endsWith('.astro')) return [text];
  const frontmatter = /^\s*---\r?\n([\s\S]*?)^---/m.exec(text)?.[1] ?? '';
  const inline = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code = '']) => code,
  );
  const linked = [...text.matchAll(/<script\b[^>]*\bsrc=["']([^"']+)["']/g)];
  return [frontmatter, ...inline, ...linked.map(([, source]) => `import '${source}';`)];
}

/** A bare import has the value `*`. */
function valuesOf(node: ts.ImportDeclaration | ts.ExportDeclaration): string[] {
  if (ts.isExportDeclaration(node)) {
    if (node.isTypeOnly) return [];
    if (!node.exportClause || ts.isNamespaceExport(node.exportClause)) return ['*'];
    const named = node.exportClause.elements.filter((element) => !element.isTypeOnly);
    return named.map((element) => (element.propertyName ?? element.name).text);
  }
  const clause = node.importClause;
  if (!clause) return ['*'];
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
  const names = clause.name ? ['default'] : [];
  const bindings = clause.namedBindings;
  if (!bindings) return names;
  if (ts.isNamespaceImport(bindings)) return [...names, '*'];
  const named = bindings.elements.filter((element) => !element.isTypeOnly);
  return [...names, ...named.map((element) => (element.propertyName ?? element.name).text)];
}

/** Several tests read all files. */
const known = new WeakMap<SourceFile, readonly ImportLine[]>();

/** Every import, re-export and `import()` of a .ts, .mjs or .astro file. */
export function readImports(file: SourceFile): readonly ImportLine[] {
  const found = known.get(file) ?? parseImports(file);
  known.set(file, found);
  return found;
}

function parseImports(file: SourceFile): ImportLine[] {
  const found: ImportLine[] = [];
  const add = (specifier: ts.Node | undefined, values: string[]) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const name = specifier.text;
    const local = name.startsWith('.');
    found.push({ target: local ? posix.join(posix.dirname(file.path), name) : name, values });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, valuesOf(node));
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], ['*']);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, []);
    }
    if (isDeep) ts.forEachChild(node, visit);
  };
  let isDeep = false;
  for (const code of scriptsOf(file)) {
    // Only `import()` can be nested within statements.
    isDeep = /\bimport\s*\(/.test(code);
    ts.forEachChild(ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest), visit);
  }
  return found;
}
