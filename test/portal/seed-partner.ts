import type { AccountStatus, Role } from '../../shared/portal-api';
import { makeKey } from './api-keys';
import { day, hour, instant } from './clock';
import type { AccountRecord } from './state';

const places = (
  'Ashford Bellmont Brookhaven Cedar Clearwater Copperhill Dunmore Eastlake Elmwood Fairhaven Foxglove Glenrock ' +
  'Hawthorne Highgate Inverness Juniper Kingsley Larkspur Linden Maplewood Millbrook Northgate Oakridge Pinecrest ' +
  'Quarry Ridgeway Silverton Thornbury Westbrook Willow ' +
  'Alder Birchwood Cloverdale Driftwood Edgewater Ferndale Graniteville Harborview Ironwood Jasper Knollwood Lakemont ' +
  'Meadowlark Newbridge Overlook Pebblebrook Riverbend Stonegate Tamarack Wildrose'
).split(' ');
const kinds = (
  'Family Practice|Medical Center|Dental Group|Pediatrics|Cardiology|Radiology|Orthopedics|Eye Clinic|Urgent Care|' +
  'Pharmacy|Home Health|Physical Therapy|Dermatology|Oncology|Surgery Center|Laboratory|Hospice|Sleep Center|' +
  'Behavioral Health|Veterinary Hospital'
).split('|');
const campuses = ['', ' North', ' South', ' East', ' West'];
const products = [
  ['fax-server'],
  ['fax-server', 'directfax'],
  ['directfax'],
  ['lexmark', 'fax-server'],
  ['xerox-connect'],
];
const zones = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'];

const pick = <Item>(from: readonly Item[], index: number): Item => from[index % from.length] as Item;

const statusOf = (index: number): AccountStatus =>
  index % 211 === 210 ? 'closed' : index % 97 === 96 ? 'suspended' : 'active';

/** A partner's user is Global Administrator of most customers, and less of some. */
export const partnerRole = (index: number): Role =>
  index % 10 === 7 ? 'edit_customer' : index % 10 === 9 ? 'read_only' : 'global_administrator';

/**
 * The accounts of a partner's customers: 5,000, each name different. The first is an active one with a key.
 * @param now milliseconds since the epoch
 */
export function partnerAccounts(now: number): AccountRecord[] {
  const names = campuses.flatMap((campus) =>
    kinds.flatMap((kind) => places.map((place) => ({ companyName: `${place} ${kind}${campus}`, place }))),
  );
  return names.map(({ companyName, place }, index) => {
    const digits = String(70_000_000 + index).replace(/(\d{4})$/, '-$1');
    const contact = `fax.admin@${place.toLowerCase()}.example.org`;
    const createdAt = now - (index % 900) * day - 100 * day;
    return {
      accountNumber: `EFAX-${digits}`,
      companyName,
      status: statusOf(index),
      createdAt: instant(createdAt),
      timeZone: pick(zones, index),
      country: 'US',
      primaryContact: { name: `${place} Fax Desk`, email: contact, phone: '+1 555-555-0100' },
      ports: 2 + (index % 12) * 2,
      numbers: 1 + (index % 40),
      products: [...pick(products, index)],
      keyAvailable: index % 50 !== 49,
      ...(index % 13 === 12 ? {} : { key: makeKey(contact, Math.min(createdAt + day, now - hour)) }),
    };
  });
}
