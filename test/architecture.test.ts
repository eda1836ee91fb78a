import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  listFiles,
  type Room,
  readRooms,
  repositoryRoot,
  resolveImport,
  type SourceFile,
} from './support/source-tree.js';

/**
 * Who may import whom. A new arrow, or a new dependency, is a line here and a reason in the commit.
 * `node:` stands for all of Node's own modules.
 */
const arrows: Readonly<Record<string, readonly string[]>> = {
  core: [],
  html: ['core', 'entities'],
  consent: ['core', '@noble/hashes', 'cookie'],
  services: ['core', '@ghostery/adblocker'],
  notice: ['core'],
  fetch: ['core', 'html'],
  mail: ['core', 'html', 'node:', 'nodemailer', 'pino'],
  node: ['core', 'html', 'node:', 'pino'],
  express: ['core', 'node', 'node:', 'express'],
  fastify: ['core', 'node', 'node:', 'fastify', 'fastify-plugin'],
};

/** What no WHATWG runtime but Node has. */
const globalsOfNode = ['Buffer', 'process', 'require', '__dirname', '__filename', 'setImmediate', 'global'];

/** Words that say nothing of what a file or a type is about. */
const emptyWords =
  /^(manager|handler|helper|util|utility|shared|common|lib|info|data|context|block|blocked|blocker)s?$/;

/** Folders of `test/` that cross the files they test; every other file there mirrors one source file. */
const crossing =
  /^(exchange|properties|vectors|upstream|packaging|support|bench|browser|corpus|cache|overload)\/|^[^/]+$/;

const rooms = readRooms();
const files = rooms.flatMap((room) => room.files.map((file) => ({ room, file })));

describe('the arrows', () => {
  it('names every room in the table, and no other', () => {
    expect(Object.keys(arrows).sort()).toEqual(rooms.map(({ name }) => name).sort());
  });

  it.each(rooms.map((room) => [room.name, room] as const))(
    '%s imports only what the table allows',
    (name, room) => {
      const allowed = arrows[name] ?? [];
      const taken = room.files.flatMap((file) =>
        outsideImports(file).map((module) => ({ file: file.path, module })),
      );
      expect(taken.filter(({ module }) => !allowed.includes(module))).toEqual([]);
    },
  );

  it.each(rooms.map((room) => [room.name, room] as const))(
    '%s declares in its package.json what it imports, and no more',
    (_name, { manifest, files: sources }) => {
      const peers = Object.keys({ ...manifest.peerDependencies });
      const declared = Object.keys({ ...manifest.dependencies });
      const imported = new Set(
        sources
          .flatMap((file) => file.imports.map(({ specifier }) => packageOf(specifier)))
          .filter((name) => isPackage(name) && !peers.includes(name)),
      );
      expect(declared.sort()).toEqual([...imported].sort());
    },
  );

  it('finds every relative import in its own room', () => {
    const lost = files.flatMap(({ room, file }) =>
      insideImports(file)
        .filter((path) => !room.files.some((other) => other.path === path))
        .map((path) => `${room.name}/${file.path} → ${path}`),
    );
    expect(lost).toEqual([]);
  });

  it('goes round in no circle', () => {
    expect(rooms.flatMap((room) => findCircles(room))).toEqual([]);
  });
});

describe('core and its neighbours that run anywhere', () => {
  const anywhere = files.filter(({ room }) => !(arrows[room.name] ?? []).includes('node:'));

  it('take nothing that only Node has', () => {
    const taken = anywhere.flatMap(({ room, file }) => [
      ...file.imports
        .filter(({ specifier }) => specifier.startsWith('node:'))
        .map(({ specifier }) => `${room.name}/${file.path}: ${specifier}`),
      ...globalsOfNode
        .filter((name) => file.identifiers.has(name))
        .map((name) => `${room.name}/${file.path}: ${name}`),
    ]);
    expect(taken).toEqual([]);
  });

  it('leave waiting, clocks and the network out of core', () => {
    const taken = files
      .filter(({ room }) => room.name === 'core')
      .flatMap(({ file }) =>
        ['fetch', 'setTimeout', 'setInterval', 'queueMicrotask', 'console']
          .filter((name) => file.identifiers.has(name))
          .map((name) => `${file.path}: ${name}`),
      );
    expect(taken).toEqual([]);
  });
});

