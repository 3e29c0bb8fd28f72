import { isInFrame } from '../domain/maps/in-frame.ts';
import { phrase } from '../i18n/phrase.ts';
import { regionCollections } from '../loaders/topojson-schema.ts';
import { shapePoints } from '../loaders/shape-points.ts';
import { problemAt, type Validator } from './validator.ts';

/** Require land within the map frame; otherwise it would be ignored and all land shown. */
export const checkMapFrame: Validator = (portal) => {
  const [site] = portal.site;
  const { frame } = site?.data ?? {};
  if (!site || !frame || portal.shapes.length === 0) return [];
  const isFilled = portal.shapes.some(({ data }) =>
    regionCollections(data).some(([, { geometries }]) =>
      geometries.some((shape) => shapePoints(data, shape).some((place) => isInFrame(place, frame))),
    ),
  );
  if (isFilled) return [];
  const message = phrase('check.shapes.frame');
  return [problemAt(portal, site, ['frame'], 'frame', message, phrase('check.mend.frame'))];
};
