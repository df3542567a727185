// The addresses of the screens that others lead to. An address holds ids only, never a name.

export const personAt = (personId: number): string => `/people/${personId}`
/** The security check and the things in custody of one stay. */
export const belongingsAt = (personId: number, stayId: number): string =>
  `/people/${personId}/belongings/${stayId}`
export const careAt = (stayId: number): string => `/care/${stayId}`
export const tracingAt = (stayId: number): string => `/tracing/${stayId}`
export const escortAt = (escortId: number): string => `/escort/${escortId}`
/** A blank plan with this stay on it. */
export const newEscortAt = (stayId: number): string => `/escort/new?stay=${stayId}`
/** Begins a blank registration; what was half typed stays behind as a draft. `/intake` goes on with it. */
export const newIntakeAt = '/intake/new'
/** Those who come and not for help: officers, visitors, staff, suppliers. */
export const doorAt = '/intake/door'
/** Who was brought together and waits, and who did not come in. */
export const arrivalsAt = '/intake/arrivals'
export const newHandoverAt = '/intake/arrivals/new'
