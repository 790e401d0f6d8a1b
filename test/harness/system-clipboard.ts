import { output } from './child';

/**
 * The text on the system's clipboard, asked without the app.
 * @param env leads to the display whose clipboard it is, on Linux
 * @throws Error when there is no text on it
 */
export async function clipboardText(env: Record<string, string>): Promise<string> {
  const text = await output(...command(), { env: { ...process.env, ...env }, limit: 10_000 });
  if (text === undefined) throw new Error('There is no text on the clipboard.');
  return text.replace(/\r?\n$/, '');
}

function command(): [string, string[]] {
  if (process.platform === 'win32') return ['powershell', ['-NoProfile', '-Command', 'Get-Clipboard -Raw']];
  if (process.platform === 'darwin') return ['pbpaste', []];
  return ['xclip', ['-selection', 'clipboard', '-out']];
}
