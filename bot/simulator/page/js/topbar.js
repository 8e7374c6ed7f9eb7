// The bar above the phones: the guide's switch, the people, the connection, the language, the theme.

import { h } from "./dom.js";
import { icon, iconButton } from "./icons.js";
import { remember, remembered } from "./preferences.js";
import { language, LANGUAGES, t } from "./strings.js";

const DARK = matchMedia("(prefers-color-scheme: dark)");

/** `on`: guide() folds the guide, language(code) changes the language. */
export class Topbar {
  constructor(people, on) {
    this.guide = iconButton("guide", t("guide"), on.guide, { class: "icon-button guide-toggle" });
    this.link = h("p", { class: "link-state", role: "status" }, h("span", { class: "dot" }), h("span", { class: "link-word" }));
    const languages = h("select", { class: "language", "aria-label": t("language"), on: { change: () => on.language(languages.value) } },
      Object.entries(LANGUAGES).map(([code, name]) => h("option", { value: code, lang: code, selected: code === language() }, name)));
    this.theme = iconButton("moon", t("theme"), () => this.#turn());
    this.node = h("header", { class: "topbar" }, this.guide, people.node,
      h("div", { class: "topbar-side" }, this.link, h("label", { class: "language-box" }, icon("globe"), languages), this.theme));
    applyTheme();
    this.#drawTheme();
  }

  /** "connecting", "online" or "offline". */
  connection(state) {
    this.link.dataset.state = state;
    this.link.lastElementChild.textContent = t(`link_${state}`);
    this.link.title = t(`link_${state}`);
  }

  guideOpen(open) {
    this.guide.setAttribute("aria-pressed", String(open));
    this.guide.setAttribute("aria-expanded", String(open));
  }

  #turn() {
    remember("theme", isDark() ? "light" : "dark");
    applyTheme();
    this.#drawTheme();
  }

  #drawTheme() {
    this.theme.replaceChildren(icon(isDark() ? "sun" : "moon"));
    const label = isDark() ? t("toLight") : t("toDark");
    this.theme.setAttribute("aria-label", label);
    this.theme.title = label;
  }
}

/** Dark or light: as chosen here, else as the system says. */
function isDark() {
  const chosen = remembered("theme");
  return chosen ? chosen === "dark" : DARK.matches;
}

export function applyTheme() {
  const chosen = remembered("theme");
  if (chosen) document.documentElement.dataset.theme = chosen;
}
