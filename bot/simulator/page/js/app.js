// Puts the page together: the bar, the guide, the row of phones; hands each event to who shows it.

import { Connection } from "./connection.js";
import { h } from "./dom.js";
import { Guide } from "./guide.js";
import { People } from "./people.js";
import { Phone } from "./phone.js";
import { remember, remembered } from "./preferences.js";
import { Store } from "./store.js";
import { language, setLanguage, t } from "./strings.js";
import { applyTheme, Topbar } from "./topbar.js";

const PHONE_WIDTH = 330;
const MOST_AT_FIRST = 4;
const NARROW = matchMedia("(max-width: 760px)");

class App {
  store = new Store();
  phones = new Map();
  #link = "connecting";
  #open = null; // the people whose phones are shown; null until the first state has come
  #untouched = true; // nobody has been shown yet
  #guideOpen = remembered("guide", !NARROW.matches);

  start() {
    applyTheme();
    this.#build();
    this.store.listen((event) => this.#event(event));
    NARROW.addEventListener("change", () => this.#open && this.#arrange());
    addEventListener("keydown", (event) => event.key === "Escape" && NARROW.matches && this.#guideOpen && this.#fold(false));
    new Connection(this.store, (state) => {
      this.#link = state;
      this.topbar.connection(state);
    }).start();
  }

  /** The whole page, in the language chosen now. */
  #build() {
    document.documentElement.lang = language();
    for (const phone of this.phones.values()) phone.close();
    this.phones.clear();
    this.people = new People(this.store, (id) => this.#chosen(id));
    this.topbar = new Topbar(this.people, { guide: () => this.#fold(!this.#guideOpen), language: (code) => this.#speak(code) });
    this.guide = new Guide(this.store, { close: () => this.#fold(false), open: (id) => this.#show(id) });
    this.row = h("main", { class: "phones", "aria-label": t("phones"), tabindex: "-1" });
    this.empty = h("p", { class: "no-phone" }, t("loading"));
    this.row.append(this.empty);
    document.body.replaceChildren(this.topbar.node, h("div", { class: "desk" }, this.guide.node, this.row));
    this.topbar.connection(this.#link);
    this.#fold(this.#guideOpen, false);
    if (this.#open) this.#loaded();
  }

  #speak(code) {
    setLanguage(code);
    this.#build();
    document.querySelector("select.language").focus();
  }

  #event(event) {
    if (event.type === "loaded") {
      this.#loaded();
      return;
    }
    if (event.type === "person") this.#arrange();
    const phone = this.phones.get(event.person);
    phone?.event(event);
    this.people.refresh(this.#open ?? new Set());
  }

  #loaded() {
    if (this.#untouched) {
      this.#open = this.#firstOpen();
      this.#untouched = this.store.people.size === 0;
    }
    for (const [id, phone] of this.phones) {
      if (this.store.person(id) === phone.person) continue;
      phone.close();
      phone.node.remove();
      this.phones.delete(id);
    }
    this.guide.draw();
    this.#arrange();
  }

  /** Those that were open last time; else as many as fit. */
  #firstOpen() {
    const known = remembered("open", []).filter((id) => this.store.people.has(id));
    if (known.length) return new Set(known);
    const room = this.row.clientWidth || innerWidth;
    const fit = Math.min(MOST_AT_FIRST, Math.max(1, Math.floor(room / PHONE_WIDTH)));
    return new Set([...this.store.people.keys()].slice(0, fit));
  }

  /** Show the open phones, in the order of the people; on a narrow screen only one. */
  #arrange() {
    if (NARROW.matches && this.#open.size > 1) this.#open = new Set([[...this.#open][0]]);
    if (!this.#open.size && NARROW.matches) this.#open = new Set([...this.store.people.keys()].slice(0, 1));
    const shown = [...this.store.people.keys()].filter((id) => this.#open.has(id));
    for (const [id, phone] of this.phones) {
      if (shown.includes(id)) continue;
      phone.close();
      phone.node.remove();
      this.phones.delete(id);
    }
    let before = this.empty;
    for (const id of shown) {
      if (!this.phones.has(id)) this.phones.set(id, new Phone(this.store, this.store.person(id)));
      const { node } = this.phones.get(id);
      if (before.nextElementSibling !== node) before.after(node);
      before = node;
    }
    this.empty.hidden = shown.length > 0;
    this.empty.textContent = this.store.people.size ? t("choosePhone") : t("noPeople");
    this.people.draw(this.#open);
    remember("open", shown);
  }

  /** A person of the strip was pressed: open, bring into view, or close. */
  #chosen(id) {
    if (NARROW.matches) this.#open = new Set([id]);
    else if (!this.#open.has(id)) this.#open.add(id);
    else if (inside(this.phones.get(id).node, this.row)) this.#open.delete(id);
    this.#arrange();
    document.querySelector(`.chip[data-person="${id}"]`)?.focus({ preventScroll: true });
    this.#bringIntoView(id);
  }

  #show(id) {
    if (NARROW.matches) {
      this.#open = new Set([id]);
      this.#fold(false);
    } else {
      this.#open.add(id);
    }
    this.#arrange();
    this.#bringIntoView(id);
  }

  #bringIntoView(id) {
    this.phones.get(id)?.node.scrollIntoView({ inline: "nearest", block: "nearest", behavior: "smooth" });
  }

  #fold(open, keep = true) {
    this.#guideOpen = open;
    this.guide.node.hidden = !open;
    this.topbar.guideOpen(open);
    if (!keep) return;
    remember("guide", open);
    if (!open) this.topbar.guide.focus({ preventScroll: true });
  }
}

function inside(node, row) {
  const one = node.getBoundingClientRect();
  const all = row.getBoundingClientRect();
  return one.left >= all.left - 20 && one.right <= all.right + 20;
}

new App().start();
