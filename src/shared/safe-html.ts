import { createRequire } from 'node:module'
import type sanitizeHtml from 'sanitize-html'

const require = createRequire(import.meta.url)

/** How long a link's address may be, in characters. */
export const linkLength = 2000

/** Where a link may lead: http, https and mail addresses, and paths of this site. Longer ones than 2,000 are no links. */
export function isAllowedLink(url: string): boolean {
  return url.length <= linkLength && (/^(?:https?:\/\/|mailto:)/i.test(url) || isSitePath(url))
}

/**
 * Where an image may come from: https, and paths of this site. Images of other sites are allowed, as forums live by
 * them; they load late and without a referrer, so their host learns a reader's address but not what is being read.
 */
export function isAllowedImage(url: string): boolean {
  return url.length <= linkLength && (/^https:\/\//i.test(url) || isSitePath(url))
}

/** The second wall: drops every tag, attribute, class and address that a rendered post cannot have. */
export function sanitize(html: string): string {
  // Loaded with the first text that is written: it brings sixty files, and reading needs none of them.
  const clean: typeof sanitizeHtml = require('sanitize-html')
  return clean(html, rules)
}

/**
 * Rendered HTML whose links and images name this site too, for readers elsewhere. In what `sanitize` wrote, no quote or
 * angle bracket stands bare in an attribute: what looks like one within a tag is one.
 */
export function absoluteLinks(sanitized: string, origin: string): string {
  const site = origin.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return sanitized.replace(/<(?:a|img)\s[^>]*>/g, (tag) =>
    tag.replace(/ (href|src)="(?=\/)/, (_found, name) => ` ${name}="${site}`),
  )
}

/** A path from the root. Two slashes, or a slash and a backslash, would lead to another host. */
function isSitePath(url: string): boolean {
  return /^\/(?![/\\])/.test(url) && !/[\t\n\r]/.test(url)
}

/** Our own links: mentions and quotes. */
const ownLink = /^\/(?:members|posts)\/\d+$/

const rules: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['p', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'em', 'strong', 's', 'code', 'pre', 'blockquote', 'cite'],
    ...['ul', 'ol', 'li', 'a', 'img', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'details', 'summary', 'span'],
  ],
  allowedAttributes: {
    a: ['href', 'title', 'rel'],
    img: ['src', 'alt', 'title', 'loading', 'referrerpolicy'],
    ol: ['start'],
    blockquote: ['data-post'],
    span: [{ name: 'tabindex', values: ['0'] }],
    table: [{ name: 'tabindex', values: ['0'] }],
  },
  allowedClasses: {
    a: ['mention'],
    blockquote: ['quote'],
    details: ['spoiler'],
    span: ['spoiler'],
    code: [/^language-/],
    th: ['align-left', 'align-center', 'align-right'],
    td: ['align-left', 'align-center', 'align-right'],
  },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowedSchemesByTag: { img: ['https'] },
  allowProtocolRelative: false,
  transformTags: {
    a: (tagName, { href, ...rest }) => {
      if (href === undefined || !isAllowedLink(href)) return { tagName, attribs: rest }
      const rel = ownLink.test(href) ? {} : { rel: 'nofollow ugc noopener' }
      return { tagName, attribs: { ...rest, href, ...rel } }
    },
    img: (tagName, { src, alt, title }) => {
      const seen = { alt: alt ?? '', ...(title === undefined ? {} : { title }) }
      const from = src !== undefined && isAllowedImage(src) ? { src } : {}
      return { tagName, attribs: { ...from, ...seen, loading: 'lazy', referrerpolicy: 'no-referrer' } }
    },
  },
  exclusiveFilter: (frame) => frame.tag === 'img' && !frame.attribs.src,
}
