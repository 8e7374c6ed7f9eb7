// The bottom of a chat: the text field with its menu, files, send button and the bot's keyboard.

import { h } from "./dom.js";
import { icon, iconButton } from "./icons.js";
import { replyKeyboard } from "./keyboard.js";
import { t } from "./strings.js";

export class Composer {
  #chat;
  #on;
  #mode = null; // {kind: "reply" | "edit", message}
  #markup; // the reply keyboard that is drawn
  #open = true; // whether the reply keyboard is unfolded

  /** `on`: send(text, mode), press(button), attach(anchor), start(), unblock(), webApp(), lastOwn() → message. */
  constructor(chat, on) {
    this.#chat = chat;
    this.#on = on;
    this.field = h("textarea", {
      rows: "1", class: "field", "aria-label": t("messageTo", { name: chat.bot.first_name }), placeholder: t("message"), enterkeyhint: "send",
      on: { input: () => this.#typed(), keydown: (event) => this.#keys(event) },
    });
    this.field.value = chat.draft;
    this.menu = h("button", { type: "button", class: "menu-button", on: { click: () => this.#menuPressed() } });
    this.attach = iconButton("attach", t("attach"), () => this.#on.attach(this.attach), { "aria-haspopup": "menu" });
    this.toggle = iconButton("keyboard", t("keyboard"), () => this.#unfold(!this.#open));
    this.send = iconButton("send", t("send"), () => this.#submit(), { class: "icon-button send" });
    this.bar = h("div", { class: "mode-bar", hidden: true });
    this.commands = h("div", { class: "commands", role: "group", "aria-label": t("commands"), hidden: true, on: { keydown: (event) => this.#commandKeys(event) } });
    this.row = h("div", { class: "composer-row" }, this.menu, this.attach, this.field, this.toggle, this.send);
    this.big = h("button", { type: "button", class: "big-button", hidden: true });
    this.keys = h("div", { class: "keys" });
    this.node = h("div", { class: "composer" }, this.commands, this.bar, this.row, this.big, this.keys);
    this.refresh();
  }

  /** Draw again what depends on the chat: started, blocked, the menu, the keyboard. */
  refresh() {
    const { blocked, started, reply_keyboard: markup } = this.#chat;
    const label = blocked ? t("unblock") : started ? "" : t("start");
    this.row.hidden = label !== "";
    this.big.hidden = label === "";
    this.big.textContent = label;
    this.big.onclick = () => (blocked ? this.#on.unblock() : this.#on.start());
    this.#drawMenu();
    if (markup !== this.#markup) this.#drawKeyboard(markup);
    this.keys.hidden = !this.#open || label !== "" || !this.#markup?.keyboard;
    this.#typed();
  }

  /** Answer or edit a message; null ends it. */
  mode(mode) {
    if (this.#mode?.kind === "edit" && mode?.kind !== "edit") this.field.value = "";
    this.#mode = mode;
    this.bar.hidden = mode === null;
    if (mode) {
      this.bar.replaceChildren(icon(mode.kind), h("div", { class: "two-lines" }, h("strong", {}, mode.title), h("span", {}, mode.line)),
        iconButton("close", t("cancel"), () => this.mode(null)));
      if (mode.kind === "edit") this.field.value = mode.message.text ?? mode.message.caption ?? "";
      this.focus();
    }
    this.#typed();
  }

  /** Put a text into the field, behind what is there. */
  insert(text) {
    this.field.value = text;
    this.focus();
    this.#typed();
  }

  focus() {
    this.field.focus({ preventScroll: true });
    this.field.setSelectionRange(this.field.value.length, this.field.value.length);
  }

  #drawMenu() {
    const { commands, menu_button: button } = this.#chat;
    const app = button?.type === "web_app";
    this.menu.hidden = !app && (button?.type === "none" || commands.length === 0);
    this.menu.replaceChildren(icon(app ? "window" : "list"), h("span", {}, app ? button.text : t("menu")));
    if (app) this.menu.removeAttribute("aria-expanded");
    else this.menu.setAttribute("aria-expanded", String(!this.commands.hidden));
  }

  #drawKeyboard(markup) {
    this.#markup = markup;
    this.keys.replaceChildren(...(markup?.keyboard ? [replyKeyboard(markup, (button) => this.#pressed(button))] : []));
    this.toggle.hidden = !markup?.keyboard || Boolean(markup.is_persistent);
    this.field.placeholder = markup?.input_field_placeholder || t("message");
    this.#unfold(true);
  }

  #unfold(open) {
    this.#open = open;
    this.keys.hidden = !open || !this.#markup?.keyboard || this.row.hidden;
    this.toggle.setAttribute("aria-pressed", String(open));
  }

  #pressed(button) {
    if (this.#markup.one_time_keyboard) this.#unfold(false);
    this.#on.press(button);
  }

  #menuPressed() {
    if (this.#chat.menu_button?.type === "web_app") this.#on.webApp(this.#chat.menu_button);
    else if (this.commands.hidden) this.#list(this.#chat.commands, true);
    else this.#hideCommands();
  }

  #list(commands, focus) {
    this.commands.replaceChildren(...commands.map(({ command, description }) => h("button", {
      type: "button", class: "command", on: { click: () => this.#chose(command) },
    }, h("span", { class: "command-name" }, `/${command}`), h("span", { class: "command-text" }, description))));
    this.commands.hidden = commands.length === 0;
    this.#drawMenu();
    if (focus) this.commands.firstElementChild?.focus({ preventScroll: true });
  }

  #hideCommands() {
    this.commands.hidden = true;
    this.#drawMenu();
  }

  #chose(command) {
    this.#hideCommands();
    if (this.field.value.startsWith("/")) this.field.value = "";
    this.focus();
    this.#typed();
    this.#on.send(`/${command}`, null);
  }

  #typed() {
    const text = this.field.value;
    if (this.#mode?.kind !== "edit") this.#chat.draft = text;
    this.send.dataset.ready = text.trim() ? "yes" : "no";
    // Browsers that know `field-sizing` need no help; the others measure.
    if (!CSS.supports("field-sizing", "content")) {
      this.field.style.height = "auto";
      this.field.style.height = `${this.field.scrollHeight}px`;
    }
    if (/^\/\w*$/.test(text)) this.#list(this.#chat.commands.filter(({ command }) => command.startsWith(text.slice(1))), false);
    else if (document.activeElement === this.field) this.#hideCommands();
  }

  #keys(event) {
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.#submit();
    } else if (event.key === "Escape" && (this.#mode || !this.commands.hidden)) {
      event.preventDefault();
      this.#hideCommands();
      this.mode(null);
    } else if (event.key === "ArrowUp" && !this.commands.hidden) {
      event.preventDefault();
      this.commands.lastElementChild?.focus();
    } else if (event.key === "ArrowUp" && this.field.value === "") {
      event.preventDefault();
      this.#on.up();
    }
  }

  #commandKeys(event) {
    const { activeElement } = document;
    const next = { ArrowDown: activeElement.nextElementSibling ?? this.field, ArrowUp: activeElement.previousElementSibling }[event.key];
    if (event.key === "Escape") {
      event.stopPropagation();
      this.#hideCommands();
      this.focus();
    } else if (next) {
      event.preventDefault();
      next.focus();
    }
  }

  #submit() {
    const text = this.field.value.trim();
    if (!text) return this.focus();
    const mode = this.#mode;
    this.#mode = null;
    this.bar.hidden = true;
    this.field.value = "";
    this.#hideCommands();
    this.#typed();
    return this.#on.send(text, mode);
  }
}
