import type { VNode } from 'preact'
import { withNext } from '../../web/parts/address.js'
import { type FormState, OnceKey, Refused, SendButton, TextField } from '../../web/parts/form.js'
import { CardFields, cardLabels, EmailField, NewPasswordField } from '../accounts/fields-markup.js'
import type { CountryView } from '../accounts/schema.js'

type DoorForm = FormState & { next: string }

/** The page on which a member signs in. Its last line leads to the set-up of a forum that nobody runs yet. */
export function SignInPage({ next, isSetUp, ...shown }: DoorForm & { isSetUp: boolean }): VNode {
  return (
    <>
      <h1>Sign in</h1>
      <form method="post" action="/sign-in" class="panel">
        <Refused refusal={shown.refusal} labels={doorLabels} />
        <Next next={next} />
        <TextField
          {...shown}
          name="login"
          label={doorLabels.login}
          required
          maxLength={254}
          autocomplete="username"
          {...asTyped}
        />
        <TextField
          {...shown}
          name="password"
          label={doorLabels.password}
          type="password"
          required
          maxLength={200}
          autocomplete="current-password"
        />
        <SendButton>Sign in</SendButton>
      </form>
      <p>
        Not a member yet? <a href={withNext('/sign-up', next)}>Sign up</a>
      </p>
      {!isSetUp && (
        <p>
          This forum has no administrator yet. <a href="/set-up">Set it up</a>
        </p>
      )}
    </>
  )
}

/** The page on which a guest becomes a member. */
export function SignUpPage({ next, countries, ...shown }: DoorForm & { countries: readonly CountryView[] }): VNode {
  return (
    <>
      <h1>Sign up</h1>
      <form method="post" action="/sign-up" class="panel">
        <Refused refusal={shown.refusal} labels={{ ...doorLabels, ...cardLabels }} />
        <OnceKey />
        <Next next={next} />
        <NewMemberFields {...shown} />
        <CardFields {...shown} countries={countries} />
        <SendButton>Sign up</SendButton>
      </form>
      <p>
        Already a member? <a href={withNext('/sign-in', next)}>Sign in</a>
      </p>
    </>
  )
}

/** The page on which the first administrator is made. */
export function SetUpPage(shown: FormState): VNode {
  return (
    <>
      <h1>Set up this forum</h1>
      <p>This makes the first administrator, who decides about the forums and about everybody else’s rights.</p>
      <form method="post" action="/set-up" class="panel">
        <Refused refusal={shown.refusal} labels={doorLabels} />
        <OnceKey />
        <TextField
          {...shown}
          name="token"
          label={doorLabels.token}
          required
          maxLength={1000}
          autocomplete="off"
          {...asTyped}
          hint="The forum printed it when it started, unless its operator chose one as SETUP_TOKEN."
        />
        <NewMemberFields {...shown} />
        <SendButton>Set up</SendButton>
      </form>
    </>
  )
}

/** What the page of the set-up says once there is an administrator. */
export function IsSetUpPage(): VNode {
  return (
    <>
      <h1>This forum is set up</h1>
      <p>
        It has an administrator, who can make others. <a href="/sign-in">Sign in</a>
      </p>
    </>
  )
}

const doorLabels = {
  login: 'Username or e-mail address',
  token: 'Set-up token',
  username: 'Username',
  email: 'E-mail address',
  password: 'Password',
} as const

/** For what is compared as it is typed: no phone should correct it. */
const asTyped = { autocapitalize: 'none', spellcheck: false } as const

function NewMemberFields(shown: FormState): VNode {
  return (
    <>
      <TextField
        {...shown}
        name="username"
        label={doorLabels.username}
        dir="auto"
        required
        // Thirty characters may be twice as many units.
        maxLength={60}
        autocomplete="username"
        {...asTyped}
        hint="3 to 30 letters, digits and _ . - with a letter or a digit at both ends. Everybody sees it."
      />
      <EmailField {...shown} label={doorLabels.email} />
      <NewPasswordField {...shown} label={doorLabels.password} />
    </>
  )
}

/** Takes along where a form leads. */
function Next({ next }: { next: string }): VNode | null {
  return next === '/' ? null : <input type="hidden" name="next" value={next} />
}
