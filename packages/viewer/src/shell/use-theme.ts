import { useEffect, useState } from 'react'
import type { Theme } from '../encoding'

const THEME = 'newsgraph.theme'
const readTheme = (): Theme => {
  try {
    const kept = localStorage.getItem(THEME)
    if (kept === 'light' || kept === 'dark') return kept
  } catch {
    // A browser that keeps nothing follows the system.
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

export const useTheme = (): readonly [Theme, () => void] => {
  const [theme, setTheme] = useState(readTheme)
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return [
    theme,
    () => {
      const next = theme === 'light' ? 'dark' : 'light'
      setTheme(next)
      try {
        localStorage.setItem(THEME, next)
      } catch {
        // Kept for this visit only.
      }
    },
  ]
}
