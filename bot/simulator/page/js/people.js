// The strip of people: who has a phone, what waits for them, and which phones are open.

import { avatar } from "./avatar.js";
import { h } from "./dom.js";
import { chosen, t } from "./strings.js";

export class People {
  #chips = new Map();

  /** `pressed(personId)` is called when somebody is chosen. */
  constructor(store, pressed) {
    this.store = store;
    this.pressed = pressed;
    this.node = h("nav", { class: "people", "aria-label": t("people") });
    new ResizeObserver(() => this.#fit()).observe(this.node);
  }

  /** Draw everybody; `open` is the set of people whose phones are shown. */
  draw(open) {
    this.#chips.clear();
    this.node.replaceChildren(...[...this.store.people.values()].map((person) => this.#chip(person)));
    this.refresh(open);
    this.#fit();
  }

  refresh(open) {
    let changed = false;
    for (const [id, chip] of this.#chips) {
      const person = this.store.person(id);
      const count = this.store.unread(person) + this.store.unreadSms(person);
      const badge = chip.querySelector(".badge");
      const shown = count ? String(count) : "";
      if (badge.textContent !== shown) {
        badge.hidden = !count;
        badge.textContent = shown;
        changed = true;
      }
      chip.setAttribute("aria-pressed", String(open.has(id)));
      const note = chosen(person.note);
      const name = [person.first_name, note && `(${note})`, count && t("unread", { count })];
      chip.setAttribute("aria-label", name.filter(Boolean).join(" "));
    }
    if (changed) this.#fit();
  }

  /** With notes while everybody has room; else names only, so that nobody is pushed out of the bar. */
  #fit() {
    this.node.removeAttribute("data-names-only");
    this.node.toggleAttribute("data-names-only", this.node.scrollWidth > this.node.clientWidth);
  }

  #chip(person) {
    const name = [person.first_name, person.last_name].filter(Boolean).join(" ");
    const note = chosen(person.note);
    const chip = h("button", { type: "button", class: "chip", title: note ? `${name} – ${note}` : name, data: { person: person.id }, on: { click: () => this.pressed(person.id) } },
      avatar(name, person.colour),
      h("span", { class: "chip-text" }, h("strong", {}, person.first_name), note && h("span", {}, note)),
      h("span", { class: "badge", hidden: true }));
    this.#chips.set(person.id, chip);
    return chip;
  }
}
