/** Sentences that stand in several places. */
export const faxingGoesOn = 'Le service de fax n’est pas affecté.';
export const nothingChanged = 'La clé n’a pas changé, et le service de fax continue comme avant.';
