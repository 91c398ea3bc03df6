/**
 * SHA-256 of what each instrument asks (`hashedWords`) as canonical JSON: keys in order, no white
 * space. Once a version is published its words do not change: another hash is another version.
 */
export const INSTRUMENT_HASHES: Readonly<Record<string, string>> = {
  'sipas-2017@1':
    'e0ba9949ec6f30540811452af8dad394d5f5fb26b93ca92f7a25473ae2ffe5b3',
  'sipas-2022@1':
    'a29c1313fe5975a6430f6d64977f0f957fb0b763d810c423e949a166ba961f04',
  'sipas-2023@1':
    '220323e9ca3531f15b9b0ec82a8668ee98565ef757df1bbe13a766649c5ca0b6',
  'rating-2025@1':
    '0bb056a40d9898c9611a7b2ed3b5fac0f2555fa21b72028a05282b13c8d1b535',
  'one-tap@1':
    'cdab6ed74c12cd48e63ee6122212db7d1a2b7fde200e343416f8b340084107b4',
  'sipas-2017-received@1':
    'a34a2052f737fef75b9388db5ed2229ee0da099914c95134e0e729c4c7851081',
};
