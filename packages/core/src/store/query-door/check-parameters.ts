import { InputError } from '../../errors.js'
import type { Parameters } from '../database/index.js'

const LARGEST = 2n ** 63n - 1n

const refuse = (name: string, what: string, instead: string): never => {
  throw new InputError(
    'QUERY_PARAMETER_VALUE',
    `The parameter "${name}" has ${what}, which is no value of a query. Give ${instead}.`,
  )
}

const checkNumber = (name: string, value: number): void => {
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    refuse(
      name,
      `the number ${value}, which is no exact whole number`,
      'a bigint, or its digits as a text with toInteger($…) or toFloat($…)',
    )
}

const checkBigint = (name: string, value: bigint): void => {
  if (value > LARGEST || value < -LARGEST - 1n) refuse(name, `the number ${value}`, 'one of at most 64 bits')
}

const checkObject = (name: string, value: object): void => {
  if (value instanceof Date)
    refuse(name, 'a Date', 'its ISO text (date.toISOString()), with datetime($…) where the query wants a time')
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null)
    refuse(
      name,
      `an object of the class ${value.constructor.name}`,
      'texts, numbers, true, false, null, lists or plain objects of these',
    )
  for (const [key, inner] of Object.entries(value)) checkValue(`${name}.${key}`, inner)
}

const checkValue = (name: string, value: unknown): void => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return
  if (typeof value === 'number') checkNumber(name, value)
  else if (typeof value === 'bigint') checkBigint(name, value)
  else if (Array.isArray(value)) for (const [at, inner] of value.entries()) checkValue(`${name}[${at}]`, inner)
  else if (typeof value === 'object') checkObject(name, value)
  else refuse(name, `the value ${String(value)}`, 'null where there is none')
}

/** Lets parameters pass that mean the same in both databases; throws InputError for any other, which a driver might take for something else. */
export const checkParameters = (parameters: Parameters): void => {
  for (const [name, value] of Object.entries(parameters)) checkValue(name, value)
}
