/** Sentences that stand in several places. */
export const faxingGoesOn = 'Faxing is not affected.';
export const nothingChanged = 'The key was not changed, and faxing goes on as before.';
