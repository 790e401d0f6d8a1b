/** Shows the page in a state that is named in the address: `?state=account`. For looking at it, not for testing. */
import './no-code-from-strings';
import { fakeBridge } from './fake-bridge';
import { states } from './states';

const name = new URLSearchParams(location.search).get('state') ?? 'account-administrator';
const state = states[name];
if (!state) throw new Error(`There is no state ${name}.`);
Object.defineProperty(window, 'etherfax', { value: fakeBridge(state) });
await import('../../renderer/main');
