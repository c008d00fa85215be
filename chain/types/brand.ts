/** A `T` that was checked once by the constructor of its `Name` and is known good from then on. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };
