import { newKey } from '../client/rest.js'

/** What somebody was writing: kept in this browser until it was sent, also over a reload or a crash. */
type Draft = {
  fields: Record<string, string>
  /** The key that this text was sent with, so that a second try of the same text acts once. */
  sent?: { key: string; body: string }
}

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
    else if (writingForms().includes(form)) sessionStorage.setItem(leaving, keyOf(form))
  })
}

/** The key of a text that is being sent: the same one for the same text, so that it is posted once. */
export function sendingKey(form: HTMLFormElement, body: string): string {
  const draft = read(form) ?? { fields: fieldsOf(form) }
  if (draft.sent?.body !== body) draft.sent = { key: newKey(), body }
  write(form, draft)
  return draft.sent.key
}

/** Forgets the draft of a form, which was sent. */
export function forgetDraft(form: HTMLFormElement): void {
  localStorage.removeItem(keyOf(form))
}

function writingForms(): HTMLFormElement[] {
  return [...document.querySelectorAll('form')].filter((form) => form.querySelector('textarea[name="body"]'))
}

/** A form was sent from the page before: when this page does not show it again, it was taken. */
function forgetSent(): void {
  const key = sessionStorage.getItem(leaving)
  if (key === null) return
  sessionStorage.removeItem(leaving)
  const isShownAgain = writingForms().some(
    (form) => keyOf(form) === key && form.contains(document.querySelector('.refused, #preview')),
  )
  if (!isShownAgain) localStorage.removeItem(key)
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
  if (isRestored) offerDiscard(form)
}

function offerDiscard(form: HTMLFormElement): void {
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
    notice.remove()
  })
  notice.append(discard)
  form.querySelector('textarea')?.after(notice)
}

function save(form: HTMLFormElement): void {
  const fields = fieldsOf(form)
  const isEmpty = textFieldsOf(form).every(({ value, defaultValue }) => value === '' || value === defaultValue)
  const sent = read(form)?.sent
  if (isEmpty) forgetDraft(form)
  else write(form, { fields, ...(sent ? { sent } : {}) })
}

function fieldsOf(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries(textFieldsOf(form).map(({ name, value }) => [name, value]))
}

function textFieldsOf(form: HTMLFormElement): (HTMLInputElement | HTMLTextAreaElement)[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input[type="text"]')]
}

/** Drafts of one member are not those of the next at the same browser. */
function keyOf(form: HTMLFormElement): string {
  return `${prefix}${document.body.dataset.viewer}:${form.getAttribute('action')}`
}

function read(form: HTMLFormElement): Draft | null {
  const kept = localStorage.getItem(keyOf(form))
  return kept === null ? null : (JSON.parse(kept) as Draft)
}

function write(form: HTMLFormElement, draft: Draft): void {
  try {
    localStorage.setItem(keyOf(form), JSON.stringify(draft))
  } catch (error) {
    // The browser keeps no more: the text is still in the form.
    console.warn('The draft could not be kept.', error)
  }
}

function forgetAll(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key)
}
