/** Endings that are rare outside surnames; for words folded by `foldText`. */
export const surnameEnding = /(?:ov|ova|yev|yeva|zade|oglu|shvili|shvilis|dze|dzis)$/u;
