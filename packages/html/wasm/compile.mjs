import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';

const options = ['-O3', '--runtime', 'stub', '--noAssert', '--enable', 'simd'];

/** Compiles skim.ts; gives the text of `src/skim-code.ts`. */
export async function compileSkim() {
  let code;
  const { error, stderr } = await asc.main(['wasm/skim.ts', '--outFile', 'skim.wasm', ...options], {
    readFile,
    writeFile: (name, contents) => {
      if (name === 'skim.wasm') code = contents;
    },
    listFiles: () => [],
  });
  if (error !== null) throw new Error(`wasm/skim.ts does not compile\n${stderr}`, { cause: error });
  const text = Buffer.from(code).toString('base64');
  return `// Compiled from wasm/skim.ts by \`npm run build:skim\`.\n/** The skimmer as WebAssembly, in base64. */\nexport const skimCode =\n  '${text}';\n`;
}

// A decorator before a function is AssemblyScript's own: here it stands in a comment, so that other tools can read it.
function readFile(name) {
  try {
    const text = readFileSync(join(import.meta.dirname, '..', name), 'utf8');
    return text.replaceAll('\n// @inline\n', '\n@inline\n');
  } catch {
    return null;
  }
}
