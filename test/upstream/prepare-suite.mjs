import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// What checks a package's text or its speed, and would be most of what there is to install.
const spared =
  /eslint|neostandard|^standard$|tstyche|^tsd$|markdownlint|^c8$|autocannon|bench|^typescript$|concurrently|branch-comparer|^@types\//;

/**
 * Unpacks a package with its tests and installs what they need, into a folder below `below`; a second time it is there already.
 * No install script runs. Throws where the registry is out of reach.
 */
export function prepareSuite({ name, version }, below) {
  const folder = join(below, `${name.replace('/', '-')}-${version}`);
  if (existsSync(join(folder, 'ready'))) return folder;
  mkdirSync(folder, { recursive: true });
  const [packed] = JSON.parse(npm(folder, 'pack', `${name}@${version}`, '--json', '--fetch-timeout=30000'));
  execFileSync('tar', ['xzf', packed.filename, '--strip-components=1'], { cwd: folder });
  spareDependencies(join(folder, 'package.json'));
  npm(folder, 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock');
  writeFileSync(join(folder, 'ready'), '');
  return folder;
}

function npm(folder, ...parameters) {
  const stdio = ['ignore', 'pipe', 'pipe'];
  return execFileSync('npm', [...parameters, '--loglevel=error'], { cwd: folder, encoding: 'utf8', stdio });
}

function spareDependencies(path) {
  const { scripts: _, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
  const wanted = Object.entries(manifest.devDependencies ?? {}).filter(([name]) => !spared.test(name));
  writeFileSync(path, JSON.stringify({ ...manifest, devDependencies: Object.fromEntries(wanted) }));
}
