import { type App, apps, type Contact, type Figures, type SensitivityLine } from '@casethread/model'
import type { CaseSource } from '../../case-source.ts'
import type { Language } from '../../languages/language.ts'
import { clockIn } from '../../render/instant.ts'
import { coveragePicture } from '../coverage-picture.ts'
import { gridPicture } from '../grid-picture.ts'
import { identifiersPictures } from '../identifiers-picture.ts'
import { routeMap } from '../map/route-map.ts'
import { monthsPicture } from '../months-picture.ts'
import { networkPicture } from '../network/network-picture.ts'
import type { Picture } from '../picture.ts'
import { tornadoPicture } from '../tornado-picture.ts'
import { identifierPersons } from './identifier-persons.ts'
import { monthFigures } from './month-figures.ts'
import { networkOf } from './network.ts'
import { routesOf } from './routes.ts'

/** What the pictures of an annex say of people and things: the rendering decides, not the picture. */
export interface PictureNames {
  /** One line: a pseudonym, with a name or without. */
  contact(contact: Contact): string
  /** A number or account: whole, or its last characters. */
  identifier(value: string): string
  app(app: App): string
  /** Of a device; null where no exhibit was named. */
  device(exhibit: string | null): string
  /** A parameter of the calculation and its two values, as printed. */
  parameter(line: SensitivityLine): { name: string; low: string; high: string }
}

/** The pictures of a case; null, or none, where there is nothing to draw. */
export interface CasePictures {
  months: Picture | null
  coverage: Picture | null
  /** Page after page. */
  identifiers: Picture[]
  network: Picture | null
  map: Picture | null
  tornado: Picture | null
  grid: Picture | null
}

type PictureSource = Pick<
  CaseSource,
  'contacts' | 'chatTallies' | 'places' | 'messagesPerMonth' | 'sources' | 'message'
>

/** `withoutContent` names apps that the case speaks of and the material has nothing of. */
export function casePictures(
  source: PictureSource,
  figures: Figures | null,
  { zone, lang, withoutContent = [] }: { zone: string; lang: Language; withoutContent?: readonly string[] },
  names: PictureNames,
): CasePictures {
  const contacts = [...source.contacts()]
  const network = networkOf(contacts, source.chatTallies(), figures, names.contact, names.device)
  const map = routesOf(contacts, source.places(), lang)
  const persons = identifierPersons(contacts, names.contact, names.identifier, (app) => names.app(app as App))
  return {
    months: monthsPicture(monthFigures(contacts, figures, source, clockIn(zone)), lang),
    coverage: coveragePicture([...appRows(source, zone, names), ...withoutContent.map(noContent)], lang),
    identifiers: identifiersPictures(persons, lang),
    network: networkPicture(network.devices, network.contacts, lang),
    map: routeMap(map.places, map.routes, lang),
    tornado: figures === null ? null : tornado(figures, names, lang),
    grid: figures === null ? null : gridPicture({ ...figures.grid, base: baseOf(figures) }, lang),
  }
}

const noContent = (name: string) => ({ name, months: null })

/** An app of which something was read stands in the matrix even if none of its messages is dated. */
function appRows(source: PictureSource, zone: string, names: PictureNames) {
  const months = source.messagesPerMonth(zone)
  const read = new Set([...months, ...source.sources()].map(({ app }) => app))
  return apps
    .filter((app) => read.has(app))
    .map((app) => ({ name: names.app(app), months: months.filter((month) => month.app === app) }))
}

function tornado({ sensitivity }: Figures, names: PictureNames, lang: Language): Picture | null {
  const [first] = sensitivity
  if (!first) return null
  const lines = sensitivity.map((line) => ({ ...names.parameter(line), atLow: line.atLow, atHigh: line.atHigh }))
  return tornadoPicture(first.atBase, lines, lang)
}

/** The cell that A2 is: its persons at its price. */
function baseOf({ grid, minimum }: Figures): { person: number; price: number } | null {
  const person = grid.persons.indexOf(minimum.A2Persons)
  const price = minimum.A2Price === null ? -1 : grid.prices.indexOf(minimum.A2Price)
  return person === -1 || price === -1 ? null : { person, price }
}
