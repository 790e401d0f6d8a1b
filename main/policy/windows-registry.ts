import { isSameName, keysIn, parseRegistry, registryPath } from './registry-text';
import type { RunTool } from './run-tool';
import { together, type Written } from './written';

/** Both lie where users cannot write; that of the computer counts before that of the user. */
const roots = ['HKLM', 'HKCU'] as const;
type Root = (typeof roots)[number];

/**
 * Reads the policy that Group Policy or a device management has put into the registry.
 * @param run starts a program
 * @param windows the folder of Windows
 */
export async function readRegistryPolicy(run: RunTool, windows: string): Promise<Written> {
  // The user's own environment says where that is; a share on the network it is not.
  const system = `${/^[A-Za-z]:\\[^\\/]+$/.test(windows) ? windows : 'C:\\Windows'}\\System32`;
  const query = (key: readonly string[], ...more: string[]) =>
    run(`${system}\\reg.exe`, ['query', key.join('\\'), ...more]);

  async function read(root: Root): Promise<Written> {
    const { code, output } = await query([root, ...registryPath], '/s');
    if (code === 0) return { settings: parseRegistry(output) };
    return (await isAbsent([root, ...registryPath])) ? undefined : readByPowerShell(root);
  }

  /**
   * The exit code is the same for what is not there and for what may not be read, and the words are in the system's
   * language. What is not there is not in the list of what is above it.
   */
  async function isAbsent(key: readonly string[]): Promise<boolean> {
    const above = key.slice(0, -1);
    const { code, output } = await query(above);
    if (code === 0) return !keysIn(output).some((name) => isSameName(name, key.at(-1)));
    return above.length > 1 && isAbsent(above);
  }

  /** Where users may not edit the registry, `reg.exe` does not let them read it either. PowerShell takes ten times as long. */
  async function readByPowerShell(root: Root): Promise<Written> {
    const tool = `${system}\\WindowsPowerShell\\v1.0\\powershell.exe`;
    const { code, output } = await run(tool, ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', script(root)]);
    if (code !== 0) return { problem: 'unreadable' };
    return output.length === 0 ? undefined : { settings: parseRegistry(output) };
  }

  return together(await Promise.all(roots.map(read)));
}

/** Writes what `reg.exe` would; it calls no method, which a locked down PowerShell refuses. */
const script = (root: Root) => `
$ErrorActionPreference = 'Stop'
$path = '${root}:\\${registryPath.join('\\')}'
if (Test-Path -LiteralPath $path) {
  foreach ($key in @(Get-Item -LiteralPath $path) + @(Get-ChildItem -LiteralPath $path -Recurse)) {
    $key.Name
    foreach ($name in $key.Property) {
      $value = (Get-ItemProperty -LiteralPath $key.PSPath).$name
      if ($value -is [int]) { '    ' + $name + '    REG_DWORD    ' + $value }
      elseif ($value -is [array]) { '    ' + $name + '    REG_MULTI_SZ    ' + ($value -join '\\0') }
      else { '    ' + $name + '    REG_SZ    ' + $value }
    }
  }
}`;
