import type { XmlElement } from '../../containers/xml-element.ts'

/** A field's value with the form it was stored in. */
export interface FieldValue {
  text: string
  /** `TimeStampKnown`, `DateTimeOnly`, `Base64String` …; null for plain text. */
  format: string | null
}

/** One `model` of the report: fields by name, nested models by the field that holds them (dossier A5). */
export class Model {
  readonly element: XmlElement
  /** Of a name given twice the first counts: the second says the same where it was seen. */
  readonly #fields = new Map<string, XmlElement>()

  constructor(element: XmlElement) {
    this.element = element
    for (const child of element.children) {
      const name = child.attributes.get('name')
      if (name !== undefined && !this.#fields.has(name)) this.#fields.set(name, child)
    }
  }

  /** `InstantMessage`, `Party` … */
  get type(): string {
    return this.attribute('type') ?? ''
  }

  /** Null where it is absent or empty. */
  attribute(name: string): string | null {
    return this.element.attributes.get(name) || null
  }

  value(field: string): FieldValue | null {
    const value = this.#fields.get(field)?.children.find(({ name }) => name === 'value')
    if (!value || value.text === '') return null
    return { text: value.text, format: value.attributes.get('format') ?? null }
  }

  /** Null for a field that is absent, `empty`, or of no characters. */
  text(field: string): string | null {
    return this.value(field)?.text ?? null
  }

  /** `True`, `False`; null where the report does not say. */
  flag(field: string): boolean | null {
    const text = this.text(field)
    return text === null ? null : text.toLowerCase() === 'true'
  }

  /** The id of the file that a `nodeField` points to; null where it points to none. */
  node(field: string): string | null {
    return (
      this.#fields
        .get(field)
        ?.children.find(({ name }) => name === 'id')
        ?.text.trim() || null
    )
  }

  /** What a `modelField` or `multiModelField` holds. */
  models(field: string): Model[] {
    const children = this.#fields.get(field)?.children ?? []
    return children.filter(({ name }) => name === 'model').map((child) => new Model(child))
  }

  model(field: string): Model | null {
    return this.models(field)[0] ?? null
  }
}
