import { pluralsIn } from '../plurals';

export const plural = pluralsIn('de');
