import { parse } from 'yaml';
import { mergeYaml } from '../editing/yaml/merge-yaml.ts';
import { splitHead } from '../loaders/prose-head.ts';
import { hashEntryTexts, hashPageTexts } from '../loaders/texts/review-hash.ts';
import { hashProse } from '../markdown/prose-hash.ts';
import type { ItemPlan } from './plan-round.ts';
import { joinChunks, splitChunks } from './prose-chunks.ts';

type Fields = Record<string, unknown>;

/** Who signs, and when. */
export interface Signer {
  readonly by: string;
  readonly on: string;
}

/** Path of a text in its file of entries. */
export const stepsOf = (key: string): string[] => (key.split('#')[1] ?? '').split('.');

function setAt(value: unknown, steps: readonly string[], text: string): void {
  const holder = steps
    .slice(0, -1)
    .reduce<unknown>((part, step) => (part as Fields)[step], value) as Fields;
  holder[steps.at(-1) as string] = text;
}

/**
 * Write plans into the text of a file of entries; all else in it stays as it is.
 * @throws UnwritableYaml if the text cannot take the values
 */
export function writeEntries(text: string, plans: readonly ItemPlan[], signer: Signer): string {
  const value: unknown = parse(text);
  for (const { item, edits, signed } of plans) {
    for (const [key, edit] of edits) setAt(value, stepsOf(key), edit);
    if (!signed) continue;
    const entry = item.path.reduce<unknown>(
      (part, step) => (part as Fields)[step],
      value,
    ) as Fields;
    const { language, from } = item;
    if (Array.isArray(entry.drafts)) {
      const left = entry.drafts.filter((one) => one !== language);
      if (left.length > 0) entry.drafts = left;
      else delete entry.drafts;
    }
    const hash = hashEntryTexts(entry, from, language);
    const reviewed = entry.reviewed as Fields | undefined;
    entry.reviewed = { ...reviewed, [language]: { ...signer, hash, from } };
  }
  return mergeYaml(text, value);
}

/**
 * Write a plan into a prose file.
 * @param original text of the file of the original
 */
export function writeProse(
  text: string,
  original: string,
  { item, edits, signed }: ItemPlan,
  signer: Signer,
): string {
  const parts = splitHead(text);
  const source = splitHead(original);
  if (!parts || !source) throw new Error(`no head in ${item.file}`);
  const head = parse(parts.head) as Fields;
  const chunks = splitChunks(parts.body);
  const body = joinChunks({
    gaps: chunks.gaps,
    parts: chunks.parts.map((part, index) => {
      const edit = edits.get(`${item.file}#${index}`);
      return edit === undefined ? part : keepEnds(part, edit);
    }),
  });
  for (const at of ['title', 'lead']) {
    const edit = edits.get(`${item.file}#${at}`);
    if (edit !== undefined) head[at] = edit;
  }
  if (signed) {
    head.status = 'reviewed';
    head.source = { language: item.from, hash: hashProse(source.body) };
    const page = { data: head as { title: string; lead: string }, body };
    const data = parse(source.head) as { title: string; lead: string };
    head.reviewed = { ...signer, hash: hashPageTexts({ data, body: source.body }, page) };
  }
  return `---\n${mergeYaml(parts.head, head)}---\n${body}`;
}

/** White space around a part stays. */
function keepEnds(part: string, edit: string): string {
  const [start = ''] = /^\s*/.exec(part) ?? [];
  const [end = ''] = /\s*$/.exec(part) ?? [];
  return start + edit.trim() + end;
}
