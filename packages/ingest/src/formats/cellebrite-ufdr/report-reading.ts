import type { Batch } from '@casethread/model'
import type { XmlElement, XmlTag, XmlUse } from '../../containers/xml-element.ts'
import { XmlElements } from '../../containers/xml-elements.ts'
import type { ParseContext, Source } from '../../format.ts'
import { LocalTime } from '../../time/local-time.ts'
import { TroubleTally } from '../../trouble-tally.ts'
import { Accounts } from './accounts.ts'
import { ChatReading } from './chat-reading.ts'
import type { ReportFacts } from './message-reader.ts'
import { Model } from './model.ts'
import { Owners } from './owners.ts'
import { Records } from './records.ts'
import { ReportHead } from './report-head.ts'
import { reportWarnings } from './report-warnings.ts'
import { isProtected } from './sniff.ts'
import type { SourceReferences } from './source-references.ts'
import { TaggedFiles } from './tagged-files.ts'

/** Containers on the way to the records; everything else that is not asked for is passed over. */
const containers = new Set(['project', 'decodedData', 'modelType', 'sourceExtractions', 'metadata', 'taggedFiles'])

/** Finds the parts of a report as its elements come. Holds one model at a time, never a chat. */
export class ReportReading {
  isProtected = false
  readonly #source: Pick<Source, 'path' | 'member' | 'key'>
  readonly #elements: XmlElements
  readonly #head = new ReportHead()
  readonly #accounts = new Accounts()
  readonly #facts: ReportFacts
  readonly #records: Records
  #chat: ChatReading | null = null
  #isStarted = false
  #slips = 0
  #firstSlip: { what: string; byteStart: number } | null = null

  constructor(
    source: Pick<Source, 'path' | 'member' | 'key'>,
    references: SourceReferences,
    { limits, zone }: Pick<ParseContext<unknown>, 'limits' | 'zone'>,
  ) {
    this.#source = source
    this.#facts = {
      owners: new Owners(this.#accounts),
      files: new TaggedFiles(),
      local: new LocalTime(zone),
      tally: new TroubleTally(),
      references,
      head: this.#head,
    }
    this.#records = new Records(this.#name, this.#accounts, this.#facts)
    this.#elements = new XmlElements(
      {
        opened: (tag) => this.#opened(tag),
        left: (tag) => this.#left(tag),
        built: (element) => this.#built(element),
        slip: (what, byteStart) => this.#slip(what, byteStart),
      },
      limits,
    )
  }

  get read(): number {
    return this.#records.read
  }

  push(bytes: Uint8Array): void {
    if (!this.#isStarted) this.isProtected = isProtected(bytes)
    this.#isStarted = true
    if (!this.isProtected) this.#elements.push(bytes)
  }

  get hasBatch(): boolean {
    return this.#records.isFull
  }

  takeBatch(): Batch {
    return this.#records.takeBatch()
  }

  /** The file has ended. */
  finish(): void {
    if (!this.isProtected) this.#elements.end()
    this.#failRest()
    this.#records.warn([
      ...this.#facts.tally.warnings(this.#head.sentences),
      ...this.#head.warnings(),
      ...reportWarnings(this.#name, {
        slips: this.#slips,
        firstSlip: this.#firstSlip,
        accountsBeyond: this.#accounts.isFull,
        filesBeyond: this.#facts.files.beyond,
        referencesBeyond: this.#facts.references.beyond,
      }),
    ])
  }

  #opened(tag: XmlTag): XmlUse {
    const { name, attributes } = tag
    if (this.#chat) return this.#chat.opened(tag) ?? this.#recordUse(tag)
    if (name === 'project') this.#head.readProject(attributes)
    if (containers.has(name)) return 'enter'
    if (name === 'extractionInfo' || name === 'item' || name === 'file') return 'build'
    if (name !== 'model') return 'skip'
    if (attributes.get('type') !== 'Chat') return this.#recordUse(tag)
    this.#chat = new ChatReading(tag, `file:${this.#source.key}/${tag.byteStart}`, this.#facts.owners)
    return 'enter'
  }

  #recordUse(tag: XmlTag): XmlUse {
    return this.#records.wants(tag, this.#chat !== null) ? 'build' : 'skip'
  }

  #left(tag: XmlTag): void {
    if (!this.#chat?.left(tag)) return
    this.#records.announce(this.#chat)
    this.#chat = null
  }

  #built(element: XmlElement): void {
    if (element.name === 'file') this.#facts.files.add(element)
    else if (element.name === 'field') this.#chat?.takeField(element)
    else if (element.name !== 'model') this.#head.take(element)
    else if (this.#chat?.isParticipant(element)) this.#chat.takeParty(new Model(element))
    else this.#records.take(element, this.#chat)
  }

  #slip(what: string, byteStart: number): void {
    this.#slips++
    this.#firstSlip ??= { what, byteStart }
  }

  /** A file that cannot be read, or ends too early between records, is short of at least one. */
  #failRest(): void {
    const { hasRoot, isCut } = this.#elements
    if (this.isProtected) this.#records.failRest('protected')
    else if (!hasRoot) this.#records.failRest('no-report')
    else if (isCut && !this.#records.isLastCut) this.#records.failRest('truncated')
  }

  get #name(): string {
    const { path, member } = this.#source
    return member === null ? path : `${path}!/${member}`
  }
}
