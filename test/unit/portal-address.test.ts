import { describe, expect, it } from 'vitest';
import { AppError } from '../../shared/errors';
import { isLoopback, parsePortalAddress } from '../../shared/portal-address';

describe('a portal address as a person types it', () => {
  it.each([
    ['https://clients.connect.etherfax.net', 'https://clients.connect.etherfax.net'],
    ['clients.connect.etherfax.net', 'https://clients.connect.etherfax.net'],
    ['  https://portal.example.com/  ', 'https://portal.example.com'],
    ['https://portal.example.com:8443/fax/', 'https://portal.example.com:8443/fax'],
    ['HTTPS://Portal.Example.COM', 'https://portal.example.com'],
    ['http://127.0.0.1:4000', 'http://127.0.0.1:4000'],
    ['http://localhost:4000/', 'http://localhost:4000'],
    ['http://[::1]:4000', 'http://[::1]:4000'],
  ])('%s is read as %s', (typed, address) => {
    expect(parsePortalAddress(typed)).toBe(address);
  });

  it.each([
    ['', 'connect.bad-address'],
    ['https://', 'connect.bad-address'],
    ['not an address', 'connect.bad-address'],
    ['ftp://portal.example.com', 'connect.bad-address'],
    ['file:///etc/passwd', 'connect.bad-address'],
    ['javascript://x', 'connect.bad-address'],
    ['https://portal.example.com/?next=x', 'connect.bad-address'],
    ['https://portal.example.com/#x', 'connect.bad-address'],
    ['http://portal.example.com', 'connect.insecure-address'],
    ['http://127.0.0.1.example.com', 'connect.insecure-address'],
    ['http://localhost.example.com', 'connect.insecure-address'],
    ['https://me:secret@portal.example.com', 'connect.credentials-in-address'],
    ['me@portal.example.com', 'connect.credentials-in-address'],
  ])('%s is refused with %s', (typed, code) => {
    const refusal = catchError(() => parsePortalAddress(typed));
    expect(refusal).toBeInstanceOf(AppError);
    expect(refusal).toMatchObject({ code });
  });

  it('says nothing of the password that an address contained', () => {
    expect(String(catchError(() => parsePortalAddress('https://me:hunter2@portal.example.com')))).not.toContain(
      'hunter2',
    );
  });

  it.each(['127.0.0.1', '127.1.2.3', 'localhost', '[::1]'])('%s is this computer', (host) => {
    expect(isLoopback(host)).toBe(true);
  });
});

function catchError(call: () => unknown): unknown {
  try {
    return call();
  } catch (thrown) {
    return thrown;
  }
}
