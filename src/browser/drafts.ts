import { newKey } from '../client/rest.js'
import { openStorage } from './storage.js'

/** What somebody was writing: kept in this browser until it was sent, also over a reload or a crash. */
type Draft = {
  fields: Record<string, string>
  /** Which version of a post the text was written upon: what somebody else wrote since must not be lost. */
  version?: string
  /** The key that this text was sent with, so that a second try of the same text acts once. */
  sent?: { key: string; body: string }
}

const drafts = openStorage('localStorage')
const ways = openStorage('sessionStorage')

const prefix = 'rostra:draft:'

/** What a form that is leaving the page holds; forgotten on the next page, unless that is the form again. */
const leaving = 'rostra:leaving'

/** Keeps what is being written in this page's forms, and brings back what was not sent. To be called after all that may send a form otherwise. */
export function keepDrafts(): void {
  forgetSent()
  for (const form of writingForms()) {
    restore(form)
    form.addEventListener('input', () => save(form))
  }
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement
    if (event.defaultPrevented) return
    if (form.getAttribute('action') === '/sign-out') forgetAll()
    else if (writingForms().includes(form)) ways.write(leaving, keyOf(form))
  })
}

/** The key of a text that is being sent: the same one for the same text, so that it is posted once. */
export function sendingKey(form: HTMLFormElement, body: string): string {
  const draft = read(form) ?? draftOf(form)
  if (draft.sent?.body !== body) draft.sent = { key: newKey(), body }
  write(form, draft)
  return draft.sent.key
}

/** Forgets the draft of a form, which was sent. */
export function forgetDraft(form: HTMLFormElement): void {
  drafts.forget(keyOf(form))
}

function writingForms(): HTMLFormElement[] {
  return [...document.querySelectorAll('form')].filter((form) => form.querySelector('textarea[name="body"]'))
}

/** A form was sent from the page before: when this page does not show it again, it was taken. */
function forgetSent(): void {
  const key = ways.read(leaving)
  if (key === null) return
  ways.forget(leaving)
  const isShownAgain = writingForms().some(
    (form) => keyOf(form) === key && form.contains(document.querySelector('.refused, #preview')),
  )
  if (!isShownAgain) drafts.forget(key)
}

function restore(form: HTMLFormElement): void {
  const draft = read(form)
  if (!draft) return
  let isRestored = false
  for (const field of textFieldsOf(form)) {
    const kept = draft.fields[field.name]
    if (!kept || kept === field.value || (field.value !== field.defaultValue && field.value !== '')) continue
    // A form that came back from the server holds what was typed last.
    if (form.querySelector('.refused')) continue
    field.value = kept
    isRestored = true
  }
  if (isRestored) offerDiscard(form, writtenUpon(form, draft.version))
}

/** Makes a form say which version its text was written upon. Answers how to take that back. */
function writtenUpon(form: HTMLFormElement, version: string | undefined): () => void {
  const field = versionOf(form)
  const present = field?.value
  if (!field || present === undefined || version === undefined) return () => undefined
  field.value = version
  return () => {
    field.value = present
  }
}

function versionOf(form: HTMLFormElement): HTMLInputElement | null {
  return form.querySelector('input[name="version"]')
}

function offerDiscard(form: HTMLFormElement, forgetVersion: () => void): void {
  const notice = document.createElement('p')
  notice.className = 'hint draft'
  notice.textContent = 'This is your draft. '
  const discard = document.createElement('button')
  discard.type = 'button'
  discard.className = 'plain'
  discard.textContent = 'Discard it'
  discard.addEventListener('click', () => {
    forgetDraft(form)
    form.reset()
    forgetVersion()
    notice.remove()
  })
  notice.append(discard)
  form.querySelector('textarea')?.after(notice)
}

function save(form: HTMLFormElement): void {
  const isEmpty = textFieldsOf(form).every(({ value, defaultValue }) => value === '' || value === defaultValue)
  const sent = read(form)?.sent
  if (isEmpty) forgetDraft(form)
  else write(form, { ...draftOf(form), ...(sent ? { sent } : {}) })
}

function draftOf(form: HTMLFormElement): Draft {
  const fields = Object.fromEntries(textFieldsOf(form).map(({ name, value }) => [name, value]))
  const version = versionOf(form)?.value
  return { fields, ...(version === undefined ? {} : { version }) }
}

function textFieldsOf(form: HTMLFormElement): (HTMLInputElement | HTMLTextAreaElement)[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input[type="text"]')]
}

/** Drafts of one member are not those of the next at the same browser. */
function keyOf(form: HTMLFormElement): string {
  return `${prefix}${document.body.dataset.viewer}:${form.getAttribute('action')}`
}

/** What was kept for a form. What cannot be read, as another program may have written it, is nothing. */
function read(form: HTMLFormElement): Draft | null {
  try {
    const draft = JSON.parse(drafts.read(keyOf(form)) ?? 'null') as Draft | null
    return draft?.fields ? draft : null
  } catch {
    return null
  }
}

function write(form: HTMLFormElement, draft: Draft): void {
  drafts.write(keyOf(form), JSON.stringify(draft))
}

function forgetAll(): void {
  for (const key of drafts.keys()) if (key.startsWith(prefix)) drafts.forget(key)
}
