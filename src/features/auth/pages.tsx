import { z } from 'zod'
import { proveLogin } from '../../http/proofs.js'
import type { Reader } from '../../platform/transaction.js'
import { isAdministrator } from '../../shared/actor.js'
import { allCountries } from '../../shared/country.js'
import { nextField } from '../../shared/fields.js'
import { form, localPath, type Page, type PageRow, page, type Redirect } from '../../web/page.js'
import { type FormState, type Typed, typedText, untouched } from '../../web/parts/form.js'
import { register, type SignedIn, setUp, signIn, signOut } from './actions.js'
import { IsSetUpPage, SetUpPage, SignInPage, SignUpPage } from './markup.js'
import { hasAdministrator } from './queries.js'
import * as schema from './schema.js'

/** The doors of the forum, and what a member signs in with. `setupToken` makes the first administrator. */
export function authPages(setupToken: string): readonly PageRow[] {
  return [...signInPages, ...signUpPages, signOutForm, ...setUpPages(setupToken)]
}

const nextQuery = z.object({ next: nextField })

const signInPages = [
  page({
    path: '/sign-in',
    query: nextQuery,
    show: async ({ reader, actor, query }) => {
      const next = localPath(query.next)
      return actor.memberId === null ? signInPage(reader, { ...untouched, next }) : { redirect: next }
    },
  }),
  form({
    path: '/sign-in',
    body: schema.signInForm,
    act: async ({ db, actor, client, body, ...asked }) => {
      const login = await proveLogin({ ...asked, client }, body)
      return lead(await signIn(db, actor, login, client), body.next)
    },
    again: ({ reader, body }, refusal) => signInPage(reader, { typed: body, refusal, next: nextOf(body) }),
  }),
]

async function signInPage(reader: Reader, shown: FormState & { next: string }): Promise<Page> {
  const main = <SignInPage {...shown} isSetUp={await hasAdministrator(reader)} />
  return { title: 'Sign in', main, canonical: '/sign-in' }
}

const signUpPages = [
  page({
    path: '/sign-up',
    query: nextQuery,
    show: async ({ actor, query }) => {
      const next = localPath(query.next)
      return actor.memberId === null ? signUpPage({ ...untouched, next }) : { redirect: next }
    },
  }),
  form({
    path: '/sign-up',
    body: schema.signUpForm,
    once: true,
    act: async ({ db, actor, client, body, limits }) => {
      // The second press of the button, after the first one's answer.
      if (actor.memberId !== null) return { redirect: localPath(body.next) }
      await limits.signUp(client.address)
      return lead(await register(db, actor, body, client), body.next)
    },
    again: async ({ body }, refusal) => signUpPage({ typed: body, refusal, next: nextOf(body) }),
  }),
]

function signUpPage(shown: FormState & { next: string }): Page {
  return { title: 'Sign up', main: <SignUpPage {...shown} countries={allCountries()} />, canonical: '/sign-up' }
}

const signOutForm = form({
  path: '/sign-out',
  body: z.unknown(),
  act: async ({ db, actor }) => {
    await signOut(db, actor)
    return { redirect: '/', session: 'end' }
  },
})

function setUpPages(setupToken: string): readonly PageRow[] {
  return [
    page({ path: '/set-up', show: ({ reader }) => setUpPage(reader, untouched) }),
    form({
      path: '/set-up',
      body: schema.setup,
      once: true,
      act: async ({ db, actor, client, body, limits }) => {
        if (isAdministrator(actor)) return { redirect: '/' }
        await limits.signUp(client.address)
        return lead(await setUp(db, actor, body, { setupToken, client }), '/')
      },
      again: ({ reader, body }, refusal) => setUpPage(reader, { typed: body, refusal }),
    }),
  ]
}

async function setUpPage(reader: Reader, shown: FormState): Promise<Page> {
  if (await hasAdministrator(reader)) return { title: 'This forum is set up', main: <IsSetUpPage /> }
  return { title: 'Set up this forum', main: <SetUpPage {...shown} /> }
}

/** Takes who has just signed in where they wanted to go. */
function lead({ token, expiresAt }: SignedIn, next: string | undefined): Redirect {
  return { redirect: localPath(next), session: { token, expiresAt: new Date(expiresAt) } }
}

function nextOf(typed: Typed): string {
  return localPath(typedText(typed, 'next'))
}
