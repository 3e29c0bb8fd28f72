import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDegrees, readPoint } from './read-point.ts';
import { typedText } from './typed.ts';

const read = (text: string, order?: 'lat-lon' | 'lon-lat') => {
  const reading = readPoint(typedText(text), order);
  return reading.kind === 'value'
    ? [reading.value.lat, reading.value.lon]
    : (reading.remarks[0]?.code ?? reading.kind);
};

test.each([
  ['-33.037644, -68.541893', [-33.037644, -68.541893]],
  ['-33.037644,-68.541893', [-33.037644, -68.541893]],
  ['-33.037644 -68.541893', [-33.037644, -68.541893]],
  ['-33,037644; -68,541893', [-33.037644, -68.541893]],
  ['-33,037644, -68,541893', [-33.037644, -68.541893]],
  ['-33,037644 / −68,541893', [-33.037644, -68.541893]],
  ['(41.7151, 44.8271)', [41.7151, 44.8271]],
  ['41.7151° N, 44.8271° E', [41.7151, 44.8271]],
  ['N41.7151 E44.8271', [41.7151, 44.8271]],
  ['E 44.8271, N 41.7151', [41.7151, 44.8271]],
  [`33°02'15"S 68°32'30"W`, [-33.0375, -68.541667]],
  ['33° 02′ 15″ S; 68° 32′ 30″ W', [-33.0375, -68.541667]],
  ['0, 0', [0, 0]],
])('%s', (text, point) => {
  expect(read(text)).toEqual(point);
});

test.each([
  ['', 'empty'],
  ['s.d.', 'value.point.unreadable'],
  ['-', 'value.unanswered'],
  ['Palmira', 'value.point.unreadable'],
  ['-33.037644', 'value.point.unreadable'],
  ['-33.037644, -68.541893, 12', 'value.point.unreadable'],
  ['41.7 N, 44.8 N', 'value.point.unreadable'],
  ['41.7 N, 44.8 O', 'value.point.unreadable'],
  ['-41.7 S, 44.8 E', 'value.point.unreadable'],
  [`33°72'15"S 68°32'30"W`, 'value.point.unreadable'],
  // East of 90 degrees, magnitude determines the order.
  ['121.47, 31.23', 'value.point.turned'],
  // One number with a decimal comma.
  ['111,78', 'value.point.unreadable'],
  ['-33,68', 'value.point.unreadable'],
  ['57.162,70', 'value.point.unreadable'],
  ['12,900.00', 'value.point.unreadable'],
  ['57 162,70', 'value.point.unreadable'],
  ['300, 20', 'value.point.outside'],
  ['512345, 4612345', 'value.point.unreadable'],
])('%s: %s', (text, code) => {
  expect(read(text)).toBe(code);
});

test('an amount of money in any format is no place', () => {
  const formats = [
    [',', '.'],
    ['.', ','],
    [' ', ','],
    [' ', '.'],
    ['’', '.'],
  ] as const;
  const amount = fc.record({ cents: fc.integer({ min: 100_000, max: 99_999_999 }), n: fc.nat(4) });
  fc.assert(
    fc.property(amount, ({ cents, n }) => {
      const [group, decimal] = formats[n] ?? formats[0];
      const whole = String(Math.floor(cents / 100)).replace(/\B(?=(?:\d{3})+$)/g, group);
      const text = `${whole}${decimal}${String(cents % 100).padStart(2, '0')}`;
      expect(read(text)).toBe('value.point.unreadable');
    }),
  );
});

test('the order is what is said of the column, and directions stand above it', () => {
  expect(read('-68.541893, -33.037644', 'lon-lat')).toEqual([-33.037644, -68.541893]);
  expect(read('31.23, 121.47', 'lon-lat')).toBe('value.point.turned');
  expect(read('31.23 N, 121.47 E', 'lon-lat')).toEqual([31.23, 121.47]);
});

test('one coordinate in a column of its own', () => {
  const one = (text: string, axis: 'lat' | 'lon') => {
    const reading = readDegrees(typedText(text), axis);
    return reading.kind === 'value' ? reading.value : reading.remarks[0]?.code;
  };
  expect(one('-33,037644', 'lat')).toBe(-33.037644);
  expect(one('68.541893 W', 'lon')).toBe(-68.541893);
  expect(one('68.541893 W', 'lat')).toBe('value.point.unreadable');
  expect(one('121.5', 'lat')).toBe('value.point.outside');
});

test('what is written as a pair is read as it was, in either order and with either decimal sign', () => {
  const degrees = (most: number) => fc.integer({ min: -most * 1e4, max: most * 1e4 });
  fc.assert(
    fc.property(degrees(90), degrees(180), fc.boolean(), (lat, lon, comma) => {
      const write = (value: number) => {
        const text = (value / 1e4).toFixed(4);
        return comma ? text.replace('.', ',') : text;
      };
      expect(read(`${write(lat)}; ${write(lon)}`)).toEqual([lat / 1e4, lon / 1e4]);
      expect(read(`${write(lon)}; ${write(lat)}`, 'lon-lat')).toEqual([lat / 1e4, lon / 1e4]);
    }),
  );
});
