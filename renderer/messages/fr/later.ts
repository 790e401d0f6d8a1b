import { activityText } from './activity';
import { systemsText } from './systems';

/** What pages that are opened later say in French: the first screen does not wait for it. */
export const laterText = { systems: systemsText, activity: activityText };
