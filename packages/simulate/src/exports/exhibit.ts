import { join } from 'node:path'
import type { Device } from '../world/devices.ts'
import type { ChatHead, ChatWriter } from './chat-writer.ts'
import { FacebookWriter } from './facebook.ts'
import { putFile } from './file-sink.ts'
import { SkypeExport } from './skype.ts'
import { ViberWriter } from './viber.ts'
import { WhatsappWriter } from './whatsapp.ts'

/** The exports of one phone, in a folder of its own. */
export class Exhibit {
  readonly device: Device
  readonly folder: string
  #skype: SkypeExport | null = null
  #chats = 0

  constructor(out: string, device: Device) {
    this.device = device
    this.folder = join(out, device.exhibit)
    putFile(join(out, 'custody', `${device.exhibit}.yaml`), custodyRecord(device))
  }

  open(chat: Omit<ChatHead, 'device' | 'folder'>): ChatWriter {
    const head = { ...chat, device: this.device, folder: this.folder }
    const number = this.#chats++
    if (chat.account.app === 'whatsapp') return new WhatsappWriter(head, number)
    if (chat.account.app === 'viber') return new ViberWriter(head)
    if (chat.account.app === 'facebook') return new FacebookWriter(head)
    this.#skype ??= new SkypeExport(this.folder, this.device)
    return this.#skype.open(head)
  }

  close(): void {
    this.#skype?.close()
  }
}

/** What is recorded of the seizure, in the form of docs/custody.md. */
function custodyRecord({ exhibit, owner, platform, zone }: Device): string {
  const [make, model] = platform === 'iphone' ? ['Apple', 'iPhone 12'] : ['Samsung', 'SM-A525F']
  return `exhibit: ${exhibit}
seal: "0107-${exhibit.slice(-1)}"
device:
  make: ${make}
  model: ${model}
legalTitle:
  reference: 2023/1107
  authority: Investigating judge, court of first instance
  date: 2023-11-27
extraction:
  tool: the apps' own exports
  method: user-export
  date: 2023-12-04
  examiner: A. Examiner
clock:
  checked: yes
  deviationSeconds: 0
owners:
  - ${owner.name}
${platform === 'iphone' ? `  - ${owner.facebook}\n` : ''}  - "${owner.number}"
zone: ${zone}
zoneReason: setting of the phone, seen when the chats were exported
region: BE
`
}
