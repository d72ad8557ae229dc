import { expect, it } from 'vitest'
import { storedPlaces } from './stored-places.ts'

it('has every place once, with names as they are written and not as they are looked for', () => {
  const places = storedPlaces()
  expect(new Set(places.map(({ id }) => id)).size).toBe(places.length)
  for (const { names } of places) for (const name of Object.values(names)) expect(name).not.toMatch(/[*=]/)
  expect(places.find(({ id }) => id === 'izmir')).toMatchObject({ is: 'city', country: 'TR', lat: 38.42, lon: 27.14 })
})
