// Seeds of what is no gate: accounts, sessions, drafts, and the search of regions at first run.
import { testPin } from '../../support/test-station.ts'
import type { Seed, World } from './seed.ts'

const account = { roles: ['caregiver'], duties: ['audit'], pin: '1357' }
export const accounts: Record<string, readonly Seed[]> = {
  'session.signIn': [{ make: async ({ secondId }) => ({ accountId: secondId, pin: testPin }) }],
  'session.setLanguage': [{ make: async () => ({ language: 'zh-CN' }) }],
  'accounts.create': [
    {
      make: async ({ next }) => ({ ...account, name: `员工 ${next()}`, language: 'zh-CN' }),
      read: ({ head }) => head.accounts.list(),
    },
  ],
  'accounts.update': [
    {
      make: async ({ head, next }) => {
        const name = `同事 ${next()}`
        const made = { ...account, roles: ['caregiver' as const], duties: [], language: 'zh-CN' as const }
        const { id, version } = await head.accounts.create({ ...made, name })
        return { ...account, id, version, name, active: true }
      },
      read: ({ head }) => head.accounts.list(),
    },
  ],
}

export const drafts: Record<string, readonly Seed[]> = {
  'drafts.list': [{ make: async () => ({ kind: 'intake' }) }],
  'drafts.save': [
    {
      make: async ({ head }) => {
        const draft = { id: null, kind: 'intake' as const, subjectId: 1, body: '{}', version: 0 }
        const { id, version } = await head.drafts.save(draft)
        return { ...draft, id, version }
      },
      read: ({ head }) => head.drafts.list({ kind: null }),
    },
  ],
  'drafts.take': [{ make: async (world) => ({ id: await draftId(world) }) }],
  'drafts.discard': [{ make: async (world) => ({ id: await draftId(world) }) }],
}

async function draftId({ head }: World): Promise<number> {
  return (await head.drafts.save({ id: null, kind: 'intake', subjectId: null, body: '{}', version: 0 })).id
}

export const settings: Record<string, readonly Seed[]> = {
  'settings.change': [
    { make: async ({ head }) => await head.settings.get(), read: ({ head }) => head.settings.get() },
  ],
}

export const setup: Record<string, readonly Seed[]> = {
  'setup.searchRegions': [{ make: async () => ({ text: '朝阳' }) }],
}
