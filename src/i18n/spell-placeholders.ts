import { type MessageNode, parseMessage } from './message-syntax.ts';

/** For values known only to a page: neither a letter nor a space. */
const value = '0';

function spell(node: MessageNode, option: number): string {
  if ('options' in node) {
    const options = Object.values(node.options);
    const chosen = options[Math.min(option, options.length - 1)] ?? [];
    return chosen.map((inner) => spell(inner, option)).join('');
  }
  return node.kind === 'text' ? node.text : value;
}

/** One text per plural branch, with 0 for every value; without placeholders, the text itself. */
export function spellPlaceholders(text: string): string[] {
  if (!text.includes('{')) return [text];
  const parts = parseMessage(text);
  const counts = parts.map((part) => ('options' in part ? Object.keys(part.options).length : 1));
  return Array.from({ length: Math.max(1, ...counts) }, (_, option) =>
    parts.map((part) => spell(part, option)).join(''),
  );
}
