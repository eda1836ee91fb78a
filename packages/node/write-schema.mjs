// Part of the build: writes the schema of a log line as a file, for those who read the log by program.
import { writeFileSync } from 'node:fs';
import { logLineSchema } from './dist/log-line-schema.js';

const file = new URL('log-line.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(logLineSchema, null, 2)}\n`);
