import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** The operation "unlock" of gnome-keyring's control socket, by which its PAM module opens the keyring at log-in. */
const unlock = 1;

/**
 * Unlocks the login keyring of a running gnome-keyring-daemon without a prompt (source: gnome-keyring,
 * daemon/control/gkd-control-client.c). The Secret Service itself unlocks with a prompt alone.
 * @param socket path of the daemon's control socket
 * @throws Error when the daemon does not accept the password
 */
export async function unlockThroughSocket(socket: string, password: string): Promise<void> {
  const word = Buffer.from(password, 'utf8');
  // A null byte goes first: with it travels who is calling. Then lengths and numbers of 32 bits, the highest byte first.
  const packet = Buffer.alloc(1 + 12 + word.length);
  packet.writeUInt32BE(12 + word.length, 1);
  packet.writeUInt32BE(unlock, 5);
  packet.writeUInt32BE(word.length, 9);
  word.copy(packet, 13);
  const connection = connect(socket);
  connection.write(packet);
  const reply = await buffer(connection);
  if (reply.length !== 8 || reply.readUInt32BE(4) !== 0) throw new Error('The keyring did not accept the password.');
}
