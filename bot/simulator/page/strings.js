// The page's own words, in Arabic and in French.

const all = await (await fetch("strings.json")).json();
const KEY = "taawoun-language";
const LOCALES = { ar: "ar-MA", fr: "fr-MA" };

let language = localStorage.getItem(KEY) in all ? localStorage.getItem(KEY) : "ar";

/** One text, with its {names} filled in. */
export function text(key, values = {}) {
  return all[language][key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

export const current = () => language;

/** Change to the other language. */
export function toggle() {
  language = language === "ar" ? "fr" : "ar";
  localStorage.setItem(KEY, language);
}

/** Put the words where the page asks for them. */
export function translate(root) {
  for (const element of root.querySelectorAll("[data-text]")) element.textContent = text(element.dataset.text);
  for (const element of root.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", text(element.dataset.label));
    if (element.matches("button")) element.title = text(element.dataset.label);
  }
  for (const element of root.querySelectorAll("[data-placeholder]")) {
    element.placeholder = text(element.dataset.placeholder);
  }
}

/** The language and direction of the whole page. */
export function applyDirection() {
  document.documentElement.lang = language;
  document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
  document.title = `${text("business")} · ${text("title")}`;
}

/** Hour and minute of a time in seconds since 1970. */
export function clock(seconds) {
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    hour: "2-digit", minute: "2-digit", hourCycle: "h23", numberingSystem: "latn",
  });
  return format.format(new Date(seconds * 1000));
}

/** Dirhams, from centimes. */
export function dirhams(centimes) {
  const format = { minimumFractionDigits: 2, maximumFractionDigits: 2, numberingSystem: "latn" };
  return (centimes / 100).toLocaleString(LOCALES[language], format);
}
