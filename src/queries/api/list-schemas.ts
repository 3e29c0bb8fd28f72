import type { Portal } from '../../portal/portal.ts';
import { briefParts, verdicts } from '../../schemas/practice.ts';
import { programmeUses } from '../../schemas/programme.ts';
import type { JsonSchema } from './api-resource.ts';
import {
  day,
  inLanguages,
  listOf,
  objectOf,
  orNull,
  pagesIn,
  text,
  texts,
} from './schema-parts.ts';

const number: JsonSchema = { type: 'number' };

/** An entry of `practices.json`. */
export function describePracticeItem(portal: Portal): JsonSchema {
  const said = inLanguages(portal);
  const known = orNull(said);
  const brief = objectOf(Object.fromEntries(briefParts.map((part) => [part, said])));
  return objectOf({
    id: text,
    title: said,
    summary: said,
    country: text,
    place: known,
    period: known,
    published: orNull(day),
    brief: orNull(brief),
    useFor: listOf({ enum: programmeUses }),
    sectors: texts,
    stages: texts,
    themes: listOf(objectOf({ area: text, basis: { enum: ['stated', 'inferred'] } })),
    criteria: listOf(
      objectOf({ id: text, label: said, verdict: { enum: verdicts }, reason: said }),
    ),
    results: listOf(
      objectOf({
        label: said,
        value: orNull(number),
        unit: orNull(text),
        text: known,
        note: known,
        source: texts,
      }),
    ),
    took: objectOf({ time: known, people: known, money: known }),
    evidence: said,
    transfer: said,
    clusters: texts,
    programmes: texts,
    concepts: texts,
    organisations: texts,
    drafts: texts,
    source: texts,
    licence: text,
    pages: pagesIn(portal),
  });
}

/** An entry of `figures.json`. */
export function describeFigureItem(portal: Portal): JsonSchema {
  const said = inLanguages(portal);
  const files = orNull(pagesIn(portal));
  return objectOf(
    {
      id: text,
      kind: text,
      edition: text,
      number: orNull({ type: ['number', 'string'] }),
      topic: text,
      title: said,
      source: texts,
      licence: said,
      pages: pagesIn(portal),
      data: files,
      svg: files,
      png: files,
      years: { type: 'object', additionalProperties: pagesIn(portal) },
    },
    ['years'],
  );
}
