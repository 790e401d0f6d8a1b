/** Sentences that stand in several places. */
export const faxingGoesOn = 'Der Faxbetrieb ist nicht betroffen.';
export const nothingChanged = 'Der Schlüssel wurde nicht geändert, und der Faxbetrieb läuft weiter wie bisher.';
