import { AppError } from '../../shared/errors';
import { keychainRecordBytes } from '../../shared/limits';

/** @throws AppError `keychain.too-large` for what some keychain would not take */
export function checkSize(value: string, most = keychainRecordBytes): void {
  const bytes = Buffer.byteLength(value, 'utf8');
  if (bytes > most) throw new AppError('keychain.too-large', `A record of ${bytes} bytes; the keychain takes ${most}.`);
}
