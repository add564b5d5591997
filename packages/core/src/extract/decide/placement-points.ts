/**
 * How well two given mentions stand to a trigger, in points: the trigger with most of them says what is between the two.
 *
 * Set by hand on the development half of the PLOVER sentences (docs/relation-coding.md), where each was kept that helped; no article was
 * used. What matters is their order more than their size: each multiplied by a random factor from .75 to 1.25, in six draws, leaves 86.6 to
 * 87.6 % of the roots right (87.5 as they stand).
 */

/** Where the one who does it stands. */
export const DOER = { subject: 4, pronoun: 3.5, inSubject: 3, owner: 3.5, aboveClause: 2, says: 1.8, inClause: 1 }

/** Where the one to whom it is done stands. */
export const RECEIVER = {
  object: 3.5,
  slot: 3.5,
  told: 3.3,
  together: 3.3,
  alike: 2,
  inObject: 3,
  partOfObject: 1.2,
  inSlot: 3,
  oblique: 1.8,
  inClause: 1,
}

/** A preposition of the frame that is there, whoever follows it, or that an intransitive verb lacks. */
export const SLOT = { there: 0.5, missing: -1.2 }

/** Share of the doer's points that a noun takes from the verb above it: as its object or subject, or elsewhere in its clause. */
export const OF_VERB = { argument: 0.8, other: 0.55 }

/** What the frame is: one that names its noun, idiom or particle says more than a bare verb, a bare noun less; one that is no event least. */
export const FRAME = { ownNoun: 1.5, anyNoun: -0.7, idiom: 1.2, particle: 0.8, bareNoun: -0.3, noEvent: -1.5 }
