import { z } from 'zod';
import { languageChoices } from './languages';
import {
  leastClipboardSeconds,
  mostClipboardSeconds,
  mostIdleLockMinutes,
  mostOfflineDays,
  mostPolicyAddresses,
  mostRemindAfterDays,
} from './limits';
import { parsePortalAddress } from './portal-address';

/** The address of a portal or a service, as a person types it; here in one form (see `parsePortalAddress`). */
const addressSchema = z
  .string()
  .max(2048)
  .refine((typed) => {
    try {
      return Boolean(parsePortalAddress(typed));
    } catch {
      return false;
    }
  }, 'no safe web address')
  .transform((typed) => parsePortalAddress(typed));

/** What a proxy is named with. `@` would begin a password, which does not belong into a policy. */
const proxyTextSchema = z
  .string()
  .max(2000)
  .regex(/^[^@\s]+(?: [^@\s]+)*$/);

const pacUrlSchema = z
  .string()
  .max(2048)
  .refine((text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url !== undefined && /^(?:https?|file):$/.test(url.protocol) && !url.username && !url.password;
  });

/** A path that begins at `/`, at a drive or at a server's share. */
const absolutePathSchema = z
  .string()
  .max(1024)
  .regex(/^(?:\/|[A-Za-z]:[\\/]|\\\\)[^\0\r\n]+$/);

/**
 * What an organisation may decide for its administrators' computers: the one list of settings, from which the templates in
 * `policy/` and the table in `docs/policy.md` are made. What is not set is left to the user, or is as it is by default.
 */
export const policySchema = z.object({
  /** The portals of the organisation, the first of them where nobody has chosen another; none at all: none may be reached. */
  portalAddresses: z.array(addressSchema).min(1).max(mostPolicyAddresses).optional(),
  /** Whether users may go to other portals (and REST services) than those above, or etherFAX's own where none is named. */
  otherPortals: z.boolean().default(true),
  /** The REST services at which keys are checked, the first by default; none at all: none may be reached. */
  restAddresses: z.array(addressSchema).min(1).max(mostPolicyAddresses).optional(),
  showKey: z.enum(['allowed', 'copy-only']).default('allowed'),
  /** The longest that a user may set for the next four; see `settingsSchema`. */
  idleLockMinutes: z.number().int().min(1).max(mostIdleLockMinutes).optional(),
  clipboardSeconds: z.number().int().min(leastClipboardSeconds).max(mostClipboardSeconds).optional(),
  offlineDays: z.number().int().min(0).max(mostOfflineDays).optional(),
  remindAfterDays: z.number().int().min(1).max(mostRemindAfterDays).optional(),
  /** Whether the app is to be unlocked with a passcode. */
  passcodeRequired: z.boolean().optional(),
  proxyMode: z.enum(['system', 'direct', 'fixed', 'pac']).default('system'),
  /** For `fixed`: as Chromium's `proxyRules` takes it, without user and password. */
  proxyServer: proxyTextSchema.optional(),
  /** For `fixed`: as Chromium's `proxyBypassRules` takes it. */
  proxyBypass: proxyTextSchema.optional(),
  /** For `pac`. */
  proxyPacUrl: pacUrlSchema.optional(),
  /** A file in PEM form with certificate authorities that are trusted beside those of the system. */
  extraCaFile: absolutePathSchema.optional(),
  updates: z.enum(['on', 'off']).default('on'),
  updateChannel: z.enum(['latest', 'beta']).default('latest'),
  updateAddress: addressSchema.optional(),
  language: z.enum(languageChoices).default('system'),
});
type Settled = z.infer<typeof policySchema>;

export const policyKeySchema = z.enum(Object.keys(policySchema.shape) as [keyof Settled, ...(keyof Settled)[]]);
export type PolicyKey = z.infer<typeof policyKeySchema>;
export const policyKeys: readonly PolicyKey[] = policyKeySchema.options;

/**
 * What is wrong with a setting, or with the place that all are read from (then there is no key). `unsafe`: somebody who
 * may not decide for this computer could have written it.
 */
