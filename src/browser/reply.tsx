import { ForumError, type ForumRest, type PostView } from '../client/index.js'
import { Preview } from '../features/posts/markup.js'
import { forgetDraft, sendingKey } from './drafts.js'
import { draw } from './draw.js'

/** Sends replies and shows previews without leaving the page. `show` draws what was posted. */
export function sendReplies(forum: ForumRest, threadId: number, show: (post: PostView) => void): void {
  const form = document.querySelector<HTMLFormElement>('form#reply')
  const text = form?.querySelector<HTMLTextAreaElement>('textarea[name="body"]')
  if (!form || !text) return
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const isPreview = event.submitter?.getAttribute('value') === 'preview'
    void (isPreview ? preview(forum, form, text.value) : send(form, text, show, forum, threadId))
  })
}

/** Ctrl or ⌘ with Enter sends what is being written, in every form. */
export function sendByShortcut(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    const form = event.target instanceof HTMLTextAreaElement ? event.target.form : null
    const button = form?.querySelector<HTMLButtonElement>('button[value="send"], button.primary')
    if (!form || !button) return
    event.preventDefault()
    form.requestSubmit(button)
  })
}

/** For how long a second click counts as one by mistake, in milliseconds: a sending that was stopped can be sent again. */
const patience = 3000

/** A form that leaves the page is not sent again by a second click. To be called after all that may send it otherwise. */
export function sendOnce(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement
    if (event.defaultPrevented || form.method !== 'post') return
    if (form.dataset.sending !== undefined) return event.preventDefault()
    form.dataset.sending = ''
    setTimeout(() => delete form.dataset.sending, patience)
  })
  // Back to a page that was kept as it was left.
  addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-sending]')) delete form.dataset.sending
  })
}

async function send(
  form: HTMLFormElement,
  text: HTMLTextAreaElement,
  show: (post: PostView) => void,
  forum: ForumRest,
  threadId: number,
): Promise<void> {
  if (form.dataset.sending !== undefined) return
  form.dataset.sending = ''
  const body = text.value
  try {
    const { post } = await forum.threads.reply(threadId, body, sendingKey(form, body))
    // What was typed while it was on its way stays.
    if (text.value === body) text.value = ''
    if (text.value === '') forgetDraft(form)
    text.dispatchEvent(new Event('input', { bubbles: true }))
    form.querySelectorAll('.notice, .hint.draft').forEach((old) => {
      old.remove()
    })
    document.querySelector('#preview')?.remove()
    show(post)
  } catch (error) {
    tell(form, error)
  } finally {
    delete form.dataset.sending
  }
}

async function preview(forum: ForumRest, form: HTMLFormElement, body: string): Promise<void> {
  try {
    const { html } = await forum.posts.preview(body)
    document.querySelector('#preview')?.remove()
    form.before(draw(<Preview html={html} />))
    form.querySelector('.notice')?.remove()
  } catch (error) {
    tell(form, error)
  }
}

/**
 * Leaves a page that is not there any more for its reader, for the page that says so. Where they are writing, what they
 * wrote stays before them, and all else goes.
 */
export function leaveGone(): void {
  const form = document.querySelector<HTMLFormElement>('form#reply')
  const text = form?.querySelector('textarea')?.value
  if (!form || !text) {
    location.reload()
    return
  }
  const gone = 'This thread is gone, or you may not see it any more. What you wrote is below: copy it to keep it.'
  document.querySelector('main')?.replaceChildren(form)
  tell(form, new ForumError('not_found', gone))
}

/** Says at the form why it was refused. What was typed stays where it is. */
function tell(form: HTMLFormElement, error: unknown): void {
  const notice = document.createElement('div')
  notice.className = 'notice refused'
  notice.setAttribute('role', 'alert')
  const said = document.createElement('p')
  if (error instanceof ForumError && error.status === 401) {
    said.append('You are signed out. What you wrote is kept: ', signInLink(), ', then send it again.')
  } else if (error instanceof ForumError) {
    said.append(error.message)
  } else {
    said.append('The forum could not be reached. What you wrote is kept: send it again when you are back online.')
  }
  notice.append(said)
  form.querySelector('.notice')?.remove()
  form.prepend(notice)
}

function signInLink(): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = '/sign-in'
  link.target = '_blank'
  link.textContent = 'sign in in a new tab'
  return link
}
