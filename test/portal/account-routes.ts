import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import {
  type AccountSummary,
  accountPageSchema,
  accountSchema,
  activityPageSchema,
  type Role,
} from '../../shared/portal-api';
import { keyState } from './api-keys';
import { instant } from './clock';
import type { App, Portal } from './context';
import { problem } from './problems';
import { authenticate, type Caller } from './sessions';
import type { AccountRecord, ActivityRecord, UserRecord } from './state';
import { accountByNumber, type Store } from './store';

const mostItems = 200;
const pageSchema = z.object({
  cursor: z.string().max(2048).optional(),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .default(50)
    .transform((wanted) => Math.min(wanted, mostItems)),
});
const searchSchema = pageSchema.extend({ search: z.string().max(200).default('') });

export const accountParams = z.object({ accountNumber: z.string() });

/** Reading: the accounts of a user, one of them, and what was done there. */
export function accountRoutes(app: App, portal: Portal): void {
  const { store } = portal;

  const list = { querystring: searchSchema, response: { 200: accountPageSchema } };
  app.get('/accounts', { schema: list }, async (request) => {
    const { user } = authenticate(portal, request);
    const found = accountsOf(store, user).filter(matches(request.query.search));
    return page(found, ({ accountNumber }) => accountNumber, request.query);
  });

  const one = { params: accountParams, response: { 200: accountSchema } };
  app.get('/accounts/:accountNumber', { schema: one }, async (request) => {
    const { account, role } = accountAccess(portal, request, request.params.accountNumber);
    return { ...account, role, apiKey: keyState(account) };
  });

  const activity = { params: accountParams, querystring: pageSchema, response: { 200: activityPageSchema } };
  app.get('/accounts/:accountNumber/activity', { schema: activity }, async (request) => {
    const { account } = accountAccess(portal, request, request.params.accountNumber);
    const entries = store.state.activity.filter((entry) => concerns(store, entry, account)).reverse();
    const { items, ...next } = page(entries, ({ id }) => id, request.query);
    return { items: items.map((entry) => ({ ...entry, at: instant(entry.at) })), ...next };
  });
}

/** Who asks for an account, and what they are there. */
export interface Access extends Caller {
  account: AccountRecord;
  role: Role;
}

/** @throws Problem `no_account` for an account that is not there, `forbidden` for one that is not the user's */
export function accountAccess(portal: Portal, request: FastifyRequest, accountNumber: string): Access {
  const caller = authenticate(portal, request);
  const account = accountByNumber(portal.store, accountNumber);
  if (!account) throw problem('no_account');
  const role = caller.user.roles.get(account.accountNumber);
  if (!role) throw problem('forbidden', { detail: 'This is not one of your accounts.' });
  return { ...caller, account, role };
}

const alphabetical = new Intl.Collator('en').compare;

function accountsOf({ state }: Store, { roles }: UserRecord): AccountSummary[] {
  const mine = [...roles].flatMap(([number, role]) => {
    const account = state.accounts.get(number);
    if (!account) return [];
    const { accountNumber, companyName, status } = account;
    return [{ accountNumber, companyName, status, role }];
  });
  return mine.sort(
    (a, b) => alphabetical(a.companyName, b.companyName) || alphabetical(a.accountNumber, b.accountNumber),
  );
}

/** Every word must occur in the name or the number; case does not count. */
function matches(search: string): (account: AccountSummary) => boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return ({ companyName, accountNumber }) => {
    const text = `${companyName} ${accountNumber}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
}

function concerns({ state }: Store, entry: ActivityRecord, { accountNumber }: AccountRecord): boolean {
  if (entry.accountNumber !== undefined) return entry.accountNumber === accountNumber;
  return state.users.get(entry.userId ?? '')?.roles.has(accountNumber) ?? false;
}

/** Cuts one page out of a list; the cursor names the last item before it, so that new items shift nothing. */
function page<Item>(
  all: readonly Item[],
  idOf: (item: Item) => string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): { items: Item[]; nextCursor?: string } {
  const last = cursor === undefined ? -1 : all.findIndex((item) => idOf(item) === decode(cursor));
  if (cursor !== undefined && last < 0) throw problem('invalid_request', { detail: 'The cursor is not one of ours.' });
  const items = all.slice(last + 1, last + 1 + limit);
  const end = items.at(-1);
  const more = end !== undefined && last + 1 + limit < all.length;
  return more ? { items, nextCursor: Buffer.from(idOf(end)).toString('base64url') } : { items };
}

const decode = (cursor: string) => Buffer.from(cursor, 'base64url').toString();
