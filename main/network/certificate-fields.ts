/** What Node's `X509Certificate` does not tell of a certificate, read from its bytes (RFC 5280, 4.1). */

interface Element {
  tag: number;
  content: Buffer;
}

/** An extension, by its number in dotted form. */
interface Extension {
  id: string;
  critical: boolean;
  value: Buffer;
}

export interface CertificateFields {
  signatureAlgorithm: string;
  extensions: readonly Extension[];
  /** How many more authorities may stand between this one and a server, if it says so. */
  pathLength: number | undefined;
  /** Whether its key may sign certificates, where it says what its key is for. */
  maySign: boolean | undefined;
}

const sequence = 0x30;
const extensionsTag = 0xa3;

/** @throws RangeError for bytes that are no certificate */
export function readCertificate(bytes: Buffer): CertificateFields {
  const [tbs, algorithm] = children(only(bytes));
  const oid = algorithm && children(algorithm)[0];
  if (!tbs || !oid) throw new RangeError('No certificate.');
  const wrapped = children(tbs).find(({ tag }) => tag === extensionsTag);
  const extensions = wrapped ? children(only(wrapped.content)).map(readExtension) : [];
  const extensionOf = (id: string) => extensions.find((extension) => extension.id === id)?.value;
  const constraints = extensionOf('2.5.29.19');
  const length = constraints && children(only(constraints)).find(({ tag }) => tag === 0x02);
  // The first byte of a bit string says how many bits are unused; keyCertSign is bit 5.
  const usage = extensionOf('2.5.29.15');
  return {
    signatureAlgorithm: dotted(oid.content),
    extensions,
    pathLength: length?.content.readUIntBE(0, Math.min(length.content.length, 6)),
    maySign: usage && ((only(usage).content[1] ?? 0) & 0b0000_0100) !== 0,
  };
}

function readExtension({ content }: Element): Extension {
  const parts = elements(content);
  const id = parts[0];
  const value = parts.at(-1);
  if (!id || !value || parts.length < 2) throw new RangeError('No extension.');
  return { id: dotted(id.content), critical: parts.length === 3 && parts[1]?.content[0] !== 0, value: value.content };
}

function children({ tag, content }: Element): Element[] {
  if (tag !== sequence) throw new RangeError('No sequence.');
  return elements(content);
}

function only(bytes: Buffer): Element {
  const [element, ...others] = elements(bytes);
  if (!element || others.length > 0) throw new RangeError('Not one element.');
  return element;
}

/** The elements that follow each other in some bytes of DER. */
function elements(bytes: Buffer): Element[] {
  const found: Element[] = [];
  let at = 0;
  while (at < bytes.length) {
    const tag = bytes.readUInt8(at);
    let length = bytes.readUInt8(at + 1);
    at += 2;
    if (length >= 0x80) {
      const count = length & 0x7f;
      if (count === 0 || count > 4) throw new RangeError('No length.');
      length = bytes.readUIntBE(at, count);
      at += count;
    }
    if (at + length > bytes.length) throw new RangeError('Cut off.');
    found.push({ tag, content: bytes.subarray(at, at + length) });
    at += length;
  }
  return found;
}

function dotted(bytes: Buffer): string {
  const numbers: number[] = [];
  let value = 0;
  for (const byte of bytes) {
    value = value * 128 + (byte & 0x7f);
    if (byte & 0x80) continue;
    // The first number holds two.
    if (numbers.length === 0) {
      const first = Math.min(2, Math.floor(value / 40));
      numbers.push(first, value - first * 40);
    } else numbers.push(value);
    value = 0;
  }
  return numbers.join('.');
}
