/** Version of the product: one for all packages and files. A test holds it against package.json. */
export const VERSION = '0.1.0';
