import { demoAccounts } from './demo-users';
import type { RunningPortal } from './index';

/**
 * A table of the demo users for whoever runs the portal: what each is for, email address, password, and the six-digit
 * code of this moment.
 */
export function describeUsers(portal: RunningPortal): string {
  const rows = Object.values(portal.users).map(({ email, password, about, name, accountNumber }) => [
    about,
    accountNumber,
    email,
    password,
    codeOf(portal, name),
  ]);
  return tableOf([['Demo user', 'Account', 'Email address', 'Password', 'Code'], ...rows]);
}

/**
 * A table of what the REST service accepts, for whoever runs the portal without its portal API: nobody can sign in to
 * see a key there.
 */
export function describeRest({ control, serviceAccount }: RunningPortal): string {
  const { northside, suspended } = demoAccounts;
  const keys = [northside, suspended].map((account) => [account, 'API key', control.key(account) ?? 'none']);
  const service = [northside, `Service account, user ${serviceAccount.user}`, serviceAccount.password];
  return tableOf([['Account', 'Authentication', 'Key or password'], ...keys, service]);
}

/** Rows of cells in aligned columns. */
function tableOf(table: readonly (readonly string[])[]): string {
  const widths = table.reduce<number[]>((most, row) => row.map((cell, i) => Math.max(most[i] ?? 0, cell.length)), []);
  return table
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function codeOf(portal: RunningPortal, name: keyof RunningPortal['users']): string {
  try {
    return portal.control.currentCode(name) ?? (name === 'sms' ? 'by text message' : 'after enrolment');
  } catch {
    return 'deleted';
  }
}
