import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type EcmaScriptModule, type Node, type Program, parseSync } from 'oxc-parser';

/** The top folder of the repository. */
export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url));

/** An import, re-export or dynamic import as a file writes it. */
export interface ImportedModule {
  readonly specifier: string;
}

/** A name that a file declares and exports. */
export interface ExportedName {
  readonly name: string;
  readonly isType: boolean;
  readonly isDocumented: boolean;
}

/** One TypeScript source file of a room, read and parsed. */
export interface SourceFile {
  /** From the room's `src`, without `.ts`: `sources/klaro`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly ImportedModule[];
  readonly declaredExports: readonly ExportedName[];
  /** Kinds of the statements at top level, in order. */
  readonly statements: readonly Node[];
  /** Holds code that runs: a function or a class, not only types and tables. */
  readonly hasLogic: boolean;
  /** Names that are read and not declared in the file. */
  readonly identifiers: ReadonlySet<string>;
}

/** The part of a `package.json` that the tests look at. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly type: string;
  readonly description?: string;
  readonly sideEffects?: boolean;
  readonly engines: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
  /** For compilers that read no `exports`. */
  readonly types: string;
  readonly typesVersions?: { readonly '*': Readonly<Record<string, readonly [string]>> };
  readonly files: readonly string[];
  readonly repository?: { readonly directory?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A folder of `packages/`. */
export interface Room {
  readonly name: string;
  readonly folder: string;
  readonly manifest: Manifest;
  readonly files: readonly SourceFile[];
}

/** Every room of the repository with its parsed sources. */
export function readRooms(): readonly Room[] {
  const packages = join(repositoryRoot, 'packages');
  return readdirSync(packages)
    .filter((name) => existsSync(join(packages, name, 'package.json')))
    .map((name) => readRoom(name, join(packages, name)));
}

/** Paths of the files below a folder, from that folder, with `/`. */
export function listFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').includes('node_modules'))
    .sort();
}

/** The file of the same room that a relative import means. */
export function resolveImport(from: SourceFile, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.normalize(posix.join(dirname(from.path), specifier)).replace(/\.js$/, '');
}

function readRoom(name: string, folder: string): Room {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = listFiles(join(folder, 'src'))
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readSource(path.replace(/\.ts$/, ''), readFileSync(join(folder, 'src', path), 'utf8')));
  return { name, folder, manifest, files };
}

function readSource(path: string, text: string): SourceFile {
  const { program, module, comments, errors } = parseSync(`${path}.ts`, text);
  if (errors.length > 0) throw new Error(`${path}.ts does not parse: ${errors[0]?.message}`);
  const docEnds = comments
    .filter(({ type, value }) => type === 'Block' && value.startsWith('*'))
    .map(({ end }) => end);
  const isBelowDocumentation = (start: number) =>
    docEnds.some((end) => end <= start && text.slice(end, start).trim() === '');
  // One sentence may stand over several lines that belong together, with no empty line between them.
  const isDocumented = (start: number): boolean => {
    if (isBelowDocumentation(start)) return true;
    const above = program.body.find(({ end }) => end <= start && /^[ \t]*\n$/.test(text.slice(end, start)));
    return above !== undefined && isExport(above) && isDocumented(above.start);
  };

  const declaredExports = program.body.flatMap((statement): readonly ExportedName[] => {
    if (statement.type !== 'ExportNamedDeclaration' && statement.type !== 'ExportDefaultDeclaration')
      return [];
    const documented = isDocumented(statement.start);
    return module.staticExports
      .filter(({ start }) => start === statement.start)
      .flatMap(({ entries }) => entries)
      .filter(({ moduleRequest }) => moduleRequest === null)
      .map(({ exportName, isType }) => ({
        name: exportName.name ?? 'default',
        isType,
        isDocumented: documented || isDeclaredDocumented(program.body, exportName.name, isDocumented),
      }));
  });
  const { hasLogic, identifiers } = look(program);
  return {
    path,
    text,
    imports: readImports(text, module),
    declaredExports,
    statements: program.body,
    hasLogic,
    identifiers,
  };
}

function isExport({ type }: Node): boolean {
  return type === 'ExportNamedDeclaration';
}

// `export { name }` at the end of a file: the doc sentence stands over the declaration.
function isDeclaredDocumented(
  body: readonly Node[],
  name: string | null,
  isDocumented: (start: number) => boolean,
): boolean {
  return body.some(
    (statement) =>
      ((statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration') &&
        statement.id?.name === name &&
        isDocumented(statement.start)) ||
      (statement.type === 'VariableDeclaration' &&
        statement.declarations.some(({ id }) => id.type === 'Identifier' && id.name === name) &&
        isDocumented(statement.start)),
  );
}

function readImports(text: string, module: EcmaScriptModule): readonly ImportedModule[] {
  const imports = module.staticImports.map(({ moduleRequest }) => ({ specifier: moduleRequest.value }));
  const reexports = module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ moduleRequest }) => (moduleRequest === null ? [] : [{ specifier: moduleRequest.value }]));
  const dynamic = module.dynamicImports.map(({ moduleRequest }) => ({
    specifier: text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
  }));
  return [...imports, ...reexports, ...dynamic];
}

const functions = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|ClassDeclaration)$/;

function look(program: Program): {
  readonly hasLogic: boolean;
  readonly identifiers: ReadonlySet<string>;
} {
  const identifiers = new Set<string>();
  let hasLogic = false;
  for (const node of nodesBelow(program)) {
    if (functions.test(node.type)) hasLogic = true;
    // Where a name is used: members (`page.process`), keys and declarations of that name are no use of a global.
    const used = node.object ?? node.callee;
    if (isNode(used) && used.type === 'Identifier') identifiers.add(String(used.name));
  }
  return { hasLogic, identifiers };
}

type AnyNode = { readonly type: string; readonly [key: string]: unknown };

function* nodesBelow(value: unknown): Generator<AnyNode> {
  if (Array.isArray(value)) for (const item of value) yield* nodesBelow(item);
  if (!isNode(value)) return;
  yield value;
  for (const child of Object.values(value)) if (typeof child === 'object') yield* nodesBelow(child);
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
