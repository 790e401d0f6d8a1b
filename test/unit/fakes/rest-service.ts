import type { RestCredential, RestService, RestStatus } from '../../../main/ports';
import { AppError, type ErrorCode } from '../../../shared/errors';
import type { RestAccount } from '../../../shared/rest-api';

/** A REST service that knows keys and service accounts, in memory. */
export class FakeRest implements RestService {
  /** Which account a key authenticates as. */
  accounts = new Map<string, RestAccount>();
  /** Passwords by `account/user`. */
  passwords = new Map<string, string>();
  asked: { base: string; credential: RestCredential }[] = [];
  /** Thrown by the next calls, one each. */
  faults: ErrorCode[] = [];
  /** Held back until it resolves. */
  gate: Promise<unknown> = Promise.resolve();

  async status(base: string, credential: RestCredential): Promise<RestStatus> {
    this.asked.push({ base, credential });
    const fault = this.faults.shift();
    await this.gate;
    if (fault) throw new AppError(fault, 'injected');
    const account = 'key' in credential ? this.accounts.get(credential.key) : this.byPassword(credential);
    if (!account) throw new AppError('rest.not-accepted', 'injected');
    return { account, milliseconds: 12 };
  }

  private byPassword({ accountNumber, user, password }: Exclude<RestCredential, { key: string }>) {
    const number = accountNumber.toUpperCase();
    if (this.passwords.get(`${number}/${user}`) !== password) return undefined;
    return restAccount(number);
  }
}

/** An account as the service describes it. */
export function restAccount(accountNumber: string, more: Partial<RestAccount> = {}): RestAccount {
  return {
    accountNumber,
    name: 'Northside Clinic',
    enabled: true,
    ports: 24,
    numbers: [],
    features: ['fax-server'],
    acceptedFormats: ['PDF'],
    ...more,
  };
}
