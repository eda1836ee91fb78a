import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileSkim } from './compile.mjs';

// Compiles skim.ts and writes what of it ships: `npm run build:skim`.
writeFileSync(join(import.meta.dirname, '../src/skim-code.ts'), await compileSkim());
