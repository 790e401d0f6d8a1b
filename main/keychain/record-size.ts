import { AppError } from '../../shared/errors';
import { keychainRecordBytes } from '../../shared/limits';

/** @throws AppError `keychain.too-large` for what some keychain would not take */
export function checkSize(value: string): void {
  const bytes = Buffer.byteLength(value, 'utf8');
  if (bytes <= keychainRecordBytes) return;
  throw new AppError('keychain.too-large', `A record of ${bytes} bytes; the keychain takes ${keychainRecordBytes}.`);
}
