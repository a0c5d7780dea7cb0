export { vocabulary as startingVocabulary } from './seed/vocabulary';
