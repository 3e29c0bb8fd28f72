import { SaxesParser } from 'saxes';
import { damaged, Refusal } from '../importers/workbook/refusal.ts';
import type { ReturnedRound, ReturnedText } from './model.ts';

/** States of a segment that its reviewer has read. */
const signedStates: ReadonlySet<string> = new Set(['reviewed', 'final']);

type Draft = { -readonly [K in keyof ReturnedText]: ReturnedText[K] };

/**
 * Read a returned XLIFF file of version 2. Document types are refused, so that entities are never expanded.
 * @throws Refusal if it is damaged, hostile or of another version
 */
export function readXliff(bytes: Uint8Array, file: string): ReturnedRound {
  let xml: string;
  try {
    xml = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw damaged(file);
  }
  const texts: ReturnedText[] = [];
  let language: string | undefined;
  let by: string | undefined;
  let unit: Draft | undefined;
  let notes = '';
  let within: string | undefined;
  let segments = 0;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => {
    throw damaged(file);
  });
  parser.on('doctype', () => {
    throw new Refusal('workbook.entities', { part: file });
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'xliff') {
      if (!attributes.version?.startsWith('2.'))
        throw new Refusal('workbook.otherFormat', { format: `XLIFF ${attributes.version ?? ''}` });
      language = attributes.trgLang;
    } else if (name === 'unit') {
      unit = { key: attributes.name ?? '', version: '', text: '', signed: true, note: '' };
      segments = 0;
    } else if (name === 'note') {
      within = attributes.category ?? 'note';
      notes = '';
    } else if (name === 'segment' && unit) {
      segments++;
      unit.signed &&= signedStates.has(attributes.state ?? '');
    } else if (name === 'target') {
      within = 'target';
    } else if (name === 'ph' && within === 'target' && unit) {
      unit.text += `⟦${attributes.id ?? ''}⟧`;
    } else if (name === 'pc' && within === 'target' && unit) {
      // Nothing was paired on the way out.
      unit.text += '⟦?⟧';
    }
  });
  const take = (text: string) => {
    if (within === 'target' && unit) unit.text += text;
    else if (within !== undefined) notes += text;
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', ({ name }) => {
    if (name === 'target') within = undefined;
    else if (name === 'note') {
      if (within === 'by') by = notes.trim() || undefined;
      else if (unit && within === 'version') unit.version = notes.trim();
      else if (unit && within !== 'page' && within !== 'term') unit.note = notes.trim();
      within = undefined;
    } else if (name === 'unit' && unit) {
      texts.push({ ...unit, signed: unit.signed && segments > 0 });
      unit = undefined;
    }
  });
  parser.write(xml);
  parser.close();
  return { language, by, texts };
}
