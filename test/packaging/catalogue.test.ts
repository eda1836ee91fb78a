import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as written from '@cookiewarden/services';
import { catalogueSources } from '@cookiewarden/services';
import { describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { repositoryRoot } from '../support/source-tree.js';

const built = join(repositoryRoot, 'packages/services/dist/index.js');

async function bundle(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: repositoryRoot },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
}

describe('the built catalogue', () => {
  it('is what is written, service by service', async () => {
    const module: Record<string, unknown> = await import(pathToFileURL(built).href);
    const { allServices, ...services } = module;
    expect(services).toEqual({ ...written, allServices: undefined, catalogueSources });
    expect(allServices).toEqual(written.allServices);
  });

  it('costs those who use one service that service', async () => {
    const one = await bundle(`import { hotjar } from '@cookiewarden/services'; console.log(hotjar);`);
    expect(one).toContain('_hjSessionUser_*');
    expect(one.match(/JSON\.parse/g)).toHaveLength(1);
  });

  it('costs those who use none of it nothing', async () => {
    const none = await bundle(`import { hotjar } from '@cookiewarden/services'; console.log('hello');`);
    expect(none).not.toContain('JSON.parse');
  });
});
