// The scheme the window lives on, and its one origin. The relay behind it is in relay/.
// Nothing here but names: both the window and the station process read it.

export const appScheme = {
  scheme: 'sanguan',
  privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true },
} as const
export const appOrigin = 'sanguan://desk'
export const appHome = `${appOrigin}/`
