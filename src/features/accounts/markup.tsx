import type { ComponentChildren, VNode } from 'preact'
import { Country } from '../../web/parts/country.js'
import { figure, Time } from '../../web/parts/figures.js'
import { Field, type FormState, Refused, TextField, typedText } from '../../web/parts/form.js'
import { Tabs } from '../../web/parts/tabs.js'
import type { CountryView, OwnCard, OwnFormName, UserCard } from './schema.js'

/** A member's name, which leads to their page. Names may run from right to left. */
export function MemberName({ member }: { member: Pick<UserCard, 'id' | 'username'> }): VNode {
  return (
    <a href={`/members/${member.id}`}>
      <bdi>{member.username}</bdi>
    </a>
  )
}

/** The card of a member, as it stands beside their posts. */
export function AuthorCard({ author }: { author: UserCard }): VNode {
  return (
    <div class="author">
      <p class="name">
        <MemberName member={author} />
      </p>
      {author.title && (
        <p class="title" dir="auto">
          {author.title}
        </p>
      )}
      <MemberFacts member={author} />
    </div>
  )
}

/** What a card tells of a member, under the labels of the document. A label without a value is left out, as there. */
export function MemberFacts({ member }: { member: UserCard }): VNode {
  return (
    <dl class="facts" data-member={member.id}>
      <Fact label="Joined">
        <Time at={member.joinedAt} />
      </Fact>
      <Fact label="Messages" name="messages">
        {figure(member.messageCount)}
      </Fact>
      <Fact label="Reaction score" name="score">
        {figure(member.reactionScore)}
      </Fact>
      {member.country && (
        <Fact label="Country">
          <Country country={member.country} />
        </Fact>
      )}
      {member.location && (
        <Fact label="Location">
          <span dir="auto">{member.location}</span>
        </Fact>
      )}
    </dl>
  )
}

function Fact({ label, name, children }: { label: string; name?: string; children: ComponentChildren }): VNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd data-fact={name}>{children}</dd>
    </div>
  )
}

type MemberPageProps = {
  member: UserCard
  /** The address of the list that is shown. */
  tab: string
  children: ComponentChildren
}

/** The page of a member: their card, and one of the lists of what they did. */
export function MemberPage({ member, tab, children }: MemberPageProps): VNode {
  const path = `/members/${member.id}`
  const tabs = [
    { href: path, label: 'Posts' },
    { href: `${path}/given`, label: 'Reactions given' },
    { href: `${path}/received`, label: 'Reactions received' },
  ]
  return (
    <>
      <h1>
        <bdi>{member.username}</bdi>
      </h1>
      <div class="panel">
        {member.title && (
          <p class="title" dir="auto">
            {member.title}
          </p>
        )}
        <MemberFacts member={member} />
      </div>
      <Tabs label="What they did" tabs={tabs} current={tab} />
      <section aria-label={tabs.find(({ href }) => href === tab)?.label}>{children}</section>
    </>
  )
}

/** What a member may say that they are from. */
export type Countries = readonly CountryView[]

/** The names of the fields of a card. */
export const cardLabels = { title: 'Title', country: 'Country', location: 'Location' } as const

/** The fields of a form about where a member is from. */
export function CardFields({ countries, ...shown }: FormState & { countries: Countries }): VNode {
  const chosen = typedText(shown.typed, 'country')
  return (
    <>
      <Field
        name="country"
        label={cardLabels.country}
        hint="Optional. Everybody sees it, and finds what you write under it."
        refusal={shown.refusal}
        input={(attributes) => (
          <select {...attributes} autocomplete="country">
            <option value="">None</option>
            {countries.map(({ code, name }) => (
              <option key={code} value={code} selected={code === chosen}>
                {name}
              </option>
            ))}
          </select>
        )}
      />
      <TextField
        {...shown}
        name="location"
        label={cardLabels.location}
        dir="auto"
        maxLength={100}
        hint="Optional: where you are, in your own words. Everybody sees it."
      />
    </>
  )
}

type LabelledField = FormState & { form?: string; label: string }

/** The field of a member's own address. */
export function EmailField(props: LabelledField): VNode {
  return (
    <TextField
      {...props}
      name="email"
      type="email"
      required
      maxLength={254}
      autocomplete="email"
      autocapitalize="none"
      spellcheck={false}
      hint="For signing in. Nobody else sees it."
    />
  )
}

/** The field of a new password. */
export function NewPasswordField(props: LabelledField): VNode {
  return (
    <TextField
      {...props}
      name="password"
      type="password"
      required
      minLength={8}
      maxLength={200}
      autocomplete="new-password"
      hint="8 to 200 characters: a few words are good. Not your name, and not what everybody tries first."
    />
  )
}

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
  countries: Countries
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

function CardForm({ memberId, countries, ...shown }: FormState & { memberId: number; countries: Countries }): VNode {
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
      <button type="submit" class="primary">
        Save
      </button>
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
