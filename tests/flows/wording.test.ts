import { z } from 'zod'
import { readConfig } from '../../src/platform/config.js'
import { plainWords } from '../../src/shared/wording.js'

const words = (schema: z.ZodType, input: unknown) =>
  schema.safeParse(input, { error: plainWords }).error?.issues.map(({ message }) => message)

test('what is wrong with an input is said in plain words', () => {
  const member = z.strictObject({ name: z.string().min(2).max(3), age: z.int() })
  expect(words(member, { name: 'Ann' })).toEqual(['Is missing'])
  expect(words(member, { name: 5, age: '5' })).toEqual(['Must be text', 'Must be a number'])
  expect(words(member, { name: 'A', age: 1.5 })).toEqual(['Must have at least 2 characters', 'Must be a whole number'])
  expect(words(member, { name: 'Anna', age: 1, x: 1 })).toEqual(['Must have at most 3 characters', 'Takes no "x"'])
  expect(words(member, [])).toEqual(['Must be an object'])
  expect(words(z.string().min(1), '')).toEqual(['Must not be empty'])
  expect(words(z.array(z.number()).max(1), [1, 2])).toEqual(['Must have at most 1 item'])
  expect(words(z.number().positive(), 0)).toEqual(['Must be more than 0'])
  expect(words(z.enum(['a', 'b', 'c']), 'd')).toEqual(['Must be "a", "b" or "c"'])
  expect(words(z.email(), 'ann')).toEqual(['Must be an e-mail address'])
})

test('the words of a schema itself count first', () => {
  expect(words(z.string({ error: 'Must be a name' }), 5)).toEqual(['Must be a name'])
})

test('field names that a sender made up are cut short', () => {
  expect(words(z.strictObject({}), { ['x'.repeat(1000)]: 1 })?.[0]).toHaveLength('Takes no ""'.length + 50)
})

test.each([
  ['PORT', 'abc', 'a whole number from 0 to 65535'],
  ['EVENT_DAYS', '-1', 'a whole number from 1 to 3650'],
  ['TRUST_PROXY', 'true', 'a whole number from 0 to 10'],
  ['DATABASE_URL', 'mysql://localhost/forum', 'an address such as postgresql://user:password@host:5432/name'],
  [
    'DATABASE_URL',
    'postgresql://localhost:5432',
    'an address that names a database, such as postgresql://user:password@host:5432/name',
  ],
  ['PUBLIC_URL', 'forum.example.org', 'an address such as https://forum.example.org'],
  ['SEED', 'no', '"on" or "off"'],
])('%s=%s is refused with what was expected', (name, value, expected) => {
  expect(() => readConfig({ [name]: value })).toThrow(
    new Error(`The configuration is not valid. ${name}: Must be ${expected}. README.md lists every variable.`),
  )
})
