import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { applyEdits, cutField, type Edit, fieldOf, linesOf } from '../edit-text.ts';
import type { Migration, PortalTexts } from '../migration.ts';

/** The stages that every portal had, in their order, and the first that was more than an idea. */
const formerStages: readonly string[] = ['idea', 'initial', 'developing', 'mature'];
const formerBeyond = 'initial';

/** The entries of a file that is a list. */
function* entriesOf(text: string) {
  const { contents } = parseDocument(text);
  for (const entry of isSeq(contents) ? contents.items : []) if (isMap(entry)) yield entry;
}

/** Each of the former stages says its place. */
function placeStages(texts: PortalTexts, path: string): string[] {
  const text = texts.read(path);
  const edits: Edit[] = [];
  const done: string[] = [];
  for (const entry of entriesOf(text)) {
    const id = fieldOf(entry, 'id');
    const stage = String(entry.get('id'));
    if (!id || !formerStages.includes(stage) || fieldOf(entry, 'order') || entry.flow) continue;
    const { from, to } = linesOf(text, id);
    const indent = ' '.repeat((isScalar(id.key) ? (id.key.range?.[0] ?? 0) : 0) - from);
    const line = `${indent}order: ${formerStages.indexOf(stage) + 1}\n`;
    edits.push({ from: to, to, text: text.slice(0, to).endsWith('\n') ? line : `\n${line}` });
    done.push(`${path}: ${stage}`);
  }
  if (edits.length > 0) texts.write(path, applyEdits(text, edits));
  return done;
}

/** A question says from which stage on it is asked; what is asked of all says nothing. */
function nameFirstAsked(texts: PortalTexts, path: string): string[] {
  const text = texts.read(path);
  const edits: Edit[] = [];
  const done: string[] = [];
  for (const entry of entriesOf(text)) {
    const field = fieldOf(entry, 'askedOf');
    const [from, to] = isScalar(field?.key) ? (field.key.range ?? []) : [];
    const [valueFrom, valueTo] = isScalar(field?.value) ? (field.value.range ?? []) : [];
    const asked = isScalar(field?.value) ? field.value.value : undefined;
    if (!field || from === undefined || to === undefined) continue;
    if (asked === 'beyond-idea' && valueFrom !== undefined && valueTo) {
      edits.push({ from, to, text: 'fromStage' });
      edits.push({ from: valueFrom, to: valueTo, text: formerBeyond });
    } else if (asked === 'all' && !entry.flow) {
      edits.push(cutField(text, field));
    } else continue;
    done.push(`${path}: ${String(entry.get('id'))}`);
  }
  if (edits.length > 0) texts.write(path, applyEdits(text, edits));
  return done;
}

/** Stages are those of the portal: each says its place, and questions name the first that is asked. */
export const ownStages: Migration = {
  name: 'own-stages',
  about: 'stages get their order; askedOf: of questions becomes fromStage:',
  run: (texts) => ({
    done: [
      ...texts.list('stages').flatMap((path) => placeStages(texts, path)),
      ...texts.list('survey').flatMap((path) => nameFirstAsked(texts, path)),
    ],
    open: [],
  }),
};
