/**
 * What an app's own notice reports. The words are ours, one for all apps; the notice itself stays in the message's text.
 * `other` is a notice that is certainly the app's own but of no listed kind.
 */
export const events = [
  'encryption-notice',
  'chat-created',
  'group-created',
  'member-added',
  'member-removed',
  'member-left',
  'member-joined',
  'subject-changed',
  'icon-changed',
  'description-changed',
  'settings-changed',
  'admin-promoted',
  'admin-demoted',
  'invite-link-changed',
  'number-changed',
  'security-code-changed',
  'disappearing-on',
  'disappearing-off',
  'contact-blocked',
  'contact-unblocked',
  'contact-added',
  'business-notice',
  'privacy-changed',
  'message-deleted',
  'message-deleted-by-admin',
  'message-unsent',
  'message-pinned',
  'message-waiting',
  'message-unsupported',
  'view-once',
  'nickname-changed',
  'theme-changed',
  'history-cleared',
  'chat-migrated',
  'call-notice',
  'reaction-notice',
  'other',
] as const
export type EventKind = (typeof events)[number]

/** What a notice says beside its kind: `old`, `new`, `actor`, `target`, `label`, `duration` …, each as printed. */
export type EventDetails = Readonly<Record<string, string>>
