import { resolve } from 'node:path';
import { findTypeErrors } from './find-type-errors.ts';

// A program of its own: it runs beside the tests.
const told = findTypeErrors(resolve(import.meta.dirname, '../..'), process.argv.slice(2));
process.stdout.write(told);
process.exitCode = told === '' ? 0 : 1;
