/** The version of the engine, without that of its weights. */
export const ENGINE_VERSION = '0.5.0'
