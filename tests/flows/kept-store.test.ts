import { createStore } from '../../src/platform/kept-store.js'
import type { Tag } from '../../src/platform/reader.js'

/** Tells so many changes of other things, one by one. */
function changeOthers(store: ReturnType<typeof createStore>, many: number): void {
  for (let i = 0; i < many; i++) store.forget([`post:${i}`])
}

test('a value is there until something changes that it was made of', () => {
  const store = createStore(10_000)
  store.set('page', 'a page', ['thread:1', 'card:2'], 10)
  store.set('other', 'another', ['thread:2'], 10)
  store.forget(['thread:3', 'card:4'])
  expect(store.get('page')?.value).toBe('a page')
  store.forget(['card:2', 'lists'])
  expect(store.get('page')).toBeUndefined()
  expect(store.get('other')?.value).toBe('another')
})

test('what is put after a change holds, also under the key of what does not', () => {
  const store = createStore(10_000)
  store.set('page', 'old', ['thread:1'], 10)
  store.forget(['thread:1'])
  store.set('page', 'new', ['thread:1'], 10)
  expect(store.get('page')?.value).toBe('new')
  store.forget(['thread:1'])
  expect(store.get('page')).toBeUndefined()
})

test('when everything changed nothing is there', () => {
  const store = createStore(10_000)
  store.set('page', 'a page', [], 10)
  store.forget(['everything'])
  expect(store.get('page')).toBeUndefined()
  expect(store.bytes()).toBe(0)
})

test('what was used last stays longest', () => {
  const store = createStore(1000)
  for (const key of ['a', 'b']) store.set(key, key, [], 300)
  store.get('a')
  store.set('c', 'c', [], 300)
  expect(['a', 'b', 'c'].filter((key) => store.get(key))).toEqual(['a', 'c'])
})

test('a change is never lost, however many follow it', () => {
  for (const many of [49_998, 49_999, 50_000, 99_998, 99_999, 100_000, 150_000]) {
    const store = createStore(10_000)
    const tags: Tag[] = ['thread:1']
    store.set('page', 'a page', tags, 10)
    store.forget(tags)
    changeOthers(store, many)
    expect([many, store.get('page')]).toEqual([many, undefined])
  }
})

test('what is asked for stays through any number of changes of other things, what is not for 50,000 at least', () => {
  const store = createStore(10_000)
  store.set('asked', 'asked', ['thread:1'], 10)
  store.set('unasked', 'unasked', ['thread:1'], 10)
  for (let i = 0; i < 49_999; i++) store.forget([`post:${i}`])
  expect(store.get('unasked')?.value).toBe('unasked')
  for (let i = 0; i < 5; i++) {
    changeOthers(store, 50_000)
    expect(store.get('asked')?.value).toBe('asked')
  }
  expect(store.get('unasked')).toBeUndefined()
})
