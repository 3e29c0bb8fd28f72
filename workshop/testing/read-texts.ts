import ts from 'typescript';
import { LineCounter, isScalar, parseDocument, visit } from 'yaml';
import type { SourceFile } from './list-sources.ts';

/** In quotes, in a template, between tags, as a class or a message. */
export interface FoundText {
  readonly text: string;
  readonly line: number;
}

/** Blank out all but line breaks, so that positions do not change. */
const blank = (part: string): string => part.replace(/[^\n]/g, ' ');

/** An .astro file as pieces of TSX of the same length, without comments and styles. */
function astroPieces(text: string): string[] {
  const [head = ''] = /^---\n[\s\S]*?\n---\n/.exec(text) ?? [];
  const blanked = (from: number, to: number) =>
    blank(text.slice(0, from)) + text.slice(from, to) + blank(text.slice(to));
  let markup = blank(head) + text.slice(head.length);
  const scripts: string[] = [];
  for (const found of markup.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)) {
    const [whole, kind = '', inner = ''] = found;
    const start = found.index + whole.length - inner.length - kind.length - 3;
    if (kind === 'script') scripts.push(blanked(start, start + inner.length));
    markup = markup.slice(0, start) + blank(inner) + markup.slice(start + inner.length);
  }
  markup = markup.replace(/<!--[\s\S]*?-->|<!doctype[^>]*>/gi, blank);
  return [
    blanked(4, Math.max(4, head.length - 4)),
    // Brackets that make the markup one expression replace the last fence.
    `${markup.slice(0, Math.max(0, head.length - 4))}(<>${markup.slice(Math.max(0, head.length - 1))}</>)`,
    ...scripts,
  ];
}

/** In quotes, templates, regular expressions and attributes, and between tags. */
function readCodeTexts(code: string): FoundText[] {
  const file = ts.createSourceFile(
    'code.tsx',
    code,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const found: FoundText[] = [];
  const isModuleName = ({ parent }: ts.Node) =>
    ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent);
  const look = (node: ts.Node): void => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node) ||
      ts.isRegularExpressionLiteral(node) ||
      ts.isNumericLiteral(node) ||
      ts.isJsxText(node);
    if (isText && !isModuleName(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({ text: node.text, line: line + 1 });
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

/** Names of classes, and selected attribute values. */
function readStyleTexts(css: string): FoundText[] {
  const code = css.replace(/\/\*[\s\S]*?\*\//g, blank);
  return [...code.matchAll(/\.([a-z_][\w-]*)|\[[^\]=]+=['"]?([^'"\]]+)/gi)].map((match) => ({
    text: match[1] ?? match[2] ?? '',
    line: code.slice(0, match.index).split('\n').length,
  }));
}

function readMessageTexts(yaml: string): FoundText[] {
  const lines = new LineCounter();
  const found: FoundText[] = [];
  visit(parseDocument(yaml, { lineCounter: lines }), {
    Scalar: (_, node) => {
      if (!isScalar(node) || typeof node.value !== 'string') return;
      found.push({ text: node.value, line: lines.linePos(node.range?.[0] ?? 0).line });
    },
  });
  return found;
}

/** Texts of a file, outside comments. */
export function readTexts({ path, text }: SourceFile): FoundText[] {
  if (path.endsWith('.css')) return readStyleTexts(text);
  if (path.endsWith('.yaml')) return readMessageTexts(text);
  if (path.endsWith('.astro')) return astroPieces(text).flatMap(readCodeTexts);
  return readCodeTexts(text);
}
