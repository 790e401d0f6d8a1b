/**
 * Tells squid who may pass: `basic` or `ntlm`, and a JSON file of users with their passwords. Squid asks one line at a time
 * (wiki.squid-cache.org/Features/AddonHelpers). Of NTLM (MS-NLMP) the names are looked at, not the proof: squid's own
 * test helper speaks a version that Chromium no longer does.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const [scheme, file] = process.argv.slice(2);
const users = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8'))));
const answers = { basic, ntlm };

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${answers[scheme](line)}\n`);
}

function basic(line) {
  const [user, password] = line.split(' ').map(decodeURIComponent);
  return users.get(user) === password ? 'OK' : 'ERR';
}

function ntlm(line) {
  const [step, message] = line.split(' ');
  if (step === 'YR') return `TT ${challenge().toString('base64')}`;
  if (step !== 'KK') return 'BH';
  const reply = Buffer.from(message, 'base64');
  const text = (at) => {
    const [length, offset] = [reply.readUInt16LE(at), reply.readUInt32LE(at + 4)];
    return reply.subarray(offset, offset + length).toString('utf16le');
  };
  const user = `${text(28)}\\${text(36)}`;
  return users.has(user) ? `AF ${user}` : 'NA unknown';
}

/** A CHALLENGE_MESSAGE with the target information that NTLMv2 needs. */
function challenge() {
  const wide = (text) => Buffer.from(text, 'utf16le');
  const pair = (id, value) => {
    const head = Buffer.alloc(4);
    head.writeUInt16LE(id, 0);
    head.writeUInt16LE(value.length, 2);
    return Buffer.concat([head, value]);
  };
  const name = wide('CLINIC');
  const facts = [pair(2, name), pair(1, wide('PROXY')), pair(4, wide('clinic.example')), pair(0, Buffer.alloc(0))];
  const target = Buffer.concat(facts);
  const head = Buffer.alloc(48);
  head.write('NTLMSSP\0', 0, 'latin1');
  head.writeUInt32LE(2, 8);
  const field = (at, value, offset) => {
    head.writeUInt16LE(value.length, at);
    head.writeUInt16LE(value.length, at + 2);
    head.writeUInt32LE(offset, at + 4);
  };
  field(12, name, head.length);
  head.writeUInt32LE(0x00898205, 20);
  head.writeBigUInt64LE(0x0123456789abcdefn, 24);
  field(40, target, head.length + name.length);
  return Buffer.concat([head, name, target]);
}
