// Closes a union: the compiler complains where a new kind was added and this place was forgotten.
export function assertNever(value: never): never {
  throw new Error(`Unexpected kind: ${JSON.stringify(value)}`)
}
