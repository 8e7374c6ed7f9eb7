// The panel beside the phones: what the owner of the simulator wants a stranger to try, or a short help of our own.

import { guideAction } from "./actions.js";
import { avatar } from "./avatar.js";
import { h } from "./dom.js";
import { icon, iconButton } from "./icons.js";
import { copyText } from "./overlay.js";
import { chosen, t } from "./strings.js";

export class Guide {
  /** `close()` folds the panel; `open(personId)` shows a person's phone. */
  constructor(store, { close, open }) {
    this.store = store;
    this.open = open;
    this.title = h("h1", {});
    this.body = h("div", { class: "guide-body" });
    this.said = h("p", { class: "guide-said", role: "status" });
    this.node = h("aside", { class: "guide", id: "guide", "aria-label": t("guide") },
      h("header", { class: "guide-head" }, this.title, iconButton("close", t("closeGuide"), close)),
      this.body, this.said);
  }

  draw() {
    const { guide } = this.store;
    this.title.textContent = guide ? chosen(guide.title) : t("helpTitle");
    document.title = this.title.textContent;
    this.body.replaceChildren(...(guide ? this.#given(guide) : this.#own()));
  }

  #given(guide) {
    const html = h("div", { class: "guide-html" });
    html.innerHTML = chosen(guide.html); // the owner's own words, trusted like the page itself
    for (const anchor of html.querySelectorAll("a[href]")) {
      anchor.target = "_blank";
      anchor.rel = "noopener noreferrer";
    }
    for (const code of html.querySelectorAll("code")) this.#copyable(code);
    return [html, ...this.#actions(guide)];
  }

  /** Codes in the guide are there to be typed into a phone: a click copies them. */
  #copyable(code) {
    code.tabIndex = 0;
    code.setAttribute("role", "button");
    code.title = t("copy");
    const copy = async () => this.#say((await copyText(code.textContent)) ? t("copied") : t("notCopied"));
    code.addEventListener("click", copy);
    code.addEventListener("keydown", (event) => (event.key === "Enter" || event.key === " ") && (event.preventDefault(), copy()));
  }

  /** Each person's buttons. */
  #actions(guide) {
    const actions = guide.actions ?? [];
    if (!actions.length) return [];
    const people = this.#people(guide);
    return [h("section", { class: "guide-actions" }, h("h2", {}, t("actions")),
      h("ul", {}, people.map((person) => h("li", {},
        h("button", { type: "button", class: "guide-person", title: t("showPhone"), on: { click: () => this.open(person.id) } },
          avatar([person.first_name, person.last_name].filter(Boolean).join(" "), person.colour),
          h("span", { class: "chip-text" }, h("strong", {}, person.first_name), person.note && h("span", {}, chosen(person.note)))),
        actions.map((action) => this.#button(action, person))))))];
  }

  #people(guide) {
    const wanted = (guide.people ?? []).map((one) => this.store.person(one?.id ?? one)).filter(Boolean);
    return wanted.length ? wanted : [...this.store.people.values()];
  }

  #button(action, person) {
    const button = h("button", {
      type: "button", class: "text-button small", on: { click: () => this.#run(action, person, button) },
    }, chosen(action.label) || action.name);
    return button;
  }

  async #run(action, person, button) {
    button.disabled = true;
    try {
      this.#say(chosen(await guideAction(action.name, person.id)));
    } catch (error) {
      this.#say(t("refused", { reason: error.message }));
    } finally {
      button.disabled = false;
      button.focus({ preventScroll: true });
    }
  }

  #say(text) {
    this.said.textContent = text;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => { this.said.textContent = ""; }, 8000);
  }

  #own() {
    const address = new URL(".", document.baseURI).href.replace(/\/$/, "");
    const copy = iconButton("copy", t("copy"), async () => this.#say((await copyText(address)) ? t("copied") : t("notCopied")));
    return [
      h("p", {}, t("helpWhat")),
      h("p", {}, t("helpBot")),
      h("p", { class: "address" }, h("code", {}, address), copy),
      h("p", { class: "address-example" }, h("code", {}, "/bot<token>/getMe")),
      h("p", {}, t("helpToken")),
      h("h2", {}, t("helpTry")),
      h("ul", {}, ["helpStart", "helpFiles", "helpMenu", "helpBlock"].map((name) => h("li", {}, t(name)))),
      this.store.people.size === 0 && h("p", { class: "note" }, icon("person"), t("noPeople")),
    ].filter(Boolean);
  }
}
