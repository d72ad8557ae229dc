import type { Role } from '@casethread/model'
import type { Language } from '../../languages/language.ts'
import type { Xml } from '../../render/xml.ts'
import { guide, ink, quiet } from '../drawing/ink.ts'
import { label, nameLabel } from '../drawing/label.ts'
import { bar, path, points, type SymbolShape, straight, symbol } from '../drawing/shapes.ts'
import { type Picture, picture, pictureWidth } from '../picture.ts'
import { pictureTexts } from '../words/picture-texts.ts'
import { groupsOf, type NetworkGroup, type NetworkRow } from './network-groups.ts'

export interface NetworkDevice {
  id: string
  name: string
}

export interface NetworkContact {
  id: string
  name: string
  role: Role
  /** Payments observed, euro cents. */
  observed: number
  /** Messages with each device. */
  messages: readonly { device: string; count: number }[]
}

const kind = 'network'
const rowHeight = 21
const titleHeight = 23
const gap = 8
const groupWidth = 250
const deviceWidth = 74
/** A sign of its own for each role: grey values alone are lost in copies. */
const shapes: Readonly<Record<Role, SymbolShape>> = {
  customer: 'circle',
  enquirer: 'circle',
  payer: 'diamond',
  agent: 'hexagon',
  driver: 'wedge',
  financier: 'diamond',
  'co-smuggler': 'square',
  facilitator: 'plus',
  victim: 'circle',
  ordinary: 'circle',
  'lawful-travel': 'circle',
  service: 'triangle',
  family: 'circle',
  privileged: 'triangle',
  unknown: 'circle',
}
const filled: ReadonlySet<Role> = new Set(['co-smuggler', 'driver', 'agent', 'financier', 'facilitator', 'customer'])

/**
 * The devices in the middle, who works beside the owner to the left and whom they deal with to the right, a frame a role. In each frame the
 * contacts that matter most stand one by one and the rest as one line with its number, so that eight hundred are as legible as twenty.
 */
export function networkPicture(
  devices: readonly NetworkDevice[],
  contacts: readonly NetworkContact[],
  lang: Language,
): Picture | null {
  if (contacts.length === 0) return null
  const { words, say, formats } = pictureTexts(lang)
  const groups = groupsOf(contacts)
  const sides = (['left', 'right'] as const).map((side) => groups.filter((group) => group.side === side))
  const height = Math.max(...sides.map(heightOf), devices.length * 64 + 40) + 8
  const top = 6
  const placed = sides.flatMap((side, at) =>
    placeGroups(side, at === 0 ? 0 : pictureWidth - groupWidth, top + (height - heightOf(side)) / 2),
  )
  const spots = placeDevices(devices, top, height)
  const most = Math.max(1, ...placed.flatMap(({ rows }) => rows.map(({ row }) => row.count)))
  const lines = placed.flatMap((group) => group.rows.flatMap(({ row, y }) => drawLines(group, row, y, spots, most)))
  const frames = placed.flatMap((group) => drawGroup(group, most, lang))
  const singled = groups.reduce((sum, { rows }) => sum + rows.filter(({ of }) => of === 1).length, 0)
  const roles = formats.list(groups.map(({ role, total }) => `${words.roles[role]} ${formats.number(total)}`))
  return picture(
    kind,
    top + height + 24,
    [
      lines,
      frames,
      spots.map((spot) => drawDevice(spot)),
      label(0, top + height + 16, words.network.key, { size: 10, fill: quiet }),
    ],
    say(words.network.alt, { devices: devices.length, contacts: contacts.length, roles, singled }),
  )
}

interface PlacedGroup {
  group: NetworkGroup
  x: number
  y: number
  rows: readonly { row: NetworkRow; y: number }[]
}
interface Spot {
  device: NetworkDevice
  x: number
  y: number
}

const groupHeight = ({ rows }: NetworkGroup): number => titleHeight + rows.length * rowHeight + 4
const heightOf = (groups: readonly NetworkGroup[]): number =>
  groups.reduce((sum, group) => sum + groupHeight(group) + gap, 0)

function placeGroups(groups: readonly NetworkGroup[], x: number, top: number): PlacedGroup[] {
  let y = top
  return groups.map((group) => {
    const own = y
    y += groupHeight(group) + gap
    return {
      group,
      x,
      y: own,
      rows: group.rows.map((row, at) => ({ row, y: own + titleHeight + (at + 0.5) * rowHeight })),
    }
  })
}

