import type { Warning, WarningCode } from '@casethread/model'
import { detachedText } from '../../containers/detached-text.ts'
import type { XmlElement } from '../../containers/xml-element.ts'

/** Marks of an extraction that covers a part of the device only (dossier A4, A7.14). */
const partialMarks = ['IsPartialData', 'IsStoppedByUser', 'IsTriageExtraction', 'IsSelectiveExtraction'] as const
/** Marks of so many extractions are listed; a device has a few. */
const mostPartial = 20

/** What the report says of itself, before its records. */
export class ReportHead {
  #reportVersion: string | null = null
  #analyzerVersion: string | null = null
  #deviceZone: string | null = null
  readonly #partial: string[] = []

  readProject(attributes: ReadonlyMap<string, string>): void {
    this.#reportVersion ??= detached(attributes.get('reportVersion'))
  }

  /** An `item` of the metadata, or an `extractionInfo`. */
  take({ name, attributes, text }: XmlElement): void {
    const item = name === 'item' ? attributes.get('name') : undefined
    if (item === 'UFED_PA_Version') this.#analyzerVersion ??= detached(text)
    if (item === 'DeviceInfoTimeZone') this.#deviceZone ??= detached(text)
    if (name !== 'extractionInfo' || this.#partial.length >= mostPartial) return
    const marks = partialMarks.filter((mark) => attributes.get(mark)?.toLowerCase() === 'true')
    if (marks.length > 0) this.#partial.push(`${detached(attributes.get('name')) ?? 'one'}: ${marks.join(', ')}`)
  }

  /** Who reports what the records say: `Cellebrite (Physical Analyzer 7.60, report version 8.5)`. */
  get reporter(): string {
    const versions = [
      this.#analyzerVersion === null ? null : `Physical Analyzer ${this.#analyzerVersion}`,
      this.#reportVersion === null ? null : `report version ${this.#reportVersion}`,
    ].filter((version) => version !== null)
    return `Cellebrite (${versions.length > 0 ? versions.join(', ') : 'version not stated'})`
  }

  /**
   * What is said of times without a zone, in place of the usual words. The device's zone is text of the report's language and
   * of the day of the extraction, so that it is shown and not applied (dossier A4, A5).
   */
  get sentences(): Partial<Record<WarningCode, string>> {
    if (this.#deviceZone === null) return {}
    return {
      'zone-unknown': `the time has no time zone, so that no instant can be told; the order of the file is kept. The report gives the zone of the device as "${this.#deviceZone}": if it was that one all the time, state it with --zone`,
    }
  }

  warnings(): Warning[] {
    if (this.#partial.length === 0) return []
    return [
      {
        code: 'partial-extraction',
        message: `The report says that an extraction covers a part of the device only (${this.#partial.join('; ')}). What is missing here may be on the device`,
        locator: null,
        records: 0,
      },
    ]
  }
}

/** Versions and names are shorter; they are repeated in every record that was deleted. */
const longestWord = 100
const detached = (text: string | undefined): string | null => (text ? detachedText(text.slice(0, longestWord)) : null)
