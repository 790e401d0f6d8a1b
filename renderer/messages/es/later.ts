import { activity } from './activity';
import { systems } from './systems';

/** What pages that are opened later say in Spanish: the first screen does not wait for it. */
export const laterText = { systems, activity };
