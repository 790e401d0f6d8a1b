import type { Policy } from '../../shared/policy';

/** What Electron's `session.setProxy` takes; only what is used of it. */
export type ProxySettings =
  | { mode: 'direct' }
  | { mode: 'fixed_servers'; proxyRules: string; proxyBypassRules?: string }
  | { mode: 'pac_script'; pacScript: string };

/**
 * @param readFile for a script in a file: Chromium's network service fetches such scripts over HTTP alone, so that the
 *   script itself goes into the setting
 * @returns what the organisation has decided about the proxy; `undefined`: as the system says
 * @throws what `readFile` throws
 */
export function proxySettings(policy: Policy, readFile: (url: URL) => Buffer): ProxySettings | undefined {
  const { proxyMode, proxyServer, proxyBypass, proxyPacUrl } = policy;
  if (proxyMode === 'direct') return { mode: 'direct' };
  if (proxyMode === 'fixed' && proxyServer !== undefined) {
    return { mode: 'fixed_servers', proxyRules: proxyServer, ...(proxyBypass && { proxyBypassRules: proxyBypass }) };
  }
  if (proxyMode === 'pac' && proxyPacUrl !== undefined) {
    const url = new URL(proxyPacUrl);
    if (url.protocol !== 'file:') return { mode: 'pac_script', pacScript: proxyPacUrl };
    const script = readFile(url).toString('base64');
    return { mode: 'pac_script', pacScript: `data:application/x-ns-proxy-autoconfig;base64,${script}` };
  }
  return undefined;
}
