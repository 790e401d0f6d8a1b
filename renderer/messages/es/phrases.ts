/** Sentences that stand in several places. */
export const faxingGoesOn = 'Los faxes no se ven afectados.';
export const nothingChanged = 'La clave no se cambió y los faxes continúan como antes.';
