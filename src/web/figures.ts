import { type Html, html } from './html.js'

/** A moment: its day, and the exact time for machines. */
export const showTime = (at: string): Html => html`<time datetime="${at}">${day(at)}</time>`

/** 28,401 */
export const figure = (count: number) => count.toLocaleString('en-US')

const days = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', year: 'numeric', timeZone: 'UTC' })

/** Oct 15, 2017: the day in UTC, as everywhere. */
export const day = (at: string) => days.format(new Date(at))
