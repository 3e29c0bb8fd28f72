import { type Phrase, phrase } from '../i18n/phrase.ts';
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
  within: Phrase | undefined,
): readonly [message: Phrase, hint: Phrase] | undefined {
  const inline = allowedComponents[name]?.inline;
  const amid = isAmidText(node, parent);
  if (!inline) {
    return amid
      ? [phrase('check.prose.amidText', { name }), phrase('check.mend.emptyLines')]
      : undefined;
  }
  if (within)
    return [phrase('check.prose.within', { name, within }), phrase('check.mend.putOutside')];
  // The bundler would take it for a block: it would have no number, and break the line.
  return amid
    ? undefined
    : [phrase('check.prose.ownLine', { name }), phrase('check.mend.putInLine')];
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
  const named = {
    id: name === 'Term' ? `glossary/${id.value}` : id.value,
    place: id.position?.start ?? place,
  };
  if (name === 'Figure') findings.figures.push(named);
  if (name === 'Ref' || name === 'Term') findings.refs.push(named);
  if (name !== 'Section' && name !== 'Box') return;
  const { sections } = findings;
  if (sections.some((other) => other.id === named.id)) {
    const message = phrase('check.prose.sectionTwice', { id: quote(named.id) });
    const fault = { place: named.place, code: 'duplicate-id', message };
    findings.faults.push({ ...fault, hint: phrase('check.mend.otherId') });
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
  within: Phrase | undefined,
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
