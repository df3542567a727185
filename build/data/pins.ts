// The one PIN of all synthetic accounts, with its hash: slow hashes would cost the demonstration its start, and a
// salt of their own would make two builds of one seed differ. Protects nothing: it is printed on the console.

export const syntheticPin = '246810'

/** What hashPin() of station/pin.ts once made of it; a test asks isPinOf(). */
export const syntheticPinHash =
  'scrypt$32768$8$1$b804hwlgayNaYXTS1-lA4A$Ltl3y21B2w1-p1_RMd9JP62Kfkm_sHjGu87jQUB8GP8'
