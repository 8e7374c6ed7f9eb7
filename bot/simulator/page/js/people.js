// The strip of people: who has a phone, what waits for them, and which phones are open.

import { avatar } from "./avatar.js";
import { h } from "./dom.js";
import { t } from "./strings.js";

export class People {
  #chips = new Map();

  /** `pressed(personId)` is called when somebody is chosen. */
  constructor(store, pressed) {
    this.store = store;
    this.pressed = pressed;
    this.node = h("nav", { class: "people", "aria-label": t("people") });
  }

  /** Draw everybody; `open` is the set of people whose phones are shown. */
  draw(open) {
    this.#chips.clear();
    this.node.replaceChildren(...[...this.store.people.values()].map((person) => this.#chip(person)));
    this.refresh(open);
  }

  refresh(open) {
    for (const [id, chip] of this.#chips) {
      const person = this.store.person(id);
      const count = this.store.unread(person) + this.store.unreadSms(person);
      const badge = chip.querySelector(".badge");
      badge.hidden = count === 0;
      badge.textContent = String(count);
      chip.setAttribute("aria-pressed", String(open.has(id)));
      const name = [person.first_name, person.note && `(${person.note})`, count && t("unread", { count })];
      chip.setAttribute("aria-label", name.filter(Boolean).join(" "));
    }
  }

  #chip(person) {
    const name = [person.first_name, person.last_name].filter(Boolean).join(" ");
    const chip = h("button", { type: "button", class: "chip", title: person.note ? `${name} – ${person.note}` : name, data: { person: person.id }, on: { click: () => this.pressed(person.id) } },
      avatar(name, person.colour),
      h("span", { class: "chip-text" }, h("strong", {}, person.first_name), person.note && h("span", {}, person.note)),
      h("span", { class: "badge", hidden: true }));
    this.#chips.set(person.id, chip);
    return chip;
  }
}
