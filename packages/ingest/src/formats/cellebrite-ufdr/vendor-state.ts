import type { MessageState } from '@casethread/model'
import type { Model } from './model.ts'

/** What the vendor says of how it came by a record. */
export interface VendorState {
  state: MessageState
  recovery: string | null
  details: Readonly<Record<string, string | null>>
}

/**
 * The state of a record, from its own element only: chats and parties have others (dossier A5). `Deleted` and `Trash` mean
 * that the vendor recovered it or saw a flag, which of the two is not said; so the weaker one is taken, and `recovery` says
 * who reports it. `Unknown`, and no state at all, is not the same as `Intact`: both stand in the details.
 */
export function vendorState(model: Model, reporter: string): VendorState {
  const deletedState = model.attribute('deleted_state') ?? 'not stated'
  const confidence = model.attribute('decoding_confidence')
  const isCarved = model.attribute('iscarved')?.toLowerCase() === 'true'
  const isDeleted = deletedState === 'Deleted' || deletedState === 'Trash'
  const words = [deletedState, ...(isCarved ? ['carved'] : [])].join(', ')
  const isLive = !isDeleted && !isCarved
  return {
    state: isCarved ? 'recovered-partial' : isDeleted ? 'deleted-flagged' : 'live',
    recovery: isLive ? null : `${words}, as reported by ${reporter}; how it was recovered is not stated`,
    details: {
      deletedState: deletedState === 'Intact' ? null : deletedState,
      decodingConfidence: confidence === 'High' ? null : confidence,
      isRelated: model.attribute('isrelated')?.toLowerCase() === 'true' ? 'True' : null,
    },
  }
}
