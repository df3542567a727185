// The CSP nonce that the station wrote into index.html, for the style tags that libraries add while running.
export function readNonce(): string {
  return document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? ''
}

/** Libraries that add style tags by themselves (Mantine's scroll lock) read the nonce from this global. */
export function announceNonce(nonce: string): void {
  Object.assign(globalThis, { __webpack_nonce__: nonce })
}
