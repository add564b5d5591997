import type { ReactNode } from 'react'

/** A named area that scrolls and can be reached by keyboard. */
export const ScrollRegion = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
  // biome-ignore lint/a11y/useSemanticElements: the class is laid out as a block of its own
  <div className="table-scroll" tabIndex={0} role="region" aria-label={label}>
    {children}
  </div>
)
