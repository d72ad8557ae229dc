import { describe, expect, it } from 'vitest'
import { brief, findingsIn } from '../detect-in.test-support.ts'
import { checkEthereum, checkSegwit } from './address-checks.ts'
import { crypto } from './crypto.ts'

describe('crypto', () => {
  it.each([
    ['btc', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', 'checksum-valid'],
    ['btc', '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy', 'checksum-valid'],
    ['btc', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', 'checksum-valid'],
    ['btc', 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0', 'checksum-valid'],
    ['eth', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', 'checksum-valid'],
    ['eth', '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed', 'format-only'],
    ['tron', 'T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb', 'checksum-valid'],
    ['ltc', 'LM2WMpR1Rp6j3Sa59cMXMs1SPzj9eXpGc1', 'checksum-valid'],
  ])('%s: %s is %s', (scheme, address, verdict) => {
    const text = `send usdt here ${address}, ok?`
    const [finding, ...more] = findingsIn(crypto, text)
    expect(finding).toMatchObject({ kind: 'payment.account', value: address, verdict, attributes: { scheme } })
    expect(finding?.confidence).toBe(verdict === 'checksum-valid' ? 'high' : 'medium')
    expect(text.slice(finding?.start, finding?.end)).toBe(address)
    expect(more).toEqual([])
  })

  it.each([
    ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb'],
    ['T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwc'],
    ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5'],
    ['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD'],
  ])('keeps the altered address %s as low', (address) => {
    expect(brief(crypto, address)).toEqual([`${address} | ${address} | low | checksum-failed`])
  })

  it('writes segwit addresses in small letters', () => {
    const [finding] = findingsIn(crypto, 'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4')
    expect(finding?.value).toBe('bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4')
  })

  it('tells a token contract from an account', () => {
    const [finding] = findingsIn(crypto, 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t')
    expect(finding).toMatchObject({ confidence: 'medium', attributes: { scheme: 'tron', tokenContract: 'USDT' } })
  })

  it.each([
    ['a SHA-256', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['a transaction hash', '0xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['a long word', 'Donaudampfschifffahrtsgesellschaft'],
    ['a long number', '1234567890123456789012345678901234'],
    ['part of a longer word', 'x1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
    ['in a link', 'https://example.com/1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
    ['mixed case segwit', 'bc1QW508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
  ])('leaves alone: %s', (_, text) => {
    expect(findingsIn(crypto, text)).toEqual([])
  })
})

describe('address checks', () => {
  it('asks for bech32 in version 0 and bech32m above', () => {
    // The same words with the other code's checksum: BIP 350, invalid addresses.
    expect(checkSegwit('bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh', 'bc')).toBe('checksum-failed')
    expect(checkSegwit('bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd', 'bc')).toBe('checksum-failed')
    expect(checkSegwit('tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx', 'bc')).toBe('checksum-failed')
  })

  it('knows the examples of EIP-55', () => {
    const examples = [
      '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359',
      '0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB',
      '0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb',
    ]
    expect(examples.map(checkEthereum)).toEqual(['checksum-valid', 'checksum-valid', 'checksum-valid'])
    expect(checkEthereum('0x52908400098527886E0F7030069857D2E4169EE7')).toBe('format-only')
  })
})
