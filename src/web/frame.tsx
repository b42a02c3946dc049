import type { VNode } from 'preact'
import type { Asset } from './assets.js'
import type { Page } from './page.js'
import { withNext } from './parts/address.js'
import { ButtonForm } from './parts/form.js'

/** Who looks at a page, as its frame shows them. Who moderates single forums only, by a rule, is no moderator here. */
export type Viewer = { id: number; username: string; isModerator: boolean }

/** What the frame of a page is drawn from besides the page. */
type Framing = {
  page: Page
  /** The path that was asked, for the navigation. */
  path: string
  origin: string
  viewer: Viewer | null
  nonce: string
  /** The place in the log as of which the page is. */
  place: string
  assets: { style: Asset; script: Asset }
}

/** What stands around every page: its head, the navigation, and the page itself. */
export function Frame(framing: Framing): VNode {
  const { page, path, viewer, place } = framing
  return (
    <html lang="en">
      <Head {...framing} />
      <body
        id="top"
        data-viewer={viewer?.id}
        data-streams={page.live?.streams.join(' ')}
        data-cursor={page.live && place}
      >
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <header class="site">
          <a class="site-name" href="/">
            Rostra
          </a>
          <p id="connection" aria-live="off" />
          <Navigation path={path} viewer={viewer} />
          <Membership path={path} viewer={viewer} />
        </header>
        <main id="main" tabIndex={-1}>
          {page.main}
        </main>
        <footer class="site">
          <nav aria-label="For programs">
            {page.feed && <a href={`${page.feed}.atom`}>Feed</a>}
            <a href="/api/v1/docs">API</a>
          </nav>
        </footer>
        {page.facts && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: inScript(page.facts) }} />}
      </body>
    </html>
  )
}

function Head({ page, origin, nonce, assets }: Framing): VNode {
  const title = page.title === siteName ? siteName : `${page.title} · ${siteName}`
  const address = page.canonical === undefined ? undefined : origin + page.canonical
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      {page.description && <meta name="description" content={page.description} />}
      {address ? <link rel="canonical" href={address} /> : <meta name="robots" content="noindex" />}
      {address && <OpenGraph page={page} address={address} />}
      {page.feed && <FeedLinks feed={page.feed} title={page.title} />}
      <link rel="stylesheet" href={assets.style.path} />
      <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
      <script type="module" nonce={nonce} src={assets.script.path} />
    </head>
  )
}

/** What the forum is called. */
export const siteName = 'Rostra'

function OpenGraph({ page, address }: { page: Page; address: string }): VNode {
  return (
    <>
      <meta property="og:site_name" content={siteName} />
      <meta property="og:type" content={page.publishedAt ? 'article' : 'website'} />
      {page.publishedAt && <meta property="article:published_time" content={page.publishedAt} />}
      <meta property="og:title" content={page.title} />
      <meta property="og:url" content={address} />
      {page.description && <meta property="og:description" content={page.description} />}
      <meta name="twitter:card" content="summary" />
    </>
  )
}

const feedTypes = { rss: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json' } as const

function FeedLinks({ feed, title }: { feed: string; title: string }): VNode {
  return (
    <>
      {Object.entries(feedTypes).map(([ending, type]) => (
        <link key={ending} rel="alternate" type={type} title={title} href={`${feed}.${ending}`} />
      ))}
    </>
  )
}

/** JSON that cannot end the script it stands in. */
function inScript(facts: object): string {
  return JSON.stringify(facts).replaceAll('<', '\\u003c')
}

const places = [
  ['/whats-new', 'What’s new'],
  ['/latest-posts', 'Latest posts'],
  ['/countries', 'Countries'],
] as const

function Navigation({ path, viewer }: { path: string; viewer: Viewer | null }): VNode {
  const shown = viewer?.isModerator ? [...places, ['/reports', 'Reports'] as const] : places
  return (
    <nav aria-label="Forum">
      {shown.map(([href, label]) => (
        <a key={href} href={href} aria-current={path === href ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  )
}

function Membership({ path, viewer }: { path: string; viewer: Viewer | null }): VNode {
  if (!viewer) {
    const next = path.startsWith('/sign-') ? '/' : path
    return (
      <nav class="membership" aria-label="Membership">
        <a href={withNext('/sign-in', next)}>Sign in</a>
        <a href={withNext('/sign-up', next)}>Sign up</a>
      </nav>
    )
  }
  return (
    <nav class="membership" aria-label="Membership">
      <a href={`/members/${viewer.id}`}>
        <bdi>{viewer.username}</bdi>
      </a>
      <a href="/settings">Settings</a>
      <ButtonForm action="/sign-out" label="Sign out" />
    </nav>
  )
}
