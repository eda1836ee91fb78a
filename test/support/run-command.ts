import { spawn } from 'node:child_process';

/** How a command ended, with everything it printed. */
export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end, in `folder`, with what the tests' own Node was told left out of its environment. */
export function runCommand(
  folder: string,
  command: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  // `npm run --silent` tells every npm below it to be silent, and hides why it failed.
  const inherited = Object.entries(process.env).filter(([name]) => !/^(NODE_OPTIONS|npm_.*)$/i.test(name));
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd: folder,
      env: { ...Object.fromEntries(inherited), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** Runs a command that must succeed; its output is the error where it does not. */
export async function mustRun(
  folder: string,
  command: string,
  parameters: readonly string[],
): Promise<string> {
  const { code, stdout, stderr } = await runCommand(folder, command, parameters);
  if (code !== 0)
    throw new Error(`${command} ${parameters.join(' ')} ended with ${code}:\n${stdout}\n${stderr}`);
  return stdout;
}
