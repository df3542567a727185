// Printing: the system's spooler gets the kept bytes of an issued paper, and each job is noted.
import type { InferContractRouterInputs } from '@orpc/contract'
import { findPaper, findPaperCopy, insertPrintJob } from '../../db/stores/paper-store.ts'
import type { papersContract } from '../contract/papers.ts'
import type { CallContext, Core } from '../core.ts'
import { found, writeAfter } from '../operation.ts'
import { PrintError, type PrintWish } from '../printing.ts'
import { invalid } from '../refusal.ts'

type Inputs = InferContractRouterInputs<typeof papersContract>

/** The spooler gets the bytes that were made when the paper was issued, and no others. */
export const print = writeAfter(
  async ({ db, core }, { paperId, copy, printer }: Inputs['print']) => {
    const paper = found(findPaper(db, paperId), 'paper')
    const wanted = copy === null ? paper.copies.map((_, index) => index + 1) : [copy]
    const jobs: { copy: number; job: string }[] = []
    for (const number of wanted) {
      const { blobSha256 } = found(findPaperCopy(db, paperId, number), 'paper-copy')
      const bytes = found(core.blobs.read(blobSha256), 'paper-copy')
      jobs.push({
        copy: number,
        job: await spool(core, { printer, title: `${paper.serial}-${number}`, bytes }),
      })
    }
    return jobs
  },
  ({ db, by, touch }, { paperId, printer }, jobs) => {
    for (const { copy, job } of jobs) insertPrintJob(db, { paperId, copy, printer, job }, by)
    touch({ record: `paper:${paperId}`, old: null, new: { printed: jobs.map(({ copy }) => copy), printer } })
    return { jobs: jobs.map(({ job }) => job) }
  },
)

async function spool(core: Core, wish: PrintWish): Promise<string> {
  try {
    return await core.printing.print(wish)
  } catch (error) {
    if (error instanceof PrintError) throw invalid(['printer'], 'printer-refused')
    throw error
  }
}

export async function listPrinters({ context: { core } }: { context: CallContext }) {
  return [...(await core.printing.printers())]
}