describe('the files', () => {
  it('only re-export in index.ts', () => {
    const doing = files
      .filter(({ file }) => file.path === 'index')
      .flatMap(({ room, file }) =>
        file.statements
          .filter((statement) => !isReexport(statement))
          .map(({ type }) => `${room.name}: ${type}`),
      );
    expect(doing).toEqual([]);
  });

  it('mirror every source file that holds logic by a test', () => {
    const tests = listFiles(join(repositoryRoot, 'test'));
    const bare = files
      .filter(({ file }) => file.hasLogic)
      .map(({ room, file }) => `${room.name}/${file.path}`)
      .filter((path) => !tests.includes(`${path}.test.ts`));
    expect(bare).toEqual([]);
  });

  it('mirror one source file by every test, but for those in folders that cross them', () => {
    const sources = new Set(files.map(({ room, file }) => `${room.name}/${file.path}`));
    const stray = listFiles(join(repositoryRoot, 'test'))
      .filter((path) => path.endsWith('.test.ts') && !crossing.test(path))
      .filter((path) => !sources.has(path.replace(/\.test\.ts$/, '')));
    expect(stray).toEqual([]);
  });

  it('bear names that say something', () => {
    const empty = files.flatMap(({ room, file }) => [
      // A file about somebody else's product bears that product's name.
      ...(/^(sources|catalogue)\//.test(file.path) ? [] : wordsOf(file.path))
        .filter((word) => emptyWords.test(word))
        .map((word) => `${room.name}/${file.path}: "${word}"`),
      ...file.declaredExports
        .filter(({ name, isType }) => isType && wordsOf(name).some((word) => emptyWords.test(word)))
        .map(({ name }) => `${room.name}/${file.path}: ${name}`),
    ]);
    expect(empty).toEqual([]);
  });

  it('say in a sentence what every exported name is', () => {
    const silent = files.flatMap(({ room, file }) =>
      file.declaredExports
        .filter(({ isDocumented }) => !isDocumented)
        .map(({ name }) => `${room.name}/${file.path}: ${name}`),
    );
    expect(silent).toEqual([]);
  });

  it('switch off no check of the compiler or the linter without a reason', () => {
    const silenced = files.flatMap(({ room, file }) =>
      file.text
        .split('\n')
        .filter((line) => /@ts-(ignore|nocheck|expect-error)|biome-ignore[^:]*:?\s*$/.test(line))
        .map((line) => `${room.name}/${file.path}: ${line.trim()}`),
    );
    expect(silenced).toEqual([]);
  });
});

describe('the packages', () => {
  const root = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8'));

  it.each(rooms.map((room) => [room.name, room] as const))(
    '%s has the anatomy of all others',
    (name, room) => {
      const { manifest } = room;
      expect(manifest).toMatchObject({
        name: `@cookiewarden/${name}`,
        version: rooms[0]?.manifest.version,
        license: 'MIT',
        type: 'module',
        engines: root.engines,
        sideEffects: false,
        repository: { directory: `packages/${name}` },
      });
      expect(manifest.description).toMatch(/\w/);
      expect(manifest.exports['.']).toEqual({
        source: './src/index.ts',
        types: './dist/index.d.ts',
        default: './dist/index.js',
      });
      expect(manifest.exports['./package.json']).toBe('./package.json');
      // TypeScript 5 reads these under `module: commonjs`, and no exports.
      const ownTypes = Object.entries(manifest.exports).flatMap(([path, target]) =>
        typeof target === 'object' && target !== null && 'types' in target ? [[path, target.types]] : [],
      );
      const listed = Object.entries({ '.': [manifest.types], ...manifest.typesVersions?.['*'] });
      expect(listed.map(([path, [types]]) => [path === '.' ? path : `./${path}`, types])).toEqual(ownTypes);
      expect(manifest.files).toEqual(expect.arrayContaining(['dist', 'src']));
      expect(listFiles(room.folder)).toEqual(expect.arrayContaining(['README.md', 'tsconfig.json']));
    },
  );

  it.each(rooms.map((room) => [room.name, room] as const))(
    '%s shows code by line 10 of its README',
    (_name, room) => {
      const lines = readFileSync(join(room.folder, 'README.md'), 'utf8').split('\n');
      const at = lines.findIndex((line) => line.startsWith('```'));
      expect(at + 1).toBeGreaterThan(0);
      expect(at + 1).toBeLessThanOrEqual(10);
    },
  );

  it.each(rooms.map((room) => [room.name, room] as const))(
    '%s builds after the rooms it imports',
    (_name, room) => {
      const { references = [] } = JSON.parse(readFileSync(join(room.folder, 'tsconfig.json'), 'utf8'));
      const referenced = references.map(({ path }: { path: string }) => path.replace('../', ''));
      const imported = Object.keys({ ...room.manifest.dependencies })
        .filter((name) => name.startsWith('@cookiewarden/'))
        .map((name) => name.replace('@cookiewarden/', ''));
      expect(referenced.sort()).toEqual(imported.sort());
    },
  );
});

// `@cookiewarden/core` → `core`, `node:http` → `node:`, `@noble/hashes/hmac.js` → `@noble/hashes`.
function outsideImports(file: SourceFile): readonly string[] {
  return file.imports
    .filter(({ specifier }) => !specifier.startsWith('.'))
    .map(({ specifier }) => packageOf(specifier).replace(/^@cookiewarden\//, ''));
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function isPackage(name: string): boolean {
  return name !== 'node:' && !name.startsWith('.');
}

function insideImports(file: SourceFile): readonly string[] {
  return file.imports.flatMap(({ specifier }) => resolveImport(file, specifier) ?? []);
}

// Depth first; a file met again while it is still open closes a circle. Imports of types count: who reads one file
// should not have to read the other first.
function findCircles({ name, files: sources }: Room): readonly string[] {
  const byPath = new Map(sources.map((file) => [file.path, file]));
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (path: string, open: readonly string[]): void => {
    if (open.includes(path))
      circles.push(`${name}: ${[...open.slice(open.indexOf(path)), path].join(' → ')}`);
    const file = byPath.get(path);
    if (file === undefined || open.includes(path) || done.has(path)) return;
    for (const next of insideImports(file)) follow(next, [...open, path]);
    done.add(path);
  };
  for (const { path } of sources) follow(path, []);
  return circles;
}

function isReexport(statement: SourceFile['statements'][number]): boolean {
  return (
    statement.type === 'ExportAllDeclaration' ||
    (statement.type === 'ExportNamedDeclaration' && statement.source !== null)
  );
}

// `RequestFacts` → request, facts; `sources/vendor-json` → sources, vendor, json.
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}
