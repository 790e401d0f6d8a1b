/**
 * The short name in an X.500 name on one line (`CN=etherFAX, O=…`): the common name, or else the organisation.
 * @returns the whole of it where there is neither
 */
export function commonName(name: string): string {
  for (const part of ['CN', 'O', 'OU']) {
    const found = new RegExp(`(?:^|[,/+;]\\s*)${part}=((?:\\\\.|[^,/+;\\\\])+)`, 'i').exec(name)?.[1];
    if (found) return found.replaceAll(/\\(.)/g, '$1').trim();
  }
  return name;
}
