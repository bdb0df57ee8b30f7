/** Version names of everything that leaves the product. A new major number when a reader of the old would err. */
export const RESULT_SCHEMA = 'urn:leerklimaat:result:1';
export const SESSION_SCHEMA = 'urn:leerklimaat:session:1';
