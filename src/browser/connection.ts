import type { Status } from '../client/index.js'

const words: Record<Status, string> = {
  connecting: 'Connecting…',
  connected: 'Live',
  reconnecting: 'Reconnecting…',
  offline: 'Offline',
}

/** Shows how the page is connected. Changes are read out once it was live, the first connection is not. */
export function showConnection(status: Status): void {
  const mark = document.querySelector<HTMLElement>('#connection')
  if (!mark) return
  const shown = status !== 'connected' && !navigator.onLine ? 'offline' : status
  mark.dataset.status = shown
  mark.textContent = words[shown]
  if (status === 'connected') setTimeout(() => mark.setAttribute('aria-live', 'polite'))
}