const placeDevices = (devices: readonly NetworkDevice[], top: number, height: number): Spot[] =>
  devices.map((device, index) => ({
    device,
    x: pictureWidth / 2,
    y: top + (height * (index + 1)) / (devices.length + 1),
  }))

function drawDevice({ device, x, y }: Spot): Xml[] {
  return [
    bar(kind, 'solid', { x: x - deviceWidth / 2, y: y - 15, width: deviceWidth, height: 30 }, 4),
    nameLabel(x, y + 4.5, device.name, deviceWidth - 8, { anchor: 'middle', bold: true, fill: '#ffffff' }),
  ]
}

/** As wide as the number of messages is long in digits: thousands stay apart from tens, and no line becomes a band. */
const lineWidth = (count: number): number => Math.max(0.6, Math.log10(count + 1) * 0.9)

function drawLines({ group, x }: PlacedGroup, row: NetworkRow, y: number, spots: readonly Spot[], most: number): Xml[] {
  const isLeft = group.side === 'left'
  const start = isLeft ? x + groupWidth : x
  return spots.flatMap((spot) => {
    const count = row.messages.get(spot.device.id) ?? 0
    if (count === 0) return []
    const end = spot.x + (isLeft ? -deviceWidth / 2 : deviceWidth / 2)
    const middle = (start + end) / 2
    return [
      path(
        `M${points([[start, y]])}C${points([
          [middle, y],
          [middle, spot.y],
          [end, spot.y],
        ])}`,
        {
          'stroke-width': Math.round(lineWidth(count) * 10) / 10,
          stroke: count * 20 > most ? quiet : '#8f969d',
        },
      ),
    ]
  })
}

function drawGroup({ group, x, y, rows }: PlacedGroup, most: number, lang: Language): Xml[] {
  const { words, formats } = pictureTexts(lang)
  const height = groupHeight(group)
  return [
    bar(kind, 'empty', { x: x + 0.5, y, width: groupWidth - 1, height }, 5),
    nameLabel(x + 9, y + 16, words.roles[group.role], groupWidth - 70, { bold: true }),
    label(x + groupWidth - 9, y + 16, formats.number(group.total), { anchor: 'end', bold: true }),
    straight(x + 1, y + titleHeight - 1, x + groupWidth - 1, y + titleHeight - 1, guide),
    ...rows.flatMap(({ row, y: middle }) => drawRow(group, row, x, middle, most, lang)),
  ]
}

function drawRow(
  { role, rows }: NetworkGroup,
  row: NetworkRow,
  x: number,
  y: number,
  most: number,
  lang: Language,
): Xml[] {
  const { words, say, formats } = pictureTexts(lang)
  const size = 2.6 + 4.4 * Math.sqrt(Math.log10(row.count + 1) / Math.log10(most + 10))
  const fill = filled.has(role) ? ink : '#ffffff'
  // A group that paid nothing leaves the room to names.
  const money = rows.some(({ observed }) => observed > 0) ? 71 : 0
  const signs = row.of === 1 ? [symbol(shapes[role], x + 15, y, size, fill)] : crowd(role, x + 15, y, fill)
  const alone = words.network.only
  const text = row.name ?? (row.rest ? say(words.network.more, { count: row.of }) : say(alone, { count: row.of }))
  const paid = row.observed > 0 ? formats.wholeMoney(Math.floor(row.observed / 100) * 100) : ''
  return [
    ...signs,
    nameLabel(x + 30, y + 4, text, groupWidth - 84 - money, { size: 10.5, italic: row.name === null }),
    label(x + groupWidth - 9 - money, y + 4, formats.number(row.count), { anchor: 'end', size: 10.5 }),
    label(x + groupWidth - 9, y + 4, paid, { anchor: 'end', size: 10.5 }),
  ]
}

/** Three small signs for many contacts. */
const crowd = (role: Role, x: number, y: number, fill: string): Xml[] =>
  (
    [
      [-5, 2.5],
      [5, 2.5],
      [0, -3],
    ] as const
  ).map(([dx, dy]) => symbol(shapes[role], x + dx, y + dy, 3.2, fill))
