import { endianness } from 'node:os'
import { ENGINE_VERSION } from '../../model/index.js'
import { type OverrideEntry, type StoreCounts, vocabularyDigest } from '../../store/index.js'
import type { WhoIsWho } from '../load-index.js'

/** Raised whenever what is in the file, or how it is made of the store, is another: files of other numbers are made anew. */
const FORMAT = 1

/** What a file begins with: these letters, the check sum of the head, its length. The head is JSON, and behind it stands the body. */
export const MAGIC = 'nwsgraph'
export const HEAD_AT = MAGIC.length + 8
/** Every part of the body begins at a multiple of so many bytes. */
const ALIGNMENT = 8

/** What the files of this program have in common; numbers are kept as they are in memory. */
export const maker = (): string => `${FORMAT} ${ENGINE_VERSION} ${vocabularyDigest()} ${endianness()}`

/** What can be known of a file without reading all of it. */
export interface Head {
  readonly maker: string
  /** The mark of the store it was made from. */
  readonly mark: string
  /** The decisions that are shown in it, by id. */
  readonly shown: readonly string[]
  /** The decisions the store knew. */
  readonly known: readonly OverrideEntry[]
  readonly counts: StoreCounts
  readonly maxStatements: number
  /** Bytes of each part of the body, and their check sum. */
  readonly parts: readonly number[]
  readonly sum: number
}

/** What of an index is small, or read as a whole. */
export interface Tables {
  readonly version: string
  readonly truncated: boolean
  readonly who: Omit<WhoIsWho, 'names'>
  readonly names: readonly (readonly [id: string, name: string])[]
  readonly actors: {
    readonly ids: readonly string[]
    readonly names: readonly string[]
    readonly countries: readonly (string | null)[]
    /** By number, where they are not just the name. */
    readonly aliases: Readonly<Record<string, readonly string[]>>
    readonly merged: Readonly<Record<string, readonly string[]>>
  }
  readonly types: readonly string[]
  readonly relations: readonly string[]
  readonly isSymmetric: readonly boolean[]
  readonly publishers: readonly string[]
}

/** The next place a part may begin at. */
export const aligned = (at: number): number => Math.ceil(at / ALIGNMENT) * ALIGNMENT
