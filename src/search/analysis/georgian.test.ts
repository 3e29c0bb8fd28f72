import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldWord } from '../fold-word.ts';
import { stemGeorgian } from './georgian.ts';

/** Weight of a form among the variants of a word, 0 if missing. */
function weigh(word: string, form: string): number {
  const found = stemGeorgian(foldWord(word)).find((one) => one.form === form);
  return found?.weight ?? 0;
}

const guesses = (word: string) =>
  stemGeorgian(foldWord(word))
    .slice(1)
    .map(({ form }) => form);

test.each([
  ['კლასტერი', 'klaster'],
  ['კლასტერმა', 'klaster'],
  ['კლასტერს', 'klaster'],
  ['კლასტერისთვის', 'klaster'],
  ['კლასტერშიც', 'klaster'],
  ['კლასტერებისთვისაც', 'klaster'],
  ['კლასტერებისა', 'klaster'],
  ['მწარმოებელთათვის', 'mcarmoebel'],
  ['საქართველოდან', 'sakartvelo'],
  ['საწარმოებში', 'sacarmo'],
  ['კომპანიების', 'kompani'],
  ['ანკარამდე', 'ankar'],
  ['ჰათაიში', 'hatai'],
])('case, number, postposition and particle go: %s', (word, stem) => {
  expect(weigh(word, stem)).toBeGreaterThanOrEqual(0.9);
});

test('what may be a plural or a verbal noun is read as both', () => {
  expect(guesses('კლასტერებისთვის')).toEqual(['klastereb', 'klaster']);
  expect(guesses('განვითარების')).toEqual(['ganvitareb', 'ganvitar']);
  expect(guesses('კლასტერებში')).toEqual(['klaster']);
});

test.each([
  ['ბაზარი', 'bazr'],
  ['ბაზრის', 'bazar'],
  ['სოფლად', 'sopel'],
  ['მინდვრების', 'mindor'],
  ['მინდორი', 'mindvr'],
  ['წყალს', 'cklis'],
  ['წყლის', 'ckal'],
  ['წლამდე', 'celi'],
  ['ქვეყნის', 'kvekan'],
  ['ქვეყანა', 'kvekn'],
])('a vowel that comes and goes: %s, %s', (word, form) => {
  expect(weigh(word, form)).toBeGreaterThanOrEqual(0.8);
  expect(weigh(word, form)).toBeLessThan(0.9);
});

test.each([
  ['მხარე', 'mxari'],
  ['მხარის', 'mxare'],
  ['ფირმა', 'pirmi'],
  ['ფირმა', 'pirmeb'],
  ['ღვინო', 'gvini'],
  ['ტყე', 'tki'],
  ['გზების', 'gza'],
])('a noun in a vowel may lack it: %s, %s', (word, form) => {
  expect(weigh(word, form)).toBeGreaterThanOrEqual(0.7);
});

test('a short stem is searched with what may follow it', () => {
  // Not `port` first, which would find პორტალი, nor `ide`, which would find იდენტობა.
  expect(guesses('პორტის').slice(0, 2)).toEqual(['porti', 'porteb']);
  expect(weigh('პორტის', 'port')).toBeLessThanOrEqual(0.8);
  expect(guesses('იდეის')).not.toContain('ide');
  expect(guesses('კრების')).not.toContain('kri');
});

test.each([
  ['კლასტერული', 'klaster'],
  ['კლასტერიზაციის', 'klaster'],
  ['ეკონომიკური', 'ekonomik'],
  ['ინდუსტრიული', 'industri'],
  ['დარგობრივი', 'darg'],
  ['მრეწველობის', 'mrecvel'],
  ['სამრეწველო', 'mrecvel'],
  ['საბაზრო', 'bazar'],
  ['მეღვინეობა', 'gvini'],
  ['მეთევზეობის', 'tevzi'],
])('what a word is made of is a guess: %s, %s', (word, form) => {
  expect(weigh(word, form)).toBeGreaterThanOrEqual(0.6);
  expect(weigh(word, form)).toBeLessThan(0.7);
});

test('words that only end like others are left whole', () => {
  const words = `
    კონკურსი რესურსი კურსი ბიზნესი პროცესი ინდექსი ინტერესი ფინანსი სტატუსი ციტრუსი კომპლექსი
    ფირმა ფორმა ნორმა რეფორმა პლატფორმა ბურსა ისპარტა მცხეთა პალატა კვოტა ვალუტა კანადა
    თბილისი ქუთაისი სივასი ყარსი მაისი ინსტიტუტი მარშრუტი პილოტი ღვინო ორგანო საქართველო
    საწარმო სააგენტო წყარო რკინა ნავთობი კულტურა სტრუქტურა ინფრასტრუქტურა ბოსტანი დისკუსია
    ვერსია წარმოება საზოგადოება მრეწველობა განვითარება კომპანია ორგანიზაცია ტექნოლოგია მხარე`;
  const cut = words
    .trim()
    .split(/\s+/)
    .filter((word) => {
      const base = foldWord(word);
      return stemGeorgian(base).some(
        ({ form, weight }) =>
          weight >= 0.9 && base.startsWith(form) && form.length < base.length - 1,
      );
    });
  expect(cut).toEqual([]);
  expect(guesses('საქართველო')).not.toContain('kartvel');
  expect(guesses('ორგანიზაცია')).not.toContain('organ');
  expect(guesses('ნავთობის')).toEqual(['navtob']);
});

test('codes, addresses and numbers stay as they are', () => {
  for (const word of ['', 'ab', 'eu-27', '2023', 'clusterbook.org', `${'a'.repeat(40)}ebis`])
    expect(stemGeorgian(word)).toEqual([{ form: word, weight: 1 }]);
});

test('any text has itself first, then at most seven others, best first', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aeioubsmtdlnrvkgz') });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), letters), (word) => {
      const variants = stemGeorgian(word);
      expect(variants[0]).toEqual({ form: word, weight: 1 });
      expect(variants.length).toBeLessThanOrEqual(8);
      expect(new Set(variants.map(({ form }) => form)).size).toBe(variants.length);
      expect(variants.map(({ weight }) => weight)).toEqual(
        variants.map(({ weight }) => weight).toSorted((a, b) => b - a),
      );
      expect(variants.slice(1).every(({ form, weight }) => form.length > 2 && weight < 1)).toBe(
        true,
      );
    }),
  );
});
