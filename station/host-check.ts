// Who may talk to the station at all: only its own pages. Checked on loopback too, against DNS rebinding.

const ownHost = /^(?:desk|(?:127\.0\.0\.1|localhost|\[::1\])(?::[0-9]+)?)$/

/** Whether the page is one of this machine: on loopback, or `sanguan://desk` of the program's own window. */
export function isOwnDesk(request: Request): boolean {
  const host = request.headers.get('host') ?? new URL(request.url).host
  return ownHost.test(host.toLowerCase())
}

export type HostCheck = (request: Request) => boolean

/**
 * @param origins the exact origins the station is served under, e.g. `http://127.0.0.1:4173`, `sanguan://desk`
 */
export function createHostCheck(origins: readonly string[]): HostCheck {
  const allowed = new Set(origins)
  const hosts = new Set(origins.map((origin) => new URL(origin).host))
  return (request) => {
    const host = request.headers.get('host') ?? new URL(request.url).host
    if (!hosts.has(host.toLowerCase())) return false
    const origin = request.headers.get('origin')
    if (origin !== null && !allowed.has(origin.toLowerCase())) return false
    const site = request.headers.get('sec-fetch-site')
    return site === null || site === 'same-origin' || site === 'none'
  }
}
