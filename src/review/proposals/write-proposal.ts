import { parse } from 'yaml';
import { mergeYaml } from '../../editing/yaml/merge-yaml.ts';
import { splitHead } from '../../loaders/prose-head.ts';
import type { ProposalPlace } from './find-place.ts';
import type { Portal } from '../../loaders/portal.ts';
import type { Proposal } from './model.ts';
import { isAddition, newValue } from './new-value.ts';
import { readShownNumber } from './shown-number.ts';

type Fields = Record<string | number, unknown>;

/** Why a proposal cannot be written by a command, and needs an editor. */
export type ByHand = 'noEntry' | 'notFound' | 'often' | 'tags' | 'noSource' | 'parts';

type AddedValue = Exclude<ReturnType<typeof newValue>, string>;

/** Where a proposal goes. */
export type Target =
  | { readonly kind: 'value' | 'prose' | 'confirmation'; readonly file: string }
  | { readonly kind: 'addition'; readonly file: string; readonly added: AddedValue }
  | { readonly kind: 'hand'; readonly why: ByHand; readonly file: string | undefined };

/** Whether a command can write it: exactly one value, or one passage, is what the page said, or one is added. */
export function targetOf(portal: Portal, proposal: Proposal, place: ProposalPlace): Target {
  const { proposed, confirmed } = proposal;
  const { entry, text, values, inProse } = place;
  const file = entry?.file ?? text?.file;
  if (file === undefined) return { kind: 'hand', why: 'noEntry', file };
  if (proposed === '' && confirmed !== '') return { kind: 'confirmation', file };
  if (/[<{]/.test(proposed)) return { kind: 'hand', why: 'tags', file };
  if (entry && isAddition(proposal)) {
    const added = newValue(portal, proposal, place.language ?? 'en');
    return typeof added === 'string'
      ? { kind: 'hand', why: added, file }
      : { kind: 'addition', file, added };
  }
  if (entry && values.length === 1) return { kind: 'value', file: entry.file };
  if (values.length > 1) return { kind: 'hand', why: 'often', file };
  if (text && inProse) return { kind: 'prose', file: text.file };
  return { kind: 'hand', why: 'notFound', file };
}

function within(value: unknown, path: readonly (string | number)[]): Fields {
  return path.reduce<unknown>((part, step) => (part as Fields)[step], value) as Fields;
}

/** Write a proposal into the text of its file. */
export function writeProposal(
  text: string,
  { now, proposed, office, confirmed }: Proposal,
  { entry, values }: ProposalPlace,
  target: Target,
): string {
  if (target.kind === 'prose') {
    const head = splitHead(text);
    const start = head ? text.length - head.body.length : 0;
    return text.slice(0, start) + text.slice(start).replace(now, () => proposed);
  }
  const value: unknown = parse(text);
  const path = entry?.path ?? [];
  if (target.kind === 'confirmation') {
    within(value, path).confirmed = { on: confirmed, by: office };
  } else if (target.kind === 'addition') {
    const { part, name, value: added } = target.added;
    const owner = within(value, path);
    const known = (owner[part] ?? {}) as Readonly<Record<string, unknown[] | undefined>>;
    owner[part] = { ...known, [name]: [added, ...(known[name] ?? [])] };
  } else {
    const steps = [...path, ...(values[0] ?? [])];
    const holder = within(value, steps.slice(0, -1));
    const last = steps.at(-1) ?? '';
    holder[last] =
      typeof holder[last] === 'number' ? (readShownNumber(proposed) ?? Number(proposed)) : proposed;
  }
  return mergeYaml(text, value);
}
