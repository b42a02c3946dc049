import type { VNode } from 'preact'
import { type FormState, Refused, SendButton, TextField } from '../../web/parts/form.js'
import { Tabs } from '../../web/parts/tabs.js'
import { CardFields, cardLabels, EmailField, type LabelledField, NewPasswordField } from './fields-markup.js'
import type { CountryView, OwnCard, OwnFormName } from './schema.js'

const settingsTabs = [
  { href: '/settings', label: 'About me' },
  { href: '/settings/sessions', label: 'Sessions' },
  { href: '/settings/tokens', label: 'API tokens' },
]

/** The pages of a member's settings, with the one that is shown. */
export function SettingsTabs({ current }: { current: string }): VNode {
  return <Tabs label="Settings" tabs={settingsTabs} current={current} />
}

/** What the page of the settings shows: which of its forms was just done, and the one that was refused. */
type Settings = {
  member: OwnCard
  countries: readonly CountryView[]
  done?: OwnFormName | undefined
  refused?: (FormState & { name: OwnFormName }) | undefined
}

/** What a member may change of themselves, each in a form of its own. */
export function SettingsPage({ member, countries, done, refused }: Settings): VNode {
  const stateOf = (name: OwnFormName, typed: FormState['typed']): FormState =>
    refused?.name === name ? refused : { typed, refusal: null }
  const { title, country, location, email } = member
  const card = { title: title ?? '', country: country?.code ?? '', location: location ?? '' }
  return (
    <>
      <h1>Settings</h1>
      <SettingsTabs current="/settings" />
      {done && (
        <div class="notice" role="status">
          <p>{doneWords[done]}</p>
        </div>
      )}
      <CardForm {...stateOf('card', card)} memberId={member.id} countries={countries} />
      <EmailForm {...stateOf('email', { email: email ?? '' })} />
      <PasswordForm {...stateOf('password', {})} username={member.username} />
    </>
  )
}

const doneWords: Record<OwnFormName, string> = {
  card: 'Saved: this is what others see of you now.',
  email: 'Your e-mail address was changed.',
  password: 'Your password was changed. Everywhere else you are signed out.',
}

function CardForm({
  memberId,
  countries,
  ...shown
}: FormState & { memberId: number; countries: readonly CountryView[] }): VNode {
  return (
    <form method="post" action="/settings/card" class="panel">
      <h2>What others see</h2>
      <Refused refusal={shown.refusal} labels={cardLabels} />
      <p>
        Beside all that you write, and on <a href={`/members/${memberId}`}>your page</a>.
      </p>
      <TextField
        {...shown}
        name="title"
        label={cardLabels.title}
        dir="auto"
        maxLength={50}
        hint="Optional: a few words below your name."
      />
      <CardFields {...shown} countries={countries} />
      <SendButton>Save</SendButton>
    </form>
  )
}

function EmailForm(shown: FormState): VNode {
  const labels = { email: 'E-mail address', currentPassword: 'Current password' }
  return (
    <form method="post" action="/settings/email" class="panel">
      <h2>E-mail address</h2>
      <Refused refusal={shown.refusal} labels={labels} form="email" />
      <EmailField {...shown} form="email" label={labels.email} />
      <CurrentPassword {...shown} form="email" label={labels.currentPassword} />
      <button type="submit">Change the address</button>
    </form>
  )
}

function PasswordForm({ username, ...shown }: FormState & { username: string }): VNode {
  const labels = { password: 'New password', currentPassword: 'Current password' }
  return (
    <form method="post" action="/settings/password" class="panel">
      <h2>Password</h2>
      <Refused refusal={shown.refusal} labels={labels} form="password" />
      {/* Without a name it is not sent: it tells password managers whose password this is. */}
      <input type="text" autocomplete="username" value={username} readOnly hidden />
      <CurrentPassword {...shown} form="password" label={labels.currentPassword} />
      <NewPasswordField {...shown} form="password" label={labels.password} />
      <button type="submit">Change the password</button>
    </form>
  )
}

function CurrentPassword(props: LabelledField): VNode {
  return (
    <TextField
      {...props}
      name="currentPassword"
      type="password"
      required
      maxLength={200}
      autocomplete="current-password"
    />
  )
}
