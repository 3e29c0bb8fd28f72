import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { allowedComponents, noticeKinds } from '../markdown/allowed-components.ts';
import { hashProse } from '../markdown/prose-hash.ts';
import { parseYaml, type YamlValue } from './parse-yaml.ts';
import { fileStart, type Position, type Problem } from './problem.ts';

/** A link in prose and where it stands. */
export interface ProseLink extends Position {
  readonly url: string;
}

/** A prose file taken apart. */
export interface Prose {
  readonly head: YamlValue;
  /** First 12 hex digits of the SHA-256 of the text below the head: names a version. */
  readonly hash: string;
  readonly links: readonly ProseLink[];
  /** Ids of its sections, in order. */
  readonly sections: readonly string[];
}

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

/** Splits a file into its head between two lines `---` and the text below. */
function splitHead(text: string): { head: string; body: string; bodyLine: number } | undefined {
  const match = /^---\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return undefined;
  return {
    head: match[1] as string,
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length - (match[0].endsWith('\n') ? 1 : 0),
  };
}

interface JsxNode {
  readonly name?: string | null;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
}

/** Checks one component: known, with the attributes it takes, all of them literal. */
function jsxMessages(node: JsxNode): [code: string, message: string, hint: string][] {
  const name = node.name ?? '';
  const rule = Object.hasOwn(allowedComponents, name) ? allowedComponents[name] : undefined;
  if (!rule) {
    return [
      [
        'component',
        `expected one of ${Object.keys(allowedComponents).join(', ')}, found <${name}>`,
        'use Markdown or one of these components',
      ],
    ];
  }
  const messages: [string, string, string][] = [];
  const given = new Map<string, string>();
  for (const attribute of node.attributes ?? []) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      messages.push([
        'attribute',
        `expected literal attributes in <${name}>, found an expression`,
        'write the value in quotes',
      ]);
    } else if (![...rule.required, ...rule.optional].includes(attribute.name ?? '')) {
      messages.push([
        'attribute',
        `expected the attributes ${rule.required.join(', ')} in <${name}>, found ${attribute.name}`,
        'delete the attribute',
      ]);
    } else given.set(attribute.name ?? '', attribute.value);
  }
  for (const required of rule.required) {
    if (!given.get(required) && messages.length === 0) {
      messages.push(['attribute', `expected ${required} in <${name}>, found none`, 'add it']);
    }
  }
  const kind = given.get('kind');
  if (name === 'Notice' && kind && !noticeKinds.includes(kind)) {
    messages.push([
      'attribute',
      `expected a kind of ${noticeKinds.join(' or ')}, found "${kind}"`,
      'use one of these words',
    ]);
  }
  const id = given.get('id');
  if (id && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    messages.push(['attribute', `expected an id of a–z, 0–9 and hyphens, found "${id}"`, 'shorten it to such letters']);
  }
  return messages;
}

/**
 * Reads a prose file and refuses whatever could run or inject: imports, exports, expressions,
 * raw HTML, unknown components, pictures, unsafe addresses.
 * @param text text with LF line ends
 */
export function parseMdx(
  file: string,
  text: string,
): { readonly prose?: Prose; readonly problems: readonly Problem[] } {
  const split = splitHead(text);
  if (!split) {
    return {
      problems: [
        {
          file,
          ...fileStart,
          field: '',
          code: 'head',
          message: 'expected a head between two lines "---", found none',
          hint: 'begin the file with "---", the fields, and "---"',
        },
      ],
    };
  }
  const { yaml, problems: headProblems } = parseYaml(file, split.head, 1);
  const problems: Problem[] = [...headProblems];
  const links: ProseLink[] = [];
  const sections: string[] = [];
  const add = (place: Position | undefined, code: string, message: string, hint: string) =>
    problems.push({
      file,
      line: (place?.line ?? 1) + split.bodyLine,
      column: place?.column ?? 1,
      field: '',
      code,
      message,
      hint,
    });
  try {
    const tree = processor.parse(split.body);
    visit(tree, (node) => {
      const place = node.position?.start;
      switch (node.type as string) {
        case 'mdxjsEsm':
          add(place, 'import', 'expected text, found an import or export', 'delete the line');
          break;
        case 'mdxFlowExpression':
        case 'mdxTextExpression':
          add(place, 'expression', 'expected text, found an expression in braces', 'write \\{ for a brace that is meant as a sign');
          break;
        case 'mdxJsxFlowElement':
        case 'mdxJsxTextElement': {
          const jsx = node as unknown as JsxNode;
          for (const [code, message, hint] of jsxMessages(jsx)) add(place, code, message, hint);
          const id = jsx.attributes?.find((attribute) => attribute.name === 'id')?.value;
          if (jsx.name === 'Section' && typeof id === 'string') {
            if (sections.includes(id)) {
              add(place, 'duplicate-id', `expected each section id once, found "${id}" again`, 'choose another id');
            }
            sections.push(id);
          }
          break;
        }
        case 'image':
        case 'imageReference':
          add(place, 'picture', 'expected text, found a picture', 'leave the picture out: prose holds words only');
          break;
        case 'link':
        case 'definition':
          links.push({
            url: (node as unknown as { url: string }).url,
            line: (place?.line ?? 1) + split.bodyLine,
            column: place?.column ?? 1,
          });
          break;
      }
    });
  } catch (error) {
    const { line, column, reason } = error as { line?: number; column?: number; reason?: string };
    add(
      line ? { line, column: column ?? 1 } : undefined,
      'mdx',
      `expected Markdown, found a mistake (${String(reason ?? 'it cannot be read').split('\n')[0]?.slice(0, 140)})`,
      'close the tag or brace, or write \\< and \\{ for plain signs',
    );
  }
  if (!yaml) return { problems };
  return { prose: { head: yaml, hash: hashProse(split.body), links, sections }, problems };
}