export const policyProblemSchema = z.object({
  key: z.string().max(100).optional(),
  problem: z.enum(['wrong', 'missing', 'unknown', 'unreadable', 'unsafe']),
});
export type PolicyProblem = z.infer<typeof policyProblemSchema>;

/** What holds on this computer. Where a setting could not be understood, what is strictest holds. */
export interface Policy extends Settled {
  /** Whether anything may be connected to: not, where a setting of the proxy or the certificates is wrong. */
  mayConnect: boolean;
  /** The settings that the organisation has made, also those that could not be understood. */
  managed: readonly PolicyKey[];
  problems: readonly PolicyProblem[];
}

/** What holds if a setting is there and cannot be understood: the strictest for what it concerns. */
const strictest: Record<PolicyKey, Partial<Policy>> = {
  portalAddresses: { portalAddresses: [] },
  otherPortals: { otherPortals: false },
  restAddresses: { restAddresses: [] },
  showKey: { showKey: 'copy-only' },
  idleLockMinutes: { idleLockMinutes: 1 },
  clipboardSeconds: { clipboardSeconds: leastClipboardSeconds },
  offlineDays: { offlineDays: 0 },
  remindAfterDays: { remindAfterDays: 1 },
  passcodeRequired: { passcodeRequired: true },
  proxyMode: { mayConnect: false },
  proxyServer: { mayConnect: false },
  proxyBypass: { mayConnect: false },
  proxyPacUrl: { mayConnect: false },
  extraCaFile: { mayConnect: false },
  updates: { updates: 'off' },
  updateChannel: { updates: 'off' },
  updateAddress: { updates: 'off' },
  language: {},
};

const closed = (keys: readonly PolicyKey[]): Partial<Policy> =>
  Object.assign({}, ...keys.map((key) => strictest[key])) as Partial<Policy>;

/** The settings that another one needs. */
function missing({ proxyMode, proxyServer, proxyPacUrl }: Settled): PolicyKey[] {
  if (proxyMode === 'fixed' && proxyServer === undefined) return ['proxyServer'];
  if (proxyMode === 'pac' && proxyPacUrl === undefined) return ['proxyPacUrl'];
  return [];
}

/**
 * Makes of what an organisation has written what holds. Every setting is judged by itself: one that cannot be understood
 * closes what it concerns and nothing else.
 * @param written the settings by name, as they were read
 */
export function decide(written: Readonly<Record<string, unknown>>): Policy {
  const parts = policyKeys
    .filter((key) => written[key] !== undefined)
    .map((key) => ({ key, parsed: policySchema.shape[key].safeParse(written[key]) }));
  const understood = parts.flatMap(({ key, parsed }) => (parsed.success ? [[key, written[key]]] : []));
  const settled = policySchema.parse(Object.fromEntries(understood));
  const wrong = parts.filter(({ parsed }) => !parsed.success).map(({ key }) => key);
  // What could not be understood is not missing.
  const absent = missing(settled).filter((key) => !wrong.includes(key));
  const unknown = Object.keys(written).filter((name) => !policyKeySchema.safeParse(name).success);
  return {
    ...settled,
    mayConnect: true,
    ...closed([...wrong, ...absent]),
    managed: parts.map(({ key }) => key),
    problems: [
      ...wrong.map((key) => ({ key, problem: 'wrong' as const })),
      ...absent.map((key) => ({ key, problem: 'missing' as const })),
      ...unknown.map((key) => ({ key: key.slice(0, 100), problem: 'unknown' as const })),
    ],
  };
}

/**
 * What holds if there is a policy and nobody can tell what is in it: the strictest of everything.
 * @param problem what is wrong with the place that it was to be read from
 */
export function closedPolicy(problem: 'unreadable' | 'unsafe'): Policy {
  return { ...noPolicy, ...closed(policyKeys), managed: policyKeys, problems: [{ problem }] };
}

/** An organisation that has decided nothing. */
export const noPolicy: Policy = decide({});
