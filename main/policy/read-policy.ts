/** The organisation's policy, from where each operating system keeps such. */
import { userInfo } from 'node:os';
import { closedPolicy, decide, noPolicy, type Policy } from '../../shared/policy';
import type { Log } from '../ports';
import { readManagedPreferences } from './managed-preferences';
import { readPolicyFile } from './policy-file';
import { runTool } from './run-tool';
import { readRegistryPolicy } from './windows-registry';
import type { Written } from './written';

/** The bundle identifier under which profiles for Macs name the app: `appId` of the installers. */
export const policyDomain = 'net.etherfax-admin.app';

/** The policy on Linux. Whoever can write it decides for everybody at this computer, so it must be root alone. */
export const linuxPolicy = '/etc/etherfax-admin/policy.json';
const root = 0;

/**
 * Reads what the organisation has decided, once: what changes holds from the next start.
 * @param file a file to be read in the place of what the system has, for tests and development
 */
export async function readPolicy(log: Log, file?: string): Promise<Policy> {
  const policy = settle(file === undefined ? await readFromSystem() : await readPolicyFile(file));
  if (policy.managed.length > 0) log.info('policy-read', { settings: policy.managed.length });
  for (const { key = 'all', problem } of policy.problems) log.warn('policy-problem', { setting: key, problem });
  return policy;
}

function settle(written: Written): Policy {
  if (!written) return noPolicy;
  return 'problem' in written ? closedPolicy(written.problem) : decide(written.settings);
}

function readFromSystem(): Promise<Written> {
  if (process.platform === 'win32') return readRegistryPolicy(runTool, process.env.SystemRoot ?? '');
  if (process.platform === 'darwin') return readManagedPreferences(runTool, policyDomain, userInfo().username);
  return readPolicyFile(linuxPolicy, root);
}
