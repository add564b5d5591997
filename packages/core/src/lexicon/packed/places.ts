// Made by scripts/pack-lexicon.ts from data/. Do not edit.
export default `UKR	city	Mariupol`
