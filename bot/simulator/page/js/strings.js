// The page's own words in four languages, and how dates, times and numbers are written in them.

import { remember, remembered } from "./preferences.js";
import { en } from "./strings/en.js";
import { lv } from "./strings/lv.js";
import { ru } from "./strings/ru.js";
import { uk } from "./strings/uk.js";

export const LANGUAGES = { lv: "Latviešu", en: "English", ru: "Русский", uk: "Українська" };
const TABLES = { lv, en, ru, uk };

let current = remembered("language") in TABLES ? remembered("language") : preferred();
let plurals = new Intl.PluralRules(current);

function preferred() {
  for (const tag of navigator.languages ?? [navigator.language]) {
    const code = tag.slice(0, 2).toLowerCase();
    if (code in TABLES) return code;
  }
  return "en";
}

export function language() {
  return current;
}

export function setLanguage(code) {
  current = code;
  plurals = new Intl.PluralRules(code);
  remember("language", code);
}

/** The string of that name, with {names} filled in. A string may be a table of plural forms chosen by `count`. */
export function t(name, values = {}) {
  let text = TABLES[current][name] ?? TABLES.en[name];
  if (text === undefined) throw new Error(`no string ${name}`);
  if (typeof text === "object") text = text[plurals.select(values.count)] ?? text.other;
  return text.replace(/\{(\w+)\}/g, (whole, key) => (key in values ? String(values[key]) : whole));
}

/** The best of a table of languages that somebody else wrote, such as the guide's texts. */
export function chosen(table) {
  if (!table || typeof table === "string") return table ?? "";
  return table[current] ?? table.en ?? table.lv ?? Object.values(table)[0] ?? "";
}

/** 14.30 in Latvian, 14:30 elsewhere. */
export function timeOf(seconds) {
  const at = new Date(seconds * 1000);
  const two = (n) => String(n).padStart(2, "0");
  return `${two(at.getHours())}${current === "lv" ? "." : ":"}${two(at.getMinutes())}`;
}

/** "Today", "Yesterday", "23 November", with the year when it is not this one. */
export function dayOf(seconds, now) {
  const at = new Date(seconds * 1000);
  const today = new Date(now * 1000);
  const days = Math.round((midnight(today) - midnight(at)) / 86_400_000);
  if (days === 0) return t("today");
  if (days === 1) return t("yesterday");
  const year = at.getFullYear() === today.getFullYear() ? undefined : "numeric";
  return new Intl.DateTimeFormat(current, { day: "numeric", month: "long", year }).format(at);
}

function midnight(at) {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();
}

export function momentOf(seconds) {
  return new Intl.DateTimeFormat(current, { dateStyle: "long", timeStyle: "medium" }).format(new Date(seconds * 1000));
}

/** A file's size: 840 B, 12,3 KB. */
export function sizeOf(bytes) {
  if (!Number.isFinite(bytes)) return "";
  const steps = ["B", "KB", "MB", "GB"];
  let step = 0;
  for (; bytes >= 1024 && step < steps.length - 1; step += 1) bytes /= 1024;
  const number = new Intl.NumberFormat(current, { maximumFractionDigits: step ? 1 : 0 }).format(bytes);
  return `${number} ${steps[step]}`;
}
