/** Form of the key of a criterion, question or option, such as `access.seats` or `not-yet`. */
export const KEY = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
