/** Numbers from 0 to 1 that look like chance, and are the same each time. */
export function seeded(seed: number): () => number;
