/** @returns so many of a thing whose plural is made with an s: "1 day", "3 days". */
export const plural = (count: number, one: string) => (count === 1 ? `1 ${one}` : `${count} ${one}s`);
