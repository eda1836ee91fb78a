import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as written from '@cookiewarden/services';
import * as writtenSources from '@cookiewarden/services/sources';
import { describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { repositoryRoot } from '../support/source-tree.js';

const built = (name: string) =>
  import(pathToFileURL(join(repositoryRoot, 'packages/services/dist', name)).href);

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
    const module: Record<string, unknown> = await built('index.js');
    expect(withoutSources(module)).toEqual(withoutSources({ ...written }));
  });

  it('tells the sources of its facts apart', async () => {
    expect({ ...(await built('sources.js')) }).toEqual({ ...writtenSources });
    expect((await built('index.js')).hotjar.sources).toBeUndefined();
  });

  it('costs those who use one service that service', async () => {
    const one = await bundle(`import { hotjar } from '@cookiewarden/services'; console.log(hotjar);`);
    expect(one).toContain('_hjSessionUser_*');
    expect(one.match(/JSON\.parse/g)).toHaveLength(1);
    expect(one).not.toContain('granify');
  });

  it('costs those who use none of it nothing', async () => {
    const none = await bundle(`import { hotjar } from '@cookiewarden/services'; console.log('hello');`);
    expect(none).not.toMatch(/JSON\.parse|granify/);
  });
});

function withoutSources(value: object): unknown {
  return JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'sources' ? undefined : part)));
}
