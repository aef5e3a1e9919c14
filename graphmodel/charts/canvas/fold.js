// A text as it is searched for: small letters, no accents, no places where lines may break.
export function fold(text) {
  return text.toLowerCase().normalize("NFD").replace(/[\p{M}\u00AD\u200B]/gu, "").replace(/\s+/g, " ");
}
