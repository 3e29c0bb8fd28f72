import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maxId, slugSchema } from '../../schemas/common.ts';
import { toSlug } from '../../i18n/slug.ts';
import { proposeIds, type UnnamedEntry } from './propose-ids.ts';

const none = new Set<string>();

const parks = (names: readonly string[]): UnnamedEntry[] =>
  names.map((name) => ({ name, before: ['AR', 'Buenos Aires'], place: ['Buenos Aires'] }));

test('names that begin alike end in the words that tell them apart', () => {
  const names = [
    'Sector Industrial Planificado de Alberti I',
    'Sector Industrial Planificado de Alberti II',
    'Sector Industrial Planificado de Pigüé',
    'Parque Industrial Uriburu Buenos Aires',
  ];
  expect(proposeIds(parks(names), none)).toEqual([
    'ar-buenos-aires-sector-industrial-planificado-de-alberti-i',
    'ar-buenos-aires-sector-industrial-planificado-de-alberti-ii',
    'ar-buenos-aires-sector-industrial-planificado-de-pigue',
    'ar-buenos-aires-parque-industrial-uriburu',
  ]);
});

test('names in other scripts are written in Latin letters', () => {
  const names = ['Винный кластер', 'Чайный союз', 'Вино', 'ღვინის კლასტერი', '茶产业集群'];
  expect(
    proposeIds(
      names.map((name) => ({ name })),
      none,
    ),
  ).toEqual(['vinnyy-klaster', 'chaynyy-soyuz', 'vino', 'ghvinis-klasteri', 'chachanyejiqun']);
});

test('a place stands once; where two names differ by it alone, both keep theirs', () => {
  const wine = { before: ['GE', 'Kakheti'], place: ['Kakheti', 'კახეთი', 'kakhetis'] };
  expect(proposeIds([{ ...wine, name: 'კახეთის ღვინო' }], none)).toEqual(['ge-kakheti-ghvino']);
  expect(proposeIds([{ ...wine, name: 'Kakheti' }], none)).toEqual(['ge-kakheti']);
  const two = ['Kakheti Wine', 'Wine'].map((name) => ({ ...wine, name }));
  expect(proposeIds(two, none)).toEqual(['ge-kakheti-kakheti-wine', 'ge-kakheti-wine']);
});

test('entries of one name get numbers that nothing else has', () => {
  const entries = ['Park', 'Park', 'Park 2', 'PARK'].map((name) => ({ name }));
  expect(proposeIds(entries, none)).toEqual(['park', 'park-3', 'park-2', 'park-4']);
  expect(proposeIds([{ name: 'Park' }], new Set(['park']))).toEqual(['park-2']);
  expect(proposeIds([{ name: 'constructor' }], none)).toEqual(['constructor-2']);
  expect(proposeIds([{ name: '★' }, { name: '☆' }], none)).toEqual(['u2605', 'u2606']);
});

test('names too long for an id keep their first and last words where those differ', () => {
  const stem =
    'Union of the producers of industrial and agricultural machinery and of all their suppliers and dealers';
  const [north = '', south = ''] = proposeIds(
    ['in the north of the country', 'in the south of the country'].map((end) => ({
      name: `${stem} ${end}`,
    })),
    none,
  );
  expect(north).toBe(
    'union-of-the-producers-of-industrial-and-suppliers-and-dealers-in-the-north-of-the-country',
  );
  expect(south).toMatch(/-in-the-south-of-the-country$/);
});

/** Realistic names, many of which share words. */
const word = fc.constantFrom(
  ...['Park', 'park', 'Sector', 'de', 'II', '2', 'Şırnak', 'IĞDIR', 'Kakheti', 'Винный', 'союз'],
  ...['კახეთის', 'Zürich', '北京', 'दिल्ली', '«Vino»', '!'],
);
const names = fc.array(
  fc.array(word, { minLength: 1, maxLength: 7 }).map((all) => all.join(' ')),
  {
    maxLength: 12,
  },
);

test('whatever the names, ids are valid, free and different', () => {
  fc.assert(
    fc.property(names, names, (own, standing) => {
      const taken = new Set(proposeIds(parks(standing), none));
      const ids = proposeIds(parks(own), taken);
      expect(ids).toHaveLength(own.length);
      expect(new Set([...ids, ...taken]).size).toBe(own.length + taken.size);
      for (const id of ids) expect(slugSchema.safeParse(id).success, id).toBe(true);
    }),
  );
});

test('the order of a list decides nothing but which of equal names has which number', () => {
  fc.assert(
    fc.property(
      names.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([list, shuffled]) => {
        const pairs = (own: readonly string[]) => {
          const ids = proposeIds(parks(own), none);
          return own.map((name, n) => `${toSlug(name)} ${ids[n]}`).sort();
        };
        expect(pairs(shuffled)).toEqual(pairs(list));
      },
    ),
  );
});

test('a list in two parts gives the ids of the whole, where no two names come to the same', () => {
  const different = fc.uniqueArray(
    fc.array(fc.constantFrom('sector', 'industrial', 'alberti', 'pigue', 'чай', 'i', 'ii'), {
      minLength: 1,
      maxLength: 6,
    }),
    { selector: (words) => words.join(' '), maxLength: 12 },
  );
  fc.assert(
    fc.property(different, fc.nat(12), (words, cut) => {
      const all = words.map((one) => one.join(' '));
      const whole = proposeIds(parks(all), none);
      const first = proposeIds(parks(all.slice(0, cut)), none);
      const second = proposeIds(parks(all.slice(cut)), new Set(first));
      expect([...first, ...second]).toEqual(whole);
      for (const id of whole) expect(id).not.toMatch(/-\d+$/);
    }),
  );
});

test('no id is longer than the name of a folder', () => {
  const long = fc.array(fc.constantFrom('щебень', 'a'.repeat(60), 'de', '集群集群集群'), {
    minLength: 5,
    maxLength: 30,
  });
  fc.assert(
    fc.property(fc.array(long, { maxLength: 5 }), (all) => {
      const entries = parks(all.map((words) => words.join(' ')));
      for (const id of proposeIds(entries, none)) expect(id.length).toBeLessThanOrEqual(maxId);
    }),
  );
});
