import { foldWord } from "./fold-word";
import { GLOSSARY, type TermId } from "./glossary";
import type { Term } from "./glossary/term";

/** Under what a term is found. */
export function wordsOf({ name, aliases }: Term): string[] {
  return [...new Set([name.ja, name.en, ...aliases].map(foldWord))];
}

/** 0 the very word, 1 it begins so, 2 it holds it, 3 no match. */
function distance(word: string, query: string): number {
  if (word === query) return 0;
  const at = word.indexOf(query);
  return at < 0 ? 3 : Math.min(at, 1) + 1;
}

/**
 * Terms whose name or alias is the query, then those where one begins with it, then those where one holds it;
 * equals in the glossary's order. An empty query finds all.
 */
export function findTerms(query: string): TermId[] {
  const wanted = foldWord(query);
  const ids = Object.keys(GLOSSARY) as TermId[];
  return ids
    .map((id) => ({ id, far: Math.min(...wordsOf(GLOSSARY[id]).map((word) => distance(word, wanted))) }))
    .filter(({ far }) => far < 3)
    .sort((a, b) => a.far - b.far)
    .map(({ id }) => id);
}
