import { allowedComponents } from '../markdown/allowed-components.ts';
import type { Findings, ProseNode } from './findings.ts';
import { componentFaults, type JsxNode, type ProseFault } from './mdx-components.ts';
import { quote } from './problem.ts';

/** A component may stand in a line of its own, but not amid the words of a text. */
function isAmidText(node: ProseNode, parent: ProseNode): boolean {
  if (node.type !== 'mdxJsxTextElement') return false;
  return (
    parent.type !== 'paragraph' ||
    (parent.children ?? []).some(({ type, value = '' }) =>
      type === 'text' ? value.trim() !== '' : type !== 'mdxJsxTextElement',
    )
  );
}

/** A component where none of its kind may stand; undefined where it may. */
function misplaced(
  node: ProseNode,
  name: string,
  parent: ProseNode,
  within: string | undefined,
): readonly [message: string, hint: string] | undefined {
  const inline = allowedComponents[name]?.inline;
  const amid = isAmidText(node, parent);
  if (!inline) {
    return amid
      ? [
          `expected <${name}> on a line of its own, found it amid a text`,
          'put empty lines around it',
        ]
      : undefined;
  }
  if (within)
    return [
      `expected <${name}> amid a text, found it in ${within}`,
      'put it outside, amid the words of a text',
    ];
  // The bundler would take it for a block: it would have no number, and break the line.
  return amid
    ? undefined
    : [
        `expected <${name}> amid a text, found it on a line of its own`,
        'put it on the line of the words that it belongs to',
      ];
}

/** The attributes of a component that has been checked: all are literal texts. */
function attributesOf({ attributes = [] }: JsxNode): Readonly<Record<string, string>> {
  return Object.fromEntries(
    attributes.map(({ name = '', value }) => [name, typeof value === 'string' ? value : '']),
  );
}

/** The first character of the text right after a component; none where something else follows. */
function signAfter(node: ProseNode, { children = [] }: ProseNode): string {
  const next = children[children.indexOf(node) + 1];
  return next?.type === 'text' ? ([...(next.value ?? '')][0] ?? '') : '';
}

/** Notes the id of a component, by which others name it. */
function noteId(jsx: JsxNode, faults: readonly ProseFault[], findings: Findings): void {
  const { name } = jsx;
  const place = jsx.position?.start;
  const id = jsx.attributes?.find((attribute) => attribute.name === 'id');
  const refused = faults.some((fault) => fault.place === id?.position?.start);
  if (typeof id?.value !== 'string' || refused) {
    if (name === 'Section' && place) findings.unnamed.push(place);
    return;
  }
  const named = { id: id.value, place: id.position?.start ?? place };
  if (name === 'Figure') findings.figures.push(named);
  if (name === 'Ref') findings.refs.push(named);
  if (name !== 'Section' && name !== 'Box') return;
  const { sections } = findings;
  if (sections.some((other) => other.id === named.id)) {
    const message = `expected each section id once, found ${quote(named.id)} again`;
    const fault = { place: named.place, code: 'duplicate-id', message };
    findings.faults.push({ ...fault, hint: 'choose another id' });
  }
  sections.push(named);
}

/**
 * Checks a component and its place in the text, and notes what it names.
 * @param within the part around it in which no link may stand
 */
export function inspectComponent(
  node: ProseNode,
  parent: ProseNode,
  within: string | undefined,
  body: string,
  findings: Findings,
): void {
  const jsx: JsxNode = node;
  const name = jsx.name ?? '';
  const place = node.position?.start;
  const faults = componentFaults(jsx, body);
  findings.faults.push(...faults);
  if (faults.length === 0) {
    const attributes = attributesOf(jsx);
    const wrong = misplaced(node, name, parent, within);
    if (wrong) {
      findings.faults.push({ place, code: 'component', message: wrong[0], hint: wrong[1] });
    }
    findings.components.push({
      name,
      attributes,
      next: signAfter(node, parent),
      ofReports: allowedComponents[name]?.only === 'reports',
      place,
    });
    if (name === 'Cite') {
      const { source = '', lines } = attributes;
      findings.citations.push({ source, ...(lines ? { lines } : {}), place });
    }
  }
  noteId(jsx, faults, findings);
}
