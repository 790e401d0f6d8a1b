/** A policy as it is written for Linux and for Macs, to begin with. */
import { policyDomain } from '../../main/policy/read-policy';
import type { PolicyKey } from '../../shared/policy';
import { texts } from './texts';
import { element, escaped } from './xml';

/** What most organisations will want to decide: other settings belong to one network alone. */
const usual: readonly PolicyKey[] = [
  'portalAddresses',
  'otherPortals',
  'showKey',
  'idleLockMinutes',
  'clipboardSeconds',
  'offlineDays',
  'passcodeRequired',
];

export const sample = Object.fromEntries(usual.map((key) => [key, texts[key].example]));

export const json = () => `${JSON.stringify(sample, undefined, 2)}\n`;

type Plist = string | number | boolean | readonly Plist[] | { readonly [key: string]: Plist };

function plist(value: Plist): string {
  if (typeof value === 'string') return element('string', {}, escaped(value));
  if (typeof value === 'number') return element('integer', {}, String(value));
  if (typeof value === 'boolean') return element(String(value), {});
  if (isList(value)) return element('array', {}, ...value.map(plist));
  return element('dict', {}, ...Object.entries(value).flatMap(([key, one]) => [element('key', {}, key), plist(one)]));
}

const isList = (value: Plist): value is readonly Plist[] => Array.isArray(value);

/** A configuration profile; whoever rolls out their own gives it names and numbers of their own. */
export function mobileconfig(): string {
  const settings = {
    PayloadType: policyDomain,
    PayloadVersion: 1,
    PayloadIdentifier: `${policyDomain}.settings`,
    PayloadUUID: '5B0F4B61-2C9E-4E0B-9A53-6D0B6A6B6C01',
    PayloadDisplayName: 'etherFAX Admin',
    ...sample,
  };
  const profile = {
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: `${policyDomain}.profile`,
    PayloadUUID: '0C1D7E55-93A4-4F6E-8C61-2F9D5B7E4A02',
    PayloadDisplayName: 'etherFAX Admin',
    PayloadDescription: 'What this organisation has decided for etherFAX Admin.',
    PayloadOrganization: 'Example Hospital',
    PayloadScope: 'System',
    PayloadRemovalDisallowed: true,
    PayloadContent: [settings],
  };
  const doctype =
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">';
  const body = element('plist', { version: '1.0' }, plist(profile));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}\n${body}\n`;
}
