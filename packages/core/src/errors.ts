/** Typed errors: the class says what the caller can do about it, `code` is stable, the message says what, which value, where and what to do. */
export class NewsgraphError extends Error {
  readonly code: string
  constructor(code: string, message: string, options?: { readonly cause?: unknown }) {
    super(message, options)
    this.code = code
    this.name = new.target.name
  }
}

/** The input (article, file, sentence, query) is wrong: fix the input. */
export class InputError extends NewsgraphError {}
/** An option or environment variable is wrong: fix the call. */
export class ConfigError extends NewsgraphError {}
/** A file the product ships (model, viewer build) is missing or damaged: rebuild or reinstall. */
export class AssetError extends NewsgraphError {}
/** The thing asked for does not exist. */
export class NotFoundError extends NewsgraphError {}
/** A bug of ours. */
export class InvariantError extends NewsgraphError {}

/** Something outside this process failed. `retriable` says whether the same call may succeed later. */
export class ServiceError extends NewsgraphError {
  readonly retriable: boolean
  constructor(code: string, message: string, options: { readonly retriable?: boolean; readonly cause?: unknown } = {}) {
    super(code, message, options)
    this.retriable = options.retriable ?? false
  }
}

/** The store failed. */
export class StoreError extends ServiceError {}
/** A model server failed. */
export class ProviderError extends ServiceError {}
/** The queue failed. */
export class QueueError extends ServiceError {}
