import type { Account } from '@casethread/model'
import type { Tables } from '../../database/read-database.ts'
import type { Source } from '../../format.ts'
import type { Limits } from '../../limits.ts'
import { Accounts, fullId } from '../../skype/account-id.ts'
import { stringAt } from '../../skype/json-fields.ts'
import { documents, tableOf } from './documents.ts'

/** Key of the owner's settings, with the letter that begins every key (dossier 4). */
const ownerKey = /priv_prefs_v2$/

/** Who is who: the owner from `internaldata` or the name of the file, names from the cached profiles. */
export class People {
  readonly owner: Account | null
  readonly accounts = new Accounts()
  readonly #names = new Map<string, string>()

  constructor(tables: Tables, source: Pick<Source, 'path' | 'member'>, limits: Limits) {
    for (const kind of ['miniprofilecachev', 'profilecachev']) {
      for (const { document } of documents(tableOf(tables, kind), limits)) {
        const [id, name] = [stringAt(document, 'mri'), stringAt(document, 'displayName')]
        if (id !== null && name !== null) this.#names.set(fullId(id), name)
      }
    }
    this.owner = this.of(ownerOf(tables, limits) ?? ownerOfFile(source))
  }

  of(id: string | null): Account | null {
    return id === null ? null : this.accounts.of(id, this.#names.get(fullId(id)) ?? null)
  }
}

function ownerOf(tables: Tables, limits: Limits): string | null {
  for (const { key, document } of documents(tables.get('internaldata'), limits)) {
    const name = stringAt(document, 'skypeName')
    if (key !== null && ownerKey.test(key) && name !== null) return name
  }
  return null
}

/** `s4l-<id>.db`, with `live_` for `live:` (dossier 1), since a colon cannot stand in the name of a file. */
function ownerOfFile({ path, member }: Pick<Source, 'path' | 'member'>): string | null {
  const id = /^s4l-(.+)\.db$/.exec((member ?? path).split('/').at(-1) ?? '')?.[1]
  return id?.replace(/^live_/, 'live:') ?? null
}
