import { describe, expect, it } from 'vitest'
import { talk } from '../detectors/detect-in.test-support.ts'

const acts = (kind: string) => /^(?:(?:price|journey|counter)\.|payment\.(?:code|made|received|payee)$)/.test(kind)

describe('tradeOf', () => {
  it('does not take lawful travel, a purchase or a day out for a trade', () => {
    const bus = [
      'contact: how much is a bus ticket to Berlin for 2 people?',
      'owner: 45 euro each, booking reference QX4T',
      'contact: paid by card. arrived in Berlin, thanks',
    ]
    const sale = [
      'contact: how much for the bike',
      'owner: 150 euro',
      'contact: ok deal. I sent the money, tracking number?',
    ]
    expect([...talk(bus, acts), ...talk(sale, acts)]).toEqual([])
  })

  it('takes political talk for what it is', () => {
    const talkOfPolitics = [
      'contact: the police caught people at the checkpoint, they want to cross the border',
      'owner: the government and parliament do nothing, elections are coming, corruption everywhere',
    ]
    expect(talk(talkOfPolitics, acts)).toEqual([])
  })

  it('remembers what two people talked of before, for later words that alone would not do', () => {
    const before = 'owner: the smuggler takes you over the border by boat, guaranteed until you arrive, 9000 euro'
    const smallTalk = Array.from({ length: 14 }, () => 'contact: good morning')
    const later = 'contact: fingerprints taken by police, they sent us back'
    const intercepted = (kind: string) => kind === 'journey.intercepted'
    expect(talk([before, ...smallTalk, later], intercepted)).toHaveLength(1)
    expect(talk([...smallTalk, later], intercepted)).toEqual([])
  })

  it('takes money that is handed out on word of an arrival for that of a journey', () => {
    const before = [
      'contact: I am the uncle of Baran, he says I must pay 3500 euro',
      'owner: yes, leave it with Okan',
      'contact: I pay when I have spoken to him',
    ]
    const kinds = (last: string) => talk([...before, last], acts).map((line) => line.split(' | ')[1])
    expect(kinds('contact: he called me, he arrived. I told Okan to give it')).toEqual([
      'payment.made',
      'journey.arrival',
    ])
    expect(kinds('contact: he called me. I told Okan to give it')).toEqual([])
  })

  it('takes a ride on which several precautions are taken for no ordinary one', () => {
    const ride = (...orders: string[]) => [
      'owner: can you drive tonight, Maastricht - The Hague, 3 people',
      'contact: 500',
      ...orders,
      'contact: dropped them in The Hague',
    ]
    const told = ['contact: police are at the exit of the motorway', 'owner: throw the sim away']
    const kinds = (lines: readonly string[]) => talk(lines, acts).map((line) => line.split(' | ')[1])
    expect(kinds(ride(...told))).toEqual(expect.arrayContaining(['journey.persons', 'journey.arrival']))
    expect(kinds(ride())).toEqual([])
  })

  it('does not take a car that is bought for a journey, whatever it costs', () => {
    const car = [
      'contact: how much for the golf',
      'owner: 4300 euro',
      'contact: ok deal. I paid half',
      'owner: received. saturday at 11',
      'contact: arrived, where are you',
    ]
    expect(talk(car, acts)).toEqual([])
  })

  it('does not take what budgets and prizes come to for what a journey costs', () => {
    const prize = (sum: string) => [`contact: they want ${sum} to cross to Berlin`, 'owner: ok']
    expect(talk(prize('5000 euro'), acts)).not.toEqual([])
    expect(talk(prize('5000000 euro'), acts)).toEqual([])
  })

  it('binds a large sum to a journey by where it leads, not by what else a sale has', () => {
    const talkOf = (asked: string) => [
      `contact: ${asked}`,
      'owner: 3800 euro',
      'contact: ok deal, I paid half to your brother',
      'owner: received',
    ]
    expect(talk(talkOf('how much to Sweden for two people'), acts)).not.toEqual([])
    expect(talk(talkOf('how much from Izmir to Bari'), acts)).not.toEqual([])
    expect(talk(talkOf('how much for the tractor, I am in Bari'), acts)).toEqual([])
  })

  it('does not take what the owner buys for what he sells', () => {
    const deal = (buyer: string, seller: string) => [
      `${buyer}: how much per person`,
      `${seller}: 900 euro`,
      `${buyer}: agreed. I have sent the money`,
    ]
    expect(talk(deal('contact', 'owner'), acts)).not.toEqual([])
    expect(talk(deal('owner', 'contact'), acts)).toEqual([])
  })

  it('lets an owner pay one who counts people', () => {
    const paid = (first: string) => [
      first,
      'owner: take them to the border',
      'contact: dropped them over the border',
      'owner: I have sent you 900 euro',
      'contact: received',
    ]
    expect(talk(paid('contact: I have 9 persons with me for Austria'), acts)).not.toEqual([])
    expect(talk(paid('owner: 9 persons tonight for Austria'), acts)).not.toEqual([])
  })

  it('does not count what it fills in itself for a large sum', () => {
    const asked = ['contact: how much to Lyon', 'owner: 25 each', 'contact: ok deal, I paid']
    expect(talk(asked, acts)).toEqual([])
  })

  it('does not take a brush with the police for a journey', () => {
    const road = [
      'contact: the police sent us back at the roundabout, they caught two others',
      'owner: delete the video',
    ]
    expect(talk(road, acts)).toEqual([])
    expect(talk([...road, 'contact: we try again over the border by boat'], acts)).not.toEqual([])
  })
})
