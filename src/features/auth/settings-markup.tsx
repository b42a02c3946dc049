import type { VNode } from 'preact'
import { Time } from '../../web/parts/figures.js'
import {
  ButtonForm,
  Choices,
  type FormState,
  OnceKey,
  type Refusal,
  Refused,
  SendButton,
  TextField,
} from '../../web/parts/form.js'
import { SettingsTabs } from '../accounts/settings-markup.js'
import type { SessionView, TokenView } from './schema.js'

/** The page on which a member sees where they are signed in, and ends it there. */
export function SessionsPage(props: { sessions: readonly SessionView[]; refusal: Refusal | null }): VNode {
  const { sessions, refusal } = props
  return (
    <>
      <h1>Sessions</h1>
      <SettingsTabs current="/settings/sessions" />
      <Refused refusal={refusal} />
      <p>You are signed in here. Sign out what you do not know, and then change your password.</p>
      <ul class="panel lines">
        {sessions.map((session) => (
          <li key={session.id}>
            <SessionEntry session={session} />
          </li>
        ))}
      </ul>
      {sessions.some(({ isCurrent }) => !isCurrent) && (
        <ButtonForm action="/settings/sessions/end-others" label="Sign out everywhere else" />
      )}
    </>
  )
}

function SessionEntry({ session }: { session: SessionView }): VNode {
  const { id, userAgent, address, createdAt, lastSeenAt, isCurrent } = session
  return (
    <>
      <p>
        {isCurrent && <strong>This browser: </strong>}
        <bdi>{userAgent ?? 'A browser without a name'}</bdi>
      </p>
      <p class="by">
        Last seen <Time at={lastSeenAt} />
        {address && ` at ${address}`}, signed in <Time at={createdAt} />
      </p>
      <ButtonForm action={`/settings/sessions/${id}/end`} label="Sign out" />
    </>
  )
}

/** An API token that was just made, with the secret that nobody sees again. */
export type MadeToken = { token: TokenView; secret: string }

type Tokens = FormState & { tokens: readonly TokenView[]; made?: MadeToken | undefined }

/** The page on which a member makes and revokes what programs sign in with. */
export function TokensPage({ tokens, made, ...shown }: Tokens): VNode {
  return (
    <>
      <h1>API tokens</h1>
      <SettingsTabs current="/settings/tokens" />
      {made && <Secret made={made} />}
      <p>
        With a token a program acts in your name, as far as its scopes go. The <a href="/api/v1/docs">API</a> says how.
      </p>
      <NewTokenForm {...shown} />
      <section class="panel" aria-labelledby="tokens-heading">
        <h2 id="tokens-heading">Your tokens</h2>
        {tokens.length === 0 && <p>You have none.</p>}
        <ul class="lines">
          {tokens.map((token) => (
            <li key={token.id}>
              <TokenEntry token={token} />
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function Secret({ made: { token, secret } }: { made: MadeToken }): VNode {
  return (
    <section class="notice" role="status" aria-labelledby="secret-heading">
      <h2 id="secret-heading">
        <label for="secret">
          The secret of <bdi>{token.name}</bdi>
        </label>
      </h2>
      <p>Copy it now: it is not shown again.</p>
      <input id="secret" type="text" value={secret} readOnly autocomplete="off" spellcheck={false} />
      <p class="hint">
        Send it as <code>Authorization: Bearer …</code>
      </p>
    </section>
  )
}

/** What each scope lets a program do. */
const scopeWords: Record<TokenView['scopes'][number], { label: string; hint: string }> = {
  read: { label: 'Read', hint: 'See what you may see.' },
  write: { label: 'Write', hint: 'Write, react and change your settings.' },
  moderate: { label: 'Moderate', hint: 'Use the rights of a moderator, where you have them.' },
  admin: { label: 'Administer', hint: 'Use the rights of an administrator, if you are one.' },
}

const tokenLabels = { name: 'Name', scopes: 'Scopes' }

function NewTokenForm(shown: FormState): VNode {
  return (
    <form method="post" action="/settings/tokens" class="panel">
      <h2>New token</h2>
      <Refused refusal={shown.refusal} labels={tokenLabels} />
      <OnceKey />
      <TextField
        {...shown}
        name="name"
        label={tokenLabels.name}
        dir="auto"
        required
        maxLength={100}
        autocomplete="off"
        hint="What it is for, so that you know it again."
      />
      <Choices
        {...shown}
        name="scopes"
        legend={tokenLabels.scopes}
        hint="At least one; no more than the program needs."
        choices={Object.entries(scopeWords).map(([value, words]) => ({ value, ...words }))}
      />
      <SendButton>Make the token</SendButton>
    </form>
  )
}

function TokenEntry({ token: { id, name, scopes, createdAt, lastUsedAt } }: { token: TokenView }): VNode {
  return (
    <>
      <p dir="auto">{name}</p>
      <p class="by">
        {scopes.map((scope) => scopeWords[scope].label).join(', ')}; made <Time at={createdAt} />, last used{' '}
        {lastUsedAt ? <Time at={lastUsedAt} /> : 'never'}
      </p>
      <ButtonForm action={`/settings/tokens/${id}/revoke`} label="Revoke" />
    </>
  )
}
