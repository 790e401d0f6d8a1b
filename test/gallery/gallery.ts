/** Shows the page in a state that is named in the address: `?state=account`. For looking at it, not for testing. */
import './no-code-from-strings';
import { isPseudo, stateName } from './address';
import { fakeBridge } from './fake-bridge';
import { heard, listen, markDates } from './heard';
import { states } from './states';

const state = states[stateName];
if (!state) throw new Error(`There is no state ${stateName}.`);
if (isPseudo) markDates();
Object.defineProperty(window, 'etherfax', { value: isPseudo ? listen(fakeBridge(state)) : fakeBridge(state) });
Object.defineProperty(window, 'heard', { value: heard });
await import('../../renderer/main');
