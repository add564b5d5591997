export { agreement } from './agreement.js'
export { type GoldArticle, type GoldStatements, type GoldTriple, readGoldArticles } from './gold-articles.js'
export { type GoldSpan, type LabelledArticle, type LabelledTriple, readLabelledArticles } from './labelled-articles.js'
export { rebuildAnnotations } from './rebuild-annotations.js'
