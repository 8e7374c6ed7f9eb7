// The top of a chat: who it is with, what the bot is doing, the pinned message, and the card shown before Start.

import { avatar } from "./avatar.js";
import { h } from "./dom.js";
import { icon, iconButton } from "./icons.js";
import { preview } from "./message.js";
import { openMenu } from "./overlay.js";
import { t } from "./strings.js";

const ACTION_SECONDS = 5; // as long as Telegram shows a chat action

export class ChatHead {
  #chat;
  #timer = 0;

  /** `on`: leave(), start(), block(), unblock(), jump(messageId). `alone`: the phone knows no other bot. */
  constructor(chat, alone, on) {
    this.#chat = chat;
    this.alone = alone;
    this.on = on;
    this.name = h("h2", { class: "chat-name" });
    this.status = h("p", { class: "chat-status" });
    this.back = iconButton("back", t("back"), on.leave);
    const more = iconButton("dots", t("chatMenu"), () => openMenu(this.#items(), more), { "aria-haspopup": "menu" });
    this.node = h("header", { class: "chat-head" }, this.back, avatar(chat.bot.first_name),
      h("div", { class: "chat-title" }, this.name, this.status), more);
    this.pinned = h("button", { type: "button", class: "pinned", hidden: true, on: { click: () => on.jump(this.#pinnedMessage().message_id) } });
    this.about = h("div", { class: "about", hidden: true });
    this.refresh();
  }

  close() {
    clearTimeout(this.#timer);
  }

  refresh() {
    const { bot, started, blocked } = this.#chat;
    this.name.textContent = bot.first_name;
    this.back.hidden = this.alone();
    this.about.hidden = started || blocked;
    if (!this.about.hidden) this.about.replaceChildren(card(bot));
    this.#drawPinned();
    this.action();
  }

  /** What the bot is doing: for five seconds, as Telegram does, unless a message comes first. */
  action() {
    clearTimeout(this.#timer);
    const { action, bot, blocked } = this.#chat;
    this.status.textContent = action ? t(`action_${action}`) : blocked ? t("blocked") : bot.username ? `@${bot.username}` : t("bot");
    this.status.classList.toggle("typing", Boolean(action));
    if (!action) return;
    this.#timer = setTimeout(() => {
      this.#chat.action = null;
      this.action();
    }, ACTION_SECONDS * 1000);
  }

  #items() {
    const { blocked, started } = this.#chat;
    const items = [];
    if (started && !blocked) items.push({ icon: "commands", label: t("sendStart"), run: this.on.start });
    if (blocked) items.push({ icon: "check", label: t("unblock"), run: this.on.unblock });
    else items.push({ icon: "stop", label: t("block"), danger: true, run: this.on.block });
    return items;
  }

  #pinnedMessage() {
    return this.#chat.messages.get(this.#chat.pinned);
  }

  #drawPinned() {
    const message = this.#pinnedMessage();
    this.pinned.hidden = !message;
    if (!message) return;
    this.pinned.replaceChildren(icon("pin"), h("span", { class: "two-lines" }, h("strong", {}, t("pinnedMessage")), h("span", {}, preview(message))));
  }
}

/** What Telegram shows before the first message. */
function card(bot) {
  const text = bot.description || bot.short_description;
  return h("div", { class: "about-card" }, avatar(bot.first_name),
    text && h("strong", {}, t("whatCanItDo")),
    h("p", { dir: "auto" }, text || t("pressStart")));
}
