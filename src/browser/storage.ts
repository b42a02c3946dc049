/**
 * A storage of the browser. What it refuses to keep, because that is forbidden or it is full, is remembered as long as
 * the page is open: nobody who writes is hindered.
 */
export function openStorage(kind: 'localStorage' | 'sessionStorage') {
  const remembered = new Map<string, string>()
  const use = <T>(act: (storage: Storage) => T): T | undefined => {
    try {
      return act(window[kind])
    } catch (error) {
      console.warn(`The browser's ${kind} cannot be used.`, error)
      return undefined
    }
  }
  return {
    keys: (): string[] => use((storage) => Object.keys(storage)) ?? [],
    read: (key: string): string | null => remembered.get(key) ?? use((storage) => storage.getItem(key)) ?? null,
    write: (key: string, text: string): void => {
      remembered.set(key, text)
      use((storage) => {
        storage.setItem(key, text)
        remembered.delete(key)
      })
    },
    forget: (key: string): void => {
      remembered.delete(key)
      use((storage) => storage.removeItem(key))
    },
  }
}
