import { SaxesParser } from 'saxes';
import { damaged, Refusal } from '../importers/workbook/refusal.ts';
import { guessEncoding, localName } from '../importers/workbook/xml/read-xml.ts';
import type { ReturnedRound, ReturnedText } from './model.ts';

/** States of a segment that its reviewer has read. */
const signedStates: ReadonlySet<string> = new Set(['reviewed', 'final']);

/** Kinds of notes that a round has on its way out. */
const sentNotes: ReadonlySet<string> = new Set(['page', 'term', 'change']);

/** A segment, or what is between segments. */
interface Part {
  readonly isSegment: boolean;
  /** Place among the parts of the translation, from 1. */
  readonly order: number;
  source: string;
  target?: string;
}

interface Unit {
  readonly key: string;
  readonly parts: Part[];
  signed: boolean;
  version: string;
  note: string;
}

/** Annotations hold text that the portal does not write; a comment among them is a remark. */
const annotations: ReadonlySet<string> = new Set(['mrk', 'sm', 'em']);

function joinUnit({ key, version, note, signed, parts }: Unit): ReturnedText {
  const segments = parts.filter(({ isSegment }) => isSegment);
  const done = segments.filter(({ target }) => target !== undefined);
  // What is between segments is as in the original unless it was translated.
  const text = parts
    .toSorted((a, b) => a.order - b.order)
    .map(({ isSegment, source, target = isSegment ? '' : source }) => target)
    .join('');
  const isHalf = done.length > 0 && done.length < segments.length;
  return {
    key,
    version,
    text,
    signed: signed && segments.length > 0,
    note,
    ...(isHalf && { fault: 'incomplete' }),
  };
}

/**
 * Read a returned XLIFF file of version 2. Document types are refused, so that entities are never expanded.
 * @throws Refusal if it is damaged, hostile or of another version
 */
export function readXliff(bytes: Uint8Array, file: string): ReturnedRound {
  let xml: string;
  try {
    xml = new TextDecoder(guessEncoding(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw damaged(file);
  }
  const texts: ReturnedText[] = [];
  let language: string | undefined;
  let by: string | undefined;
  let unit: Unit | undefined;
  let part: Part | undefined;
  let within: 'source' | 'target' | 'note' | undefined;
  let category = '';
  let notes = '';
  const outside: string[] = [];
  const take = (text: string) => {
    if (within === 'note') notes += text;
    else if (within && part) part[within] = (part[within] ?? '') + text;
  };
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => {
    throw damaged(file);
  });
  parser.on('doctype', () => {
    throw new Refusal('workbook.entities', { part: file });
  });
  parser.on('opentag', ({ name: full, attributes }) => {
    const name = localName(full);
    if (name === 'xliff') {
      const { version = '' } = attributes;
      if (!version.startsWith('2.')) throw new Refusal('command.review.xliff', { version });
      // Many programs want a region, too.
      language = attributes.trgLang?.split('-')[0];
    } else if (name === 'unit') {
      unit = { key: attributes.name ?? '', parts: [], version: '', signed: true, note: '' };
    } else if (name === 'note') {
      within = 'note';
      category = attributes.category ?? '';
      notes = '';
    } else if ((name === 'segment' || name === 'ignorable') && unit) {
      const isSegment = name === 'segment';
      part = { isSegment, order: unit.parts.length + 1, source: '' };
      unit.parts.push(part);
      if (isSegment) unit.signed &&= signedStates.has(attributes.state ?? '');
    } else if (name === 'source' || name === 'target') {
      within = name;
      if (name === 'target' && part && unit) {
        part = { ...part, order: Number(attributes.order ?? part.order), target: '' };
        unit.parts.splice(-1, 1, part);
      }
    } else if (name === 'ph') {
      take(`⟦${attributes.id ?? ''}⟧`);
    } else if (annotations.has(name)) {
      if (unit && attributes.type === 'comment' && attributes.value)
        unit.note = [unit.note, attributes.value.trim()].filter(Boolean).join(' / ');
    } else if (within !== 'note') {
      // Nothing else was in the text on the way out.
      take('⟦?⟧');
    }
  });
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', ({ name: full }) => {
    const name = localName(full);
    if (name === 'source' || name === 'target') within = undefined;
    else if (name === 'segment' || name === 'ignorable') part = undefined;
    else if (name === 'note') {
      if (category === 'by') by = notes.trim() || undefined;
      else if (unit && category === 'version') unit.version = notes.trim();
      else if (!sentNotes.has(category) && notes.trim() !== '') {
        if (unit) unit.note = [unit.note, notes.trim()].filter(Boolean).join(' / ');
        else outside.push(notes.trim());
      }
      within = undefined;
    } else if (name === 'unit' && unit) {
      texts.push(joinUnit(unit));
      unit = undefined;
    }
  });
  parser.write(xml);
  parser.close();
  return { language, by, texts, outside };
}
