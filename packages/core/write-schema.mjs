// Part of the build: writes the schema of a policy as a file, for editors and for those who keep their policy in JSON.
import { writeFileSync } from 'node:fs';
import { policySchema } from './dist/policy-schema.js';

const file = new URL('policy.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(policySchema, null, 2)}\n`);
