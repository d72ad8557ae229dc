import type { Language } from './language.ts'

/**
 * Hindi. Interface words of iPhone exports of 2022 and 2023, as seen in starkdmi/whats_json @ 760b3a0a, `test/data/languages`.
 */
export const hi: Language = {
  omitted: {
    image: ['फ़ोटो हटाई गई'],
    video: ['वीडियो छोड़ा गया'],
    audio: ['ऑडियो हटाई गयी'],
    sticker: ['स्टिकर छोड़ा गया'],
    gif: ['GIF छोड़ा गया'],
    contact: ['कॉन्टैक्ट कार्ड छोड़ा गया'],
    document: ['डॉक्यूमेंट छोड़ा गया'],
  },
  location: ['लोकेशन'],
  deleted: ['यह मैसेज डिलीट कर दिया गया है'],
  deletedByOwner: ['आपने यह मैसेज डिलीट किया'],
  encryption: ['मैसेजेस और कॉल्स एंड-टू-एंड एन्क्रिप्टेड हैं'],
  notices: [['security-code-changed', '{target} के लिए आपका सुरक्षा कोड बदल गया है']],
}
