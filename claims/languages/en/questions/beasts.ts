/** Beasts that "the animal" may be. */
const BEAST =
  /\b(?:leopards?|tigers?|lions?|bears?|elephants?|wolf|wolves|dogs?|cats?|bulls?|cows?|buffalo(?:es)?|horses?|snakes?|cobras?|pythons?|crocodiles?|sharks?|whales?|dolphins?|seals?|monkeys?|deer|rhinos?|rhinoceros|boars?|panthers?|pumas?|camels?|goats?|sheep|pigs?|foxes|fox|hyenas?|jaguars?|cheetahs?|apes?|gorillas?|pandas?|kangaroos?|koalas?)\b/iu;
const ANIMAL = /\b[Tt]he (?:animals?|beasts?|creatures?|big cat|reptile)\b/u;

/** "The animal walked into a cage": which, neither the stem nor what stands before it says. */
export function lacksBeast(stem: string): boolean {
  return ANIMAL.test(stem) && !BEAST.test(stem);
}
