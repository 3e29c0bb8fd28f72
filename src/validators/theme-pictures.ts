import { phrase } from '../i18n/phrase.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import { problemAt, type Validator } from './validator.ts';

/** Require pictures named by `theme` to exist, and a card of the size every network shows. */
export const checkThemePictures: Validator = (portal) =>
  portal.site.flatMap((entry) => {
    const { mark, card, logos } = entry.data.theme;
    const judge = (path: ValuePath, file: string | undefined): Problem[] => {
      if (file === undefined || portal.pictures.has(file)) return [];
      const message = phrase('check.theme.missing', { found: quote(`theme/${file}`) });
      const hint = phrase('check.mend.addPicture');
      return [problemAt(portal, entry, ['theme', ...path], 'picture', message, hint)];
    };
    const size = card === undefined ? undefined : portal.pictures.get(card);
    const isWrong = size && (size.width !== 1200 || size.height !== 630);
    const message = phrase('check.theme.cardSize', {
      found: `${size?.width ?? 0} × ${size?.height ?? 0}`,
    });
    return [
      ...judge(['mark'], mark),
      ...judge(['card'], card),
      ...logos.flatMap(({ file }, index) => judge(['logos', index, 'file'], file)),
      ...(isWrong
        ? [
            problemAt(
              portal,
              entry,
              ['theme', 'card'],
              'picture',
              message,
              phrase('check.mend.cardSize'),
            ),
          ]
        : []),
    ];
  });
